/* Products of rows and weights in int8: shapes, how rows are rounded, and what a tile of a product is. dot8.h has the tiles.
 *
 * A row's codes are held as bytes, 128 above what they stand for, so that instructions which multiply unsigned bytes by signed ones serve; the line in
 * front of a panel of weights holds what takes that away again, and sums begin with it. They are exact in 32 bits. Of codes that share a step, the byte 0 stands for NaN. */
#include <float.h>
#include <stddef.h>
#define PANEL 16 /* graphs/int8.py packs panels of this width for every instruction set */
#define NV (PANEL / W)
#define QUAD 4               /* steps of the depth side by side in a column's 32 bits */
#define LINE (PANEL * QUAD)  /* bytes of them in a panel */
#define OFFSET 128
#ifdef TILED /* by tile registers: tiles.h, which stands in front of this */
#define MR TILES_TALL
#else
#define MR (W == 16 ? 12 : W == 8 ? 6 : 3) /* rows of a strip: templates/launch.py's STRIP */
#endif
#define LEAST_SCALE 0x1p-126f /* graphs/quantized.py: of a row of zeros */
/* Keeps the compiler from taking a variable apart into others, which it would have to spill. */
#define OPAQUE(x) __asm__("" : "+r"(x))

INLINE int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }
INLINE int64_t most(int64_t a, int64_t b) { return a > b ? a : b; }
INLINE int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }
INLINE int32_t lanes_sum(vi x) {
  LANES(int32_t, lane, x);
  int32_t all = 0;
  for (int i = 0; i < W; i++) all += lane[i];
  return all;
}
/* The first n elements of p, at most a vector of them, and zeros. */
INLINE vf few_of(const float *p, int64_t n) { return n <= 0 ? vf_set(0) : load_f32_n(p, (int)least(n, W)); }

/* ---- rounding ---- */

INLINE vu8 rounded(vf x, vf step, vi *odd) {
  const vf q = x / step; /* not times its inverse, which would round ties to the other side */
  *odd |= (vi)(q != q);
  /* Where a float's last bit is worth one, adding rounds half to even, and its low byte is the code. */
  return NARROW_u8((vi)(q + (0x1.8p23f + OFFSET)));
}

/* Bytes of n numbers, none beyond the last code, as multiples of a step, which NaN may be; returns whether any is NaN, whose bytes mean nothing. */
FUNCTION int round_own(const float *x, int64_t n, float step, uint8_t *to) {
  const vf steps = vf_set(step);
  int64_t i = 0;
  vi odd = {0};
  for (; i + W <= n; i += W) vu8_put(to + i, rounded(vf_get(x + i), steps, &odd));
  if (i < n) {
    vi last = {0};
    const vu8 bytes = rounded(load_f32_n(x + i, (int)(n - i)), steps, &last);
    __builtin_memcpy(to + i, &bytes, (size_t)(n - i));
    odd |= last & lane_mask((int)(n - i)); /* what lies behind the row is none of it */
  }
  LANES(int32_t, found, odd);
  int any = 0;
  for (int l = 0; l < W; l++) any |= found[l];
  return any != 0;
}

/* The largest magnitude, of those that are not NaN. */
FUNCTION float largest_of(const float *x, int64_t n) {
  vf top[4];
  int64_t i = 0;
  for (int j = 0; j < 4; j++) top[j] = vf_set(0);
#define LARGER(a, x) ({ const vf m_ = (vf)((vi)(x) & 0x7fffffff); a = vf_sel((vi)(m_ > a), m_, a); })
  for (; i + 4 * W <= n; i += 4 * W)
    for (int j = 0; j < 4; j++) LARGER(top[j], vf_get(x + i + j * W));
  for (; i < n; i += W) LARGER(top[0], few_of(x + i, n - i));
  for (int j = 1; j < 4; j++) LARGER(top[0], top[j]);
  LANES(float, lane, top[0]);
  float out = 0;
  for (int l = 0; l < W; l++) out = lane[l] > out ? lane[l] : out;
  return out;
}

/* What divides by it has no numbers left. */
INLINE float finite_or_nan(float step) { return __builtin_fabsf(step) <= FLT_MAX ? step : __builtin_nanf(""); }

/* ---- tiles ---- */

/* Where a tile's sums go: times their column's scale and their row's step, and a bias. All pointers are at the tile. */
typedef struct {
  const float *scales, *bias, *steps;
  float *c;
  int64_t stride, columns; /* elements between rows of c; columns from the tile's on */
} end_t;
/* W finished sums of a row and n of its columns, or all, into c. */
INLINE void end_put(vi sum, vf scale, float step, vf bias, float *c, int64_t n) {
  /* Scales are those of weights, which are of ordinary size: times a step first, they might leave float's range. */
  const vf x = vf_mad(vf_from_i(sum) * scale, vf_set(step), bias);
  if (n >= W) vf_put(c, x);
  else if (n > 0) store_f32_n(c, x, (int)n);
}
/* Rows of bytes (lda apart) times panels (`panel` bytes apart) of so many quads. */
typedef void (*tile_fn)(const uint8_t *a, int64_t lda, const int8_t *b, int64_t panel, int64_t quads, const end_t *to);
typedef struct {
  int64_t tall, wide;       /* rows of a tile at most, and panels of one of MANY rows or more; fewer read weights in the order they lie in */
  const tile_fn *one, *some; /* by rows, for one panel and for `wide` of them */
} tiles_t;
#define MANY 6
