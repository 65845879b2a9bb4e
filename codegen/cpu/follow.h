/* What follows an operator, if anything: epilogue.py's function over a block of finished rows and columns, which are still in the caches. Its
 * address is the last of a template's sizes, zero where nothing follows; its buffers come behind the template's own. */
typedef void (*follow_fn)(void *const *bufs, const float *value, int64_t stride, int64_t row, int64_t rows, int64_t column, int64_t until, int64_t columns);
typedef struct {
  follow_fn run;
  void *const *bufs;
  int64_t columns;
  const float *value; /* what the operator computes, its rows `stride` apart */
  int64_t stride;
} follow_t;
INLINE follow_t follow_make(int64_t address, void *const *bufs, int64_t columns, const void *value, int64_t stride) {
  return (follow_t){(follow_fn)(uintptr_t)address, bufs, columns, (const float *)value, stride};
}
INLINE void follow(const follow_t *f, int64_t row, int64_t rows, int64_t column, int64_t until) {
  if (f->run) f->run(f->bufs, f->value + row * f->stride + column, f->stride, row, rows, column, until, f->columns);
}
