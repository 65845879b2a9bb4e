/* Shared by the thread pool (pool.c) and the step executor (native.c). Plain C11, no PyTorch headers. */
#ifndef BURNISH_NATIVE_H
#define BURNISH_NATIVE_H

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A generated kernel: runs units lo..hi-1 of its parallel extent. */
typedef void (*kernel_fn)(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi);

#define MAX_SHARES 64

/* What one thread begins with: `length` units from `begin` on of each of a job's rounds; `next` of all of them is not taken yet. */
typedef struct {
    _Atomic int64_t next;
    int64_t begin, length;
    char apart[40]; /* a cache line each */
} share_t;

typedef struct {
    kernel_fn fn;
    void *const *bufs;
    const int64_t *sizes;
    int64_t extent, chunk;
    int64_t round; /* units of a round, of which the extent is a multiple; 0 for all of it */
    int shares;
    share_t share[MAX_SHARES];
} job_t;

#define LEAST_SHARE 4 /* units of a round that are worth a share */

/* Cut a job's rounds into equal shares for so many threads; short ones into one round. */
static inline void job_share(job_t *job, int threads) {
    job->shares = threads < 1 ? 1 : threads < MAX_SHARES ? threads : MAX_SHARES;
    if (job->round < LEAST_SHARE * job->shares) job->round = job->extent > 0 ? job->extent : 1;
    for (int i = 0; i < job->shares; i++) {
        share_t *share = &job->share[i];
        atomic_store_explicit(&share->next, 0, memory_order_relaxed);
        share->begin = job->round * i / job->shares;
        share->length = job->round * (i + 1) / job->shares - share->begin;
    }
}

/* Chunks of a thread's own share, then of the others' until none is left. The same thread has the same part of every job, whose data its cache still holds
 * from the job before. */
static inline void job_work(job_t *job, int thread) {
    for (int i = 0; i < job->shares; i++) {
        share_t *share = &job->share[(thread + i) % job->shares];
        const int64_t end = job->extent / job->round * share->length;
        while (atomic_load_explicit(&share->next, memory_order_relaxed) < end) {
            int64_t at = atomic_fetch_add_explicit(&share->next, job->chunk, memory_order_relaxed), stop = at + job->chunk < end ? at + job->chunk : end;
            while (at < stop) {
                const int64_t unit = at % share->length, left = share->length - unit, n = stop - at < left ? stop - at : left;
                const int64_t lo = at / share->length * job->round + share->begin + unit;
                job->fn(job->bufs, job->sizes, lo, lo + n);
                at += n;
            }
        }
    }
}

/* Run a job on up to `threads` threads, the caller among them; alone when another caller holds the pool. */
void pool_run(job_t *job, int threads);
/* Whether this process was forked from one that had used a pool: OpenMP's threads are then gone for good. */
int pool_forked(void);
/* Arm the fork handlers, once. */
void pool_init(void);

#endif
