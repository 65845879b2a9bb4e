/* What follows an operator, if anything: epilogue.py's function over a block of finished rows and columns, which are still in the caches. Its
 * address is the last of a template's sizes, zero where nothing follows; its buffers come behind the template's own. */
typedef struct {
  void (*run)(void *const *bufs, int64_t row, int64_t rows, int64_t column, int64_t until, int64_t columns);
  void *const *bufs;
  int64_t columns;
} follow_t;
INLINE follow_t follow_make(int64_t address, void *const *bufs, int64_t columns) { return (follow_t){(void (*)(void *const *, int64_t, int64_t, int64_t, int64_t, int64_t))(uintptr_t)address, bufs, columns}; }
INLINE void follow(const follow_t *f, int64_t row, int64_t rows, int64_t column, int64_t until) {
  if (f->run) f->run(f->bufs, row, rows, column, until, f->columns);
}
