/* Matrix products and convolutions over packed weights: micro.h's kernels, blocked for the caches.
 *
 * Shapes come at run time, so one build serves every graph on a machine. An output row is a row of A (product) or an output
 * pixel of a channels-last image (convolution); columns are output channels. Weights lie in panels of 16 columns,
 * [group][panel][depth][16], zero behind the last column. A point of the parallel range is a strip of up to MR rows in a
 * block of panels in a group; any range is right, and where ranges end changes no result. */
#define STRIPS 16 /* strips packed at a time: their rows stay in the second-level cache */
#define SETS 512  /* rows of A that are a multiple of this apart fall into few sets of the first-level cache */
#define NEAR ((128 << 10) / (int)sizeof(weight_t)) /* weights that stay in the second-level cache by themselves */

typedef struct {
  int64_t rows, columns, depth; /* of one group */
  int64_t panels;               /* in a block of columns */
  int64_t pass, tap;            /* depth of one pass over the packed rows; depth whose end no pass crosses */
  int64_t row_stride;           /* of the output, in elements */
  int64_t lda;                  /* product: row stride of A */
  int64_t height, width, channels, out_h, out_w, kernel_h, kernel_w; /* channels: elements between pixels of the image */
  int64_t stride_h, stride_w, pad_h, pad_w, dil_h, dil_w;
} shape_t;

/* ---- rows of A ---- */

/* Elements k..k+depth-1 of the row that is the window at (h0, w0) of `image`: kernel rows, kernel columns, channels of the
 * group, zero outside the image. Each piece is over what the one before it wrote too much, the last one's is left in ROW_SKEW. */
INLINE void window(const shape_t *s, const float *image, int64_t h0, int64_t w0, int64_t group_channels, int64_t k, int64_t depth, row_t *to) {
  const int64_t whole = s->kernel_w * group_channels, line = s->width * s->channels;
  const int joined = s->dil_w == 1 && group_channels == s->channels; /* a kernel row is contiguous in the image */
  if (joined && depth == s->depth && h0 >= 0 && w0 >= 0 && w0 + s->kernel_w <= s->width && h0 + (s->kernel_h - 1) * s->dil_h < s->height) {
    const float *from = image + h0 * line + w0 * s->channels;
    for (int64_t kh = 0; kh < s->kernel_h; kh++, to += whole, from += s->dil_h * line) copy_few(to, from, whole);
    return;
  }
  int64_t kh = k / whole, r = k % whole, kw = joined ? 0 : r / group_channels, channel = joined ? 0 : r % group_channels;
  while (depth > 0) {
    const int64_t h = h0 + kh * s->dil_h;
    const int inside = h >= 0 && h < s->height;
    if (joined) {
      const int64_t len = least(whole - r, depth), stop = r + len;
      const int64_t left = least(most(-w0, 0), s->kernel_w) * group_channels, right = least(most(s->width - w0, 0), s->kernel_w) * group_channels;
      const int64_t from = inside ? least(most(left, r), stop) : stop, until = inside ? least(most(right, from), stop) : stop;
      clear(to, from - r);
      copy_few(to + from - r, image + h * line + w0 * s->channels + from, until - from);
      clear(to + until - r, stop - until);
      to += len, depth -= len, r = 0, kh++;
    } else {
      const int64_t len = least(group_channels - channel, depth), w = w0 + kw * s->dil_w;
      if (inside && w >= 0 && w < s->width) copy_few(to, image + h * line + w * s->channels + channel, len);
      else clear(to, len);
      to += len, depth -= len, channel = 0;
      if (++kw == s->kernel_w) kw = 0, kh++;
    }
  }
}

/* Windows m..m+n-1 from depth k on into `to`, a pass and ROW_SKEW apart. */
INLINE void windows(const shape_t *s, const float *a, int64_t m, int64_t n, int64_t k, int64_t depth, row_t *to) {
  const int64_t group_channels = s->depth / (s->kernel_h * s->kernel_w), image = s->height * s->width * s->channels;
  int64_t ow = m % s->out_w, oh = m / s->out_w % s->out_h;
  a += m / s->out_w / s->out_h * image;
  for (int64_t i = 0; i < n; i++) {
    window(s, a, oh * s->stride_h - s->pad_h, ow * s->stride_w - s->pad_w, group_channels, k, depth, to + i * (s->pass + ROW_SKEW));
    if (++ow == s->out_w) {
      ow = 0;
      if (++oh == s->out_h) oh = 0, a += image;
    }
  }
}

/* Whether any of the windows m..m+n-1 sees a pixel at this place of the kernel. */
INLINE int sees(const shape_t *s, int64_t m, int64_t n, int64_t place) {
  const int64_t down = place / s->kernel_w * s->dil_h - s->pad_h, across = place % s->kernel_w * s->dil_w - s->pad_w;
  for (int64_t i = m; i < m + n; i++) {
    const int64_t h = i / s->out_w % s->out_h * s->stride_h + down, w = i % s->out_w * s->stride_w + across;
    if (h >= 0 && h < s->height && w >= 0 && w < s->width) return 1;
  }
  return 0;
}

#ifdef WALK
#define MOST_PIECES 64
/* Windows that are read where they lie: in how many pieces of what length, and how far these are from where they would be in a contiguous row. */
typedef struct {
  int64_t count, length, skip[MOST_PIECES];
} pieces_t;

/* Of all windows inside an image; none where there would be too many. */
INLINE void pieces_of(const shape_t *s, pieces_t *to) {
  const int64_t group_channels = s->depth / (s->kernel_h * s->kernel_w);
  const int joined = s->dil_w == 1 && group_channels == s->channels;
  to->count = s->kernel_h * (joined ? 1 : s->kernel_w), to->length = group_channels * (joined ? s->kernel_w : 1);
  if (to->count > MOST_PIECES) to->count = 0;
  for (int64_t i = 0; i < to->count; i++) {
    const int64_t down = joined ? i : i / s->kernel_w, across = joined ? 0 : i % s->kernel_w;
    to->skip[i] = (down * s->dil_h * s->width + across * s->dil_w) * s->channels - i * to->length;
  }
}

/* Where the first of the windows m..m+n-1 begins, if all of them lie in a row of the output and inside the image; else null. */
INLINE const float *inside(const shape_t *s, const float *image, int64_t m, int64_t n) {
  const int64_t ow = m % s->out_w, h = m / s->out_w % s->out_h * s->stride_h - s->pad_h, w = ow * s->stride_w - s->pad_w;
  if (ow + n > s->out_w || h < 0 || w < 0) return 0;
  if (h + (s->kernel_h - 1) * s->dil_h >= s->height || w + (n - 1) * s->stride_w + (s->kernel_w - 1) * s->dil_w >= s->width) return 0;
  return image + ((m / s->out_w / s->out_h * s->height + h) * s->width + w) * s->channels;
}
#endif

/* ---- blocks ---- */

/* Strips i0..i1-1 of the panels p0..p1-1; `column` is the output's that c begins at. All strips are of about equal height, so that none is left with a row or two. */
INLINE void strips(const shape_t *s, const follow_t *then, const int conv, const float *a, const weight_t *b, const float *bias, float *c, int64_t column, int64_t count, int64_t i0, int64_t i1, int64_t p0, int64_t p1) {
  row_t packed[STRIPS * MR * (DEEPEST + ROW_SKEW)] __attribute__((aligned(64)));
  int64_t at[STRIPS + 1];
  panels_t to = {s->columns, s->depth, s->row_stride, 0};
  const int near = (p1 - p0) * s->depth <= NEAR / PANEL;
#ifdef WALK
  pieces_t pieces = {0};
  if (conv) pieces_of(s, &pieces);
  const int64_t apart = s->stride_w * s->channels;
  const int walks = pieces.count && (s->depth <= FOLD || s->columns <= 4 * PANEL || apart % SETS);
#endif
  for (int64_t i = i0, n; i < i1; i += n) {
    /* One strip at a time writes whole rows where it may read all weights; else not 16, 16 and one. */
    n = near ? 1 : ceil_div(i1 - i, ceil_div(i1 - i, STRIPS));
    for (int64_t j = 0; j <= n; j++) at[j] = (i + j) * s->rows / count;
    /* Rows that few panels read, or that the first-level cache holds as they are, are read where they lie. */
    const int direct = !PAIRS && !conv && (s->depth <= FOLD || p1 - p0 <= 4 || s->lda % SETS);
    uint32_t begun = 0; /* strips that hold sums */
    uint32_t lie = 0;   /* strips whose windows are read where they lie, and from where */
#ifdef WALK
    const float *from[STRIPS];
    for (int64_t j = 0; walks && j < n; j++) {
      from[j] = inside(s, a, at[j], at[j + 1] - at[j]);
      lie |= (uint32_t)(from[j] != 0) << j;
    }
#endif
    int64_t k = 0, next_k;
    do { /* once where there is no depth, too */
      const int64_t depth = least(least(s->pass, s->depth - k), s->tap - k % s->tap), lda = direct ? s->lda : s->pass + ROW_SKEW;
      const row_t *rows = direct ? (const row_t *)(a + at[0] * s->lda + k) : packed;
      const uint32_t all = (1u << n) - 1;
      uint32_t live = all; /* strips whose windows do not all lie outside the image here, where they would be products of zeros */
      next_k = k + depth;
      for (int64_t j = 0; conv && s->tap < s->depth && j < n; j++)
        if (!sees(s, at[j], at[j + 1] - at[j], k / s->tap) && (next_k < s->depth || begun >> j & 1)) live &= ~(1u << j);
      if (conv && live == all && !lie) windows(s, a, at[0], at[n] - at[0], k, depth, packed);
      else if (conv)
        for (int64_t j = 0; j < n; j++)
          if ((live & ~lie) >> j & 1) windows(s, a, at[j], at[j + 1] - at[j], k, depth, packed + (at[j] - at[0]) * lda);
      if (!conv && !direct)
        for (int64_t r = at[0]; r < at[n]; r++) copy(packed + (r - at[0]) * lda, a + r * s->lda + k, depth);
      fill_pairs(packed, lda, at[n] - at[0], depth);
      /* A panel's share is read by all strips from the caches; meanwhile each of them fetches a part of the next share. */
      const int64_t step = n == 1 ? p1 - p0 : NP, each = ceil_div(n, NP), turns = ceil_div(depth, PACE);
      const int64_t part = n > 1 ? ceil_div(depth * PANEL, each * turns * LINE) : 0;
      for (int64_t p = p0; p < p1; p += step) {
        const int64_t stop = least(p + step, p1);
        const int more = stop < p1;
        const weight_t *next = more ? b + stop * SPAN(s->depth) * PANEL + k * PANEL : b + p0 * SPAN(s->depth) * PANEL + (k + depth) * PANEL;
        const int64_t lines = more || k + depth < s->depth ? part : 0;
        for (int64_t j = 0; j < n; j++) {
          if (!(live >> j & 1)) continue;
          const int64_t second = NP > 1 && j >= each;
          const weight_t *ahead = next + second * SPAN(s->depth) * PANEL + (j - second * each) * lines * turns * LINE;
#ifdef WALK
          if (lie >> j & 1) {
            const walk_t walk = {pieces.length, pieces.length - k % pieces.length, pieces.skip + k / pieces.length};
            strip(&to, at[j + 1] - at[j], from[j] + k, apart, b + k * PANEL, depth, bias, c + at[j] * s->row_stride, p, stop, !(begun >> j & 1), ahead, lines, &walk);
            continue;
          }
#endif
          strip(&to, at[j + 1] - at[j], rows + (at[j] - at[0]) * lda, lda, b + k * PANEL, depth, bias, c + at[j] * s->row_stride, p, stop, !(begun >> j & 1), ahead, lines WALK_OF(&CONTIGUOUS));
        }
        if (next_k == s->depth) follow(then, at[0], at[n], column + p * PANEL, column + least(s->columns, stop * PANEL));
      }
      begun |= live, k = next_k;
    } while (k < s->depth);
  }
  strips_end(&to);
}

/* `all`: columns of all groups. */
INLINE void points(const shape_t *s, const int conv, void *const *bufs, int has_bias, int64_t all, int64_t address, int64_t step_a, int64_t lo, int64_t hi) {
  const follow_t then = follow_make(address, bufs + 3 + has_bias, all, bufs[2], s->row_stride);
  const int64_t count = ceil_div(s->rows, MR), panels = ceil_div(s->columns, PANEL), blocks = ceil_div(panels, s->panels);
  while (lo < hi) {
    const int64_t at = lo % count, n = least(count - at, hi - lo), block = lo / count % blocks, group = lo / count / blocks;
    const float *bias = has_bias ? (const float *)bufs[3] + group * s->columns : 0;
    strips(s, &then, conv, (const float *)bufs[0] + group * step_a, (const weight_t *)bufs[1] + group * panels * SPAN(s->depth) * PANEL, bias,
           (float *)bufs[2] + group * s->columns, group * s->columns, count, at, at + n, block * s->panels, least(panels, (block + 1) * s->panels));
    lo += n;
  }
}

/* bufs: A [rows, depth], panels, output [rows, columns], bias [columns], those of what follows.
 * sizes: rows, columns, depth, panels of a block, row stride of A, has bias, depth of a pass, row stride of the output, what follows. */
void burnish_gemm(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t s = {.rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .panels = sizes[3], .row_stride = sizes[7], .lda = sizes[4], .pass = sizes[6], .tap = most(1, sizes[2])};
  points(&s, 0, bufs, (int)sizes[5], s.columns, sizes[8], 0, lo, hi);
}

#ifndef BF16_WEIGHTS
/* Rows of A, further apart, so that the products of all blocks of columns read them where they lie.
 * bufs: A [rows, depth], its copy. sizes: depth, row stride of A, row stride of the copy. */
void burnish_rows(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  for (int64_t r = lo; r < hi; r++) copy((float *)bufs[1] + r * sizes[2], (const float *)bufs[0] + r * sizes[1], sizes[0]);
}
#endif

/* bufs: image [n, height, width, channels], panels, output [n, out_h, out_w, groups * columns], bias [groups * columns], those of
 * what follows.
 * sizes: rows, columns, depth, panels of a block, groups, has bias, height, width, elements between pixels of the image, out_h, out_w,
 * kernel_h, kernel_w, stride_h, stride_w, pad_h, pad_w, dil_h, dil_w, depth of a pass, that of a place of the kernel if its passes
 * are to end there (else the whole depth), elements between pixels of the output, what follows. */
void burnish_conv(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const shape_t s = {
      .rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .panels = sizes[3], .row_stride = sizes[21],
      .height = sizes[6], .width = sizes[7], .channels = sizes[8], .out_h = sizes[9], .out_w = sizes[10],
      .kernel_h = sizes[11], .kernel_w = sizes[12], .stride_h = sizes[13], .stride_w = sizes[14],
      .pad_h = sizes[15], .pad_w = sizes[16], .dil_h = sizes[17], .dil_w = sizes[18], .pass = sizes[19], .tap = most(1, sizes[20])};
  points(&s, 1, bufs, (int)sizes[5], s.columns * sizes[4], sizes[22], s.depth / (s.kernel_h * s.kernel_w), lo, hi);
}
