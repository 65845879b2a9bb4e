/* Matrix products and convolutions in int8: rows are rounded once into scratch memory, multiplied with packed weights in 32-bit integers, and scaled.
 *
 * As gemm.c otherwise: an output row is a row of A (product) or an output pixel of a channels-last image (convolution), columns are output channels. A
 * point of the parallel range is a strip of up to MR rows in a block of panels in a group; any range is right. Weights lie in panels of 16 columns, [group][panel]
 * [1 + quads][16][4], zero behind the last column and the last of the depth; the line in front is 16 int32, what the columns' sums begin with. */
#ifdef TILED
#define BUFFER (1088 << 10) /* bytes of gathered windows, which stay in the second-level cache; templates/int8.py */
#else
#define BUFFER (640 << 10)
#endif
#define NEAR (128 << 10)   /* bytes of weights that stay there by themselves */

typedef struct {
  int64_t rows, columns, depth; /* of one group */
  int64_t panels, strips;       /* in a block of columns; that go through a pair of panels one after another */
  int64_t apart, row_stride;    /* bytes between rows of A; elements between rows of the output */
  int64_t height, width, channels, out_h, out_w, kernel_h, kernel_w; /* channels: bytes between pixels of the image */
  int64_t stride_h, stride_w, pad_h, pad_w, dil_h, dil_w;
  float step; /* convolution: of the whole image */
} shape_t;

INLINE int64_t panel_bytes(int64_t depth) { return (1 + ceil_div(depth, QUAD)) * LINE; }
/* Floats in front of rows of bytes: their steps. */
INLINE int64_t steps_room(int64_t rows) { return ceil_div(rows, 16) * 16; }

/* ---- rows ---- */

/* Rows of numbers as bytes, each row's step in front of them all: NaN where the row has one.
 * bufs: A [rows, depth], scratch, the step of all rows, if they have one. sizes: depth, row stride of A, bytes between rows, rows, the largest code, has a step. */
void burnish_int8_rows(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t depth = sizes[0], stride = sizes[1], apart = sizes[2];
  const float bound = (float)sizes[4];
  float *steps = bufs[1];
  uint8_t *bytes = (uint8_t *)(steps + steps_room(sizes[3]));
  for (int64_t r = lo; r < hi; r++) {
    const float *x = (const float *)bufs[0] + r * stride;
    float step = sizes[5] ? *(const float *)bufs[2] : largest_of(x, depth) / bound;
    if (!sizes[5] && step < LEAST_SCALE) step = LEAST_SCALE;
    step = finite_or_nan(step);
    const int odd = sizes[5] ? round_by(x, depth, step, bound, bytes + r * apart) : round_own(x, depth, step, bytes + r * apart);
    steps[r] = odd ? __builtin_nanf("") : step;
  }
}

/* Lines of an image as bytes, each line's step in front of them all: NaN where the line has one.
 * bufs: image [lines, width, pixel], scratch, the step. sizes: channels, elements between pixels, width, lines, the largest code. */
void burnish_int8_image(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t channels = sizes[0], pixel = sizes[1], width = sizes[2];
  const float step = finite_or_nan(*(const float *)bufs[2]), bound = (float)sizes[4];
  float *steps = bufs[1];
  uint8_t *bytes = (uint8_t *)(steps + steps_room(sizes[3]));
  for (int64_t r = lo; r < hi; r++) {
    const float *x = (const float *)bufs[0] + r * width * pixel;
    uint8_t *to = bytes + r * width * channels;
    int odd = 0;
    if (pixel == channels) odd = round_by(x, width * channels, step, bound, to);
    else
      for (int64_t w = 0; w < width; w++) odd |= round_by(x + w * pixel, channels, step, bound, to + w * channels);
    steps[r] = odd ? __builtin_nanf("") : step;
  }
}

/* Up to W * 4 - 1 bytes behind the last one are written too, and read. */
INLINE void copy_bytes(uint8_t *to, const uint8_t *from, int64_t n) {
  for (int64_t i = 0; i < n; i += W * 4) vu_put(to + i, vu_get(from + i));
}
INLINE void zero_bytes(uint8_t *to, int64_t n) {
  for (int64_t i = 0; i < n; i += W * 4) vu_put(to + i, (vu){0} + OFFSET * 0x01010101u);
}

/* The window at (h0, w0) of `image`: kernel rows, kernel columns, channels of the group, zero outside the image. Each piece is over what the one
 * before it wrote too much. */
INLINE void window(const shape_t *s, const uint8_t *image, int64_t h0, int64_t w0, int64_t group_channels, uint8_t *to) {
  const int64_t line = s->width * s->channels, whole = s->kernel_w * group_channels;
  const int joined = s->dil_w == 1 && group_channels == s->channels; /* a kernel row is contiguous in the image */
  const int64_t left = least(most(-w0, 0), s->kernel_w), right = most(least(s->width - w0, s->kernel_w), left);
  for (int64_t kh = 0; kh < s->kernel_h; kh++) {
    const int64_t h = h0 + kh * s->dil_h;
    const uint8_t *from = image + h * line;
    if (h < 0 || h >= s->height) zero_bytes(to, whole), to += whole;
    else if (joined) {
      zero_bytes(to, left * group_channels);
      copy_bytes(to + left * group_channels, from + (w0 + left) * s->channels, (right - left) * group_channels);
      zero_bytes(to + right * group_channels, (s->kernel_w - right) * group_channels);
      to += whole;
    } else
      for (int64_t kw = 0; kw < s->kernel_w; kw++, to += group_channels) {
        const int64_t w = w0 + kw * s->dil_w;
        if (w < 0 || w >= s->width) zero_bytes(to, group_channels);
        else copy_bytes(to, from + w * s->channels, group_channels);
      }
  }
}

/* Windows m..m+n-1 into `to`, and their steps: NaN where the window has one. `lines`: of the images' lines. */
INLINE void windows(const shape_t *s, const float *lines, const uint8_t *a, int64_t m, int64_t n, uint8_t *to, float *steps) {
  const int64_t group_channels = s->depth / (s->kernel_h * s->kernel_w), image = s->height * s->width * s->channels;
  const float step = __builtin_fabsf(s->step) <= FLT_MAX ? s->step : 0; /* of windows without a pixel */
  int64_t ow = m % s->out_w, oh = m / s->out_w % s->out_h;
  a += m / s->out_w / s->out_h * image, lines += m / s->out_w / s->out_h * s->height;
  for (int64_t i = 0, odd = -1; i < n; i++, to += s->apart) {
    const int64_t h0 = oh * s->stride_h - s->pad_h;
    window(s, a, h0, ow * s->stride_w - s->pad_w, group_channels, to);
    if (odd < 0) {
      odd = 0;
      for (int64_t kh = 0, h = h0; kh < s->kernel_h; kh++, h += s->dil_h) odd |= h >= 0 && h < s->height && lines[h] != lines[h];
    }
    steps[i] = odd && __builtin_memchr(to, 0, (size_t)s->depth) ? __builtin_nanf("") : step;
    if (++ow == s->out_w) {
      ow = 0, odd = -1;
      if (++oh == s->out_h) oh = 0, a += image, lines += s->height;
    }
  }
}

/* ---- blocks ---- */

/* How strips are multiplied: `wide` panels at a time. */
#ifdef TILED
typedef struct {
  int64_t wide, tall; /* tall: rows that tile registers are shaped for */
} way_t;
INLINE way_t way_begin(void) { return (way_t){2, 0}; }
INLINE void way_end(way_t *way) { tiles_free(&way->tall); }

/* `height` rows times the panels p..last-1. */
INLINE void strip(const shape_t *s, way_t *way, int64_t height, const uint8_t *a, const float *steps, const int8_t *b, const float *scales, const float *bias, float *c, int64_t p, int64_t last) {
  const int64_t panel = panel_bytes(s->depth);
  int32_t sums[4 * TILE_ROWS * TILE_ROWS] __attribute__((aligned(64)));
  tiles_set(&way->tall, height);
  for (int64_t wide; p < last; p += wide) {
    wide = tiles_wide(height, last - p);
    const int64_t apart = wide * PANEL;
    tiles_u8s8(height, wide, a, s->apart, b + p * panel + LINE, panel, ceil_div(s->depth, QUAD), sums, apart * (int64_t)sizeof(int32_t), 0, 0);
    for (int64_t j = 0; j < apart; j += W) {
      const int64_t column = p * PANEL + j, n = s->columns - column;
      const vi begin = vi_get(b + (p + j / PANEL) * panel + j % PANEL * QUAD);
      const vf scale = few_of(scales + column, n), add = bias ? few_of(bias + column, n) : vf_set(0);
      for (int64_t i = 0; i < height; i++) end_put(vi_get(sums + i * apart + j) + begin, scale, steps[i], add, c + i * s->row_stride + column, n);
    }
  }
}
#else
typedef struct {
  int64_t wide;
  const tiles_t *tiles;
} way_t;
INLINE way_t way_begin(void) {
#if VNNI > 0
  if (has_vnni()) return (way_t){TILES_vnni.wide, &TILES_vnni};
#endif
  return (way_t){TILES_plain.wide, &TILES_plain};
}
#define way_end(way) ((void)0)

/* `height` rows times the panels p..last-1. */
INLINE void strip(const shape_t *s, const way_t *way, int64_t height, const uint8_t *a, const float *steps, const int8_t *b, const float *scales, const float *bias, float *c, int64_t p, int64_t last) {
  const tiles_t *tiles = way->tiles;
  const int64_t panel = panel_bytes(s->depth), quads = ceil_div(s->depth, QUAD);
  for (int64_t r = 0, n; r < height; r += n) {
    n = least(tiles->tall, height - r);
    for (int64_t q = p, wide; q < last; q += wide) {
      wide = n >= MANY && q + tiles->wide <= last ? tiles->wide : 1;
      const end_t to = {scales + q * PANEL, bias ? bias + q * PANEL : 0, steps + r, c + r * s->row_stride + q * PANEL, s->row_stride, s->columns - q * PANEL};
      (wide > 1 ? tiles->some : tiles->one)[n](a + r * s->apart, s->apart, b + q * panel, panel, quads, &to);
    }
  }
}
#endif

/* Strips i0..i1-1 of the panels p0..p1-1; `column` is the output's that c begins at. */
INLINE void strips(const shape_t *s, const follow_t *then, const int conv, const float *steps, const uint8_t *a, const int8_t *b, const float *scales, const float *bias, float *c, int64_t column, int64_t count, int64_t i0, int64_t i1, int64_t p0, int64_t p1) {
  uint8_t packed[conv ? BUFFER : 1] __attribute__((aligned(64)));
  float own[conv ? BUFFER / 64 : 1];
  way_t way = way_begin();
  const int near = (p1 - p0) * panel_bytes(s->depth) <= NEAR;
  for (int64_t i = i0, n; i < i1; i += n) {
    /* One strip at a time writes whole rows where it may read all weights; else strips take turns with two panels that stay in the nearest caches. */
    n = near ? 1 : ceil_div(i1 - i, ceil_div(i1 - i, s->strips));
    const int64_t m0 = i * s->rows / count, m1 = (i + n) * s->rows / count, step = n == 1 ? p1 - p0 : way.wide;
    const uint8_t *rows = conv ? packed : a + m0 * s->apart;
    if (conv) windows(s, steps, a, m0, m1 - m0, packed, own);
    for (int64_t p = p0; p < p1; p += step) {
      const int64_t stop = least(p + step, p1);
      for (int64_t j = i; j < i + n; j++) {
        const int64_t at = j * s->rows / count, end = (j + 1) * s->rows / count;
        strip(s, &way, end - at, rows + (at - m0) * s->apart, conv ? own + (at - m0) : steps + at, b, scales, bias, c + at * s->row_stride, p, stop);
      }
      follow(then, m0, m1, column + p * PANEL, column + least(s->columns, stop * PANEL));
    }
  }
  way_end(&way);
}

/* `lines`: steps in front of the bytes. `all`: columns of all groups. */
INLINE void points(const shape_t *s, const int conv, void *const *bufs, int64_t lines, int has_step, int has_bias, int64_t all, int64_t address, int64_t lo, int64_t hi) {
  void *const *rest = bufs + 3 + has_step; /* the step was for those who made the bytes */
  const follow_t then = follow_make(address, rest + 1 + has_bias, all);
  const int64_t count = ceil_div(s->rows, MR), panels = ceil_div(s->columns, PANEL), blocks = ceil_div(panels, s->panels);
  const int64_t channels = conv ? s->depth / (s->kernel_h * s->kernel_w) : 0;
  const float *steps = bufs[0];
  const uint8_t *bytes = (const uint8_t *)(steps + steps_room(lines));
  while (lo < hi) {
    const int64_t at = lo % count, n = least(count - at, hi - lo), block = lo / count % blocks, group = lo / count / blocks;
    const float *bias = has_bias ? (const float *)rest[1] + group * s->columns : 0;
    strips(s, &then, conv, steps, bytes + group * channels, (const int8_t *)bufs[1] + group * panels * panel_bytes(s->depth), (const float *)bufs[2] + group * s->columns, bias,
           (float *)rest[0] + group * s->columns, group * s->columns, count, at, at + n, block * s->panels, least(panels, (block + 1) * s->panels));
    lo += n;
  }
}

/* bufs: what burnish_int8_rows made, panels, scales [columns], the step, if rows have one, output [rows, columns], bias [columns], those of what follows.
 * sizes: rows, columns, depth, panels of a block, strips, bytes between rows, has a step, has bias, row stride of the output, what follows. */
void burnish_int8_gemm(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t s = {.rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .panels = sizes[3], .strips = sizes[4], .apart = sizes[5], .row_stride = sizes[8]};
  points(&s, 0, bufs, s.rows, (int)sizes[6], (int)sizes[7], s.columns, sizes[9], lo, hi);
}

/* bufs: what burnish_int8_image made, panels, scales [groups * columns], the step, output [n, out_h, out_w, groups * columns], bias, those of what follows.
 * sizes: rows, columns, depth, panels of a block, strips, bytes between gathered rows, groups, has bias, row stride of the output, lines, height, width, channels of
 * all groups, out_h, out_w, kernel_h, kernel_w, stride_h, stride_w, pad_h, pad_w, dil_h, dil_w, what follows. */
void burnish_int8_conv(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t s = {
      .rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .panels = sizes[3], .strips = sizes[4], .apart = sizes[5], .row_stride = sizes[8],
      .height = sizes[10], .width = sizes[11], .channels = sizes[12], .out_h = sizes[13], .out_w = sizes[14],
      .kernel_h = sizes[15], .kernel_w = sizes[16], .stride_h = sizes[17], .stride_w = sizes[18],
      .pad_h = sizes[19], .pad_w = sizes[20], .dil_h = sizes[21], .dil_w = sizes[22], .step = *(const float *)bufs[3]};
  points(&s, 1, bufs, sizes[9], 1, (int)sizes[7], s.columns * sizes[6], sizes[23], lo, hi);
}
