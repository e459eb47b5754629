// SPDX-License-Identifier: EUPL-1.2
import { wilson } from '#values'
import type { Hand, Way } from './reading-hour.ts'

const hour = 3_600_000

/** What the log says of names. */
export interface Told {
  /** When each name was first saved, and first found dead after that. */
  first: Map<string, number>
  died: Map<string, number>
  harmless: Set<string>
  /** The middle of the log, and its end. */
  half: number
  end: number
}

/** What became of a name in the product. */
export interface StoredFate {
  id: string
  listed: Date | null
  judged: Date | null
}

export function headOf(): string {
  const heads = [
    'served before death',
    'in the later half',
    'harmless listed',
    'if nobody looked',
    'names listed',
    'never judged',
    'median wait',
  ]
  return `  ${'readings an hour'.padEnd(28)}${heads.map((head, index) => head.padStart(widths[index] ?? 0)).join('')}`
}
const widths = [36, 36, 17, 18, 16, 18, 13]

export const notes: readonly string[] = [
  '  served before death: of the names that died, without what is harmless, those that were listed before; n and the 95% interval (Wilson) behind it.',
  '  the later half: names first heard of in the second half of the days. The rule for groups was chosen on the first half alone',
  '  a group of n names takes 1 + n/10 readings of each of two people (or 1 + n/4): an assumption, nobody timed a reader. A name takes two readings',
  '  readers make no errors here. If nobody looked: harmless names that stood in a group, and would be listed if both readers ticked all of it',
  '  harmless: what the keepers of the list took off it as popular or wrong. Names that they did not notice count as harmful',
  '  it cannot say how often readers err, nor how much more in a group; names are of one list in 28 days of 2024, one after another, and not independent',
]

export function lineOf(
  { first, died, harmless, half }: Told,
  {
    pace,
    way,
    hand,
    idOf,
    rows,
  }: { pace: number; way: Way; hand: Hand; idOf: ReadonlyMap<string, string>; rows: readonly StoredFate[] },
): string {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const fateOf = (name: string) => byId.get(idOf.get(name) ?? '')
  const dead = [...died].filter(([name]) => !harmless.has(name))
  const served = (those: typeof dead) =>
    those.filter(([name, at]) => (fateOf(name)?.listed?.getTime() ?? Number.POSITIVE_INFINITY) < at).length
  const later = dead.filter(([name]) => (first.get(name) ?? 0) >= half)
  const waits = [...first].flatMap(([name, at]) => {
    const judged = fateOf(name)?.judged
    return judged ? [(judged.getTime() - at) / hour] : []
  })
  const sorted = waits.toSorted((a, b) => a - b)
  const cells = [
    share(served(dead), dead.length),
    share(served(later), later.length),
    String([...harmless].filter((name) => fateOf(name)?.listed).length),
    way.each === null ? '' : String(hand.unticked.size),
    String(rows.filter(({ listed }) => listed !== null).length),
    percent(rows.filter(({ judged }) => judged === null).length, rows.length),
    `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)} h`,
  ]
  return `  ${`${pace}, ${way.name}`.padEnd(28)}${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('')}`
}

/** Of names that stood in a group, by what it shared, how many were harmless; behind it how many there may be of the same kind. */
export function looksLine({ shown, unticked }: Hand, pace: number): string {
  const said = [...shown].map(([kind, names]) => {
    const harmless = [...names].filter((id) => unticked.has(id)).length
    const { high } = wilson(harmless, Math.max(1, names.size))
    return `${kind} ${harmless} of ${names.size}${names.size > 0 ? ` (at most ${(high * 100).toFixed(2)}%)` : ''}`
  })
  return `  harmless in groups by what they share, at ${pace} an hour, at most by the 95% interval: ${said.join(', ')}`
}

function percent(part: number, whole: number): string {
  return `${part} (${((part / Math.max(1, whole)) * 100).toFixed(1)}%)`
}

/** '412 of 2903, 14.2% (13.0-15.5)' */
function share(k: number, n: number): string {
  if (n === 0) return 'none'
  const { low, high } = wilson(k, n)
  const text = (part: number) => (part * 100).toFixed(1)
  return `${k} of ${n}, ${text(k / n)}% (${text(low)}-${text(high)})`
}
