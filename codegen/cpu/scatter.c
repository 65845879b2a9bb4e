/* Rows or elements of a source reduced into the rows that an index names, in the order of the source: the same bits for any number of threads.
 *
 * A task owns a range of target rows and passes over the indices of others: nobody writes what another one writes. (Ranges of columns need no passing
 * over, but neighbouring lines of a row then travel between the cores: three times slower.) */

#define NOWHERE INT64_MIN /* operators.py's */
#define MASKED 4 /* values of a row shorter than a vector that are taken through a mask */
#define SOME 256 /* places of the source that are looked through before any is taken */

/* In the order of operators.py's REDUCTIONS. */
enum { ADD, MULTIPLY, GREATEST, LEAST, SET };

INLINE float put_one(const int how, float a, float b) {
  if (how == ADD) return a + b;
  if (how == MULTIPLY) return a * b;
  if (how == GREATEST) return sf_max(a, b);
  if (how == LEAST) return sf_min(a, b);
  return b;
}
INLINE vf put_lanes(const int how, vf a, vf b) {
  if (how == ADD) return a + b;
  if (how == MULTIPLY) return a * b;
  if (how == GREATEST) return vf_max(a, b);
  if (how == LEAST) return vf_min(a, b);
  return b;
}

INLINE void put_row(const int how, float *out, const float *from, int64_t step, int64_t n) {
  int64_t j = 0;
  if (step == 1)
    for (; j + W <= n; j += W) vf_put(out + j, put_lanes(how, vf_get(out + j), vf_get(from + j)));
  else if (step == 0)
    for (; j + W <= n; j += W) vf_put(out + j, put_lanes(how, vf_get(out + j), vf_set(*from)));
  if (step == 1 && n < W && n >= MASKED) store_f32_n(out, put_lanes(how, load_f32_n(out, (int)n), load_f32_n(from, (int)n)), (int)n);
  else
    for (; j < n; j++) out[j] = put_one(how, out[j], from[j * step]);
}

/* What one task does: its target rows. Pointers are those of its outer index. */
typedef struct {
  int64_t first, rows, inner, count;
  const int64_t *index, *index_steps, *from_steps;
  const float *from;
  float *out;
} part;

INLINE int is_row(const part *p, int64_t row) { return (uint64_t)(row - p->first) < (uint64_t)p->rows; }

/* One index for a whole row of the source. */
INLINE void put_rows(const int how, const part *p) {
  int64_t at[SOME];
  for (int64_t begin = 0; begin < p->count; begin += SOME) {
    const int64_t end = begin + SOME < p->count ? begin + SOME : p->count;
    int64_t n = 0;
    for (int64_t e = begin; e < end; e++) {
      at[n] = e;
      n += is_row(p, p->index[e * p->index_steps[1]]);
    }
    for (int64_t i = 0; i < n; i++)
      put_row(how, p->out + p->index[at[i] * p->index_steps[1]] * p->inner, p->from + at[i] * p->from_steps[1], p->from_steps[2], p->inner);
  }
}

/* Rows of one value: nothing is looked through first where all rows are this task's. */
INLINE void put_values(const int how, const part *p) {
  for (int64_t e = 0; e < p->count; e++) {
    const int64_t row = p->index[e * p->index_steps[1]];
    if (is_row(p, row)) p->out[row] = put_one(how, p->out[row], p->from[e * p->from_steps[1]]);
  }
}

/* An index for each element. */
INLINE void put_elements(const int how, const part *p) {
  for (int64_t e = 0; e < p->count; e++)
    for (int64_t j = 0; j < p->inner; j++) {
      const int64_t row = p->index[e * p->index_steps[1] + j * p->index_steps[2]];
      if (!is_row(p, row)) continue;
      float *out = p->out + row * p->inner + j;
      *out = put_one(how, *out, p->from[e * p->from_steps[1] + j * p->from_steps[2]]);
    }
}

INLINE void put_part(const int how, const part *p, int whole) {
  if (p->inner == 1 && whole) put_values(how, p);
  else if (p->index_steps[2] == 0 || p->inner == 1) put_rows(how, p);
  else put_elements(how, p);
}

/* Whether an outer index's indices are all rows, or NOWHERE. */
FUNCTION int all_rows(const int64_t *index, const int64_t *steps, int64_t count, int64_t inner, int64_t rows) {
  int wrong = 0;
  for (int64_t e = 0; e < count; e++)
    for (int64_t j = 0; j < (steps[2] ? inner : 1); j++) {
      const int64_t row = index[e * steps[1] + j * steps[2]];
      wrong |= ((uint64_t)row >= (uint64_t)rows) & (row != NOWHERE);
    }
  return !wrong;
}

/* bufs: x [outer, rows, inner], index and source [outer, count, inner], out [outer, rows, inner], contiguous. sizes: outer, rows, inner, count, strides of
 * x, index and source, which of REDUCTIONS, parts of an outer index. NOWHERE is passed over, another index that is no row is an error.
 * Points: parts of outer indices. */
void burnish_scatter(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t rows = sizes[1], inner = sizes[2], how = sizes[13], parts = sizes[14];
  const int64_t *x_steps = sizes + 4, *index_steps = sizes + 7, *from_steps = sizes + 10;
  for (; lo < hi; lo++) {
    const int64_t o = lo / parts, k = lo % parts, first = rows * k / parts, end = rows * (k + 1) / parts;
    const part p = {.first = first, .rows = end - first, .inner = inner, .count = sizes[3], .index = (const int64_t *)bufs[1] + o * index_steps[0],
                    .index_steps = index_steps, .from_steps = from_steps, .from = (const float *)bufs[2] + o * from_steps[0],
                    .out = (float *)bufs[3] + o * rows * inner};
    if (k == 0 && (o == 0 || index_steps[0]) && !all_rows(p.index, index_steps, p.count, inner, rows)) index_is_wrong(bufs);
    const float *x = (const float *)bufs[0] + o * x_steps[0];
    if (x_steps[1] == inner * x_steps[2]) put_row(SET, p.out + first * inner, x + first * x_steps[1], x_steps[2], p.rows * inner);
    else
      for (int64_t r = first; r < end; r++) put_row(SET, p.out + r * inner, x + r * x_steps[1], x_steps[2], inner);
    if (how == ADD) put_part(ADD, &p, parts == 1);
    else if (how == MULTIPLY) put_part(MULTIPLY, &p, parts == 1);
    else if (how == GREATEST) put_part(GREATEST, &p, parts == 1);
    else if (how == LEAST) put_part(LEAST, &p, parts == 1);
    else put_part(SET, &p, parts == 1);
  }
}
