/* Attention to a cache of keys and values in blocks (Kwon et al., "PagedAttention", 2023), for tokens of any rows: each sees its row up to its own place.
 *
 * Neighbouring tokens of a row whose places follow each other are a run; of a context, which all tokens of a row see whole, those that see the same. Long runs go through packed keys (flash.h), short ones through keys where they
 * lie, cut into parts that several tasks take (few.h). held.h has what they are held as. What is cut how depends on the run alone, so that a result is the same on any number of threads. */
#define SHORT 16 /* tokens of a run that reads keys where they lie */

typedef struct {
  shape_t s; /* of one run's queries of one head */
  int64_t heads, tokens, shared, group, layers, layer, most, chunks; /* heads that share keys are a group; entries of a row of the table */
  int64_t q_head, out_head, bias_head, held[2];
  const float *q;
  char *keys, *values;
  const int64_t *places, *rows, *table;
  float *out, *parts;
  const char *bias;
} cached_t;

typedef struct {
  const cached_t *c;
  int64_t row, head;
} pages_t;

/* A run of which a task has some tokens: all of them, what is the first place that any of them sees, and into how many parts its places are cut. */
typedef struct {
  int64_t begin, end, first, last, parts;
} run_t;

/* Keys, or values, from a place of a row on, up to its block's end; none of a block that was given up. */
INLINE page_t page(const pages_t *p, const int values, int64_t place) {
  const cached_t *c = p->c;
  const int64_t block = c->table[p->row * c->most + place / PAGE], held = c->held[values], columns = values ? c->s.width : c->s.depth;
  const int64_t part = (block * c->layers + c->layer) * c->shared + p->head;
  return block < 0 ? (page_t){0} : page_at((values ? c->values : c->keys) + part * part_bytes(held, columns, PAGE), held, columns, PAGE, place % PAGE);
}

/* A page's memory, to be fetched while something else is computed. */
INLINE ahead_t ahead_of(int64_t held, page_t p, int64_t columns) { return (ahead_t){p.codes, codes_of(held, columns), held == F32 ? 4 : held == INT4 ? 0 : held == INT8 ? 1 : 2}; }

FUNCTION void pack_places(const shape_t *s, const void *from, int64_t k0, int64_t n, float *keys, float *values) {
  const pages_t *p = from;
  float scratch[2][PAGE * MOST_DEPTH + W] __attribute__((aligned(64)));
  for (int64_t at = 0; at < n; at += PAGE) {
    const int64_t m = least(PAGE, n - at);
    const page_t own[2] = {page(p, 0, k0 + at), page(p, 1, k0 + at)};
    const float *k = own[0].codes ? widened(p->c->held[0], own[0], m, s->depth, scratch[0]) : 0;
    const float *v = own[1].codes ? widened(p->c->held[1], own[1], m, s->width, scratch[1]) : 0;
    if (k) pack_rows(k, s->depth, 1, m, s->depth, keys + at * s->depth);
    else clear(keys + at * s->depth, ceil_div(m, PANEL) * PANEL * s->depth);
    for (int64_t c = 0; c < s->width; c += PANEL) {
      float *to = values + (c * n) + at * PANEL;
      const int64_t columns = least(PANEL, s->width - c);
      for (int64_t i = 0; i < m; i++, to += PANEL) {
        if (v && columns == PANEL) copy(to, v + i * s->width + c, PANEL);
        else
          for (int64_t j = 0; j < PANEL; j++) to[j] = v && j < columns ? v[i * s->width + c + j] : 0;
      }
    }
  }
}

INLINE run_t run_of(const cached_t *c, int64_t token) {
  run_t r = {token, token + 1, 0, 0, 1};
  const int64_t step = c->s.causal;
  while (r.begin > 0 && c->rows[r.begin - 1] == c->rows[token] && c->places[r.begin - 1] + step == c->places[r.begin]) r.begin--;
  while (r.end < c->tokens && c->rows[r.end] == c->rows[token] && c->places[r.end] == c->places[r.end - 1] + step) r.end++;
  r.last = c->places[r.end - 1];
  r.first = c->s.window ? most(0, c->places[r.begin] + 1 - c->s.window) / PAGE * PAGE : 0;
  r.parts = most(1, least(c->chunks, ceil_div(r.last + 1 - r.first, FEWEST)));
  return r;
}

INLINE const void *bias_of(const cached_t *c, int64_t head, int64_t token) {
  return c->bias + (head * c->bias_head + token * c->s.mask.row) * (c->s.masked == 2 ? 1 : 4);
}

/* Tokens t..t+n-1 of a long run, for all heads of a group. */
FUNCTION void many(const cached_t *c, const shape_t *run, int64_t group, int64_t t, int64_t n) {
  shape_t s = *run;
  s.queries = n, s.past = c->places[t], s.keys = s.past + (s.causal ? n : 1), s.size = KEYS;
  s.strips = ceil_div(n, MR), s.blocks = ceil_div(s.strips, BLOCK);
  const int64_t most_blocks = SUMS / (ROWS * ceil_div(most(s.width, 1), PANEL) * PANEL);
  const pages_t pages = {c, c->rows[t], group};
  for (int64_t head = group * c->group; head < (group + 1) * c->group; head++)
    for (int64_t b = 0; b < s.blocks; b += most_blocks)
      chunk(&s, c->q + head * c->q_head + t * s.q.row, &pages, bias_of(c, head, t), c->out + head * c->out_head + t * s.out.row, b, least(s.blocks, b + most_blocks));
}

INLINE float *part_of(const cached_t *c, int64_t head, int64_t token, int64_t part) {
  return c->parts + ((head * c->tokens + token) * c->chunks + part) * (c->s.width + 2);
}

/* What a query's sums are divided by; zero where it saw nothing. */
INLINE float weight_of_sums(float largest, float total) { return largest == -INFINITY ? 0 : 1 / total; }

/* Rows r0..r0+rows-1 of tokens t..t+n-1 of a short run (one head's tokens after the other's) against one part of its places. */
FUNCTION void few(const cached_t *c, const few_t *f, const run_t *run, int64_t group, int64_t t, int64_t n, int64_t part, int64_t r0, int64_t rows) {
  float queries[FEW_ROWS * MOST_DEPTH] __attribute__((aligned(64))), scores[FEW_ROWS * FEW_KEYS] __attribute__((aligned(64)));
  float sums[FEW_ROWS * MOST_DEPTH] __attribute__((aligned(64))), largest[FEW_ROWS], totals[FEW_ROWS];
  float scratch[2][PAGE * MOST_DEPTH + W] __attribute__((aligned(64)));
  const shape_t *s = &f->s;
  const int64_t ldq = ceil_div(s->depth, PANEL) * PANEL, wide = f->wide, h0 = group * c->group;
  for (int64_t r = 0; r < rows; r++) {
    const float *from = c->q + (h0 + (r0 + r) / n) * c->q_head + (t + (r0 + r) % n) * s->q.row;
    for (int64_t d = 0; d < ldq; d++) queries[r * ldq + d] = d < s->depth ? from[d * s->q.column] * s->scale : 0;
    largest[r] = -INFINITY, totals[r] = 0;
  }
  clear(sums, rows * wide);
  const pages_t pages = {c, c->rows[t], group};
  const int64_t places = run->last + 1 - run->first, begin = run->first + part * places / run->parts, end = run->first + (part + 1) * places / run->parts;
  for (int64_t k0 = begin, m; k0 < end; k0 += m) {
    m = least(PAGE - k0 % PAGE, end - k0);
    const int64_t padded = ceil_div(m, PANEL) * PANEL;
    const page_t keys = page(&pages, 0, k0), values = page(&pages, 1, k0);
    if (!keys.codes) continue;
    scores_of(f, queries, ldq, rows, widened(c->held[0], keys, m, s->depth, scratch[0]), ahead_of(c->held[1], values, s->width), m, scores);
    for (int64_t r = 0; r < rows; r++) {
      const int64_t head = h0 + (r0 + r) / n, token = (r0 + r) % n;
      mask_row(s, s->masked ? bias_of(c, head, t) : 0, token, k0, m, padded, scores + r * FEW_KEYS);
      const float factor = exponentials(scores + r * FEW_KEYS, padded, largest + r, totals + r);
      if (factor != 1 && k0 != begin)
        for (int64_t j = 0; j < wide; j += W) vf_put(sums + r * wide + j, vf_get(sums + r * wide + j) * factor);
    }
    const page_t next = k0 + m < end ? page(&pages, 0, k0 + m) : (page_t){0};
    add_values(f, scores, rows, widened(c->held[1], values, m, s->width, scratch[1]), ahead_of(c->held[0], next.codes ? next : keys, s->depth), m, sums);
  }
  for (int64_t r = 0; r < rows; r++) {
    const int64_t head = h0 + (r0 + r) / n, token = t + (r0 + r) % n;
    const float *from = sums + r * wide, by = c->chunks == 1 ? weight_of_sums(largest[r], totals[r]) : 1;
    float *to = c->chunks == 1 ? c->out + head * c->out_head + token * s->out.row : part_of(c, head, token, part);
    for (int64_t j = 0; j < s->width; j++) to[j] = from[j] * by;
    if (c->chunks > 1) to[s->width] = largest[r], to[s->width + 1] = totals[r];
  }
}

INLINE void read_cached(void *const *bufs, const int64_t *z, cached_t *c) {
  const int32_t bits = (int32_t)z[10];
  *c = (cached_t){
      .s = {.n = {1, 1, 1}, .depth = z[2], .width = z[3], .masked = z[8], .causal = z[20], .safe = 1, .window = z[9],
            .q = {.row = z[13], .column = z[14]}, .out = {.row = z[16], .column = 1}, .k = {.row = z[2], .column = 1},
            .v = {.row = z[3], .column = 1}, .mask = {.row = z[18], .column = z[19]}},
      .heads = z[0], .tokens = z[1], .shared = z[4], .group = z[0] / most(1, z[4]), .layers = z[5], .layer = z[6], .most = z[7], .chunks = z[11],
      .q_head = z[12], .out_head = z[15], .bias_head = z[17], .held = {z[21], z[22]},
      .q = bufs[0], .keys = bufs[1], .values = bufs[2], .places = bufs[3], .rows = bufs[4], .table = bufs[5], .out = bufs[6]};
  __builtin_memcpy(&c->s.scale, &bits, sizeof bits);
  c->bias = c->s.masked ? bufs[7] : 0;
  c->parts = bufs[7 + (c->s.masked != 0)];
}

/* bufs: Q, keys, values, places, rows, table, output, the bias if there is one, and heads * tokens * chunks * (width + 2) floats of scratch memory.
 * sizes: heads, tokens, depth, width, heads of the cache, its layers, the layer, entries of a row of the table, kind of bias (as attention.c's), window,
 * the bits of the scale, chunks; elements between heads, tokens and columns of Q, heads and tokens of the output, heads, tokens and places of the bias;
 * causal, what the keys are held as, and the values.
 * Points: heads of the cache, chunks, tokens. */
void burnish_cached(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  cached_t cached;
  read_cached(bufs, sizes, &cached);
  const cached_t *c = &cached;
  few_t f = {.wide = ceil_div(c->s.width, PANEL) * PANEL};
  while (lo < hi) {
    const int64_t token = lo % c->tokens, part = lo / c->tokens % c->chunks, group = lo / c->tokens / c->chunks;
    const run_t run = run_of(c, token);
    const int64_t end = least(run.end, token + hi - lo), n = end - token;
    if (run.end - run.begin > SHORT) {
      if (part == 0) many(c, &c->s, group, token, n);
    } else if (part < run.parts) {
      f.s = c->s, f.s.past = c->places[token], f.s.keys = run.last + 1;
      const int64_t rows = n * c->group, blocks = ceil_div(rows, FEW_ROWS);
      for (int64_t b = 0; b < blocks; b++) few(c, &f, &run, group, token, n, part, b * rows / blocks, (b + 1) * rows / blocks - b * rows / blocks);
    }
    lo += n;
  }
}

/* The parts' results into the output. Points: heads and tokens. */
void burnish_cached_join(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  cached_t cached;
  read_cached(bufs, sizes, &cached);
  const cached_t *c = &cached;
  const int64_t width = c->s.width;
  for (; c->chunks > 1 && lo < hi; lo++) {
    const int64_t head = lo / c->tokens, token = lo % c->tokens;
    const run_t run = run_of(c, token);
    if (run.end - run.begin > SHORT) continue;
    const float *parts = part_of(c, head, token, 0);
    float sums[MOST_DEPTH + W] __attribute__((aligned(64))), peak = -INFINITY, total = 0;
    for (int64_t p = 0; p < run.parts; p++) peak = larger(parts[p * (width + 2) + width], peak);
    clear(sums, ceil_div(width, PANEL) * PANEL);
    for (int64_t p = 0; p < run.parts; p++, parts += width + 2) {
      float lane[W];
      vf_put(lane, decay(vf_set(parts[width] - (peak == -INFINITY ? 0 : peak))));
      for (int64_t j = 0; j < width; j++) sums[j] += parts[j] * lane[0];
      total += parts[width + 1] * lane[0];
    }
    const float by = weight_of_sums(peak, total);
    float *to = c->out + head * c->out_head + token * c->s.out.row;
    for (int64_t j = 0; j < width; j++) to[j] = sums[j] * by;
  }
}

/* New keys, or values, to their places. bufs: new, places, rows, table, cache. sizes: heads, tokens, columns, layers of the cache, the layer, entries of a
 * row of the table; elements between heads, tokens and columns of what is new; what the cache holds; places that a block keeps, all or the last one.
 * Points: tokens. */
void burnish_cache_append(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  const float *new = bufs[0];
  const int64_t *places = bufs[1], *rows = bufs[2], *table = bufs[3];
  char *cache = bufs[4];
  const int64_t heads = sizes[0], columns = sizes[2], layers = sizes[3], layer = sizes[4], most_blocks = sizes[5], held = sizes[9];
  const int64_t kept = sizes[10];
  for (; lo < hi; lo++) {
    if (kept == 1 && lo + 1 < sizes[1] && rows[lo + 1] == rows[lo] && places[lo + 1] / PAGE == places[lo] / PAGE) continue;
    const int64_t block = table[rows[lo] * most_blocks + places[lo] / PAGE];
    if (block < 0) continue;
    for (int64_t head = 0; head < heads; head++) {
      char *part = cache + ((block * layers + layer) * heads + head) * part_bytes(held, columns, kept);
      hold(held, new + head * sizes[6] + lo * sizes[7], sizes[8], columns, page_at(part, held, columns, kept, places[lo] % kept));
    }
  }
}
