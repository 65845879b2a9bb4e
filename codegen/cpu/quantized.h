/* Quantized weights whose codes become numbers in registers: how they are told apart, and their numbers.
 *
 * graphs/quantized_cpu.py says how a weight lies in memory. One build is of codes of BITS bits of one kind: INTEGER (level = factor * (code - half of their number) + shift), TABLE (the
 * head holds 16 levels), OWN_LEVELS (each column has its own 16), E4M3 or E5M2. Shapes come at run time. A point of the
 * parallel range is UNIT panels for a chunk of rows; any range is right, and where ranges end changes no result. */
#if W == 16 && defined(__AVX512F__)
#define ZMM 1
#include <immintrin.h>
#elif W == 8 && defined(__AVX2__)
#define YMM 1
#include <immintrin.h>
#endif
#if !defined(OWN_LEVELS) && !defined(E4M3) && !defined(E5M2)
#define INTEGERS 1 /* levels are integers, times a number: integers.h */
#if BITS < 8
#define NARROW 1 /* vnni.h */
#endif
#endif
#define UNIT 2    /* panels */
#define STRIPS 16 /* strips of a chunk of rows, for which a panel's numbers are made once */
#ifdef TILED
#define PASS 256 /* depth of a pass over many rows at most: the numbers of a unit stay in the first-level cache, */
#else
#define PASS DEEPEST /* or in the second-level cache */
#endif
#define SETS 512  /* rows that are a multiple of this apart fall into few sets of the first-level cache */
#define SUMS 8192 /* sums of groups of all rows */
#define FEW (PAIRS ? AT_ONCE : 2 * AT_ONCE)
#define HEAD 32 /* numbers that hold for the whole weight: a table, the gain, what codes are multiplied by and what is added, then integers.h's */
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
  int64_t apart, data_at; /* of rows in integers: rounded.c */
  const float *x, *bias, *head;
  const uint8_t *panels, *slots;
  /* Outliers, if any: where each panel's begin, their places in it, step * PANEL + column, ascending, and what is to be added to what their codes say. */
  const int32_t *starts;
  const uint32_t *places;
  const float *above;
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
  return (vf)_mm256_blendv_ps(low, _mm256_permutevar8x32_ps(t->high, (__m256i)code), (__m256)(code << 28));
#endif
  const vi place = (vi)(code & 15);
  float number[W];
  for (int i = 0; i < W; i++) number[i] = t->at[place[i]];
  return vf_get(number);
}

#ifdef INTEGERS
/* Step j's codes of a block. Each of a code's planes, of 8, 4, 2 or 1 bits, the lowest bits in the widest, has as many words as bits; a byte of a word has the bits
 * of one of four neighbouring steps, and as many such quads of steps as there is room for, lowest bits first. */
INLINE vu code(const uint8_t *block, const int j, const int v) {
  vu found = {0};
  int from = 0;
  UNROLL for (int p = 8; p > 0; p /= 2)
    if (BITS & p) {
      found |= (vu_get(block + ((from + j / 4 / (8 / p)) * PANEL + v * W) * 4) >> (8 * (j % 4) + p * (j / 4 % (8 / p))) & ((1u << p) - 1)) << from;
      from += p;
    }
  return found;
}
#endif

/* Numbers of float8_e4m3fn, over 256; NaN is not kept. */
INLINE vf from_e4m3(const uint8_t *p) {
  return vf_from_f16((vu16)((CONVERT(vi16, vi8_get(p)) << 7) & (int16_t)0xbfff));
}

#ifndef OWN_LEVELS
/* The numbers of step j of a block, before they are multiplied by the factor. */
INLINE vf number(const levels_t *t, const uint8_t *block, const int j, const int v) {
#if defined(E4M3)
  return from_e4m3(block + j * PANEL + v * W);
#elif defined(E5M2)
  return vf_from_f16(CONVERT(vu16, vu8_get(block + j * PANEL + v * W)) << 8);
#elif defined(INTEGER)
  return vf_from_i((vi)code(block, j, v) - (1 << (BITS - 1)));
#else
  return levels(t, code(block, j, v));
#endif
}
#endif

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
