/* Transposed copies. */
VECTOR(quad, float, 4)
#if W == 4
#define MIX_LOW 0, 4, 1, 5
#define MIX_HIGH 2, 6, 3, 7
#define PAIR_LOW 0, 1, 4, 5
#define PAIR_HIGH 2, 3, 6, 7
#elif W == 8
#define MIX_LOW 0, 8, 1, 9, 4, 12, 5, 13
#define MIX_HIGH 2, 10, 3, 11, 6, 14, 7, 15
#define PAIR_LOW 0, 1, 8, 9, 4, 5, 12, 13
#define PAIR_HIGH 2, 3, 10, 11, 6, 7, 14, 15
#else
#define MIX_LOW 0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29
#define MIX_HIGH 2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31
#define PAIR_LOW 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29
#define PAIR_HIGH 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31
#endif

/* Each quad of lanes m of x[i] is a row of a matrix; afterwards it is a column: x[i][4m + j] as x[j][4m + i]. */
INLINE void transpose(vf *x) {
#if __has_builtin(__builtin_shufflevector)
  const vf a = __builtin_shufflevector(x[0], x[1], MIX_LOW), b = __builtin_shufflevector(x[0], x[1], MIX_HIGH);
  const vf c = __builtin_shufflevector(x[2], x[3], MIX_LOW), d = __builtin_shufflevector(x[2], x[3], MIX_HIGH);
  x[0] = __builtin_shufflevector(a, c, PAIR_LOW), x[1] = __builtin_shufflevector(a, c, PAIR_HIGH);
  x[2] = __builtin_shufflevector(b, d, PAIR_LOW), x[3] = __builtin_shufflevector(b, d, PAIR_HIGH);
#else
  const vf y[4] = {x[0], x[1], x[2], x[3]};
  for (int j = 0; j < 4; j++)
    for (int l = 0; l < W; l++) x[j][l] = y[l % 4][l / 4 * 4 + j];
#endif
}

/* The sums of the lanes of each of four vectors. */
INLINE quad lane_sums(const vf *x) {
  vf part[4] = {x[0], x[1], x[2], x[3]};
  transpose(part);
  float all[W] __attribute__((aligned(64)));
  vf_put(all, (part[0] + part[1]) + (part[2] + part[3]));
  quad sum = quad_get(all);
  for (int j = 4; j < W; j += 4) sum += quad_get(all + j);
  return sum;
}

/* Four elements of each of W lines. */
INLINE vf four_lines(const float *const *line, int64_t j) {
#if W == 4
  return vf_get(line[0] + j);
#elif W == 8 && __has_builtin(__builtin_shufflevector)
  return __builtin_shufflevector(quad_get(line[0] + j), quad_get(line[4] + j), 0, 1, 2, 3, 4, 5, 6, 7);
#elif W == 16 && __has_builtin(__builtin_shufflevector)
  return vf_join(__builtin_shufflevector(quad_get(line[0] + j), quad_get(line[4] + j), 0, 1, 2, 3, 4, 5, 6, 7),
                 __builtin_shufflevector(quad_get(line[8] + j), quad_get(line[12] + j), 0, 1, 2, 3, 4, 5, 6, 7));
#else
  union { vf v; quad q[W / 4]; } x;
  UNROLL for (int m = 0; m < W / 4; m++) x.q[m] = quad_get(line[4 * m] + j);
  return x.v;
#endif
}

/* to[j][i] = from[i][j] for lines of `length` elements `step` apart, to lines `apart` apart. Up to a multiple of W, the last line is repeated. */
INLINE void turn(const float *from, int64_t step, int64_t lines, int64_t length, float *to, int64_t apart) {
  for (int64_t i = 0; i < lines; i += W) {
    const float *line[W];
    UNROLL for (int l = 0; l < W; l++) line[l] = from + imin(i + l, lines - 1) * step;
    int64_t j = 0;
    for (; j + 4 <= length; j += 4) {
      vf x[4];
      /* Lines are short runs far apart: nothing else fetches the next ones ahead. */
      if (j % 16 == 0 && step >= 64)
        UNROLL for (int l = 0; l < W; l++) __builtin_prefetch(line[l] + W * step + j);
      UNROLL for (int k = 0; k < 4; k++) x[k] = four_lines(line + k, j);
      transpose(x);
      UNROLL for (int k = 0; k < 4; k++) vf_put(to + (j + k) * apart + i, x[k]);
    }
    for (; j < length; j++)
      UNROLL for (int l = 0; l < W; l++) to[j * apart + i + l] = line[l][j];
  }
}
