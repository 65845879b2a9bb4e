/* Weights as codes and scales, by rounding to the nearest level, and codes as the kernels over them read them. */
#include "native.h"

/* graphs/quantized_cpu.py: columns of a panel, steps of a block, and steps side by side in a column's 32 bits. */
#define COLUMNS 16
#define STEPS 32
#define LEAST_SCALE 0x1p-126f /* graphs/quantized.py */
#define MOST_GROUP 4096       /* elements that are looked at again while they are in the nearest cache */

/* The same for each width of vectors that a machine may have, chosen when it runs. */
#if (defined(__x86_64__) || defined(__i386__)) && (defined(__GNUC__) || defined(__clang__))
#define EACH_WIDTH(name)                                                                                                     \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl"))) static void name##_wide(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) { name##_any(bufs, sizes, lo, hi); } \
    __attribute__((target("avx2"))) static void name##_avx2(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) { name##_any(bufs, sizes, lo, hi); } \
    static void name(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {                                         \
        if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")) name##_wide(bufs, sizes, lo, hi); \
        else if (__builtin_cpu_supports("avx2")) name##_avx2(bufs, sizes, lo, hi);                                              \
        else name##_any(bufs, sizes, lo, hi);                                                                                  \
    }
#else
#define EACH_WIDTH(name) \
    static void name(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) { name##_any(bufs, sizes, lo, hi); }
#endif
#define INLINED static inline __attribute__((always_inline))

/* ---- rounding ---- */

typedef struct {
    int64_t columns, group, bits, bytes, asymmetric, whole; /* elements of a row and of a group; bits of a code; bytes of a row of codes; has offsets; levels are whole steps from 0 */
    float most, step, first; /* the level that the largest magnitude meets, between levels, and the first one in steps, rounded down */
    float rounded;           /* whether scales are numbers of bfloat16 */
} form_t;

/* Codes of bits that lie behind one another, from the first of a row's on; `at` is a multiple of 8. */
INLINED void put_codes(const uint8_t *codes, int64_t n, const int bits, int64_t at, uint8_t *row) {
    uint8_t *to = row + at * bits / 8;
    if (bits == 8) memcpy(to, codes, (size_t)n);
    else if (8 % bits == 0) {
        const int each = 8 / bits;
        int64_t i = 0;
        for (; i < n / each; i++) {
            unsigned byte = 0;
            for (int j = 0; j < each; j++) byte |= (unsigned)codes[i * each + j] << (bits * j);
            to[i] = (uint8_t)byte;
        }
        if (i * each < n) {
            unsigned byte = 0;
            for (int64_t j = i * each; j < n; j++) byte |= (unsigned)codes[j] << (bits * (int)(j - i * each));
            to[i] = (uint8_t)byte;
        }
    } else
        for (int64_t i = 0; i < n; i += 8) {
            uint64_t word = 0;
            for (int j = 0; j < 8 && i + j < n; j++) word |= (uint64_t)codes[i + j] << (bits * j);
            for (int b = 0; b < bits && b * 8 < (n - i) * bits; b++) *to++ = (uint8_t)(word >> 8 * b);
        }
}

/* Codes of n numbers, over their scale and above their offset. */
INLINED void codes_of(const form_t *f, const int whole, const int unit, const float *x, int64_t n, float offset, float scale, uint8_t *codes) {
    const float top = f->first + (float)((1 << f->bits) - 1);
    for (int64_t i = 0; i < n; i++) {
        float y = (x[i] - offset) / scale;
        if (!unit) y /= f->step;
        y = y < f->first ? f->first : y;
        y = y > top ? top : y;
        int32_t level;
        if (whole) { /* where a float's last bit is worth one, adding rounds half to even */
            const float moved = y + 0x1.8p23f;
            memcpy(&level, &moved, sizeof level);
            level -= 0x4b400000;
        } else {
            level = (int32_t)y;
            level -= y < (float)level;
        }
        codes[i] = (uint8_t)(level - (int32_t)f->first);
    }
}

/* The smallest and the largest of n numbers; whether all are finite. */
INLINED int bounds(const float *x, int64_t n, float *low, float *high) {
    float least[16], most[16];
    int32_t largest = 0;
    for (int i = 0; i < 16; i++) least[i] = most[i] = x[0];
    int64_t i = 0;
    for (; i + 16 <= n; i += 16)
        for (int j = 0; j < 16; j++) {
            const float y = x[i + j];
            least[j] = y < least[j] ? y : least[j];
            most[j] = y > most[j] ? y : most[j];
        }
    for (; i < n; i++) {
        least[0] = x[i] < least[0] ? x[i] : least[0];
        most[0] = x[i] > most[0] ? x[i] : most[0];
    }
    for (int64_t k = 0; k < n; k++) {
        int32_t bits;
        memcpy(&bits, x + k, sizeof bits);
        bits &= 0x7fffffff;
        largest = bits > largest ? bits : largest;
    }
    *low = least[0], *high = most[0];
    for (int j = 1; j < 16; j++) *low = least[j] < *low ? least[j] : *low, *high = most[j] > *high ? most[j] : *high;
    return largest < 0x7f800000;
}

/* The largest magnitude of n numbers; whether all are finite. */
INLINED int largest_of(const float *x, int64_t n, float *out) {
    int32_t largest = 0;
    for (int64_t k = 0; k < n; k++) {
        int32_t bits;
        memcpy(&bits, x + k, sizeof bits);
        bits &= 0x7fffffff;
        largest = bits > largest ? bits : largest;
    }
    memcpy(out, &largest, sizeof largest);
    return largest < 0x7f800000;
}

/* The nearest number of bfloat16, to even in the middle. */
INLINED float in_bf16(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    bits = (bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000u;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* bufs: weight [rows, columns], codes [rows, bytes], scales [rows, groups], offsets [rows, groups] or null, whether a number is not finite. sizes: form_t's, as they are. */
INLINED void round_rows_any(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
    form_t form;
    memcpy(&form, sizes, sizeof form);
    const form_t *f = &form;
    const int64_t groups = (f->columns + f->group - 1) / f->group;
    for (int64_t r = lo; r < hi; r++)
        for (int64_t g = 0; g < groups; g++) {
            const int64_t at = g * f->group, n = f->columns - at < f->group ? f->columns - at : f->group;
            const float *x = (const float *)bufs[0] + r * f->columns + at;
            uint8_t *codes = (uint8_t *)bufs[1] + r * f->bytes;
            float low = 0, size;
            int finite;
            if (f->asymmetric) {
                finite = bounds(x, n, &low, &size), size -= low;
                ((float *)bufs[3])[r * groups + g] = low;
            } else finite = largest_of(x, n, &size);
            if (!finite) *(int32_t *)bufs[4] = 1;
            float scale = size / f->most;
            scale = scale < LEAST_SCALE ? LEAST_SCALE : scale;
            if (f->rounded != 0) scale = in_bf16(scale);
            ((float *)bufs[2])[r * groups + g] = scale;
            uint8_t found[MOST_GROUP];
            for (int64_t i = 0; i < n; i += MOST_GROUP) {
                const int64_t part = n - i < MOST_GROUP ? n - i : MOST_GROUP;
                if (f->whole && f->step == 1) codes_of(f, 1, 1, x + i, part, low, scale, found);
                else codes_of(f, (int)f->whole, 0, x + i, part, low, scale, found);
                if (f->bits == 4) put_codes(found, part, 4, at + i, codes);
                else if (f->bits == 8) put_codes(found, part, 8, at + i, codes);
                else if (f->bits == 2) put_codes(found, part, 2, at + i, codes);
                else put_codes(found, part, (int)f->bits, at + i, codes);
            }
        }
}
EACH_WIDTH(round_rows)

/* A weight's codes, scales and offsets by a form_t; whether all its numbers are finite, without which they are not what they should be. */
int burnish_quantize(const float *weight, uint8_t *codes, float *scales, float *offsets, const int64_t *form, int64_t rows, int threads) {
    int32_t odd = 0;
    void *bufs[] = {(void *)(uintptr_t)weight, codes, scales, offsets, &odd};
    job_t job = {.fn = round_rows, .bufs = bufs, .sizes = form, .extent = rows, .chunk = 1};
    pool_run(&job, threads);
    return !odd;
}

/* ---- panels ---- */

/* Fields of `width` bits of a word, of which one behind another are for one step behind another: so that each byte has those of every fourth step. */
INLINED uint32_t by_quads(uint32_t x, const int width) {
    if (width == 8) return x;
    if (width == 4) {
        uint32_t low = x & 0xffff, high = x >> 16;
        low = (low | low << 8) & 0x00ff00ff, low = (low | low << 4) & 0x0f0f0f0f;
        high = (high | high << 8) & 0x00ff00ff, high = (high | high << 4) & 0x0f0f0f0f;
        return low | high << 4;
    }
    uint32_t out = 0;
    const uint32_t field = (1u << width) - 1;
    for (int s = 0; s < 32 / width; s++) out |= (x >> (width * s) & field) << (8 * (s % 4) + width * (s / 4));
    return out;
}

/* Words of a block's codes of one column, apart by COLUMNS. `count` of the steps there are. */
INLINED void column_of(const uint8_t *row, const int bits, int64_t count, uint32_t *to) {
    uint32_t raw[8] = {0};
    if (count >= STEPS) memcpy(raw, row, (size_t)bits * 4);
    else {
        memcpy(raw, row, (size_t)((count * bits + 7) / 8));
        for (int64_t b = count * bits; b < 32 * bits; b++) raw[b / 32] &= ~(1u << b % 32);
    }
    if (bits == 8 || bits == 4 || bits == 2 || bits == 1) {
        for (int w = 0; w < bits; w++) to[w * COLUMNS] = by_quads(raw[w], bits);
        return;
    }
    uint8_t codes[STEPS];
    const uint8_t *bytes = (const uint8_t *)raw;
    for (int i = 0; i < STEPS; i += 8) {
        uint64_t word = 0;
        memcpy(&word, bytes + i / 8 * bits, (size_t)bits);
        for (int j = 0; j < 8; j++) codes[i + j] = (uint8_t)(word >> (bits * j) & ((1u << bits) - 1));
    }
    int from = 0;
    for (int width = 4; width > 0; width /= 2) {
        if (!(bits & width)) continue;
        for (int w = 0; w < width; w++) {
            uint32_t word = 0;
            for (int s = 0; s < 32 / width; s++) word |= (uint32_t)(codes[w * (32 / width) + s] >> from & ((1 << width) - 1)) << (8 * (s % 4) + width * (s / 4));
            to[(from + w) * COLUMNS] = word;
        }
        from += width;
    }
}

/* bufs: codes [rows, bytes], the first panel's codes. sizes: rows, bytes, bits, depth, bytes between panels. */
INLINED void pack_codes_any(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
    const int64_t rows = sizes[0], bytes = sizes[1], bits = sizes[2], depth = sizes[3];
    for (int64_t p = lo; p < hi; p++) {
        const int64_t live = rows - p * COLUMNS < COLUMNS ? rows - p * COLUMNS : COLUMNS;
        const uint8_t *from = (const uint8_t *)bufs[0] + p * COLUMNS * bytes;
        uint32_t *to = (uint32_t *)(void *)((uint8_t *)bufs[1] + p * sizes[4]);
        for (int64_t k = 0; k < depth; k += STEPS, to += bits * COLUMNS, from += bits * 4) {
            if (live < COLUMNS) memset(to, 0, (size_t)(bits * COLUMNS) * sizeof *to);
            for (int64_t c = 0; c < live; c++) {
                if (bits == 4) column_of(from + c * bytes, 4, depth - k, to + c);
                else if (bits == 8) column_of(from + c * bytes, 8, depth - k, to + c);
                else if (bits == 2) column_of(from + c * bytes, 2, depth - k, to + c);
                else column_of(from + c * bytes, (int)bits, depth - k, to + c);
            }
        }
    }
}
EACH_WIDTH(pack_codes)

void burnish_pack_codes(const uint8_t *codes, uint8_t *to, const int64_t *sizes, int threads) {
    void *bufs[] = {(void *)(uintptr_t)codes, to};
    job_t job = {.fn = pack_codes, .bufs = bufs, .sizes = sizes, .extent = (sizes[0] + COLUMNS - 1) / COLUMNS, .chunk = 1};
    pool_run(&job, threads);
}
