// SPDX-License-Identifier: EUPL-1.2

/** What a machine could do at the time; units in `calibrationWords`. */
export interface Calibration {
  crypto: number
  json: number
  commit: number
  insert: number
}

export const calibrationWords: Record<keyof Calibration, string> = {
  crypto: 'one core: Ed25519 signatures a second',
  json: 'one core: MB of JSON read and written a second',
  commit: 'commits of one row, flushed, a second',
  insert: 'rows inserted a second, a thousand at once',
}

/**
 * What kind of figure it is, which says what is better and what it can be compared with. `cost`: processor time; it carries from machine to
 * machine when multiplied by the speed of a core. `rate` (more is better) and `wait` (less is better) are by the clock and carry only
 * between calibrations that are alike. `share` (more is better) and `size` (less is better) hold on any machine.
 */
export type Kind = 'cost' | 'rate' | 'wait' | 'share' | 'size'

export interface TrackedFigure {
  kind: Kind
  value: number
}

/** One line of `history.jsonl`: one part of one commit at one size. */
export interface Row {
  commit: string
  date: string
  part: string
  size: number
  calibration: Calibration
  figures: Record<string, TrackedFigure>
}

export function parseHistory(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** The last row before this one of another commit, of the same part at the same size. */
export function previousCommit(row: Row, history: readonly Row[]): Row | undefined {
  return history.findLast(({ commit, part, size }) => commit !== row.commit && part === row.part && size === row.size)
}

/** Speed of one core: the geometric mean of what it signs and what it reads. */
export function coreSpeed({ crypto, json }: Calibration): number {
  return Math.sqrt(crypto * json)
}

/** Each of the four within a fifth of the other. */
export function isSimilarMachine(one: Calibration, other: Calibration): boolean {
  return (Object.keys(calibrationWords) as (keyof Calibration)[]).every((name) => {
    const ratio = one[name] / other[name]
    return ratio > 0.8 && ratio < 1.25
  })
}

/** How many times as good as before; null when the two cannot be compared. */
export function improvement(name: string, now: Row, before: Row): number | null {
  const [one, other] = [now.figures[name], before.figures[name]]
  if (!one || !other || one.value <= 0 || other.value <= 0) return null
  const ratio = one.value / other.value
  if (one.kind === 'share') return ratio
  if (one.kind === 'size') return 1 / ratio
  if (one.kind === 'cost') return coreSpeed(before.calibration) / coreSpeed(now.calibration) / ratio
  if (!isSimilarMachine(now.calibration, before.calibration)) return null
  return one.kind === 'rate' ? ratio : 1 / ratio
}

/** Lines that say how a row compares with its neighbour: what fell by more than a fifth, and what could not be compared. */
export function compareWithNeighbour(now: Row, before: Row): string[] {
  const gains = Object.keys(now.figures).map((name) => ({ name, gain: improvement(name, now, before) }))
  const since = `since ${before.commit} (${before.date})`
  const fell = gains.flatMap(({ name, gain }) =>
    gain !== null && gain < 0.8 ? [`FELL to ${Math.round(gain * 100)} % ${since}${carried(now, name)}: ${name}`] : [],
  )
  const open = gains.filter(({ gain }) => gain === null).map(({ name }) => name)
  return [
    ...(fell.length > 0 ? fell : [`nothing that can be compared fell by more than a fifth ${since}`]),
    ...(open.length > 0
      ? [`not compared ${since}, because the machine was another or the figure is new: ${open.join('; ')}`]
      : []),
  ]
}

function carried(row: Row, name: string): string {
  return row.figures[name]?.kind === 'cost' ? ', by the speed of a core' : ''
}

/** The first number of each figure that begins with one. */
export function numbersOf(figures: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(
    Object.entries(figures).flatMap(([name, value]) => {
      const number = Number.parseFloat(value)
      return Number.isFinite(number) ? [[name, number] as const] : []
    }),
  )
}

/** What of these figures the history keeps: a kept name is the beginning of the printed one. */
export function trackedFigures(
  figures: ReadonlyMap<string, number>,
  kinds: Readonly<Record<string, Kind>>,
): Record<string, TrackedFigure> {
  const kept: Record<string, TrackedFigure> = {}
  for (const [beginning, kind] of Object.entries(kinds)) {
    const found = [...figures].find(([name]) => name.startsWith(beginning))
    if (found) kept[beginning] = { kind, value: found[1] }
  }
  return kept
}

/** The newest row of each part and size, as a list for the page. */
export function newestList(history: readonly Row[]): string {
  const newest = new Map(history.map((row) => [`${row.part} ${row.size}`, row]))
  return [...newest.values()]
    .toSorted((a, b) => a.part.localeCompare(b.part, 'en') || a.size - b.size)
    .map(({ part, size, commit, date, calibration, figures }) => {
      const machine = Object.entries(calibration).map(
        ([name, value]) => `${name} ${value.toLocaleString('en-GB', { maximumSignificantDigits: 3 })}`,
      )
      const said = Object.entries(figures).map(([name, { value }]) => `${name} ${value.toLocaleString('en-GB')}`)
      return `- \`${part}\` at ${size.toLocaleString('en-GB')}, commit ${commit}, ${date}: ${said.join('; ')} (calibration: ${machine.join(', ')})`
    })
    .join('\n')
}
