/* The thread pool: a share of each job for every thread, chunks of others' shares when it is done, bounded spinning, then sleep.
 *
 * One job at a time. `ticket` holds a job number and the number of helpers still wanted; a worker joins by taking one off,
 * and the caller closes the job by clearing the rest, so a worker that wakes late never touches a finished job.
 */
#include "native.h"

#include <pthread.h>
#include <sched.h>
#include <time.h>

#define MAX_WORKERS 255
#define WANTED 0xffffu /* low bits of the ticket */
/* Long enough to bridge the gap between two launches of one program, short enough to leave the core to others. */
#define SPIN_NS 30000

static struct {
    _Atomic uint64_t ticket;
    job_t *job;
    _Atomic int done;
    _Atomic int sleepers;
    _Atomic int busy; /* a caller holds the pool */
    int workers;
    pthread_mutex_t lock;
    pthread_cond_t wake;
} pool = {.lock = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER};

static _Atomic int forked;
/* Bytes: kernels keep blocks of up to 1 MB on it, and some C libraries give a thread less by default. */
#define STACK (4 << 20)

static pthread_once_t armed = PTHREAD_ONCE_INIT;

static inline void relax(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* Join the open job if it wants helpers: its number is above `seen`'s or the worker has not joined it yet. */
static int join(void) {
    uint64_t t = atomic_load_explicit(&pool.ticket, memory_order_acquire);
    while (t & WANTED)
        if (atomic_compare_exchange_weak_explicit(&pool.ticket, &t, t - 1, memory_order_acq_rel, memory_order_acquire))
            return 1;
    return 0;
}

static int spin_for_job(void) {
    int64_t end = now_ns() + SPIN_NS;
    do {
        for (int i = 0; i < 64; i++) {
            if (join()) return 1;
            relax();
        }
    } while (now_ns() < end);
    return 0;
}

static void sleep_for_job(void) {
    pthread_mutex_lock(&pool.lock);
    atomic_fetch_add(&pool.sleepers, 1);
    while (!(atomic_load(&pool.ticket) & WANTED)) pthread_cond_wait(&pool.wake, &pool.lock);
    atomic_fetch_sub(&pool.sleepers, 1);
    pthread_mutex_unlock(&pool.lock);
}

static void *worker(void *number) {
    for (;;) {
        if (spin_for_job()) {
            job_work(pool.job, (int)(intptr_t)number);
            atomic_fetch_add_explicit(&pool.done, 1, memory_order_release);
        } else {
            sleep_for_job();
        }
    }
    return NULL;
}

/* Make sure there are `wanted` workers; returns how many there are. Called by the holder of the pool alone. */
static int grow(int wanted) {
    if (wanted > MAX_WORKERS) wanted = MAX_WORKERS;
    while (pool.workers < wanted) {
        pthread_attr_t attr;
        pthread_t id;
        pthread_attr_init(&attr);
        pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
        pthread_attr_setstacksize(&attr, STACK);
        int failed = pthread_create(&id, &attr, worker, (void *)(intptr_t)(pool.workers + 1));
        pthread_attr_destroy(&attr);
        if (failed) break; /* out of threads: fewer do the same work */
        pool.workers++;
    }
    return pool.workers < wanted ? pool.workers : wanted;
}

static void wait_for_helpers(int joined) {
    int64_t end = 0;
    for (int i = 0; atomic_load_explicit(&pool.done, memory_order_acquire) != joined; i++) {
        relax();
        if (i % 64 != 63) continue;
        if (!end) end = now_ns() + SPIN_NS;
        /* The helper may have lost its core to another process: give it ours. */
        if (now_ns() > end) sched_yield();
    }
}

void pool_run(job_t *job, int threads) {
    int free = 0;
    job_share(job, threads);
    if (threads <= 1 || !atomic_compare_exchange_strong(&pool.busy, &free, 1)) {
        job_work(job, 0);
        return;
    }
    int helpers = grow(threads - 1);
    pool.job = job;
    atomic_store_explicit(&pool.done, 0, memory_order_relaxed);
    uint64_t number = (atomic_load_explicit(&pool.ticket, memory_order_relaxed) >> 16) + 1;
    atomic_store(&pool.ticket, number << 16 | (uint64_t)helpers);
    if (atomic_load(&pool.sleepers) > 0) {
        pthread_mutex_lock(&pool.lock);
        pthread_cond_broadcast(&pool.wake);
        pthread_mutex_unlock(&pool.lock);
    }
    job_work(job, 0);
    uint64_t left = atomic_fetch_and(&pool.ticket, ~(uint64_t)WANTED) & WANTED;
    wait_for_helpers(helpers - (int)left);
    atomic_store(&pool.busy, 0);
}

/* A forked child has none of the workers, and may have inherited the lock held. */
static void in_child(void) {
    pthread_mutex_init(&pool.lock, NULL);
    pthread_cond_init(&pool.wake, NULL);
    atomic_store(&pool.ticket, 0);
    atomic_store(&pool.sleepers, 0);
    atomic_store(&pool.busy, 0);
    pool.workers = 0;
    atomic_store(&forked, 1);
}

static void arm(void) { pthread_atfork(NULL, NULL, in_child); }

void pool_init(void) { pthread_once(&armed, arm); }

int pool_forked(void) { return atomic_load_explicit(&forked, memory_order_relaxed); }
