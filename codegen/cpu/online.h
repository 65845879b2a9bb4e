/* What the kernels of attention share: its shape, masks, and softmax as scores come in (Milakov and Gimelshein, "Online normalizer calculation for
 * softmax", 2018). */
#define MOST_DEPTH 256 /* of keys and of values */

typedef struct {
  int64_t n[3], queries, keys, depth, width;
  steps_t q, k, v, out, mask;
  int64_t masked; /* 0 by nothing, 1 by a term, 2 by truth values */
  int64_t causal, safe;
  float scale;
  int64_t strips, blocks;
  int64_t past;   /* keys that come before the first query's own, where a query sees no key behind its own */
  int64_t window; /* how many keys a query sees, up to its own; 0 for all */
  int64_t size;   /* keys of a block */
} shape_t;

#if W == 8 && GNU(__builtin_ia32_maxps256)
INLINE vf vf_larger(vf a, vf b) { return (vf)__builtin_ia32_maxps256(a, b); }
#elif W == 16 && GNU(__builtin_ia32_maxps512_mask)
INLINE vf vf_larger(vf a, vf b) { return (vf)__builtin_ia32_maxps512_mask(a, b, a, (uint16_t)-1, 4); }
#else
INLINE vf vf_larger(vf a, vf b) { return vf_sel(a > b, a, b); }
#endif

/* exp(x) for x <= 0, zero below -88, where the power of two is one below the least normal one: its bits are those of zero. NaN stays. */
INLINE vf decay(vf x) {
  vf t, r = vf_reduce_exp(vf_least(x, -88.0f), &t);
  return (vf_expm1_poly(r) + 1) * (vf)(((vi)t - 0x4b400000 - 127) << 23);
}

INLINE float larger(float a, float b) { return a > b ? a : b; }
/* The largest lane. */
#define COMBINE vf_larger(x, y)
INLINE float top_lane(vf x) { FOLD_LANES_OF(vf) }
#undef COMBINE

/* Scores of one row: the mask's term, and nothing from the padding, beyond the row's own place, or before its window. */
INLINE void mask_row(const shape_t *s, const void *mask, int64_t row, int64_t k0, int64_t n, int64_t padded, float *score) {
  if (s->masked) {
    const int64_t at = row * s->mask.row + k0 * s->mask.column, step = s->mask.column;
    const float *term = (const float *)mask + at;
    const uint8_t *keep = (const uint8_t *)mask + at;
    if (s->masked == 2)
      for (int64_t j = 0; j < n; j++) score[j] = keep[j * step] ? score[j] : -INFINITY;
    else if (step == 1)
      for (int64_t j = 0; j < n; j++) score[j] += term[j];
    else
      for (int64_t j = 0; j < n; j++) score[j] += term[j * step];
  }
  const int64_t own = s->past + row - k0, stop = s->causal ? most(0, least(n, own + 1)) : n;
  for (int64_t j = stop; j < padded; j++) score[j] = -INFINITY;
  for (int64_t j = 0; s->window && j <= least(own - s->window, padded - 1); j++) score[j] = -INFINITY;
}

/* Scores to exponentials relative to the row's largest so far; returns what the row's earlier sums are to be multiplied by. The row is a
 * multiple of 16 long. */
INLINE float exponentials(float *score, int64_t padded, float *largest, float *total) {
  vf top[PANEL / W], sum[PANEL / W];
  UNROLL for (int v = 0; v < NV; v++) top[v] = vf_set(-INFINITY), sum[v] = vf_set(0);
  for (int64_t j = 0; j < padded; j += PANEL)
    UNROLL for (int v = 0; v < NV; v++) top[v] = vf_larger(top[v], vf_get(score + j + v * W));
  UNROLL for (int v = 1; v < NV; v++) top[0] = vf_larger(top[0], top[v]);
  const float before = *largest, peak = larger(top_lane(top[0]), before), base = peak == -INFINITY ? 0 : peak;
  for (int64_t j = 0; j < padded; j += PANEL)
    UNROLL for (int v = 0; v < NV; v++) {
      const vf e = decay(vf_get(score + j + v * W) - base);
      vf_put(score + j + v * W, e);
      sum[v] += e;
    }
  UNROLL for (int v = 1; v < NV; v++) sum[0] += sum[v];
  float factor = 1;
  if (peak != before) {
    float lane[W];
    vf_put(lane, decay(vf_set(before - base)));
    factor = lane[0];
  }
  *total = *total * factor + vf_fold_sum(sum[0]);
  *largest = peak;
  return factor;
}


/* What both kernels' sizes begin with; returns those behind. */
INLINE const int64_t *read_shape(const int64_t *sizes, shape_t *shape) {
  *shape = (shape_t){
      .n = {sizes[0], sizes[1], sizes[2]}, .queries = sizes[3], .keys = sizes[4], .depth = sizes[5], .width = sizes[6],
      .masked = sizes[7], .causal = sizes[8], .safe = sizes[9]};
  const int32_t bits = (int32_t)sizes[10];
  __builtin_memcpy(&shape->scale, &bits, sizeof bits);
  const int64_t *rest = read_steps(sizes + 11, &shape->q);
  rest = read_steps(rest, &shape->k), rest = read_steps(rest, &shape->v), rest = read_steps(rest, &shape->out);
  return read_steps(rest, &shape->mask);
}

/* The mask of one of the products, which is the fifth of the buffers. */
INLINE const void *mask_of(const shape_t *s, void *const *bufs, int64_t product) {
  const int64_t at = offset(s->n, &s->mask, product);
  return !s->masked ? 0 : s->masked == 2 ? (const void *)((const uint8_t *)bufs[4] + at) : (const void *)((const float *)bufs[4] + at);
}
