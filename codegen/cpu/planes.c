/* Linear layers over planes of bits: weights of BITS bits times rows that plane_rows.c has rounded to few bits and cut into planes, by AND and a count of bits.
 *
 * graphs/bit_planes.py says how a weight and a row lie in memory. Sums are exact integers; float32 rounds what scales them. A point of the parallel range is a panel for a
 * chunk of rows; any range is right, and where ranges end changes no result. */
#if POPCOUNT > 0
/* Whether this processor counts bits of lanes by the instruction that the second reading of planes.h uses. */
FUNCTION int has_popcount(void) {
  static int known; /* asking takes microseconds in a virtual machine */
  if (!known) {
    unsigned a = 0, b = 0, c = 0, d = 0;
    known = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (c >> 14 & 1) ? 2 : 1;
  }
  return known == 2;
}
#endif

/* bufs: what plane_rows.c made of X, packed weight, output [rows, columns], bias [columns], those of what follows.
 * sizes: rows, columns, depth, has bias, row stride of the output, elements of a group, has offsets; of a panel, in words: where offsets and planes begin, size; words of a
 * row and where its planes begin; bits of a row's codes; what follows. */
void burnish_planes(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const float *head = bufs[1], *bias = sizes[3] ? bufs[3] : 0;
  const int64_t rows = sizes[0], columns = sizes[1];
  const planes_t planes = {
      .blocks = ceil_div(sizes[2], BLOCK), .groups = ceil_div(sizes[2], sizes[5]), .group = sizes[5], .offsets = sizes[6], .offsets_at = sizes[7], .planes_at = sizes[8],
      .slot = sizes[10], .begin_at = sizes[11], .ldc = sizes[4], .factor = head[0], .shift = head[1], .slots = bufs[0]};
  const follow_t then = follow_make(sizes[13], bufs + 3 + sizes[3], columns, bufs[2], planes.ldc);
  const int64_t panels = ceil_div(columns, PANEL);
#if POPCOUNT > 0
  const plane_fn *tiles = (has_popcount() ? TILES_counting : TILES_plain)[sizes[12]];
#else
  const plane_fn *tiles = TILES_plain[sizes[12]];
#endif
  while (lo < hi) {
    const int64_t first = lo % panels, stop = least(panels, first + hi - lo), r0 = lo / panels * CHUNK, r1 = least(rows, r0 + CHUNK);
    for (int64_t i = first; i < stop; i++) {
      const uint32_t *panel = (const uint32_t *)(head + HEAD) + i * sizes[9];
      for (int v = 0; v < NV; v++) {
        const int64_t column = i * PANEL + v * W, left = columns - column;
        for (int64_t r = r0, n; left > 0 && r < r1; r += n) {
          for (n = least(TALL, r1 - r); !tiles[n]; n--) continue;
          tiles[n](&planes, r, panel, v, bias ? bias + column : 0, left, (float *)bufs[2] + r * planes.ldc + column);
        }
      }
    }
    follow(&then, r0, r1, first * PANEL, least(columns, stop * PANEL));
    lo += stop - first;
  }
}
