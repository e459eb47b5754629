// SPDX-License-Identifier: EUPL-1.2
import type { FrozenRow, Release, ReleasedFigure } from '../release-figures/release.ts'
import { ripeOn } from '../release-figures/release.ts'
import { blockOf, type Day, daysLater, weekOf, weeksOfBlock } from '../tally/period.ts'

export interface ExampleReleases {
  releases: { release: Release; figures: ReleasedFigure[] }[]
  /** Of the period that has not ended: a real release adds it up. */
  frozen: (FrozenRow & { week: Day })[]
}

/** The newest week that may be released on this day. */
export function newestRipe(today: Day): Day {
  const week = weekOf(today)
  return [0, 7, 14, 21].map((days) => daysLater(week, -days)).find((one) => ripeOn(one) <= today) ?? week
}

/**
 * The invented releases of `example-releases.csv` (tools/make-example-releases.ts), put so that they end with the newest week that may
 * be released today. Their periods of four weeks lie on the real ones, so that what is released afterwards goes on from them.
 */
export function exampleReleases(file: string, today: Day): ExampleReleases {
  const [policyLine = '', ...lines] = file.trimEnd().split('\n')
  const rows = lines.map((line) => line.split(','))
  const inFile = Math.max(...rows.filter(([span]) => span === 'week').map((row) => row.length - 4))
  const last = newestRipe(today)
  const inLast = (Date.parse(last) - Date.parse(blockOf(last))) / (7 * 86_400_000) + 1
  const count = inFile - weeksOfBlock + inLast
  const first = daysLater(last, -7 * (count - 1))
  const releases = Array.from({ length: count }, (_, at) => {
    const week = daysLater(first, 7 * at)
    const releasedAt = new Date(`${ripeOn(week)}T07:00:00Z`)
    return {
      release: { number: at + 1, week, releasedAt, policy: policyLine.split(',')[1] ?? '' },
      figures: [] as ReleasedFigure[],
    }
  })
  const frozen: ExampleReleases['frozen'] = []
  for (const [span, table = '', form = '', value = '', ...cells] of rows)
    cells.forEach((cell, at) => {
      if (span === 'frozen') {
        if (cell !== '' && inLast < weeksOfBlock && at < inLast)
          frozen.push({ week: daysLater(blockOf(last), 7 * at), table, form, value, ...countsIn(cell) })
        return
      }
      const isWeek = span === 'week'
      const number = cell === '' ? null : Number(cell)
      releases[isWeek ? at : weeksOfBlock * (at + 1) - 1]?.figures.push({
        span: isWeek ? 'week' : 'four-weeks',
        period: daysLater(first, 7 * at * (isWeek ? 1 : weeksOfBlock)),
        table,
        form,
        value,
        reports: table === 'loss' ? null : number,
        lossInCents: table === 'loss' ? number : null,
      })
    })
  return { releases, frozen }
}

/** '120' or, where a loss is released, '120 60 500000 20000'. */
function countsIn(cell: string): Pick<FrozenRow, 'reports' | 'withLoss' | 'lossInCents' | 'largestInCents'> {
  const [reports = 0, withLoss = 0, lossInCents = 0, largestInCents = 0] = cell.split(' ').map(Number)
  return { reports, withLoss, lossInCents, largestInCents }
}
