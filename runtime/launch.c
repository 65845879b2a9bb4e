/* The native part of the runtime: a thread pool and the loop that runs a program's launches in one call.
 *
 * Chunks come off an atomic counter, so a slow or preempted worker takes fewer of them; a
 * kernel's outer points do not depend on each other, so results do not depend on the number of threads.
 */
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef void (*kernel_fn)(void *const *, const int64_t *, int64_t, int64_t);
typedef void (*range_fn)(int64_t, int64_t, void *);
typedef int32_t (*parallel_for_fn)(int64_t, int64_t, int64_t, range_fn, void *);

enum { MAX_THREADS = 256, CHUNKS_PER_THREAD = 4 };

typedef struct {
    kernel_fn fn;
    void *const *bufs;
    const int64_t *sizes;
    int64_t extent, chunk, chunks;
} job_t;

static struct {
    pthread_mutex_t owner;              /* held by the caller whose job runs; others run inline */
    pthread_mutex_t sleep_lock;
    pthread_cond_t wake;
    pthread_t threads[MAX_THREADS];
    int workers;
    pid_t pid;
    job_t job;
    _Atomic int64_t next;               /* next chunk of the job */
    _Atomic uint64_t generation;        /* one more for every job */
    _Atomic int active;                 /* workers inside the job */
    _Atomic int sleeping;
    int64_t spin_ns;
} pool = {.owner = PTHREAD_MUTEX_INITIALIZER, .sleep_lock = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER};

static inline void relax(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}

static int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static void work(const job_t *job) {
    for (;;) {
        int64_t c = atomic_fetch_add_explicit(&pool.next, 1, memory_order_relaxed);
        if (c >= job->chunks) return;
        int64_t lo = c * job->chunk, hi = lo + job->chunk;
        job->fn(job->bufs, job->sizes, lo, hi < job->extent ? hi : job->extent);
    }
}

static void *worker(void *unused) {
    (void)unused;
    uint64_t seen = 0;
    for (;;) {
        int64_t start = 0;
        int spins = 0;
        while (atomic_load_explicit(&pool.generation, memory_order_acquire) == seen) {
            relax();
            if (++spins % 64) continue;
            int64_t t = now_ns();
            if (!start) start = t;
            if (t - start < pool.spin_ns) continue;
            pthread_mutex_lock(&pool.sleep_lock);
            atomic_fetch_add(&pool.sleeping, 1);
            while (atomic_load(&pool.generation) == seen) pthread_cond_wait(&pool.wake, &pool.sleep_lock);
            atomic_fetch_sub(&pool.sleeping, 1);
            pthread_mutex_unlock(&pool.sleep_lock);
        }
        /* A worker enters a job by raising `active` and then checking that the job is still the current one. */
        atomic_fetch_add(&pool.active, 1);
        seen = atomic_load(&pool.generation);
        if (seen % 2) work(&pool.job);
        atomic_fetch_sub(&pool.active, 1);
    }
}

/* Odd generations are jobs in progress, even ones mean there is none. */
static void publish(uint64_t generation) {
    atomic_store(&pool.generation, generation);
    if (generation % 2 && atomic_load(&pool.sleeping)) {
        pthread_mutex_lock(&pool.sleep_lock);
        pthread_cond_broadcast(&pool.wake);
        pthread_mutex_unlock(&pool.sleep_lock);
    }
}

static void start_workers(int threads, int64_t spin_ns) {
    if (pool.pid != getpid()) { /* the first use, or a child after fork, which has none of the parent's threads */
        pool.pid = getpid();
        pool.workers = 0;
        atomic_store(&pool.generation, 0);
        atomic_store(&pool.active, 0);
        atomic_store(&pool.sleeping, 0);
        pthread_mutex_init(&pool.sleep_lock, NULL);
        pthread_cond_init(&pool.wake, NULL);
    }
    pool.spin_ns = spin_ns;
    while (pool.workers < threads - 1 && pool.workers < MAX_THREADS) {
        pthread_attr_t attr;
        pthread_attr_init(&attr);
        pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
        int failed = pthread_create(&pool.threads[pool.workers], &attr, worker, NULL);
        pthread_attr_destroy(&attr);
        if (failed) return;
        pool.workers++;
    }
}

static void after_fork_in_child(void) { pthread_mutex_init(&pool.owner, NULL); }

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void install(void) { pthread_atfork(NULL, NULL, after_fork_in_child); }

static void run_on_pool(job_t *job, int threads, int64_t spin_ns) {
    pthread_once(&once, install);
    if (pthread_mutex_trylock(&pool.owner)) { /* another caller has the pool */
        job->fn(job->bufs, job->sizes, 0, job->extent);
        return;
    }
    start_workers(threads, spin_ns);
    pool.job = *job;
    atomic_store(&pool.next, 0);
    uint64_t generation = atomic_load(&pool.generation) + 1;
    publish(generation);
    work(job);
    publish(generation + 1);
    while (atomic_load(&pool.active)) relax();
    pthread_mutex_unlock(&pool.owner);
}

static void range(int64_t lo, int64_t hi, void *context) {
    const job_t *job = context;
    for (int64_t c = lo; c < hi; c++) {
        int64_t a = c * job->chunk, b = a + job->chunk;
        job->fn(job->bufs, job->sizes, a, b < job->extent ? b : job->extent);
    }
}

typedef struct {
    kernel_fn fn;
    int64_t nargs;
    const int64_t *base;   /* per argument: which base pointer, or -1 for an absolute address */
    const int64_t *offset; /* per argument: bytes from the base */
    const int64_t *sizes;
    int64_t extent, grain;
} launch_t;

enum { MAX_ARGS = 512 };

/* Runs launches[0..n); returns 0, or 1 + the index of a launch with too many arguments. `times`, where not NULL, receives
 * each launch's nanoseconds. `parallel_for` is PyTorch's own, used where its threads would otherwise compete with ours. */
int64_t burnish_run(const launch_t *launches, int64_t n, char *const *bases, int32_t threads, int64_t spin_ns,
                    parallel_for_fn parallel_for, int64_t *times) {
    void *bufs[MAX_ARGS];
    for (int64_t i = 0; i < n; i++) {
        const launch_t *l = &launches[i];
        if (l->nargs > MAX_ARGS) return i + 1;
        int64_t begin = times ? now_ns() : 0;
        for (int64_t a = 0; a < l->nargs; a++)
            bufs[a] = l->base[a] < 0 ? (char *)(intptr_t)l->offset[a] : bases[l->base[a]] + l->offset[a];
        int64_t grain = l->grain > 0 ? l->grain : 1;
        if (l->extent > 0) {
            if (threads < 2 || l->extent <= grain) {
                l->fn(bufs, l->sizes, 0, l->extent);
            } else {
                int64_t pieces = (l->extent + grain - 1) / grain, most = (int64_t)threads * CHUNKS_PER_THREAD;
                if (pieces > most) pieces = most;
                int64_t chunk = (l->extent + pieces - 1) / pieces;
                job_t job = {l->fn, bufs, l->sizes, l->extent, chunk, (l->extent + chunk - 1) / chunk};
                if (parallel_for) parallel_for(0, job.chunks, 1, range, &job);
                else run_on_pool(&job, threads, spin_ns);
            }
        }
        if (times) times[i] = now_ns() - begin;
    }
    return 0;
}
