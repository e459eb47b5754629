// SPDX-License-Identifier: EUPL-1.2
// The same data through Debian's R: estimates and standard errors to 1e-6 of their size, what is searched for to 1e-4.
import { describe, expect, it } from 'vitest'
import { seed as seedOfRun } from '../../tests/property.ts'
import { meansApart } from '../../src/modules/evaluations/estimate-effect/compare-clusters.ts'
import { koopman, newcombe } from '../../src/modules/evaluations/estimate-effect/compare-people.ts'
import { type Counted, fitCounts } from '../../src/modules/evaluations/estimate-effect/fit-counts.ts'
import { followWave, smooth } from '../../src/modules/evaluations/estimate-effect/follow-wave.ts'
import { generalised, integrateErrors } from '../../src/modules/evaluations/estimate-effect/integrate-errors.ts'
import { columnsOf } from '../../src/modules/evaluations/estimate-effect/interrupted-series.ts'
import { studentInterval } from '../../src/modules/evaluations/estimate-effect/interval.ts'
import { steppedWedge } from '../../src/modules/evaluations/estimate-effect/stepped-wedge.ts'
import { asR, hasR, inR } from './r.ts'
import { Chance, clusterCounts, twoSeries } from './world.ts'

const shape = { level: 30, memory: 0.5, season: true, ratio: 0.7 }
/** One that is always the same, and one of this run (TEST_SEED). */
const fixed = 20_261_127
const seeds = [
  ['always the same', fixed],
  ['of this run', 1 + seedOfRun],
] as const

if (!hasR()) console.log('not run: R absent. As root: apt-get install r-base-core r-cran-nlme r-cran-sandwich')

function seriesOf(seed: number): { rows: Counted[]; odds: Counted[]; gaps: Counted[] } {
  const { counts, control } = twoSeries(new Chance(seed), shape, 130, 90)
  const x = (at: number) => columnsOf(at, { start: 90, counts, perYear: 365.25 / 7 })
  const rows = counts.map((count, at) => ({ at, count, of: 1, x: x(at) }))
  return {
    rows,
    odds: counts.map((count, at) => ({ at, count, of: count + (control[at] ?? 0), x: x(at) })),
    gaps: rows.filter(({ at }) => at % 9 !== 4),
  }
}

function near(own: number | readonly number[], other: readonly number[] | undefined, tolerance: number): void {
  const values = [own].flat()
  expect(other).toHaveLength(values.length)
  for (const [index, value] of values.entries())
    expect(Math.abs(value - (other?.[index] ?? 0)) / Math.max(1e-3, Math.abs(value))).toBeLessThan(tolerance)
}

/** What the errors are, written as the whole matrix: nothing of the filter. */
const ofR = `
covariance <- function(at, noise, memory, drift) diag(noise) + drift * (if (memory == 0) diag(length(at)) else memory ^ abs(outer(at, at, "-")))
gls0 <- function(x, y, v) {
  w <- solve(v); xx <- t(x) %*% w %*% x; b <- solve(xx, t(x) %*% w %*% y); r <- y - x %*% b
  df <- nrow(x) - ncol(x); rss <- drop(t(r) %*% w %*% r)
  list(b = drop(b), se = sqrt(diag(solve(xx)) * rss / df), df = df,
    l = -(determinant(v)$modulus + determinant(xx)$modulus + df * log(rss)) / 2)
}
`

describe.skipIf(!hasR()).each(seeds)('against R, numbers %s', (_, seed) => {
  it('counts without memory are fitted as glm does', () => {
    const { rows, odds } = seriesOf(seed)
    const found = inR(`
      x <- ${asR(rows.map((row) => [...row.x]))}
      a <- glm.fit(x, ${asR(rows.map(({ count }) => count))}, family = poisson(), control = list(epsilon = 1e-12))
      b <- glm(cbind(${asR(odds.map(({ count }) => count))}, ${asR(odds.map(({ of, count }) => of - count))}) ~ x - 1,
        family = binomial(), epsilon = 1e-12)
      say("poisson", a$coefficients); say("binomial", coef(b))`)
    near(fitCounts(rows, 'poisson')?.coefficients ?? [], found.poisson, 1e-6)
    near(fitCounts(odds, 'binomial')?.coefficients ?? [], found.binomial, 1e-6)
  })

  it('least squares with memory, with missing weeks, are those of the whole covariance matrix', () => {
    const straight = fitCounts(seriesOf(seed).gaps, 'poisson')?.straight ?? []
    const ways = [
      { memory: 0, drift: 0.02 },
      { memory: 0.45, drift: 0.05 },
      { memory: 0.9, drift: 0.2 },
    ]
    const found = inR(`${ofR}
      x <- ${asR(straight.map((row) => [...row.x]))}; y <- ${asR(straight.map(({ response }) => response))}
      at <- ${asR(straight.map(({ at }) => at))}; noise <- ${asR(straight.map(({ noise }) => noise))}
      ${ways
        .map(
          ({ memory, drift }, way) => `g <- gls0(x, y, covariance(at, noise, ${memory}, ${drift}))
            say("b${way}", g$b); say("se${way}", g$se); say("l${way}", g$l)`,
        )
        .join('\n')}`)
    for (const [way, errors] of ways.entries()) {
      const own = generalised(straight, errors)
      near(own?.coefficients ?? [], found[`b${way}`], 1e-6)
      near(own?.unscaled.map((row, at) => Math.sqrt((row[at] ?? 0) * own.scale)) ?? [], found[`se${way}`], 1e-6)
      near(own?.likelihood ?? 0, found[`l${way}`], 1e-6)
    }
  })

  it('the wave in each period is what the whole covariance matrix says', () => {
    const straight = fitCounts(seriesOf(seed).gaps, 'poisson')?.straight ?? []
    const own = generalised(straight, { memory: 0.6, drift: 0.04 })
    const found = inR(`${ofR}
      x <- ${asR(straight.map((row) => [...row.x]))}; y <- ${asR(straight.map(({ response }) => response))}
      at <- ${asR(straight.map(({ at }) => at))}; noise <- ${asR(straight.map(({ noise }) => noise))}
      v <- covariance(at, noise, 0.6, 0.04); b <- gls0(x, y, v)$b
      say("expected", x %*% b + (v - diag(noise)) %*% solve(v, y - x %*% b))`)
    near(own ? smooth(straight, own) : [], found.expected, 1e-6)
  })

  it('a line that follows the wave comes, with many counts, nearer to that of the logs themselves', () => {
    const { counts } = twoSeries(new Chance(seed), { ...shape, level: 5_000 }, 130, 90)
    const rows = seriesOf(seed).rows.map((row, at) => ({ ...row, count: counts[at] ?? 0 }))
    const followed = followWave(rows, 'poisson') ?? []
    const fromLogs = (line: typeof followed) =>
      line.map(({ response }, at) => Math.abs(response - Math.log(counts[at] ?? 1)))
    const around = fitCounts(rows, 'poisson')?.straight ?? []
    expect(followed).toHaveLength(rows.length)
    expect(Math.max(...fromLogs(followed))).toBeLessThan(0.8 * Math.max(...fromLogs(around)))
    // How near depends on the wave: in one world of eight some week lies further off, so only the world that is always the same has bounds.
    if (seed !== fixed) return
    for (const distance of fromLogs(followed)) expect(distance).toBeLessThan(0.02)
    for (const [at, { noise }] of followed.entries()) expect(Math.abs(noise * (counts[at] ?? 0) - 1)).toBeLessThan(0.2)
  })

  it('and those of gls in nlme, whose restricted likelihood rises and falls alike', () => {
    const straight = (fitCounts(seriesOf(seed).rows, 'poisson')?.straight ?? []).map((row) => ({
      ...row,
      noise: 1e-10,
    }))
    const memories = [0.1, 0.4, 0.7]
    const found = inR(`library(nlme)
      d <- data.frame(y = ${asR(straight.map(({ response }) => response))}, ${asR(straight.map((row) => row.x.slice(1)))})
      for (m in ${asR(memories)}) {
        g <- gls(y ~ ., d, correlation = corAR1(m, fixed = TRUE), method = "REML")
        say(paste0("b", m), coef(g)); say(paste0("se", m), sqrt(diag(vcov(g)))); say(paste0("l", m), logLik(g))
      }`)
    const own = memories.map((memory) => generalised(straight, { memory, drift: 1 }))
    for (const [index, memory] of memories.entries()) {
      const fit = own[index]
      near(fit?.coefficients ?? [], found[`b${memory}`], 1e-5)
      near(fit?.unscaled.map((row, at) => Math.sqrt((row[at] ?? 0) * fit.scale)) ?? [], found[`se${memory}`], 1e-5)
      const since = (fit?.likelihood ?? 0) - (own[0]?.likelihood ?? 0)
      expect(since).toBeCloseTo((found[`l${memory}`]?.[0] ?? 0) - (found['l0.1']?.[0] ?? 0), 4)
    }
  })

  it('the mixture of intervals is that of R on the same grid', () => {
    const straight = fitCounts(seriesOf(seed).rows, 'poisson')?.straight ?? []
    const found = inR(`${ofR}
      x <- ${asR(straight.map((row) => [...row.x]))}; y <- ${asR(straight.map(({ response }) => response))}
      at <- ${asR(straight.map(({ at }) => at))}; noise <- ${asR(straight.map(({ noise }) => noise))}
      memories <- tanh(seq(-0.6, 2.4, by = 0.3))
      tried <- list()
      for (share in c(0, 0.2, 0.4, 0.6, 0.8, 0.95)) for (m in if (share == 0) 0 else memories) {
        g <- gls0(x, y, covariance(at, noise, m, share / (1 - share) * mean(noise)))
        tried[[length(tried) + 1]] <- c(g$l + log(if (share == 0) 4 * length(memories) else if (share > 0.2 && m > 0.8) 4 else 1), g$b[2], g$se[2])
      }
      p <- do.call(rbind, tried); w <- exp(p[, 1] - max(p[, 1])); w <- w / sum(w); df <- nrow(x) - ncol(x)
      at <- function(q) uniroot(function(t) sum(w * pt((t - p[, 2]) / p[, 3], df)) - q, c(-5, 5), tol = 1e-10)$root
      say("interval", c(sum(w * p[, 2]), at(0.025), at(0.975)))`)
    const { estimate, low, high } = integrateErrors(straight, 1)?.interval ?? { estimate: 0, low: 0, high: 0 }
    // In parts of the interval: an end of it may be nought.
    for (const [index, value] of [estimate, low, high].entries())
      expect(Math.abs(value - (found.interval?.[index] ?? Number.NaN)) / (high - low)).toBeLessThan(1e-4)
  })

  it('clusters are compared with the HC2 error of sandwich and the degrees of freedom of Bell and McCaffrey', () => {
    const chance = new Chance(seed)
    const one = Array.from({ length: 5 }, () => chance.normal() - 0.4)
    const other = Array.from({ length: 8 }, () => 2 * chance.normal())
    const found = inR(`library(sandwich)
      a <- ${asR(one)}; b <- ${asR(other)}
      z <- rep(c(1, 0), c(5, 8)); m <- lm(c(a, b) ~ z); se <- sqrt(diag(vcovHC(m, type = "HC2")))[2]
      x <- model.matrix(m); h <- x %*% solve(t(x) %*% x) %*% t(x); left <- diag(13) - h
      w <- (x %*% solve(t(x) %*% x))[, 2] / sqrt(diag(left)); g <- left %*% diag(w); l <- eigen(t(g) %*% g)$values
      df <- sum(l)^2 / sum(l^2); say("df", df); say("se", se)
      say("ci", coef(m)[2] + c(-1, 1) * qt(0.975, df) * se)
      say("t", 1 + qt(0.975, c(1.3, 2, 7.6, 120)) * 2)`)
    const own = meansApart(one, other)
    near([own?.interval.low ?? 0, own?.interval.high ?? 0], found.ci, 1e-6)
    near([own?.df ?? 0], found.df, 1e-6)
    near([own?.se ?? 0], found.se, 1e-6)
    near(
      [1.3, 2, 7.6, 120].map((df) => studentInterval(1, 2, df).high),
      found.t,
      1e-6,
    )
  })

  it('shares are compared by score intervals', () => {
    const chance = new Chance(seed)
    const arm = () => {
      const people = 40 + chance.below(400)
      return { events: 1 + chance.below(Math.floor(people / 2)), people }
    }
    const [one, other] = [arm(), arm()]
    const found = inR(`
      x <- ${one.events}; m <- ${one.people}; y <- ${other.events}; n <- ${other.people}
      a <- prop.test(x, m, correct = FALSE)$conf.int; b <- prop.test(y, n, correct = FALSE)$conf.int; d <- x / m - y / n
      say("newcombe", c(d, d - sqrt((x/m - a[1])^2 + (b[2] - y/n)^2), d + sqrt((a[2] - x/m)^2 + (y/n - b[1])^2)))
      # The likelihood of both shares, with one r times the other, looked for by number.
      score <- function(r) {
        top <- min(1, 1 / r) - 1e-12
        q <- optimize(function(q) dbinom(x, m, r * q, log = TRUE) + dbinom(y, n, q, log = TRUE), c(1e-12, top), maximum = TRUE, tol = 1e-14)$maximum
        (x - m * r * q)^2 / (m * r * q * (1 - r * q)) + (y - n * q)^2 / (n * q * (1 - q)) - qchisq(0.95, 1)
      }
      r <- (x / m) / (y / n)
      say("koopman", c(uniroot(score, c(r / 50, r), tol = 1e-10)$root, uniroot(score, c(r, r * 50), tol = 1e-10)$root))`)
    const difference = newcombe(one, other)
    near([difference.estimate, difference.low, difference.high], found.newcombe, 1e-6)
    const ratio = koopman(one, other)
    near([ratio.low, ratio.high], found.koopman, 1e-4)
  })

  it('a stepped wedge is the model with cluster and period of lm, its interval that of all orders', () => {
    const starts = [1, 2, 3, 4]
    // At 30 one seed in a hundred has a cluster with too few events, of which nothing is said.
    const counts = clusterCounts(new Chance(seed), { ...shape, level: 60 }, starts, 5)
    const found = inR(`
      y <- log(${asR(counts)} + 0.5); starts <- c(1, 2, 3, 4)
      a <- function(s) t(sapply(s, function(one) as.numeric(0:4 >= one)))
      fixed <- model.matrix(~ factor(row(y)) + factor(col(y)))
      e <- coef(lm(c(y) ~ fixed + c(a(starts))))[["c(a(starts))"]]
      orders <- as.matrix(expand.grid(1:4, 1:4, 1:4, 1:4)); orders <- orders[apply(orders, 1, function(o) length(unique(o)) == 4), ]
      left <- apply(orders, 1, function(o) { r <- lm.fit(fixed, c(a(o)))$residuals; r / sum(r^2) })
      chance <- function(t) mean(abs(colSums(left * c(y - t * a(starts)))) >= abs(e - t) - 1e-9)
      edge <- function(from, to) { for (i in 1:40) { mid <- (from + to) / 2; if (chance(mid) > 0.05) from <- mid else to <- mid }; from }
      say("sw", exp(c(e, edge(e, e - 8), edge(e, e + 8))))`)
    const answer = steppedWedge(counts.map((row, index) => ({ start: starts[index] ?? 0, counts: row, of: null })))
    expect(answer.measurable).toBe(true)
    if (answer.measurable) near([answer.ratio.estimate, answer.ratio.low, answer.ratio.high], found.sw, 1e-4)
  })
})
