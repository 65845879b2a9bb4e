/* Depthwise convolution of channels-last images: lanes are channels, a few neighbouring pixels share each weight.
 *
 * Shapes come at run time, so one build serves every graph on a machine. A point of the parallel range is an output row. */
#define PIXELS 4
#define UNROLL _Pragma("GCC unroll 8")

typedef struct {
  int64_t height, width, channels, out_h, out_w, kernel_h, kernel_w;
  int64_t stride_h, stride_w, pad_h, pad_w, dil_h, dil_w;
} shape_t;

INLINE int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }
/* The first tap at or behind position 0, and the first behind the end, of taps `step` apart that start at `from`. */
INLINE int64_t first_tap(int64_t from, int64_t step) { return from < 0 ? (step - 1 - from) / step : 0; }
INLINE int64_t end_tap(int64_t from, int64_t step, int64_t size, int64_t taps) {
  return from >= size ? 0 : least(taps, (size - from + step - 1) / step);
}

/* nv vectors of channels of n neighbouring output pixels; x: the first one's window, w: the weights of these channels. */
INLINE void channels(const shape_t *s, const int n, const int nv, const float *x, const float *w, const float *bias, float *out, int64_t kh0, int64_t kh1, int64_t kw0, int64_t kw1) {
  vf sum[PIXELS][2];
  UNROLL for (int i = 0; i < n; i++)
    UNROLL for (int v = 0; v < nv; v++) sum[i][v] = bias ? vf_get(bias + v * W) : vf_set(0);
  for (int64_t kh = kh0; kh < kh1; kh++)
    for (int64_t kw = kw0; kw < kw1; kw++) {
      const float *at = x + (kh * s->dil_h * s->width + kw * s->dil_w) * s->channels, *tap = w + (kh * s->kernel_w + kw) * s->channels;
      UNROLL for (int v = 0; v < nv; v++) {
        const vf weight = vf_get(tap + v * W);
        UNROLL for (int i = 0; i < n; i++) sum[i][v] = vf_mad(vf_get(at + i * s->stride_w * s->channels + v * W), weight, sum[i][v]);
      }
    }
  UNROLL for (int i = 0; i < n; i++)
    UNROLL for (int v = 0; v < nv; v++) vf_put(out + i * s->channels + v * W, sum[i][v]);
}

/* All channels of n neighbouring output pixels. */
INLINE void pixels(const shape_t *s, const int n, const float *x, const float *w, const float *bias, float *out, int64_t kh0, int64_t kh1, int64_t kw0, int64_t kw1) {
  int64_t c = 0;
  for (; c + 2 * W <= s->channels; c += 2 * W) channels(s, n, 2, x + c, w + c, bias ? bias + c : 0, out + c, kh0, kh1, kw0, kw1);
  for (; c + W <= s->channels; c += W) channels(s, n, 1, x + c, w + c, bias ? bias + c : 0, out + c, kh0, kh1, kw0, kw1);
  if (c < s->channels && s->channels >= W) { /* the last lanes once more, with the channels before them */
    c = s->channels - W;
    channels(s, n, 1, x + c, w + c, bias ? bias + c : 0, out + c, kh0, kh1, kw0, kw1);
  } else {
    for (; c < s->channels; c++)
      for (int i = 0; i < n; i++) {
        float sum = bias ? bias[c] : 0;
        for (int64_t kh = kh0; kh < kh1; kh++)
          for (int64_t kw = kw0; kw < kw1; kw++)
            sum += x[(kh * s->dil_h * s->width + kw * s->dil_w + i * s->stride_w) * s->channels + c] * w[(kh * s->kernel_w + kw) * s->channels + c];
        out[i * s->channels + c] = sum;
      }
  }
}

/* bufs: image [n, height, width, channels], weights [kernel_h, kernel_w, channels], output [n, out_h, out_w, channels], bias [channels], those of
 * what follows.
 * sizes: has bias, height, width, channels, out_h, out_w, kernel_h, kernel_w, stride_h, stride_w, pad_h, pad_w, dil_h, dil_w, what follows. */
void burnish_depthwise(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t shape = {sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], sizes[6], sizes[7], sizes[8], sizes[9], sizes[10], sizes[11], sizes[12], sizes[13]}, *s = &shape;
  const float *image = bufs[0], *w = bufs[1], *bias = sizes[0] ? bufs[3] : 0;
  const follow_t then = follow_make(sizes[14], bufs + 3 + sizes[0], s->channels);
  for (int64_t row = lo; row < hi; row++) {
    const int64_t h0 = row % s->out_h * s->stride_h - s->pad_h;
    const int64_t kh0 = first_tap(h0, s->dil_h), kh1 = end_tap(h0, s->dil_h, s->height, s->kernel_h);
    const float *line = image + (row / s->out_h * s->height + h0) * s->width * s->channels;
    float *out = (float *)bufs[2] + row * s->out_w * s->channels;
    for (int64_t ow = 0; ow < s->out_w;) {
      const int64_t w0 = ow * s->stride_w - s->pad_w, reach = w0 + (PIXELS - 1) * s->stride_w + (s->kernel_w - 1) * s->dil_w;
      const float *x = line + w0 * s->channels;
      if (ow + PIXELS <= s->out_w && w0 >= 0 && reach < s->width) {
        pixels(s, PIXELS, x, w, bias, out + ow * s->channels, kh0, kh1, 0, s->kernel_w);
        ow += PIXELS;
      } else {
        pixels(s, 1, x, w, bias, out + ow * s->channels, kh0, kh1, first_tap(w0, s->dil_w), end_tap(w0, s->dil_w, s->width, s->kernel_w));
        ow++;
      }
    }
    follow(&then, row * s->out_w, (row + 1) * s->out_w, 0, s->channels);
  }
}
