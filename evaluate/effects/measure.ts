// SPDX-License-Identifier: EUPL-1.2
import type { Trial } from './designs.ts'

export interface Measured {
  trial: Trial
  runs: number
  /** Share of the answers whose interval holds the truth; null when there are none. */
  coverage: number | null
  /** Mean of the estimate less the truth, on the scale of logs. */
  bias: number | null
  /** Median of high divided by low. */
  width: number | null
  /** Share that was answered with "not measurable", and the reason that came most. */
  refused: number
  reason: string | null
}

export function measure(trial: Trial, seeds: { first: number; runs: number }): Measured {
  const [widths, biases, reasons]: [number[], number[], string[]] = [[], [], []]
  let held = 0
  for (let seed = seeds.first; seed < seeds.first + seeds.runs; seed++) {
    const answer = trial.run(seed)
    if (!answer.measurable) {
      reasons.push(answer.reason)
      continue
    }
    const { estimate, low, high } = answer.ratio
    const truth = trial.shape.ratio
    if (low <= truth && truth <= high) held++
    widths.push(high / low)
    biases.push(Math.log(estimate / truth))
  }
  const answered = widths.length
  const mean = biases.filter(Number.isFinite).reduce((sum, one) => sum + one, 0) / answered
  const counted = [...Map.groupBy(reasons, (one) => one)].sort(([, one], [, other]) => other.length - one.length)
  return {
    trial,
    runs: seeds.runs,
    coverage: answered === 0 ? null : held / answered,
    bias: answered === 0 ? null : mean,
    width: widths.sort((one, other) => one - other)[Math.floor(answered / 2)] ?? null,
    refused: reasons.length / seeds.runs,
    reason: counted[0]?.[0] ?? null,
  }
}
