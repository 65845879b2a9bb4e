/* softmax(scale * Q K^T + mask) V without ever holding the scores: Dao, "FlashAttention-2" (2023), on the GEMM's micro-kernels.
 *
 * Queries come in strips of MR rows, some strips a block; keys in blocks, packed in panels of 16 keys and values in panels of 16 columns. Each
 * block's scores stay in the cache: their rows' maxima and sums of exponentials are brought up to date, and the rows' sums of values with them.
 * A point of the parallel range is a block of queries of one of the n0 x n1 x n2 products; any range is right. Shapes and strides come at run
 * time, so one build serves every graph on a machine. */
/* Keys and values of one product. */
typedef struct {
  const float *k, *v;
} matrices_t;

FUNCTION void pack_places(const shape_t *s, const void *from, int64_t k0, int64_t n, float *keys, float *values) {
  const matrices_t *at = from;
  pack_rows(at->k + k0 * s->k.row, s->k.row, s->k.column, n, s->depth, keys);
  pack_columns(at->v + k0 * s->v.row, s->v.row, s->v.column, n, s->width, values);
}

/* bufs: Q, K, V, output, mask.
 * sizes: the three batch sizes, queries, keys, depth, width of the values, kind of mask, causal, safe (a row without keys is zero, not NaN), the
 * bits of the scale, then for each of bufs the elements between products (three), rows and columns. The output's columns are contiguous. */
void burnish_attention(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  shape_t shape;
  read_shape(sizes, &shape);
  shape.strips = ceil_div(shape.queries, MR), shape.blocks = ceil_div(shape.strips, BLOCK);
  shape.size = ceil_div(ceil_div(shape.keys, most(1, ceil_div(shape.keys, KEYS))), PANEL) * PANEL;
  const shape_t *s = &shape;
  const int64_t most_blocks = SUMS / (ROWS * ceil_div(most(s->width, 1), PANEL) * PANEL);
  while (lo < hi) {
    const int64_t product = lo / s->blocks, b0 = lo % s->blocks, b1 = least(least(s->blocks, b0 + hi - lo), b0 + most_blocks);
    const matrices_t from = {(const float *)bufs[1] + offset(s->n, &s->k, product), (const float *)bufs[2] + offset(s->n, &s->v, product)};
    const float *q = (const float *)bufs[0] + offset(s->n, &s->q, product);
    float *out = (float *)bufs[3] + offset(s->n, &s->out, product);
    if (is_short(s)) {
      const int64_t strip0 = b0 * s->strips / s->blocks, strip1 = b1 * s->strips / s->blocks;
      short_chunk(s, q, from.k, from.v, mask_of(s, bufs, product), out, strip0 * s->queries / s->strips, strip1 * s->queries / s->strips);
    } else {
      chunk(s, q, &from, mask_of(s, bufs, product), out, b0, b1);
    }
    lo += b1 - b0;
  }
}
