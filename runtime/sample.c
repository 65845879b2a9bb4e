/* The choice of a token from a row of logits. A row is a unit of the job.
 *
 * Nothing is sorted: the least kept probability is found by bisection over the bits of the candidates' weights, and of those candidates that lie on it as many
 * are kept, in order, as belong to it. */
#include "native.h"

#define INFINITE __builtin_inff()
#define BLOCK 64       /* logits whose maximum is kept: most blocks have no candidate */
#define NEAR 3.0f      /* logits (over the temperature) below the maximum that candidates lie at first; twice as far each time that they do not suffice */
#define DIGIT 8        /* bits of a weight that are looked at together */
#define NOTHING 30.0f  /* and from where on their weights do not show in a sum of float32 numbers */

typedef float v4 __attribute__((vector_size(16)));
typedef int32_t i4 __attribute__((vector_size(16)));

typedef struct {
    float weight; /* probability over the most likely token's */
    int32_t token;
} candidate_t;

typedef struct {
    const float *logits;
    int64_t vocabulary;
    float *maxima;          /* of each BLOCK */
    candidate_t *candidates; /* those that may be chosen, in the order of tokens */
    int64_t count;
    float largest, per_degree; /* one over the temperature */
} row_t;

/* e^x for x <= 0, to about an ulp; zero below the range of float32. */
static inline v4 exp_v4(v4 x) {
    const v4 least = (v4){0} - 87.0f, none = (v4)((i4)(x < least));
    x = (v4)(((i4)none & (i4)least) | (~(i4)none & (i4)x));
    const v4 half = (v4){0} - 0.5f;
    const i4 n = __builtin_convertvector(x * 1.44269504f + half, i4);
    const v4 turns = __builtin_convertvector(n, v4);
    const v4 r = (x - turns * 0.693359375f) + turns * 2.12194440e-4f;
    v4 p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    return (v4)((i4)(p * (v4)((n + 127) << 23)) & ~(i4)none);
}

static inline v4 weights(const row_t *s, const float *logits) {
    v4 x;
    memcpy(&x, logits, sizeof x);
    return exp_v4((x - s->largest) * s->per_degree);
}

/* The weights of the block from token b on, zero behind the last one; how many there are. */
static int64_t weights_of(const row_t *s, int64_t b, float *to) {
    float logits[BLOCK];
    const int64_t n = s->vocabulary - b < BLOCK ? s->vocabulary - b : BLOCK;
    for (int64_t i = n; i < BLOCK; i++) logits[i] = -INFINITE;
    memcpy(logits, s->logits + b, (size_t)n * sizeof *logits);
    for (int i = 0; i < BLOCK; i += 4) {
        const v4 four = weights(s, logits + i);
        memcpy(to + i, &four, sizeof four);
    }
    return n;
}

static double sum_of_block(const row_t *s, int64_t b) {
    float of[BLOCK];
    weights_of(s, b, of);
    v4 part = {0}, x;
    for (int i = 0; i < BLOCK; i += 4) {
        memcpy(&x, of + i, sizeof x);
        part += x;
    }
    return (double)(part[0] + part[1]) + (double)(part[2] + part[3]);
}

/* The maxima of all blocks and the first place of the row's; -1 where something is not a number. */
static int64_t survey(row_t *s) {
    int64_t best = 0;
    float largest = -INFINITE;
    int number = 1;
    for (int64_t b = 0; b < s->vocabulary; b += BLOCK) {
        const int64_t n = s->vocabulary - b < BLOCK ? s->vocabulary - b : BLOCK;
        float most = -INFINITE;
        if (n == BLOCK) {
            v4 high[4];
            i4 odd = {0};
            for (int i = 0; i < 4; i++) memcpy(&high[i], s->logits + b + 4 * i, sizeof(v4));
            for (int i = 0; i < BLOCK; i += 16)
                for (int j = 0; j < 4; j++) {
                    v4 x;
                    memcpy(&x, s->logits + b + i + 4 * j, sizeof x);
                    const i4 above = x > high[j];
                    high[j] = (v4)((above & (i4)x) | (~above & (i4)high[j]));
                    odd |= x != x;
                }
            for (int j = 0; j < 4; j++)
                for (int i = 0; i < 4; i++) most = high[j][i] > most ? high[j][i] : most;
            number &= !(odd[0] | odd[1] | odd[2] | odd[3]);
        } else {
            for (int64_t i = b; i < b + n; i++) {
                most = s->logits[i] > most ? s->logits[i] : most;
                number &= s->logits[i] == s->logits[i];
            }
        }
        s->maxima[b / BLOCK] = most;
        if (most > largest) largest = most, best = b;
    }
    s->largest = largest;
    if (!number) return -1;
    while (best < s->vocabulary && s->logits[best] != largest) best++;
    return best;
}

/* Candidates: all tokens whose logit is at most `reach` temperatures below the largest. */
static void collect(row_t *s, float reach) {
    const float least = reach == INFINITE ? -INFINITE : s->largest - reach / s->per_degree;
    float of[BLOCK];
    s->count = 0;
    for (int64_t b = 0; b < s->vocabulary; b += BLOCK) {
        if (s->maxima[b / BLOCK] < least) continue;
        const int64_t n = weights_of(s, b, of);
        for (int64_t i = 0; i < n; i++) {
            if (s->logits[b + i] < least) continue;
            s->candidates[s->count].token = (int32_t)(b + i);
            s->candidates[s->count++].weight = of[i];
        }
    }
}

/* Whether a block's weights show in the sum of all. */
static int shows(const row_t *s, int64_t b) { return s->maxima[b / BLOCK] >= s->largest - NOTHING / s->per_degree; }

/* The weights of all tokens together. */
static double total(const row_t *s) {
    double sum = 0;
    for (int64_t b = 0; b < s->vocabulary; b += BLOCK)
        if (shows(s, b)) sum += sum_of_block(s, b);
    return sum;
}

/* The token at a share of the weights of all. */
static int64_t any(const row_t *s, double chance) {
    double left = chance * total(s);
    float of[BLOCK];
    int64_t at = 0, token = 0;
    for (int64_t b = 0; b < s->vocabulary; b += BLOCK) {
        const double sum = shows(s, b) ? sum_of_block(s, b) : 0;
        if (sum == 0) continue;
        at = b;
        if (left < sum) break;
        left -= sum;
    }
    const int64_t n = weights_of(s, at, of);
    for (int64_t i = 0; i < n; i++) {
        if (!(of[i] > 0)) continue;
        token = at + i;
        if (left < of[i]) break;
        left -= of[i];
    }
    return token;
}

/* What a candidate adds to what is wanted. */
static double part_of(candidate_t c, int mass) { return mass ? (double)c.weight : 1.0; }

/* Keeps the fewest candidates of the largest weights whose count, or with `mass` their weights, reach `wanted`; of equal ones the first. Weights are not
 * negative, so that their bits are in the same order: the least that is kept is found digit by digit. */
static void keep_most(row_t *s, int mass, double wanted) {
    double have = 0, of[1 << DIGIT];
    uint64_t least = 0, bits = 0;
    for (int shift = 32 - DIGIT; shift >= 0; shift -= DIGIT) {
        memset(of, 0, sizeof of);
        for (int64_t i = 0; i < s->count; i++) {
            memcpy(&bits, &s->candidates[i].weight, sizeof(float));
            if (bits >> (shift + DIGIT) == least) of[bits >> shift & ((1 << DIGIT) - 1)] += part_of(s->candidates[i], mass);
        }
        int digit = 1 << DIGIT, lowest = digit;
        while (--digit >= 0) {
            if (of[digit] == 0) continue;
            lowest = digit;
            if (have + of[digit] >= wanted) break;
            have += of[digit];
        }
        if (digit < 0) have -= of[lowest]; /* all of them, but for rounding */
        least = least << DIGIT | (uint64_t)lowest;
    }
    int64_t count = 0;
    for (int64_t i = 0; i < s->count; i++) {
        const candidate_t c = s->candidates[i];
        memcpy(&bits, &c.weight, sizeof(float));
        if (bits < least) continue;
        if (bits == least) {
            if (have >= wanted) continue;
            have += part_of(c, mass);
        }
        s->candidates[count++] = c;
    }
    s->count = count;
}

static double sum_of(const row_t *s) {
    double sum = 0;
    for (int64_t i = 0; i < s->count; i++) sum += s->candidates[i].weight;
    return sum;
}

/* Candidates that hold the top_k tokens, or a share of all weights; returns what they are to be cut to. */
static double enough(row_t *s, int64_t top_k, double top_p) {
    const double wanted = top_k ? (double)top_k : top_p * total(s);
    for (float reach = NEAR;; reach = reach < NOTHING ? 2 * reach : INFINITE) {
        collect(s, reach);
        const double have = top_k ? (double)s->count : sum_of(s);
        if (have >= wanted) return wanted;
        if (reach == INFINITE) return have;
    }
}

static int64_t drawn(row_t *s, int64_t top_k, double top_p, float min_p, float reach, double chance) {
    const int few = top_k && top_k < s->vocabulary;
    if (!few && top_p >= 1 && min_p <= 0) return any(s, chance);
    if (few) {
        keep_most(s, 0, enough(s, top_k, 1));
        if (top_p < 1) keep_most(s, 1, top_p * sum_of(s));
    } else if (top_p < 1) {
        keep_most(s, 1, enough(s, 0, top_p));
    } else {
        collect(s, reach);
    }
    double sum = 0, left;
    for (int64_t i = 0; i < s->count; i++) sum += s->candidates[i].weight >= min_p ? s->candidates[i].weight : 0;
    left = chance * sum;
    int64_t token = 0;
    for (int64_t i = 0; i < s->count; i++) {
        const candidate_t c = s->candidates[i];
        if (!(c.weight > 0 && c.weight >= min_p)) continue;
        token = c.token;
        if (left < c.weight) break;
        left -= c.weight;
    }
    return token;
}

/* bufs: logits, chances, maxima, candidates, tokens. sizes: vocabulary, elements between rows, top_k, and the bits of the temperature, top_p, min_p, and how many
 * temperatures below the largest logit min_p lies. */
static void sample(void *const *bufs, const int64_t *sizes, int64_t lo, int64_t hi) {
    const int64_t vocabulary = sizes[0], blocks = (vocabulary + BLOCK - 1) / BLOCK;
    double temperature, top_p, min_p, reach;
    memcpy(&temperature, sizes + 3, sizeof temperature);
    memcpy(&top_p, sizes + 4, sizeof top_p);
    memcpy(&min_p, sizes + 5, sizeof min_p);
    memcpy(&reach, sizes + 6, sizeof reach);
    for (int64_t r = lo; r < hi; r++) {
        row_t s = {.logits = (const float *)bufs[0] + r * sizes[1], .vocabulary = vocabulary, .maxima = (float *)bufs[2] + r * blocks};
        s.candidates = (candidate_t *)bufs[3] + r * vocabulary;
        int64_t token = survey(&s);
        s.per_degree = temperature > 0 ? (float)(1 / temperature) : INFINITE;
        /* Infinite logits, or a temperature next to nothing, leave no choice. */
        const int choice = __builtin_isfinite(s.largest) && __builtin_isfinite(s.per_degree);
        if (token >= 0 && choice) token = drawn(&s, sizes[2], top_p, (float)min_p, (float)reach, ((const double *)bufs[1])[r]);
        ((int64_t *)bufs[4])[r] = token;
    }
}

void burnish_sample(void *const *bufs, const int64_t *sizes, int64_t rows, int threads) {
    job_t job = {.fn = sample, .bufs = bufs, .sizes = sizes, .extent = rows, .chunk = 1};
    pool_run(&job, threads);
}

/* Steps of a program, each of which is fed with the tokens that the one before it led to, one a row. */
typedef struct {
    int64_t steps, rows;
    int64_t *fed;          /* the step's input: a token for each row */
    int64_t *places;       /* and its place, which goes up by one */
    const int64_t *stops;  /* tokens that end a row */
    int64_t n_stops;
    void *const *bufs;     /* of sample; chances and tokens [steps, rows] */
    const int64_t *sizes;
    int64_t done;          /* steps that led to tokens */
} series_t;

/* Runs steps up to the first one that leads to a token that ends a row, or to none. */
int burnish_series(const frame_t *f, state_t *s, int64_t from, int64_t to, series_t *r, int threads) {
    void *bufs[5];
    memcpy(bufs, r->bufs, sizeof bufs);
    for (r->done = 0; r->done < r->steps;) {
        const int status = burnish_run(f, s, from, to);
        if (status != OK) return status;
        burnish_sample(bufs, r->sizes, r->rows, threads);
        const int64_t *tokens = (const int64_t *)bufs[4];
        int ends = 0;
        for (int64_t i = 0; i < r->rows; i++) {
            ends |= tokens[i] < 0;
            for (int64_t j = 0; j < r->n_stops; j++) ends |= tokens[i] == r->stops[j];
            r->fed[i] = tokens[i];
            r->places[i]++;
        }
        r->done++;
        if (ends) break;
        bufs[1] = (double *)bufs[1] + r->rows;
        bufs[4] = (int64_t *)bufs[4] + r->rows;
    }
    return OK;
}
