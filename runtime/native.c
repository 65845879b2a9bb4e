/* The step executor: walks a frame's words and runs launches, ATen calls and copies in one call from Python.
 *
 * A frame is one program bound to concrete sizes: `words` is the instruction stream, `view_at` the places in it of the
 * tensor descriptors. A state is what one call in flight owns: a pointer per storage ("base"), an ATen handle per storage
 * that ATen owns, and cached ATen tensors over our own memory. libtorch's C functions come in as a table of pointers.
 */
#include "native.h"

typedef void *handle_t; /* AtenTensorHandle */
typedef uint64_t stable_t; /* StableIValue */

enum { OP_LAUNCH, OP_CALL, OP_MATMUL, OP_CONV, OP_LINEAR, OP_COPY, OP_FREE };
enum { ARG_RAW, ARG_TENSOR, ARG_SOME, ARG_LIST, ARG_STRING };
enum { RET_RAW, RET_TENSOR, RET_LIST };
enum { OK, FAILED, WRONG_SHAPE, WRONG_INDEX };
enum { OWN_POOL, ATEN_POOL };
/* Words that precede a kernel's buffers: the address of the call's int64 that a kernel sets where an index is out of range. */
#define BEFORE 1
/* Chunks per thread: small enough that a thread whose core is taken away leaves little behind. */
#define CHUNKS_PER_THREAD 8
#define MAX_ARGS 256

/* Order shared with native.py. Functions with _z may be null where libtorch lacks them. */
typedef struct {
    int32_t (*call_dispatcher)(const char *, const char *, stable_t *, uint64_t);
    int32_t (*new_handle)(handle_t, handle_t *);
    int32_t (*delete_handle)(handle_t);
    int32_t (*from_blob)(void *, int64_t, const int64_t *, const int64_t *, int64_t, int32_t, int32_t, int32_t, handle_t *);
    int32_t (*empty_strided)(int64_t, const int64_t *, const int64_t *, int32_t, int32_t, int32_t, handle_t *);
    int32_t (*copy)(handle_t, handle_t, int32_t);
    int32_t (*data_ptr)(handle_t, void **);
    int32_t (*sizes)(handle_t, int64_t **);
    int32_t (*strides)(handle_t, int64_t **);
    int32_t (*dim)(handle_t, int64_t *);
    int32_t (*dtype)(handle_t, int32_t *);
    int32_t (*layout)(handle_t, int32_t *);
    int32_t (*storage_offset)(handle_t, int64_t *);
    int32_t (*list_new)(size_t, void **);
    int32_t (*list_push)(void *, stable_t);
    int32_t (*list_get)(void *, size_t, stable_t *);
    int32_t (*list_size)(void *, size_t *);
    int32_t (*list_delete)(void *);
    int32_t (*string_new)(const char *, size_t, void **);
    int32_t (*stable_new_z)(stable_t **);
    void *(*cxx_new)(size_t);
    int32_t (*parallel_for)(int64_t, int64_t, int64_t, void (*)(int64_t, int64_t, void *), void *);
    int32_t (*num_threads)(uint32_t *);
    uint8_t (*grad_enabled)(void);
    void (*grad_set)(uint8_t);
    size_t (*element_size)(int32_t);
    int64_t abi_version, device_cpu, layout_strided;
} shim_t;

typedef struct {
    const int64_t *words, *view_at;
    int64_t n_bases, n_views, first_owned, pool, threads; /* threads 0: PyTorch's number */
} frame_t;

typedef struct {
    handle_t handle;
    char *data;
} cached_t;

typedef struct {
    void **base;
    handle_t *own;
    cached_t *view;
    int64_t failed_at; /* word index of the step that failed */
    int64_t wrong_index;
} state_t;

static shim_t shim;

void burnish_init(const shim_t *table) {
    shim = *table;
    pool_init();
}

state_t *burnish_state_new(const frame_t *f) {
    state_t *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    s->base = calloc((size_t)f->n_bases + 1, sizeof *s->base);
    s->own = calloc((size_t)f->n_bases + 1, sizeof *s->own);
    s->view = calloc((size_t)f->n_views + 1, sizeof *s->view);
    return s;
}

static void drop(state_t *s, int64_t base) {
    if (s->own[base]) shim.delete_handle(s->own[base]);
    s->own[base] = NULL;
    s->base[base] = NULL;
}

/* Free what ATen results are still alive, after a call or a failure. */
void burnish_state_reset(const frame_t *f, state_t *s) {
    for (int64_t b = f->first_owned; b < f->n_bases; b++) drop(s, b);
}

void burnish_state_free(const frame_t *f, state_t *s) {
    for (int64_t b = 0; b < f->n_bases; b++)
        if (s->own[b]) shim.delete_handle(s->own[b]);
    for (int64_t v = 0; v < f->n_views; v++)
        if (s->view[v].handle) shim.delete_handle(s->view[v].handle);
    free(s->base);
    free(s->own);
    free(s->view);
    free(s);
}

/* ---- tensors: a descriptor is base, byte offset, whole (is the storage's own tensor), dtype, dim, sizes, strides ---- */

static const int64_t *descriptor(const frame_t *f, int64_t v) { return f->words + f->view_at[v]; }

/* A borrowed ATen handle for a view: the storage's own tensor, or one over its memory, kept while the memory stays. */
static handle_t view_handle(const frame_t *f, state_t *s, int64_t v) {
    const int64_t *d = descriptor(f, v);
    if (d[2] && s->own[d[0]]) return s->own[d[0]];
    char *data = (char *)s->base[d[0]] + d[1];
    cached_t *c = &s->view[v];
    if (c->handle && c->data == data) return c->handle;
    if (c->handle) shim.delete_handle(c->handle);
    c->handle = NULL;
    c->data = data;
    const int64_t *sizes = d + 5;
    if (shim.from_blob(data, d[4], sizes, sizes + d[4], 0, (int32_t)d[3], (int32_t)shim.device_cpu, 0, &c->handle)) return NULL;
    return c->handle;
}

handle_t burnish_new_handle(const frame_t *f, state_t *s, int64_t v) {
    handle_t borrowed = view_handle(f, s, v), owned = NULL;
    if (borrowed) shim.new_handle(borrowed, &owned);
    return owned;
}

static handle_t fresh_like(const int64_t *d) {
    handle_t h = NULL;
    shim.empty_strided(d[4], d + 5, d + 5 + d[4], (int32_t)d[3], (int32_t)shim.device_cpu, 0, &h);
    return h;
}

/* 0 wrong shape or dtype, 1 exact, 2 other strides. A stride of a dimension of one element, or of an empty tensor, is free. */
static int compare(handle_t h, const int64_t *d) {
    int32_t dtype = 0;
    int64_t dim = 0, *sizes = NULL, *strides = NULL;
    if (shim.dtype(h, &dtype) || shim.dim(h, &dim) || dtype != d[3] || dim != d[4]) return 0;
    if (shim.sizes(h, &sizes) || memcmp(sizes, d + 5, sizeof(int64_t) * (size_t)dim)) return 0;
    for (int64_t i = 0; i < dim; i++)
        if (sizes[i] == 0) return 1;
    if (shim.strides(h, &strides)) return 0;
    for (int64_t i = 0; i < dim; i++)
        if (sizes[i] != 1 && strides[i] != d[5 + dim + i]) return 2;
    return 1;
}

static char *storage_start(handle_t h) {
    void *data = NULL;
    int64_t offset = 0;
    int32_t dtype = 0;
    if (shim.data_ptr(h, &data) || shim.storage_offset(h, &offset) || shim.dtype(h, &dtype)) return NULL;
    return (char *)data - offset * (int64_t)shim.element_size(dtype);
}

/* Whether `h` lies in memory of ours (an arena slot, an input, a constant) that an argument of its call named. */
static int borrowed_memory(const frame_t *f, state_t *s, handle_t h, const int64_t *args, int64_t n) {
    char *start = storage_start(h);
    for (int64_t i = 0; start && i < n; i++) {
        int64_t base = descriptor(f, args[i])[0];
        if (base >= f->first_owned && s->own[base] && descriptor(f, args[i])[2]) continue; /* ATen counts references */
        handle_t a = view_handle(f, s, args[i]);
        if (a && storage_start(a) == start) return 1;
    }
    return 0;
}

/* Keep a call's result (owned here) as a storage, in the strides the program expects and in memory of its own. */
static int keep(const frame_t *f, state_t *s, handle_t h, int64_t base, int64_t v, const int64_t *args, int64_t n) {
    if (base < 0) return shim.delete_handle(h), OK;
    const int64_t *d = descriptor(f, v);
    int32_t layout = 0;
    shim.layout(h, &layout);
    drop(s, base);
    s->own[base] = h;
    if (layout != shim.layout_strided) return OK; /* opaque: only ever passed to ATen */
    int same = compare(h, d);
    if (!same) return WRONG_SHAPE;
    if (same == 2 || borrowed_memory(f, s, h, args, n)) {
        handle_t copy = fresh_like(d);
        if (!copy || shim.copy(copy, h, 0)) {
            if (copy) shim.delete_handle(copy);
            return FAILED;
        }
        shim.delete_handle(h);
        s->own[base] = h = copy;
    }
    return shim.data_ptr(h, &s->base[base]) ? FAILED : OK;
}

/* Take ownership of `h` (a new handle) for a storage, as a Python step's result; returns OK, FAILED or WRONG_SHAPE. */
int burnish_keep(const frame_t *f, state_t *s, handle_t h, int64_t base, int64_t v, const int64_t *args, int64_t n) {
    return keep(f, s, h, base, v, args, n);
}

/* ---- calls through the dispatcher ---- */

static const int64_t *box(const frame_t *f, state_t *s, const int64_t *w, stable_t *out) {
    *out = 0;
    switch (*w++) {
    case ARG_RAW:
        *out = (stable_t)*w++;
        return w;
    case ARG_TENSOR: {
        handle_t borrowed = view_handle(f, s, *w++), owned = NULL;
        if (!borrowed || shim.new_handle(borrowed, &owned)) return NULL;
        *out = (stable_t)(uintptr_t)owned;
        return w;
    }
    case ARG_SOME: {
        stable_t *some = NULL;
        if (shim.stable_new_z)
            shim.stable_new_z(&some);
        else
            some = shim.cxx_new(sizeof *some);
        if (!some) return NULL;
        *out = (stable_t)(uintptr_t)some;
        return box(f, s, w, some);
    }
    case ARG_LIST: {
        int64_t n = *w++;
        void *list = NULL;
        if (shim.list_new((size_t)n, &list)) return NULL;
        *out = (stable_t)(uintptr_t)list;
        for (int64_t i = 0; i < n; i++) {
            stable_t item;
            if (!(w = box(f, s, w, &item)) || shim.list_push(list, item)) return NULL;
        }
        return w;
    }
    default: { /* ARG_STRING: address, length */
        void *string = NULL;
        if (shim.string_new((const char *)(uintptr_t)w[0], (size_t)w[1], &string)) return NULL;
        *out = (stable_t)(uintptr_t)string;
        return w + 2;
    }
    }
}

static int keep_list(const frame_t *f, state_t *s, void *list, int64_t n, const int64_t *outs, const int64_t *args, int64_t n_args) {
    size_t have = 0;
    int status = shim.list_size(list, &have) ? FAILED : have == (size_t)n ? OK : WRONG_SHAPE;
    for (size_t i = 0; i < have; i++) {
        stable_t item = 0;
        if (shim.list_get(list, i, &item)) return FAILED;
        int64_t base = status == OK ? outs[2 * i] : -1;
        int got = keep(f, s, (handle_t)(uintptr_t)item, base, base < 0 ? 0 : outs[2 * i + 1], args, n_args);
        if (got != OK) status = got;
    }
    shim.list_delete(list);
    return status;
}

/* op, overload, stack size, arguments, returns, tensor arguments; then the tensor arguments' views, arguments, returns. */
static int run_call(const frame_t *f, state_t *s, const int64_t *w) {
    stable_t stack[MAX_ARGS];
    const char *op = (const char *)(uintptr_t)w[0], *overload = (const char *)(uintptr_t)w[1];
    int64_t n_args = w[3], n_rets = w[4], n_views = w[5];
    const int64_t *views = w + 6;
    memset(stack, 0, sizeof(stable_t) * (size_t)w[2]);
    w = views + n_views;
    for (int64_t i = 0; i < n_args; i++)
        if (!(w = box(f, s, w, &stack[i]))) return FAILED;
    if (shim.call_dispatcher(op, overload, stack, (uint64_t)shim.abi_version)) return FAILED;
    int status = OK;
    for (int64_t i = 0; i < n_rets; i++) {
        int got = OK;
        if (*w == RET_TENSOR) {
            got = keep(f, s, (handle_t)(uintptr_t)stack[i], w[1], w[2], views, n_views);
            w += 3;
        } else if (*w == RET_LIST) {
            got = keep_list(f, s, (void *)(uintptr_t)stack[i], w[1], w + 2, views, n_views);
            w += 2 + 2 * w[1];
        } else {
            w += 1;
        }
        if (got != OK) status = got;
    }
    return status;
}

/* ---- calls that the dispatcher cannot box (Scalar arguments), through their own C functions ---- */

typedef int32_t (*matmul_fn)(handle_t, handle_t, handle_t);
typedef int32_t (*addmm_fn)(handle_t, handle_t, handle_t, handle_t, double, double);
typedef int32_t (*conv_fn)(handle_t, handle_t, handle_t *, const int64_t *, int64_t, const int64_t *, int64_t, const int64_t *, int64_t,
                           int64_t, const char *, const double **, int64_t, const char **, handle_t *);
typedef int32_t (*linear_fn)(handle_t, handle_t, handle_t *, const char *, const double **, int64_t, const char **, handle_t *);

static double as_double(int64_t bits) {
    double d;
    memcpy(&d, &bits, sizeof d);
    return d;
}

/* function, out, [self,] a, b, [beta, alpha]: writes into memory of the program; self is -1 without one. */
static int run_matmul(const frame_t *f, state_t *s, const int64_t *w) {
    handle_t out = view_handle(f, s, w[1]), a = view_handle(f, s, w[3]), b = view_handle(f, s, w[4]);
    if (!out || !a || !b) return FAILED;
    if (w[2] < 0) return ((matmul_fn)(uintptr_t)w[0])(out, a, b) ? FAILED : OK;
    handle_t self = view_handle(f, s, w[2]);
    if (!self) return FAILED;
    return ((addmm_fn)(uintptr_t)w[0])(out, self, a, b, as_double(w[5]), as_double(w[6])) ? FAILED : OK;
}

static int finish(const frame_t *f, state_t *s, int32_t error, handle_t result, const int64_t *out) {
    if (error || !result) return FAILED;
    return keep(f, s, result, out[0], out[1], NULL, 0);
}

/* function, out base, out view, x, weight, bias or -1, attr, scalars, their number, algorithm [, padding, n, stride, n,
 * dilation, n, groups]; lists and strings are addresses. */
static int run_pointwise(const frame_t *f, state_t *s, const int64_t *w, int conv) {
    handle_t x = view_handle(f, s, w[3]), weight = view_handle(f, s, w[4]), result = NULL;
    handle_t bias = w[5] < 0 ? NULL : view_handle(f, s, w[5]);
    if (!x || !weight || (w[5] >= 0 && !bias)) return FAILED;
    handle_t *optional = bias ? &bias : NULL;
    const char *attr = (const char *)(uintptr_t)w[6], **algorithm = (const char **)(uintptr_t)w[9];
    const double **scalars = (const double **)(uintptr_t)w[7];
    int32_t error;
    if (conv) {
        const int64_t *l = w + 10;
        error = ((conv_fn)(uintptr_t)w[0])(x, weight, optional, (const int64_t *)(uintptr_t)l[0], l[1], (const int64_t *)(uintptr_t)l[2],
                                           l[3], (const int64_t *)(uintptr_t)l[4], l[5], l[6], attr, scalars, w[8], algorithm, &result);
    } else {
        error = ((linear_fn)(uintptr_t)w[0])(x, weight, optional, attr, scalars, w[8], algorithm, &result);
    }
    return finish(f, s, error, result, w + 1);
}

/* ---- launches ---- */

static void on_aten_thread(int64_t begin, int64_t end, void *job) {
    (void)end;
    job_work(job, (int)begin);
}

/* function, arguments, sizes, extent, grain, round; then the sizes, then (base, byte offset) of each argument. */
static int run_launch(const frame_t *f, state_t *s, const int64_t *w, int threads) {
    void *all[BEFORE + MAX_ARGS], **bufs = all + BEFORE;
    int64_t n_args = w[1], extent = w[3], grain = w[4] > 0 ? w[4] : 1;
    const int64_t *sizes = w + 6, *arg = sizes + w[2];
    for (int64_t i = 0; i < n_args; i++) bufs[i] = (char *)s->base[arg[2 * i]] + arg[2 * i + 1];
    kernel_fn fn = (kernel_fn)(uintptr_t)w[0];
    all[0] = &s->wrong_index;
    s->wrong_index = 0;
    if (extent <= 0) return OK;
    if (threads <= 1 || extent <= grain) {
        fn(bufs, sizes, 0, extent);
        return s->wrong_index ? WRONG_INDEX : OK;
    }
    int64_t share = (extent + CHUNKS_PER_THREAD * threads - 1) / (CHUNKS_PER_THREAD * threads);
    job_t job = {.fn = fn, .bufs = bufs, .sizes = sizes, .extent = extent, .chunk = share > grain ? share : grain, .round = w[5]};
    int64_t chunks = (extent + job.chunk - 1) / job.chunk;
    if (threads > chunks) threads = (int)chunks;
    if (f->pool == ATEN_POOL && !pool_forked()) {
        job_share(&job, threads);
        shim.parallel_for(0, threads, 1, on_aten_thread, &job);
    } else {
        pool_run(&job, threads);
    }
    return s->wrong_index ? WRONG_INDEX : OK;
}

static int run_step(const frame_t *f, state_t *s, const int64_t *w, int threads) {
    const int64_t *body = w + 2;
    switch (w[0]) {
    case OP_LAUNCH: return run_launch(f, s, body, threads);
    case OP_CALL: return run_call(f, s, body);
    case OP_MATMUL: return run_matmul(f, s, body);
    case OP_CONV: return run_pointwise(f, s, body, 1);
    case OP_LINEAR: return run_pointwise(f, s, body, 0);
    case OP_COPY: {
        handle_t dst = view_handle(f, s, body[0]), src = view_handle(f, s, body[1]);
        return !dst || !src || shim.copy(dst, src, 0) ? FAILED : OK;
    }
    default: /* OP_FREE */
        for (int64_t i = 0; i < w[1] - 2; i++) drop(s, body[i]);
        return OK;
    }
}

/* Run the steps in words from..to-1. Returns OK, or what else with failed_at set. */
int burnish_run(const frame_t *f, state_t *s, int64_t from, int64_t to) {
    uint32_t threads = (uint32_t)f->threads;
    if (!threads && shim.num_threads(&threads)) threads = 1;
    uint8_t grad = shim.grad_enabled();
    if (grad) shim.grad_set(0);
    int status = OK;
    for (int64_t at = from; at < to && status == OK; at += f->words[at + 1]) {
        s->failed_at = at;
        status = run_step(f, s, f->words + at, (int)threads);
    }
    if (grad) shim.grad_set(1);
    return status;
}

/* For callers outside a program (tests, measurements): one kernel over its whole extent, with BEFORE words before its buffers if it reads indices. */
void burnish_launch(kernel_fn fn, void *const *bufs, const int64_t *sizes, int64_t extent, int64_t grain, int threads) {
    job_t job = {.fn = fn, .bufs = bufs, .sizes = sizes, .extent = extent, .chunk = grain > 0 ? grain : 1};
    pool_run(&job, threads);
}

void **burnish_state_bases(state_t *s) { return s->base; }
handle_t *burnish_state_own(state_t *s) { return s->own; }
int64_t burnish_state_failed_at(const state_t *s) { return s->failed_at; }
