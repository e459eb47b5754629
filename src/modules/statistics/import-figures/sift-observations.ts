// SPDX-License-Identifier: EUPL-1.2
import { changesBetween, isWeaker, keyOf, measureOf, type Observation } from '../observation/observation.ts'
import { figureMessages as message } from './import-figures.text.ts'
import type { Given, Place, Refused } from './raw-observation.ts'
import { type Known, readObservation } from './read-observation.ts'

interface Read {
  at: Place
  /** The period as it was written, to see two spellings of one. */
  written: string
  observation: Observation
}

/**
 * Parts what can be stored from what cannot, whatever file it came from; every reason is named, none is chosen between. `stored`: the
 * observations of these sources that we have. Lines that say exactly the same count once.
 */
export function siftObservations(
  given: readonly Given[],
  stored: readonly Observation[],
  known: Known,
): { accepted: Observation[]; refused: Refused[] } {
  const refused: Refused[] = []
  const read: Read[] = []
  for (const { at, raw } of given) {
    const found = readObservation(raw, known)
    if (Array.isArray(found)) refused.push(...found.map((problem) => ({ at, ...problem })))
    else read.push({ at, written: String(raw.period).trim(), observation: found })
  }
  const once = withoutTwice(read, refused)
  const ofOneUnit = withoutMixedUnits(once, stored, refused)
  const storedBy = new Map(stored.map((each) => [keyOf(each), each]))
  const accepted: Observation[] = []
  for (const { at, observation } of ofOneUnit) {
    const earlier = storedBy.get(keyOf(observation))
    if (earlier?.withdrawn === '' && changesBetween(earlier, observation).length > 0 && isWeaker(observation, earlier))
      refused.push({ at, code: message.weaker, values: { url: earlier.url } })
    else accepted.push(observation)
  }
  return { accepted, refused: refused.sort((a, b) => orderOf(a.at) - orderOf(b.at)) }
}

/** The same time of one series twice, with another content or in two spellings: neither is taken in. */
function withoutTwice(read: Read[], refused: Refused[]): Read[] {
  const groups = Map.groupBy(read, ({ observation }) => keyOf(observation))
  return [...groups.values()].flatMap((group) => {
    const [first] = group as [Read]
    const clash = group.find(
      (other) => other.written !== first.written || changesBetween(other.observation, first.observation).length > 0,
    )
    if (!clash) return [first]
    for (const each of group) {
      const other = each === first ? clash : first
      const code = other.written === each.written ? message.twice : message.twoSpellings
      refused.push({ at: each.at, code, values: { ...said(other.at), written: each.written, other: other.written } })
    }
    return []
  })
}

/** Two units in one series. What is stored has its unit; without it none of the lines can be trusted. */
function withoutMixedUnits(read: Read[], stored: readonly Observation[], refused: Refused[]): Read[] {
  const unitOf = new Map(stored.map((each) => [measureOf(each), each.unit]))
  const groups = Map.groupBy(read, ({ observation }) => measureOf(observation))
  return [...groups].flatMap(([measure, group]) => {
    const own = unitOf.get(measure)
    const units = new Set(group.map(({ observation }) => observation.unit))
    if (own) units.add(own)
    if (units.size === 1) return group
    const fits = (each: Read) => each.observation.unit === own
    for (const { at, observation } of group.filter((each) => !fits(each))) {
      const other = own ?? [...units].filter((unit) => unit !== observation.unit).join(', ')
      refused.push({
        at,
        code: own ? message.unitStored : message.unitMixed,
        values: { unit: observation.unit, other },
      })
    }
    return group.filter(fits)
  })
}

const orderOf = (at: Place) => ('line' in at ? at.line : Number(at.row) || 0)
const said = (at: Place) => ({ line: 'line' in at ? at.line : at.row })
