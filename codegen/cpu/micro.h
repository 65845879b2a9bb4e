/* Register-blocked micro-kernels over weights in panels of 16 columns, after Goto and van de Geijn, "Anatomy of
 * High-Performance Matrix Multiplication" (2008). */
#define PANEL 16 /* graphs/operators.py packs panels of this width for every instruction set */
#define NV (PANEL / W)
#if W == 16
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
#define LINE 16  /* floats of a cache line */
#define DEEPEST 768 /* depth of one pass over packed rows at most, whose panel's share stays in the caches */
#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 32")
#endif

INLINE int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }
INLINE int64_t most(int64_t a, int64_t b) { return a > b ? a : b; }
INLINE int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }

INLINE void copy(float *to, const float *from, int64_t n) {
  int64_t i = 0;
  for (; i + W <= n; i += W) vf_put(to + i, vf_get(from + i));
  if (i < n && n >= W) vf_put(to + n - W, vf_get(from + n - W));
  else
    for (; i < n; i++) to[i] = from[i];
}

INLINE void clear(float *to, int64_t n) {
  for (int64_t i = 0; i < n; i++) to[i] = 0;
}

/* ---- micro-kernels ---- */

/* mr rows of a (lda apart) times np panels of b (`panel` apart), added to sum[row][panel][part of a panel]. */
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

/* A strip times np whole panels, added to the row `start` (a bias), to zero, or, with neither, to what c holds, into c. Meanwhile, for every
 * FOLD products, `lines` cache lines from `ahead` on are fetched: what the next tiles read comes from memory at an even pace. */
#define TILE(mr, np)                                                                                                     \
  FUNCTION void tile_##mr##x##np(const float *a, int64_t lda, const float *b, int64_t panel, int64_t depth,              \
                                 const float *start, float *c, int64_t stride, int zero, const float *ahead, int64_t lines) { \
    for (int64_t k = 0; k < depth || k == 0; k += FOLD) {                                                                \
      const float *base = k || !start ? c : start;                                                                       \
      const int64_t step = k || !start ? stride : 0;                                                                     \
      vf sum[mr * np * NV];                                                                                              \
      UNROLL for (int i = 0; i < mr * np * NV; i++) sum[i] = vf_set(0);                                                  \
      for (int64_t l = 0; l < lines; l++, ahead += LINE) __builtin_prefetch(ahead, 0, 2);                                \
      multiply(mr, np, a + k, lda, b + k * PANEL, panel, least(FOLD, depth - k), sum);                                   \
      if (k == 0 && zero) {                                                                                              \
        UNROLL for (int i = 0; i < mr; i++)                                                                              \
          UNROLL for (int p = 0; p < np * NV; p++) vf_put(c + i * stride + p * W, sum[i * np * NV + p]);                 \
      } else {                                                                                                           \
        UNROLL for (int i = 0; i < mr; i++)                                                                              \
          UNROLL for (int p = 0; p < np * NV; p++) vf_put(c + i * stride + p * W, vf_get(base + i * step + p * W) + sum[i * np * NV + p]); \
      }                                                                                                                  \
    }                                                                                                                    \
  }
typedef void (*tile_fn)(const float *, int64_t, const float *, int64_t, int64_t, const float *, float *, int64_t, int, const float *, int64_t);
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

/* ---- rows of panels ---- */

typedef struct {
  int64_t columns, depth, row_stride; /* of all panels; of one; between rows of the output */
} panels_t;

/* One strip times the panels p..last-1: whole panels in place, the last columns through a buffer. `ahead`, `lines`: as TILE takes them. */
INLINE void strip(const panels_t *s, int64_t height, const float *a, int64_t lda, const float *b, int64_t depth, const float *bias, float *c, int64_t p, int64_t last, int first, const float *ahead, int64_t lines) {
  const int64_t panel = s->depth * PANEL, wide = width(height);
  const int zero = first && !bias;
  while (p < last) {
    const int64_t columns = s->columns - p * PANEL;
    const float *start = first && bias ? bias + p * PANEL : 0;
    float *to = c + p * PANEL;
    if (p + wide <= last && columns >= wide * PANEL) {
      WIDE[height](a, lda, b + p * panel, panel, depth, start, to, s->row_stride, zero, ahead, lines);
      p += wide;
      continue;
    }
    if (columns >= PANEL) {
      SINGLE[height](a, lda, b + p * panel, panel, depth, start, to, s->row_stride, zero, ahead, lines);
    } else {
      float edge[MR * PANEL], bias_edge[PANEL];
      for (int64_t j = 0; start && j < PANEL; j++) bias_edge[j] = j < columns ? start[j] : 0;
      for (int64_t i = 0; !first && i < height; i++)
        for (int64_t j = 0; j < PANEL; j++) edge[i * PANEL + j] = j < columns ? to[i * s->row_stride + j] : 0;
      SINGLE[height](a, lda, b + p * panel, panel, depth, start ? bias_edge : 0, edge, PANEL, zero, ahead, lines);
      for (int64_t i = 0; i < height; i++)
        for (int64_t j = 0; j < columns; j++) to[i * s->row_stride + j] = edge[i * PANEL + j];
    }
    p++;
  }
}
