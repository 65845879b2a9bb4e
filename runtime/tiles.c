/* Whether tiles.h computes here what plain C does: random rows times panels, with registers of all shapes that it uses. */
#define WORDS 39 /* two registers and a part */
#define ROOM (3 * TILE_ROWS)
#define COLUMNS (7 * TILE_ROWS)

static uint32_t state = 1;
/* Xorshift (Marsaglia, 2003). */
static uint32_t random_bits(void) {
  state ^= state << 13, state ^= state >> 17, state ^= state << 5;
  return state;
}
/* Two bfloat16 of 1/2 to 2 and either sign. */
static uint32_t random_pair(void) { return (random_bits() & 0x80ff80ffu) | 0x3f003f00u; }
static double half_of(uint32_t word, int upper) {
  const uint32_t bits = upper ? word & 0xffff0000u : word << 16;
  float x;
  __builtin_memcpy(&x, &bits, sizeof(x));
  return x;
}

/* Rows from the first on times all columns, by the registers. */
static void by_tiles(int bytes, int64_t height, const uint32_t *rows, const uint32_t *panels, uint32_t *out) {
  int64_t now = 0;
  tiles_set(&now, height);
  for (int64_t p = 0, wide; p < COLUMNS / TILE_ROWS; p += wide) {
    wide = tiles_wide(height, COLUMNS / TILE_ROWS - p);
    (bytes ? tiles_u8s8 : tiles_bf16)(height, wide, rows, ROOM * 4, panels + p * WORDS * TILE_ROWS, WORDS * TILE_ROWS * 4, WORDS, out + p * TILE_ROWS, COLUMNS * 4, 0, 0);
  }
  tiles_free(&now);
}

/* 0 where they agree. */
int burnish_tiles_check(void) {
  static const int heights[] = {1, 16, 27, 32};
  uint32_t rows[TILES_TALL * ROOM] = {0}, panels[WORDS * COLUMNS], out[TILES_TALL * COLUMNS];
  for (int bytes = 0; bytes < 2; bytes++)
    for (int h = 0; h < 4; h++) {
      for (int i = 0; i < TILES_TALL * ROOM; i++) rows[i] = bytes ? random_bits() : i % ROOM < WORDS ? random_pair() : 0;
      for (int i = 0; i < WORDS * COLUMNS; i++) panels[i] = bytes ? random_bits() : random_pair();
      by_tiles(bytes, heights[h], rows, panels, out);
      for (int i = 0; i < heights[h]; i++)
        for (int j = 0; j < COLUMNS; j++) {
          double sum = 0, size = 0;
          uint32_t exact = 0;
          for (int k = 0; k < WORDS; k++) {
            const uint32_t x = rows[i * ROOM + k], y = panels[(j / TILE_ROWS * WORDS + k) * TILE_ROWS + j % TILE_ROWS];
            for (int q = 0; q < 32; q += 8) exact += (x >> q & 255) * (uint32_t)(int8_t)(y >> q);
            for (int upper = 0; upper < 2; upper++) {
              const double product = half_of(x, upper) * half_of(y, upper);
              sum += product, size += product < 0 ? -product : product;
            }
          }
          float got;
          __builtin_memcpy(&got, &out[i * COLUMNS + j], sizeof(got));
          /* Both ways of summing round each product at most once more than once; written so that NaN is wrong. */
          if (bytes ? out[i * COLUMNS + j] != exact : !(got - sum <= 1e-5 * size && sum - got <= 1e-5 * size)) return 1;
        }
    }
  return 0;
}
