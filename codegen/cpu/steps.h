/* Where products of batched matrices lie in memory. */
typedef struct {
  int64_t batch[3], row, column; /* elements between products, rows and columns */
} steps_t;

/* Elements before one of n[0] * n[1] * n[2] products. */
INLINE int64_t offset(const int64_t *n, const steps_t *a, int64_t product) {
  return product / n[2] / n[1] * a->batch[0] + product / n[2] % n[1] * a->batch[1] + product % n[2] * a->batch[2];
}

INLINE const int64_t *read_steps(const int64_t *from, steps_t *to) {
  *to = (steps_t){{from[0], from[1], from[2]}, from[3], from[4]};
  return from + 5;
}
