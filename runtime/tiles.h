/* Products by tile registers (AMX): up to 32 rows times panels of 16 columns, in pairs of bfloat16 or in quads of bytes.
 *
 * A word is 32 bits: a pair or a quad of steps of the depth. A row is words side by side; a panel is a line of 16 words, one a column, for each word of
 * the rows, which is what a tile register of the second factor holds. As in Intel's optimization manual, four registers sum up, two hold rows and two hold
 * panels: each line of a panel is loaded once for two registers of rows. Without the instructions (__AMX_TILE__), plain C computes what they do. */
#include <float.h>
#include <stddef.h>
#include <stdint.h>
#ifndef INLINE
#define INLINE static inline __attribute__((always_inline, unused))
#define FUNCTION static __attribute__((unused))
#endif
#define TILE_ROWS 16               /* rows of a register at most, and words of each */
#define TILES_TALL (2 * TILE_ROWS) /* rows of a product */
#define TILE_BYTES (TILE_ROWS * 4) /* of a row of a register */
#define SUMS0 0                    /* first of four registers of sums, */
#define ROWS0 4                    /* of two of rows */
#define PANEL0 6                   /* and of two of panels */

/* What ldtilecfg reads. */
typedef struct {
  uint8_t palette, start, reserved[14];
  uint16_t bytes[16]; /* of a row, by register */
  uint8_t rows[16];
} tile_shapes_t;
_Static_assert(sizeof(tile_shapes_t) == 64, "as the instruction has it");

#if defined(__AMX_TILE__) && defined(__AMX_BF16__) && defined(__AMX_INT8__)
/* Not the compilers' own functions: GCC's do not say that a load reads memory, and what is stored just before may come too late. */
#define TILE_SHAPES(shapes) __asm__ volatile("ldtilecfg %0" ::"m"(*(shapes)) : "memory")
#define TILE_RELEASE() __asm__ volatile("tilerelease" ::: "memory")
#define TILE_ZERO(t) __asm__ volatile("tilezero %%tmm%c0" ::"i"(t))
#define TILE_LOAD(t, from, apart) __asm__ volatile("tileloadd (%1,%2,1), %%tmm%c0" ::"i"(t), "r"(from), "r"((int64_t)(apart)) : "memory")
#define TILE_STORE(t, to, apart) __asm__ volatile("tilestored %%tmm%c0, (%1,%2,1)" ::"i"(t), "r"(to), "r"((int64_t)(apart)) : "memory")
#define TILE_BF16(c, a, b) __asm__ volatile("tdpbf16ps %%tmm%c2, %%tmm%c1, %%tmm%c0" ::"i"(c), "i"(a), "i"(b))
#define TILE_U8S8(c, a, b) __asm__ volatile("tdpbusd %%tmm%c2, %%tmm%c1, %%tmm%c0" ::"i"(c), "i"(a), "i"(b))
#else
typedef struct {
  tile_shapes_t shapes;
  uint32_t words[8][TILE_ROWS][TILE_ROWS];
} tile_registers_t;
static __thread tile_registers_t tile_registers;
#define TILE_REGISTERS (&tile_registers)

FUNCTION void tile_zero(tile_registers_t *r, int t) { __builtin_memset(r->words[t], 0, sizeof(r->words[t])); }
FUNCTION void tile_shapes(tile_registers_t *r, const tile_shapes_t *shapes) {
  r->shapes = *shapes;
  for (int t = 0; t < 8; t++) {
    if (shapes->palette != 1 || shapes->rows[t] > TILE_ROWS || shapes->bytes[t] > TILE_BYTES || !shapes->rows[t] != !shapes->bytes[t]) __builtin_trap();
    tile_zero(r, t);
  }
}
/* One that has no shape is not to be used. */
FUNCTION void tile_used(const tile_registers_t *r, int t) {
  if (!r->shapes.rows[t]) __builtin_trap();
}
FUNCTION void tile_load(tile_registers_t *r, int t, const void *from, int64_t apart) {
  tile_used(r, t), tile_zero(r, t);
  for (int i = 0; i < r->shapes.rows[t]; i++) __builtin_memcpy(r->words[t][i], (const char *)from + i * apart, r->shapes.bytes[t]);
}
FUNCTION void tile_store(const tile_registers_t *r, int t, void *to, int64_t apart) {
  tile_used(r, t);
  for (int i = 0; i < r->shapes.rows[t]; i++) __builtin_memcpy((char *)to + i * apart, r->words[t][i], r->shapes.bytes[t]);
}
/* Products of registers that do not fit together are not defined. */
FUNCTION void tile_fits(const tile_registers_t *r, int c, int a, int b) {
  tile_used(r, c), tile_used(r, a), tile_used(r, b);
  if (r->shapes.rows[c] != r->shapes.rows[a] || r->shapes.bytes[a] != 4 * r->shapes.rows[b] || r->shapes.bytes[c] != r->shapes.bytes[b]) __builtin_trap();
}
/* Numbers too small for float's full precision are zero, before and after. */
INLINE float tile_flushed(float x) { return __builtin_fabsf(x) < FLT_MIN ? __builtin_copysignf(0, x) : x; }
INLINE float tile_number(uint32_t bits) {
  float x;
  __builtin_memcpy(&x, &bits, sizeof(x));
  return tile_flushed(x);
}
FUNCTION void tile_bf16(tile_registers_t *r, int c, int a, int b) {
  tile_fits(r, c, a, b);
  for (int i = 0; i < r->shapes.rows[c]; i++) {
    float even[TILE_ROWS] = {0}, odd[TILE_ROWS] = {0}, sums[TILE_ROWS];
    for (int k = 0; k < r->shapes.rows[b]; k++) {
      const uint32_t x = r->words[a][i][k], *y = r->words[b][k];
      for (int j = 0; j < TILE_ROWS; j++) {
        even[j] = tile_flushed(__builtin_fmaf(tile_number(x << 16), tile_number(y[j] << 16), even[j]));
        odd[j] = tile_flushed(__builtin_fmaf(tile_number(x & 0xffff0000u), tile_number(y[j] & 0xffff0000u), odd[j]));
      }
    }
    __builtin_memcpy(sums, r->words[c][i], sizeof(sums));
    for (int j = 0; j < TILE_ROWS; j++) sums[j] = tile_flushed(tile_flushed(sums[j]) + tile_flushed(even[j] + odd[j]));
    __builtin_memcpy(r->words[c][i], sums, sizeof(sums));
  }
}
FUNCTION void tile_u8s8(tile_registers_t *r, int c, int a, int b) {
  tile_fits(r, c, a, b);
  for (int i = 0; i < r->shapes.rows[c]; i++)
    for (int k = 0; k < r->shapes.rows[b]; k++)
      for (int j = 0; j < TILE_ROWS; j++)
        for (int q = 0; q < 32; q += 8) r->words[c][i][j] += (r->words[a][i][k] >> q & 255) * (uint32_t)(int8_t)(r->words[b][k][j] >> q);
}
#define TILE_SHAPES(shapes) tile_shapes(TILE_REGISTERS, shapes)
#define TILE_RELEASE() __builtin_memset(TILE_REGISTERS, 0, sizeof(tile_registers_t))
#define TILE_ZERO(t) tile_zero(TILE_REGISTERS, t)
#define TILE_LOAD(t, from, apart) tile_load(TILE_REGISTERS, t, from, apart)
#define TILE_STORE(t, to, apart) tile_store(TILE_REGISTERS, t, to, apart)
#define TILE_BF16(c, a, b) tile_bf16(TILE_REGISTERS, c, a, b)
#define TILE_U8S8(c, a, b) tile_u8s8(TILE_REGISTERS, c, a, b)
#endif

/* Shapes the registers for products of so many rows, unless *now says that they are. */
INLINE void tiles_set(int64_t *now, int64_t height) {
  if (*now == height) return;
  const int64_t upper = height < TILE_ROWS ? height : TILE_ROWS, lower = height - upper;
  tile_shapes_t shapes = {.palette = 1};
  for (int t = 0; t < 4; t++) shapes.rows[SUMS0 + t] = (uint8_t)(t < 2 || !lower ? upper : lower), shapes.bytes[SUMS0 + t] = TILE_BYTES;
  shapes.rows[ROWS0] = (uint8_t)upper, shapes.bytes[ROWS0] = TILE_BYTES;
  shapes.rows[ROWS0 + 1] = (uint8_t)lower, shapes.bytes[ROWS0 + 1] = lower ? TILE_BYTES : 0;
  for (int t = 0; t < 2; t++) shapes.rows[PANEL0 + t] = TILE_ROWS, shapes.bytes[PANEL0 + t] = TILE_BYTES;
  TILE_SHAPES(&shapes);
  *now = height;
}
/* Gives the registers back: left in use, they would cost power and be kept for the thread by the system. */
INLINE void tiles_free(int64_t *now) {
  if (*now) TILE_RELEASE();
  *now = 0;
}

/* How many of the panels that are left a product takes: four registers of sums, so that products do not wait for one another. */
INLINE int64_t tiles_wide(int64_t height, int64_t left) {
  const int64_t most = height > TILE_ROWS ? 2 : 4;
  return left >= most ? most : left >= 2 ? 2 : 1;
}

#define TILE_PRODUCT(c, a, b)            \
  do {                                   \
    if (bytes) TILE_U8S8(c, a, b);       \
    else TILE_BF16(c, a, b);             \
  } while (0)
/* 16 words of `tall` registers of rows times as many lines of `wide` panels. */
INLINE void tiles_step(const int bytes, const int tall, const int wide, const char *a, int64_t apart, const char *b, int64_t panel) {
  TILE_LOAD(ROWS0, a, apart);
  TILE_LOAD(PANEL0, b, TILE_BYTES);
  TILE_PRODUCT(SUMS0, ROWS0, PANEL0);
  if (tall > 1) {
    TILE_LOAD(ROWS0 + 1, a + TILE_ROWS * apart, apart);
    TILE_PRODUCT(SUMS0 + 2, ROWS0 + 1, PANEL0);
  }
  if (wide > 1) {
    TILE_LOAD(PANEL0 + 1, b + panel, TILE_BYTES);
    TILE_PRODUCT(SUMS0 + 1, ROWS0, PANEL0 + 1);
    if (tall > 1) TILE_PRODUCT(SUMS0 + 3, ROWS0 + 1, PANEL0 + 1);
  }
  if (wide > 2) {
    TILE_LOAD(PANEL0, b + 2 * panel, TILE_BYTES);
    TILE_PRODUCT(SUMS0 + 2, ROWS0, PANEL0);
    TILE_LOAD(PANEL0 + 1, b + 3 * panel, TILE_BYTES);
    TILE_PRODUCT(SUMS0 + 3, ROWS0, PANEL0 + 1);
  }
}

/* Rows (`apart` bytes from each other) of so many words times panels (`panel` bytes apart) into c, whose rows are `stride` bytes apart. Rows are read up to a
 * multiple of 16 words; there, those of bfloat16 hold numbers. Meanwhile, for each 16 words, `lines` cache lines from `ahead` on are fetched. */
INLINE void tiles_product(const int bytes, const int tall, const int wide, const char *a, int64_t apart, const char *b, int64_t panel, int64_t words, char *c, int64_t stride, const char *ahead, int64_t lines) {
  char end[4 * TILE_ROWS * TILE_BYTES] __attribute__((aligned(64)));
  TILE_ZERO(SUMS0);
  if (wide > 1) TILE_ZERO(SUMS0 + 1);
  if (wide > 2 || tall > 1) TILE_ZERO(SUMS0 + 2);
  if (wide > 2 || (tall > 1 && wide > 1)) TILE_ZERO(SUMS0 + 3);
  for (; words >= TILE_ROWS; words -= TILE_ROWS, a += TILE_BYTES, b += TILE_ROWS * TILE_BYTES) {
    for (int64_t l = 0; l < lines; l++, ahead += 64) __builtin_prefetch(ahead, 0, 2);
    tiles_step(bytes, tall, wide, a, apart, b, panel);
  }
  if (words) {
    /* The lines behind the last one are another panel's, or nobody's. */
    for (int p = 0; p < wide; p++) {
      char *to = end + p * TILE_ROWS * TILE_BYTES;
      __builtin_memcpy(to, b + p * panel, (size_t)(words * TILE_BYTES));
      __builtin_memset(to + words * TILE_BYTES, 0, (size_t)((TILE_ROWS - words) * TILE_BYTES));
    }
    tiles_step(bytes, tall, wide, a, apart, end, TILE_ROWS * TILE_BYTES);
  }
  TILE_STORE(SUMS0, c, stride);
  if (wide > 1) TILE_STORE(SUMS0 + 1, c + TILE_BYTES, stride);
  if (tall > 1) TILE_STORE(SUMS0 + 2, c + TILE_ROWS * stride, stride);
  if (tall > 1 && wide > 1) TILE_STORE(SUMS0 + 3, c + TILE_ROWS * stride + TILE_BYTES, stride);
  if (wide > 2) {
    TILE_STORE(SUMS0 + 2, c + 2 * TILE_BYTES, stride);
    TILE_STORE(SUMS0 + 3, c + 3 * TILE_BYTES, stride);
  }
}

/* Of `height` rows and `wide` panels, by the registers that tiles_set has shaped for them. */
#define TILES_BY(name, bytes)                                                                                            \
  FUNCTION void name(int64_t height, int64_t wide, const void *a, int64_t apart, const void *b, int64_t panel, int64_t words, void *c, int64_t stride, const void *ahead, int64_t lines) { \
    if (height > TILE_ROWS && wide == 2) tiles_product(bytes, 2, 2, a, apart, b, panel, words, c, stride, ahead, lines);       \
    else if (height > TILE_ROWS) tiles_product(bytes, 2, 1, a, apart, b, panel, words, c, stride, ahead, lines);               \
    else if (wide == 4) tiles_product(bytes, 1, 4, a, apart, b, panel, words, c, stride, ahead, lines);                   \
    else if (wide == 2) tiles_product(bytes, 1, 2, a, apart, b, panel, words, c, stride, ahead, lines);                   \
    else tiles_product(bytes, 1, 1, a, apart, b, panel, words, c, stride, ahead, lines);                                  \
  }
TILES_BY(tiles_bf16, 0)
TILES_BY(tiles_u8s8, 1)
#undef TILES_BY
