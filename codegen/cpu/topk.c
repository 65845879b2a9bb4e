/* The k largest or smallest values of each row, best first, and where they are.
 *
 * A value's order is an integer: NaN comes above all numbers, as in ATen, and of equal values the first one is the better. The best so far are kept in
 * order. A value enters if it is better than the last of them, which of n values in no order only some k log(n / k) are; the others cost a comparison
 * in a vector. */
#if W >= 8
#include <immintrin.h>
#endif

#define MOST 64 /* operators.py's MOST_TOP */
#define SHORT 512 /* values of a row that takes longer to search than to sort by */
#define MOST_IN_LANES 8
#define BLOCK 4 /* vectors that are compared before anyone asks */

/* The lanes that are set, as bits. */
INLINE uint32_t lanes_set(vi m) {
#if W == 16
  return _mm512_test_epi32_mask((__m512i)m, (__m512i)m);
#elif W == 8
  return (uint32_t)_mm256_movemask_ps((__m256)m);
#else
  LANES(int32_t, lane, m);
  uint32_t bits = 0;
  for (int i = 0; i < W; i++) bits |= (uint32_t)(lane[i] & 1) << i;
  return bits;
#endif
}

/* Integers in the order of floats; `flip`: all ones to turn it round. */
INLINE vi order_of(vf x, vi flip) {
  const vi bits = (vi)x, order = bits ^ ((bits >> 31) & vi_set(INT32_MAX));
  return vi_sel(x == x, order, vi_set(INT32_MAX)) ^ flip;
}
INLINE int32_t order_of_one(float x, int32_t flip) {
  int32_t bits;
  __builtin_memcpy(&bits, &x, sizeof(bits));
  return (x == x ? bits ^ ((bits >> 31) & INT32_MAX) : INT32_MAX) ^ flip;
}

/* Order, then place: the earlier is the larger. */
INLINE int64_t entry(int32_t order, int64_t i) { return (int64_t)((uint64_t)(uint32_t)order << 32 | (uint32_t)~i); }
INLINE int32_t order_in(int64_t entry) { return (int32_t)(entry >> 32); }

/* Puts x among the first n of `best`, of which the last one goes if they are `most`. */
INLINE void enter(int64_t *best, int64_t n, int64_t most, int64_t x) {
  int64_t j = n < most ? n : most - 1;
  for (; j > 0 && best[j - 1] < x; j--) best[j] = best[j - 1];
  best[j] = x;
}

INLINE void enter_lanes(int64_t *best, int64_t k, const float *x, int64_t i, uint32_t lanes, int32_t flip) {
  for (; lanes; lanes &= lanes - 1) {
    const int64_t at = i + __builtin_ctz(lanes);
    const int32_t order = order_of_one(x[at], flip);
    if (order > order_in(best[k - 1])) enter(best, k, k, entry(order, at));
  }
}

FUNCTION void top_of_row(const float *x, int64_t n, int64_t k, int32_t flip, float *values, int64_t *places) {
  int64_t best[MOST], i = 0;
  for (; i < k; i++) enter(best, i, k, entry(order_of_one(x[i], flip), i));
  const vi turned = vi_set(flip);
  while (i + BLOCK * W <= n) {
    const vi least = vi_set(order_in(best[k - 1]));
    vi m[BLOCK], any = vi_set(0);
    for (int b = 0; b < BLOCK; b++) any |= m[b] = order_of(vf_get(x + i + b * W), turned) > least;
    if (lanes_set(any))
      for (int b = 0; b < BLOCK; b++) enter_lanes(best, k, x, i + b * W, lanes_set(m[b]), flip);
    i += BLOCK * W;
  }
  for (; i + W <= n; i += W) enter_lanes(best, k, x, i, lanes_set(order_of(vf_get(x + i), turned) > vi_set(order_in(best[k - 1]))), flip);
  for (; i < n; i++) {
    const int32_t order = order_of_one(x[i], flip);
    if (order > order_in(best[k - 1])) enter(best, k, k, entry(order, i));
  }
  for (int64_t j = 0; j < k; j++) {
    places[j] = (int64_t)(uint32_t)~best[j];
    values[j] = x[places[j]];
  }
}

/* ---- short rows: one in each lane ---- */

#define ROWS (W / 2) /* 64-bit lanes of a register */

INLINE void sort_two(hl *above, hl *x) {
  const hl a = *above, b = *x;
#if W == 16
  *above = (hl)_mm512_max_epi64((__m512i)a, (__m512i)b);
  *x = (hl)_mm512_min_epi64((__m512i)a, (__m512i)b);
#else
  const hl larger = a > b;
  *above = (a & larger) | (b & ~larger);
  *x = (b & larger) | (a & ~larger);
#endif
}

/* The best K of ROWS rows: every value goes down the list as far as it is the less. K: k or a little more, known to the compiler. */
INLINE void top_of_rows(const int K, const float *x, int64_t step, int64_t n, int64_t k, int32_t flip, float *values, int64_t *places) {
  int32_t order[ROWS * SHORT];
  hl best[MOST_IN_LANES];
  const vi turned = vi_set(flip);
  for (int r = 0; r < ROWS; r++) {
    int64_t i = 0;
    for (; i + W <= n; i += W) vi_put(order + r * SHORT + i, order_of(vf_get(x + r * step + i), turned));
    for (; i < n; i++) order[r * SHORT + i] = order_of_one(x[r * step + i], flip);
  }
  for (int j = 0; j < K; j++) best[j] = hl_set(INT64_MIN);
  for (int64_t i = 0; i < n; i++) {
    int64_t lane[ROWS];
    for (int r = 0; r < ROWS; r++) lane[r] = entry(order[r * SHORT + i], i);
    hl v = hl_get(lane);
#pragma GCC unroll 16
    for (int j = 0; j < K; j++) sort_two(&best[j], &v);
  }
  for (int64_t j = 0; j < k; j++) {
    int64_t lane[ROWS];
    hl_put(lane, best[j]);
    for (int r = 0; r < ROWS; r++) {
      places[r * k + j] = (int64_t)(uint32_t)~lane[r];
      values[r * k + j] = x[r * step + places[r * k + j]];
    }
  }
}

FUNCTION void top_in_lanes(const float *x, int64_t step, int64_t n, int64_t k, int32_t flip, float *values, int64_t *places) {
  if (k == 1) top_of_rows(1, x, step, n, k, flip, values, places);
  else if (k == 2) top_of_rows(2, x, step, n, k, flip, values, places);
  else if (k <= 4) top_of_rows(4, x, step, n, k, flip, values, places);
  else if (k <= 6) top_of_rows(6, x, step, n, k, flip, values, places);
  else top_of_rows(MOST_IN_LANES, x, step, n, k, flip, values, places);
}

/* bufs: x, values and places [rows, k]. sizes: rows, n, k, elements between rows of x, 1 for the largest and 0 for the smallest. Points: rows. */
void burnish_topk(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t n = sizes[1], k = sizes[2], step = sizes[3];
  const int32_t flip = sizes[4] ? 0 : -1;
  const float *x = bufs[0];
  float *values = bufs[1];
  int64_t *places = bufs[2];
  for (; n <= SHORT && k <= MOST_IN_LANES && lo + ROWS <= hi; lo += ROWS) top_in_lanes(x + lo * step, step, n, k, flip, values + lo * k, places + lo * k);
  for (; lo < hi; lo++) top_of_row(x + lo * step, n, k, flip, values + lo * k, places + lo * k);
}
