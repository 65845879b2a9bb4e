/* Convolution of channels-last images and volumes in groups of few channels, straight from the image: lanes are output channels, some of
 * them of neighbouring groups, and a few neighbouring pixels share each weight.
 *
 * Shapes come at run time, so one build serves every graph on a machine. Weights lie in panels of 16 columns over all groups,
 * [panel][kernel plane, row and column][channel of a group][16], zero behind the last column. A point of the parallel range is an
 * output row in a block of panels; any range is right, and where ranges end changes no result. */
#define PANEL 16        /* graphs/operators.py packs panels of this width for every instruction set */
#define MOST_CHANNELS 64 /* of a group; graphs/operators.py's MOST_GROUPED */
#define PIXELS 8        /* neighbours at most, and half of them where two vectors of a group are summed at once */
#define NV (PANEL / W)
#define PANELS 16       /* that take their pixels in turn at most */
#define WEIGHTS 4096    /* numbers in them, about: a share of the first-level cache */
#define CHUNK 64        /* output pixels that a panel's weights are read for while the image's rows are in the first-level cache */
#define FOLD 128        /* products summed from zero, in whole kernel rows, before they join the rest */
#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 32")
#endif

typedef struct {
  int64_t channels, planes, height, width, out_d, out_h, out_w, kernel_d, kernel_h, kernel_w;
  int64_t stride_d, stride_h, stride_w, pad_d, pad_h, pad_w, dil_d, dil_h, dil_w;
  int64_t depth, columns, share; /* channels of a group, columns of all groups and of one */
  int64_t pixel, out_pixel;      /* elements between pixels of the image and of the output */
} shape_t;

/* The window of an output pixel's row: its first tap's row in the image, and the kernel planes and rows that lie inside. */
typedef struct {
  const float *image;
  int64_t kd0, kd1, kh0, kh1;
} window_t;

/* How the inputs of a vector of columns are found: one number for all lanes, one load whose lanes are dealt out, all of them or
 * within parts that the machine deals out faster, two numbers for the lanes of two groups, or a number for each lane. */
enum { ONE, NEAR, DEALT, TWO, EACH };
typedef struct {
  int mode;
  int64_t first; /* channel that the pointers given to `input` point to */
  vi at;         /* NEAR, DEALT and EACH: each lane's first channel behind `first`; TWO: the lanes of the first group */
} lanes_t;

static const float ZERO[W * MOST_CHANNELS + W]; /* what is outside the image */

INLINE int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }
INLINE int64_t first_tap(int64_t from, int64_t step) { return from < 0 ? (step - 1 - from) / step : 0; }
INLINE int64_t end_tap(int64_t from, int64_t step, int64_t size, int64_t taps) {
  return from >= size ? 0 : least(taps, (size - from + step - 1) / step);
}

/* Lane i of the result is lane at[i] of x. */
#if W == 8 && defined(__AVX2__) && GNU(__builtin_ia32_permvarsf256)
INLINE vf deal(vf x, vi at) { return (vf)__builtin_ia32_permvarsf256(x, at); }
#elif W == 16 && defined(__AVX512F__) && GNU(__builtin_ia32_permvarsf512_mask)
INLINE vf deal(vf x, vi at) { return (vf)__builtin_ia32_permvarsf512_mask(x, at, x, (uint16_t)-1); }
#elif !defined(__clang__)
INLINE vf deal(vf x, vi at) { return __builtin_shuffle(x, at); }
#else
INLINE vf deal(vf x, vi at) {
  LANES(float, from, x);
  LANES(int32_t, lane, at);
  f32_lanes to;
  for (int i = 0; i < W; i++) to.a[i] = from[lane[i]];
  return to.v;
}
#endif

/* The same where at[i] lies in the same NEIGHBOURS lanes as i. */
#if W == 8 && defined(__AVX2__) && GNU(__builtin_ia32_vpermilvarps256)
#define NEIGHBOURS 4
INLINE vf deal_near(vf x, vi at) { return (vf)__builtin_ia32_vpermilvarps256(x, at); }
#else
#define NEIGHBOURS W
#define deal_near deal
#endif

/* The inputs of channel k of each lane's group, at the pixel whose channel `first` is *p. */
INLINE vf input(const shape_t *s, const lanes_t *l, const int mode, const float *p, int64_t k) {
  if (mode == ONE) return vf_set(p[k]);
  if (mode == NEAR) return deal_near(vf_get(p), l->at + (int32_t)k);
  if (mode == DEALT) return deal(vf_get(p), l->at + (int32_t)k);
  if (mode == TWO) return vf_sel(l->at, vf_set(p[k]), vf_set(p[k + s->depth]));
  LANES(int32_t, at, l->at);
  f32_lanes x;
  for (int i = 0; i < W; i++) x.a[i] = p[at[i] + k];
  return x.v;
}

/* nt neighbouring taps of a kernel row, which is `line` of the image, the first one at column w0 for the first of n pixels.
 * An input is read once for all taps that see it. */
INLINE void taps(const shape_t *s, const lanes_t *l, const int mode, const int nv, const int n, const int nt, const float *line, int64_t w0, const float *w, vf *sum) {
  const float *at[PIXELS + 2];
  if (w0 >= 0 && w0 + (n + nt - 2) * s->stride_w < s->width) {
    const float *first = line + w0 * s->pixel;
    UNROLL for (int p = 0; p < n + nt - 1; p++, first += s->stride_w * s->pixel) at[p] = first;
  } else {
    UNROLL for (int p = 0; p < n + nt - 1; p++) {
      const int64_t column = w0 + p * s->stride_w;
      at[p] = column >= 0 && column < s->width ? line + column * s->pixel : ZERO;
    }
  }
  for (int64_t k = 0; k < s->depth; k++, w += PANEL) {
    vf weight[6];
    UNROLL for (int t = 0; t < nt; t++)
      UNROLL for (int v = 0; v < nv; v++) weight[t * nv + v] = vf_get(w + t * s->depth * PANEL + v * W);
    UNROLL for (int p = 0; p < n + nt - 1; p++) {
      const vf x = input(s, l, mode, at[p], k);
      UNROLL for (int t = 0; t < nt; t++)
        if (p - t >= 0 && p - t < n)
          UNROLL for (int v = 0; v < nv; v++) sum[(p - t) * nv + v] = vf_mad(x, weight[t * nv + v], sum[(p - t) * nv + v]);
    }
  }
}

/* nv vectors of columns, the last one of `lanes` lanes, of n neighbouring output pixels, the first one's window from column w0 on. */
INLINE void block(const shape_t *s, const lanes_t *l, const int mode, const int nv, const int n, const window_t *at, int64_t w0, const float *w, const float *bias, float *out, int lanes) {
  const int joined = mode <= DEALT && s->stride_w == 1 && s->dil_w == 1; /* for the others, reading is not what takes the time */
  vf total[PIXELS], sum[PIXELS];
  UNROLL for (int i = 0; i < n; i++)
    UNROLL for (int v = 0; v < nv; v++) total[i * nv + v] = !bias ? vf_set(0) : v == nv - 1 && lanes < W ? load_f32_n(bias + v * W, lanes) : vf_get(bias + v * W);
  const int64_t plane = s->height * s->width * s->pixel, fold = 1 + FOLD / (s->kernel_w * s->depth);
  for (int64_t kd = at->kd0; kd < at->kd1; kd++)
    for (int64_t kh = at->kh0, until; kh < at->kh1; kh = until) {
      until = least(at->kh1, kh + fold);
      UNROLL for (int i = 0; i < n * nv; i++) sum[i] = vf_set(0);
      for (int64_t h = kh; h < until; h++) {
        const float *line = at->image + l->first + kd * s->dil_d * plane + h * s->dil_h * s->width * s->pixel;
        const float *row = w + (kd * s->kernel_h + h) * s->kernel_w * s->depth * PANEL;
        int64_t kw = 0;
        if (joined)
          for (; kw + 3 <= s->kernel_w; kw += 3) taps(s, l, mode, nv, n, 3, line, w0 + kw, row + kw * s->depth * PANEL, sum);
        for (; kw < s->kernel_w; kw++) taps(s, l, mode, nv, n, 1, line, w0 + kw * s->dil_w, row + kw * s->depth * PANEL, sum);
      }
      UNROLL for (int i = 0; i < n * nv; i++) total[i] += sum[i];
    }
  UNROLL for (int i = 0; i < n; i++)
    UNROLL for (int v = 0; v < nv; v++) {
      float *to = out + i * s->out_pixel + v * W;
      if (v == nv - 1 && lanes < W) store_f32_n(to, total[i * nv + v], lanes);
      else vf_put(to, total[i * nv + v]);
    }
}

/* The same for any number of pixels, up to `most` at a time. */
#define SPAN(name, most, ...)                                                                                            \
  FUNCTION void name(const shape_t *s, const lanes_t *l, int64_t count, const window_t *at, int64_t w0, const float *w,  \
                     const float *bias, float *out, int lanes) {                                                         \
    const int64_t blocks = (count + most - 1) / most;                                                                    \
    for (int64_t b = 0, from = 0, n; b < blocks; b++, from += n, w0 += n * s->stride_w, out += n * s->out_pixel) {       \
      n = (b + 1) * count / blocks - from;                                                                               \
      switch (n) { __VA_ARGS__ }                                                                                         \
    }                                                                                                                    \
  }
#define PART(mode, nv, n) case n: block(s, l, mode, nv, n, at, w0, w, bias, out, lanes); break;
#define UP_TO_2(mode, nv) PART(mode, nv, 1) PART(mode, nv, 2)
#define UP_TO_4(mode, nv) UP_TO_2(mode, nv) PART(mode, nv, 3) PART(mode, nv, 4)
#define UP_TO_8(mode, nv) UP_TO_4(mode, nv) PART(mode, nv, 5) PART(mode, nv, 6) PART(mode, nv, 7) PART(mode, nv, 8)
SPAN(span_pair, 4, UP_TO_4(ONE, 2))
SPAN(span_one, 8, UP_TO_8(ONE, 1))
SPAN(span_near, 8, UP_TO_8(NEAR, 1))
SPAN(span_dealt, 8, UP_TO_8(DEALT, 1))
/* Finding the inputs takes longest here, and fewer functions build faster. */
SPAN(span_two, 4, UP_TO_4(TWO, 1))
SPAN(span_each, 2, UP_TO_2(EACH, 1))
typedef void (*span_fn)(const shape_t *, const lanes_t *, int64_t, const window_t *, int64_t, const float *, const float *, float *, int);
static const span_fn SPANS[] = {span_one, span_near, span_dealt, span_two, span_each};

/* ---- columns ---- */

/* One vector of columns, or a pair of them in the same group. */
typedef struct {
  span_fn run;
  lanes_t from;
  int64_t column;
  int lanes; /* of the last vector */
} part_t;

/* How the inputs of the columns from `column` on are found. */
FUNCTION lanes_t find(const shape_t *s, int64_t column) {
  const int64_t group = column / s->share, last = (least(column + W, s->columns) - 1) / s->share;
  lanes_t l = {ONE, group * s->depth, vi_set(0)};
  if (group == last) return l;
  int32_t at[W];
  if ((last + 1 - group) * s->depth <= W && s->channels >= W) l.mode = NEAR, l.first = least(l.first, s->channels - W);
  else l.mode = last == group + 1 ? TWO : EACH;
  for (int64_t i = 0; i < W; i++) {
    const int64_t of = least(column + i, s->columns - 1) / s->share;
    at[i] = (int32_t)(l.mode == TWO ? -(of == group) : of * s->depth - l.first);
    if (l.mode == NEAR && (at[i] / NEIGHBOURS != i / NEIGHBOURS || (at[i] + s->depth - 1) / NEIGHBOURS != i / NEIGHBOURS)) l.mode = DEALT;
  }
  l.at = vi_get(at);
  return l;
}

/* The columns from..stop-1 in parts; returns their number. */
FUNCTION int64_t split(const shape_t *s, int64_t from, int64_t stop, part_t *parts) {
  int64_t count = 0;
  for (int64_t column = from, step; column < stop; column += step) {
    const int64_t until = (column / s->share + 1) * s->share, end = least(stop, (column / PANEL + 1) * PANEL);
    const int pair = column + W < end && least(column + 2 * W, end) <= until;
    step = pair ? 2 * W : W;
    const lanes_t l = find(s, column);
    parts[count++] = (part_t){pair ? span_pair : SPANS[l.mode], l, column, (int)least(W, end - column - step + W)};
  }
  return count;
}

/* Output rows lo..hi-1 of the columns from..stop-1. */
FUNCTION void rows(const shape_t *s, const follow_t *then, void *const *bufs, const float *bias, int64_t from, int64_t stop, int64_t lo, int64_t hi) {
  part_t parts[PANELS * NV];
  const int64_t count = split(s, from, stop, parts), spans = (s->out_w + PIXELS - 1) / PIXELS;
  for (int64_t r = lo; r < hi; r++) {
    const int64_t h0 = r % s->out_h * s->stride_h - s->pad_h, d0 = r / s->out_h % s->out_d * s->stride_d - s->pad_d;
    const window_t at = {
        (const float *)bufs[0] + ((r / s->out_h / s->out_d * s->planes + d0) * s->height + h0) * s->width * s->pixel,
        first_tap(d0, s->dil_d), end_tap(d0, s->dil_d, s->planes, s->kernel_d), first_tap(h0, s->dil_h), end_tap(h0, s->dil_h, s->height, s->kernel_h)};
    for (int64_t i = 0; i < spans; i++) {
      const int64_t ow = i * s->out_w / spans, n = (i + 1) * s->out_w / spans - ow;
      for (const part_t *p = parts; p < parts + count; p++) {
        const float *w = (const float *)bufs[1] + p->column / PANEL * s->kernel_d * s->kernel_h * s->kernel_w * s->depth * PANEL + p->column % PANEL;
        float *out = (float *)bufs[2] + (r * s->out_w + ow) * s->out_pixel + p->column;
        p->run(s, &p->from, n, &at, ow * s->stride_w - s->pad_w, w, bias ? bias + p->column : 0, out, p->lanes);
      }
    }
    follow(then, r * s->out_w, (r + 1) * s->out_w, from, stop);
  }
}

/* bufs: image [n, planes, height, width, channels], panels, output [n, planes, height, width, columns], bias [columns], those of what follows.
 * sizes: output rows of all images, columns of all groups, groups, panels of a block, has bias, channels, then of planes, rows and
 * columns: image sizes, output sizes, kernel, stride, padding, dilation; elements between pixels of the image and of the output, what follows. */
void burnish_grouped(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t s = {
      .channels = sizes[5], .planes = sizes[6], .height = sizes[7], .width = sizes[8], .out_d = sizes[9], .out_h = sizes[10], .out_w = sizes[11],
      .kernel_d = sizes[12], .kernel_h = sizes[13], .kernel_w = sizes[14], .stride_d = sizes[15], .stride_h = sizes[16], .stride_w = sizes[17],
      .pad_d = sizes[18], .pad_h = sizes[19], .pad_w = sizes[20], .dil_d = sizes[21], .dil_h = sizes[22], .dil_w = sizes[23],
      .pixel = sizes[24], .out_pixel = sizes[25], .depth = sizes[5] / sizes[2], .columns = sizes[1], .share = sizes[1] / sizes[2]};
  const int64_t count = sizes[0], block = sizes[3] * PANEL, chunk = CHUNK / s.out_w + 1;
  const int64_t panels = least(PANELS, WEIGHTS / (s.kernel_d * s.kernel_h * s.kernel_w * s.depth * PANEL) + 1);
  const follow_t then = follow_make(sizes[26], bufs + 3 + sizes[4], s.columns, bufs[2], s.out_pixel);
  while (lo < hi) {
    const int64_t at = lo % count, n = least(least(count - at, hi - lo), chunk), first = lo / count * block, stop = least(first + block, s.columns);
    for (int64_t from = first; from < stop; from += panels * PANEL)
      rows(&s, &then, bufs, sizes[4] ? (const float *)bufs[3] : 0, from, least(from + panels * PANEL, stop), at, at + n);
    lo += n;
  }
}
