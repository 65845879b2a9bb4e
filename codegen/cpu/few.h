/* What attention of few queries shares, wherever keys and values lie: they are read once, where they are, for all rows that share them. */
#define FEW_ROWS 64         /* of a point at most */
#define FEW_KEYS 128        /* of which the scores are kept */
#define FEWEST 128      /* keys of a chunk, where there are several */
#define NEAR 32         /* keys whose values stay in the first-level cache while rows go through them */
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

/* Memory that is fetched while something else is computed, a row of it for each key: `size` bytes for each of the key's numbers (0 where they are fewer than one: the row's first line), rows `row` bytes apart. */
typedef struct {
  const char *from;
  int64_t row, size;
} ahead_t;

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
      quad_put(score + i * FEW_KEYS + j, four);
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
FUNCTION void scores_of(const few_t *f, const float *q, int64_t ldq, int64_t rows, const float *k, ahead_t ahead, int64_t n, float *score) {
  const int64_t blocks = ceil_div(rows, MOST_DOTS), step = f->s.k.row;
  for (int64_t j = 0; j < n; j += 4) {
    const float *line[4];
    UNROLL for (int i = 0; i < 4; i++) {
      line[i] = k + least(j + i, n - 1) * step;
      for (int64_t c = 0; c == 0 || c < f->s.width * ahead.size; c += LINE * 4) __builtin_prefetch(ahead.from + least(j + i, n - 1) * ahead.row + c, 0, 2);
    }
    for (int64_t b = 0; b < blocks; b++) {
      const int64_t r = b * rows / blocks, count = (b + 1) * rows / blocks - r;
      DOTS_OF[count](q + r * ldq, ldq, line, f->s.depth, score + r * FEW_KEYS + j);
    }
  }
}

/* ---- values ---- */

/* sum[row][column] += n weights of each of some rows times n lines of some vectors of values; of the last vector, `tail` columns if not zero.
 * Meanwhile as many columns of as many rows are fetched. */
INLINE void weigh(const int rows, const int vectors, const int64_t tail, const float *weight, const float *v, int64_t step, int64_t n, ahead_t ahead, float *sum, int64_t wide) {
  vf in[8];
  UNROLL for (int i = 0; i < rows * vectors; i++) in[i] = vf_set(0);
  for (int64_t j = 0; j < n; j++, v += step, ahead.from += ahead.row) {
    vf line[8];
    UNROLL for (int l = 0; l < vectors * W; l += LINE) __builtin_prefetch(ahead.from + l * ahead.size, 0, 2);
    UNROLL for (int l = 0; l < vectors; l++) line[l] = tail ? load_f32_n(v + l * W, (int)tail) : vf_get(v + l * W);
    UNROLL for (int i = 0; i < rows; i++) {
      const vf x = vf_set(weight[i * FEW_KEYS + j]);
      UNROLL for (int l = 0; l < vectors; l++) in[i * vectors + l] = vf_mad(x, line[l], in[i * vectors + l]);
    }
  }
  UNROLL for (int i = 0; i < rows; i++)
    UNROLL for (int l = 0; l < vectors; l++) vf_put(sum + i * wide + l * W, vf_get(sum + i * wide + l * W) + in[i * vectors + l]);
}
#define WEIGH(rows, most)                                                                                               \
  FUNCTION void weigh_##rows(const float *weight, const float *v, int64_t step, int64_t n, int64_t width, ahead_t ahead, float *sum, int64_t wide) { \
    int64_t c = 0;                                                                                                      \
    for (; c + most * W <= width; c += most * W, ahead.from += most * W * ahead.size) weigh(rows, most, 0, weight, v + c, step, n, ahead, sum + c, wide); \
    for (; c + W <= width; c += W, ahead.from += W * ahead.size) weigh(rows, 1, 0, weight, v + c, step, n, ahead, sum + c, wide); \
    if (c < width) weigh(rows, 1, width - c, weight, v + c, step, n, ahead, sum + c, wide);                             \
  }
typedef void (*weigh_fn)(const float *, const float *, int64_t, int64_t, int64_t, ahead_t, float *, int64_t);
#define MOST_WEIGHED 4
WEIGH(1, 8) WEIGH(2, 4) WEIGH(3, 2) WEIGH(4, 2)
static const weigh_fn WEIGH_OF[] = {0, weigh_1, weigh_2, weigh_3, weigh_4};

/* Sums of values of all rows, for n keys more. Meanwhile the next keys are fetched. */
FUNCTION void add_values(const few_t *f, const float *weight, int64_t rows, const float *v, ahead_t ahead, int64_t n, float *sums) {
  const int64_t blocks = ceil_div(rows, MOST_WEIGHED), step = f->s.v.row;
  for (int64_t j = 0; j < n; j += NEAR)
    for (int64_t b = 0; b < blocks; b++) {
      const int64_t r = b * rows / blocks, count = (b + 1) * rows / blocks - r;
      const ahead_t next = b ? (ahead_t){ahead.from, 0, 0} : (ahead_t){ahead.from + j * ahead.row, ahead.row, ahead.size};
      WEIGH_OF[count](weight + r * FEW_KEYS + j, v + j * step, step, least(NEAR, n - j), f->s.width, next, sums + r * f->wide, f->wide);
    }
}
