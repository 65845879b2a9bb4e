/* Recurrent layers, all time steps in one launch: the state times its weights by micro.h's kernels, and the cell in the caches.
 *
 * The input's part of the gates is a product over all steps, made before. A row of the batch goes its own way, and so does a direction: a group is some
 * rows in one direction. Its hidden columns are cut into blocks, and every step needs all columns of the one before. A point of the parallel range takes
 * part in a group: step by step it claims blocks, its own one first, as soon as the step before is done. Whoever has claimed a block is at work on it, so
 * no point waits for a thread that never comes: one alone does everything, and a late one finds nothing left. Any range is right, and who computes a block
 * changes no result. Weights lie in panels of 16 columns, [direction][panel][gate][depth][16], zero behind the last column. */
#include <sched.h>

#define ROOM 4096 /* floats of gates at a time, which stay in the first-level cache: templates.py has no more rows in a group than fit */
#define NEAR (32 << 10) /* floats of weights that stay in the second-level cache by themselves */
#define WORDS 8 /* int64s of a cache line */
#define PATIENCE 4000 /* looks at the others' progress before the core is offered to them */

enum { LSTM, GRU, TANH, RELU };

typedef struct {
  int64_t cell, gates, steps, batch, hidden, directions;
  int64_t rows, panels, blocks; /* of a group; hidden panels of a block; blocks of a group */
  int64_t x_step, x_row, h_direction, h_row, c_direction, c_row;
  const float *x, *weights, *h0, *c0, *bias;
  float *out, *h_n, *c_n;
} layer_t;

/* ---- cells ---- */

INLINE vf sigmoid(vf x) { return 1 / (1 + vf_exp(-x)); }
INLINE void put_some(float *p, vf x, int64_t n) {
  if (n >= W) vf_put(p, x);
  else store_f32_n(p, x, (int)n);
}

/* n hidden columns of one row: x, its input's gates `hidden` apart; g, its state's gates, PANEL apart; h, c and the bias are at its first column. */
INLINE vf cell_of(const int cell, int64_t n, int64_t hidden, const float *x, const float *g, const float *h, const float *c, float *c_n, const float *bias) {
#define GATE(i) (few_of(x + (i) * hidden, n) + vf_get(g + (i) * PANEL))
  if (cell == LSTM) {
    const vf kept = sigmoid(GATE(1)) * few_of(c, n), state = vf_mad(sigmoid(GATE(0)), vf_tanh(GATE(2)), kept);
    put_some(c_n, state, n);
    return sigmoid(GATE(3)) * vf_tanh(state);
  }
  if (cell == GRU) {
    const vf reset = sigmoid(GATE(0)), update = sigmoid(GATE(1)), own = vf_get(g + 2 * PANEL);
    const vf fresh = vf_tanh(vf_mad(reset, bias ? own + few_of(bias, n) : own, few_of(x + 2 * hidden, n)));
    return vf_mad(update, few_of(h, n) - fresh, fresh);
  }
  const vf sum = GATE(0);
  return cell == TANH ? vf_tanh(sum) : vf_sel(sum < 0, vf_set(0), sum);
#undef GATE
}

/* ---- one step ---- */

/* Where a group is at a step: its first row and their number, and where to read and write what it has of direction d. */
typedef struct {
  int64_t d, row, rows;
  const float *x, *h, *c;
  int64_t h_row, c_row; /* elements between rows */
  float *out, *c_n, *h_n; /* h_n: only at the last step */
} place_t;

INLINE place_t place(const layer_t *s, int64_t group, int64_t step) {
  const int64_t count = ceil_div(s->batch, s->rows), d = group / count, row = group % count * s->rows;
  const int64_t t = d ? s->steps - 1 - step : step, before = d ? t + 1 : t - 1, wide = s->directions * s->hidden, own = (d * s->batch + row) * s->hidden;
  place_t p = {.d = d, .row = row, .rows = least(s->rows, s->batch - row)};
  p.x = s->x + t * s->x_step + row * s->x_row + d * s->gates * s->hidden;
  p.out = s->out + (t * s->batch + row) * wide + d * s->hidden;
  p.h = step ? s->out + (before * s->batch + row) * wide + d * s->hidden : s->h0 + d * s->h_direction + row * s->h_row;
  p.h_row = step ? wide : s->h_row;
  p.h_n = step == s->steps - 1 ? s->h_n + own : 0;
  if (s->cell == LSTM) {
    p.c_n = s->c_n + own;
    p.c = step ? p.c_n : s->c0 + d * s->c_direction + row * s->c_row;
    p.c_row = step ? s->hidden : s->c_row;
  }
  return p;
}

/* The cells of all rows at n hidden panels from p on. `sums`: [row][panel][gate][PANEL]. */
INLINE void cells(const int cell, const int gates, const layer_t *s, const place_t *at, const float *sums, int64_t p, int64_t n) {
  const int64_t last = least(s->hidden, (p + n) * PANEL);
  for (int64_t i = 0; i < at->rows; i++)
    for (int64_t j = p * PANEL; j < last; j += W) {
      const int64_t count = least(W, last - j), local = j - p * PANEL;
      const float *g = sums + (i * n + local / PANEL) * gates * PANEL + local % PANEL;
      const vf h = cell_of(cell, count, s->hidden, at->x + i * s->x_row + j, g, at->h + i * at->h_row + j, at->c + i * at->c_row + j,
                           at->c_n + i * s->hidden + j, cell == GRU && s->bias ? s->bias + at->d * s->hidden + j : 0);
      put_some(at->out + i * s->directions * s->hidden + j, h, count);
      if (at->h_n) put_some(at->h_n + i * s->hidden + j, h, count);
    }
}

#define CELLS(name, cell, gates) \
  FUNCTION void name(const layer_t *s, const place_t *at, const float *sums, int64_t p, int64_t n) { cells(cell, gates, s, at, sums, p, n); }
CELLS(lstm_cells, LSTM, 4) CELLS(gru_cells, GRU, 3) CELLS(tanh_cells, TANH, 1) CELLS(relu_cells, RELU, 1)
typedef void (*cells_fn)(const layer_t *, const place_t *, const float *, int64_t, int64_t);
static const cells_fn CELLS_OF[] = {lstm_cells, gru_cells, tanh_cells, relu_cells};

/* The hidden panels p0..p1-1 of a group at a step. */
FUNCTION void block(const layer_t *s, int64_t group, int64_t step, int64_t p0, int64_t p1) {
  float sums[ROOM] __attribute__((aligned(64)));
  const place_t at = place(s, group, step);
  const int64_t count = ceil_div(at.rows, MR), panel = s->hidden * PANEL, turns = ceil_div(s->hidden, PACE);
  const int64_t wide = count == 1 ? most(1, ROOM / (at.rows * s->gates * PANEL)) : 1;
  /* Meanwhile each strip fetches its part of the next panel. */
  const int64_t lines = count > 1 && (p1 - p0) * s->gates * panel > NEAR ? ceil_div(panel, ceil_div(count, NP) * turns * LINE) : 0;
  for (int64_t p = p0, n; p < p1; p += n) {
    n = least(wide, p1 - p);
    const int64_t all = n * s->gates, by = count == 1 ? all : NP;
    const panels_t to = {all * PANEL, s->hidden, all * PANEL};
    const float *b = s->weights + (at.d * ceil_div(s->hidden, PANEL) + p) * s->gates * panel;
    for (int64_t q = 0; q < all; q += by)
      for (int64_t j = 0, r = 0, next; j < count; j++, r = next) {
        next = (j + 1) * at.rows / count;
        const float *ahead = b + (q + by) * panel + j * lines * turns * LINE;
        strip(&to, next - r, at.h + r * at.h_row, at.h_row, b, s->hidden, 0, sums + r * all * PANEL, q, least(q + by, all), 1, ahead, p + n < p1 || q + by < all ? lines : 0);
      }
    CELLS_OF[s->cell](s, &at, sums, p, n);
  }
}

/* ---- all steps ---- */

INLINE void wait_until(const int64_t *done, int64_t count) {
  for (int64_t i = 0; __atomic_load_n(done, __ATOMIC_ACQUIRE) < count; i++) {
    if (i > PATIENCE) sched_yield(); /* who has the block may have lost its core to another process */
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
  }
}

/* `done`: blocks finished so far; a line behind it, steps claimed of each block, a line apart. */
FUNCTION void take_part(const layer_t *s, int64_t group, int64_t own, int64_t *done) {
  const int64_t panels = ceil_div(s->hidden, PANEL);
  for (int64_t step = 0; step < s->steps; step++) {
    step = most(step, least(__atomic_load_n(done, __ATOMIC_ACQUIRE) / s->blocks, s->steps - 1));
    wait_until(done, step * s->blocks);
    for (int64_t i = 0; i < s->blocks; i++) {
      const int64_t b = (own + i) % s->blocks;
      int64_t free = step;
      if (!__atomic_compare_exchange_n(done + (1 + b) * WORDS, &free, step + 1, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)) continue;
      block(s, group, step, b * s->panels, least((b + 1) * s->panels, panels));
      __atomic_fetch_add(done, 1, __ATOMIC_ACQ_REL);
    }
  }
}

/* bufs: x [steps, batch, directions * gates * hidden], panels, h0, for an LSTM c0, else the bias of a GRU's state if there is one, output [steps, batch,
 * directions * hidden], h_n [directions, batch, hidden], for an LSTM c_n, progress if there are several blocks, which burnish_recurrent_begin has cleared.
 * sizes: cell, steps, batch, hidden, directions, rows of a group, hidden panels of a block, blocks of a group, steps and rows of x, directions and rows of
 * h0 and of c0 (elements between them), has bias. */
void burnish_recurrent(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  static const int64_t gates[] = {4, 3, 1, 1};
  layer_t s = {.cell = sizes[0], .gates = gates[sizes[0]], .steps = sizes[1], .batch = sizes[2], .hidden = sizes[3], .directions = sizes[4],
               .rows = sizes[5], .panels = sizes[6], .blocks = sizes[7], .x_step = sizes[8], .x_row = sizes[9],
               .h_direction = sizes[10], .h_row = sizes[11], .c_direction = sizes[12], .c_row = sizes[13]};
  s.x = *bufs++, s.weights = *bufs++, s.h0 = *bufs++;
  if (s.cell == LSTM) s.c0 = *bufs++;
  if (sizes[14]) s.bias = *bufs++;
  s.out = *bufs++, s.h_n = *bufs++;
  if (s.cell == LSTM) s.c_n = *bufs++;
  for (int64_t i = lo; i < hi; i++) {
    const int64_t group = i / s.blocks;
    if (s.blocks > 1) take_part(&s, group, i % s.blocks, (int64_t *)*bufs + group * (s.blocks + 1) * WORDS);
    else
      for (int64_t step = 0; step < s.steps; step++) block(&s, group, step, 0, s.panels);
  }
}

/* bufs: progress. sizes: its int64s. */
void burnish_recurrent_begin(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
  int64_t *progress = *bufs;
  for (int64_t i = 0; i < sizes[0]; i++) progress[i] = 0;
}
