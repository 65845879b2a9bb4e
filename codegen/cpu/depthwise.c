/* Depthwise convolution of channels-last images and volumes: lanes are channels, a few neighbouring pixels share each weight.
 *
 * Shapes come at run time, so one build serves every graph on a machine. A point of the parallel range is an output row. */
#define PIXELS 4
#define WIDE 4 /* taps of a kernel's row, of which neighbours pay though some lie outside the image for some of them */
#define UNROLL _Pragma("GCC unroll 8")

typedef struct {
  int64_t channels, planes, height, width, out_d, out_h, out_w, kernel_d, kernel_h, kernel_w;
  int64_t stride_d, stride_h, stride_w, pad_d, pad_h, pad_w, dil_d, dil_h, dil_w;
  int64_t pixel, out_pixel; /* elements between pixels of the image and of the output */
} shape_t;

/* Taps kd0..kd1-1, kh0..kh1-1 and kw0..kw1-1 of a window: those inside the image. */
typedef struct {
  int64_t kd0, kd1, kh0, kh1, kw0, kw1;
} taps_t;

static const float ZERO[W]; /* what is outside the image */

INLINE int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }
/* The first tap at or behind position 0, and the first behind the end, of taps `step` apart that start at `from`. */
INLINE int64_t first_tap(int64_t from, int64_t step) { return from < 0 ? (step - 1 - from) / step : 0; }
INLINE int64_t end_tap(int64_t from, int64_t step, int64_t size, int64_t taps) {
  return from >= size ? 0 : least(taps, (size - from + step - 1) / step);
}
/* Where a tap's input lies behind the window's first one, and its weights behind the first. */
INLINE int64_t tap_at(const shape_t *s, int64_t kd, int64_t kh, int64_t kw) {
  return ((kd * s->dil_d * s->height + kh * s->dil_h) * s->width + kw * s->dil_w) * s->pixel;
}
INLINE int64_t weight_at(const shape_t *s, int64_t kd, int64_t kh, int64_t kw) {
  return ((kd * s->kernel_h + kh) * s->kernel_w + kw) * s->channels;
}

/* A vector of channels, or the first `some` lanes of one. */
INLINE vf get(const float *p, int some) { return some ? load_f32_n(p, some) : vf_get(p); }
INLINE void put(float *p, vf x, int some) {
  if (some) store_f32_n(p, x, some);
  else vf_put(p, x);
}

/* nv vectors of channels, or `some` of one, of n neighbouring output pixels; x: the first one's window, w: the weights of these channels. `edge`: taps that only some of
 * the windows have in the image are among these; w0 is the image's column that the first window begins at. */
INLINE void channels(const shape_t *s, const int n, const int nv, int some, const int edge, int64_t w0, const float *x, const float *w, const float *bias, float *out, const taps_t *t) {
  vf sum[PIXELS][2];
  UNROLL for (int i = 0; i < n; i++)
    UNROLL for (int v = 0; v < nv; v++) sum[i][v] = bias ? get(bias + v * W, some) : vf_set(0);
  for (int64_t kd = t->kd0; kd < t->kd1; kd++)
    for (int64_t kh = t->kh0; kh < t->kh1; kh++)
      for (int64_t kw = t->kw0; kw < t->kw1; kw++) {
        const float *at = x + tap_at(s, kd, kh, kw), *tap = w + weight_at(s, kd, kh, kw);
        UNROLL for (int v = 0; v < nv; v++) {
          const vf weight = get(tap + v * W, some);
          UNROLL for (int i = 0; i < n; i++) {
            const float *from = at + i * s->stride_w * s->pixel + v * W;
            if (edge && (uint64_t)(w0 + i * s->stride_w + kw * s->dil_w) >= (uint64_t)s->width) from = ZERO;
            sum[i][v] = vf_mad(get(from, some), weight, sum[i][v]);
          }
        }
      }
  UNROLL for (int i = 0; i < n; i++)
    UNROLL for (int v = 0; v < nv; v++) put(out + i * s->out_pixel + v * W, sum[i][v], some);
}

/* All channels of n neighbouring output pixels. */
INLINE void pixels(const shape_t *s, const int n, const int edge, int64_t w0, const float *x, const float *w, const float *bias, float *out, const taps_t *t) {
  int64_t c = 0;
  for (; c + 2 * W <= s->channels; c += 2 * W) channels(s, n, 2, 0, edge, w0, x + c, w + c, bias ? bias + c : 0, out + c, t);
  for (; c + W <= s->channels; c += W) channels(s, n, 1, 0, edge, w0, x + c, w + c, bias ? bias + c : 0, out + c, t);
  if (c == s->channels) return;
  /* The last lanes once more, with the channels before them; or all there are. */
  const int few = s->channels < W ? (int)s->channels : 0;
  if (!few) c = s->channels - W;
  channels(s, n, 1, few, edge, w0, x + c, w + c, bias ? bias + c : 0, out + c, t);
}

/* Whether windows of PIXELS neighbours from an output pixel on lie in the image's columns. */
INLINE int fit(const shape_t *s, int64_t ow) {
  const int64_t w0 = ow * s->stride_w - s->pad_w;
  return ow + PIXELS <= s->out_w && w0 >= 0 && w0 + (PIXELS - 1) * s->stride_w + (s->kernel_w - 1) * s->dil_w < s->width;
}

/* Pixels of a row from `ow` on, none of which begins such neighbours: those before the first that does, or else all. */
INLINE int64_t alone(const shape_t *s, int64_t ow) {
  const int64_t first = ow * s->stride_w >= s->pad_w ? ow : (s->pad_w + s->stride_w - 1) / s->stride_w;
  return first > ow && fit(s, first) ? first - ow : s->out_w - ow;
}

/* bufs: image [n, planes, height, width, channels], weights [planes, height, width, channels], output like the image, bias
 * [channels], those of what follows. sizes: has bias, channels, then of planes, rows and columns: image sizes, output sizes, kernel, stride, padding,
 * dilation; elements between pixels of the image and of the output, what follows. */
void burnish_depthwise(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t shape = {
      .channels = sizes[1], .planes = sizes[2], .height = sizes[3], .width = sizes[4], .out_d = sizes[5], .out_h = sizes[6], .out_w = sizes[7],
      .kernel_d = sizes[8], .kernel_h = sizes[9], .kernel_w = sizes[10], .stride_d = sizes[11], .stride_h = sizes[12], .stride_w = sizes[13],
      .pad_d = sizes[14], .pad_h = sizes[15], .pad_w = sizes[16], .dil_d = sizes[17], .dil_h = sizes[18], .dil_w = sizes[19],
      .pixel = sizes[20], .out_pixel = sizes[21]}, *s = &shape;
  const float *image = bufs[0], *w = bufs[1], *bias = sizes[0] ? bufs[3] : 0;
  const follow_t then = follow_make(sizes[22], bufs + 3 + sizes[0], s->channels, bufs[2], s->out_pixel);
  for (int64_t row = lo; row < hi; row++) {
    const int64_t h0 = row % s->out_h * s->stride_h - s->pad_h, d0 = row / s->out_h % s->out_d * s->stride_d - s->pad_d;
    const taps_t whole = {
        first_tap(d0, s->dil_d), end_tap(d0, s->dil_d, s->planes, s->kernel_d), first_tap(h0, s->dil_h), end_tap(h0, s->dil_h, s->height, s->kernel_h), 0, s->kernel_w};
    const float *line = image + ((row / s->out_h / s->out_d * s->planes + d0) * s->height + h0) * s->width * s->pixel;
    float *out = (float *)bufs[2] + row * s->out_w * s->out_pixel;
    for (int64_t ow = 0; ow < s->out_w;) {
      const int64_t w0 = ow * s->stride_w - s->pad_w;
      const float *x = line + w0 * s->pixel;
      if (fit(s, ow)) {
        pixels(s, PIXELS, 0, w0, x, w, bias, out + ow * s->out_pixel, &whole);
        ow += PIXELS;
      } else if (s->kernel_w >= WIDE && alone(s, ow) > 2) {
        const int64_t n = least(PIXELS, alone(s, ow));
        if (n == 3) pixels(s, 3, 1, w0, x, w, bias, out + ow * s->out_pixel, &whole);
        else pixels(s, PIXELS, 1, w0, x, w, bias, out + ow * s->out_pixel, &whole);
        ow += n;
      } else {
        taps_t inside = whole;
        inside.kw0 = first_tap(w0, s->dil_w), inside.kw1 = end_tap(w0, s->dil_w, s->width, s->kernel_w);
        pixels(s, 1, 0, w0, x, w, bias, out + ow * s->out_pixel, &inside);
        ow++;
      }
    }
    follow(&then, row * s->out_w, (row + 1) * s->out_w, 0, s->channels);
  }
}
