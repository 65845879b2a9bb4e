/* Arithmetic with PyTorch's semantics: NaN through min/max, wrapping integers, guarded division, rounding, folds.
 * Vector functions are vX_op, scalar ones sX_op, with X the lane type (f d i l) as in vec.h. */

/* 0 / -1 from a C truth value. */
#define MASK(c) (-(int32_t)(c))

/* min and max: NaN wins. The instructions give b where a is one: all bits set are a NaN, too. A selection would cost gcc seconds over the maxima of a window. */
#if W == 8 && defined(__AVX2__)
INLINE vf vf_max(vf a, vf b) { return (vf)((vi)__builtin_ia32_maxps256(a, b) | (vi)(a != a)); }
INLINE vf vf_min(vf a, vf b) { return (vf)((vi)__builtin_ia32_minps256(a, b) | (vi)(a != a)); }
#elif W == 16 && GNU(__builtin_ia32_maxps512_mask)
/* The instruction gives the second number where either is NaN; lanes whose first one is keep that. */
#define ORDERED(a) ((uint16_t)__builtin_ia32_cmpps512_mask(a, a, 7, (uint16_t)-1, 4))
INLINE vf vf_max(vf a, vf b) { return (vf)__builtin_ia32_maxps512_mask(a, b, a, ORDERED(a), 4); }
INLINE vf vf_min(vf a, vf b) { return (vf)__builtin_ia32_minps512_mask(a, b, a, ORDERED(a), 4); }
#else
INLINE vf vf_max(vf a, vf b) { return vf_sel((a > b) | (a != a), a, b); }
INLINE vf vf_min(vf a, vf b) { return vf_sel((a < b) | (a != a), a, b); }
#endif
INLINE hd hd_max(hd a, hd b) { return hd_sel((a > b) | (a != a), a, b); }
INLINE hd hd_min(hd a, hd b) { return hd_sel((a < b) | (a != a), a, b); }
LIFT2(vd, vd_max, vd, hd_max)
LIFT2(vd, vd_min, vd, hd_min)
INLINE vi vi_max(vi a, vi b) { return vi_sel(a > b, a, b); }
INLINE vi vi_min(vi a, vi b) { return vi_sel(a < b, a, b); }
INLINE hl hl_max(hl a, hl b) { return hl_sel(a > b, a, b); }
INLINE hl hl_min(hl a, hl b) { return hl_sel(a < b, a, b); }
LIFT2(vl, vl_max, vl, hl_max)
LIFT2(vl, vl_min, vl, hl_min)
#define SCALAR_MINMAX(p, T)                                                \
  INLINE T p##_max(T a, T b) { return a > b || a != a ? a : b; }           \
  INLINE T p##_min(T a, T b) { return a < b || a != a ? a : b; }
SCALAR_MINMAX(sf, float)
SCALAR_MINMAX(sd, double)
SCALAR_MINMAX(si, int32_t)
SCALAR_MINMAX(sl, int64_t)

/* Wrapping integer arithmetic, shifts (an amount outside the width shifts everything out) and division (by zero: 0). */
#define INTEGER_SCALAR(p, T, U, BITS)                                                                  \
  INLINE T p##_add(T a, T b) { return (T)((U)a + (U)b); }                                              \
  INLINE T p##_sub(T a, T b) { return (T)((U)a - (U)b); }                                              \
  INLINE T p##_mul(T a, T b) { return (T)((U)a * (U)b); }                                              \
  INLINE T p##_neg(T a) { return (T)(0 - (U)a); }                                                      \
  INLINE T p##_abs(T a) { return a < 0 ? p##_neg(a) : a; }                                             \
  INLINE T p##_sign(T a) { return (a > 0) - (a < 0); }                                                 \
  INLINE T p##_shl(T a, T b) { return b < 0 || b >= BITS ? 0 : (T)((U)a << b); }                       \
  INLINE T p##_shr(T a, T b) { return a >> (b < 0 || b >= BITS ? BITS - 1 : b); }                      \
  INLINE T p##_truncdiv(T a, T b) { return b == 0 ? 0 : b == -1 ? p##_neg(a) : a / b; }                \
  INLINE T p##_fmod(T a, T b) { return b == 0 || b == -1 ? 0 : a % b; }                                \
  INLINE T p##_floordiv(T a, T b) {                                                                    \
    return p##_truncdiv(a, b) - (p##_fmod(a, b) != 0 && (a < 0) != (b < 0));                           \
  }                                                                                                    \
  INLINE T p##_mod(T a, T b) { T r = p##_fmod(a, b); return r != 0 && (r < 0) != (b < 0) ? r + b : r; } \
  INLINE T p##_pow(T a, T b) {                                                                         \
    if (b < 0) return a == 1 ? 1 : a == -1 ? (b & 1 ? -1 : 1) : 0;                                     \
    U r = 1, x = (U)a;                                                                                 \
    for (; b; b >>= 1, x *= x) if (b & 1) r *= x;                                                      \
    return (T)r;                                                                                       \
  }
INTEGER_SCALAR(si, int32_t, uint32_t, 32)
INTEGER_SCALAR(sl, int64_t, uint64_t, 64)
#define INTEGER_VECTOR(v, V, VU, BITS)                                                                 \
  INLINE V v##_add(V a, V b) { return (V)((VU)a + (VU)b); }                                            \
  INLINE V v##_sub(V a, V b) { return (V)((VU)a - (VU)b); }                                            \
  INLINE V v##_mul(V a, V b) { return (V)((VU)a * (VU)b); }                                            \
  INLINE V v##_neg(V a) { return (V)(0 - (VU)a); }                                                     \
  INLINE V v##_not(V a) { return ~a; }                                                                 \
  INLINE V v##_and(V a, V b) { return a & b; }                                                         \
  INLINE V v##_or(V a, V b) { return a | b; }                                                          \
  INLINE V v##_xor(V a, V b) { return a ^ b; }                                                         \
  INLINE V v##_abs(V a) { V m = a < 0; return (V)(((VU)a ^ (VU)m) - (VU)m); }                          \
  INLINE V v##_sign(V a) { return (a < 0) - (a > 0); }                                                 \
  INLINE V v##_shl(V a, V b) { return (V)((VU)a << (VU)(b & (BITS - 1))) & ((b >= 0) & (b < BITS)); }  \
  INLINE V v##_shr(V a, V b) {                                                                         \
    V out = (b < 0) | (b >= BITS);                                                                     \
    return a >> ((b & ~out) | (out & (BITS - 1)));                                                     \
  }
INTEGER_VECTOR(vi, vi, vu, 32)
INTEGER_VECTOR(hl, hl, hul, 64)
LIFT2(vl, vl_add, vl, hl_add) LIFT2(vl, vl_sub, vl, hl_sub) LIFT2(vl, vl_mul, vl, hl_mul) LIFT2(vl, vl_and, vl, hl_and)
LIFT2(vl, vl_or, vl, hl_or) LIFT2(vl, vl_xor, vl, hl_xor) LIFT2(vl, vl_shl, vl, hl_shl) LIFT2(vl, vl_shr, vl, hl_shr)
LIFT1(vl, vl_neg, vl, hl_neg) LIFT1(vl, vl_not, vl, hl_not) LIFT1(vl, vl_abs, vl, hl_abs) LIFT1(vl, vl_sign, vl, hl_sign)
#define INTEGER_DIVISION(v, s, V, T)                                                                   \
  MAP2(v##_truncdiv, V, T, s##_truncdiv) MAP2(v##_floordiv, V, T, s##_floordiv)                        \
  MAP2(v##_fmod, V, T, s##_fmod) MAP2(v##_mod, V, T, s##_mod) MAP2(v##_pow, V, T, s##_pow)
INTEGER_DIVISION(vi, si, vi, int32_t)
INTEGER_DIVISION(vl, sl, vl, int64_t)

/* float64 arithmetic and 64-bit comparisons, which have no operators of their own; comparisons give the 32-bit mask. */
#define HALF_OPERATOR(name, V, op) INLINE V V##_##name(V a, V b) { return (V){a.lo op b.lo, a.hi op b.hi}; }
HALF_OPERATOR(add, vd, +) HALF_OPERATOR(sub, vd, -) HALF_OPERATOR(mul, vd, *) HALF_OPERATOR(div, vd, /)
#define HALF_COMPARE(name, op)                                                                         \
  INLINE vi vd_##name(vd a, vd b) { return vi_from_l((vl){a.lo op b.lo, a.hi op b.hi}); }              \
  INLINE vi vl_##name(vl a, vl b) { return vi_from_l((vl){a.lo op b.lo, a.hi op b.hi}); }
HALF_COMPARE(eq, ==) HALF_COMPARE(ne, !=) HALF_COMPARE(lt, <) HALF_COMPARE(le, <=) HALF_COMPARE(gt, >) HALF_COMPARE(ge, >=)
INLINE hd hd_neg(hd a) { return -a; }
LIFT1(vd, vd_neg, vd, hd_neg)

/* Sign, absolute value, square root and rounding of floats. */
INLINE vf vf_abs(vf x) { return (vf)((vi)x & 0x7fffffff); }
INLINE hd hd_abs(hd x) { return (hd)((hl)x & INT64_MAX); }
INLINE vf vf_copysign(vf x, vf s) { return (vf)(((vi)x & 0x7fffffff) | ((vi)s & (int32_t)0x80000000)); }
INLINE hd hd_copysign(hd x, hd s) { return (hd)(((hl)x & INT64_MAX) | ((hl)s & INT64_MIN)); }
/* torch.sign: 0 for zeros and NaN. */
INLINE vf vf_sign(vf x) { return CONVERT(vf, (x < 0) - (x > 0)); }
INLINE hd hd_sign(hd x) { return CONVERT(hd, (x < 0) - (x > 0)); }
INLINE float sf_sign(float x) { return (float)((x > 0) - (x < 0)); }
INLINE double sd_sign(double x) { return (double)((x > 0) - (x < 0)); }
#if W == 8 && defined(__AVX2__) && GNU(__builtin_ia32_sqrtps256)
INLINE vf vf_sqrt(vf x) { return (vf)__builtin_ia32_sqrtps256(x); }
#elif __has_builtin(__builtin_elementwise_sqrt)
INLINE vf vf_sqrt(vf x) { return __builtin_elementwise_sqrt(x); }
#else
INLINE vf vf_sqrt(vf x) { for (int i = 0; i < W; i++) x[i] = __builtin_sqrtf(x[i]); return x; }
#endif
/* To nearest even, down, up and towards zero, by the instructions' numbers for them. */
#define ROUNDINGS(p, V, ROUNDED)                                           \
  INLINE V p##_round(V x) { return (V)ROUNDED(x, 8); }                     \
  INLINE V p##_floor(V x) { return (V)ROUNDED(x, 9); }                     \
  INLINE V p##_ceil(V x) { return (V)ROUNDED(x, 10); }                     \
  INLINE V p##_trunc(V x) { return (V)ROUNDED(x, 11); }
#if W == 8 && defined(__AVX2__)
ROUNDINGS(vf, vf, __builtin_ia32_roundps256)
#elif W == 16 && GNU(__builtin_ia32_rndscaleps_mask)
#define ROUNDED_32(x, how) __builtin_ia32_rndscaleps_mask(x, how, x, (uint16_t)-1, 4)
ROUNDINGS(vf, vf, ROUNDED_32)
#else
/* To nearest even, by adding and taking away 2^23; larger values are integers already. */
INLINE vf vf_round(vf x) {
  vf a = vf_abs(x), r = (a + 0x1p23f) - 0x1p23f;
  return vf_sel(a < 0x1p23f, vf_copysign(r, x), x);
}
INLINE vf vf_floor(vf x) { vf r = vf_round(x); return vf_copysign(r - (vf)((vi)(r > x) & (vi)vf_set(1)), x); }
INLINE vf vf_ceil(vf x) { vf r = vf_round(x); return vf_copysign(r + (vf)((vi)(r < x) & (vi)vf_set(1)), x); }
INLINE vf vf_trunc(vf x) { return vf_copysign(vf_floor(vf_abs(x)), x); }
#endif
#if W == 8 && defined(__AVX2__) && GNU(__builtin_ia32_sqrtpd256)
INLINE hd hd_sqrt(hd x) { return (hd)__builtin_ia32_sqrtpd256(x); }
#elif __has_builtin(__builtin_elementwise_sqrt)
INLINE hd hd_sqrt(hd x) { return __builtin_elementwise_sqrt(x); }
#else
INLINE hd hd_sqrt(hd x) { for (int i = 0; i < W / 2; i++) x[i] = __builtin_sqrt(x[i]); return x; }
#endif
#if W == 8 && defined(__AVX2__)
ROUNDINGS(hd, hd, __builtin_ia32_roundpd256)
#elif W == 16 && GNU(__builtin_ia32_rndscalepd_mask)
#define ROUNDED_64(x, how) __builtin_ia32_rndscalepd_mask(x, how, x, (uint8_t)-1, 4)
ROUNDINGS(hd, hd, ROUNDED_64)
#else
INLINE hd hd_round(hd x) {
  hd a = hd_abs(x), r = (a + 0x1p52) - 0x1p52;
  return hd_sel(a < 0x1p52, hd_copysign(r, x), x);
}
INLINE hd hd_floor(hd x) { hd r = hd_round(x); return hd_copysign(r - (hd)((hl)(r > x) & (hl)hd_set(1)), x); }
INLINE hd hd_ceil(hd x) { hd r = hd_round(x); return hd_copysign(r + (hd)((hl)(r < x) & (hl)hd_set(1)), x); }
INLINE hd hd_trunc(hd x) { return hd_copysign(hd_floor(hd_abs(x)), x); }
#endif
LIFT1(vd, vd_abs, vd, hd_abs) LIFT1(vd, vd_sign, vd, hd_sign) LIFT1(vd, vd_sqrt, vd, hd_sqrt) LIFT1(vd, vd_round, vd, hd_round)
LIFT1(vd, vd_floor, vd, hd_floor) LIFT1(vd, vd_ceil, vd, hd_ceil) LIFT1(vd, vd_trunc, vd, hd_trunc)
#define FLOAT_SCALAR(p, T, x)                                              \
  INLINE T p##_abs(T a) { return __builtin_fabs##x(a); }                   \
  INLINE T p##_sqrt(T a) { return __builtin_sqrt##x(a); }                  \
  INLINE T p##_floor(T a) { return __builtin_floor##x(a); }                \
  INLINE T p##_ceil(T a) { return __builtin_ceil##x(a); }                  \
  INLINE T p##_trunc(T a) { return __builtin_trunc##x(a); }                \
  INLINE T p##_round(T a) { return __builtin_rint##x(a); }
FLOAT_SCALAR(sf, float, f)
FLOAT_SCALAR(sd, double, )

/* Remainders and rounded quotients, as torch.fmod, remainder and floor_divide define them. */
#define FLOAT_DIVISION(p, T, x)                                                                        \
  INLINE T p##_fmod(T a, T b) { return fmod##x(a, b); }                                                \
  INLINE T p##_mod(T a, T b) {                                                                         \
    T r = fmod##x(a, b);                                                                               \
    return r != 0 && (b < 0) != (r < 0) ? r + b : r;                                                   \
  }                                                                                                    \
  INLINE T p##_truncdiv(T a, T b) { return __builtin_trunc##x(a / b); }                                \
  INLINE T p##_floordiv(T a, T b) {                                                                    \
    if (b == 0) return a / b;                                                                          \
    T r = fmod##x(a, b), q = (a - r) / b;                                                              \
    if (r != 0 && (b < 0) != (r < 0)) q -= 1;                                                          \
    if (q == 0) return __builtin_copysign##x(0, a / b);                                                \
    T f = __builtin_floor##x(q);                                                                       \
    return q - f > (T)0.5 ? f + 1 : f;                                                                 \
  }
FLOAT_DIVISION(sf, float, f)
FLOAT_DIVISION(sd, double, )
INLINE vf vf_truncdiv(vf a, vf b) { return vf_trunc(a / b); }
MAP2(vd_fmod, vd, double, sd_fmod)
MAP2(vd_mod, vd, double, sd_mod)
MAP2(vd_floordiv, vd, double, sd_floordiv)
INLINE vd vd_truncdiv(vd a, vd b) { return vd_trunc(vd_div(a, b)); }

/* Folding the lanes of an accumulator: halves are combined pairwise. */
#if __has_builtin(__builtin_shufflevector)
#if W == 4
#define FOLDS(op) op(2, 3, 0, 1) op(1, 0, 3, 2)
#elif W == 8
#define FOLDS(op) op(4, 5, 6, 7, 0, 1, 2, 3) op(2, 3, 0, 1, 6, 7, 4, 5) op(1, 0, 3, 2, 5, 4, 7, 6)
#else
#define FOLDS(op)                                                                                              \
  op(8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7) op(4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11) \
  op(2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13) op(1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14)
#endif
#define FOLD_STEP(...) y = __builtin_shufflevector(x, x, __VA_ARGS__); x = COMBINE;
#define FOLD_LANES_OF(V) V y; FOLDS(FOLD_STEP) return x[0];
#else
#define FOLD_LANES_OF(V) for (int k = W / 2; k; k /= 2) { V y; for (int i = 0; i < W; i++) y[i] = x[i ^ k]; x = COMBINE; } return x[0];
#endif
#define COMBINE x + y
INLINE float vf_fold_sum(vf x) { FOLD_LANES_OF(vf) }
#undef COMBINE
#define COMBINE x * y
INLINE float vf_fold_prod(vf x) { FOLD_LANES_OF(vf) }
#undef COMBINE
#define COMBINE vf_max(x, y)
INLINE float vf_fold_max(vf x) { FOLD_LANES_OF(vf) }
#undef COMBINE
#define COMBINE vf_min(x, y)
INLINE float vf_fold_min(vf x) { FOLD_LANES_OF(vf) }
#undef COMBINE
#define ADD(a, b) ((a) + (b))
#define MULTIPLY(a, b) ((a) * (b))
#define FOLD_LANES(name, V, T, f)                                                                        \
  INLINE T name(V x) {                                                                                   \
    LANES(T, a, x);                                                                                      \
    for (int k = W / 2; k; k /= 2) for (int i = 0; i < k; i++) a[i] = f(a[i], a[i + k]);                 \
    return a[0];                                                                                         \
  }
FOLD_LANES(vd_fold_sum, vd, double, ADD)
FOLD_LANES(vd_fold_prod, vd, double, MULTIPLY)
FOLD_LANES(vd_fold_max, vd, double, sd_max)
FOLD_LANES(vd_fold_min, vd, double, sd_min)
#define BIT_AND(a, b) ((a) & (b))
#define BIT_OR(a, b) ((a) | (b))
#define BIT_XOR(a, b) ((a) ^ (b))
#define FOLD_INTEGER(v, s, T)                                                                            \
  FOLD_LANES(v##_fold_sum, v, T, s##_add) FOLD_LANES(v##_fold_prod, v, T, s##_mul)                       \
  FOLD_LANES(v##_fold_max, v, T, s##_max) FOLD_LANES(v##_fold_min, v, T, s##_min)                        \
  FOLD_LANES(v##_fold_all, v, T, BIT_AND) FOLD_LANES(v##_fold_any, v, T, BIT_OR) FOLD_LANES(v##_fold_xor, v, T, BIT_XOR)
FOLD_INTEGER(vi, si, int32_t)
FOLD_INTEGER(vl, sl, int64_t)

/* Whether a mask has a lane. */
#if W == 8 && defined(__AVX2__)
INLINE int vi_some(vi m) { return __builtin_ia32_movmskps256((vf)m) != 0; }
#elif W == 16 && GNU(__builtin_ia32_ptestmd512)
INLINE int vi_some(vi m) { return __builtin_ia32_ptestmd512(m, m, (uint16_t)-1) != 0; }
#else
INLINE int vi_some(vi m) { return vi_fold_any(m) != 0; }
#endif

/* Indices into n rows. The word that precedes a kernel's buffers, BEFORE in native.c, learns of one that is no row; the first row is read in its place. */
INLINE void index_is_wrong(void *const *bufs) { *(int64_t *)bufs[-1] = 1; }
INLINE int64_t sl_bounded(int64_t i, int64_t n, void *const *bufs) {
  if (__builtin_expect((uint64_t)i < (uint64_t)n, 1)) return i;
  index_is_wrong(bufs);
  return 0;
}
INLINE vl vl_bounded(vl i, int64_t n, int lanes, void *const *bufs) {
  const vl wrong = {(i.lo < 0) | (i.lo >= hl_set(n)), (i.hi < 0) | (i.hi >= hl_set(n))};
  vi some = vi_from_l(wrong);
  if (lanes < W) some &= lane_mask(lanes);
  if (__builtin_expect(vi_some(some), 0)) index_is_wrong(bufs);
  return (vl){i.lo & ~wrong.lo, i.hi & ~wrong.hi};
}

/* A quotient below 2^28, and its product with the divisor, are exact in double; it may have been rounded up to the next integer. Other lanes: libm. */
INLINE hf hf_fmod(hf a, hf b, hi *far) {
  hd x = CONVERT(hd, a), y = CONVERT(hd, b), q = x / y, r = x - hd_trunc(q) * y;
  *far = CONVERT(hi, ~((hd_abs(q) < 0x1p28) & (hd_abs(y) < INFINITY)));
  return CONVERT(hf, hd_copysign(hd_sel(((r < 0) != (x < 0)) & (r != 0), r + hd_copysign(y, x), r), x));
}
static __attribute__((noinline, unused)) vf vf_fmod_far(vf a, vf b, vf r, vi far) {
  for (int i = 0; i < W; i++) if (far[i]) r[i] = fmodf(a[i], b[i]);
  return r;
}
FUNCTION vf vf_fmod(vf a, vf b) {
  hi low, high;
  hf lo = hf_fmod(vf_lo(a), vf_lo(b), &low), hi_ = hf_fmod(vf_hi(a), vf_hi(b), &high);
  vi far = vi_join(low, high);
  vf r = vf_join(lo, hi_);
  return vi_some(far) ? vf_fmod_far(a, b, r, far) : r;
}
INLINE vi vf_other_sign(vf r, vf b) { return (r != 0) & ((b < 0) != (r < 0)); }
FUNCTION vf vf_mod(vf a, vf b) {
  vf r = vf_fmod(a, b);
  return vf_sel(vf_other_sign(r, b), r + b, r);
}
FUNCTION vf vf_floordiv(vf a, vf b) {
  vf r = vf_fmod(a, b), q = (a - r) / b;
  q = vf_sel(vf_other_sign(r, b), q - 1, q);
  vf f = vf_floor(q);
  f = vf_sel(q - f > 0.5f, f + 1, f);
  return vf_sel(b == 0, a / b, vf_sel(q == 0, vf_copysign(vf_set(0), a / b), f));
}

/* argmin and argmax: the best value so far and its position (-1: none yet, or none but the identity); the first wins, NaN
 * beats all. Vector positions are 64-bit, or 32-bit (argmax32) where the count allows. `live` masks the lanes that count. */
#define ARG_SCALAR(v, s, V, T, NAME, OP)                                                                 \
  INLINE void s##_arg##NAME(T *best, int64_t *at, T x, int64_t pos) {                                    \
    if (pos < 0) return;                                                                                 \
    int better = x OP *best || (x != x && *best == *best);                                               \
    int same = x == *best || (x != x && *best != *best);                                                 \
    if (*at < 0 || better || (same && pos < *at)) { *best = x; *at = pos; }                              \
  }
#define ARG_FOLD(name, s, V, T, P, A, NAME)                                                              \
  INLINE void name(T *best, int64_t *at, V x, P pos) {                                                   \
    LANES(T, a, x);                                                                                      \
    LANES(A, p, pos);                                                                                    \
    for (int i = 0; i < W; i++) s##_arg##NAME(best, at, a[i], p[i]);                                     \
  }
#define ARG_32(v, s, V, T, NAME, OP, WORSE)                                                              \
  ARG_SCALAR(v, s, V, T, NAME, OP)                                                                       \
  INLINE vi v##_take##NAME(V best, V x, vi live) { return live & ~(x WORSE best) & (best == best); }     \
  INLINE void v##_arg##NAME(V *best, vl *at, V x, vl pos, vi live) {                                     \
    vi m = v##_take##NAME(*best, x, live);                                                               \
    *best = v##_sel(m, x, *best);                                                                        \
    *at = vl_sel(m, pos, *at);                                                                           \
  }                                                                                                      \
  INLINE void v##_arg##NAME##32(V *best, vi *at, V x, vi pos, vi live) {                                 \
    vi m = v##_take##NAME(*best, x, live);                                                               \
    *best = v##_sel(m, x, *best);                                                                        \
    *at = vi_sel(m, pos, *at);                                                                           \
  }                                                                                                      \
  ARG_FOLD(v##_fold_arg##NAME, s, V, T, vl, int64_t, NAME)                                               \
  ARG_FOLD(v##_fold_arg##NAME##32, s, V, T, vi, int32_t, NAME)
#define ARG_64(v, s, V, T, NAME, OP, WORSE)                                                              \
  ARG_SCALAR(v, s, V, T, NAME, OP)                                                                       \
  INLINE void v##_arg##NAME(V *best, vl *at, V x, vl pos, vi live) {                                     \
    vi m = live & ~v##_##WORSE(x, *best) & v##_eq(*best, *best);                                         \
    *best = v##_sel(m, x, *best);                                                                        \
    *at = vl_sel(m, pos, *at);                                                                           \
  }                                                                                                      \
  ARG_FOLD(v##_fold_arg##NAME, s, V, T, vl, int64_t, NAME)
ARG_32(vf, sf, vf, float, max, >, <=)
ARG_32(vf, sf, vf, float, min, <, >=)
ARG_32(vi, si, vi, int32_t, max, >, <=)
ARG_32(vi, si, vi, int32_t, min, <, >=)
ARG_64(vd, sd, vd, double, max, >, le)
ARG_64(vd, sd, vd, double, min, <, ge)
ARG_64(vl, sl, vl, int64_t, max, >, le)
ARG_64(vl, sl, vl, int64_t, min, <, ge)
