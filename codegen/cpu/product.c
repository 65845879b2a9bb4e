/* Products of matrices that are both made at run time: micro.h's kernels over columns packed on the way.
 *
 * out[batch] = A[batch] B[batch] for n0 x n1 x n2 products, each matrix with any strides; a stride of 0 shares one between products. B is packed in
 * panels of 16 columns, a block of columns and up to KC rows at a time. Few rows are not worth packing for: they take B where it lies, with the
 * lanes along whichever of its dimensions is contiguous. A point of the parallel range is a block of strips of A in a block of columns of one product;
 * any range is right, and where ranges end changes no result. Shapes and strides come at run time, so one build serves every graph on a machine. */
#define BLOCK (64 * 1024)               /* floats of packed columns: half of a second-level cache */
#define KC (W == 16 ? 384 : 256)        /* depth of a pass: a panel's share stays in the first-level cache */
#define STRIPS (24 * 1024 / (MR * KC)) /* strips packed at a time, which stay there beside them */
#define NEAR (PANEL * KC)               /* floats of packed columns that stay in the first-level cache */
#define FEW 4                           /* rows that read B in place with the lanes along its columns, */
#define GROUP 4                         /* so many at a time */
#define DOT_ROWS 8                      /* and rows that do with the lanes along a depth of KC or more */
#define SUMS 512                        /* columns of few rows at a time */
#define LONG (FOLD * W)                 /* depth of a dot product whose lanes each sum FOLD products */

typedef struct {
  int64_t n[3], rows, columns, depth;
  int64_t panels, strips; /* of a block */
  steps_t a, b, out;
} shape_t;

/* ---- packing ---- */

/* depth x columns of B as panels of 16 columns, with any numbers behind the last one: to[panel][depth][16]. */
FUNCTION void pack_columns(const float *b, int64_t row, int64_t column, int64_t depth, int64_t columns, float *to) {
  const int64_t whole = columns / PANEL * PANEL;
  if (column == 1) {
    /* Some rows of all panels at a time: reading one panel's 64 bytes of each row after the other would wait for every one of them. */
    for (int64_t k0 = 0; k0 < depth; k0 += 8)
      for (int64_t p = 0; p < whole; p += PANEL)
        for (int64_t k = k0; k < least(depth, k0 + 8); k++) copy(to + p * depth + k * PANEL, b + k * row + p, PANEL);
  }
  for (int64_t p = column == 1 ? whole : 0; p < columns; p += PANEL) {
    const int64_t n = least(PANEL, columns - p);
    if (row == 1 && column != 1) {
      turn(b + p * column, column, n, depth, to + p * depth, PANEL);
      continue;
    }
    for (int64_t j = 0; n < PANEL && j < depth * PANEL; j += W) vf_put(to + p * depth + j, vf_set(0));
    for (int64_t k = 0; k < depth; k++)
      for (int64_t j = 0; j < n; j++) to[p * depth + k * PANEL + j] = b[k * row + (p + j) * column];
  }
}

/* rows x depth of A as contiguous rows `apart` apart; each is written up to a multiple of W. */
FUNCTION void pack_rows(const float *a, int64_t row, int64_t column, int64_t rows, int64_t depth, float *to, int64_t apart) {
  if (column == 1)
    for (int64_t i = 0; i < rows; i++) copy(to + i * apart, a + i * row, depth);
  else if (row == 1)
    turn(a, column, depth, rows, to, apart);
  else
    for (int64_t i = 0; i < rows; i++)
      for (int64_t k = 0; k < depth; k++) to[i * apart + k] = a[i * row + k * column];
}

/* ---- packed columns ---- */

/* One strip times `columns` columns in panels: whole panels in place, the last columns through a buffer. */
INLINE void spread_strip(const steps_t *out, int64_t height, const float *a, int64_t lda, const float *b, int64_t depth, int64_t columns, float *c, int first) {
  const int64_t panel = depth * PANEL, wide = width(height) * PANEL;
  for (int64_t q = 0, n; q < columns; q += n) {
    const float *at = b + q * depth;
    float *to = c + q * out->column;
    if (out->column == 1 && q + wide <= columns) {
      n = wide;
      WIDE[height](a, lda, at, panel, depth, 0, to, out->row, first, 0, 0);
    } else if (out->column == 1 && (q + PANEL <= columns || (columns - q) % W == 0)) {
      n = least(PANEL, columns - q);
      tile_of(height, n)(a, lda, at, panel, depth, 0, to, out->row, first, 0, 0);
    } else {
      float edge[MR * PANEL] __attribute__((aligned(64)));
      n = least(PANEL, columns - q);
      for (int64_t i = 0; !first && i < height; i++)
        for (int64_t j = 0; j < PANEL; j++) edge[i * PANEL + j] = j < n ? to[i * out->row + j * out->column] : 0;
      tile_of(height, n)(a, lda, at, panel, depth, 0, edge, PANEL, first, 0, 0);
      for (int64_t i = 0; i < height; i++)
        for (int64_t j = 0; j < n; j++) to[i * out->row + j * out->column] = edge[i * PANEL + j];
    }
  }
}

/* Strips i0..i1-1 of a product times the columns q0..q1-1. All strips are of about equal height, so that none is left with a row or two. */
FUNCTION void block(const shape_t *s, const float *a, const float *b, float *c, int64_t i0, int64_t i1, int64_t q0, int64_t q1) {
  float columns[BLOCK] __attribute__((aligned(64))), packed[STRIPS * MR * KC] __attribute__((aligned(64)));
  const int64_t count = ceil_div(s->rows, MR), panels = ceil_div(q1 - q0, PANEL);
  const int64_t step = least(KC, BLOCK / PANEL / panels / FOLD * FOLD);
  /* Rows that few panels read, or that are short, are read where they lie. */
  const int direct = s->a.column == 1 && (s->depth <= KC / 2 || panels <= 4);
  int64_t at[STRIPS + 1];
  for (int64_t k = 0; k == 0 || k < s->depth; k += step) {
    const int64_t depth = least(step, s->depth - k), lda = direct ? s->a.row : KC;
    pack_columns(b + k * s->b.row + q0 * s->b.column, s->b.row, s->b.column, depth, q1 - q0, columns);
    for (int64_t i = i0, n; i < i1; i += n) {
      n = ceil_div(i1 - i, ceil_div(i1 - i, STRIPS));
      for (int64_t j = 0; j <= n; j++) at[j] = (i + j) * s->rows / count;
      const float *rows = direct ? a + at[0] * s->a.row + k : packed;
      if (!direct) pack_rows(a + at[0] * s->a.row + k * s->a.column, s->a.row, s->a.column, at[n] - at[0], depth, packed, KC);
      /* Panels that together fit the first-level cache are read by all strips from there. */
      const int64_t by = n == 1 ? panels * PANEL : most(NP, NEAR / PANEL / most(depth, 1)) * PANEL;
      for (int64_t q = q0; q < q1; q += by)
        for (int64_t j = 0; j < n; j++)
          spread_strip(&s->out, at[j + 1] - at[j], rows + (at[j] - at[0]) * lda, lda, columns + (q - q0) * depth, depth, least(by, q1 - q), c + at[j] * s->out.row + q * s->out.column, k == 0);
    }
  }
}

/* ---- few rows ---- */

/* Rows of B at a time, so that their factors for r rows of A and the sums stay in registers. */
INLINE int at_once(const int r) { return r == 1 ? 8 : r == 2 ? 4 : r == 3 ? 3 : 2; }

/* g rows of B times as many factors of each of r rows of A: n sums of each, `apart` apart, or what is to be added to them. Where n is not a multiple
 * of W, the last vector of sums is that of the last W columns. */
INLINE void add_scaled(const int r, const int g, const steps_t *a, const float *x, const float *b, int64_t row, int64_t n, float *sum, int64_t apart, int first) {
  vf by[12];
  float narrow[8 * W] __attribute__((aligned(64)));
  UNROLL for (int i = 0; i < r; i++)
    UNROLL for (int j = 0; j < g; j++) by[i * g + j] = vf_set(x[i * a->row + j * a->column]);
  if (n < W) {
    for (int j = 0; j < g; j++)
      for (int64_t l = 0; l < W; l++) narrow[j * W + l] = l < n ? b[j * row + l] : 0;
    b = narrow, row = n = W;
  }
  for (int64_t q = 0; q < n; q += W) {
    const float *from = b + least(q, n - W);
    vf y[4];
    UNROLL for (int i = 0; i < r; i++) y[i] = first ? vf_set(0) : vf_get(sum + i * apart + q);
    UNROLL for (int j = 0; j < g; j++) {
      const vf z = vf_get(from + j * row);
      UNROLL for (int i = 0; i < r; i++) y[i] = vf_mad(by[i * g + j], z, y[i]);
    }
    UNROLL for (int i = 0; i < r; i++) vf_put(sum + i * apart + q, y[i]);
  }
}

/* r rows times rows k0..k1-1 of n columns. */
INLINE void add_rows(const int r, const shape_t *s, const float *a, const float *b, int64_t k0, int64_t k1, int64_t n, float *sum, int64_t apart) {
  const int g = at_once(r);
  int64_t k = k0;
  for (int64_t j = 0; k0 == k1 && j < n; j += W)
    for (int i = 0; i < r; i++) vf_put(sum + i * apart + j, vf_set(0));
  for (; k + g <= k1; k += g) add_scaled(r, g, &s->a, a + k * s->a.column, b + k * s->b.row, s->b.row, n, sum, apart, k == k0);
  for (; k < k1; k++) add_scaled(r, 1, &s->a, a + k * s->a.column, b + k * s->b.row, s->b.row, n, sum, apart, k == k0);
}

/* r rows times n columns, which are contiguous. B is read in rows as long as sums fit the first-level cache, which suits what fetches ahead. */
INLINE void all_lanes(const int r, const shape_t *s, const float *a, const float *b, float *c, int64_t n) {
  float sum[GROUP * SUMS] __attribute__((aligned(64))), total[GROUP * SUMS] __attribute__((aligned(64)));
  for (int64_t q = 0, m; q < n; q += m) {
    m = least(n - q, SUMS);
    if (s->depth <= FOLD && s->out.column == 1 && m % W == 0) {
      add_rows(r, s, a, b + q, 0, s->depth, m, c + q, s->out.row);
      continue;
    }
    for (int64_t k = 0; k == 0 || k < s->depth; k += FOLD) {
      add_rows(r, s, a, b + q, k, least(s->depth, k + FOLD), m, k ? sum : total, SUMS);
      for (int i = 0; k && i < r; i++)
        for (int64_t j = 0; j < m; j += W) vf_put(total + i * SUMS + j, vf_get(total + i * SUMS + j) + vf_get(sum + i * SUMS + j));
    }
    for (int i = 0; i < r; i++) {
      const int64_t whole = m / W * W, last = m < W ? 0 : whole + W - m; /* sums 0..whole-1, and behind them from `last` on those not among them */
      float *to = c + i * s->out.row + q * s->out.column;
      for (int64_t j = 0; j < m; j++) to[j * s->out.column] = total[i * SUMS + (j < whole ? j : j + last)];
    }
  }
}

/* r contiguous rows times g groups of four contiguous columns (`column` apart), of which n are there, into c or added to it. */
INLINE void dots(const int r, const int g, const float *x, int64_t apart, const float *b, int64_t column, int64_t depth, int64_t n, const steps_t *out, float *c, int first) {
  vf sum[16];
  const float *line[8];
  UNROLL for (int j = 0; j < 4 * g; j++) line[j] = b + least(j, n - 1) * column;
  UNROLL for (int i = 0; i < r * 4 * g; i++) sum[i] = vf_set(0);
  int64_t k = 0;
  for (; k + W <= depth; k += W) {
    vf y[8];
    UNROLL for (int i = 0; i < r; i++) y[i] = vf_get(x + i * apart + k);
    UNROLL for (int j = 0; j < 4 * g; j++) {
      const vf z = vf_get(line[j] + k);
      UNROLL for (int i = 0; i < r; i++) sum[i * 4 * g + j] = vf_mad(y[i], z, sum[i * 4 * g + j]);
    }
  }
  if (k < depth) {
    /* Behind the last element the rows are zero, which says nothing about what the columns hold there. */
    const int64_t rest = depth - k;
    UNROLL for (int j = 0; j < 4 * g; j++) {
      float z[W] __attribute__((aligned(64))) = {0};
      for (int64_t i = 0; i < rest; i++) z[i] = line[j][k + i];
      UNROLL for (int i = 0; i < r; i++) sum[i * 4 * g + j] = vf_mad(vf_get(x + i * apart + k), vf_get(z), sum[i * 4 * g + j]);
    }
  }
  for (int i = 0; i < r; i++)
    UNROLL for (int h = 0; h < g; h++) {
      float four[4];
      quad_put(four, lane_sums(sum + (i * g + h) * 4));
      for (int64_t j = 0; j < 4 && h * 4 + j < n; j++) {
        float *to = c + i * out->row + (h * 4 + j) * out->column;
        *to = first ? four[j] : *to + four[j];
      }
    }
}

#define DOTS(r, g)                                                                                                      \
  FUNCTION void dots_##r##x##g(const float *x, const float *b, int64_t column, int64_t depth, int64_t n, const steps_t *out, float *c, int first) { \
    dots(r, g, x, LONG + W, b, column, depth, n, out, c, first);                                                        \
  }
DOTS(1, 2) DOTS(1, 1) DOTS(2, 1) DOTS(3, 1)

/* Some rows times n columns that are contiguous along the depth; the rows meet a group of columns in the first-level cache. */
FUNCTION void by_dots(const shape_t *s, int64_t rows, const float *a, const float *b, float *c, int64_t n) {
  typedef void (*dots_fn)(const float *, const float *, int64_t, int64_t, int64_t, const steps_t *, float *, int);
  static const dots_fn of[] = {0, dots_1x1, dots_2x1, dots_3x1};
  float x[DOT_ROWS * (LONG + W)] __attribute__((aligned(64)));
  const int64_t wide = rows == 1 ? 8 : 4, groups = ceil_div(rows, 3);
  for (int64_t k = 0; k == 0 || k < s->depth; k += LONG) {
    const int64_t depth = least(LONG, s->depth - k);
    pack_rows(a + k * s->a.column, s->a.row, s->a.column, rows, depth, x, LONG + W);
    for (int64_t i = 0; i < rows; i++) vf_put(x + i * (LONG + W) + depth, vf_set(0));
    for (int64_t q = 0; q < n; q += wide)
      for (int64_t i = 0; i < groups; i++) {
        const int64_t r = i * rows / groups, height = (i + 1) * rows / groups - r;
        (rows == 1 ? dots_1x2 : of[height])(x + r * (LONG + W), b + q * s->b.column + k, s->b.column, depth, least(wide, n - q), &s->out,
                                            c + r * s->out.row + q * s->out.column, k == 0);
      }
  }
}

#define LANES_OF(r)                                                                                                     \
  FUNCTION void lanes_##r(const shape_t *s, const float *a, const float *b, float *c, int64_t n) { all_lanes(r, s, a, b, c, n); }
LANES_OF(1) LANES_OF(2) LANES_OF(3) LANES_OF(4)

/* Some rows times n contiguous columns. */
FUNCTION void by_lanes(const shape_t *s, int64_t rows, const float *a, const float *b, float *c, int64_t n) {
  typedef void (*lanes_fn)(const shape_t *, const float *, const float *, float *, int64_t);
  static const lanes_fn of[] = {0, lanes_1, lanes_2, lanes_3, lanes_4};
  const int64_t groups = ceil_div(rows, GROUP);
  for (int64_t i = 0; i < groups; i++) {
    const int64_t r = i * rows / groups, height = (i + 1) * rows / groups - r;
    of[height](s, a + r * s->a.row, b, c + r * s->out.row, n);
  }
}

/* ---- ranges ---- */

FUNCTION void part(const shape_t *s, const float *a, const float *b, float *c, int64_t i0, int64_t i1, int64_t p0, int64_t p1) {
  const int64_t q0 = p0 * PANEL, q1 = least(s->columns, p1 * PANEL), count = ceil_div(s->rows, MR);
  const int64_t r0 = i0 * s->rows / count, rows = i1 * s->rows / count - r0;
  const float *from = b + q0 * s->b.column;
  if (s->b.column == 1 && s->rows <= FEW && s->columns >= PANEL) by_lanes(s, rows, a + r0 * s->a.row, from, c + r0 * s->out.row + q0 * s->out.column, q1 - q0);
  else if (s->b.row == 1 && s->depth >= 2 * W && (s->rows <= FEW || (s->rows <= DOT_ROWS && s->depth >= KC)))
    by_dots(s, rows, a + r0 * s->a.row, from, c + r0 * s->out.row + q0 * s->out.column, q1 - q0);
  else block(s, a, b, c, i0, i1, q0, q1);
}

/* bufs: A, B, output.
 * sizes: the three batch sizes, rows, columns, depth, panels of a block, strips of a block, whether A is the second of bufs and B the first, then for A,
 * B and the output the elements between products (three), rows and columns. */
void burnish_product(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  shape_t shape = {.n = {sizes[0], sizes[1], sizes[2]}, .rows = sizes[3], .columns = sizes[4], .depth = sizes[5], .panels = sizes[6], .strips = sizes[7]};
  const int64_t swapped = sizes[8];
  read_steps(read_steps(read_steps(sizes + 9, &shape.a), &shape.b), &shape.out);
  const shape_t *s = &shape;
  const int64_t strips = ceil_div(s->rows, MR), panels = ceil_div(s->columns, PANEL), heights = ceil_div(strips, s->strips), widths = ceil_div(panels, s->panels);
  while (lo < hi) {
    const int64_t h = lo % heights, n = least(heights - h, hi - lo), w = lo / heights % widths, product = lo / heights / widths;
    part(s, (const float *)bufs[swapped] + offset(s->n, &s->a, product), (const float *)bufs[!swapped] + offset(s->n, &s->b, product),
         (float *)bufs[2] + offset(s->n, &s->out, product), h * s->strips, least(strips, (h + n) * s->strips), w * s->panels, least(panels, (w + 1) * s->panels));
    lo += n;
  }
}
