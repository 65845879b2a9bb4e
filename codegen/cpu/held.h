/* What caches in blocks hold their numbers as, by place: numbers of 32 or 16 bits side by side, or codes. A head's part of a block has the codes of all its
 * places, then their steps (and offsets) in bfloat16. In int8 a place's codes share a step; in int4 (two codes to a byte: the first half of a group in the low bits) each
 * FELLOWS of them share a step and an offset (cf. Liu et al., "KIVI", 2024). Arithmetic is in float32. */
#define PAGE 64 /* places of a block */
#define FELLOWS 32
enum { F32, BF16, F16, INT8, INT4 };

/* Bytes of a place's numbers or codes, and of what codes are multiplied by. */
INLINE int64_t codes_of(int64_t held, int64_t columns) { return held == F32 ? 4 * columns : held == INT4 ? columns / 2 : held == INT8 ? columns : 2 * columns; }
INLINE int64_t factors_of(int64_t held, int64_t columns) { return held == INT8 ? 2 : held == INT4 ? 4 * ceil_div(columns, FELLOWS) : 0; }

/* Places of a head's part of a block, from one of them on. */
typedef struct {
  char *codes;
  bf16 *factors;
} page_t;
INLINE page_t page_at(char *part, int64_t held, int64_t columns, int64_t kept, int64_t place) {
  const int64_t codes = codes_of(held, columns), factors = factors_of(held, columns);
  return (page_t){part + place * codes, (bf16 *)(part + kept * codes + place * factors)};
}
INLINE int64_t part_bytes(int64_t held, int64_t columns, int64_t kept) { return kept * (codes_of(held, columns) + factors_of(held, columns)); }

INLINE float of_bf16(bf16 x) {
  const uint32_t bits = (uint32_t)x << 16;
  float y;
  __builtin_memcpy(&y, &bits, sizeof y);
  return y;
}
INLINE bf16 to_bf16(float x) {
  bf16 lanes[W];
  store_bf16(lanes, vf_set(x));
  return lanes[0];
}

/* ---- reading ---- */

/* Full vectors are read and written: behind a page's codes are factors, and behind a row of numbers the next one. */
FUNCTION void widened_int8(page_t from, int64_t places, int64_t columns, float *to) {
  for (int64_t p = 0; p < places; p++, to += columns, from.codes += columns, from.factors++) {
    const vf step = vf_set(of_bf16(*from.factors));
    for (int64_t i = 0; i < columns; i += W) vf_put(to + i, vf_from_i(load_i8((const int8_t *)from.codes + i)) * step);
  }
}

FUNCTION void widened_int4(page_t from, int64_t places, int64_t columns, float *to) {
  for (int64_t p = 0; p < places; p++)
    for (int64_t c = 0; c < columns; c += FELLOWS, from.factors += 2) {
      const int64_t half = least(FELLOWS, columns - c) / 2;
      const uint8_t *codes = (const uint8_t *)from.codes;
      const float step = of_bf16(from.factors[0]), offset = of_bf16(from.factors[1]);
      if (half == FELLOWS / 2)
        for (int i = 0; i < FELLOWS / 2; i += W) {
          const vi two = load_u8(codes + i);
          vf_put(to + i, vf_mad(vf_from_i(two & 15), vf_set(step), vf_set(offset)));
          vf_put(to + half + i, vf_mad(vf_from_i(two >> 4), vf_set(step), vf_set(offset)));
        }
      else
        for (int64_t i = 0; i < half; i++) to[i] = (float)(codes[i] & 15) * step + offset, to[half + i] = (float)(codes[i] >> 4) * step + offset;
      to += 2 * half, from.codes += half;
    }
}

#define WIDENED(tag)                                                                                                    \
  for (; i + W <= n; i += W) vf_put(to + i, load_##tag(half + i));                                                      \
  if (i < n) store_f32_n(to + i, load_##tag##_n(half + i, (int)(n - i)), (int)(n - i));
/* Some places' numbers as float32: where they lie, or in `to`, which has room for a vector more. */
INLINE const float *widened(int64_t held, page_t from, int64_t places, int64_t columns, float *to) {
  const uint16_t *half = (const uint16_t *)from.codes;
  const int64_t n = places * columns;
  int64_t i = 0;
  if (held == F32) return (const float *)from.codes;
  if (held == BF16) {
    WIDENED(bf16)
  } else if (held == F16) {
    WIDENED(f16)
  } else if (held == INT8) {
    widened_int8(from, places, columns, to);
  } else {
    widened_int4(from, places, columns, to);
  }
  return to;
}

/* ---- rounding ---- */

/* n numbers, `step` apart, in 16 bits each. */
INLINE void narrowed(int64_t held, const float *from, int64_t step, int64_t n, uint16_t *to) {
  for (int64_t i = 0; i < n; i += W) {
    const int m = (int)least(W, n - i);
    const vf x = step != 1 ? strided_f32_n(from + i * step, step, m) : m == W ? vf_get(from + i) : load_f32_n(from + i, m);
    if (held == BF16) m == W ? store_bf16(to + i, x) : store_bf16_n(to + i, x, m);
    else m == W ? store_f16(to + i, x) : store_f16_n(to + i, x, m);
  }
}

/* The least of n numbers and zero, and the largest; NaN where one is not finite. Zeros lie behind the last. */
typedef struct {
  float least, largest;
} span_t;
INLINE span_t span_of(const float *x, int64_t n) {
  vf below = vf_set(0), above = vf_set(0), odd = vf_set(0);
  for (int64_t i = 0; i < n; i += W) {
    const vf one = vf_get(x + i);
    odd += one - one;
    above = vf_larger(above, one), below = vf_larger(below, -one);
  }
  LANES(float, lane, odd);
  for (int l = 0; l < W; l++)
    if (lane[l] != 0) return (span_t){NAN, NAN};
  return (span_t){0 - top_lane(below), top_lane(above)}; /* no negative zero */
}

INLINE int usable(float step) { return step > 0 && step < INFINITY; }
INLINE vi code_of(vf x, vf step, float bound, float other) {
  vf q = vf_round(x / step); /* not times its inverse, which would round ties to the other side */
  q = vf_sel((vi)(q > bound), vf_set(bound), q);
  return vi_from_f(vf_sel((vi)(q < other), vf_set(other), q));
}

/* Rows of codes from a row of numbers with zeros behind it. */
FUNCTION void to_int8(const float *x, int64_t columns, page_t to) {
  const span_t span = span_of(x, columns);
  const bf16 held = to_bf16((span.largest >= -span.least ? span.largest : -span.least) / 127);
  const float step = of_bf16(held);
  *to.factors = step < INFINITY ? held : to_bf16(NAN);
  for (int64_t i = 0; i < columns; i += W) {
    int8_t codes[W] = {0};
    if (usable(step)) store_i8(codes, code_of(vf_get(x + i), vf_set(step), 127, -127));
    __builtin_memcpy(to.codes + i, codes, (uint64_t)least(W, columns - i));
  }
}

FUNCTION void to_int4(float *x, int64_t columns, page_t to) {
  for (int64_t c = 0; c < columns; c += FELLOWS, x += FELLOWS, to.factors += 2) {
    const int64_t n = least(FELLOWS, columns - c);
    const span_t span = span_of(x, n);
    to.factors[0] = to_bf16((span.largest - span.least) / 15), to.factors[1] = to_bf16(span.least);
    const float step = of_bf16(to.factors[0]), offset = of_bf16(to.factors[1]);
    uint8_t codes[FELLOWS] = {0};
    if (usable(step))
      for (int64_t i = 0; i < FELLOWS; i += W) store_u8(codes + i, code_of(vf_get(x + i) - offset, vf_set(step), 15, 0));
    if (!(step < INFINITY)) to.factors[0] = to.factors[1] = to_bf16(NAN);
    for (int64_t i = 0; i < n / 2; i++) *to.codes++ = (char)(codes[i] | codes[n / 2 + i] << 4);
  }
}

/* A place's numbers, `step` apart. */
FUNCTION void hold(int64_t held, const float *from, int64_t step, int64_t columns, page_t to) {
  float row[MOST_DEPTH + FELLOWS] __attribute__((aligned(64)));
  if (held == F32 && step == 1) copy((float *)to.codes, from, columns);
  else if (held == F32)
    for (int64_t j = 0; j < columns; j++) ((float *)to.codes)[j] = from[j * step];
  else if (held == BF16 || held == F16) narrowed(held, from, step, columns, (uint16_t *)to.codes);
  else {
    for (int64_t j = 0; j < columns; j++) row[j] = from[j * step];
    for (int64_t j = columns; j < columns + FELLOWS; j++) row[j] = 0;
    if (held == INT8) to_int8(row, columns, to);
    else to_int4(row, columns, to);
  }
}
