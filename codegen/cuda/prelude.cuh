/* What rendered kernels call: 16-bit floats by their bits (NVRTC ships no cuda_bf16.h or cuda_fp16.h), integer arithmetic
 * that wraps, division as PyTorch defines it, and folding a value over the threads of a block. */
typedef unsigned short bits16;

static __device__ inline float from_bf16(bits16 h) { return __uint_as_float((unsigned)h << 16); }
static __device__ inline bits16 to_bf16(float x) {
  unsigned u = __float_as_uint(x);
  return x != x ? 0x7fc0 : (bits16)((u + 0x7fff + ((u >> 16) & 1)) >> 16);
}
static __device__ inline float from_f16(bits16 h) {
  unsigned bits = (unsigned)(h & 0x7fff) << 13, sign = (unsigned)(h & 0x8000) << 16;
  unsigned r = bits >= (0x7c00u << 13) ? bits | 0x7f800000u : __float_as_uint(__uint_as_float(bits) * 5.192296858534828e33f);
  return __uint_as_float(r | sign);
}
static __device__ inline bits16 to_f16(float x) {
  unsigned u = __float_as_uint(x), sign = (u >> 16) & 0x8000, a = u & 0x7fffffffu, r;
  if (a < 0x38800000u) r = __float_as_uint(__uint_as_float(a) + 0.5f) - 0x3f000000u;
  else if (a >= 0x47800000u) r = a > 0x7f800000u ? 0x7e00u : 0x7c00u;
  else r = (a + 0xc8000fffu + ((a >> 13) & 1)) >> 13;
  return (bits16)(r | sign);
}

template <class T> struct wide { typedef unsigned long long type; };
template <> struct wide<int> { typedef unsigned type; };
template <class T> __device__ inline T wrap_add(T a, T b) { return (T)((typename wide<T>::type)a + (typename wide<T>::type)b); }
template <class T> __device__ inline T wrap_sub(T a, T b) { return (T)((typename wide<T>::type)a - (typename wide<T>::type)b); }
template <class T> __device__ inline T wrap_mul(T a, T b) { return (T)((typename wide<T>::type)a * (typename wide<T>::type)b); }
template <class T> __device__ inline T int_quotient(T a, T b) { return b == 0 ? 0 : b == -1 ? wrap_sub((T)0, a) : a / b; }
template <class T> __device__ inline T int_rest(T a, T b) { return b == 0 || b == -1 ? 0 : a % b; }
template <class T> __device__ inline T int_floor(T a, T b) { return int_quotient(a, b) - (int_rest(a, b) != 0 && (a < 0) != (b < 0)); }
template <class T> __device__ inline T int_mod(T a, T b) { T r = int_rest(a, b); return r != 0 && (r < 0) != (b < 0) ? r + b : r; }
template <class T> __device__ inline T int_pow(T a, T b) {
  if (b < 0) return a == 1 ? 1 : a == -1 ? (b & 1 ? -1 : 1) : 0;
  T r = 1;
  for (; b; b >>= 1, a = wrap_mul(a, a)) if (b & 1) r = wrap_mul(r, a);
  return r;
}
template <class T> __device__ inline T shift_left(T a, T b) {
  return b < 0 || b >= (T)(8 * sizeof(T)) ? 0 : (T)((typename wide<T>::type)a << b);
}
template <class T> __device__ inline T shift_right(T a, T b) {
  return a >> (b < 0 || b >= (T)(8 * sizeof(T)) ? (T)(8 * sizeof(T) - 1) : b);
}
template <class T> __device__ inline T sign_of(T a) { return (T)((a > 0) - (a < 0)); }
template <class T> __device__ inline T least(T a, T b) { return a < b || a != a ? a : b; }
template <class T> __device__ inline T most(T a, T b) { return a > b || a != a ? a : b; }
static __device__ inline float float_mod(float a, float b) { float r = fmodf(a, b); return r != 0 && (b < 0) != (r < 0) ? r + b : r; }
static __device__ inline double float_mod(double a, double b) { double r = fmod(a, b); return r != 0 && (b < 0) != (r < 0) ? r + b : r; }
static __device__ inline double float_floor(double a, double b) {
  if (b == 0) return a / b;
  double r = fmod(a, b), q = (a - r) / b;
  if (r != 0 && (b < 0) != (r < 0)) q -= 1;
  if (q == 0) return copysign(0.0, a / b);
  double f = floor(q);
  return q - f > 0.5 ? f + 1 : f;
}
static __device__ inline float float_floor(float a, float b) {
  if (b == 0) return a / b;
  float r = fmodf(a, b), q = (a - r) / b;
  if (r != 0 && (b < 0) != (r < 0)) q -= 1;
  if (q == 0) return copysignf(0.0f, a / b);
  float f = floorf(q);
  return q - f > 0.5f ? f + 1 : f;
}
/* Divisions of indices. */
static __device__ inline long long fdiv(long long a, long long b) { return int_floor(a, b); }
static __device__ inline long long fmodulo(long long a, long long b) { return int_mod(a, b); }
static __device__ inline long long imin(long long a, long long b) { return a < b ? a : b; }
static __device__ inline long long imax(long long a, long long b) { return a > b ? a : b; }

struct fold_sum {
  __device__ float operator()(float a, float b) const { return a + b; }
  __device__ double operator()(double a, double b) const { return a + b; }
  template <class T> __device__ T operator()(T a, T b) const { return wrap_add(a, b); }
};
struct fold_prod {
  __device__ float operator()(float a, float b) const { return a * b; }
  __device__ double operator()(double a, double b) const { return a * b; }
  template <class T> __device__ T operator()(T a, T b) const { return wrap_mul(a, b); }
};
struct fold_min { template <class T> __device__ T operator()(T a, T b) const { return least(a, b); } };
struct fold_max { template <class T> __device__ T operator()(T a, T b) const { return most(a, b); } };
struct fold_any { template <class T> __device__ T operator()(T a, T b) const { return a | b; } };
struct fold_all { template <class T> __device__ T operator()(T a, T b) const { return a & b; } };
struct fold_xor_sum { template <class T> __device__ T operator()(T a, T b) const { return a ^ b; } };
/* A value and its position (-1: none yet); the first extreme wins, NaN beats all. */
template <class T> struct placed { T value; long long at; };
struct fold_argmax {
  template <class T> __device__ placed<T> operator()(placed<T> a, placed<T> b) const {
    bool better = b.value > a.value || (b.value != b.value && a.value == a.value);
    bool tie = b.value == a.value || (b.value != b.value && a.value != a.value);
    return b.at >= 0 && (a.at < 0 || better || (tie && b.at < a.at)) ? b : a;
  }
};
struct fold_argmin {
  template <class T> __device__ placed<T> operator()(placed<T> a, placed<T> b) const {
    bool better = b.value < a.value || (b.value != b.value && a.value == a.value);
    bool tie = b.value == a.value || (b.value != b.value && a.value != a.value);
    return b.at >= 0 && (a.at < 0 || better || (tie && b.at < a.at)) ? b : a;
  }
};
/* The fold of every thread's value, given to all of them, in an order that only the block's size decides. */
template <class T, class F> __device__ T block_fold(T x, F fold) {
  __shared__ T lanes[1024];
  lanes[threadIdx.x] = x;
  __syncthreads();
  for (unsigned n = blockDim.x; n > 1;) {
    unsigned half = (n + 1) / 2;
    if (threadIdx.x + half < n) lanes[threadIdx.x] = fold(lanes[threadIdx.x], lanes[threadIdx.x + half]);
    __syncthreads();
    n = half;
  }
  T r = lanes[0];
  __syncthreads();
  return r;
}
