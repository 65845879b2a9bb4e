/* What looks back along packed tokens of any rows without being attention: earlier places of a cache, and linear recurrences.
 *
 * A recurrence runs through its row's tokens one after the other; rows of a call and columns are independent. Each column's sums are made in one order
 * whatever task has it, so that a result is the same on any number of threads. (The recurrence is that of Gu and Dao, "Mamba", 2023.) */
#define PAGE 64 /* places of a block */
#define LANES (4 * W) /* columns that a task carries through the tokens in registers */

INLINE void copy_row(float *to, const float *from, int64_t n) {
  int64_t j = 0;
  for (; j + W <= n; j += W) vf_put(to + j, vf_get(from + j));
  for (; j < n; j++) to[j] = from[j];
}

/* bufs: cache [blocks, layers, 1, PAGE, channels], places, rows, table, output [tokens, taps, channels]. sizes: tokens, taps, channels, layers of the cache, the
 * layer, entries of a row of the table, places from one tap to the next, and from the last one to the token. Points: tokens and taps. */
void burnish_cache_taps(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const float *cache = bufs[0];
  const int64_t *places = bufs[1], *rows = bufs[2], *table = bufs[3];
  float *out = bufs[4];
  const int64_t taps = sizes[1], channels = sizes[2], layers = sizes[3], layer = sizes[4], blocks = sizes[5];
  for (; lo < hi; lo++) {
    const int64_t token = lo / taps, place = places[token] - sizes[7] - (taps - 1 - lo % taps) * sizes[6];
    const int64_t block = place < 0 ? -1 : table[rows[token] * blocks + place / PAGE];
    float *to = out + lo * channels;
    if (block >= 0) copy_row(to, cache + ((block * layers + layer) * PAGE + place % PAGE) * channels, channels);
    else
      for (int64_t j = 0; j < channels; j++) to[j] = 0;
  }
}

/* What a scan reads: elements between heads, tokens and columns. */
typedef struct {
  const float *at;
  int64_t head, token, column;
} scanned_t;

INLINE vf lanes_of(const float *from, int64_t column, int lanes) {
  if (column == 1) return lanes == W ? vf_get(from) : load_f32_n(from, lanes);
  float held[W] = {0};
  for (int i = 0; i < lanes; i++) held[i] = from[i * column];
  return vf_get(held);
}

/* n columns of one head through tokens of one row; LANES columns that lie side by side where `whole`. */
INLINE void scan_columns(const int whole, const scanned_t *a, const scanned_t *b, const scanned_t *before, float *out, int64_t out_step, int64_t tokens, int64_t n) {
  if (whole) {
    const float *from = b->at, *by = a->at;
    vf h[4];
    for (int i = 0; i < 4; i++) h[i] = before->at ? vf_get(before->at + i * W) : vf_set(0);
    for (int64_t t = 0; t < tokens; t++, from += b->token, out += out_step, by += by ? a->token : 0)
      for (int i = 0; i < 4; i++) {
        h[i] = (by ? vf_get(by + i * W) * h[i] : h[i]) + vf_get(from + i * W);
        vf_put(out + i * W, h[i]);
      }
    return;
  }
  for (int64_t j = 0; j < n; j += W) {
    const int lanes = (int)(n - j < W ? n - j : W);
    vf h = before->at ? lanes_of(before->at + j * before->column, before->column, lanes) : vf_set(0);
    for (int64_t t = 0; t < tokens; t++) {
      const vf new = lanes_of(b->at + t * b->token + j * b->column, b->column, lanes);
      h = (a->at ? lanes_of(a->at + t * a->token + j * a->column, a->column, lanes) * h : h) + new;
      store_f32_n(out + t * out_step + j, h, lanes);
    }
  }
}

INLINE scanned_t scanned_at(const scanned_t *x, int64_t head, int64_t token, int64_t j) {
  scanned_t y = *x;
  if (y.at) y.at += head * y.head + token * y.token + j * y.column;
  return y;
}

/* bufs: state [blocks, layers, heads, 1, depth], b [heads, tokens, depth], places, rows, table, output [heads, tokens, depth] (contiguous), then a like b and the
 * initial state [heads, depth] where there are such. sizes: heads, tokens, depth, layers of the state, the layer, entries of a row of the table; elements between
 * heads, tokens and columns of b, of a, and of the initial state (no tokens); whether there is an a, and an initial state. Points: heads, and LANES columns each. */
void burnish_scan(void *const *bufs, const int64_t *z, int64_t lo, int64_t hi) {
  const float *state = bufs[0];
  const int64_t *places = bufs[2], *rows = bufs[3], *table = bufs[4];
  float *out = bufs[5];
  const int64_t heads = z[0], tokens = z[1], depth = z[2], layers = z[3], layer = z[4], blocks = z[5];
  const scanned_t b = {bufs[1], z[6], z[7], z[8]}, a = {z[14] ? bufs[6] : 0, z[9], z[10], z[11]};
  const scanned_t initial = {z[15] ? bufs[6 + (z[14] != 0)] : 0, z[12], 0, z[13]};
  const int64_t parts = (depth + LANES - 1) / LANES;
  for (; lo < hi; lo++) {
    const int64_t head = lo / parts, j = lo % parts * LANES, n = depth - j < LANES ? depth - j : LANES;
    for (int64_t t = 0, end; t < tokens; t = end) {
      end = t + 1;
      while (end < tokens && rows[end] == rows[t]) end++;
      scanned_t before = scanned_at(&initial, head, 0, j);
      if (places[t] > 0) {
        const int64_t block = table[rows[t] * blocks + (places[t] - 1) / PAGE];
        before = (scanned_t){state + ((block * layers + layer) * heads + head) * depth + j, 0, 0, 1};
      }
      const scanned_t own_a = scanned_at(&a, head, t, j), own_b = scanned_at(&b, head, t, j);
      float *to = out + (head * tokens + t) * depth + j;
      const int side_by_side = b.column == 1 && (!a.at || a.column == 1) && (!before.at || before.column == 1);
      if (n == LANES && side_by_side) scan_columns(1, &own_a, &own_b, &before, to, depth, end - t, n);
      else scan_columns(0, &own_a, &own_b, &before, to, depth, end - t, n);
    }
  }
}
