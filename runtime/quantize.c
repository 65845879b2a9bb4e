/* Weights as codes and scales, by rounding to the nearest level, and codes as the kernels over them read them. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* graphs/quantized_cpu.py: columns of a panel, steps of a block, and steps side by side in a column's 32 bits. */
#define COLUMNS 16
#define STEPS 32
#define LEAST_SCALE 0x1p-126f /* graphs/quantized.py */
#define MOST_GROUP 4096       /* elements that are looked at again while they are in the nearest cache */

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

/* ---- the same of groups of whole vectors, to codes of 8, 4 or 2 bits that are whole steps of one ---- */

#define LANES 16
#define AHEAD 64 /* groups whose scales are found before their codes: many at a time, none waits for another's division */

typedef float vf16 __attribute__((vector_size(64)));
typedef int32_t vi16 __attribute__((vector_size(64)));
typedef uint64_t vu8 __attribute__((vector_size(64)));
typedef uint8_t vb16 __attribute__((vector_size(16)));
typedef uint8_t vb8 __attribute__((vector_size(8)));

#if defined(__clang__) || __GNUC__ >= 12
#define TURNED(v, ...) __builtin_shufflevector(v, v, __VA_ARGS__)
#else
#define TURNED(v, ...) __builtin_shuffle(v, (vi16){__VA_ARGS__})
#endif

INLINED vi16 larger(vi16 a, vi16 b) {
    const vi16 above = a > b;
    return (a & above) | (b & ~above);
}

INLINED int32_t largest_lane(vi16 v) {
    v = larger(v, TURNED(v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
    v = larger(v, TURNED(v, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11));
    v = larger(v, TURNED(v, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13));
    v = larger(v, TURNED(v, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14));
    return v[0];
}

/* Numbers in the order of floats: bits whose magnitude is turned over below zero. Its own inverse. */
INLINED vi16 in_order(vi16 bits) { return bits ^ (bits >> 31 & 0x7fffffff); }

/* The bits of the largest magnitude of n numbers, and with `low`, of the largest number; then low becomes the bits of the least. */
INLINED int32_t bounds_in(const float *x, int64_t n, int32_t *high, int32_t *low) {
    vi16 most = {0}, highest = (vi16){0} + INT32_MIN, lowest = highest, bits; /* of the least number, what its bits' complement is in order */
    for (int64_t i = 0; i < n; i += LANES) {
        memcpy(&bits, x + i, sizeof bits);
        most = larger(bits & 0x7fffffff, most);
        if (low) highest = larger(in_order(bits), highest), lowest = larger(~in_order(bits), lowest);
    }
    if (low) {
        const vi16 ends = in_order((vi16){largest_lane(highest), ~largest_lane(lowest)});
        *high = ends[0], *low = ends[1];
    }
    return largest_lane(most);
}

/* Codes of n numbers. `by`: their scale, or without `exact` its inverse, by which a number may be off by some of its last bits: `apart` becomes the furthest that one lay from
 * its level. Scales meet the largest number nearly, so that no level is beyond the last one. */
INLINED void codes_in(const float *x, int64_t n, const int bits, const int exact, float offset, float by, int32_t first, uint8_t *to, vi16 *apart) {
    const int32_t zero = 0x4b400000 + first; /* 1.5 * 2**23, where a float's last bit is worth one: adding it rounds half to even */
    for (int64_t i = 0; i < n; i += LANES, to += LANES * bits / 8) {
        vf16 y;
        memcpy(&y, x + i, sizeof y);
        y = exact ? (y - offset) / by : (y - offset) * by;
        const vf16 moved = y + 0x1.8p23f;
        if (!exact) *apart = larger((vi16)(y - (moved - 0x1.8p23f)) & 0x7fffffff, *apart);
        const vi16 level = (vi16)moved - zero;
        if (bits == 8) {
            const vb16 codes = __builtin_convertvector(level, vb16);
            memcpy(to, &codes, sizeof codes);
            continue;
        }
        vu8 pairs = (vu8)level;
        pairs |= pairs >> (32 - bits);
        const vb8 codes = __builtin_convertvector(pairs, vb8);
        if (bits == 4) {
            memcpy(to, &codes, sizeof codes);
            continue;
        }
        for (int j = 0; j < LANES / 4; j++) to[j] = (uint8_t)((codes[2 * j] & 15) | (codes[2 * j + 1] & 15) << 4);
    }
}

/* The scale of a group whose largest magnitude, or extent, is `size`. */
INLINED float scale_of(const form_t *f, float size) {
    float scale = size / f->most;
    scale = scale < LEAST_SCALE ? LEAST_SCALE : scale;
    return f->rounded != 0 ? in_bf16(scale) : scale;
}

/* Where a row's numbers go: `apart` of them between groups, in two bytes where scales are of bfloat16, else in four. */
typedef struct {
    uint8_t *scales, *offsets;
    int64_t apart, bytes;
} numbers_t;

INLINED void put_number(uint8_t *to, int64_t bytes, float x) {
    if (bytes == 4) memcpy(to, &x, sizeof x);
    else memcpy(to, (const uint8_t *)&x + 2, 2); /* what is in bfloat16 has zeros below */
}

/* A row's codes, scales and offsets; whether all its numbers are finite, without which they are not what they should be. */
INLINED int round_any(const form_t *f, const float *row, uint8_t *codes, const numbers_t *to) {
    int all = 1;
    for (int64_t at = 0, g = 0; at < f->columns; at += f->group, g++) {
        const int64_t n = f->columns - at < f->group ? f->columns - at : f->group;
        const float *x = row + at;
        float low = 0, size;
        if (f->asymmetric) {
            all &= bounds(x, n, &low, &size), size -= low;
            put_number(to->offsets + g * to->apart * to->bytes, to->bytes, low);
        } else all &= largest_of(x, n, &size);
        const float scale = scale_of(f, size);
        put_number(to->scales + g * to->apart * to->bytes, to->bytes, scale);
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
    return all;
}

enum { DONE, CLOSE, ODD };

/* The same of whole vectors. ODD: not all numbers are finite. CLOSE: without `exact`, one lies so close between two levels that only a division tells which is nearer. */
INLINED int round_plain(const form_t *f, const int bits, const int exact, const int asymmetric, const float *row, uint8_t *codes, const numbers_t *to) {
    vi16 apart = {0};
    int32_t largest = 0;
    const int64_t groups = (f->columns + f->group - 1) / f->group;
    for (int64_t from = 0; from < groups; from += AHEAD) {
        const int64_t count = groups - from < AHEAD ? groups - from : AHEAD;
        float size[AHEAD] = {0}, low[AHEAD] = {0}, scale[AHEAD], inverse[AHEAD];
        for (int64_t g = 0; g < count; g++) {
            const int64_t at = (from + g) * f->group, n = f->columns - at < f->group ? f->columns - at : f->group;
            int32_t ends[2];
            const int32_t most = bounds_in(row + at, n, ends, asymmetric ? ends + 1 : 0);
            largest = most > largest ? most : largest;
            if (asymmetric) {
                float high;
                memcpy(&high, ends, sizeof high), memcpy(low + g, ends + 1, sizeof *low);
                size[g] = high - low[g];
            } else memcpy(size + g, &most, sizeof most);
        }
        for (int g = 0; g < AHEAD; g++) scale[g] = scale_of(f, size[g]), inverse[g] = 1 / scale[g];
        for (int64_t g = 0; g < count; g++) {
            const int64_t at = (from + g) * f->group, n = f->columns - at < f->group ? f->columns - at : f->group;
            put_number(to->scales + (from + g) * to->apart * to->bytes, to->bytes, scale[g]);
            if (asymmetric) put_number(to->offsets + (from + g) * to->apart * to->bytes, to->bytes, low[g]);
            codes_in(row + at, n, bits, exact, low[g], exact ? scale[g] : inverse[g], (int32_t)f->first, codes + at * bits / 8, &apart);
        }
    }
    if (largest >= 0x7f800000) return ODD;
    /* An inverse and a product round by half of a last bit each, a division by one of its own. */
    const float bound = 0.5f - (float)(1 << (asymmetric ? bits : bits - 1)) * 0x1.8p-23f;
    const int32_t furthest = largest_lane(apart);
    float off;
    memcpy(&off, &furthest, sizeof off);
    return exact || off < bound ? DONE : CLOSE;
}

INLINED int round_plain_of(const form_t *f, const int bits, const float *row, uint8_t *codes, const numbers_t *to) {
    const int status = f->asymmetric ? round_plain(f, bits, 0, 1, row, codes, to) : round_plain(f, bits, 0, 0, row, codes, to);
    if (status != CLOSE) return status == DONE;
    return (f->asymmetric ? round_plain(f, bits, 1, 1, row, codes, to) : round_plain(f, bits, 1, 0, row, codes, to)) == DONE;
}

INLINED int is_plain(const form_t *f) {
    const int bits = f->rounded != 0 ? 4 : 8; /* with scales that are rounded, a larger level might be off by more than half a step */
    return f->whole && f->step == 1 && f->bits <= bits && (f->bits == 8 || f->bits == 4 || f->bits == 2) && f->columns % LANES == 0 && (f->group % LANES == 0 || f->group >= f->columns);
}

INLINED int round_row(const form_t *f, const float *row, uint8_t *codes, const numbers_t *to) {
    if (!is_plain(f)) return round_any(f, row, codes, to);
    return f->bits == 4 ? round_plain_of(f, 4, row, codes, to) : f->bits == 8 ? round_plain_of(f, 8, row, codes, to) : round_plain_of(f, 2, row, codes, to);
}

/* bufs: weight [rows, columns], codes [rows, bytes], scales [rows, groups], offsets [rows, groups] or null, whether a number is not finite. sizes: form_t's, as they are. */
void burnish_round_rows(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
    form_t f;
    memcpy(&f, sizes, sizeof f);
    const int64_t each = f.rounded != 0 ? 2 : 4, groups = (f.columns + f.group - 1) / f.group;
    for (int64_t r = lo; r < hi; r++) {
        const numbers_t to = {(uint8_t *)bufs[2] + r * groups * each, (uint8_t *)bufs[3] + r * groups * each, 1, each};
        const float *row = (const float *)bufs[0] + r * f.columns;
        uint8_t *codes = (uint8_t *)bufs[1] + r * f.bytes;
        if (!round_row(&f, row, codes, &to)) *(int32_t *)bufs[4] = 1;
    }
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

/* The words of a whole block of all columns, whose rows of codes are `bytes` apart. */
INLINED void columns_of(const uint8_t *row, int64_t bytes, const int bits, uint32_t *to) {
    uint32_t raw[8][COLUMNS];
    for (int c = 0; c < COLUMNS; c++)
        for (int w = 0; w < bits; w++) memcpy(&raw[w][c], row + c * bytes + 4 * w, sizeof raw[w][c]);
    for (int w = 0; w < bits; w++)
        for (int c = 0; c < COLUMNS; c++) to[w * COLUMNS + c] = by_quads(raw[w][c], bits);
}

/* One panel's codes, of `live` rows of `bytes`. */
INLINED void pack_panel(const uint8_t *from, int64_t live, int64_t bytes, const int bits, int64_t depth, uint32_t *to) {
    for (int64_t k = 0; k < depth; k += STEPS, to += bits * COLUMNS, from += bits * 4) {
        if (live == COLUMNS && depth - k >= STEPS && (bits == 8 || bits == 4 || bits == 2 || bits == 1)) {
            columns_of(from, bytes, bits, to);
            continue;
        }
        if (live < COLUMNS) memset(to, 0, (size_t)(bits * COLUMNS) * sizeof *to);
        for (int64_t c = 0; c < live; c++) column_of(from + c * bytes, bits, depth - k, to + c);
    }
}

INLINED void pack_panel_of(const uint8_t *from, int64_t live, int64_t bytes, int64_t bits, int64_t depth, uint32_t *to) {
    if (bits == 4) pack_panel(from, live, bytes, 4, depth, to);
    else if (bits == 8) pack_panel(from, live, bytes, 8, depth, to);
    else if (bits == 2) pack_panel(from, live, bytes, 2, depth, to);
    else pack_panel(from, live, bytes, (int)bits, depth, to);
}

/* bufs: codes [rows, bytes], the first panel's codes. sizes: rows, bytes, bits, depth, bytes between panels. */
void burnish_pack_codes(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
    const int64_t rows = sizes[0], bytes = sizes[1];
    for (int64_t p = lo; p < hi; p++) {
        const int64_t live = rows - p * COLUMNS < COLUMNS ? rows - p * COLUMNS : COLUMNS;
        pack_panel_of((const uint8_t *)bufs[0] + p * COLUMNS * bytes, live, bytes, sizes[2], sizes[3], (uint32_t *)(void *)((uint8_t *)bufs[1] + p * sizes[4]));
    }
}

/* ---- both at once ---- */

typedef struct {
    form_t form;
    int64_t rows, panel, scales_at, offsets_at, codes_at; /* of the weight; bytes of a panel, and where its parts begin; offsets behind scales, then codes */
} panels_t;

/* bufs: weight [rows, columns], the first panel, whether a number is not finite or there was no memory. sizes: panels_t's, as they are. Codes wait in the nearest caches. */
void burnish_round_panels(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
    panels_t made;
    memcpy(&made, sizes, sizeof made);
    const form_t *f = &made.form;
    uint8_t *codes = malloc((size_t)(COLUMNS * f->bytes));
    if (!codes) *(int32_t *)bufs[2] = 1;
    for (int64_t p = lo; p < hi && codes; p++) {
        const int64_t live = made.rows - p * COLUMNS < COLUMNS ? made.rows - p * COLUMNS : COLUMNS, each = f->rounded != 0 ? 2 : 4;
        uint8_t *panel = (uint8_t *)bufs[1] + p * made.panel;
        const int64_t numbers = (f->columns + f->group - 1) / f->group * COLUMNS * each, room = (f->asymmetric ? made.offsets_at : made.codes_at) - made.scales_at;
        memset(panel + made.scales_at, 0, (size_t)(live < COLUMNS ? made.codes_at - made.scales_at : 0));
        memset(panel + made.scales_at + numbers, 0, (size_t)(room - numbers));
        if (f->asymmetric) memset(panel + made.offsets_at + numbers, 0, (size_t)(room - numbers));
        for (int64_t c = 0; c < live; c++) {
            const numbers_t to = {panel + made.scales_at + c * each, panel + made.offsets_at + c * each, COLUMNS, each};
            const float *row = (const float *)bufs[0] + (p * COLUMNS + c) * f->columns;
            if (!round_row(f, row, codes + c * f->bytes, &to)) *(int32_t *)bufs[2] = 1;
        }
        pack_panel_of(codes, live, f->bytes, f->bits, f->columns, (uint32_t *)(void *)(panel + made.codes_at));
    }
    free(codes);
}
