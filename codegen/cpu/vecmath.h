/* float32 functions of W lanes, to 2 ulp over every input; polynomials are minimax fits on the ranges named. */

/* x = n ln2 + r with |r| <= ln2/2: returns r; t is n + 254 + 1.5 * 2^23, which holds n + 254 in its low bits too. */
INLINE vf vf_reduce_exp(vf x, vf *t) {
  const vf magic = SPLAT(0x1.8p23f + 254);
  *t = vf_mad(x, (vf)SPLAT(0x1.715476p0f), magic);
  vf n = *t - magic;
  return vf_mad(n, (vf)SPLAT(-0x1.7f7d1cp-20f), vf_mad(n, (vf)SPLAT(-0x1.62e4p-1f), x));
}
/* 2^n x for that t and -150 <= n <= 128, as two products, of which only the last may over- or underflow. */
INLINE vf vf_scale(vf x, vf t) {
  vi u = (vi)t - 0x4b400000, half = u >> 1;
  return x * (vf)(half << 23) * (vf)((u - half) << 23);
}
/* c0 + c1 x; longer polynomials are built from these in pairs, which keeps the chain of dependent operations short. */
INLINE vf vf_line(float c0, float c1, vf x) { return vf_mad((vf)SPLAT(c1), x, (vf)SPLAT(c0)); }
INLINE vf vf_cubic(float c0, float c1, float c2, float c3, vf x, vf x2) {
  return vf_mad(vf_line(c2, c3, x), x2, vf_line(c0, c1, x));
}
/* exp(r) - 1 on [-ln2/2, ln2/2]. */
INLINE vf vf_expm1_poly(vf r) {
  vf r2 = r * r;
  vf q = vf_mad(vf_line(0.04166616856f, 0.008369504237f, r), r2, vf_line(0.5000000109f, 0.166665137f, r));
  return vf_mad(vf_mad(r2 * r2, (vf)SPLAT(0.00139526832f), q), r2, r);
}
/* x no more (no less) than a limit; NaN passes through. */
#if W == 8 && defined(__AVX2__)
INLINE vf vf_most(vf x, float limit) { return (vf)__builtin_ia32_minps256(vf_set(limit), x); }
INLINE vf vf_least(vf x, float limit) { return (vf)__builtin_ia32_maxps256(vf_set(limit), x); }
#elif W == 16 && GNU(__builtin_ia32_maxps512_mask)
INLINE vf vf_most(vf x, float limit) { return (vf)__builtin_ia32_minps512_mask(vf_set(limit), x, x, (uint16_t)-1, 4); }
INLINE vf vf_least(vf x, float limit) { return (vf)__builtin_ia32_maxps512_mask(vf_set(limit), x, x, (uint16_t)-1, 4); }
#else
INLINE vf vf_most(vf x, float limit) { return vf_sel(x > limit, vf_set(limit), x); }
INLINE vf vf_least(vf x, float limit) { return vf_sel(x < limit, vf_set(limit), x); }
#endif

INLINE vf vf_exp(vf x) {
  vf t, r = vf_reduce_exp(vf_most(vf_least(x, -104.0f), 89.0f), &t);
  return vf_scale(vf_expm1_poly(r) + 1, t);
}

INLINE vf vf_exp2(vf x) {
  const vf magic = SPLAT(0x1.8p23f + 254);
  vf y = vf_most(vf_least(x, -150.0f), 128.0f), t = y + magic;
  return vf_scale(vf_expm1_poly((y - (t - magic)) * 0x1.62e43p-1f) + 1, t);
}
/* With half of 2^n, since 2^128 is infinite. */
INLINE vf vf_expm1(vf x) {
  vf t, r = vf_reduce_exp(vf_most(vf_least(x, -30.0f), 89.0f), &t);
  vf half = (vf)(((vi)t << 23) - (128 << 23));
  return vf_copysign(vf_mad(half, vf_expm1_poly(r), half - 0.5f) * 2, x);
}

/* x = 2^k (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)): returns log(1 + f) - f. */
INLINE vf vf_log_rest(vf x, vf *k, vf *f) {
  vi tiny = x < 0x1p-126f;
  vf y = vf_sel(tiny, x * 0x1p23f, x);
  vi b = (vi)((vu)y - 0x3f3504f3u);
  *k = CONVERT(vf, (b >> 23) - (tiny & 23));
  *f = (vf)((b & 0x007fffff) + 0x3f3504f3) - 1;
  vf z = *f * *f, z2 = z * z;
  vf p = vf_cubic(0.1421892854f, -0.1238440718f, 0.118709593f, -0.1178837375f, *f, z);
  p = vf_mad((vf)SPLAT(0.06918045346f), z2, p);
  p = vf_mad(p, z2, vf_cubic(0.3333331057f, -0.2499998624f, 0.2000221487f, -0.1666925975f, *f, z));
  return vf_mad(p * *f, z, z * -0.5f);
}
/* The logarithm r of x, where x has one. */
INLINE vf vf_log_edges(vf x, vf r) {
  r = vf_sel(x < INFINITY, r, x);
  r = vf_sel(x < 0, vf_set(NAN), r);
  return vf_sel(x == 0, vf_set(-INFINITY), r);
}
INLINE vf vf_log(vf x) {
  vf k, f, r = vf_log_rest(x, &k, &f);
  r = vf_mad(k, (vf)SPLAT(0x1.7f7d1cp-20f), r) + f;
  return vf_log_edges(x, vf_mad(k, (vf)SPLAT(0x1.62e4p-1f), r));
}
/* Logarithms to another base: that of 2 and of e in two parts. */
INLINE vf vf_log_to(vf x, float two, float two_rest, float e, float e_rest) {
  vf k, f, r = vf_log_rest(x, &k, &f);
  r = vf_mad(f, vf_set(e_rest), vf_mad(r, vf_set(e), k * two_rest));
  return vf_log_edges(x, vf_mad(k, vf_set(two), vf_mad(f, vf_set(e), r)));
}
INLINE vf vf_log2(vf x) { return vf_log_to(x, 1, 0, 0x1.715476p0f, 0x1.4ae0cp-26f); }
INLINE vf vf_log10(vf x) { return vf_log_to(x, 0x1.344p-2f, 0x1.3509f8p-18f, 0x1.bcb7b2p-2f, -0x1.5b235ep-27f); }
/* What 1 + x loses is small beside it. */
INLINE vf vf_log1p(vf x) {
  vf u = x + 1, one = u - x, lost = (1 - one) + (x - (u - one));
  vf r = vf_log(u) + vf_sel((u > 0) & (u < INFINITY), lost / u, vf_set(0));
  return vf_copysign(r, x);
}

/* tanh|x| = e / (e + 2) with e = expm1(2|x|); near zero an odd polynomial. */
INLINE vf vf_tanh(vf x) {
  vf a = vf_abs(x);
  vf t, r = vf_reduce_exp(vf_most(a + a, 20), &t);
  vf two_n = (vf)(((vi)t << 23) - (127 << 23));
  vf e = vf_mad(two_n, vf_expm1_poly(r), two_n - 1);
  vf z = x * x;
  vf z2 = z * z;
  vf p = vf_mad((vf)SPLAT(-0.00621040875f), z2 * z2, vf_cubic(-0.333333154f, 0.1333250383f, -0.05384280858f, 0.02102937999f, z, z2));
  p = vf_mad(p * z, a, a);
  return vf_copysign(vf_sel(a < 0.55f, p, e / (e + 2)), x);
}

INLINE vf vf_erf(vf x) {
  vf a = vf_abs(x), z = x * x;
  vf z2 = z * z;
  vf s = vf_mad(vf_line(0.00499084955f, -0.0005976335447f, z), z2 * z2,
                vf_cubic(0.1283791499f, -0.3761249385f, 0.1128179901f, -0.02676545836f, z, z2));
  s = vf_mad(s, x, x);
  /* 1 - 2^p with p = log2(erfc|x|), a polynomial on [0.92, 4]; 2^p = 2^n 2^r with n by rounding to the nearest. */
  vf t = vf_most(a, 4.0f), t2 = t * t;
  vf p = vf_mad(vf_cubic(0.03625574876f, -0.006023823783f, 0.0006281175017f, -3.055048878e-5f, t, t2), t2 * t2,
                vf_cubic(0.0002541205629f, -1.629555966f, -0.9137049336f, -0.1562394094f, t, t2));
  const vf magic = SPLAT(0x1.8p23f);
  vf n = p + magic, r = p - (n - magic), r2 = r * r;
  vf e = vf_mad(vf_mad(r2, (vf)SPLAT(0.001340672943f), vf_line(0.05550309359f, 0.00967192561f, r)), r2,
                vf_line(0.6931472159f, 0.2402223439f, r));
  e = vf_mad(e, r, (vf)SPLAT(1.0f));
  vf l = vf_copysign(1 - (vf)((vi)e + ((vi)n << 23)), x);
  return vf_sel(a >= 0.92f, l, s);
}

INLINE vf vf_rsqrt(vf x) { return 1 / vf_sqrt(x); }
INLINE vf vf_reciprocal(vf x) { return 1 / x; }
INLINE vd vd_reciprocal(vd x) { return (vd){1 / x.lo, 1 / x.hi}; }
INLINE vd vd_rsqrt(vd x) { return vd_reciprocal(vd_sqrt(x)); }

/* sin and cos: x = q pi/2 + r with r in double, for |x| < 2^20; lanes beyond go through libm. */
INLINE hf hf_reduce_trig(hf x, hi *q) {
  hd y = CONVERT(hd, x), t = y * 0x1.45f306dc9c883p-1 + 0x1.8p52, w = t - 0x1.8p52;
  *q = CONVERT(hi, (hl)t);
  return CONVERT(hf, hd_mad(w, hd_set(-0x1.0b4611a626331p-34), hd_mad(w, hd_set(-0x1.921fb544p0), y)));
}
INLINE vf vf_reduce_trig(vf x, vi *q) {
  hi a, b;
  hf lo = hf_reduce_trig(vf_lo(x), &a), hi_ = hf_reduce_trig(vf_hi(x), &b);
  *q = vi_join(a, b);
  return vf_join(lo, hi_);
}
INLINE vf vf_sin_poly(vf r) {
  vf z = r * r, p = SPLAT(2.718289848e-6f);
  p = vf_mad(p, z, (vf)SPLAT(-0.0001983933253f));
  p = vf_mad(p, z, (vf)SPLAT(0.008333329377f));
  p = vf_mad(p, z, (vf)SPLAT(-0.1666666664f));
  return vf_mad(p * z, r, r);
}
INLINE vf vf_cos_poly(vf r) {
  vf z = r * r, p = SPLAT(-2.720994717e-7f);
  p = vf_mad(p, z, (vf)SPLAT(2.479951684e-5f));
  p = vf_mad(p, z, (vf)SPLAT(-0.001388888374f));
  p = vf_mad(p, z, (vf)SPLAT(0.04166666662f));
  return vf_mad(p * z, z, z * -0.5f) + 1;
}
#define FAR_LANES(name, f)                                                         \
  static __attribute__((noinline, unused)) vf name(vf x, vf r, vi far) {           \
    for (int i = 0; i < W; i++) if (far[i]) r[i] = f(x[i]);                        \
    return r;                                                                      \
  }
FAR_LANES(vf_sin_far, sinf)
FAR_LANES(vf_cos_far, cosf)
/* Quadrants q and q + 1: odd ones take the other polynomial, 2 and 3 flip the sign. */
INLINE vf vf_quadrant(vf r, vi q) {
  vf v = vf_sel((q & 1) != 0, vf_cos_poly(r), vf_sin_poly(r));
  return (vf)((vi)v ^ ((q & 2) << 30));
}
FUNCTION vf vf_sin(vf x) {
  vi q, far = ~(vf_abs(x) < 0x1p20f);
  vf r = vf_reduce_trig(x, &q), v = vf_sel(vf_abs(x) < 0x1p-12f, x, vf_quadrant(r, q));
  return vi_some(far) ? vf_sin_far(x, v, far) : v;
}
FUNCTION vf vf_cos(vf x) {
  vi q, far = ~(vf_abs(x) < 0x1p20f);
  vf r = vf_reduce_trig(x, &q), v = vf_quadrant(r, q + 1);
  return vi_some(far) ? vf_cos_far(x, v, far) : v;
}
