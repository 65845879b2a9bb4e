/* What planes.c and its tiles share. */
#define BLOCK 32
#define CHUNK 64 /* rows of a point: templates/planes.py */
#define HEAD 16  /* numbers that hold for the whole weight */
#define MOST_BITS 4
#define TALL (W == 16 ? 4 : 2) /* rows of a tile at most */
#define SUMS_AT 16 /* words of a row's slot in front of what it knows of its groups */

typedef struct {
  int64_t blocks, groups, group, offsets, offsets_at, planes_at, slot, begin_at, ldc;
  float factor, shift;
  const uint32_t *slots;
} planes_t;
