/* float32 functions of W lanes, to 2 ulp over every input; polynomials are minimax fits on the ranges named. */

/* 2^n for -150 <= n <= 128 as two factors, so that neither over- nor underflows before the product does. */
INLINE vf vf_scale(vf x, vi n) {
  vi half = n >> 1;
  return x * (vf)((half + 127) << 23) * (vf)((n - half + 127) << 23);
}
/* x = n ln2 + r with |r| <= ln2/2: returns r and, by adding 1.5 * 2^23, n both as an integer and as a float. */
INLINE vf vf_reduce_exp(vf x, vi *n, vf *whole) {
  const vf magic = SPLAT(0x1.8p23f);
  vf t = vf_mad(x, (vf)SPLAT(0x1.715476p0f), magic);
  *n = (vi)t - 0x4b400000;
  vf w = t - magic;
  *whole = w;
  return vf_mad(w, (vf)SPLAT(-0x1.7f7d1cp-20f), vf_mad(w, (vf)SPLAT(-0x1.62e4p-1f), x));
}
/* exp(r) - 1 on [-ln2/2, ln2/2]. */
INLINE vf vf_expm1_poly(vf r) {
  vf q = SPLAT(0.00139526832f);
  q = vf_mad(q, r, (vf)SPLAT(0.008369504237f));
  q = vf_mad(q, r, (vf)SPLAT(0.04166616856f));
  q = vf_mad(q, r, (vf)SPLAT(0.166665137f));
  q = vf_mad(q, r, (vf)SPLAT(0.5000000109f));
  return vf_mad(q * r, r, r);
}
/* x held to [lo, hi], NaN passing through. */
INLINE vf vf_hold(vf x, float lo, float hi) { return vf_min(vf_max(x, vf_set(lo)), vf_set(hi)); }

INLINE vf vf_exp(vf x) {
  vi n;
  vf w, r = vf_reduce_exp(vf_hold(x, -104.0f, 89.0f), &n, &w);
  return vf_scale(vf_expm1_poly(r) + 1, n);
}

INLINE vf vf_log(vf x) {
  vi tiny = x < 0x1p-126f;
  vf y = vf_sel(tiny, x * 0x1p23f, x);
  /* y = 2^k (1 + f), 1 + f in [sqrt(1/2), sqrt(2)) */
  vi b = (vi)((vu)y - 0x3f3504f3u);
  vf k = CONVERT(vf, (b >> 23) - (tiny & 23));
  vf f = (vf)((b & 0x007fffff) + 0x3f3504f3) - 1;
  vf p = SPLAT(0.06918045346f);
  p = vf_mad(p, f, (vf)SPLAT(-0.1178837375f));
  p = vf_mad(p, f, (vf)SPLAT(0.118709593f));
  p = vf_mad(p, f, (vf)SPLAT(-0.1238440718f));
  p = vf_mad(p, f, (vf)SPLAT(0.1421892854f));
  p = vf_mad(p, f, (vf)SPLAT(-0.1666925975f));
  p = vf_mad(p, f, (vf)SPLAT(0.2000221487f));
  p = vf_mad(p, f, (vf)SPLAT(-0.2499998624f));
  p = vf_mad(p, f, (vf)SPLAT(0.3333331057f));
  vf z = f * f;
  vf r = vf_mad(p * f, z, vf_mad(k, (vf)SPLAT(0x1.7f7d1cp-20f), z * -0.5f)) + f;
  r = vf_mad(k, (vf)SPLAT(0x1.62e4p-1f), r);
  r = vf_sel(x < INFINITY, r, x);
  r = vf_sel(x < 0, vf_set(NAN), r);
  return vf_sel(x == 0, vf_set(-INFINITY), r);
}

/* tanh|x| = e / (e + 2) with e = expm1(2|x|); near zero an odd polynomial. */
INLINE vf vf_tanh(vf x) {
  vf a = vf_abs(x);
  vi n;
  vf w, y = vf_hold(a + a, 0, 20), r = vf_reduce_exp(y, &n, &w);
  vf two_n = (vf)((n + 127) << 23);
  vf e = vf_mad(two_n, vf_expm1_poly(r), two_n - 1);
  vf z = x * x, p = SPLAT(0.02047449285f);
  p = vf_mad(p, z, (vf)SPLAT(-0.05389035626f));
  p = vf_mad(p, z, (vf)SPLAT(0.1333316063f));
  p = vf_mad(p, z, (vf)SPLAT(-0.3333333214f));
  p = vf_mad(p * z, x, x);
  return vf_sel(a < 0.25f, p, vf_copysign(e / (e + 2), x));
}

INLINE vf vf_erf(vf x) {
  vf a = vf_abs(x), z = x * x;
  vf s = SPLAT(-0.0005976335447f);
  s = vf_mad(s, z, (vf)SPLAT(0.00499084955f));
  s = vf_mad(s, z, (vf)SPLAT(-0.02676545836f));
  s = vf_mad(s, z, (vf)SPLAT(0.1128179901f));
  s = vf_mad(s, z, (vf)SPLAT(-0.3761249385f));
  s = vf_mad(s, z, (vf)SPLAT(0.1283791499f));
  s = vf_mad(s, x, x);
  /* 1 - exp(log(erfc|x|)), a polynomial on [0.92, 4] */
  vf t = vf_min(a, vf_set(4.0f));
  vf p = SPLAT(-2.117598516e-5f);
  p = vf_mad(p, t, (vf)SPLAT(0.0004353778754f));
  p = vf_mad(p, t, (vf)SPLAT(-0.004175396471f));
  p = vf_mad(p, t, (vf)SPLAT(0.02513057003f));
  p = vf_mad(p, t, (vf)SPLAT(-0.1082969061f));
  p = vf_mad(p, t, (vf)SPLAT(-0.6333319986f));
  p = vf_mad(p, t, (vf)SPLAT(-1.129522124f));
  p = vf_mad(p, t, (vf)SPLAT(0.0001761429517f));
  vi n;
  vf w, r = vf_reduce_exp(p, &n, &w);
  vf e = vf_expm1_poly(r) + 1;
  vf l = vf_copysign(1 - e * (vf)((n + 127) << 23), x);
  return vf_sel(a < 0.92f, s, vf_sel(x == x, l, x));
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
INLINE int vi_some(vi m) { return vi_fold_any(m) != 0; }
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
