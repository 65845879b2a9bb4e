/* Weights in panels, for the generated products: each panel's columns side by side, depth by depth. */
#include "native.h"

#define PANEL 16 /* as in graphs/operators.py and the kernels */

/* The layout of a weight [groups * columns, taps, channels], strides in elements. */
typedef struct {
    int64_t columns, taps, channels, column_stride, tap_stride, channel_stride, panels;
} weight_t;

static void pack_panels(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
    const weight_t *w = (const weight_t *)(const void *)sizes;
    for (int64_t unit = lo; unit < hi; unit++) {
        int64_t first = unit % w->panels * PANEL, live = w->columns - first < PANEL ? w->columns - first : PANEL;
        const float *from = (const float *)bufs[0] + (unit / w->panels * w->columns + first) * w->column_stride;
        float *restrict to = (float *)bufs[1] + unit * w->taps * w->channels * PANEL;
        for (int64_t t = 0; t < w->taps; t++) {
            for (int64_t k = 0; k < w->channels; k++, to += PANEL) {
                const float *line = from + t * w->tap_stride + k * w->channel_stride;
                if (live == PANEL && w->column_stride == 1) {
                    memcpy(to, line, PANEL * sizeof *to);
                } else if (live == PANEL) {
                    for (int c = 0; c < PANEL; c++) to[c] = line[c * w->column_stride];
                } else {
                    for (int64_t c = 0; c < PANEL; c++) to[c] = c < live ? line[c * w->column_stride] : 0;
                }
            }
        }
    }
}

/* Rounded to nearest, halves to even; what is not a number stays so. */
static uint16_t to_bf16(float x) {
    uint32_t u;
    memcpy(&u, &x, sizeof u);
    return x != x ? 0x7fc0 : (uint16_t)((u + 0x7fff + ((u >> 16) & 1)) >> 16);
}

/* As above in bfloat16, two steps of the depth side by side. */
static void pack_bf16_panels(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
    const weight_t *w = (const weight_t *)(const void *)sizes;
    int64_t depth = w->taps * w->channels, even = depth + (depth & 1);
    for (int64_t unit = lo; unit < hi; unit++) {
        int64_t first = unit % w->panels * PANEL, live = w->columns - first < PANEL ? w->columns - first : PANEL;
        const float *from = (const float *)bufs[0] + (unit / w->panels * w->columns + first) * w->column_stride;
        uint16_t *restrict to = (uint16_t *)bufs[1] + unit * even * PANEL;
        for (int64_t d = 0; d < even; d++) {
            const float *line = from + d / w->channels * w->tap_stride + d % w->channels * w->channel_stride;
            int64_t count = d < depth ? live : 0;
            uint16_t *pair = to + d / 2 * 2 * PANEL + d % 2;
            for (int64_t c = 0; c < count; c++) pair[2 * c] = to_bf16(line[c * w->column_stride]);
            for (int64_t c = count; c < PANEL; c++) pair[2 * c] = 0;
        }
    }
}

void burnish_pack_bf16_panels(const float *from, uint16_t *to, const int64_t *weight, int64_t units, int threads) {
    void *bufs[] = {(void *)(uintptr_t)from, to};
    job_t job = {.fn = pack_bf16_panels, .bufs = bufs, .sizes = weight, .extent = units, .chunk = 1};
    pool_run(&job, threads);
}

void burnish_pack_panels(const float *from, float *to, const int64_t *weight, int64_t units, int threads) {
    void *bufs[] = {(void *)(uintptr_t)from, to};
    job_t job = {.fn = pack_panels, .bufs = bufs, .sizes = weight, .extent = units, .chunk = 1};
    pool_run(&job, threads);
}
