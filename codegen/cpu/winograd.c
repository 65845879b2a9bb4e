/* 3x3 convolutions of stride 1 by Winograd's F(2x2, 3x3): Lavin and Gray, "Fast Algorithms for Convolutional Neural
 * Networks" (2016). A tile of 2x2 output pixels takes 16 products of channels instead of 36.
 *
 * The image is channels-last. A point of the parallel range is a block of tiles in a block of panels in a group. Its 4x4 input pixels of
 * each tile are transformed into 16 matrices [tiles, channels], which are multiplied by the 16 transformed weight matrices,
 * [group][panel][16][channel][16 columns]; the products are transformed back. A dilated convolution is one over every dil-th pixel,
 * so its tiles hold pixels that far apart. Shapes come at run time, so one build serves every graph on a machine. */
/* Floats of a block's transformed input, and of its products, and tiles of a block: templates.py cuts the work to fit. */
#define BUFFER (96 * 1024)
#define MOST_TILES 96
#define SKEW 16 /* floats between matrices, so that they do not fall on the same lines of the cache */

typedef struct {
  int64_t tiles, columns, depth; /* columns and channels of one group */
  int64_t block, panels, chunk;  /* tiles and panels of a point; channels at a time */
  int64_t channels, pixel;       /* elements between pixels of the image and of the output */
  int64_t height, width, out_h, out_w, pad_h, pad_w, dil_h, dil_w;
  int64_t tiles_h, tiles_w; /* of each of the dil_h x dil_w interleaved images */
  int64_t matrix_in, matrix_out;
} shape_t;

/* The four sums of a row or column: B^T of the input, A^T of the products. */
#define SPREAD(to, a, b, c, d) (to)[0] = a - c, (to)[1] = b + c, (to)[2] = c - b, (to)[3] = b - d
#define GATHER(to, a, b, c, d) (to)[0] = a + b + c, (to)[1] = b - c - d

INLINE void spread(const vf *x, float *to, int64_t step) {
  vf t[4][4], y[4];
  UNROLL for (int j = 0; j < 4; j++) SPREAD(t[j], x[j], x[4 + j], x[8 + j], x[12 + j]);
  UNROLL for (int i = 0; i < 4; i++) {
    SPREAD(y, t[0][i], t[1][i], t[2][i], t[3][i]);
    UNROLL for (int j = 0; j < 4; j++) vf_put(to + (i * 4 + j) * step, y[j]);
  }
}

/* Channels c0..c0+depth-1 of the group, of the tile whose first pixel is (h0, w0); `whole`: no pixel lies outside the image. */
INLINE void tile_in(const shape_t *s, const int whole, const float *image, int64_t h0, int64_t w0, int64_t c0, int64_t depth, float *to) {
  const float *at[16];
  UNROLL for (int i = 0; i < 16; i++) {
    const int64_t h = h0 + i / 4 * s->dil_h, w = w0 + i % 4 * s->dil_w;
    const int inside = whole || (h >= 0 && h < s->height && w >= 0 && w < s->width);
    at[i] = inside ? image + (h * s->width + w) * s->channels + c0 : 0;
  }
  int64_t c = 0;
  for (; c + W <= depth; c += W) {
    vf x[16];
    UNROLL for (int i = 0; i < 16; i++) x[i] = whole || at[i] ? vf_get(at[i] + c) : vf_set(0);
    spread(x, to + c, s->matrix_in);
  }
  if (c < depth) { /* the matrices have room for whole vectors, of which only the first channels are read */
    vf x[16];
    for (int i = 0; i < 16; i++) {
      float part[W] = {0};
      for (int64_t j = 0; at[i] && j < depth - c; j++) part[j] = at[i][c + j];
      x[i] = vf_get(part);
    }
    spread(x, to + c, s->matrix_in);
  }
}

/* The 2x2 pixels of a tile from its products with one panel: out[row][column], NV vectors each. */
INLINE void tile_out(const shape_t *s, const float *m, const float *bias, float *const *out, int64_t columns) {
  float edge[4][PANEL];
  const int whole = columns >= PANEL;
  for (int v = 0; v < NV && v * W < columns; v++) {
    vf t[4][2], y[2];
    vf start = vf_set(0);
    if (bias) start = vf_get(bias + v * W);
    UNROLL for (int j = 0; j < 4; j++) {
      const float *x = m + j * s->matrix_out + v * W;
      GATHER(t[j], vf_get(x), vf_get(x + 4 * s->matrix_out), vf_get(x + 8 * s->matrix_out), vf_get(x + 12 * s->matrix_out));
    }
    UNROLL for (int i = 0; i < 2; i++) {
      GATHER(y, t[0][i], t[1][i], t[2][i], t[3][i]);
      UNROLL for (int j = 0; j < 2; j++) {
        float *to = whole ? out[i * 2 + j] : edge[i * 2 + j];
        if (to) vf_put(to + v * W, y[j] + start);
      }
    }
  }
  for (int i = 0; !whole && i < 4; i++)
    for (int64_t j = 0; out[i] && j < columns; j++) out[i][j] = edge[i][j];
}

typedef struct {
  int64_t image, h, w; /* the first output pixel */
} tile_t;

INLINE tile_t place(const shape_t *s, int64_t index) {
  const int64_t across = s->tiles_w * s->dil_w, down = s->tiles_h * s->dil_h;
  const int64_t column = index % across, row = index / across % down;
  return (tile_t){index / across / down, row / s->tiles_h + row % s->tiles_h * 2 * s->dil_h, column / s->tiles_w + column % s->tiles_w * 2 * s->dil_w};
}

INLINE void transform_in(const shape_t *s, const float *image, const tile_t *tiles, int64_t n, int64_t c0, int64_t depth, float *v) {
  for (int64_t t = 0; t < n; t++) {
    const int64_t h = tiles[t].h - s->pad_h, w = tiles[t].w - s->pad_w;
    const float *from = image + tiles[t].image * s->height * s->width * s->channels;
    const int whole = h >= 0 && w >= 0 && h + 3 * s->dil_h < s->height && w + 3 * s->dil_w < s->width;
    if (whole) tile_in(s, 1, from, h, w, c0, depth, v + t * s->chunk);
    else tile_in(s, 0, from, h, w, c0, depth, v + t * s->chunk);
  }
}

INLINE void transform_out(const shape_t *s, const float *m, const float *bias, const tile_t *tiles, int64_t n, int64_t column, float *out) {
  const int64_t left = s->columns - column;
  float edge[PANEL];
  if (bias && left < PANEL) {
    for (int64_t j = 0; j < PANEL; j++) edge[j] = j < left ? bias[column + j] : 0;
  }
  const float *start = !bias ? 0 : left < PANEL ? edge : bias + column;
  for (int64_t t = 0; t < n; t++) {
    const int64_t h = tiles[t].h, w = tiles[t].w;
    float *to[4];
    for (int i = 0; i < 4; i++) {
      const int64_t oh = h + i / 2 * s->dil_h, ow = w + i % 2 * s->dil_w;
      to[i] = oh < s->out_h && ow < s->out_w ? out + ((tiles[t].image * s->out_h + oh) * s->out_w + ow) * s->pixel + column : 0;
    }
    tile_out(s, m + t * PANEL, start, to, left);
  }
}

/* What follows n tiles at these columns, in runs of pixels as long as lie side by side. */
INLINE void follow_tiles(const shape_t *s, const follow_t *then, const tile_t *tiles, int64_t n, int64_t column, int64_t until) {
  for (int64_t t = 0, u; then->run && t < n; t = u) {
    const int64_t h = tiles[t].h, w = tiles[t].w, line = tiles[t].image * s->out_h;
    for (u = t + 1; s->dil_w == 1 && u < n && tiles[u].image == tiles[t].image && tiles[u].h == h; u++) {}
    const int64_t end = s->dil_w == 1 ? least(s->out_w, w + 2 * (u - t)) : w + 1;
    if (w >= s->out_w) continue; /* of a dilated image's columns, the last tiles may hold none */
    for (int i = 0; i < 2 && h + i * s->dil_h < s->out_h; i++) {
      const int64_t row = (line + h + i * s->dil_h) * s->out_w;
      follow(then, row + w, row + end, column, until);
      if (s->dil_w > 1 && w + s->dil_w < s->out_w) follow(then, row + w + s->dil_w, row + w + s->dil_w + 1, column, until);
    }
  }
}

/* bufs: image [n, height, width, channels], weights [groups, panels, 16, depth, 16], output [n, out_h, out_w, groups * columns],
 * bias [groups * columns], those of what follows.
 * sizes: tiles, columns, depth, tiles of a block, panels of a block, channels of a chunk, groups, has bias, height, width, out_h, out_w,
 * pad_h, pad_w, dil_h, dil_w, elements between pixels of the image and of the output, what follows. */
void burnish_winograd(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t groups = sizes[6];
  shape_t shape = {
      .tiles = sizes[0], .columns = sizes[1], .depth = sizes[2], .block = sizes[3], .panels = sizes[4], .chunk = sizes[5],
      .channels = sizes[16], .pixel = sizes[17], .height = sizes[8], .width = sizes[9], .out_h = sizes[10], .out_w = sizes[11],
      .pad_h = sizes[12], .pad_w = sizes[13], .dil_h = sizes[14], .dil_w = sizes[15]};
  shape.tiles_h = ceil_div(ceil_div(shape.out_h, shape.dil_h), 2), shape.tiles_w = ceil_div(ceil_div(shape.out_w, shape.dil_w), 2);
  shape.matrix_in = shape.block * shape.chunk + SKEW, shape.matrix_out = shape.block * PANEL + SKEW;
  const shape_t *s = &shape;
  const follow_t then = follow_make(sizes[18], bufs + 3 + sizes[7], groups * s->columns, bufs[2], s->pixel);
  float v[BUFFER + 16 * SKEW] __attribute__((aligned(64))), m[BUFFER + 16 * SKEW] __attribute__((aligned(64)));
  tile_t tiles[MOST_TILES];
  const int64_t blocks = ceil_div(s->tiles, s->block), panels = ceil_div(s->columns, PANEL), cuts = ceil_div(panels, s->panels);
  for (; lo < hi; lo++) {
    const int64_t first = lo % blocks * s->block, n = least(s->block, s->tiles - first);
    const int64_t p0 = lo / blocks % cuts * s->panels, p1 = least(panels, p0 + s->panels), group = lo / blocks / cuts;
    const float *image = (const float *)bufs[0] + group * s->depth, *bias = sizes[7] ? (const float *)bufs[3] + group * s->columns : 0;
    const float *weights = (const float *)bufs[1] + group * panels * 16 * s->depth * PANEL;
    float *out = (float *)bufs[2] + group * s->columns;
    for (int64_t t = 0; t < n; t++) tiles[t] = place(s, first + t);
    for (int64_t c = 0; c < s->depth; c += s->chunk) {
      const int64_t depth = least(s->chunk, s->depth - c);
      transform_in(s, image, tiles, n, c, depth, v);
      for (int64_t p = p0; p < p1; p++) {
        /* Products wait for the next channels only where there are some. */
        float *products = m + (s->chunk < s->depth ? (p - p0) * 16 * s->matrix_out : 0);
        for (int64_t i = 0; i < 16; i++) {
          const float *w = weights + ((p * 16 + i) * s->depth + c) * PANEL;
          /* The next matrix lies behind this one; each strip fetches a part of it. */
          const int64_t strips = ceil_div(n, MR), turns = ceil_div(depth, PACE);
          const int64_t lines = strips > 1 && (i < 15 || p + 1 < p1) ? ceil_div(depth * PANEL, strips * turns * LINE) : 0;
          const float *next = w + s->depth * PANEL;
          for (int64_t t = 0; t < n; t += MR, next += lines * turns * LINE)
            tile_of(least(MR, n - t), s->columns - p * PANEL)(v + i * s->matrix_in + t * s->chunk, s->chunk, w, 0, depth, 0, products + i * s->matrix_out + t * PANEL, PANEL, c == 0, next, lines);
        }
        if (c + depth < s->depth) continue;
        transform_out(s, products, bias, tiles, n, p * PANEL, out);
        follow_tiles(s, &then, tiles, n, group * s->columns + p * PANEL, group * s->columns + least(s->columns, (p + 1) * PANEL));
      }
    }
  }
}
