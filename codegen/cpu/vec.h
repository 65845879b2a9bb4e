/* Vectors of W lanes: types, lane selection, memory access and conversions.
 *
 * Lane types: vf float, vd double, vi int32 (also int8, uint8 and int16, kept in range), vl int64. A bool is a vi of
 * 0 / -1. bfloat16 and float16 live in vf, always holding a representable value. Scalars use float, double, int32_t
 * and int64_t with the same meanings. */
#include <math.h>
#include <stdint.h>

#if W == 4
#define SPLAT(x) {x, x, x, x}
#define IOTA {0, 1, 2, 3}
#define HALF_SPLAT(x) {x, x}
#define LOW_LANES 0, 1
#define HIGH_LANES 2, 3
#elif W == 8
#define SPLAT(x) {x, x, x, x, x, x, x, x}
#define IOTA {0, 1, 2, 3, 4, 5, 6, 7}
#define HALF_SPLAT(x) {x, x, x, x}
#define LOW_LANES 0, 1, 2, 3
#define HIGH_LANES 4, 5, 6, 7
#else
#define SPLAT(x) {x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x}
#define IOTA {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}
#define HALF_SPLAT(x) {x, x, x, x, x, x, x, x}
#define LOW_LANES 0, 1, 2, 3, 4, 5, 6, 7
#define HIGH_LANES 8, 9, 10, 11, 12, 13, 14, 15
#endif
#ifndef __has_builtin
#define __has_builtin(x) 0
#endif
#define INLINE static inline __attribute__((always_inline, unused))
#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 32")
#endif
#define FUNCTION static __attribute__((unused))

#ifdef __clang__
#define GNU(builtin) __has_builtin(builtin)
#else
#define GNU(builtin) 1
#endif

#define VECTOR(V, T, N)                                                                                      \
  typedef T V __attribute__((vector_size(N * sizeof(T))));                                                   \
  typedef T V##_mem __attribute__((vector_size(N * sizeof(T)), aligned(sizeof(T)), may_alias));              \
  INLINE V V##_get(const void *p) { return *(const V##_mem *)p; }                                            \
  INLINE void V##_put(void *p, V x) { *(V##_mem *)p = x; }
VECTOR(vf, float, W)
VECTOR(vi, int32_t, W)
VECTOR(vu, uint32_t, W)
VECTOR(vi8, int8_t, W)
VECTOR(vu8, uint8_t, W)
VECTOR(vi16, int16_t, W)
VECTOR(vu16, uint16_t, W)
/* Half vectors of 64-bit lanes fill a register; W lanes of them are two. */
VECTOR(hd, double, W / 2)
VECTOR(hl, int64_t, W / 2)
VECTOR(hul, uint64_t, W / 2)
VECTOR(hf, float, W / 2)
VECTOR(hi, int32_t, W / 2)
typedef struct { hd lo, hi; } vd;
typedef struct { hl lo, hi; } vl;
INLINE vd vd_get(const double *p) { return (vd){hd_get(p), hd_get(p + W / 2)}; }
INLINE vl vl_get(const int64_t *p) { return (vl){hl_get(p), hl_get(p + W / 2)}; }
INLINE void vd_put(double *p, vd x) { hd_put(p, x.lo); hd_put(p + W / 2, x.hi); }
INLINE void vl_put(int64_t *p, vl x) { hl_put(p, x.lo); hl_put(p + W / 2, x.hi); }
typedef uint16_t bf16;
typedef uint16_t f16;
#define CONVERT(V, x) __builtin_convertvector(x, V)
INLINE vf vf_set(float x) { return (vf)SPLAT(x); }
INLINE vi vi_set(int32_t x) { return (vi)SPLAT(x); }
INLINE hd hd_set(double x) { return (hd)HALF_SPLAT(x); }
INLINE hl hl_set(int64_t x) { return (hl)HALF_SPLAT(x); }
INLINE vd vd_set(double x) { return (vd){hd_set(x), hd_set(x)}; }
INLINE vl vl_set(int64_t x) { return (vl){hl_set(x), hl_set(x)}; }

/* Halves of 32-bit vectors, and back. */
#if __has_builtin(__builtin_shufflevector)
#define HALVES(V, H)                                                                                         \
  INLINE H V##_lo(V x) { return __builtin_shufflevector(x, x, LOW_LANES); }                                  \
  INLINE H V##_hi(V x) { return __builtin_shufflevector(x, x, HIGH_LANES); }                                 \
  INLINE V V##_join(H lo, H hi) { return __builtin_shufflevector(lo, hi, LOW_LANES, HIGH_LANES); }
#else
#define HALVES(V, H)                                                                                         \
  typedef union { V v; H h[2]; } V##_halves;                                                                 \
  INLINE H V##_lo(V x) { return ((V##_halves){.v = x}).h[0]; }                                               \
  INLINE H V##_hi(V x) { return ((V##_halves){.v = x}).h[1]; }                                               \
  INLINE V V##_join(H lo, H hi) { return ((V##_halves){.h = {lo, hi}}).v; }
#endif
HALVES(vf, hf)
HALVES(vi, hi)

/* Conversions between lane types; float to integer as the x86 instructions do it (out of range: the least integer). */
INLINE vi vi_from_f(vf x) { return CONVERT(vi, x); }
INLINE vf vf_from_i(vi x) { return CONVERT(vf, x); }
INLINE vd vd_from_f(vf x) { return (vd){CONVERT(hd, vf_lo(x)), CONVERT(hd, vf_hi(x))}; }
INLINE vd vd_from_i(vi x) { return (vd){CONVERT(hd, vi_lo(x)), CONVERT(hd, vi_hi(x))}; }
INLINE vd vd_from_l(vl x) { return (vd){CONVERT(hd, x.lo), CONVERT(hd, x.hi)}; }
INLINE vf vf_from_d(vd x) { return vf_join(CONVERT(hf, x.lo), CONVERT(hf, x.hi)); }
INLINE vf vf_from_l(vl x) { return vf_join(CONVERT(hf, x.lo), CONVERT(hf, x.hi)); }
INLINE vi vi_from_d(vd x) { return vi_join(CONVERT(hi, x.lo), CONVERT(hi, x.hi)); }
INLINE vi vi_from_l(vl x) { return vi_join(CONVERT(hi, x.lo), CONVERT(hi, x.hi)); }
INLINE vl vl_from_d(vd x) { return (vl){CONVERT(hl, x.lo), CONVERT(hl, x.hi)}; }
INLINE vl vl_from_f(vf x) { return (vl){CONVERT(hl, vf_lo(x)), CONVERT(hl, vf_hi(x))}; }
INLINE vl vl_from_i(vi x) { return (vl){CONVERT(hl, vi_lo(x)), CONVERT(hl, vi_hi(x))}; }
INLINE vl vl_bits(vd x) { return (vl){(hl)x.lo, (hl)x.hi}; }
INLINE vd vd_bits(vl x) { return (vd){(hd)x.lo, (hd)x.hi}; }

/* The same of one scalar. */
#define SCALAR_CONVERSION(name, T, F, BITS)                                                                  \
  INLINE T name(F x) { return x >= -0x1p##BITS && x < 0x1p##BITS ? (T)x : (T)((uint64_t)1 << BITS); }
SCALAR_CONVERSION(si_from_f, int32_t, float, 31)
SCALAR_CONVERSION(si_from_d, int32_t, double, 31)
SCALAR_CONVERSION(sl_from_f, int64_t, float, 63)
SCALAR_CONVERSION(sl_from_d, int64_t, double, 63)
/* The first lane of a vector as a scalar of type T. */
#define LANE0(T, x) ({ __auto_type v_ = (x); T t_; __builtin_memcpy(&t_, &v_, sizeof(t_)); t_; })

/* All ones in the first n lanes; the lanes x, x + 1 ... */
INLINE vi lane_mask(int n) {
  static const int32_t table[2 * W] = SPLAT(-1);
  return vi_get(table + W - n);
}
INLINE vl lanes_from(int64_t x, int64_t step) {
  static const int64_t iota[W] = IOTA;
  return (vl){x + step * hl_get(iota), x + step * hl_get(iota + W / 2)};
}
INLINE vi lanes32_from(int32_t x, int32_t step) { return x + step * (vi)IOTA; }
/* Lanes x, x + step ... compared with zero, for small steps: only the distance from zero within 2^30 matters. */
INLINE vi lanes_near_zero(int64_t x, int32_t step) {
  const int32_t near = (int32_t)(x < -(1 << 30) ? -(1 << 30) : x > (1 << 30) ? (1 << 30) : x);
  return near + step * (vi)IOTA;
}

/* The same function of each half, and of each lane. */
#define LIFT1(R, name, V, f) INLINE R name(V x) { return (R){f(x.lo), f(x.hi)}; }
#define LIFT2(R, name, V, f) INLINE R name(V x, V y) { return (R){f(x.lo, y.lo), f(x.hi, y.hi)}; }
#define LANES(T, a, x) T a[W]; __builtin_memcpy(a, &x, sizeof(a))
#define MAP1(name, V, T, f)                                                                                  \
  FUNCTION V name(V x) { LANES(T, a, x); for (int i = 0; i < W; i++) a[i] = f(a[i]);                         \
    __builtin_memcpy(&x, a, sizeof(a)); return x; }
#define MAP2(name, V, T, f)                                                                                  \
  FUNCTION V name(V x, V y) { LANES(T, a, x); LANES(T, b, y); for (int i = 0; i < W; i++) a[i] = f(a[i], b[i]); \
    __builtin_memcpy(&x, a, sizeof(a)); return x; }
#define MAP3(name, V, T, f)                                                                                  \
  FUNCTION V name(V x, V y, V z) { LANES(T, a, x); LANES(T, b, y); LANES(T, c, z);                           \
    for (int i = 0; i < W; i++) a[i] = f(a[i], b[i], c[i]);                                                  \
    __builtin_memcpy(&x, a, sizeof(a)); return x; }

/* m ? a : b by lane. */
#if W == 8 && defined(__AVX2__)
INLINE vf vf_sel(vi m, vf a, vf b) { return (vf)__builtin_ia32_blendvps256((vf)b, (vf)a, (vf)m); }
INLINE vi vi_sel(vi m, vi a, vi b) { return (vi)__builtin_ia32_blendvps256((vf)b, (vf)a, (vf)m); }
INLINE hd hd_sel(hl m, hd a, hd b) { return (hd)__builtin_ia32_blendvpd256((hd)b, (hd)a, (hd)m); }
INLINE hl hl_sel(hl m, hl a, hl b) { return (hl)__builtin_ia32_blendvpd256((hd)b, (hd)a, (hd)m); }
#else
INLINE vf vf_sel(vi m, vf a, vf b) { return (vf)((m & (vi)a) | (~m & (vi)b)); }
INLINE vi vi_sel(vi m, vi a, vi b) { return (m & a) | (~m & b); }
INLINE hd hd_sel(hl m, hd a, hd b) { return (hd)((m & (hl)a) | (~m & (hl)b)); }
INLINE hl hl_sel(hl m, hl a, hl b) { return (m & a) | (~m & b); }
#endif
INLINE vd vd_sel(vi m, vd a, vd b) { vl w = vl_from_i(m); return (vd){hd_sel(w.lo, a.lo, b.lo), hd_sel(w.hi, a.hi, b.hi)}; }
INLINE vl vl_sel(vi m, vl a, vl b) { vl w = vl_from_i(m); return (vl){hl_sel(w.lo, a.lo, b.lo), hl_sel(w.hi, a.hi, b.hi)}; }

/* a * b + c: one rounding where the machine has it (mad), always (fma). */
#if W == 8 && defined(__FMA__) && GNU(__builtin_ia32_vfmaddps256)
#define FUSED 1
INLINE vf vf_mad(vf a, vf b, vf c) { return (vf)__builtin_ia32_vfmaddps256(a, b, c); }
INLINE hd hd_mad(hd a, hd b, hd c) { return (hd)__builtin_ia32_vfmaddpd256(a, b, c); }
#elif W == 16 && defined(__AVX512F__) && GNU(__builtin_ia32_vfmaddps512_mask)
#define FUSED 1
INLINE vf vf_mad(vf a, vf b, vf c) { return (vf)__builtin_ia32_vfmaddps512_mask(a, b, c, (uint16_t)-1, 4); }
INLINE hd hd_mad(hd a, hd b, hd c) { return (hd)__builtin_ia32_vfmaddpd512_mask(a, b, c, (uint8_t)-1, 4); }
#elif (defined(__FMA__) || defined(__ARM_FEATURE_FMA)) && __has_builtin(__builtin_elementwise_fma)
#define FUSED 1
INLINE vf vf_mad(vf a, vf b, vf c) { return __builtin_elementwise_fma(a, b, c); }
INLINE hd hd_mad(hd a, hd b, hd c) { return __builtin_elementwise_fma(a, b, c); }
#else
#define FUSED 0
INLINE vf vf_mad(vf a, vf b, vf c) { return a * b + c; }
INLINE hd hd_mad(hd a, hd b, hd c) { return a * b + c; }
#endif
#if FUSED
INLINE vf vf_fma(vf a, vf b, vf c) { return vf_mad(a, b, c); }
INLINE vd vd_fma(vd a, vd b, vd c) { return (vd){hd_mad(a.lo, b.lo, c.lo), hd_mad(a.hi, b.hi, c.hi)}; }
#else
MAP3(vf_fma, vf, float, __builtin_fmaf)
MAP3(vd_fma, vd, double, __builtin_fma)
#endif
#define sf_fma __builtin_fmaf
#define sd_fma __builtin_fma

/* Small integers to 32-bit lanes. GCC would go through halves. */
#if W == 8 && defined(__AVX2__) && GNU(__builtin_ia32_pmovzxwd256)
typedef char bytes16 __attribute__((vector_size(16)));
#define LOW8(x) ({ long long q_; __builtin_memcpy(&q_, &(x), 8); (bytes16)(long long __attribute__((vector_size(16)))){q_, 0}; })
INLINE vi WIDEN_i8(vi8 x) { return (vi)__builtin_ia32_pmovsxbd256(LOW8(x)); }
INLINE vi WIDEN_u8(vu8 x) { return (vi)__builtin_ia32_pmovzxbd256(LOW8(x)); }
INLINE vi WIDEN_i16(vi16 x) { return (vi)__builtin_ia32_pmovsxwd256(x); }
INLINE vi WIDEN_u16(vu16 x) { return (vi)__builtin_ia32_pmovzxwd256((vi16)x); }
#elif W == 16 && defined(__AVX512F__) && GNU(__builtin_ia32_pmovzxbd512_mask)
typedef char bytes16 __attribute__((vector_size(16)));
#define EVERY ((uint16_t)-1)
INLINE vi WIDEN_i8(vi8 x) { return (vi)__builtin_ia32_pmovsxbd512_mask((bytes16)x, (vi){0}, EVERY); }
INLINE vi WIDEN_u8(vu8 x) { return (vi)__builtin_ia32_pmovzxbd512_mask((bytes16)x, (vi){0}, EVERY); }
#define WIDEN_i16(x) CONVERT(vi, x)
#define WIDEN_u16(x) CONVERT(vi, x)
#define NARROW_i8(x) ((vi8)__builtin_ia32_pmovdb512_mask(x, (bytes16){0}, EVERY))
#define NARROW_u8(x) ((vu8)__builtin_ia32_pmovdb512_mask(x, (bytes16){0}, EVERY))
#else
#define WIDEN_i8(x) CONVERT(vi, x)
#define WIDEN_u8(x) CONVERT(vi, x)
#define WIDEN_i16(x) CONVERT(vi, x)
#define WIDEN_u16(x) CONVERT(vi, x)
#endif

/* bfloat16: round to nearest even, NaN stays NaN. */
INLINE vf vf_round_bf16(vf x) {
  vu u = (vu)x, r = (u + 0x7fff + ((u >> 16) & 1)) & 0xffff0000u;
  return vf_sel((vi)(x != x), (vf)(vu)SPLAT(0x7fc00000u), (vf)r);
}
INLINE vf vf_from_bf16(vu16 h) { return (vf)((vu)WIDEN_u16(h) << 16); }
INLINE vu16 vf_to_bf16(vf x) {
  vu u = (vu)x, r = u + 0x7fff + ((u >> 16) & 1);
  return CONVERT(vu16, (vu)vf_sel((vi)(x != x), (vf)(vu)SPLAT(0x7fc00000u), (vf)r) >> 16);
}

/* float16, through F16C where the machine has it. */
#if W == 8 && defined(__F16C__)
#if GNU(__builtin_ia32_vcvtph2ps256)
INLINE vf vf_from_f16(vu16 h) { return (vf)__builtin_ia32_vcvtph2ps256((vi16)h); }
#else
typedef _Float16 vh __attribute__((vector_size(2 * W)));
INLINE vf vf_from_f16(vu16 h) { return CONVERT(vf, (vh)h); }
#endif
INLINE vu16 vf_to_f16(vf x) { return (vu16)__builtin_ia32_vcvtps2ph256(x, 0); }
#elif W == 16 && defined(__AVX512F__)
INLINE vf vf_from_f16(vu16 h) { return (vf)__builtin_ia32_vcvtph2ps512_mask((vi16)h, (vf)SPLAT(0), (uint16_t)-1, 4); }
INLINE vu16 vf_to_f16(vf x) { return (vu16)__builtin_ia32_vcvtps2ph512_mask(x, 0, (vi16)SPLAT(0), (uint16_t)-1); }
#else
INLINE vf vf_from_f16(vu16 h) {
  vu u = CONVERT(vu, h), bits = (u & 0x7fff) << 13;
  vf scaled = (vf)bits * 0x1p112f;
  vi special = (vi)(bits >= (0x7c00u << 13));
  vu r = ((vu)special & (bits | 0x7f800000u)) | (~(vu)special & (vu)scaled);
  return (vf)(r | (u & 0x8000) << 16);
}
INLINE vu16 vf_to_f16(vf x) {
  vu u = (vu)x, sign = (u >> 16) & 0x8000, a = u & 0x7fffffffu;
  vu tiny = (vu)((vf)a + 0.5f) - 0x3f000000u;
  vu normal = (a + 0xc8000fffu + ((a >> 13) & 1)) >> 13;
  vu large = 0x7c00u + ((vu)(a > 0x7f800000u) & 0x0200u);
  vu r = (vu)vi_sel((vi)(a < 0x38800000u), (vi)tiny, (vi)vi_sel((vi)(a >= 0x47800000u), (vi)large, (vi)normal));
  return CONVERT(vu16, r | sign);
}
#endif
INLINE vf vf_round_f16(vf x) { return vf_from_f16(vf_to_f16(x)); }
INLINE vi bits_bf16_i16(vf x) { return CONVERT(vi, (vi16)vf_to_bf16(x)); }
INLINE vi bits_f16_i16(vf x) { return CONVERT(vi, (vi16)vf_to_f16(x)); }
INLINE vf bits_i16_bf16(vi x) { return vf_from_bf16(CONVERT(vu16, x)); }
INLINE vf bits_i16_f16(vi x) { return vf_from_f16(CONVERT(vu16, x)); }
INLINE vf bits_bf16_f16(vf x) { return vf_from_f16(vf_to_bf16(x)); }
INLINE vf bits_f16_bf16(vf x) { return vf_from_bf16(vf_to_f16(x)); }
INLINE vi bits_u8_i8(vi x) { return (x << 24) >> 24; }
INLINE vi bits_i8_u8(vi x) { return x & 255; }
INLINE vi bits_b8_u8(vi x) { return x & 1; }
INLINE vi bits_b8_i8(vi x) { return x & 1; }
INLINE vi bits_u8_b8(vi x) { return x != 0; }
INLINE vi bits_i8_b8(vi x) { return x != 0; }
#define SAME(x) (x)
#ifndef NARROW_i8
#define NARROW_i8(x) CONVERT(vi8, x)
#define NARROW_u8(x) CONVERT(vu8, x)
#endif
#define NARROW_i16(x) CONVERT(vi16, x)
INLINE vi vb_from_mem(vu8 b) { return (vi)(WIDEN_u8(b) != 0); }
INLINE vu8 vb_to_mem(vi m) { return NARROW_u8(m & 1); }

/* Memory, by element type: load, load_n (the first n lanes, the rest zero), strided, gather (offsets by lane), store,
 * store_n, spread (strided store), scatter, and get/put of one element. T is the element, M W of them, V the lanes and S
 * a scalar value. */
#define MEMORY(tag, T, M, V, S, IN, OUT)                                                                     \
  typedef union { M v; T a[W]; } tag##_lanes;                                                                \
  INLINE V load_##tag(const T *p) { return IN(M##_get(p)); }                                                 \
  INLINE V strided_##tag##_n(const T *p, int64_t s, int n) {                                                 \
    tag##_lanes t = {.a = {0}};                                                                              \
    for (int i = 0; i < n; i++) t.a[i] = p[i * s];                                                           \
    return IN(t.v);                                                                                          \
  }                                                                                                          \
  INLINE V gather_##tag##_n(const T *p, const int64_t *o, int n) {                                           \
    tag##_lanes t = {.a = {0}};                                                                              \
    for (int i = 0; i < n; i++) t.a[i] = p[o[i]];                                                            \
    return IN(t.v);                                                                                          \
  }                                                                                                          \
  INLINE V gather_##tag(const T *p, const int64_t *o) { return gather_##tag##_n(p, o, W); }                  \
  INLINE void store_##tag(T *p, V x) { M##_put(p, OUT(x)); }                                                 \
  INLINE void spread_##tag##_n(T *p, int64_t s, V x, int n) {                                                \
    tag##_lanes t = {.v = OUT(x)};                                                                           \
    for (int i = 0; i < n; i++) p[i * s] = t.a[i];                                                           \
  }                                                                                                          \
  INLINE void spread_##tag(T *p, int64_t s, V x) { spread_##tag##_n(p, s, x, W); }                           \
  INLINE void scatter_##tag##_n(T *p, const int64_t *o, V x, int n) {                                        \
    tag##_lanes t = {.v = OUT(x)};                                                                           \
    for (int i = 0; i < n; i++) p[o[i]] = t.a[i];                                                            \
  }                                                                                                          \
  INLINE void scatter_##tag(T *p, const int64_t *o, V x) { scatter_##tag##_n(p, o, x, W); }                  \
  INLINE S get_##tag(const T *p) { tag##_lanes t = {.a = {*p}}; V v = IN(t.v); S s; __builtin_memcpy(&s, &v, sizeof(s)); return s; } \
  INLINE void put_##tag(T *p, S x) { V v = {0}; __builtin_memcpy(&v, &x, sizeof(x)); tag##_lanes t = {.v = OUT(v)}; *p = t.a[0]; }
/* The first n elements of p, and back: through a mask where the machine has masked moves of this width. Half a vector goes by itself: what was stored through a
 * mask cannot be loaded before it has reached the cache, and what follows an operator loads it at once. */
#if (W == 8 && defined(__AVX2__)) || (W == 16 && defined(__AVX512F__) && GNU(__builtin_ia32_loadups512_mask))
#if W == 8
INLINE vf load_masked(const float *p, int n) { return (vf)__builtin_ia32_maskloadps256((const void *)p, lane_mask(n)); }
INLINE void store_masked(float *p, vf x, int n) { __builtin_ia32_maskstoreps256((void *)p, lane_mask(n), x); }
#else
#define FIRST(n) ((uint16_t)((1u << (n)) - 1))
INLINE vf load_masked(const float *p, int n) { return (vf)__builtin_ia32_loadups512_mask(p, (vf){0}, FIRST(n)); }
INLINE void store_masked(float *p, vf x, int n) { __builtin_ia32_storeups512_mask(p, x, FIRST(n)); }
#endif
INLINE vf load_f32_n(const float *p, int n) { return n == W / 2 ? vf_join(hf_get(p), (hf){0}) : load_masked(p, n); }
INLINE void store_f32_n(float *p, vf x, int n) {
  if (n == W / 2) hf_put(p, vf_lo(x));
  else store_masked(p, x, n);
}
#else
#define PARTIAL_32 1
#endif
#ifndef PARTIAL_32
INLINE vi load_i32_n(const int32_t *p, int n) { return (vi)load_f32_n((const void *)p, n); }
INLINE void store_i32_n(int32_t *p, vi x, int n) { store_f32_n((void *)p, (vf)x, n); }
#endif
#define STRIDED(tag, T, V) INLINE V strided_##tag(const T *p, int64_t s) { return strided_##tag##_n(p, s, W); }
#define PARTIAL(tag, T, V)                                                                                   \
  INLINE V load_##tag##_n(const T *p, int n) { return strided_##tag##_n(p, 1, n); }                          \
  INLINE void store_##tag##_n(T *p, V x, int n) { spread_##tag##_n(p, 1, x, n); }
MEMORY(f32, float, vf, vf, float, SAME, SAME)
MEMORY(f64, double, vd, vd, double, SAME, SAME)
MEMORY(bf16, bf16, vu16, vf, float, vf_from_bf16, vf_to_bf16)
MEMORY(f16, f16, vu16, vf, float, vf_from_f16, vf_to_f16)
MEMORY(i8, int8_t, vi8, vi, int32_t, WIDEN_i8, NARROW_i8)
MEMORY(u8, uint8_t, vu8, vi, int32_t, WIDEN_u8, NARROW_u8)
MEMORY(i16, int16_t, vi16, vi, int32_t, WIDEN_i16, NARROW_i16)
MEMORY(i32, int32_t, vi, vi, int32_t, SAME, SAME)
MEMORY(i64, int64_t, vl, vl, int64_t, SAME, SAME)
MEMORY(b8, uint8_t, vu8, vi, int32_t, vb_from_mem, vb_to_mem)
#ifdef PARTIAL_32
PARTIAL(f32, float, vf)
PARTIAL(i32, int32_t, vi)
#endif
#define OTHER_DTYPES(DO)                                                                                     \
  DO(f64, double, vd) DO(bf16, bf16, vf) DO(f16, f16, vf) DO(i8, int8_t, vi) DO(u8, uint8_t, vi)             \
  DO(i16, int16_t, vi) DO(i64, int64_t, vl) DO(b8, uint8_t, vi)
OTHER_DTYPES(PARTIAL)
OTHER_DTYPES(STRIDED)
/* Lanes that lie among the first n elements of p, each where a constant says. */
#if __has_builtin(__builtin_shufflevector)
#define PICK(p, n, ...) ({ const vf picked_ = load_f32_n(p, n); __builtin_shufflevector(picked_, picked_, __VA_ARGS__); })
/* Lanes of a and, from W on, of b. */
#define WEAVE(a, b, ...) __builtin_shufflevector(a, b, __VA_ARGS__)
#else
#define WEAVE(a, b, ...) __builtin_shuffle(a, b, (vi){__VA_ARGS__})
#define PICK(p, n, ...) __builtin_shuffle(load_f32_n(p, n), (vi){__VA_ARGS__})
#endif
#if __has_builtin(__builtin_shufflevector)
#if W == 4
#define EVEN_LANES 0, 2, 5, 7
#elif W == 8
#define EVEN_LANES 0, 2, 4, 6, 9, 11, 13, 15
#else
#define EVEN_LANES 0, 2, 4, 6, 8, 10, 12, 14, 17, 19, 21, 23, 25, 27, 29, 31
#endif
/* Every second element: two loads and a shuffle, the second load ending with the last element wanted. */
#define STRIDED_32(tag, T, V)                                                                                \
  INLINE V strided_##tag(const T *p, int64_t s) {                                                            \
    if (__builtin_constant_p(s) && s == 2) return __builtin_shufflevector(V##_get(p), V##_get(p + W - 1), EVEN_LANES); \
    return strided_##tag##_n(p, s, W);                                                                       \
  }
#else
#define STRIDED_32 STRIDED
#endif
STRIDED_32(f32, float, vf)
STRIDED_32(i32, int32_t, vi)

/* Integer division for indices: the quotient rounds down, the remainder has the divisor's sign. */
INLINE int64_t fdiv(int64_t a, int64_t b) { int64_t q = a / b; return q - (a % b != 0 && (a % b < 0) != (b < 0)); }
INLINE int64_t fmodulo(int64_t a, int64_t b) { int64_t r = a % b; return r + (r != 0 && (r < 0) != (b < 0) ? b : 0); }
INLINE int64_t imin(int64_t a, int64_t b) { return a < b ? a : b; }
INLINE int64_t imax(int64_t a, int64_t b) { return a > b ? a : b; }
