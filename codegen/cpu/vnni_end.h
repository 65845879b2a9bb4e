/* The end of what is read with vnni.h. */
#if VNNI > 0
#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
#if VNNI
/* Whether this processor multiplies bytes by the instruction that the second reading of dot8.h uses. */
FUNCTION int has_vnni(void) {
#if VNNI > 0
  static int known; /* asking takes microseconds in a virtual machine */
  if (!known) {
    unsigned a = 0, b = 0, c = 0, d = 0;
    const int there = __get_cpuid_count(7, VNNI == 16 ? 0 : 1, &a, &b, &c, &d);
    known = there && (VNNI == 16 ? c >> 11 & 1 : a >> 4 & 1) ? 2 : 1;
  }
  return known == 2;
#else
  return 0;
#endif
}
#endif
