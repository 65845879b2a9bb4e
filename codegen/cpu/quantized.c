/* Linear layers over quantized weights, whose codes become numbers in registers (few rows) or in the nearest cache (many).
 *
 * Codes of levels that are integers are multiplied as such, with rows that rounded.c holds as integers (integers.h). Of others, and of rows that cannot be
 * held so: a group's products with the levels are summed first, and the sum is multiplied with the group's scale: w = scale * level + offset gives
 * scale * sum(x * level) + offset * sum(x). Rows of numbers so large that this could overflow where their products with w do not, or that are not finite, are
 * multiplied with w itself. Over many rows, BF16_WEIGHTS and BF16_ROWS round w and the rows. */

/* ---- few rows ---- */

#if BITS == 8 || defined(OWN_LEVELS)
#ifndef OWN_LEVELS
/* How many sums each of some rows has, so that multiply-adds do not wait for one another. */
INLINE int chains(const int rows) { return W == 4 ? 1 : rows == 1 ? 4 : rows <= 4 ? 2 : 1; }

/* Some steps of a block, from `from` on. Rows lie `apart`: each third of them is pointed to. */
INLINE void steps(const int rows, const int from, const int count, const levels_t *t, const float *const *third, int64_t apart, const uint8_t *block, vf *sum) {
  UNROLL for (int j = from; j < from + count; j++) {
    vf line[NV];
    UNROLL for (int v = 0; v < NV; v++) line[v] = number(t, block, j, v);
    UNROLL for (int i = 0; i < rows; i++) {
      const vf x = vf_set(third[i / 3][i % 3 * apart + j]);
      UNROLL for (int v = 0; v < NV; v++) {
        vf *to = sum + ((j % chains(rows)) * rows + i) * NV + v;
        *to = vf_mad(x, line[v], *to);
      }
    }
  }
}

/* to += sums, which begin anew. */
INLINE void fold(const int rows, vf *to, vf *sum) {
  UNROLL for (int c = 0; c < chains(rows); c++)
    UNROLL for (int i = 0; i < rows * NV; i++) to[i] += sum[c * rows * NV + i], sum[c * rows * NV + i] = vf_set(0);
}

/* total += the products of a group, which has been summed; the sums begin anew. */
INLINE void weigh(const int rows, const quantized_t *q, const uint8_t *panel, int64_t group, const float *sums, vf *sum, vf *total) {
  __builtin_prefetch(panel + q->size + q->scales_at + group * q->step, 0, 2);
  if (q->offsets) __builtin_prefetch(panel + q->size + q->offsets_at + group * q->step, 0, 2);
  UNROLL for (int v = 0; v < NV; v++) {
    const vf s = scales(q, panel + q->scales_at, group, v) * q->gain, by = s * q->factor;
    UNROLL for (int i = 0; i < rows; i++) total[i * NV + v] = vf_mad(by, sum[i * NV + v], total[i * NV + v]), sum[i * NV + v] = vf_set(0);
    if (sums) {
      vf o = s * q->shift;
      if (q->offsets) o += scales(q, panel + q->offsets_at, group, v);
      UNROLL for (int i = 0; i < rows; i++) total[i * NV + v] = vf_mad(o, vf_set(sums[i * q->groups + group]), total[i * NV + v]);
    }
  }
}

/* Some rows times a panel: `columns` of them into out. sums: of each row's groups, where they count. */
INLINE void few(const int rows, const quantized_t *q, const float *x, const float *tail, const float *sums, const uint8_t *panel, const float *bias, int64_t columns, float *out) {
  vf sum[4 * AT_ONCE * NV], all[AT_ONCE * NV], total[AT_ONCE * NV];
  const levels_t table = levels_of(q->head), *t = &table;
  const uint8_t *block = panel + q->codes_at;
  const int halves = q->group == BLOCK / 2 && q->groups > 1;
  UNROLL for (int i = 0; i < chains(rows) * rows * NV; i++) sum[i] = vf_set(0);
  UNROLL for (int i = 0; i < rows * NV; i++) all[i] = total[i] = vf_set(0);
  for (int64_t k = 0, group = 0, end = q->group; k < q->depth; k += BLOCK, block += CODES) {
    /* Where a row ends before the block does, it is read from its copy, filled up with zeros. */
    const int inside = k + BLOCK <= q->depth;
    const int64_t apart = inside ? q->lda : BLOCK;
    const float *third[AT_ONCE / 3 + 1];
    UNROLL for (int i = 0; i < rows; i += 3) third[i / 3] = (inside ? x + k : tail) + i * apart;
    /* The next panel comes from memory at an even pace, its parts being too short for the machine to fetch them ahead. */
    UNROLL for (int i = 0; i < CODES; i += 64) __builtin_prefetch(block + q->size + i, 0, 2);
    steps(rows, 0, BLOCK / 2, t, third, apart, block, sum);
    if (halves) {
      fold(rows, all, sum);
      weigh(rows, q, panel, group++, sums, all, total);
      if (group == q->groups) break;
    }
    steps(rows, BLOCK / 2, BLOCK / 2, t, third, apart, block, sum);
    const int whole = halves || k + BLOCK >= least(end, q->depth);
    if (whole || (k + BLOCK) % FOLD == 0) fold(rows, all, sum);
    if (whole) {
      weigh(rows, q, panel, group++, sums, all, total);
      end += q->group;
    }
  }
  UNROLL for (int i = 0; i < rows; i++)
    UNROLL for (int v = 0; v < NV; v++) {
      const int64_t n = columns - v * W;
      float *to = out + i * q->ldc + v * W;
      const vf b = bias ? few_of(bias + v * W, n) : vf_set(0);
      if (n >= W) vf_put(to, total[i * NV + v] + b);
      else if (n > 0) store_f32_n(to, total[i * NV + v] + b, (int)n);
    }
}
#else
/* Some rows times four columns, whose codes are `apart` bytes from each other: the lanes' sums, by the scales of groups, PANEL apart. */
INLINE void columns_of(const int rows, const quantized_t *q, const float *x, const float *tail, const float *table, const uint8_t *codes, int64_t apart, const float *scale, vf *total) {
  for (int c = 0; c < 4; c++) {
    const levels_t t = levels_of(table + c * 16);
    vf sum[AT_ONCE];
    UNROLL for (int i = 0; i < rows; i++) sum[i] = total[i * 4 + c] = vf_set(0);
    const float *by = scale + c;
    for (int64_t k = 0, end = q->group; k < q->depth; k += BLOCK) {
      const uint8_t *block = codes + c * apart + k / BLOCK * 64;
      const int inside = k + BLOCK <= q->depth;
      const float *from = inside ? x + k : tail;
      const int64_t step = inside ? q->lda : BLOCK;
      __builtin_prefetch(block + q->size, 0, 2);
      UNROLL for (int j = 0; j < 8; j++) {
        UNROLL for (int v = 0; v < NV; v++) {
          const vf line = levels(&t, vu_get(block + v * W * 4) >> (4 * j));
          UNROLL for (int i = 0; i < rows; i++) sum[i] = vf_mad(line, vf_get(from + i * step + j * PANEL + v * W), sum[i]);
        }
        if (k + (j + 1) * PANEL == end || (j == 7 && (k + BLOCK) % (FOLD * W) == 0)) {
          const int64_t whole = k + (j + 1) * PANEL == end;
          UNROLL for (int i = 0; i < rows; i++) total[i * 4 + c] = vf_mad(sum[i], vf_set(*by), total[i * 4 + c]), sum[i] = vf_set(0);
          if (whole && (end += q->group) - q->group < q->depth) by += PANEL;
        }
      }
    }
    UNROLL for (int i = 0; i < rows; i++) total[i * 4 + c] = vf_mad(sum[i], vf_set(*by), total[i * 4 + c]);
  }
}

/* found += what a panel's outliers are above what their codes say, times the rows. They come by steps of the depth: neighbours seldom wait for each other's sum. */
INLINE void add_outliers(const int rows, const quantized_t *q, const float *x, int64_t panel, float *found) {
  for (int32_t e = q->starts[panel]; e < q->starts[panel + 1]; e++) {
    const uint32_t place = q->places[e];
    UNROLL for (int i = 0; i < rows; i++) found[i * PANEL + place % PANEL] += q->above[e] * x[i * q->lda + place / PANEL];
  }
}

/* Some rows times a panel, whose columns have their own levels: `columns` of them into out. Lanes are steps of the depth. */
INLINE void few(const int rows, const quantized_t *q, const float *x, const float *tail, const float *sums, const uint8_t *panel, const float *bias, int64_t columns, float *out) {
  float by[MOST_GROUPS * PANEL] __attribute__((aligned(64))), found[AT_ONCE * PANEL] __attribute__((aligned(64)));
  const int64_t apart = ceil_div(q->depth, BLOCK) * 64;
  for (int64_t g = 0; g < q->groups; g++)
    UNROLL for (int v = 0; v < NV; v++) vf_put(by + g * PANEL + v * W, scales(q, panel + q->scales_at, g, v) * q->gain);
  for (int c = 0; c < PANEL; c += 4) {
    vf total[AT_ONCE * 4];
    columns_of(rows, q, x, tail, (const float *)(panel + q->levels_at) + c * 16, panel + q->codes_at + c * apart, apart, by + c, total);
    UNROLL for (int i = 0; i < rows; i++) quad_put(found + i * PANEL + c, lane_sums(total + i * 4));
  }
  if (q->starts) add_outliers(rows, q, x, (q->columns - columns) / PANEL, found);
  UNROLL for (int i = 0; i < rows; i++)
    UNROLL for (int v = 0; v < NV; v++) {
      vf all = vf_get(found + i * PANEL + v * W);
      for (int64_t g = 0; q->offsets && g < q->groups; g++) all = vf_mad(scales(q, panel + q->offsets_at, g, v), vf_set(sums[i * q->groups + g]), all);
      const int64_t n = columns - v * W;
      if (bias) all += few_of(bias + v * W, n);
      if (n > 0) store_f32_n(out + i * q->ldc + v * W, all, (int)least(n, W));
    }
}
#endif
typedef void (*few_fn)(const quantized_t *, const float *, const float *, const float *, const uint8_t *, const float *, int64_t, float *);
#define FEW_OF(rows)                                                                                                    \
  FUNCTION void few_##rows(const quantized_t *q, const float *x, const float *tail, const float *sums, const uint8_t *panel, const float *bias, int64_t columns, float *out) { \
    few(rows, q, x, tail, sums, panel, bias, columns, out);                                                             \
  }
FEW_OF(1) FEW_OF(2)
#if AT_ONCE > 2
FEW_OF(3) FEW_OF(4)
#endif
#if AT_ONCE > 4
FEW_OF(5) FEW_OF(6) FEW_OF(7) FEW_OF(8)
#endif
static const few_fn FEW_ROWS[] = {0, few_1, few_2,
#if AT_ONCE > 2
  few_3, few_4,
#endif
#if AT_ONCE > 4
  few_5, few_6, few_7, few_8,
#endif
};

/* The sums of each row's groups; whether all numbers are small enough that a group's sum of products with levels stays finite. */
FUNCTION int sum_groups(const quantized_t *q, int64_t rows, const float *from, float *sums) {
  vi large = vi_set(0);
  for (int64_t r = 0; r < rows; r++) {
    const float *x = from + r * q->lda;
    for (int64_t g = 0; g < q->groups; g++) {
      const int64_t end = least((g + 1) * q->group, q->depth);
      vf sum = vf_set(0);
      for (int64_t k = g * q->group; k < end; k += W) {
        const vf y = few_of(x + k, end - k);
        large |= (vi)((vi)((vu)y & 0x7fffffffu) >= vi_set(0x5f800000)); /* 2^64, infinity, NaN */
        sum += y;
      }
      float lane[W], all = 0;
      vf_put(lane, sum);
      for (int i = 0; i < W; i++) all += lane[i];
      sums[r * q->groups + g] = all;
    }
  }
  int32_t lane[W], any = 0;
  vi_put(lane, large);
  for (int i = 0; i < W; i++) any |= lane[i];
  return !any;
}

/* Rows r0..r1-1 times the panels p0..p1-1; 0 where that is not for this way of summing. */
FUNCTION int by_groups(const quantized_t *q, int64_t r0, int64_t r1, int64_t p0, int64_t p1) {
  float sums[SUMS], tail[FEW * BLOCK] __attribute__((aligned(64)));
  const int64_t n = r1 - r0, whole = q->depth / BLOCK * BLOCK, pieces = ceil_div(n, AT_ONCE);
  const int even = q->groups == 1 || q->group % EVEN == 0 || q->group == PANEL;
  if (!even || n > FEW || n * q->groups > SUMS || q->groups > MOST_GROUPS || !sum_groups(q, n, q->x + r0 * q->lda, sums)) return 0;
  if (whole < q->depth)
    for (int64_t r = 0; r < n; r++)
      for (int64_t j = 0; j < BLOCK; j++) tail[r * BLOCK + j] = whole + j < q->depth ? q->x[(r0 + r) * q->lda + whole + j] : 0;
  for (int64_t p = p0; p < p1; p++)
    for (int64_t i = 0; i < pieces; i++) {
      const int64_t r = i * n / pieces, rows = (i + 1) * n / pieces - r;
      FEW_ROWS[rows](q, q->x + (r0 + r) * q->lda, tail + r * BLOCK, q->offsets || q->shift != 0 ? sums + r * q->groups : 0, q->panels + p * q->size,
                     q->bias ? q->bias + p * PANEL : 0, q->columns - p * PANEL, q->out + (r0 + r) * q->ldc + p * PANEL);
    }
  return 1;
}
#else
#define by_groups(q, r0, r1, p0, p1) 0
#endif

/* ---- many rows ---- */

#ifndef OWN_LEVELS
/* The numbers of half a block, from step `from` on, by the scales and offsets of its group, where it is of one. */
INLINE void half(const int from, const quantized_t *q, const levels_t *t, const uint8_t *panel, const uint8_t *block, int64_t group, const int plain, float *to) {
  UNROLL for (int v = 0; v < NV; v++) {
    const vf s = plain ? vf_set(1) : scales(q, panel + q->scales_at, group, v), o = q->offsets && !plain ? scales(q, panel + q->offsets_at, group, v) : vf_set(0);
    const vf gain = vf_set(plain ? 1 : q->gain);
    UNROLL for (int j = from; j < from + BLOCK / 2; j++) {
      vf x = number(t, block, j, v);
#if defined(INTEGER) || defined(E4M3)
      x = vf_mad(x, vf_set(q->factor), vf_set(q->shift));
#endif
      x = x * s * gain;
      vf_put(to + j * PANEL + v * W, q->offsets ? x + o : x);
    }
  }
}
#endif

/* Steps k..k+depth-1 of levels, [step][PANEL], by their scales and offsets. */
INLINE void scale_steps(const quantized_t *q, const uint8_t *panel, int64_t k, int64_t depth, float *to) {
  UNROLL for (int v = 0; v < NV; v++) {
    vf s = vf_set(0), o = vf_set(0);
    for (int64_t j = 0; j < depth; j++) {
      if (j == 0 || (k + j) % q->group == 0) {
        s = scales(q, panel + q->scales_at, (k + j) / q->group, v);
        if (q->offsets) o = scales(q, panel + q->offsets_at, (k + j) / q->group, v);
      }
      float *at = to + j * PANEL + v * W;
      const vf x = vf_get(at) * s * q->gain;
      vf_put(at, q->offsets ? x + o : x);
    }
  }
}

/* Steps k..k+depth-1 of a panel in float32, [step][PANEL], up to whole blocks; k is a multiple of BLOCK. */
FUNCTION void dequantize(const quantized_t *q, const uint8_t *panel, int64_t k, int64_t depth, float *to) {
#ifdef OWN_LEVELS
  const int64_t apart = ceil_div(q->depth, BLOCK) * 64;
  for (int64_t b = 0; b < depth; b += BLOCK) {
    float line[PANEL * BLOCK] __attribute__((aligned(64)));
    for (int c = 0; c < PANEL; c++) {
      const levels_t t = levels_of((const float *)(panel + q->levels_at) + c * 16);
      const uint8_t *block = panel + q->codes_at + c * apart + (k + b) / BLOCK * 64;
      UNROLL for (int j = 0; j < 8; j++)
        UNROLL for (int v = 0; v < NV; v++) vf_put(line + c * BLOCK + j * PANEL + v * W, levels(&t, vu_get(block + v * W * 4) >> (4 * j)));
    }
    turn(line, BLOCK, PANEL, BLOCK, to + b * PANEL, PANEL);
  }
  scale_steps(q, panel, k, depth, to);
  if (q->starts) {
    const int32_t *of = q->starts + (panel - q->panels) / q->size;
    for (int32_t e = of[0]; e < of[1]; e++) {
      const int64_t at = (int64_t)q->places[e] - k * PANEL;
      if (at >= 0 && at < depth * PANEL) to[at] += q->above[e];
    }
  }
#else
  const levels_t table = levels_of(q->head), *t = &table;
  const int plain = q->groups > 1 && q->group % (BLOCK / 2) != 0;
  for (int64_t b = 0; b < depth; b += BLOCK) {
    const uint8_t *block = panel + q->codes_at + (k + b) / BLOCK * CODES;
    const int64_t first = (k + b) / q->group, second = least((k + b + BLOCK / 2) / q->group, q->groups - 1);
    half(0, q, t, panel, block, first, plain, to + b * PANEL);
    half(BLOCK / 2, q, t, panel, block, second, plain, to + b * PANEL);
  }
  if (plain) scale_steps(q, panel, k, depth, to);
#endif
}

/* The same as micro.h's kernels read weights. */
FUNCTION void numbers_of(const quantized_t *q, const uint8_t *panel, int64_t k, int64_t depth, weight_t *to) {
#if PAIRS
  float exact[PANEL * PASS] __attribute__((aligned(64)));
  dequantize(q, panel, k, depth, exact);
  for (int64_t j = 0; j < depth; j += 2)
    UNROLL for (int v = 0; v < NV; v++) {
      const vu first = (vu)vf_round_bf16(vf_get(exact + j * PANEL + v * W)), second = (vu)vf_round_bf16(vf_get(exact + (j + 1) * PANEL + v * W));
      vu_put(to + j * PANEL + v * 2 * W, second | first >> 16);
    }
#else
  dequantize(q, panel, k, depth, to);
#endif
}

/* Rows r0..r1-1 times the panels p0..p1-1. */
FUNCTION void by_strips(const quantized_t *q, int64_t r0, int64_t r1, int64_t p0, int64_t p1) {
  weight_t numbers[UNIT * PANEL * PASS] __attribute__((aligned(64)));
  row_t packed[STRIPS * MR * (PASS + ROW_SKEW)] __attribute__((aligned(64)));
  const int64_t n = ceil_div(r1 - r0, MR);
  const int direct = !PAIRS && q->lda % SETS != 0;
  panels_t to = {0, PASS, q->ldc, 0};
  int64_t at[STRIPS + 1];
  for (int64_t j = 0; j <= n; j++) at[j] = r0 + j * (r1 - r0) / n;
  const int64_t pass = ceil_div(ceil_div(q->depth, ceil_div(q->depth, PASS)), FOLD) * FOLD; /* equal ones */
  for (int64_t k = 0; k < q->depth; k += pass) {
    const int64_t depth = least(pass, q->depth - k), lda = direct ? q->lda : PASS + ROW_SKEW;
    const row_t *rows = direct ? (const row_t *)(q->x + r0 * q->lda + k) : packed;
    for (int64_t r = r0; !direct && r < r1; r++) copy(packed + (r - r0) * lda, q->x + r * q->lda + k, depth);
    fill_pairs(packed, lda, r1 - r0, depth);
    for (int64_t p = p0, stop; p < p1; p = stop) {
      stop = least(p + UNIT, p1);
      to.columns = least(q->columns - p * PANEL, UNIT * PANEL);
      for (int64_t i = p; i < stop; i++) numbers_of(q, q->panels + i * q->size, k, depth, numbers + (i - p) * PASS * PANEL);
      for (int64_t j = 0; j < n; j++)
        strip(&to, at[j + 1] - at[j], rows + (at[j] - r0) * lda, lda, numbers, depth, q->bias ? q->bias + p * PANEL : 0, q->out + at[j] * q->ldc + p * PANEL, 0, stop - p, k == 0, 0, 0);
    }
  }
  strips_end(&to);
}

#ifdef INTEGERS
/* Rows of a tile, of n that are left: no one is left alone where that can be helped, since a panel's codes are taken apart for each tile. */
INLINE int64_t tall(const integers_fn *tiles, int64_t n) {
  for (int64_t h = least(n, TALL); h > 1; h--)
    if (tiles[h] && (n - h != 1 || h < 4)) return h;
  return 1;
}

/* Rows r0..r1-1, which rounded.c has held as integers, times the panels p0..p1-1. */
FUNCTION void by_integers(const quantized_t *q, int64_t digits, int64_t r0, int64_t r1, int64_t p0, int64_t p1) {
  const int kind = digits == 1 ? 0 : digits < 4 ? 1 : 2;
#if VNNI > 0
  const integers_fn *tiles = has_vnni() ? TILES_vnni[kind] : TILES_plain[kind];
#else
  const integers_fn *tiles = TILES_plain[kind];
#endif
  for (int64_t p = p0; p < p1; p += UNIT)
    for (int64_t r = r0, n; r < r1; r += n) {
      n = tall(tiles, r1 - r);
      for (int64_t i = p; i < least(p + UNIT, p1); i += WIDTH(n, digits))
        /* Where one panel is left of two, it is computed twice and written once. */
        tiles[n](q, r, q->panels + i * q->size, i + 1 < p1 ? q->size : 0, q->bias ? q->bias + i * PANEL : 0, q->columns - i * PANEL, q->out + r * q->ldc + i * PANEL);
    }
}
#endif

/* Rows r0..r1-1 times the panels p0..p1-1. held: digits of each row, if they are held so. */
FUNCTION void block(const quantized_t *q, const int32_t *held, int64_t r0, int64_t r1, int64_t p0, int64_t p1) {
  for (int64_t r = r0, end; r < r1; r = end) {
    const int32_t digits = held ? held[r] : 0;
    for (end = r + 1; end < r1 && (held ? held[end] : 0) == digits; end++) continue;
#ifdef INTEGERS
    if (digits) {
      by_integers(q, digits, r, end, p0, p1);
      continue;
    }
#endif
    if (!by_groups(q, r, end, p0, p1)) by_strips(q, r, end, p0, p1);
  }
}

/* bufs: X [rows, depth], or what rounded.c made of it, packed weight, output [rows, columns], bias [columns], those of what follows.
 * sizes: rows, columns, depth, row stride of X, has bias, row stride of the output, elements of a group, dtype of scales, has offsets; of a panel: where
 * levels, scales, offsets and codes begin, bytes; digits of X's rows, bytes of a slot and where digits begin in it, or zeros; where outliers begin, 0 for none; what follows. */
void burnish_quantized(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t has_bias = sizes[4], digits = sizes[14], apart = sizes[15], data_at = sizes[16];
  const float *head = bufs[1];
  const int32_t *held = digits ? bufs[0] : 0;
  const uint8_t *slots = digits ? (const uint8_t *)(held + ceil_div(sizes[0], 16) * 16) : 0;
  quantized_t quantized = {
      .rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .lda = digits ? apart / (int64_t)sizeof(float) : sizes[3], .ldc = sizes[5], .group = sizes[6],
      .groups = ceil_div(sizes[2], sizes[6]), .scale = sizes[7], .offsets = sizes[8], .levels_at = sizes[9], .scales_at = sizes[10], .offsets_at = sizes[11],
      .codes_at = sizes[12], .size = sizes[13], .apart = apart, .data_at = data_at,
      .x = digits ? (const float *)(slots + data_at) : bufs[0], .bias = has_bias ? bufs[3] : 0, .head = head, .panels = (const uint8_t *)(head + HEAD), .slots = slots,
      .out = bufs[2], .gain = head[16], .factor = head[17], .shift = head[18]};
  quantized_t *q = &quantized;
  q->step = PANEL * (q->scale == F32 ? 4 : q->scale == BF16 || q->scale == F16 ? 2 : 1);
#ifdef OWN_LEVELS
  if (sizes[17]) {
    const int64_t panels = ceil_div(q->columns, PANEL);
    q->starts = (const int32_t *)(q->panels + sizes[17]), q->places = (const uint32_t *)q->starts + panels + 1;
    q->above = (const float *)(q->places + q->starts[panels]);
  }
#endif
  const follow_t then = follow_make(sizes[18], bufs + 3 + has_bias, q->columns, q->out, q->ldc);
  const int64_t panels = ceil_div(q->columns, PANEL), units = ceil_div(panels, UNIT), chunks = ceil_div(q->rows, STRIPS * MR);
  while (lo < hi) {
    const int64_t unit = lo % units, n = least(units - unit, hi - lo), chunk = lo / units;
    const int64_t p0 = unit * UNIT, p1 = least(panels, (unit + n) * UNIT), r0 = chunk * q->rows / chunks, r1 = (chunk + 1) * q->rows / chunks;
    block(q, held, r0, r1, p0, p1);
    follow(&then, r0, r1, p0 * PANEL, least(q->columns, p1 * PANEL));
    lo += n;
  }
}
