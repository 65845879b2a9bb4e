/* Tiles of products in int8, by the dot products of vnni.h, with which it is read twice. */
#if VNNI >= 0
#if VNNI
#define TM MR
#define NP (W == 16 ? 2 : 1)
/* Few sums would wait for one another: some steps of the depth go to sums of their own. */
#define CHAINS(rows) ((rows) * NV >= 6 ? 1 : (rows) * NV >= 3 ? 2 : (rows) * NV == 2 ? 4 : 8)
#else
#define TM (W == 16 ? 6 : W == 8 ? 3 : 1) /* rows of a tile: with NP panels, and weights in halves, they fill the registers */
#define NP (W == 16 ? 2 : 1)
#define CHAINS(rows) 1
#endif

/* The k-th quad of rows that lie `apart` bytes from each other: each third of them is pointed to, the two behind it are reached by the machine's
 * addressing. A pointer for each of twelve rows would not fit the registers. */
INLINE void NAME(multiply_one)(const int mr, const int np, const uint8_t *const *third, int64_t apart, const int8_t *b, int64_t panel, const int k, vi *sum) {
  vu line[NP * NV];
  UNROLL for (int p = 0; p < np * NV; p++) line[p] = vu_get(b + p / NV * panel + k * LINE + p % NV * W * QUAD);
  UNROLL for (int i = 0; i < mr; i++) {
    uint32_t word;
    __builtin_memcpy(&word, third[i / 3] + i % 3 * apart + k * QUAD, sizeof(word));
    vu x = (vu){0} + word;
    if (!VNNI) OPAQUE_VECTOR(x);
    UNROLL for (int p = 0; p < np * NV; p++) sum[i * np * NV + p] = NAME(dot)(x, line[p], sum[i * np * NV + p]);
  }
}

INLINE void NAME(tile)(const int mr, const int np, const uint8_t *a, int64_t lda, const int8_t *b, int64_t panel, int64_t quads, const end_t *to) {
  const int chains = CHAINS(mr * np), count = mr * np * NV, steps = chains > 4 ? chains : 4;
  const uint8_t *third[TM / 3 + 1];
  const int8_t *line = b + LINE;
  vi sum[TM * NP * NV * 8];
  UNROLL for (int i = 0; i < count; i++) sum[i] = vi_get(b + i % (np * NV) / NV * panel + i % NV * W * QUAD);
  UNROLL for (int i = count; i < count * chains; i++) sum[i] = vi_set(0);
  OPAQUE(lda);
  UNROLL for (int i = 0; i < mr; i += 3) third[i / 3] = a + i * lda;
  for (; quads >= steps; quads -= steps, line += steps * LINE) {
    UNROLL for (int k = 0; k < steps; k++) NAME(multiply_one)(mr, np, third, lda, line, panel, k, sum + k % chains * count);
    UNROLL for (int i = 0; i < mr; i += 3) {
      third[i / 3] += steps * QUAD;
      OPAQUE(third[i / 3]);
    }
  }
  for (; quads > 0; quads--, line += LINE) {
    NAME(multiply_one)(mr, np, third, lda, line, panel, 0, sum);
    UNROLL for (int i = 0; i < mr; i += 3) third[i / 3] += QUAD;
  }
  UNROLL for (int i = count; i < count * chains; i++) sum[i % count] += sum[i];
  UNROLL for (int p = 0; p < np * NV; p++) {
    const int64_t n = to->columns - p * W;
    const vf scale = few_of(to->scales + p * W, n), bias = to->bias ? few_of(to->bias + p * W, n) : vf_set(0);
    UNROLL for (int i = 0; i < mr; i++) end_put(sum[i * np * NV + p], scale, to->steps[i], bias, to->c + i * to->stride + p * W, n);
  }
}

#define ONE(mr)                                                                                                          \
  FUNCTION void NAME(one_##mr)(const uint8_t *a, int64_t lda, const int8_t *b, int64_t panel, int64_t quads, const end_t *to) { \
    NAME(tile)(mr, 1, a, lda, b, panel, quads, to);                                                                      \
  }
#define BOTH(mr)                                                                                                         \
  FUNCTION void NAME(two_##mr)(const uint8_t *a, int64_t lda, const int8_t *b, int64_t panel, int64_t quads, const end_t *to) { \
    NAME(tile)(mr, 2, a, lda, b, panel, quads, to);                                                                      \
  }
#if W == 16
#define SOME NAME(TWOS)
ONE(1) ONE(2) ONE(3) ONE(4) ONE(5) ONE(6) BOTH(6)
#if VNNI
ONE(7) ONE(8) ONE(9) ONE(10) ONE(11) ONE(12) BOTH(7) BOTH(8) BOTH(9) BOTH(10) BOTH(11) BOTH(12)
static const tile_fn NAME(ONES)[] = {0, NAME(one_1), NAME(one_2), NAME(one_3), NAME(one_4), NAME(one_5), NAME(one_6), NAME(one_7), NAME(one_8), NAME(one_9), NAME(one_10), NAME(one_11), NAME(one_12)};
static const tile_fn NAME(TWOS)[] = {0, 0, 0, 0, 0, 0, NAME(two_6), NAME(two_7), NAME(two_8), NAME(two_9), NAME(two_10), NAME(two_11), NAME(two_12)};
#else
static const tile_fn NAME(ONES)[] = {0, NAME(one_1), NAME(one_2), NAME(one_3), NAME(one_4), NAME(one_5), NAME(one_6)};
static const tile_fn NAME(TWOS)[] = {0, 0, 0, 0, 0, 0, NAME(two_6)};
#endif
#else
#define SOME NAME(ONES)
#endif
#if W == 8
ONE(1) ONE(2) ONE(3)
#if VNNI
ONE(4) ONE(5) ONE(6)
static const tile_fn NAME(ONES)[] = {0, NAME(one_1), NAME(one_2), NAME(one_3), NAME(one_4), NAME(one_5), NAME(one_6)};
#else
static const tile_fn NAME(ONES)[] = {0, NAME(one_1), NAME(one_2), NAME(one_3)};
#endif
#elif W == 4
ONE(1)
static const tile_fn NAME(ONES)[] = {0, NAME(one_1)};
#endif
static const tiles_t NAME(TILES) = {TM, NP, NAME(ONES), SOME};
#undef ONE
#undef BOTH
#undef SOME
#undef TM
#undef NP
#undef CHAINS
#endif
