/* Rows of numbers as planes of bits, for planes.c: each rounded to multiples of a step of its own, in two's complement.
 *
 * A row's slot begins with its step, NaN where it has a number that is not finite; in the next line, for each group, stands what the weight's zero takes from its sums, and
 * the sum of its numbers; then words of 32 steps, a plane behind another. */
#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>
#endif
#define BLOCK 32
#define MOST_BITS 4
#define WORDS_LINE 16

/* Bit j of each lane, side by side. */
INLINE uint32_t bits_of(vi code, const int j) {
#if W == 16 && defined(__AVX512F__)
  return _mm512_test_epi32_mask((__m512i)code, _mm512_set1_epi32(1 << j));
#elif W == 8 && defined(__AVX2__)
  return (uint32_t)_mm256_movemask_ps((__m256)(code << (31 - j)));
#else
  LANES(int32_t, lane, code);
  uint32_t out = 0;
  for (int i = 0; i < W; i++) out |= ((uint32_t)lane[i] >> j & 1) << i;
  return out;
#endif
}

/* bufs: X [rows, depth], scratch: slots. sizes: depth, row stride of X, words of a slot, where its planes begin, elements of a group, zero, bits. */
void burnish_plane_rows(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t depth = sizes[0], group = sizes[4], bits = sizes[6];
  for (int64_t r = lo; r < hi; r++) {
    const float *x = (const float *)bufs[0] + r * sizes[1];
    float *slot = (float *)bufs[1] + r * sizes[2];
    uint32_t *words = (uint32_t *)slot + sizes[3];
    float step = largest_of(x, depth) / (float)((1 << (bits - 1)) - 1);
    step = finite_or_nan(step < LEAST_SCALE ? LEAST_SCALE : step);
    vi odd = {0};
    for (int64_t g = 0, k = 0, end; k < depth; g++, k = end) {
      end = least(k + group, depth);
      vi sum = {0};
      for (int64_t b = k; b < end; b += BLOCK, words += bits) {
        uint32_t word[MOST_BITS] = {0};
        for (int i = 0; i < BLOCK; i += W) {
          const vf y = few_of(x + b + i, end - b - i) / vf_set(step); /* not times its inverse, which would round ties to the other side */
          const vi code = (vi)(y + 0x1.8p23f) - 0x4b400000;           /* a float's last bit is worth one there */
          odd |= (vi)(y != y), sum += code;
          UNROLL for (int j = 0; j < MOST_BITS; j++) word[j] |= bits_of(code, j) << i;
        }
        for (int j = 0; j < bits; j++) words[j] = word[j];
      }
      const int32_t all = lanes_sum(sum);
      ((int32_t *)slot)[WORDS_LINE + 2 * g] = -(int32_t)sizes[5] * all;
      slot[WORDS_LINE + 2 * g + 1] = (float)all * step;
    }
    LANES(int32_t, lane, odd);
    int32_t any = 0;
    for (int i = 0; i < W; i++) any |= lane[i];
    if (any) step = __builtin_nanf("");
    *slot = step;
  }
}
