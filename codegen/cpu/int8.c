/* Matrix products and convolutions in int8: rows by steps of their own are rounded once into scratch memory; those that share a step, and images, come as codes.
 * They are multiplied with packed weights in 32-bit integers, and scaled. What follows takes a strip's numbers from where they are held meanwhile.
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
  float step; /* of all codes, where they share one */
} shape_t;

INLINE int64_t panel_bytes(int64_t depth) { return (1 + ceil_div(depth, QUAD)) * LINE; }
/* Floats in front of rows of bytes: their steps. */
INLINE int64_t steps_room(int64_t rows) { return ceil_div(rows, 16) * 16; }

/* ---- rows ---- */

/* Rows of numbers as bytes, each row's step in front of them all: NaN where the row has one.
 * bufs: A [rows, depth], scratch. sizes: depth, row stride of A, bytes between rows, rows, the largest code. */
void burnish_int8_rows(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t depth = sizes[0], stride = sizes[1], apart = sizes[2];
  float *steps = bufs[1];
  uint8_t *bytes = (uint8_t *)(steps + steps_room(sizes[3]));
  for (int64_t r = lo; r < hi; r++) {
    const float *x = (const float *)bufs[0] + r * stride;
    float step = largest_of(x, depth) / (float)sizes[4];
    step = finite_or_nan(step < LEAST_SCALE ? LEAST_SCALE : step);
    steps[r] = round_own(x, depth, step, bytes + r * apart) ? __builtin_nanf("") : step;
  }
}

/* What codes are multiples of: nothing where that is not finite, and all of them stand for NaN. */
INLINE float known(const float *step) { return __builtin_fabsf(*step) <= FLT_MAX ? *step : 0; }
/* The step of codes that share one: NaN where any of them stands for it. */
INLINE float step_of(const uint8_t *codes, int64_t n, float step) { return __builtin_memchr(codes, 0, (size_t)n) ? __builtin_nanf("") : step; }

/* Neither reads nor writes behind n bytes: pieces overlap instead. */
INLINE void copy_bytes(uint8_t *to, const uint8_t *from, int64_t n) {
#define ENDS(size) if (n >= size) { __builtin_memcpy(to, from, size), __builtin_memcpy(to + n - size, from + n - size, size); return; }
  if (n >= W * 4) {
    for (int64_t i = 0; i < n - W * 4; i += W * 4) vu_put(to + i, vu_get(from + i));
    vu_put(to + n - W * 4, vu_get(from + n - W * 4));
    return;
  }
  ENDS(32) ENDS(16) ENDS(8) ENDS(4) ENDS(2) ENDS(1)
#undef ENDS
}
/* Up to W * 4 - 1 bytes behind the last one are written too. */
INLINE void zero_bytes(uint8_t *to, int64_t n) {
  for (int64_t i = 0; i < n; i += W * 4) vu_put(to + i, (vu){0} + OFFSET * 0x01010101u);
}

/* The window at (h0, w0) of `image`: kernel rows, kernel columns, channels of the group, zero outside the image. Each piece is over what the one
 * before it wrote too much. */
INLINE void window(const shape_t *s, const uint8_t *image, int64_t h0, int64_t w0, int64_t group_channels, uint8_t *to) {
  const int64_t line = s->width * s->channels, whole = s->kernel_w * group_channels;
  const int joined = s->dil_w == 1 && group_channels == s->channels; /* a kernel row is contiguous in the image */
  const int64_t left = least(most(-w0, 0), s->kernel_w), right = most(least(s->width - w0, s->kernel_w), left);
  if (joined && h0 >= 0 && h0 + (s->kernel_h - 1) * s->dil_h < s->height && right - left == s->kernel_w) {
    const uint8_t *from = image + h0 * line + w0 * s->channels;
    for (int64_t kh = 0; kh < s->kernel_h; kh++, to += whole, from += s->dil_h * line) copy_bytes(to, from, whole);
    return;
  }
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

/* Windows m..m+n-1 into `to`, and their steps: NaN where the window has one. */
INLINE void windows(const shape_t *s, const uint8_t *a, int64_t m, int64_t n, uint8_t *to, float *steps) {
  const int64_t group_channels = s->depth / (s->kernel_h * s->kernel_w), image = s->height * s->width * s->channels;
  int64_t ow = m % s->out_w, oh = m / s->out_w % s->out_h;
  a += m / s->out_w / s->out_h * image;
  for (int64_t i = 0; i < n; i++, to += s->apart) {
    window(s, a, oh * s->stride_h - s->pad_h, ow * s->stride_w - s->pad_w, group_channels, to);
    steps[i] = step_of(to, s->depth, s->step);
    if (++ow == s->out_w) {
      ow = 0;
      if (++oh == s->out_h) oh = 0, a += image;
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

/* `height` rows times the panels p..last-1, into c, whose rows are `stride` apart. */
INLINE void strip(const shape_t *s, way_t *way, int64_t height, const uint8_t *a, const float *steps, const int8_t *b, const float *scales, const float *bias, float *c, int64_t stride, int64_t p, int64_t last) {
  const int64_t first = p * PANEL;
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
      for (int64_t i = 0; i < height; i++) end_put(vi_get(sums + i * apart + j) + begin, scale, steps[i], add, c + i * stride + column - first, n);
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

/* As above. */
INLINE void strip(const shape_t *s, const way_t *way, int64_t height, const uint8_t *a, const float *steps, const int8_t *b, const float *scales, const float *bias, float *c, int64_t stride, int64_t p, int64_t last) {
  const tiles_t *tiles = way->tiles;
  const int64_t panel = panel_bytes(s->depth), quads = ceil_div(s->depth, QUAD);
  for (int64_t r = 0, n; r < height; r += n) {
    n = least(tiles->tall, height - r);
    for (int64_t q = p, wide; q < last; q += wide) {
      wide = n >= MANY && q + tiles->wide <= last ? tiles->wide : 1;
      const end_t to = {scales + q * PANEL, bias ? bias + q * PANEL : 0, steps + r, c + r * stride + (q - p) * PANEL, stride, s->columns - q * PANEL};
      (wide > 1 ? tiles->some : tiles->one)[n](a + r * s->apart, s->apart, b + q * panel, panel, quads, &to);
    }
  }
}
#endif

/* How rows of A come: with a step each, as codes of one step, or as windows of such. */
enum { OWN, CODES, WINDOWS };
#define HELD 16 /* panels of a strip that what follows takes them from at once */

/* Strips i0..i1-1 of the panels p0..p1-1; `column` is the output's that c begins at. */
INLINE void strips(const shape_t *s, const follow_t *then, const int kind, const float *steps, const uint8_t *a, const int8_t *b, const float *scales, const float *bias, float *c, int64_t column, int64_t count, int64_t i0, int64_t i1, int64_t p0, int64_t p1) {
  uint8_t packed[kind == WINDOWS ? BUFFER : 1] __attribute__((aligned(64)));
  float own[kind == OWN ? 1 : BUFFER / 64], held[MR * HELD * PANEL] __attribute__((aligned(64)));
  way_t way = way_begin();
  const int near = (p1 - p0) * panel_bytes(s->depth) <= NEAR;
  for (int64_t i = i0, n; i < i1; i += n) {
    /* One strip at a time writes whole rows where it may read all weights; else strips take turns with two panels that stay in the nearest caches. */
    n = near ? 1 : ceil_div(i1 - i, ceil_div(i1 - i, s->strips));
    const int64_t m0 = i * s->rows / count, m1 = (i + n) * s->rows / count;
    const int64_t step = n > 1 ? way.wide : then->run ? HELD : p1 - p0;
    const uint8_t *rows = kind == WINDOWS ? packed : a + m0 * s->apart;
    if (kind == WINDOWS) windows(s, a, m0, m1 - m0, packed, own);
    if (kind == CODES)
      for (int64_t r = 0; r < m1 - m0; r++) own[r] = step_of(rows + r * s->apart, s->depth, s->step);
    for (int64_t p = p0; p < p1; p += step) {
      const int64_t stop = least(p + step, p1), first = p * PANEL, stride = then->run ? step * PANEL : s->row_stride;
      for (int64_t j = i; j < i + n; j++) {
        const int64_t at = j * s->rows / count, end = (j + 1) * s->rows / count;
        float *to = then->run ? held : c + at * s->row_stride + first;
        strip(s, &way, end - at, rows + (at - m0) * s->apart, kind == OWN ? steps + at : own + (at - m0), b, scales, bias, to, stride, p, stop);
        if (then->run) then->run(then->bufs, held, stride, at, end, column + first, column + least(s->columns, stop * PANEL), then->columns);
      }
    }
  }
  way_end(&way);
}

/* `lines`: steps in front of the bytes. `all`: columns of all groups. */
INLINE void points(const shape_t *s, const int kind, void *const *bufs, int64_t lines, int has_bias, int64_t all, int64_t address, int64_t lo, int64_t hi) {
  void *const *rest = bufs + 3 + (kind != OWN);
  const follow_t then = follow_make(address, rest + 1 + has_bias, all, 0, 0);
  const int64_t count = ceil_div(s->rows, MR), panels = ceil_div(s->columns, PANEL), blocks = ceil_div(panels, s->panels);
  const int64_t channels = kind == WINDOWS ? s->depth / (s->kernel_h * s->kernel_w) : 0;
  const float *steps = bufs[0];
  const uint8_t *bytes = kind == OWN ? (const uint8_t *)(steps + steps_room(lines)) : bufs[0];
  while (lo < hi) {
    const int64_t at = lo % count, n = least(count - at, hi - lo), block = lo / count % blocks, group = lo / count / blocks;
    const float *bias = has_bias ? (const float *)rest[1] + group * s->columns : 0;
    strips(s, &then, kind, steps, bytes + group * channels, (const int8_t *)bufs[1] + group * panels * panel_bytes(s->depth), (const float *)bufs[2] + group * s->columns, bias,
           (float *)rest[0] + group * s->columns, group * s->columns, count, at, at + n, block * s->panels, least(panels, (block + 1) * s->panels));
    lo += n;
  }
}

/* bufs: what burnish_int8_rows made, panels, scales [columns], output [rows, columns], bias [columns], those of what follows.
 * sizes: rows, columns, depth, panels of a block, strips, bytes between rows, has bias, row stride of the output, what follows. */
void burnish_int8_gemm(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t s = {.rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .panels = sizes[3], .strips = sizes[4], .apart = sizes[5], .row_stride = sizes[7]};
  points(&s, OWN, bufs, s.rows, (int)sizes[6], s.columns, sizes[8], lo, hi);
}

/* As burnish_int8_gemm of codes [rows, depth] that share a step, which stands behind the scales. The depth is a multiple of QUAD, by tile registers of their lines. */
void burnish_int8_gemm_codes(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t s = {
      .rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .panels = sizes[3], .strips = sizes[4], .apart = sizes[5], .row_stride = sizes[7],
      .step = known(bufs[3])};
  points(&s, CODES, bufs, 0, (int)sizes[6], s.columns, sizes[8], lo, hi);
}

/* bufs: codes of images [n, height, width, channels], panels, scales [groups * columns], their step, output [n, out_h, out_w, groups * columns], bias, those of what
 * follows. sizes: rows, columns, depth, panels of a block, strips, bytes between gathered rows, has bias, row stride of the output, groups, height, width, bytes
 * between pixels, out_h, out_w, kernel_h, kernel_w, stride_h, stride_w, pad_h, pad_w, dil_h, dil_w, what follows. */
void burnish_int8_conv(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t s = {
      .rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .panels = sizes[3], .strips = sizes[4], .apart = sizes[5], .row_stride = sizes[7],
      .height = sizes[9], .width = sizes[10], .channels = sizes[11], .out_h = sizes[12], .out_w = sizes[13],
      .kernel_h = sizes[14], .kernel_w = sizes[15], .stride_h = sizes[16], .stride_w = sizes[17],
      .pad_h = sizes[18], .pad_w = sizes[19], .dil_h = sizes[20], .dil_w = sizes[21], .step = known(bufs[3])};
  points(&s, WINDOWS, bufs, 0, (int)sizes[6], s.columns * sizes[8], sizes[22], lo, hi);
}
