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

/* A part of a job's range, that one thread begins with: what is left of it. */
typedef struct {
    _Atomic int64_t next;
    int64_t end;
    char apart[48]; /* a cache line each */
} share_t;

typedef struct {
    kernel_fn fn;
    void *const *bufs;
    const int64_t *sizes;
    int64_t extent, chunk;
    int shares;
    share_t share[MAX_SHARES];
} job_t;

/* Cut a job's range into equal shares for so many threads. */
static inline void job_share(job_t *job, int threads) {
    job->shares = threads < 1 ? 1 : threads < MAX_SHARES ? threads : MAX_SHARES;
    for (int i = 0; i < job->shares; i++) {
        atomic_store_explicit(&job->share[i].next, job->extent * i / job->shares, memory_order_relaxed);
        job->share[i].end = job->extent * (i + 1) / job->shares;
    }
}

/* Chunks of a thread's own share, then of the others' until none is left. The same thread has the same part of every job, whose data its cache still holds
 * from the job before. */
static inline void job_work(job_t *job, int thread) {
    for (int i = 0; i < job->shares; i++) {
        share_t *share = &job->share[(thread + i) % job->shares];
        while (atomic_load_explicit(&share->next, memory_order_relaxed) < share->end) {
            int64_t lo = atomic_fetch_add_explicit(&share->next, job->chunk, memory_order_relaxed), hi = lo + job->chunk;
            if (lo >= share->end) break;
            job->fn(job->bufs, job->sizes, lo, hi < share->end ? hi : share->end);
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
