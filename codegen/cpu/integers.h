/* Rows that are held as integers (rounded.c) times codes of levels that are. Read twice, with vnni.h.
 *
 * A row is cut into pieces of one group each, of PIECE steps at most. x = step * (d0 + 256 * d1 + 65536 * d2 ...) by signed bytes d, its digits, and
 * level = factor * (u - zero) + shift by bytes u. Sums of u * d are exact, and begin with what `zero` takes from them. */
#ifdef INTEGERS
#if !VNNI
#define PIECE 128
#define MOST_DIGITS 4
#define ZERO_AT 20 /* in the head: 16 bytes of a table of u */
#define TALL (W == 16 ? 6 : W == 8 ? 2 : 1) /* rows of a tile at most: sums, of which each of a row's digits has its own, and totals fill the registers */
#define WIDTH(rows, digits) (W == 16 && ((digits) == 1 || (rows) <= 2) ? 2 : 1) /* panels of a tile */
/* A piece of a row; in front of its digits stand those of all, and one more. */
typedef struct {
  float step, sum; /* sum: of the numbers */
  int32_t start[MOST_DIGITS], unused[2];
} piece_t;
typedef void (*integers_fn)(const quantized_t *q, int64_t row, const uint8_t *panel, int64_t size, const float *bias, int64_t columns, float *out);

/* The bytes u of a quad of steps of a block. */
INLINE vu quad_of(const uint8_t *block, const int quad, const int v, vu table) {
  vu found = {0};
  int from = 0;
  UNROLL for (int p = 8; p > 0; p /= 2)
    if (BITS & p) {
      found |= (vu_get(block + ((from + quad / (8 / p)) * PANEL + v * W) * 4) >> (p * (quad % (8 / p))) & ((1u << p) - 1) * 0x01010101u) << from;
      from += p;
    }
#ifdef TABLE
#if ZMM
  return (vu)_mm512_shuffle_epi8((__m512i)table, (__m512i)found);
#elif YMM
  return (vu)_mm256_shuffle_epi8((__m256i)table, (__m256i)found);
#else
  uint8_t at[4 * W], from_table[4 * W];
  vu_put(at, found), vu_put(from_table, table);
  for (int i = 0; i < 4 * W; i++) at[i] = from_table[at[i]];
  return vu_get(at);
#endif
#else
  return found;
#endif
}

/* Where the piece ends that begins at k, in the group that ends at `stop`. */
INLINE int64_t piece_end(const quantized_t *q, int64_t k, int64_t stop) { return least(least(k + PIECE, stop), q->depth); }
#endif

#if VNNI >= 0
/* Sums of a digit of a row, which would wait for one another if they were few. */
#define CHAINS(sums) ((sums) >= 6 || W != 16 ? 1 : (sums) >= 3 ? 2 : 4)

/* Quads first..first+3 of a block. */
INLINE void NAME(quads)(const int rows, const int digits, const int panels, const int first, const uint8_t *block, int64_t size, const uint8_t *const *third, int64_t apart, vu table, vi *sum) {
  const int chains = CHAINS(rows * digits * panels * NV);
  UNROLL for (int k = first; k < first + 4; k++) {
    vu line[2 * NV];
    UNROLL for (int p = 0; p < panels * NV; p++) line[p] = quad_of(block + p / NV * size, k, p % NV, table);
    UNROLL for (int i = 0; i < rows; i++)
      UNROLL for (int d = 0; d < digits; d++) {
        uint32_t word;
        __builtin_memcpy(&word, third[i / 3] + i % 3 * apart + k * (digits > 1 ? 16 : 4) + d * 4, sizeof(word));
        const vu x = (vu){0} + word;
        UNROLL for (int p = 0; p < panels * NV; p++) {
          vi *to = sum + (((k % chains) * rows + i) * digits + d) * panels * NV + p;
          *to = NAME(dot)(line[p], x, *to);
        }
      }
  }
}

/* What sums of a piece begin with. */
INLINE void NAME(start)(const int rows, const int digits, const int panels, const uint8_t *pieces, int64_t apart, vi *sum) {
  const int count = rows * digits * panels * NV;
  UNROLL for (int i = 0; i < rows * digits; i++) {
    const vi start = vi_set(((const piece_t *)(pieces + i / digits * apart))->start[i % digits]);
    UNROLL for (int p = 0; p < panels * NV; p++) sum[i * panels * NV + p] = start;
  }
  UNROLL for (int i = count; i < count * CHAINS(count); i++) sum[i] = vi_set(0);
}

/* total += the sums of a piece. */
INLINE void NAME(fold)(const int rows, const int digits, const int panels, const quantized_t *q, const uint8_t *panel, int64_t size, int64_t group, const uint8_t *pieces, vi *sum, vf *total) {
  const int wide = panels * NV, count = rows * digits * wide;
  UNROLL for (int i = count; i < count * CHAINS(count); i++) sum[i % count] += sum[i];
  UNROLL for (int p = 0; p < wide; p++) {
    const uint8_t *at = panel + p / NV * size;
    const vf s = scales(q, at + q->scales_at, group, p % NV) * q->gain, by = s * q->factor;
    UNROLL for (int i = 0; i < rows; i++) {
      const vi *of = sum + i * digits * wide + p;
      vf all = vf_from_i(digits == 1 ? of[0] : of[0] + (of[wide] << 8));
      if (digits > 2) all = vf_mad(vf_from_i(digits == 3 ? of[2 * wide] : of[2 * wide] + (of[3 * wide] << 8)), vf_set(65536), all);
      total[i * wide + p] = vf_mad(by * ((const piece_t *)(pieces + i * q->apart))->step, all, total[i * wide + p]);
    }
    if (q->offsets || q->shift != 0) {
      vf o = s * q->shift;
      if (q->offsets) o += scales(q, at + q->offsets_at, group, p % NV);
      UNROLL for (int i = 0; i < rows; i++) total[i * wide + p] = vf_mad(o, vf_set(((const piece_t *)(pieces + i * q->apart))->sum), total[i * wide + p]);
    }
  }
}

/* Rows from `row` on times panels, which are `size` bytes apart: `columns` of them into out, which is that row's. */
INLINE void NAME(tile)(const int rows, const int digits, const quantized_t *q, int64_t row, const uint8_t *panel, int64_t size, const float *bias, int64_t columns, float *out) {
  const int panels = WIDTH(rows, digits);
  vi sum[TALL * MOST_DIGITS * 4 * NV];
  vf total[TALL * 2 * NV];
  vu table = {0};
#ifdef TABLE
  UNROLL for (int i = 0; i < 4 * W; i += 16) __builtin_memcpy((char *)&table + i, q->head + ZERO_AT, 16);
#endif
  const int halves = q->group == BLOCK / 2 && q->groups > 1;
  int64_t apart = q->apart;
  const uint8_t *pieces = q->slots + row * apart, *third[TALL / 3 + 1], *block = panel + q->codes_at;
  __asm__("" : "+r"(apart)); /* keeps the compiler from a pointer for each row */
  UNROLL for (int i = 0; i < rows; i += 3) third[i / 3] = pieces + q->data_at + i * apart;
  UNROLL for (int i = 0; i < rows * panels * NV; i++) total[i] = vf_set(0);
  NAME(start)(rows, digits, panels, pieces, apart, sum);
  for (int64_t k = 0, group = 0, stop = least(q->group, q->depth), end = piece_end(q, 0, stop); k < q->depth; k += BLOCK, block += CODES) {
    /* The next panels come from memory at an even pace, their parts being too short for the machine to fetch them ahead. */
    UNROLL for (int p = 0; p < panels; p++)
      UNROLL for (int i = 0; i < CODES; i += 64) __builtin_prefetch(block + (panels + p) * q->size + i, 0, 2);
    UNROLL for (int half = 0; half < 2; half++) {
      NAME(quads)(rows, digits, panels, 4 * half, block, size, third, apart, table, sum);
      if (half == 0 && !halves) continue;
      if (half == 1 && k + BLOCK < end) continue;
      NAME(fold)(rows, digits, panels, q, panel, size, group, pieces, sum, total);
      if (end >= stop) {
        group++, stop += q->group;
        UNROLL for (int p = 0; p < panels; p++) __builtin_prefetch(panel + (panels + p) * q->size + q->scales_at + group * q->step, 0, 2);
      }
      pieces += sizeof(piece_t);
      if (end >= q->depth) break;
      end = piece_end(q, end, stop);
      NAME(start)(rows, digits, panels, pieces, apart, sum);
    }
    UNROLL for (int i = 0; i < rows; i += 3) third[i / 3] += BLOCK / 4 * (digits > 1 ? 16 : 4);
  }
  UNROLL for (int i = 0; i < rows; i++)
    UNROLL for (int p = 0; p < panels * NV; p++) {
      const int64_t n = columns - p * W;
      float *to = out + i * q->ldc + p * W;
      const vf x = total[i * panels * NV + p] + (bias ? few_of(bias + p * W, n) : vf_set(0));
      if (n >= W) vf_put(to, x);
      else if (n > 0) store_f32_n(to, x, (int)n);
    }
}

#define TILE(rows, digits)                                                                                                           \
  FUNCTION void NAME(tile_##rows##_##digits)(const quantized_t *q, int64_t row, const uint8_t *panel, int64_t size, const float *bias, int64_t columns, float *out) { \
    NAME(tile)(rows, digits, q, row, panel, size, bias, columns, out);                                                                 \
  }
#define TILES(digits) TILES_OF(digits)
#if PAIRS
#define SEVERAL 2 /* digits of a row that is not rounded: more than bfloat16 has, where products may be of such numbers, */
#else
#define SEVERAL 3 /* or as many as float32 has */
#endif
/* Rows of more digits than others are few. */
#if W == 16 && VNNI
#define TILES_OF(digits) TILE(1, digits) TILE(2, digits) TILE(3, digits) TILE(4, digits) TILE(6, digits)
#define LIST(digits) {0, NAME(tile_1_##digits), NAME(tile_2_##digits), NAME(tile_3_##digits), NAME(tile_4_##digits), 0, NAME(tile_6_##digits)}
#elif W == 16
#define TILES_OF(digits) TILE(1, digits) TILE(2, digits) TILE(4, digits)
#define LIST(digits) {0, NAME(tile_1_##digits), NAME(tile_2_##digits), 0, NAME(tile_4_##digits)}
#elif W == 8
#define TILES_OF(digits) TILE(1, digits) TILE(2, digits)
#define LIST(digits) {0, NAME(tile_1_##digits), NAME(tile_2_##digits)}
#else
#define TILES_OF(digits) TILE(1, digits)
#define LIST(digits) {0, NAME(tile_1_##digits)}
#endif
#define LISTS(digits) LIST(digits)
TILES(1) TILES(SEVERAL) TILE(1, 4)
#if W == 16
TILE(2, 4)
#define FOUR {0, NAME(tile_1_4), NAME(tile_2_4)}
#else
#define FOUR {0, NAME(tile_1_4)}
#endif
static const integers_fn NAME(TILES)[3][TALL + 1] = {LISTS(1), LISTS(SEVERAL), FOUR};
#undef FOUR
#undef LIST
#undef LISTS
#undef TILES
#undef TILES_OF
#undef SEVERAL
#undef TILE
#undef CHAINS
#endif
#endif
