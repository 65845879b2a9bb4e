/* float64 functions of W lanes, and the float32 functions that are computed in float64 because it is the short way to
 * full float32 accuracy. */

INLINE hd hd_hold(hd x, double lo, double hi) { return hd_min(hd_max(x, hd_set(lo)), hd_set(hi)); }
INLINE hd hd_exp_poly(hd r) {
  hd q = HALF_SPLAT(2.09279323906830404e-9);
  q = hd_mad(q, r, hd_set(2.51134391628728584e-8));
  q = hd_mad(q, r, hd_set(2.75572297280689248e-7));
  q = hd_mad(q, r, hd_set(2.75572308057437695e-6));
  q = hd_mad(q, r, hd_set(0.0000248015873787634598));
  q = hd_mad(q, r, hd_set(0.000198412699004759789));
  q = hd_mad(q, r, hd_set(0.00138888888888552344));
  q = hd_mad(q, r, hd_set(0.00833333333331537278));
  q = hd_mad(q, r, hd_set(0.0416666666666667337));
  q = hd_mad(q, r, hd_set(0.166666666666666856));
  q = hd_mad(q, r, hd_set(0.5));
  return hd_mad(q * r, r, r) + 1;
}
/* 2^n exp(r) with x = n ln2 + r; n as two factors, down to the least denormal. */
FUNCTION hd hd_exp(hd x) {
  hd y = hd_hold(x, -746, 710), t = y * 0x1.71547652b82fep0 + 0x1.8p52, w = t - 0x1.8p52;
  hd r = (y - w * 0x1.62e42fefap-1) - w * 0x1.cf79abc9e3b3ap-40;
  hul n = (hul)t - 0x4338000000000000ull + 2048, half = n >> 1;
  return hd_exp_poly(r) * (hd)((half - 1) << 52) * (hd)((n - half - 1) << 52);
}
FUNCTION hd hd_log(hd x) {
  hl tiny = x < 0x1p-1022;
  hd y = hd_sel(tiny, x * 0x1p54, x);
  hul b = (hul)y - 0x3fe6a09e667f3bcdull;
  /* The exponent, signed, as a double without 64-bit conversions. */
  hd k = (hd)(((b + 0x4000000000000000ull) >> 52) | 0x4330000000000000ull) - (0x1p52 + 1024);
  k -= (hd)(tiny & (hl)hd_set(54));
  hd f = (hd)((b & 0x000fffffffffffffull) + 0x3fe6a09e667f3bcdull) - 1;
  hd s = f / (f + 2), z = s * s, h = f * f * 0.5;
  hd p = HALF_SPLAT(0.132538421232660078);
  p = hd_mad(p, z, hd_set(0.132498489822854337));
  p = hd_mad(p, z, hd_set(0.153871023149793468));
  p = hd_mad(p, z, hd_set(0.181817754117304241));
  p = hd_mad(p, z, hd_set(0.222222226498016952));
  p = hd_mad(p, z, hd_set(0.285714285690673988));
  p = hd_mad(p, z, hd_set(0.400000000000062984));
  p = hd_mad(p, z, hd_set(0.666666666666666609));
  hd r = k * 0x1.62e42fefap-1 - ((h - (s * (h + p * z) + k * 0x1.cf79abc9e3b3ap-40)) - f);
  r = hd_sel(x < INFINITY, r, x);
  r = hd_sel(x < 0, hd_set(NAN), r);
  return hd_sel(x == 0, hd_set(-INFINITY), r);
}

/* atan of |a| <= 1 as pi/4-reduced polynomial (relative error 1e-12, for float32 results). */
INLINE hd hd_atan_core(hd a) {
  hl high = a > 0x1.a827999fcef32p-2;
  hd u = hd_sel(high, (a - 1) / (a + 1), a), z = u * u;
  hd p = HALF_SPLAT(-0.0379616088564236143);
  p = hd_mad(p, z, hd_set(0.0699346035567235386));
  p = hd_mad(p, z, hd_set(-0.0899736865566845686));
  p = hd_mad(p, z, hd_set(0.111040653329053605));
  p = hd_mad(p, z, hd_set(-0.142854272636308414));
  p = hd_mad(p, z, hd_set(0.19999994428090246));
  p = hd_mad(p, z, hd_set(-0.333333332967613271));
  hd r = hd_mad(p * z, u, u);
  return hd_sel(high, r + 0x1.921fb54442d18p-1, r);
}
/* The angle of (x, y) in (-pi, pi]; both zero or both infinite as in C. */
INLINE hd hd_angle(hd y, hd x) {
  hd ay = hd_abs(y), ax = hd_abs(x);
  hl steep = ay > ax;
  hd top = hd_sel(steep, ax, ay), bottom = hd_sel(steep, ay, ax), a = top / bottom;
  a = hd_sel(top == bottom, hd_set(1), a);
  a = hd_sel(bottom == 0, hd_set(0), a);
  hd r = hd_atan_core(a);
  r = hd_sel(steep, 0x1.921fb54442d18p0 - r, r);
  r = hd_sel((hl)x < 0, 0x1.921fb54442d18p1 - r, r);
  r = hd_sel((x == x) & (y == y), r, x + y);
  return hd_copysign(r, y);
}

#define IN_DOUBLE(name, expr)                                                                                \
  INLINE hf name##_half(hf a) { hd x = CONVERT(hd, a); return CONVERT(hf, expr); }                           \
  FUNCTION vf name(vf a) { return vf_join(name##_half(vf_lo(a)), name##_half(vf_hi(a))); }
/* Near zero the closed forms cancel, and a short series is exact enough. */
#define NEAR_ZERO(limit, series, rest) hd_sel(hd_abs(x) < limit, series, rest)
IN_DOUBLE(vf_sinh, NEAR_ZERO(1e-2, x * (1 + x * x * (0x1.5555555555555p-3 + x * x * (1.0 / 120))),
                             (hd_exp(x) - hd_exp(-x)) * 0.5))
IN_DOUBLE(vf_cosh, (hd_exp(x) + hd_exp(-x)) * 0.5)
IN_DOUBLE(vf_asinh, NEAR_ZERO(1e-3, x * (1 - x * x * (0x1.5555555555555p-3 - x * x * 0.075)),
                              hd_copysign(hd_log(hd_abs(x) + hd_sqrt(x * x + 1)), x)))
IN_DOUBLE(vf_acosh, hd_log(x + hd_sqrt((x - 1) * (x + 1))) + (hd)((x < 1) & (hl)hd_set(NAN)))
IN_DOUBLE(vf_atanh, NEAR_ZERO(1e-3, x * (1 + x * x * (0x1.5555555555555p-2 + x * x * 0.2)),
                              hd_log((1 + x) / (1 - x)) * 0.5))
IN_DOUBLE(vf_atan, hd_angle(x, hd_set(1)))
IN_DOUBLE(vf_asin, hd_angle(x, hd_sqrt((1 - x) * (1 + x))))
IN_DOUBLE(vf_acos, hd_angle(hd_sqrt((1 - x) * (1 + x)), x))
#define IN_DOUBLE2(name, f)                                                                                  \
  INLINE hf name##_half(hf a, hf b) { return CONVERT(hf, f(CONVERT(hd, a), CONVERT(hd, b))); }               \
  FUNCTION vf name(vf a, vf b) { return vf_join(name##_half(vf_lo(a), vf_lo(b)), name##_half(vf_hi(a), vf_hi(b))); }
IN_DOUBLE2(vf_atan2, hd_angle)
INLINE hd hd_pow_short(hd x, hd y) {
  hd r = hd_exp(y * hd_log(hd_abs(x)));
  /* A whole exponent keeps a negative base real; an odd one keeps its sign. Floats from 2^24 on are even. */
  hd h = y * 0.5;
  hl whole = hd_trunc(y) == y, odd = whole & (hd_trunc(h) != h);
  r = hd_sel(odd, hd_copysign(r, x), r);
  r = hd_sel((x < 0) & ~whole & (hd_abs(x) < INFINITY), hd_set(NAN), r);
  return hd_sel((x == 1) | (y == 0) | ((x == -1) & (hd_abs(y) == INFINITY)), hd_set(1), r);
}
IN_DOUBLE2(vf_pow, hd_pow_short)
/* tan from sine and cosine in double; large arguments through libm. */
FAR_LANES(vf_tan_far, tanf)
INLINE hf hf_tan(hf a) {
  hd x = CONVERT(hd, a), t = x * 0x1.45f306dc9c883p-1 + 0x1.8p52, w = t - 0x1.8p52;
  hd r = (x - w * 0x1.921fb544p0) - w * 0x1.0b4611a626331p-34, z = r * r;
  hd s = HALF_SPLAT(-2.47616167482951358e-8), c = HALF_SPLAT(2.06473498328400666e-9);
  s = hd_mad(s, z, hd_set(2.75553579901807261e-6));
  s = hd_mad(s, z, hd_set(-0.000198412638280117643));
  s = hd_mad(s, z, hd_set(0.00833333332528913142));
  s = hd_mad(s, z, hd_set(-0.16666666666631736));
  s = hd_mad(s * z, r, r);
  c = hd_mad(c, z, hd_set(-2.75555612854069645e-7));
  c = hd_mad(c, z, hd_set(0.000024801580940948073));
  c = hd_mad(c, z, hd_set(-0.00138888888782101333));
  c = hd_mad(c, z, hd_set(0.0416666666666018592));
  c = hd_mad(c * z, z, z * -0.5) + 1;
  hl odd = -((hl)t & 1);
  return CONVERT(hf, hd_sel(odd, -c, s) / hd_sel(odd, s, c));
}
FUNCTION vf vf_tan(vf a) {
  vf v = vf_sel(vf_abs(a) < 0x1p-12f, a, vf_join(hf_tan(vf_lo(a)), hf_tan(vf_hi(a))));
  vi far = ~(vf_abs(a) < 0x1p20f);
  return vi_some(far) ? vf_tan_far(a, v, far) : v;
}
INLINE float sf_erfc(float x) { return (float)erfc(x); }
MAP1(vf_erfc, vf, float, sf_erfc)

LIFT1(vd, vd_exp, vd, hd_exp)
LIFT1(vd, vd_log, vd, hd_log)
#define LIBM(f) MAP1(vd_##f, vd, double, f)
LIBM(exp2) LIBM(expm1) LIBM(log2) LIBM(log10) LIBM(log1p) LIBM(sin) LIBM(cos) LIBM(tan) LIBM(asin) LIBM(acos) LIBM(atan)
LIBM(sinh) LIBM(cosh) LIBM(tanh) LIBM(asinh) LIBM(acosh) LIBM(atanh) LIBM(erf) LIBM(erfc)
MAP2(vd_atan2, vd, double, atan2)
MAP2(vd_pow, vd, double, pow)
