/* Register-blocked micro-kernels over weights in panels of 16 columns, after Goto and van de Geijn, "Anatomy of
 * High-Performance Matrix Multiplication" (2008). */
#define PANEL 16 /* graphs/operators.py packs panels of this width for every instruction set */
#define NV (PANEL / W)
#ifdef TILED /* by tile registers: tiles.h, which stands in front of this */
#define MR TILES_TALL
#define NP 2
#elif W == 16
#define MR 12
#define NP 2 /* panels side by side: with MR rows they fill the registers */
#elif W == 8
#define MR 6
#define NP 1
#else
#define MR 3
#define NP 1
#endif
#define FOLD 128 /* products summed from zero before they join the rest: rounding errors grow with a sum's length */
/* Weights and rows are float32. With BF16_WEIGHTS the weights are bfloat16, two steps of the depth side by side in a column's 32 bits, an odd depth filled
 * up with zero; with BF16_ROWS as well, rows are rounded to bfloat16 as they are read. Sums are float32. SPAN: elements of a column of a panel. */
#ifdef BF16_WEIGHTS
typedef bf16 weight_t;
#define SPAN(depth) ((depth) + ((depth) & 1))
#else
typedef float weight_t;
#define SPAN(depth) (depth)
#endif
#ifdef BF16_ROWS
#define PAIRS 1
typedef bf16 row_t;
#else
#define PAIRS 0
typedef float row_t;
#endif
#ifdef TILED
#define STEPS (2 * TILE_ROWS) /* of the depth that rows are read in, */
#define ROW_SKEW STEPS        /* and elements between packed rows, which would otherwise fall into few sets of the first-level cache */
#else
#define STEPS 2
#define ROW_SKEW 16
#endif
#if NV > 1 && !defined(BF16_WEIGHTS)
#define CUT 1 /* a panel of few columns may be computed in some of its vectors */
#else
#define CUT 0
#endif
#define PACE 16 /* products of a tile between two fetches of what comes next */
#define LINE (64 / (int)sizeof(weight_t)) /* weights of a cache line */
#define DEEPEST 768 /* depth of one pass over packed rows at most, whose panel's share stays in the caches */
#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 32")
#endif

INLINE int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }
INLINE int64_t most(int64_t a, int64_t b) { return a > b ? a : b; }
INLINE int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }

#ifdef BF16_ROWS
INLINE void copy(row_t *to, const float *from, int64_t n) {
  int64_t i = 0;
  for (; i + W <= n; i += W) store_bf16(to + i, vf_get(from + i));
  for (; i < n; i++) put_bf16(to + i, from[i]);
}
#else
INLINE void copy(float *to, const float *from, int64_t n) {
  int64_t i = 0;
  for (; i + W <= n; i += W) vf_put(to + i, vf_get(from + i));
  if (i < n && n >= W) vf_put(to + n - W, vf_get(from + n - W));
  else
    for (; i < n; i++) to[i] = from[i];
}
#endif

/* Few elements; what lies up to W - 1 elements behind them is overwritten. */
INLINE void copy_few(row_t *to, const float *from, int64_t n) {
  for (; n > 0; n -= W, to += W, from += W) {
    const vf x = n >= W ? vf_get(from) : load_f32_n(from, (int)n);
#ifdef BF16_ROWS
    store_bf16(to, x);
#else
    vf_put(to, x);
#endif
  }
}

INLINE void clear(row_t *to, int64_t n) {
  for (int64_t i = 0; i < n; i++) to[i] = 0;
}

/* What is read behind the last step of n gathered rows, where they are read in pairs, or in registers of them. */
#if PAIRS
INLINE void fill_pairs(row_t *rows, int64_t apart, int64_t n, int64_t depth) {
  for (int64_t i = 0; depth % STEPS && i < n; i++) clear(rows + i * apart + depth, STEPS - depth % STEPS);
}
#else
#define fill_pairs(rows, apart, n, depth) ((void)0)
#endif

/* With WALK, rows may come in pieces: an element lies as many elements behind where it would be if its row were contiguous as `skip` says of its piece.
 * Pieces have `length` elements, the first one's rest `left`. */
#ifdef WALK
typedef struct {
  int64_t length, left;
  const int64_t *skip;
} walk_t;
static const int64_t CONTIGUOUS_SKIP[1] = {0};
static const walk_t CONTIGUOUS = {INT64_MAX / 4, INT64_MAX / 4, CONTIGUOUS_SKIP};
#define WALK_OF(walk) , walk
#define WALK_BEGIN int64_t stop = walk->left; const int64_t *skip = walk->skip
#define WALK_PIECE(k, count) least(count, stop - (k))
#define WALK_AT(k) (*skip + (k))
#define WALK_NEXT(k) if ((k) == stop) stop += walk->length, skip++
#else
#define WALK_OF(walk)
#define WALK_BEGIN
#define WALK_PIECE(k, count) (count)
#define WALK_AT(k) (k)
#define WALK_NEXT(k)
#endif

/* ---- micro-kernels ---- */

/* mr rows of a (lda apart) times np panels of b (`panel` apart), added to sum[row][panel][part of a panel]. */
#ifdef BF16_ROWS
#ifdef __AVX512BF16__
#include <immintrin.h>
INLINE vf dot(vu x, vu w, vf sum) { return (vf)_mm512_dpbf16_ps((__m512)sum, (__m512bh)x, (__m512bh)w); }
#else
/* Each lane's two products of bfloat16 numbers, added to the sum: what vdpbf16ps computes, in its order. */
INLINE vf dot(vu x, vu w, vf sum) {
  sum = vf_mad((vf)(x & 0xffff0000u), (vf)(w & 0xffff0000u), sum);
  return vf_mad((vf)(x << 16), (vf)(w << 16), sum);
}
#endif
#endif

#if defined(BF16_WEIGHTS) && !PAIRS
INLINE void multiply_one(const int mr, const int np, const float *a, int64_t lda, const vf *line, vf *sum) {
  UNROLL for (int i = 0; i < mr; i++) {
    const vf x = vf_set(a[i * lda]);
    UNROLL for (int p = 0; p < np * NV; p++) sum[i * np * NV + p] = vf_mad(x, line[p], sum[i * np * NV + p]);
  }
}
INLINE void multiply(const int mr, const int np, const float *a, int64_t lda, const weight_t *b, int64_t panel, int64_t depth, vf *sum) {
  for (int64_t k = 0; k < depth; k += 2) {
    const weight_t *again = b;
    vf line[8];
    UNROLL for (int p = 0; p < np; p++)
      UNROLL for (int v = 0; v < NV; v++) line[p * NV + v] = (vf)(vu_get(b + p * panel + k * PANEL + v * 2 * W) << 16);
    multiply_one(mr, np, a + k, lda, line, sum);
    if (k + 1 == depth) break;
    __asm__("" : "+r"(again)); /* reads them once more, from the nearest cache: there are no registers left to hold them */
    UNROLL for (int p = 0; p < np; p++)
      UNROLL for (int v = 0; v < NV; v++) line[p * NV + v] = (vf)(vu_get(again + p * panel + k * PANEL + v * 2 * W) & 0xffff0000u);
    multiply_one(mr, np, a + k + 1, lda, line, sum);
  }
}
#elif W == 16
/* A product's factors are 32 bits of a row and of each column: a number, or two of bfloat16. */
#if PAIRS
#define TERM(x, w, sum) dot(x, w, sum)
#else
#define TERM(x, w, sum) vf_mad((vf)(x), (vf)(w), sum)
#endif
/* Keeps the compiler from taking a variable apart into others, which it would have to spill. */
#define OPAQUE(x) __asm__("" : "+r"(x))
/* The k-th product of rows that lie `apart` bytes from each other: each third of them is pointed to, the two behind it are reached by the
 * machine's addressing. A pointer for each of twelve rows would not fit the registers. */
INLINE void multiply_one(const int mr, const int np, const char *const *third, int64_t apart, const char *b, int64_t panel, const int k, vf *sum) {
  vu line[8];
  UNROLL for (int p = 0; p < np; p++) line[p] = vu_get(b + p * panel + k * PANEL * 4);
  UNROLL for (int i = 0; i < mr; i++) {
    uint32_t word;
    __builtin_memcpy(&word, third[i / 3] + i % 3 * apart + k * 4, sizeof(word));
    const vu x = (vu){0} + word;
    UNROLL for (int p = 0; p < np; p++) sum[i * np + p] = TERM(x, line[p], sum[i * np + p]);
  }
}
INLINE void multiply(const int mr, const int np, const row_t *a, int64_t lda, const weight_t *b, int64_t panel, int64_t depth, vf *sum) {
  const char *third[MR / 3 + 1], *line = (const char *)b;
  int64_t apart = lda * (int64_t)sizeof(row_t), left = PAIRS ? ceil_div(depth, 2) : depth;
  panel *= sizeof(weight_t);
  OPAQUE(apart);
  UNROLL for (int i = 0; i < mr; i += 3) third[i / 3] = (const char *)a + i * apart;
  for (; left >= 4; left -= 4, line += 4 * PANEL * 4) {
    UNROLL for (int k = 0; k < 4; k++) multiply_one(mr, np, third, apart, line, panel, k, sum);
    UNROLL for (int i = 0; i < mr; i += 3) {
      third[i / 3] += 16;
      OPAQUE(third[i / 3]);
    }
  }
  for (; left > 0; left--, line += PANEL * 4) {
    multiply_one(mr, np, third, apart, line, panel, 0, sum);
    UNROLL for (int i = 0; i < mr; i += 3) third[i / 3] += 4;
  }
}
#elif PAIRS
INLINE void multiply(const int mr, const int np, const row_t *a, int64_t lda, const weight_t *b, int64_t panel, int64_t depth, vf *sum) {
  for (int64_t k = 0; k < depth; k += 2) {
    vu line[8];
    UNROLL for (int p = 0; p < np; p++)
      UNROLL for (int v = 0; v < NV; v++) line[p * NV + v] = vu_get(b + p * panel + k * PANEL + v * 2 * W);
    UNROLL for (int i = 0; i < mr; i++) {
      uint32_t pair;
      __builtin_memcpy(&pair, a + i * lda + k, sizeof(pair));
      const vu x = (vu){0} + pair;
      UNROLL for (int p = 0; p < np * NV; p++) sum[i * np * NV + p] = dot(x, line[p], sum[i * np * NV + p]);
    }
  }
}
#else
INLINE void multiply(const int mr, const int np, const float *a, int64_t lda, const float *b, int64_t panel, int64_t depth, vf *sum) {
  for (int64_t k = 0; k < depth; k++) {
    vf line[8];
    UNROLL for (int p = 0; p < np; p++)
      UNROLL for (int v = 0; v < NV; v++) line[p * NV + v] = vf_get(b + p * panel + k * PANEL + v * W);
    UNROLL for (int i = 0; i < mr; i++) {
      const vf x = vf_set(a[i * lda + k]);
      UNROLL for (int p = 0; p < np * NV; p++) sum[i * np * NV + p] = vf_mad(x, line[p], sum[i * np * NV + p]);
    }
  }
}
#endif

#if CUT
/* mr rows of a, from a product on, times the first nv vectors of b's line, added to sum[row][vector]. */
INLINE void multiply_line(const int mr, const int nv, const float *a, int64_t lda, const float *b, vf *sum) {
  vf line[NV];
  UNROLL for (int v = 0; v < nv; v++) line[v] = vf_get(b + v * W);
  UNROLL for (int i = 0; i < mr; i++) {
    const vf x = vf_set(a[i * lda]);
    UNROLL for (int v = 0; v < nv; v++) sum[i * nv + v] = vf_mad(x, line[v], sum[i * nv + v]);
  }
}

/* mr rows of a times the first nv vectors of a panel. Where these are few sums, which would wait for one another, every other product
 * goes to a sum of its own. */
INLINE void multiply_part(const int mr, const int nv, const float *a, int64_t lda, const float *b, int64_t depth, vf *sum) {
  vf odd[8];
  int64_t k = 0;
  if (MR * nv <= 8) {
    UNROLL for (int i = 0; i < mr * nv; i++) odd[i] = vf_set(0);
    for (; k + 2 <= depth; k += 2) {
      multiply_line(mr, nv, a + k, lda, b + k * PANEL, sum);
      multiply_line(mr, nv, a + k + 1, lda, b + (k + 1) * PANEL, odd);
    }
    UNROLL for (int i = 0; i < mr * nv; i++) sum[i] += odd[i];
  }
  for (; k < depth; k++) multiply_line(mr, nv, a + k, lda, b + k * PANEL, sum);
}
#endif

/* A strip times n vectors of whole panels, or the first n of one, by `product`, added to the row `start` (a bias), to zero, or, with neither, to what
 * c holds, into c. Between folds the sums wait in a tile of their own: rows of c are often a multiple of the first-level cache's ways apart. Meanwhile, for
 * every PACE products, `lines` cache lines from `ahead` on are fetched: what the next tiles read comes from memory at an even pace, and few at a time, since
 * a core waits for more. */
#define TILE_OF(name, mr, n, pace, product)                                                                              \
  FUNCTION void name(const row_t *a, int64_t lda, const weight_t *b, int64_t panel, int64_t depth,                       \
                                 const float *start, float *c, int64_t stride, int zero, const weight_t *ahead, int64_t lines WALK_OF(const walk_t *walk)) { \
    float folds[mr * (n) * W] __attribute__((aligned(64)));                                                              \
    const float *base = start ? start : c;                                                                               \
    int64_t step = start ? 0 : stride;                                                                                   \
    if (depth > FOLD) {                                                                                                  \
      UNROLL for (int i = 0; i < mr; i++)                                                                                \
        UNROLL for (int p = 0; p < (n); p++) __builtin_prefetch(c + i * stride + p * W, 1, 3);                           \
    }                                                                                                                    \
    WALK_BEGIN;                                                                                                          \
    for (int64_t k = 0, end, count;; base = folds, step = (n) * W) {                                                     \
      vf sum[mr * (n)];                                                                                                  \
      UNROLL for (int i = 0; i < mr * (n); i++) sum[i] = vf_set(0);                                                      \
      const int first = k == 0;                                                                                          \
      end = least(k + FOLD, depth);                                                                                      \
      do {                                                                                                               \
        count = WALK_PIECE(k, lines ? least(pace, end - k) : end - k);                                                   \
        for (int64_t l = 0; l < lines * (pace / PACE); l++, ahead += LINE) __builtin_prefetch(ahead, 0, 2);              \
        product;                                                                                                         \
        k += count;                                                                                                      \
        WALK_NEXT(k);                                                                                                    \
      } while (k < end);                                                                                                 \
      if (!first || !zero) {                                                                                             \
        UNROLL for (int i = 0; i < mr; i++)                                                                              \
          UNROLL for (int p = 0; p < (n); p++) sum[i * (n) + p] += vf_get(base + i * step + p * W);                      \
      }                                                                                                                  \
      if (k < depth) {                                                                                                   \
        UNROLL for (int i = 0; i < mr * (n); i++) vf_put(folds + i * W, sum[i]);                                         \
        continue;                                                                                                        \
      }                                                                                                                  \
      UNROLL for (int i = 0; i < mr; i++)                                                                                \
        UNROLL for (int p = 0; p < (n); p++) vf_put(c + i * stride + p * W, sum[i * (n) + p]);                           \
      return;                                                                                                            \
    }                                                                                                                    \
  }
#define TILE(mr, np) TILE_OF(tile_##mr##x##np, mr, np * NV, PACE, multiply(mr, np, a + WALK_AT(k), lda, b + k * PANEL, panel, count, sum))
/* At once: its sums of every other product begin anew with each piece, and results do not depend on how the work is cut. */
#define PART(mr, nv) TILE_OF(part_##mr##x##nv, mr, nv, FOLD, multiply_part(mr, nv, a + WALK_AT(k), lda, b + k * PANEL, count, sum))
typedef void (*tile_fn)(const row_t *, int64_t, const weight_t *, int64_t, int64_t, const float *, float *, int64_t, int, const weight_t *, int64_t WALK_OF(const walk_t *));
/* One or two rows keep too few sums in flight to hide the latency of a multiply-add: they take more panels at once. */
#if W == 16
TILE(1, 1) TILE(2, 1) TILE(3, 1) TILE(4, 1) TILE(5, 1) TILE(6, 1) TILE(7, 1) TILE(8, 1) TILE(9, 1) TILE(10, 1) TILE(11, 1) TILE(12, 1)
TILE(3, 2) TILE(4, 2) TILE(5, 2) TILE(6, 2) TILE(7, 2) TILE(8, 2) TILE(9, 2) TILE(10, 2) TILE(11, 2) TILE(12, 2) TILE(1, 8) TILE(2, 4)
static const tile_fn SINGLE[] __attribute__((unused)) = {0, tile_1x1, tile_2x1, tile_3x1, tile_4x1, tile_5x1, tile_6x1, tile_7x1, tile_8x1, tile_9x1, tile_10x1, tile_11x1, tile_12x1};
static const tile_fn WIDE[] __attribute__((unused)) = {0, tile_1x8, tile_2x4, tile_3x2, tile_4x2, tile_5x2, tile_6x2, tile_7x2, tile_8x2, tile_9x2, tile_10x2, tile_11x2, tile_12x2};
INLINE int64_t width(int64_t height) { return height == 1 ? 8 : height == 2 ? 4 : 2; }
#elif W == 8
TILE(1, 1) TILE(2, 1) TILE(3, 1) TILE(4, 1) TILE(5, 1) TILE(6, 1) TILE(1, 4) TILE(2, 2)
static const tile_fn SINGLE[] __attribute__((unused)) = {0, tile_1x1, tile_2x1, tile_3x1, tile_4x1, tile_5x1, tile_6x1};
static const tile_fn WIDE[] __attribute__((unused)) = {0, tile_1x4, tile_2x2, tile_3x1, tile_4x1, tile_5x1, tile_6x1};
INLINE int64_t width(int64_t height) { return height == 1 ? 4 : height == 2 ? 2 : 1; }
#else
TILE(1, 1) TILE(2, 1) TILE(3, 1) TILE(1, 2)
static const tile_fn SINGLE[] __attribute__((unused)) = {0, tile_1x1, tile_2x1, tile_3x1};
static const tile_fn WIDE[] __attribute__((unused)) = {0, tile_1x2, tile_2x1, tile_3x1};
INLINE int64_t width(int64_t height) { return height == 1 ? 2 : 1; }
#endif
#if CUT && W == 8
PART(1, 1) PART(2, 1) PART(3, 1) PART(4, 1) PART(5, 1) PART(6, 1)
static const tile_fn PARTS[][MR + 1] __attribute__((unused)) = {{0}, {0, part_1x1, part_2x1, part_3x1, part_4x1, part_5x1, part_6x1}};
#elif CUT
PART(1, 1) PART(2, 1) PART(3, 1) PART(1, 2) PART(2, 2) PART(3, 2) PART(1, 3) PART(2, 3) PART(3, 3)
static const tile_fn PARTS[][MR + 1] __attribute__((unused)) = {{0}, {0, part_1x1, part_2x1, part_3x1}, {0, part_1x2, part_2x2, part_3x2}, {0, part_1x3, part_2x3, part_3x3}};
#endif
/* The tile for the first `columns` of a panel: where tiles can be cut, it writes as many whole vectors as hold them, else the panel. */
INLINE tile_fn tile_of(int64_t height, int64_t columns) {
#if CUT
  if (columns <= PANEL - W) return PARTS[ceil_div(columns, W)][height];
#endif
  return SINGLE[height];
}

/* ---- rows of panels ---- */

typedef struct {
  int64_t columns, depth, row_stride; /* of all panels; of one; between rows of the output */
  int64_t tall;                       /* rows that tile registers are shaped for, which begin as 0; strips_end gives the registers back */
} panels_t;

/* The first n elements of p, at most a vector of them, and zeros. */
INLINE vf few_of(const float *p, int64_t n) { return n <= 0 ? vf_set(0) : load_f32_n(p, (int)least(n, W)); }

#ifdef TILED
/* One strip times the panels p..last-1. `ahead`, `lines`: as TILE takes them. A pass over the depth is summed in the registers, in parts of STEPS. */
INLINE void strip(panels_t *s, int64_t height, const row_t *a, int64_t lda, const weight_t *b, int64_t depth, const float *bias, float *c, int64_t p, int64_t last, int first, const weight_t *ahead, int64_t lines) {
  const int64_t panel = SPAN(s->depth) * PANEL;
  float sums[4 * TILE_ROWS * TILE_ROWS] __attribute__((aligned(64)));
  tiles_set(&s->tall, height);
  for (int64_t wide; p < last; p += wide) {
    wide = tiles_wide(height, last - p);
    const int64_t columns = least(s->columns - p * PANEL, wide * PANEL), apart = wide * PANEL;
    const int direct = first && !bias && columns == apart;
    float *to = c + p * PANEL;
    tiles_bf16(height, wide, a, lda * (int64_t)sizeof(row_t), b + p * panel, panel * (int64_t)sizeof(weight_t), ceil_div(depth, 2), direct ? to : sums,
               (direct ? s->row_stride : apart) * (int64_t)sizeof(float), ahead, lines * (STEPS / PACE));
    for (int64_t i = 0; !direct && i < height; i++)
      for (int64_t j = 0; j < columns; j += W) {
        const float *base = !first ? to + i * s->row_stride + j : bias ? bias + p * PANEL + j : 0;
        const int64_t n = columns - j;
        const vf x = vf_get(sums + i * apart + j);
        if (n >= W) vf_put(to + i * s->row_stride + j, base ? x + vf_get(base) : x);
        else store_f32_n(to + i * s->row_stride + j, base ? x + few_of(base, n) : x, (int)n);
      }
  }
}
INLINE void strips_end(panels_t *s) { tiles_free(&s->tall); }
#else
#define strips_end(s) ((void)0)
/* One strip times the panels p..last-1: whole vectors of columns in place, the last ones through a buffer. `ahead`, `lines`: as TILE takes them. */
INLINE void strip(const panels_t *s, int64_t height, const row_t *a, int64_t lda, const weight_t *b, int64_t depth, const float *bias, float *c, int64_t p, int64_t last, int first, const weight_t *ahead, int64_t lines WALK_OF(const walk_t *walk)) {
  const int64_t panel = SPAN(s->depth) * PANEL, wide = width(height);
  const int zero = first && !bias;
  for (int64_t many; p < last; p += many) {
    const int64_t columns = s->columns - p * PANEL;
    many = p + wide <= last && (!CUT || columns >= wide * PANEL) ? wide : 1; /* a cut tile sums in another order, wherever a block ends */
    const tile_fn tile = many > 1 ? WIDE[height] : tile_of(height, columns);
    const float *start = first && bias ? bias + p * PANEL : 0;
    float *to = c + p * PANEL;
    if (columns >= many * PANEL || (many == 1 && CUT && columns % W == 0)) {
      tile(a, lda, b + p * panel, panel, depth, start, to, s->row_stride, zero, ahead, lines WALK_OF(walk));
      continue;
    }
    const int64_t all = many * PANEL;
    float edge[MR * 2 * PANEL], bias_edge[MR * 2 * PANEL];
    for (int64_t j = 0; start && j < all; j += W) vf_put(bias_edge + j, few_of(start + j, columns - j));
    for (int64_t i = 0; !first && i < height; i++)
      for (int64_t j = 0; j < all; j += W) vf_put(edge + i * all + j, few_of(to + i * s->row_stride + j, columns - j));
    tile(a, lda, b + p * panel, panel, depth, start ? bias_edge : 0, edge, all, zero, ahead, lines WALK_OF(walk));
    for (int64_t i = 0; i < height; i++) {
      int64_t j = 0;
      for (; j + W <= columns; j += W) vf_put(to + i * s->row_stride + j, vf_get(edge + i * all + j));
      if (j < columns) store_f32_n(to + i * s->row_stride + j, vf_get(edge + i * all + j), (int)(columns - j));
    }
  }
}
#endif
