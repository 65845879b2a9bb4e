/* Dot products of bytes, of unsigned ones and signed ones, in groups of four. Read twice, each time in front of what uses them and of vnni_end.h: for what every
 * machine of an instruction set has, and for its instructions (VNNI), which a machine is asked for when it runs. */
#ifndef VNNI
#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#include <immintrin.h>
#endif
/* Keeps the compiler from taking a vector apart: neither are sums made in another order, nor parts of a number one by one. */
#if defined(__AVX512F__)
#define OPAQUE_VECTOR(x) __asm__("" : "+v"(x))
#elif defined(__SSE2__) && W * 4 <= (defined(__AVX2__) ? 32 : 16)
#define OPAQUE_VECTOR(x) __asm__("" : "+x"(x))
#else
#define OPAQUE_VECTOR(x) ((void)0)
#endif

#define VNNI 0
#define NAME(x) x##_plain
#else
#undef VNNI
#undef NAME
#define NAME(x) x##_vnni
#if W == 16 && defined(__AVX512F__) && (defined(__clang__) || __GNUC__ >= 8)
#define VNNI 16
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx512vnni"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512vnni")
#endif
#elif W == 8 && defined(__AVX2__) && (defined(__clang__) ? __clang_major__ >= 12 : __GNUC__ >= 11)
#define VNNI 8
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avxvnni"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avxvnni")
#endif
#else
#define VNNI -1 /* there are none */
#endif
#endif
#if VNNI >= 0
#if VNNI == 16
INLINE vi NAME(dot)(vu x, vu w, vi sum) { return (vi)_mm512_dpbusd_epi32((__m512i)sum, (__m512i)x, (__m512i)w); }
#elif VNNI == 8
INLINE vi NAME(dot)(vu x, vu w, vi sum) { return (vi)_mm256_dpbusd_avx_epi32((__m256i)sum, (__m256i)x, (__m256i)w); }
#else
typedef int16_t vs __attribute__((vector_size(4 * W)));
/* Products of the 16-bit halves of 32-bit lanes, summed by lane. */
#if W == 16 && defined(__AVX512BW__)
INLINE vi madd(vs a, vs b) { return (vi)_mm512_madd_epi16((__m512i)a, (__m512i)b); }
#elif W == 8 && defined(__AVX2__)
INLINE vi madd(vs a, vs b) { return (vi)_mm256_madd_epi16((__m256i)a, (__m256i)b); }
#elif W == 4 && defined(__SSE2__)
INLINE vi madd(vs a, vs b) { return (vi)_mm_madd_epi16((__m128i)a, (__m128i)b); }
#else
INLINE vi madd(vs a, vs b) { return ((vi)a >> 16) * ((vi)b >> 16) + (((vi)a << 16) >> 16) * (((vi)b << 16) >> 16); }
#endif
#if defined(NARROW) && W == 16 && defined(__AVX512BW__)
INLINE vi NAME(dot)(vu x, vu w, vi sum) { return sum + madd((vs)_mm512_maddubs_epi16((__m512i)x, (__m512i)w), (vs)((vu){0} + 0x00010001u)); }
#elif defined(NARROW) && W == 8 && defined(__AVX2__)
INLINE vi NAME(dot)(vu x, vu w, vi sum) { return sum + madd((vs)_mm256_maddubs_epi16((__m256i)x, (__m256i)w), (vs)((vu){0} + 0x00010001u)); }
#else
/* Bytes as 16 bits: of two, products and their sums fit. NARROW: the unsigned ones are below 128, and so do sums of two in 16 bits. */
INLINE vi NAME(dot)(vu x, vu w, vi sum) {
  const vs even = ((vs)w << 8) >> 8, odd = (vs)w >> 8;
  sum += madd((vs)(x & 0x00ff00ffu), even) + madd((vs)(x >> 8 & 0x00ff00ffu), odd);
  OPAQUE_VECTOR(sum);
  return sum;
}
#endif
#endif
#endif
