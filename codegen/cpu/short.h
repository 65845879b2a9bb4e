/* Attention over few keys, with queries in the lanes: softmax folds nothing from lane to lane, and keys and values are read where they lie, an element at a time. */
#define FEW_KEYS 64
#define SHORT_KEYS 512
#define SHORT (W == 16 ? 64 : 40)  /* columns of keys and values, at most, where there are few keys */
#define NARROW (W == 16 ? 24 : 12) /* and where there are up to SHORT_KEYS */
#define TOGETHER 8

/* Whether that takes less than panels of 16 keys and columns, whose last ones are padded, and folds: measured. */
INLINE int is_short(const shape_t *s) {
  const int64_t columns = most(s->depth, s->width);
  return s->keys > 0 && (s->keys <= FEW_KEYS ? columns <= SHORT : s->keys <= SHORT_KEYS && columns <= NARROW);
}

/* The products of W lines of `length` elements, each element's W lanes together, with lines first to first + 7 of `b`, the last of which stands for those behind it. */
INLINE void products(const float *a, int64_t length, const float *b, int64_t apart, int64_t step, int64_t first, int64_t last, vf *sum) {
  const float *line[TOGETHER];
  UNROLL for (int u = 0; u < TOGETHER; u++) line[u] = b + least(first + u, last) * apart, sum[u] = vf_set(0);
  for (int64_t e = 0; e < length; e++) {
    const vf x = vf_get(a + e * W);
    UNROLL for (int u = 0; u < TOGETHER; u++) sum[u] = vf_fma(x, vf_set(line[u][e * step]), sum[u]);
  }
}

/* n lines of elements, W lanes of each element together; the last line fills up the lanes. */
FUNCTION void lanes_of(const float *from, int64_t row, int64_t column, int64_t n, int64_t length, float *to) {
  if (column == 1) {
    turn(from, row, n, length, to, W);
  } else {
    for (int64_t e = 0; e < length; e++)
      for (int64_t l = 0; l < W; l++) to[e * W + l] = from[least(l, n - 1) * row + e * column];
  }
}

/* The mask of n queries from row r on, by its kind, and of places behind a query's own. */
FUNCTION void mask_lanes(const shape_t *s, const void *mask, int64_t r, int64_t n, float *scores) {
  float terms[SHORT_KEYS * W] __attribute__((aligned(64)));
  const int64_t at = r * s->mask.row, column = s->mask.column;
  if (s->masked == 1) {
    const float *term = (const float *)mask + at;
    if (s->mask.row) lanes_of(term, s->mask.row, column, n, s->keys, terms);
    for (int64_t j = 0; j < s->keys; j++) vf_put(scores + j * W, vf_get(scores + j * W) + (s->mask.row ? vf_get(terms + j * W) : vf_set(term[j * column])));
  } else if (s->masked == 2) {
    const uint8_t *keep = (const uint8_t *)mask + at;
    for (int64_t j = 0; j < s->keys; j++)
      for (int64_t l = 0; l < W; l++)
        if (!keep[least(l, n - 1) * s->mask.row + j * column]) scores[j * W + l] = -INFINITY;
  }
  for (int64_t l = 0; s->causal && l < W; l++)
    for (int64_t j = most(0, s->past + r + l + 1); j < s->keys; j++) scores[j * W + l] = -INFINITY;
}

/* Queries r0 to r1 - 1 of one product. */
FUNCTION void short_chunk(const shape_t *s, const float *q, const float *k, const float *v, const void *mask, float *out, int64_t r0, int64_t r1) {
  float queries[SHORT * W] __attribute__((aligned(64))), scores[(SHORT_KEYS + TOGETHER) * W] __attribute__((aligned(64)));
  float sums[(SHORT + TOGETHER) * W] __attribute__((aligned(64))), rows[W * (SHORT + W)] __attribute__((aligned(64)));
  const int64_t wide = ceil_div(s->width, W) * W;
  for (int64_t r = r0; r < r1; r += W) {
    const int64_t n = least(W, r1 - r);
    lanes_of(q + r * s->q.row, s->q.row, s->q.column, n, s->depth, queries);
    for (int64_t e = 0; e < s->depth; e++) vf_put(queries + e * W, vf_get(queries + e * W) * s->scale);
    for (int64_t j = 0; j < s->keys; j += TOGETHER) {
      vf sum[TOGETHER];
      products(queries, s->depth, k, s->k.row, s->k.column, j, s->keys - 1, sum);
      UNROLL for (int u = 0; u < TOGETHER; u++) vf_put(scores + (j + u) * W, sum[u]);
    }
    if (s->masked || s->causal) mask_lanes(s, mask, r, n, scores);
    vf top = vf_set(-INFINITY), total = vf_set(0);
    for (int64_t j = 0; j < s->keys; j++) top = vf_larger(top, vf_get(scores + j * W));
    const vf none = vf_set(-INFINITY), base = vf_sel(top == none, vf_set(0), top);
    for (int64_t j = 0; j < s->keys; j++) {
      const vf e = decay(vf_get(scores + j * W) - base);
      vf_put(scores + j * W, e);
      total += e;
    }
    const vf by = s->safe ? vf_sel(top == none, vf_set(0), vf_set(1) / total) : vf_set(1) / total;
    for (int64_t d = 0; d < s->width; d += TOGETHER) {
      vf sum[TOGETHER];
      products(scores, s->keys, v, s->v.column, s->v.row, d, s->width - 1, sum);
      UNROLL for (int u = 0; u < TOGETHER; u++) vf_put(sums + (d + u) * W, sum[u] * by);
    }
    turn(sums, W, s->width, n, rows, wide);
    for (int64_t l = 0; l < n; l++)
      for (int64_t d = 0; d < s->width; d++) out[(r + l) * s->out.row + d] = rows[l * wide + d];
  }
}
