// SPDX-License-Identifier: EUPL-1.2
import { startCalibrator } from './calibrate.ts'
import {
  type Calibration,
  calibrationWords,
  compareWithNeighbour,
  trackedFigures,
  previousCommit,
  numbersOf,
  type Row,
} from './history.ts'
import { type Figures, type Part, parts } from './parts.ts'
import { watchProcesses } from './processor-time.ts'
import { commitHere, readHistory, record, today } from './record.ts'

export const wholePart = 'processor seconds of the whole part'

interface RunOptions {
  folder: string
  size: number
  shouldRecord: boolean
}

/** Measures a part between two calibrations, prints what it found, and says what fell since the commit before in the history. */
export async function runPart(name: string, { folder, size, shouldRecord }: RunOptions): Promise<void> {
  const part = parts[name] as Part
  console.log(`\n## ${name}, ${size} ${part.unit}\n`)
  const calibrator = await startCalibrator(part.database)
  const calibrations = [await calibrator.measure()]
  try {
    const figures = await measureWhole(folder, () => part.measure(size))
    print(figures)
    if ('not run' in figures) return
    calibrations.push(await calibrator.measure())
    console.log()
    print(calibrationFigures(calibrations))
    const row = rowOf(name, size, [figures], calibrations, commitHere())
    const neighbour = previousCommit(row, readHistory())
    console.log()
    for (const line of neighbour
      ? compareWithNeighbour(row, neighbour)
      : ['the history knows no other commit at this size'])
      console.log(line)
    if (shouldRecord) record([row])
  } finally {
    await calibrator.stop()
  }
}

/** The figures of some work, with the time of all processes for the whole of it, this process too. */
export async function measureWhole(folder: string, work: () => Promise<Figures>): Promise<Figures> {
  const watch = watchProcesses(folder)
  const own = process.cpuUsage()
  const began = performance.now()
  try {
    const figures = await work()
    if ('not run' in figures) return figures
    const { user, system } = process.cpuUsage(own)
    return {
      ...figures,
      [`${wholePart}, every process, who sends too`]: (watch.milliseconds() / 1_000 + (user + system) / 1e6).toFixed(2),
      'seconds of the whole part by the clock': ((performance.now() - began) / 1_000).toFixed(1),
    }
  } finally {
    watch.stop()
  }
}

/** One row of what several runs found: the median of each figure, the mean of the calibrations. */
export function rowOf(
  name: string,
  size: number,
  runs: readonly Figures[],
  calibrations: readonly Calibration[],
  commit: string,
): Row {
  const { tracked } = parts[name] as Part
  const mean = (of: keyof Calibration) =>
    Number((calibrations.reduce((sum, one) => sum + one[of], 0) / calibrations.length).toPrecision(4))
  return {
    commit,
    date: today(),
    part: name,
    size,
    calibration: { crypto: mean('crypto'), json: mean('json'), commit: mean('commit'), insert: mean('insert') },
    figures: trackedFigures(mediansOf(runs), { ...tracked, [wholePart]: 'cost' }),
  }
}

export function mediansOf(runs: readonly Figures[]): Map<string, number> {
  const all = Map.groupBy(
    runs.flatMap((figures) => [...numbersOf(figures)]),
    ([name]) => name,
  )
  return new Map([...all].map(([name, found]) => [name, medianOf(found.map(([, value]) => value))]))
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

export function calibrationFigures(all: readonly Calibration[]): Figures {
  return Object.fromEntries(
    (Object.keys(calibrationWords) as (keyof Calibration)[]).map((name) => [
      calibrationWords[name],
      all.map((one) => one[name].toLocaleString('en-GB', { maximumSignificantDigits: 4 })).join(' / '),
    ]),
  )
}

export function print(figures: Figures): void {
  for (const [figure, value] of Object.entries(figures)) console.log(`${figure.padEnd(62)} ${value}`)
}
