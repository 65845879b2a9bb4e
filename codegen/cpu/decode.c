/* softmax(scale * Q K^T + mask) V for few queries, bound by reading K and V: Dao et al., "Flash-Decoding for long-context inference" (2023).
 *
 * Keys and values are read once, where they lie, for all rows that share them: the queries of all heads of a group. The keys are cut into chunks;
 * each has its own maxima, sums of exponentials and of values, and a second function joins those. How they are cut depends on the sizes alone, so
 * that a result is the same on any number of threads. A point of the parallel range is a chunk of one product's keys against some of its rows. */
#define ROWS 64         /* of a point at most */
#define KEYS 128        /* of which the scores are kept */
#define FEWEST 128      /* keys of a chunk, where there are several */
#define NEAR 32         /* keys whose values stay in the first-level cache while rows go through them */
#define MOST_DEPTH 256  /* of keys and of values */
#if W == 16
#define MOST_DOTS 4 /* rows against as many keys at a time: their sums fill the registers */
#else
#define MOST_DOTS 3
#endif

typedef struct {
  shape_t s;
  int64_t groups, products; /* of the shape's products: how many share keys and values, and how many such */
  int64_t rows, blocks;     /* rows of all that share; blocks of them */
  int64_t chunks, parts;    /* chunks that there is room for, and those there are */
  int64_t keys, wide;       /* keys that any query sees; columns of values in whole panels */
} few_t;

/* ---- scores ---- */

/* score[row][key] of some rows (`ldq` apart, zero behind their end) and keys (a multiple of four). */
INLINE void dots(const int rows, const int keys, const float *q, int64_t ldq, const float *const *k, int64_t depth, float *score) {
  vf sum[MOST_DOTS * 8];
  UNROLL for (int i = 0; i < rows * keys; i++) sum[i] = vf_set(0);
  int64_t d = 0;
  for (; d + W <= depth; d += W) {
    vf line[8];
    UNROLL for (int j = 0; j < keys; j++) line[j] = vf_get(k[j] + d);
    UNROLL for (int i = 0; i < rows; i++) {
      const vf x = vf_get(q + i * ldq + d);
      UNROLL for (int j = 0; j < keys; j++) sum[i * keys + j] = vf_mad(x, line[j], sum[i * keys + j]);
    }
  }
  if (d < depth)
    UNROLL for (int j = 0; j < keys; j++) {
      const vf line = load_f32_n(k[j] + d, (int)(depth - d));
      UNROLL for (int i = 0; i < rows; i++) sum[i * keys + j] = vf_mad(vf_get(q + i * ldq + d), line, sum[i * keys + j]);
    }
  UNROLL for (int i = 0; i < rows; i++)
    UNROLL for (int j = 0; j < keys; j += 4) {
      vf *x = sum + i * keys + j;
      float lane[W] __attribute__((aligned(64)));
      transpose(x);
      vf_put(lane, (x[0] + x[1]) + (x[2] + x[3]));
      quad four = quad_get(lane);
      UNROLL for (int m = 4; m < W; m += 4) four += quad_get(lane + m);
      quad_put(score + i * KEYS + j, four);
    }
}
#define DOTS(rows, keys)                                                                                                \
  FUNCTION void dots_##rows(const float *q, int64_t ldq, const float *const *k, int64_t depth, float *score) {          \
    dots(rows, keys, q, ldq, k, depth, score);                                                                          \
  }
typedef void (*dots_fn)(const float *, int64_t, const float *const *, int64_t, float *);
DOTS(1, 4) DOTS(2, 4) DOTS(3, 4)
#if W == 16
DOTS(4, 4)
static const dots_fn DOTS_OF[] = {0, dots_1, dots_2, dots_3, dots_4};
#else
static const dots_fn DOTS_OF[] = {0, dots_1, dots_2, dots_3};
#endif

/* Scores of all rows and n keys. Meanwhile those keys' values are fetched: memory never waits for arithmetic. */
FUNCTION void scores_of(const few_t *f, const float *q, int64_t ldq, int64_t rows, const float *k, const float *v, int64_t n, float *score) {
  const int64_t blocks = ceil_div(rows, MOST_DOTS), step = f->s.k.row;
  for (int64_t j = 0; j < n; j += 4) {
    const float *line[4];
    UNROLL for (int i = 0; i < 4; i++) {
      line[i] = k + least(j + i, n - 1) * step;
      for (int64_t c = 0; c < f->s.width; c += LINE) __builtin_prefetch(v + least(j + i, n - 1) * f->s.v.row + c, 0, 2);
    }
    for (int64_t b = 0; b < blocks; b++) {
      const int64_t r = b * rows / blocks, count = (b + 1) * rows / blocks - r;
      DOTS_OF[count](q + r * ldq, ldq, line, f->s.depth, score + r * KEYS + j);
    }
  }
}

/* ---- values ---- */

/* sum[row][column] += n weights of each of some rows times n lines of some vectors of values; of the last vector, `tail` columns if not zero.
 * Meanwhile the same columns of lines `apart` apart are fetched from `ahead` on. */
INLINE void weigh(const int rows, const int vectors, const int64_t tail, const float *weight, const float *v, int64_t step, int64_t n, const float *ahead, int64_t apart, float *sum, int64_t wide) {
  vf in[8];
  UNROLL for (int i = 0; i < rows * vectors; i++) in[i] = vf_set(0);
  for (int64_t j = 0; j < n; j++, v += step, ahead += apart) {
    vf line[8];
    UNROLL for (int l = 0; l < vectors * W; l += LINE) __builtin_prefetch(ahead + l, 0, 2);
    UNROLL for (int l = 0; l < vectors; l++) line[l] = tail ? load_f32_n(v + l * W, (int)tail) : vf_get(v + l * W);
    UNROLL for (int i = 0; i < rows; i++) {
      const vf x = vf_set(weight[i * KEYS + j]);
      UNROLL for (int l = 0; l < vectors; l++) in[i * vectors + l] = vf_mad(x, line[l], in[i * vectors + l]);
    }
  }
  UNROLL for (int i = 0; i < rows; i++)
    UNROLL for (int l = 0; l < vectors; l++) vf_put(sum + i * wide + l * W, vf_get(sum + i * wide + l * W) + in[i * vectors + l]);
}
#define WEIGH(rows, most)                                                                                               \
  FUNCTION void weigh_##rows(const float *weight, const float *v, int64_t step, int64_t n, int64_t width, const float *ahead, int64_t apart, float *sum, int64_t wide) { \
    int64_t c = 0;                                                                                                      \
    for (; c + most * W <= width; c += most * W) weigh(rows, most, 0, weight, v + c, step, n, ahead + c, apart, sum + c, wide); \
    for (; c + W <= width; c += W) weigh(rows, 1, 0, weight, v + c, step, n, ahead + c, apart, sum + c, wide);          \
    if (c < width) weigh(rows, 1, width - c, weight, v + c, step, n, ahead + c, apart, sum + c, wide);                  \
  }
typedef void (*weigh_fn)(const float *, const float *, int64_t, int64_t, int64_t, const float *, int64_t, float *, int64_t);
#define MOST_WEIGHED 4
WEIGH(1, 8) WEIGH(2, 4) WEIGH(3, 2) WEIGH(4, 2)
static const weigh_fn WEIGH_OF[] = {0, weigh_1, weigh_2, weigh_3, weigh_4};

/* Sums of values of all rows, for n keys more. Meanwhile the keys from `ahead` on are fetched. */
FUNCTION void add_values(const few_t *f, const float *weight, int64_t rows, const float *v, const float *ahead, int64_t n, float *sums) {
  const int64_t blocks = ceil_div(rows, MOST_WEIGHED), step = f->s.v.row;
  for (int64_t j = 0; j < n; j += NEAR)
    for (int64_t b = 0; b < blocks; b++) {
      const int64_t r = b * rows / blocks, count = (b + 1) * rows / blocks - r;
      WEIGH_OF[count](weight + r * KEYS + j, v + j * step, step, least(NEAR, n - j), f->s.width, b ? v : ahead + j * f->s.k.row, b ? 0 : f->s.k.row, sums + r * f->wide, f->wide);
    }
}

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
  float queries[ROWS * MOST_DEPTH] __attribute__((aligned(64))), scores[ROWS * KEYS] __attribute__((aligned(64)));
  float sums[ROWS * MOST_DEPTH] __attribute__((aligned(64))), largest[ROWS], totals[ROWS];
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
  for (int64_t k0 = first; k0 < last; k0 += KEYS) {
    const int64_t n = least(KEYS, last - k0), padded = ceil_div(n, PANEL) * PANEL;
    scores_of(f, queries, ldq, rows, k + k0 * s->k.row, v + k0 * s->v.row, n, scores);
    for (int64_t r = 0; r < rows; r++) {
      const int64_t at = r0 + r;
      const void *mask = s->masked ? mask_of(s, bufs, product * f->groups + at / s->queries) : 0;
      mask_row(s, mask, at % s->queries, k0, n, padded, scores + r * KEYS);
      const float factor = exponentials(scores + r * KEYS, padded, largest + r, totals + r);
      if (factor != 1 && k0 != first)
        for (int64_t j = 0; j < wide; j += W) vf_put(sums + r * wide + j, vf_get(sums + r * wide + j) * factor);
    }
    add_values(f, scores, rows, v + k0 * s->v.row, k + (k0 + n) * s->k.row, n, sums);
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
  f->rows = f->groups * s->queries, f->blocks = ceil_div(f->rows, ROWS);
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
