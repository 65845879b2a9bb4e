/* Tiles of planes.c: rows times a vector of columns. Read twice, the second time for what counts bits by an instruction of its own (VPOPCNTDQ), which a machine is asked
 * for when it runs.
 *
 * Without that, bits are counted by looking up halves of bytes (COUNTS_BYTES), where vectors of bytes can be looked up in: a table for each plane of the rows holds
 * counts times what the plane is worth, so that bytes of one plane of the weight sum up to 8 * 7, or down to -8 * 8. */
#ifndef POPCOUNT
#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#include <immintrin.h>
#endif
#define POPCOUNT 0
#define NAME(x) x##_plain
#if (W == 16 && defined(__AVX512BW__)) || (W == 8 && defined(__AVX2__))
#define COUNTS_BYTES 1
#endif
typedef void (*plane_fn)(const planes_t *p, int64_t row, const uint32_t *panel, int v, const float *bias, int64_t columns, float *out);

/* What a vector of columns ends with: sums of a group by the row's step and the group's scale, and what offsets and shifts make of the sum of the row's numbers. */
INLINE vf group_end(const planes_t *p, const float *slot, const float *panel, int64_t group, const int v, vi sum, vf total) {
  const float *at = panel + group * PANEL + v * W;
  const vf s = vf_get(at), numbers = vf_set(slot[SUMS_AT + 2 * group + 1]);
  total = vf_mad(s * vf_set(p->factor) * vf_set(slot[0]), vf_from_i(sum + vi_set(((const int32_t *)slot)[SUMS_AT + 2 * group])), total);
  if (p->offsets) return vf_mad(vf_mad(s, vf_set(p->shift), vf_get(at + p->offsets_at)), numbers, total);
  return p->shift != 0 ? vf_mad(s * vf_set(p->shift), numbers, total) : total;
}
#else
#undef POPCOUNT
#undef NAME
#undef COUNTS_BYTES
#define NAME(x) x##_counting
#if W == 16 && defined(__AVX512F__) && (defined(__clang__) || __GNUC__ >= 8)
#define POPCOUNT 16
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx512vpopcntdq"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512vpopcntdq")
#endif
#else
#define POPCOUNT -1 /* there is none */
#endif
#endif

#if POPCOUNT >= 0
#ifdef COUNTS_BYTES
#if W == 16
#define LOOK_UP(table, at) (vu)_mm512_shuffle_epi8((__m512i)(table), (__m512i)(at))
#define ADD_BYTES(a, b) (vu)_mm512_add_epi8((__m512i)(a), (__m512i)(b))
#define TO_HALVES(by, bytes) (vu)_mm512_maddubs_epi16((__m512i)(by), (__m512i)(bytes))
#define ADD_HALVES(a, b) (vu)_mm512_add_epi16((__m512i)(a), (__m512i)(b))
#define TO_WORDS(x) (vi)_mm512_madd_epi16((__m512i)(x), _mm512_set1_epi16(1))
#else
#define LOOK_UP(table, at) (vu)_mm256_shuffle_epi8((__m256i)(table), (__m256i)(at))
#define ADD_BYTES(a, b) (vu)_mm256_add_epi8((__m256i)(a), (__m256i)(b))
#define TO_HALVES(by, bytes) (vu)_mm256_maddubs_epi16((__m256i)(by), (__m256i)(bytes))
#define ADD_HALVES(a, b) (vu)_mm256_add_epi16((__m256i)(a), (__m256i)(b))
#define TO_WORDS(x) (vi)_mm256_madd_epi16((__m256i)(x), _mm256_set1_epi16(1))
#endif
#define BYTE_COUNTS 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4
#define FLUSH 16 /* blocks whose sums of both bytes, 15 * 2 * 64 each at most, fit 16 bits */

/* sum += of some rows the blocks from..to-1. */
INLINE void NAME(blocks)(const int rows, const int abits, const planes_t *p, const uint32_t *const *words, const uint32_t *at, int64_t from, int64_t to, vi *sum) {
  vu table[MOST_BITS];
  static const uint8_t counts[64] = {BYTE_COUNTS, BYTE_COUNTS, BYTE_COUNTS, BYTE_COUNTS};
  UNROLL for (int j = 0; j < abits; j++) {
    table[j] = vu_get(counts) << j;
    if (j == abits - 1) table[j] = ADD_BYTES(~table[j], (vu){0} + 0x01010101u); /* what it is worth is negative */
  }
  for (int64_t b = from, stop; b < to; b = stop) {
    stop = least(b + FLUSH, to);
    vu halves[TALL];
    UNROLL for (int r = 0; r < rows; r++) halves[r] = (vu){0};
    for (int64_t k = b; k < stop; k++) {
      UNROLL for (int i = 0; i < BITS; i++) {
        const vu w = vu_get(at + (k * BITS + i) * PANEL), low = w & 0x0f0f0f0fu, high = w >> 4 & 0x0f0f0f0fu;
        UNROLL for (int r = 0; r < rows; r++) {
          vu bytes = {0};
          UNROLL for (int j = 0; j < abits; j++) {
            const uint32_t x = words[r][k * abits + j];
            bytes = ADD_BYTES(bytes, ADD_BYTES(LOOK_UP(table[j], low & x), LOOK_UP(table[j], high & (x >> 4))));
          }
          halves[r] = ADD_HALVES(halves[r], TO_HALVES((vu){0} + 0x01010101u * (1u << i), bytes));
        }
      }
    }
    UNROLL for (int r = 0; r < rows; r++) sum[r] += TO_WORDS(halves[r]);
  }
}
#undef FLUSH
#undef BYTE_COUNTS
#undef LOOK_UP
#undef ADD_BYTES
#undef TO_HALVES
#undef ADD_HALVES
#undef TO_WORDS
#else
/* Set bits of each lane. */
INLINE vi NAME(count)(vu x) {
#if POPCOUNT == 16
  return (vi)_mm512_popcnt_epi32((__m512i)x);
#else
  x -= x >> 1 & 0x55555555u;
  x = (x & 0x33333333u) + (x >> 2 & 0x33333333u);
  x = (x + (x >> 4)) & 0x0f0f0f0fu;
  return (vi)((x + (x >> 8) + (x >> 16) + (x >> 24)) & 63u);
#endif
}

/* sum += of some rows the blocks from..to-1. Counts that are worth the same are summed before they are shifted. */
INLINE void NAME(blocks)(const int rows, const int abits, const planes_t *p, const uint32_t *const *words, const uint32_t *at, int64_t from, int64_t to, vi *sum) {
  vi worth[TALL * (BITS + MOST_BITS - 1)];
  const int kinds = BITS + abits - 1;
  UNROLL for (int i = 0; i < rows * kinds; i++) worth[i] = (vi){0};
  for (int64_t k = from; k < to; k++) {
    UNROLL for (int i = 0; i < BITS; i++) {
      const vu w = vu_get(at + (k * BITS + i) * PANEL);
      UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int j = 0; j < abits; j++) {
          const vi n = NAME(count)(w & words[r][k * abits + j]);
          if (j == abits - 1) worth[r * kinds + i + j] -= n;
          else worth[r * kinds + i + j] += n;
        }
    }
  }
  UNROLL for (int r = 0; r < rows; r++)
    UNROLL for (int c = 0; c < kinds; c++) sum[r] += worth[r * kinds + c] << c;
}
#endif

/* Rows from `row` on times the v-th vector of a panel: `columns` of its columns into out, which is that row's. */
INLINE void NAME(tile)(const int rows, const int abits, const planes_t *p, int64_t row, const uint32_t *panel, int v, const float *bias, int64_t columns, float *out) {
  vf total[TALL];
  const uint32_t *words[TALL], *at = panel + p->planes_at + v * W;
  UNROLL for (int r = 0; r < rows; r++) total[r] = vf_set(0), words[r] = p->slots + (row + r) * p->slot + p->begin_at;
  for (int64_t g = 0, from = 0, to; from < p->blocks; g++, from = to) {
    to = least(from + p->group / BLOCK, p->blocks);
    if (p->groups == 1) to = p->blocks;
    vi sum[TALL];
    UNROLL for (int r = 0; r < rows; r++) sum[r] = (vi){0};
    NAME(blocks)(rows, abits, p, words, at, from, to, sum);
    UNROLL for (int r = 0; r < rows; r++) total[r] = group_end(p, (const float *)p->slots + (row + r) * p->slot, (const float *)panel, g, v, sum[r], total[r]);
  }
  const vf b = bias ? few_of(bias, columns) : vf_set(0);
  UNROLL for (int r = 0; r < rows; r++) store_f32_n(out + r * p->ldc, total[r] + b, (int)least(columns, W));
}

#define TILE(rows, abits)                                                                                                                                    \
  FUNCTION void NAME(tile_##rows##_##abits)(const planes_t *p, int64_t row, const uint32_t *panel, int v, const float *bias, int64_t columns, float *out) { \
    NAME(tile)(rows, abits, p, row, panel, v, bias, columns, out);                                                                                           \
  }
#if W == 16
#define TILES(abits) TILE(1, abits) TILE(2, abits) TILE(4, abits)
#define LIST(abits) {0, NAME(tile_1_##abits), NAME(tile_2_##abits), 0, NAME(tile_4_##abits)}
#else
#define TILES(abits) TILE(1, abits) TILE(2, abits)
#define LIST(abits) {0, NAME(tile_1_##abits), NAME(tile_2_##abits)}
#endif
TILES(2) TILES(3) TILES(4)
static const plane_fn NAME(TILES)[MOST_BITS + 1][TALL + 1] = {{0}, {0}, LIST(2), LIST(3), LIST(4)};
#undef TILE
#undef TILES
#undef LIST
#endif
#if POPCOUNT > 0
#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
