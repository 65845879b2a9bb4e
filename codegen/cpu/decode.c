/* softmax(scale * Q K^T + mask) V for few queries, bound by reading K and V: Dao et al., "Flash-Decoding for long-context inference" (2023).
 *
 * Keys and values are read once, where they lie, for all rows that share them: the queries of all heads of a group. The keys are cut into chunks;
 * each has its own maxima, sums of exponentials and of values, and a second function joins those. How they are cut depends on the sizes alone, so
 * that a result is the same on any number of threads. A point of the parallel range is a chunk of one product's keys against some of its rows. */
/* ---- one chunk ---- */

INLINE float *row_of_output(const few_t *f, void *const *bufs, int64_t product, int64_t row) {
  const shape_t *s = &f->s;
  return (float *)bufs[3] + offset(s->n, &s->out, product * f->groups + row / s->queries) + row % s->queries * s->out.row;
}

/* Each row's sums of each part, with its maximum and its sum of exponentials behind them; the buffer behind the mask, if there is one. */
INLINE float *part_of(const few_t *f, void *const *bufs, int64_t product, int64_t row, int64_t part) {
  return (float *)bufs[4 + (f->s.masked != 0)] + ((product * f->rows + row) * f->chunks + part) * (f->s.width + 2);
}

/* What a row's sums are divided by: those of a row without keys are zero, or nothing. */
INLINE float weight_of_sums(const few_t *f, float largest, float total) {
  return (f->s.safe || !f->s.keys) && largest == -INFINITY ? 0 : 1 / total;
}

FUNCTION void chunk(const few_t *f, void *const *bufs, int64_t product, int64_t part, int64_t r0, int64_t rows) {
  float queries[FEW_ROWS * MOST_DEPTH] __attribute__((aligned(64))), scores[FEW_ROWS * FEW_KEYS] __attribute__((aligned(64)));
  float sums[FEW_ROWS * MOST_DEPTH] __attribute__((aligned(64))), largest[FEW_ROWS], totals[FEW_ROWS];
  const shape_t *s = &f->s;
  const int64_t ldq = ceil_div(s->depth, PANEL) * PANEL, wide = f->wide;
  for (int64_t r = 0; r < rows; r++) {
    const int64_t at = r0 + r;
    const float *from = (const float *)bufs[0] + offset(s->n, &s->q, product * f->groups + at / s->queries) + at % s->queries * s->q.row;
    for (int64_t d = 0; d < ldq; d++) queries[r * ldq + d] = d < s->depth ? from[d * s->q.column] * s->scale : 0;
    largest[r] = -INFINITY, totals[r] = 0;
  }
  clear(sums, rows * wide);
  const float *k = (const float *)bufs[1] + offset(s->n, &s->k, product * f->groups), *v = (const float *)bufs[2] + offset(s->n, &s->v, product * f->groups);
  const int64_t first = part * f->keys / f->parts, last = (part + 1) * f->keys / f->parts;
  for (int64_t k0 = first; k0 < last; k0 += FEW_KEYS) {
    const int64_t n = least(FEW_KEYS, last - k0), padded = ceil_div(n, PANEL) * PANEL;
    scores_of(f, queries, ldq, rows, k + k0 * s->k.row, (ahead_t){(const char *)(v + k0 * s->v.row), 4 * s->v.row, 4}, n, scores);
    for (int64_t r = 0; r < rows; r++) {
      const int64_t at = r0 + r;
      const void *mask = s->masked ? mask_of(s, bufs, product * f->groups + at / s->queries) : 0;
      mask_row(s, mask, at % s->queries, k0, n, padded, scores + r * FEW_KEYS);
      const float factor = exponentials(scores + r * FEW_KEYS, padded, largest + r, totals + r);
      if (factor != 1 && k0 != first)
        for (int64_t j = 0; j < wide; j += W) vf_put(sums + r * wide + j, vf_get(sums + r * wide + j) * factor);
    }
    add_values(f, scores, rows, v + k0 * s->v.row, (ahead_t){(const char *)(k + (k0 + n) * s->k.row), 4 * s->k.row, 4}, n, sums);
  }
  for (int64_t r = 0; r < rows; r++) {
    const float *from = sums + r * wide, by = f->chunks == 1 ? weight_of_sums(f, largest[r], totals[r]) : 1;
    float *to = f->chunks == 1 ? row_of_output(f, bufs, product, r0 + r) : part_of(f, bufs, product, r0 + r, part);
    for (int64_t j = 0; j < s->width; j++) to[j] = from[j] * by;
    if (f->chunks > 1) to[s->width] = largest[r], to[s->width + 1] = totals[r];
  }
}

INLINE void read_few(const int64_t *sizes, few_t *f) {
  const int64_t *rest = read_shape(sizes, &f->s);
  const shape_t *s = &f->s;
  f->groups = 1;
  for (int64_t i = 3 - rest[0]; i < 3; i++) f->groups *= s->n[i];
  f->products = s->n[0] * s->n[1] * s->n[2] / most(1, f->groups);
  f->rows = f->groups * s->queries, f->blocks = ceil_div(f->rows, FEW_ROWS);
  f->keys = s->causal ? least(s->keys, s->queries) : s->keys;
  f->chunks = rest[1], f->parts = most(1, least(f->chunks, ceil_div(f->keys, FEWEST)));
  f->wide = ceil_div(s->width, PANEL) * PANEL;
}

/* bufs: Q, K, V, output, mask if there is one, and where chunks > 1 products * rows * chunks * (width + 2) floats of scratch memory.
 * sizes: as attention.c's, where products that share K and V come one after the other; then how many of the last of the three batch sizes those are,
 * and the chunks. Columns of K, V and the output are contiguous. Points: products, chunks, blocks of rows. */
void burnish_decode(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  few_t few;
  read_few(sizes, &few);
  for (; lo < hi; lo++) {
    const int64_t block = lo % few.blocks, part = lo / few.blocks % few.chunks, product = lo / few.blocks / few.chunks;
    const int64_t r0 = block * few.rows / few.blocks, r1 = (block + 1) * few.rows / few.blocks;
    if (part < few.parts) chunk(&few, bufs, product, part, r0, r1 - r0);
  }
}

/* The chunks' results into the output. Points: the rows of all products. */
void burnish_decode_join(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  few_t few;
  read_few(sizes, &few);
  const few_t *f = &few;
  const int64_t width = f->s.width;
  for (; lo < hi; lo++) {
    const int64_t product = lo / f->rows, row = lo % f->rows;
    const float *parts = part_of(f, bufs, product, row, 0);
    float sums[MOST_DEPTH] __attribute__((aligned(64))), peak = -INFINITY, total = 0;
    for (int64_t p = 0; p < f->parts; p++) peak = larger(parts[p * (width + 2) + width], peak);
    clear(sums, f->wide);
    for (int64_t p = 0; p < f->parts; p++, parts += width + 2) {
      float lane[W];
      vf_put(lane, decay(vf_set(parts[width] - (peak == -INFINITY ? 0 : peak))));
      for (int64_t j = 0; j < width; j++) sums[j] += parts[j] * lane[0];
      total += parts[width + 1] * lane[0];
    }
    const float by = weight_of_sums(f, peak, total);
    float *to = row_of_output(f, bufs, product, row);
    for (int64_t j = 0; j < width; j++) to[j] = sums[j] * by;
  }
}
