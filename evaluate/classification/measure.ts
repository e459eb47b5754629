// SPDX-License-Identifier: EUPL-1.2

/** One text: what it is, what was foretold, and how sure. `foretold` null: the text said too little. */
export interface Outcome {
  actual: string
  foretold: string | null
  /** 0 to 1. */
  probability: number
}

export function accuracyOf(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ actual, foretold }) => actual === foretold).length / Math.max(outcomes.length, 1)
}

/** The mean over all classes that occur of the harmonic mean of precision and recall; a class that is never foretold counts 0. */
export function macroF1Of(outcomes: readonly Outcome[]): number {
  const classes = [...new Set(outcomes.map(({ actual }) => actual))]
  const scores = classes.map((each) => {
    const right = outcomes.filter(({ actual, foretold }) => actual === each && foretold === each).length
    const actual = outcomes.filter((outcome) => outcome.actual === each).length
    const foretold = outcomes.filter((outcome) => outcome.foretold === each).length
    return (2 * right) / (actual + foretold)
  })
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(classes.length, 1)
}

/** Of the texts that are at least so sure: which share of all that is, and which share of them is right (null: there are none). */
export function coverageAt(
  outcomes: readonly Outcome[],
  threshold: number,
): { coverage: number; accuracy: number | null } {
  const sure = outcomes.filter(({ foretold, probability }) => foretold !== null && probability >= threshold)
  return {
    coverage: sure.length / Math.max(outcomes.length, 1),
    accuracy: sure.length === 0 ? null : accuracyOf(sure),
  }
}

/**
 * Expected calibration error: the texts in order of how sure they are, cut in so many equal parts; per part the distance
 * between how sure and how often right, weighed by its size. Texts that were not read are left out.
 */
export function calibrationErrorOf(outcomes: readonly Outcome[], bins = 10): number {
  const read = outcomes.filter(({ foretold }) => foretold !== null).toSorted((a, b) => a.probability - b.probability)
  let error = 0
  for (let bin = 0; bin < bins; bin++) {
    const part = read.slice(Math.floor((bin * read.length) / bins), Math.floor(((bin + 1) * read.length) / bins))
    if (part.length === 0) continue
    const sure = part.reduce((sum, { probability }) => sum + probability, 0) / part.length
    error += (part.length / read.length) * Math.abs(sure - accuracyOf(part))
  }
  return error
}

/** A row per actual class, a column per foretold one, '?' last: not read. */
export function confusionOf(outcomes: readonly Outcome[], classes: readonly string[]): number[][] {
  return classes.map((actual) =>
    [...classes, null].map(
      (foretold) => outcomes.filter((each) => each.actual === actual && each.foretold === foretold).length,
    ),
  )
}
