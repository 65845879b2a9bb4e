/* Linear layers over quantized weights, whose codes become numbers in registers (few rows) or in the nearest cache (many).
 *
 * graphs/quantized_cpu.py says how a weight lies in memory. One build is of codes of BITS bits of one kind: TABLE (the head holds 16 levels, repeated where
 * there are fewer), OWN_LEVELS (each column has its own), INTEGER (two's complement), E4M3 or E5M2. Shapes come at run time. A point of the
 * parallel range is UNIT panels for a chunk of rows; any range is right, and where ranges end changes no result.
 *
 * A group's products with the levels are summed first, and the sum is multiplied with the group's scale: w = scale * level + offset gives
 * scale * sum(x * level) + offset * sum(x). Rows of numbers so large that this could overflow where their products with w do not, or that are not finite, are
 * multiplied with w itself. Over many rows, BF16_WEIGHTS and BF16_ROWS round w and the rows. */
#if W == 16 && defined(__AVX512F__)
#define ZMM 1
#include <immintrin.h>
#elif W == 8 && defined(__AVX2__)
#define YMM 1
#include <immintrin.h>
#endif
#define UNIT 2    /* panels */
#define STRIPS 16 /* strips of a chunk of rows, for which a panel's numbers are made once */
#define PASS DEEPEST /* depth of a pass over many rows at most: the numbers of a unit stay in the second-level cache */
#define SKEW 16   /* elements between copied rows, which would otherwise fall into few sets of the first-level cache */
#define SETS 512  /* so do rows that are a multiple of this apart */
#define SUMS 8192 /* sums of groups of all rows */
#define FEW (PAIRS ? AT_ONCE : 2 * AT_ONCE)
#define HEAD 32 /* numbers that hold for the whole weight: a table, the gain, what codes are multiplied by and what is added */
#define EVEN 32   /* of which the steps of a group are a multiple, or half of it */
/* BLOCK: steps of the depth whose codes lie together; AT_ONCE: few rows that share the numbers in registers; MOST_GROUPS: of a row. */
#ifdef OWN_LEVELS
#define BLOCK 128
#define AT_ONCE 4
#define MOST_GROUPS 512
#else
#define BLOCK 32
#define AT_ONCE (W == 16 ? 8 : W / 2)
#define MOST_GROUPS SUMS
#endif
#define CODES (BLOCK * PANEL * BITS / 8) /* bytes of a block's codes */
enum { F32, BF16, F16, SCALE_E8M0, SCALE_E4M3 };

typedef struct {
  int64_t rows, columns, depth, lda, ldc, group, groups;
  int64_t scale, offsets, step, size, levels_at, scales_at, offsets_at, codes_at; /* step: bytes of a group's scales; size: of a panel */
  const float *x, *bias, *head;
  const uint8_t *panels;
  float *out;
  float gain, factor, shift;
} quantized_t;

/* ---- numbers ---- */

/* 16 levels that codes name. */
typedef struct {
  const float *at;
#if ZMM
  __m512 all;
#elif YMM
  __m256 low, high;
#endif
} levels_t;

INLINE levels_t levels_of(const float *at) {
  levels_t t = {.at = at};
#if ZMM
  t.all = _mm512_loadu_ps(at);
#elif YMM
  t.low = _mm256_loadu_ps(at), t.high = _mm256_loadu_ps(at + 8);
#endif
  return t;
}

/* The levels of codes, whatever the bits above them are. */
INLINE vf levels(const levels_t *t, vu code) {
#if ZMM
  return (vf)_mm512_permutexvar_ps((__m512i)code, t->all);
#elif YMM
  const __m256 low = _mm256_permutevar8x32_ps(t->low, (__m256i)code);
  if (BITS < 4) return (vf)low;
  return (vf)_mm256_blendv_ps(low, _mm256_permutevar8x32_ps(t->high, (__m256i)code), (__m256)(code << 28));
#endif
  const vi place = (vi)(code & 15);
  float number[W];
  for (int i = 0; i < W; i++) number[i] = t->at[place[i]];
  return vf_get(number);
}

#if BITS < 8
#define WHOLE (32 / BITS) /* codes that a word holds, */
#define LEFT (32 % BITS)  /* and bits of others */
/* Step j's codes of a block, with what lies above them. */
INLINE vu code(const uint8_t *block, const int j, const int v) {
  if (j < WHOLE * BITS) return vu_get(block + (j / WHOLE * PANEL + v * W) * 4) >> (j % WHOLE * BITS);
  const int first = (j - WHOLE * BITS) * BITS;
  vu found = {0};
  UNROLL for (int word = 0; word < BITS; word++) {
    const int from = word * LEFT > first ? word * LEFT : first, end = (word + 1) * LEFT < first + BITS ? (word + 1) * LEFT : first + BITS;
    if (from < end) found |= (vu_get(block + (word * PANEL + v * W) * 4) >> (32 - LEFT + from - word * LEFT) & ((1u << (end - from)) - 1)) << (from - first);
  }
  return found;
}
#endif

/* Numbers of float8_e4m3fn, over 256; NaN is not kept. */
INLINE vf from_e4m3(const uint8_t *p) {
  return vf_from_f16((vu16)((CONVERT(vi16, vi8_get(p)) << 7) & (int16_t)0xbfff));
}

/* The numbers of step j of a block, before they are multiplied by the factor. */
INLINE vf number(const levels_t *t, const uint8_t *block, const int j, const int v) {
#if defined(E4M3)
  return from_e4m3(block + j * PANEL + v * W);
#elif defined(E5M2)
  return vf_from_f16(CONVERT(vu16, vu8_get(block + j * PANEL + v * W)) << 8);
#elif defined(INTEGER) && BITS == 8
  return vf_from_i(WIDEN_i8(vi8_get(block + j * PANEL + v * W)));
#elif defined(INTEGER)
  return vf_from_i((vi)(code(block, j, v) << (32 - BITS)) >> (32 - BITS));
#else
  return levels(t, code(block, j, v));
#endif
}

/* The v-th vector of the scales, or offsets, of a group. */
INLINE vf scales(const quantized_t *q, const uint8_t *at, int64_t group, const int v) {
  const int64_t i = group * PANEL + v * W;
  if (q->scale == F32) return vf_get((const float *)at + i);
  if (q->scale == BF16) return load_bf16((const bf16 *)at + i);
  if (q->scale == F16) return load_f16((const f16 *)at + i);
  const vi bits = WIDEN_u8(vu8_get(at + i));
  const vf nan = (vf)(vu)SPLAT(0x7fc00000u);
  if (q->scale == SCALE_E8M0) return vf_sel((vi)(bits == 255), nan, (vf)vi_sel((vi)(bits == 0), vi_set(1 << 22), bits << 23));
  return vf_sel((vi)((bits & 127) == 127), nan, from_e4m3(at + i) * 256);
}

/* ---- few rows ---- */

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
  UNROLL for (int c = 0; c < 4; c++) {
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
FUNCTION int sum_groups(const quantized_t *q, float *sums) {
  vi large = vi_set(0);
  for (int64_t r = 0; r < q->rows; r++) {
    const float *x = q->x + r * q->lda;
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

/* All rows times the panels p0..p1-1; 0 where that is not for this way of summing. */
FUNCTION int by_groups(const quantized_t *q, int64_t p0, int64_t p1) {
  float sums[SUMS], tail[FEW * BLOCK] __attribute__((aligned(64)));
  const int64_t whole = q->depth / BLOCK * BLOCK, pieces = ceil_div(q->rows, AT_ONCE);
  const int even = q->groups == 1 || q->group % EVEN == 0 || q->group == PANEL;
  if (!even || q->rows > FEW || q->rows * q->groups > SUMS || q->groups > MOST_GROUPS || !sum_groups(q, sums)) return 0;
  if (whole < q->depth)
    for (int64_t r = 0; r < q->rows; r++)
      for (int64_t j = 0; j < BLOCK; j++) tail[r * BLOCK + j] = whole + j < q->depth ? q->x[r * q->lda + whole + j] : 0;
  for (int64_t p = p0; p < p1; p++)
    for (int64_t i = 0; i < pieces; i++) {
      const int64_t r = i * q->rows / pieces, rows = (i + 1) * q->rows / pieces - r;
      FEW_ROWS[rows](q, q->x + r * q->lda, tail + r * BLOCK, q->offsets || q->shift != 0 ? sums + r * q->groups : 0, q->panels + p * q->size,
                     q->bias ? q->bias + p * PANEL : 0, q->columns - p * PANEL, q->out + r * q->ldc + p * PANEL);
    }
  return 1;
}

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
FUNCTION void by_strips(const quantized_t *q, const follow_t *then, int64_t r0, int64_t r1, int64_t p0, int64_t p1) {
  weight_t numbers[UNIT * PANEL * PASS] __attribute__((aligned(64)));
  row_t packed[STRIPS * MR * (PASS + SKEW)] __attribute__((aligned(64)));
  const int64_t n = ceil_div(r1 - r0, MR);
  const int direct = !PAIRS && q->lda % SETS != 0;
  int64_t at[STRIPS + 1];
  for (int64_t j = 0; j <= n; j++) at[j] = r0 + j * (r1 - r0) / n;
  const int64_t pass = ceil_div(ceil_div(q->depth, ceil_div(q->depth, PASS)), FOLD) * FOLD; /* equal ones */
  for (int64_t k = 0; k < q->depth; k += pass) {
    const int64_t depth = least(pass, q->depth - k), lda = direct ? q->lda : PASS + SKEW;
    const row_t *rows = direct ? (const row_t *)(q->x + r0 * q->lda + k) : packed;
    for (int64_t r = r0; !direct && r < r1; r++) copy(packed + (r - r0) * lda, q->x + r * q->lda + k, depth);
    fill_pairs(packed, lda, r1 - r0, depth);
    for (int64_t p = p0, stop; p < p1; p = stop) {
      stop = least(p + UNIT, p1);
      const panels_t to = {least(q->columns - p * PANEL, UNIT * PANEL), PASS, q->ldc};
      for (int64_t i = p; i < stop; i++) numbers_of(q, q->panels + i * q->size, k, depth, numbers + (i - p) * PASS * PANEL);
      for (int64_t j = 0; j < n; j++)
        strip(&to, at[j + 1] - at[j], rows + (at[j] - r0) * lda, lda, numbers, depth, q->bias ? q->bias + p * PANEL : 0, q->out + at[j] * q->ldc + p * PANEL, 0, stop - p, k == 0, 0, 0);
      if (k + depth == q->depth) follow(then, r0, r1, p * PANEL, least(q->columns, stop * PANEL));
    }
  }
}

/* bufs: X [rows, depth], packed weight, output [rows, columns], bias [columns], those of what follows.
 * sizes: rows, columns, depth, row stride of X, has bias, row stride of the output, elements of a group, dtype of scales, has offsets; of a panel: where
 * levels, scales, offsets and codes begin, bytes; what follows. */
void burnish_quantized(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const int64_t has_bias = sizes[4];
  const float *head = bufs[1];
  quantized_t quantized = {
      .rows = sizes[0], .columns = sizes[1], .depth = sizes[2], .lda = sizes[3], .ldc = sizes[5], .group = sizes[6], .groups = ceil_div(sizes[2], sizes[6]),
      .scale = sizes[7], .offsets = sizes[8], .levels_at = sizes[9], .scales_at = sizes[10], .offsets_at = sizes[11], .codes_at = sizes[12], .size = sizes[13],
      .x = bufs[0], .bias = has_bias ? bufs[3] : 0, .head = head, .panels = (const uint8_t *)(head + HEAD), .out = bufs[2],
      .gain = head[16], .factor = head[17], .shift = head[18]};
  const quantized_t *q = &quantized;
  quantized.step = PANEL * (q->scale == F32 ? 4 : q->scale == BF16 || q->scale == F16 ? 2 : 1);
  const follow_t then = follow_make(sizes[14], bufs + 3 + has_bias, q->columns);
  const int64_t panels = ceil_div(q->columns, PANEL), units = ceil_div(panels, UNIT), chunks = ceil_div(q->rows, STRIPS * MR);
  while (lo < hi) {
    const int64_t unit = lo % units, n = least(units - unit, hi - lo), chunk = lo / units;
    const int64_t p0 = unit * UNIT, p1 = least(panels, (unit + n) * UNIT);
    if (by_groups(q, p0, p1)) follow(&then, 0, q->rows, p0 * PANEL, least(q->columns, p1 * PANEL));
    else by_strips(q, &then, chunk * q->rows / chunks, (chunk + 1) * q->rows / chunks, p0, p1);
    lo += n;
  }
}
