/* Rows of numbers as integers, for integers.h.
 *
 * A row's slot begins with its pieces, and one more; behind them are its digits, filled up to a whole block with zeros. Of one digit, a quad of steps is four bytes; of
 * more, 16: four of each digit, lowest first, and zeros. How many digits a row has, the words in front of all slots tell: 0 for one that is to be multiplied as
 * it is, whose numbers themselves stand there. */
#define BLOCK 32
#define PIECE 128
#define MOST_DIGITS 4
#define LEAST_EXPONENT (127 - 90) /* of a piece's largest number: its inverse is one */
/* Powers of two by which a piece's largest number is above the geometric mean of those that are not zero, at most: what is rounded off is no more than rounding
 * sums of products in float32 costs, even where the largest are multiplied with zero. Of four digits, of fewer. */
#define SPREAD_OF_FOUR 14
#define SPREAD 6
typedef struct {
  float step, sum;
  int32_t start[MOST_DIGITS], unused[2];
} piece_t;
typedef struct {
  int64_t depth, group, zero, digits;
} form_t;

INLINE int64_t piece_end(const form_t *f, int64_t k) { return least(least(k + PIECE, (k / f->group + 1) * f->group), f->depth); }

/* Whole numbers below 2^23. */
INLINE vi whole(vf x) {
  const vi sign = (vi)x >> 31, bits = (vi)((vf)((vi)x & 0x7fffffff) + 0x1p23f) & 0x7fffff; /* a float's last bit is worth one there */
  return (bits ^ sign) - sign;
}

/* The bytes of four neighbouring lanes: the first of each, the second of each, and so on. */
INLINE vu by_byte(vu x) {
#if W == 16 && defined(__AVX512BW__)
  return (vu)_mm512_shuffle_epi8((__m512i)x, _mm512_broadcast_i32x4(_mm_setr_epi8(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15)));
#elif W == 8 && defined(__AVX2__)
  return (vu)_mm256_shuffle_epi8((__m256i)x, _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15)));
#else
  uint8_t from[4 * W], to[4 * W];
  vu_put(from, x);
  for (int i = 0; i < 4 * W; i++) to[i] = from[i / 16 * 16 + i % 4 * 4 + i % 16 / 4];
  return vu_get(to);
#endif
}

/* How many digits a row takes that has as many if it can; 0 for none. */
INLINE int64_t digits_for(const form_t *f, const float *x) {
  int64_t digits = f->digits;
  for (int64_t k = 0, end; k < f->depth; k = end) {
    end = piece_end(f, k);
    vi top = {0}, sum = {0}, count = {0};
    for (int64_t j = k; j < end; j += W) {
      const vi exponent = (vi)few_of(x + j, end - j) >> 23 & 255;
      top = vi_sel((vi)(exponent > top), exponent, top), sum += exponent, count -= (vi)(exponent > 0);
    }
    LANES(int32_t, lane, top);
    int32_t most = 0;
    for (int i = 0; i < W; i++) most = lane[i] > most ? lane[i] : most;
    if (most == 0) continue; /* zeros, or what is less than all but them */
    const int32_t n = lanes_sum(count), above = most * n - lanes_sum(sum);
    if (most == 255 || most < LEAST_EXPONENT || above > SPREAD_OF_FOUR * n) return 0;
    if (above > SPREAD * n) digits = 4;
  }
  return digits;
}

/* The digits of a row, and its pieces. */
INLINE void several(const form_t *f, const int digits, const float *x, piece_t *pieces, uint8_t *to) {
  /* What digits of -128 to 127 reach, less what rounding may add; and a number that makes bytes of another that are its digits, 128 above themselves. */
  const float most = digits == 4 ? 0x7f7f0000 : digits == 3 ? 8355709 : 32637;
  const uint32_t bias = 0x80808080u >> (32 - 8 * digits);
  for (int64_t k = 0, end; k < f->depth; k = end, pieces++) {
    end = piece_end(f, k);
    const float largest = largest_of(x + k, end - k), by = largest >= 0x1p-126f ? most / largest : 0;
    vi sum[MOST_DIGITS] = {{0}};
    int32_t lanes = 0;
    for (int64_t j = k; j < end; j += W, lanes += W) {
      const vf y = few_of(x + j, end - j) * by;
      const vu t = (vu)(digits == 4 ? CONVERT(vi, y) : whole(y)) + bias;
      for (int d = 0; d < digits; d++) sum[d] += (vi)(t >> (8 * d) & 255);
      vu_put(to + 4 * j, by_byte(t ^ bias));
    }
    double all = 0;
    for (int d = digits - 1; d >= 0; d--) {
      const int32_t one = lanes_sum(sum[d]) - 128 * lanes;
      pieces->start[d] = -(int32_t)f->zero * one;
      all = 256 * all + one;
    }
    pieces->step = by > 0 ? largest / most : 0;
    pieces->sum = (float)(all * pieces->step);
  }
  *pieces = (piece_t){0};
}

/* The codes of a row by a step of its own; its pieces' are NaN where it has a number that is. */
INLINE void one(const form_t *f, const float *x, float bound, piece_t *pieces, uint8_t *to) {
  float step = largest_of(x, f->depth) / bound;
  step = finite_or_nan(step < LEAST_SCALE ? LEAST_SCALE : step);
  piece_t *first = pieces;
  vi odd = {0};
  for (int64_t k = 0, end; k < f->depth; k = end, pieces++) {
    end = piece_end(f, k);
    vi sum = {0};
    for (int64_t j = k; j < end; j += W) {
      const vf y = few_of(x + j, end - j) / vf_set(step); /* not times its inverse, which would round ties to the other side */
      odd |= (vi)(y != y);
      const vi code = (vi)(y + 0x1.8p23f) - 0x4b400000; /* a float's last bit is worth one there */
      sum += code;
      vu8_put(to + j, NARROW_u8(code));
    }
    const int32_t all = lanes_sum(sum);
    *pieces = (piece_t){.step = step, .sum = (float)all * step, .start = {-(int32_t)f->zero * all}};
  }
  *pieces = (piece_t){0};
  LANES(int32_t, lane, odd);
  int32_t any = 0;
  for (int i = 0; i < W; i++) any |= lane[i];
  for (piece_t *p = first; any && p < pieces; p++) p->step = p->sum = __builtin_nanf("");
}

/* bufs: X [rows, depth], scratch: a word for each row, up to whole lines of 64 bytes, and slots.
 * sizes: depth, row stride of X, bytes of a slot, where its digits begin, rows, elements of a group, zero, digits, bits of codes, the largest code of one digit. */
void burnish_quantized_rows(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t apart = sizes[2], data = sizes[3], rows = sizes[4], digits = sizes[7];
  const form_t f = {.depth = sizes[0], .group = sizes[5], .zero = sizes[6], .digits = digits};
  int32_t *found = bufs[1];
  uint8_t *slots = (uint8_t *)(found + ceil_div(rows, 16) * 16);
  const int quick = sizes[8] < 8 || has_vnni(); /* else, numbers are multiplied more quickly than bytes */
  for (int64_t r = lo; r < hi; r++) {
    const float *x = (const float *)bufs[0] + r * sizes[1];
    uint8_t *slot = slots + r * apart, *to = slot + data;
    piece_t *pieces = (piece_t *)slot;
    const int64_t unit = digits == 1 ? 1 : 4, whole_vectors = f.depth / W * W;
    __builtin_memset(to + whole_vectors * unit, 0, (size_t)((ceil_div(f.depth, BLOCK) * BLOCK - whole_vectors) * unit));
    found[r] = (int32_t)(digits == 1 ? 1 : quick ? digits_for(&f, x) : 0);
    if (found[r] == 1) one(&f, x, (float)sizes[9], pieces, to);
    else if (found[r] == 2) several(&f, 2, x, pieces, to);
    else if (found[r] == 3) several(&f, 3, x, pieces, to);
    else if (found[r] == 4) several(&f, 4, x, pieces, to);
    else __builtin_memcpy(to, x, (size_t)f.depth * sizeof(float));
  }
}
