/* Shared by the thread pool (pool.c) and the step executor (native.c). Plain C11, no PyTorch headers. */
#ifndef BURNISH_NATIVE_H
#define BURNISH_NATIVE_H

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A generated kernel: runs units lo..hi-1 of its parallel extent. */
typedef void (*kernel_fn)(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi);

typedef struct {
    kernel_fn fn;
    void *const *bufs;
    const int64_t *sizes;
    int64_t extent, chunk;
    _Atomic int64_t next;
} job_t;

/* Take chunks off the job's counter until none is left. */
static inline void job_work(job_t *job) {
    for (;;) {
        int64_t lo = atomic_fetch_add_explicit(&job->next, job->chunk, memory_order_relaxed);
        if (lo >= job->extent) return;
        int64_t hi = lo + job->chunk;
        job->fn(job->bufs, job->sizes, lo, hi < job->extent ? hi : job->extent);
    }
}

/* Run a job on up to `threads` threads, the caller among them; alone when another caller holds the pool. */
void pool_run(job_t *job, int threads);
/* Whether this process was forked from one that had used a pool: OpenMP's threads are then gone for good. */
int pool_forked(void);
/* Arm the fork handlers, once. */
void pool_init(void);

#endif
