/* What attention of many queries shares, wherever its keys and values lie: Dao, "FlashAttention-2" (2023), on the GEMM's micro-kernels. */
#define BLOCK 8          /* strips of a block */
#define KEYS 256         /* of a block; its scores, keys and values stay in the second-level cache */
#define ROWS (BLOCK * MR)
#define SUMS (10 * ROWS * MOST_DEPTH) /* floats of results in the making: of as many blocks of queries as read the same packed keys */

/* ---- packing ---- */

/* Rows of `depth` elements as panels of 16 rows, with any numbers behind the last row: to[panel][element][16]. */
FUNCTION void pack_rows(const float *from, int64_t row, int64_t column, int64_t rows, int64_t depth, float *to) {
  for (int64_t p = 0; p < rows; p += PANEL, to += depth * PANEL) {
    const int64_t n = least(PANEL, rows - p);
    const float *at = from + p * row;
    if (column == 1) {
      turn(at, row, n, depth, to, PANEL);
    } else if (n == PANEL && row == 1) {
      for (int64_t d = 0; d < depth; d++) copy(to + d * PANEL, at + d * column, PANEL);
    } else {
      for (int64_t d = 0; d < depth; d++)
        for (int64_t j = 0; j < PANEL; j++) to[d * PANEL + j] = j < n ? at[j * row + d * column] : 0;
    }
  }
}

/* Rows of `width` elements as panels of 16 columns, zero behind the last column: to[panel][row][16]. */
FUNCTION void pack_columns(const float *from, int64_t row, int64_t column, int64_t rows, int64_t width, float *to) {
  for (int64_t p = 0; p < width; p += PANEL, to += rows * PANEL) {
    const int64_t n = least(PANEL, width - p);
    for (int64_t i = 0; i < rows; i++) {
      const float *at = from + i * row + p * column;
      if (n == PANEL && column == 1) copy(to + i * PANEL, at, PANEL);
      else
        for (int64_t j = 0; j < PANEL; j++) to[i * PANEL + j] = j < n ? at[j * column] : 0;
    }
  }
}

/* ---- one block ---- */

/* Whether a strip takes as many panels at once as fill the registers, from column p on. */
INLINE int several(int64_t p, int64_t columns, int64_t height) { return p + NP * PANEL <= columns && width(height) == NP; }

/* A strip's place in its block, and the keys of a block that its queries see. */
typedef struct {
  int64_t at, height, keys;
} strip_t;
INLINE strip_t strip_of(const shape_t *s, int64_t i, int64_t r0, int64_t k0, int64_t n) {
  const int64_t from = i * s->queries / s->strips, to = (i + 1) * s->queries / s->strips;
  return (strip_t){from - r0, to - from, s->causal ? most(0, least(n, s->past + to - k0)) : n};
}

/* The strips' queries against n keys from k0 on; `sums` and the two numbers per row start there. */
FUNCTION void block(const shape_t *s, const float *q, const float *keys, const float *values, const void *mask, int64_t strip0, int64_t strip1, int64_t k0, int64_t n, int first, float *sums, float *largest, float *totals) {
  float rows[ROWS * MOST_DEPTH] __attribute__((aligned(64))), scores[ROWS * KEYS] __attribute__((aligned(64)));
  const int64_t r0 = strip0 * s->queries / s->strips, r1 = strip1 * s->queries / s->strips;
  const int64_t padded = ceil_div(n, PANEL) * PANEL, wide = ceil_div(s->width, PANEL) * PANEL;
  for (int64_t r = r0; r < r1; r++) {
    const float *from = q + r * s->q.row;
    float *to = rows + (r - r0) * s->depth;
    if (s->q.column == 1)
      for (int64_t d = 0; d < s->depth; d++) to[d] = from[d] * s->scale;
    else
      for (int64_t d = 0; d < s->depth; d++) to[d] = from[d * s->q.column] * s->scale;
  }
  for (int64_t p = 0; p < padded; p += NP * PANEL)
    for (int64_t i = strip0; i < strip1; i++) {
      const strip_t t = strip_of(s, i, r0, k0, n);
      const tile_fn tile = several(p, padded, t.height) ? WIDE[t.height] : SINGLE[t.height];
      const int64_t step = tile == SINGLE[t.height] ? 1 : NP;
      for (int64_t j = p; j < least(p + NP * PANEL, t.keys); j += step * PANEL)
        tile(rows + t.at * s->depth, s->depth, keys + j * s->depth, s->depth * PANEL, s->depth, 0, scores + t.at * padded + j, padded, 1, 0, 0);
    }
  for (int64_t i = strip0; i < strip1; i++) {
    const strip_t t = strip_of(s, i, r0, k0, n);
    for (int64_t r = t.at; r < t.at + t.height; r++) {
      float *score = scores + r * padded, *sum = sums + r * wide;
      const int64_t seen = ceil_div(t.keys, PANEL) * PANEL;
      mask_row(s, mask, r0 + r, k0, t.keys, seen, score);
      const float factor = exponentials(score, seen, largest + r, totals + r);
      for (int64_t j = 0; !first && factor != 1 && j < wide; j += W) vf_put(sum + j, vf_get(sum + j) * factor);
    }
  }
  for (int64_t p = 0; p < wide; p += NP * PANEL)
    for (int64_t i = strip0; i < strip1; i++) {
      const strip_t t = strip_of(s, i, r0, k0, n);
      const tile_fn tile = several(p, wide, t.height) ? WIDE[t.height] : SINGLE[t.height];
      const int64_t step = tile == SINGLE[t.height] ? 1 : NP;
      for (int64_t j = p; (first || t.keys) && j < least(p + NP * PANEL, wide); j += step * PANEL)
        tile(scores + t.at * padded, padded, values + j * n, n * PANEL, t.keys, 0, sums + t.at * wide + j, wide, first, 0, 0);
    }
}

/* ---- a range of blocks of one product ---- */

/* Keys and values of n places from k0 on into panels, from wherever they lie. Each source defines it. */
FUNCTION void pack_places(const shape_t *s, const void *from, int64_t k0, int64_t n, float *keys, float *values);

FUNCTION void chunk(const shape_t *s, const float *q, const void *places, const void *mask, float *out, int64_t b0, int64_t b1) {
  float keys[KEYS * MOST_DEPTH] __attribute__((aligned(64))), values[KEYS * MOST_DEPTH] __attribute__((aligned(64)));
  float sums[SUMS] __attribute__((aligned(64))), largest[SUMS / PANEL], totals[SUMS / PANEL];
  const int64_t strip0 = b0 * s->strips / s->blocks, strip1 = b1 * s->strips / s->blocks;
  const int64_t r0 = strip0 * s->queries / s->strips, r1 = strip1 * s->queries / s->strips;
  const int64_t wide = ceil_div(s->width, PANEL) * PANEL, start = s->window ? most(0, s->past + r0 + 1 - s->window) / KEYS * KEYS : 0;
  for (int64_t r = 0; r < r1 - r0; r++) largest[r] = -INFINITY, totals[r] = 0;
  for (int64_t j = 0; !s->keys && j < (r1 - r0) * wide; j++) sums[j] = 0;
  for (int64_t k0 = start; k0 < s->keys; k0 += s->size) {
    const int64_t n = least(s->size, s->keys - k0);
    if (s->causal && k0 >= s->past + r1) break;
    pack_places(s, places, k0, n, keys, values);
    for (int64_t b = b0; b < b1; b++) {
      const int64_t from = b * s->strips / s->blocks, to = (b + 1) * s->strips / s->blocks, at = from * s->queries / s->strips - r0;
      if (s->causal && k0 >= s->past + to * s->queries / s->strips) continue;
      block(s, q, keys, values, mask, from, to, k0, n, k0 == start, sums + at * wide, largest + at, totals + at);
    }
  }
  for (int64_t r = r0; r < r1; r++) {
    const float total = totals[r - r0], by = s->safe && largest[r - r0] == -INFINITY ? 0 : 1 / total;
    const float *from = sums + (r - r0) * wide;
    float *to = out + r * s->out.row;
    for (int64_t j = 0; j < s->width; j++) to[j] = from[j] * by;
  }
}
