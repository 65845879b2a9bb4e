/* Convolution of channels-last volumes over packed weights: windows gathered into rows, multiplied by micro.h's kernels.
 *
 * Shapes come at run time, so one build serves every graph on a machine. Weights lie in panels of 16 columns,
 * [group][panel][depth][16], zero behind the last column; depth runs over (kernel plane, row and column, channel). A point of the
 * parallel range is a block of output pixels in a block of panels in a group; any range is right. */
#define BUFFER (48 * 1024) /* numbers of the windows gathered at a time: they stay in the second-level cache */

typedef struct {
  int64_t rows, columns, depth; /* of one group */
  int64_t block, panels;        /* pixels, at most BUFFER / FOLD, and panels of a block */
  int64_t pass;                 /* depth that is gathered at a time */
  int64_t row_stride, channels, group_channels; /* elements between pixels of the output and of the image; a group's channels */
  int64_t size[3], out[3], kernel[3], stride[3], pad[3], dil[3]; /* planes, rows, columns */
} shape_t;

/* ---- rows ---- */

/* Elements r..stop-1 of one kernel row at the image's row `line`, whose first tap is column w0; zero outside the image. */
INLINE void kernel_row(const shape_t *s, const float *line, int64_t w0, int64_t r, int64_t stop, row_t *to) {
  const int64_t n = s->group_channels;
  if (s->dil[2] == 1 && n == s->channels) { /* contiguous in the image */
    const int64_t left = least(most(least(most(-w0, 0), s->kernel[2]) * n, r), stop);
    const int64_t right = least(most(least(most(s->size[2] - w0, 0), s->kernel[2]) * n, left), stop);
    clear(to, left - r);
    copy(to + left - r, line + w0 * n + left, right - left);
    clear(to + right - r, stop - right);
    return;
  }
  for (int64_t len; r < stop; r += len, to += len) {
    const int64_t w = w0 + r / n * s->dil[2];
    len = least(n - r % n, stop - r);
    if (w >= 0 && w < s->size[2]) copy(to, line + w * s->channels + r % n, len);
    else clear(to, len);
  }
}

/* Elements k..k+depth-1 of the row that is the window whose first tap is at `from` of `image`. */
INLINE void window(const shape_t *s, const float *image, const int64_t *from, int64_t k, int64_t depth, row_t *to) {
  const int64_t whole = s->kernel[2] * s->group_channels;
  int64_t r = k % whole, kh = k / whole % s->kernel[1], kd = k / whole / s->kernel[1];
  while (depth > 0) {
    const int64_t len = least(whole - r, depth), d = from[0] + kd * s->dil[0], h = from[1] + kh * s->dil[1];
    if (d >= 0 && d < s->size[0] && h >= 0 && h < s->size[1]) kernel_row(s, image + (d * s->size[1] + h) * s->size[2] * s->channels, from[2], r, r + len, to);
    else clear(to, len);
    to += len, depth -= len, r = 0;
    if (++kh == s->kernel[1]) kh = 0, kd++;
  }
}

/* Windows m..m+n-1 from depth k on into `to`, a pass apart. */
FUNCTION void windows(const shape_t *s, const float *images, int64_t m, int64_t n, int64_t k, int64_t depth, row_t *to) {
  for (int64_t i = m; i < m + n; i++, to += s->pass) {
    const int64_t at[] = {i / s->out[2] / s->out[1] % s->out[0], i / s->out[2] % s->out[1], i % s->out[2]};
    int64_t from[3];
    for (int j = 0; j < 3; j++) from[j] = at[j] * s->stride[j] - s->pad[j];
    window(s, images + i / (s->out[0] * s->out[1] * s->out[2]) * s->size[0] * s->size[1] * s->size[2] * s->channels, from, k, depth, to);
  }
}

/* ---- blocks ---- */

/* Output pixels m..m+n-1 of the panels p0..p1-1; `column` is the output's that `out` begins at. */
FUNCTION void pixels(const shape_t *s, const follow_t *then, const float *images, const weight_t *b, const float *bias, float *out, int64_t column, int64_t m, int64_t n, int64_t p0, int64_t p1) {
  row_t packed[BUFFER] __attribute__((aligned(64)));
  panels_t to = {s->columns, s->depth, s->row_stride, 0};
  const int64_t strips = ceil_div(n, MR); /* of about equal height, so that none is left with a row or two */
  for (int64_t k = 0; k < s->depth; k += s->pass) {
    const int64_t depth = least(s->pass, s->depth - k), share = depth * PANEL, turns = ceil_div(depth, PACE), each = ceil_div(strips, NP);
    windows(s, images, m, n, k, depth, packed);
    fill_pairs(packed, s->pass, n, depth);
    /* A panel's share is read by all strips from the caches; meanwhile each of them fetches a part of the next share. */
    for (int64_t p = p0; p < p1; p += NP) {
      const int64_t stop = least(p + NP, p1), at_k = (stop < p1 ? k : k + depth) * PANEL;
      const weight_t *next = b + (stop < p1 ? stop : p0) * SPAN(s->depth) * PANEL + at_k;
      const int64_t lines = stop < p1 || k + depth < s->depth ? ceil_div(share, each * turns * LINE) : 0;
      for (int64_t j = 0; j < strips; j++) {
        const int64_t at = j * n / strips, height = (j + 1) * n / strips - at, second = NP > 1 && j >= each;
        const weight_t *ahead = next + second * SPAN(s->depth) * PANEL + (j - second * each) * lines * turns * LINE;
        strip(&to, height, packed + at * s->pass, s->pass, b + k * PANEL, depth, bias, out + (m + at) * s->row_stride, p, stop, k == 0, ahead, lines);
      }
      if (k + depth == s->depth) follow(then, m, m + n, column + p * PANEL, column + least(s->columns, stop * PANEL));
    }
  }
  strips_end(&to);
}

/* bufs: image [n, planes, height, width, channels], panels, output [n, planes, height, width, groups * columns], bias, those of what follows.
 * sizes: rows, columns, depth, pixels of a block, panels of a block, groups, has bias, channels, then of planes, rows and columns:
 * image sizes, output sizes, kernel, stride, padding, dilation; elements between pixels of the image and of the output; what follows. */
void burnish_conv3d(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t groups = sizes[5];
  shape_t s = {.rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .block = sizes[3], .panels = sizes[4],
               .row_stride = sizes[27], .channels = sizes[26], .group_channels = sizes[7] / groups};
  for (int j = 0; j < 3; j++)
    s.size[j] = sizes[8 + j], s.out[j] = sizes[11 + j], s.kernel[j] = sizes[14 + j], s.stride[j] = sizes[17 + j], s.pad[j] = sizes[20 + j], s.dil[j] = sizes[23 + j];
  /* Equal passes, as few as the buffer allows. */
  s.pass = ceil_div(s.depth, ceil_div(s.depth, least(DEEPEST, BUFFER / s.block / FOLD * FOLD)) * FOLD) * FOLD;
  const follow_t then = follow_make(sizes[28], bufs + 3 + sizes[6], groups * s.columns, bufs[2], s.row_stride);
  const int64_t count = ceil_div(s.rows, s.block), panels = ceil_div(s.columns, PANEL), blocks = ceil_div(panels, s.panels);
  for (int64_t i = lo; i < hi; i++) {
    const int64_t m = i % count * s.block, p = i / count % blocks * s.panels, group = i / count / blocks;
    const float *bias = sizes[6] ? (const float *)bufs[3] + group * s.columns : 0;
    const weight_t *b = (const weight_t *)bufs[1] + group * panels * SPAN(s.depth) * PANEL;
    pixels(&s, &then, (const float *)bufs[0] + group * s.group_channels, b, bias, (float *)bufs[2] + group * s.columns, group * s.columns, m, least(s.block, s.rows - m), p, least(panels, p + s.panels));
  }
}
