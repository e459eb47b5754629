// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import { listConcepts } from '#modules/taxonomy'
import { dutchDay } from '#values'
import {
  changesBetween,
  type Earlier,
  keyOf,
  type Observation,
  type StoredObservation,
} from '../observation/observation.ts'
import {
  insertObservations,
  lockObservations,
  selectSources,
  selectToCompare,
  updateObservation,
} from '../observation/observation.store.ts'
import { slugOf } from '#foundation/text'
import { type Given, type Refused, unnamed } from './raw-observation.ts'
import { siftObservations } from './sift-observations.ts'

export interface TakenIn {
  added: number
  unchanged: number
  corrected: { figure: string; from: number; to: number }[]
  refused: Refused[]
}

/**
 * Judges rows of whatever file, adds the figures that are new and corrects those that changed; what they were before is kept. The same
 * rows twice change nothing. `isShipped`: what the program brings itself fills in and never undoes a correction.
 */
export async function takeIn(
  ctx: Context,
  given: readonly Given[],
  options: { isShipped?: boolean } = {},
): Promise<TakenIn> {
  if (ctx.actor.kind !== 'system') throw new Error('only the program itself imports figures')
  const system = asSystem(ctx, 'statistics.import-figures')
  const forms = new Set((await listConcepts(ctx, 'FF')).map(({ id }) => id))
  const today = dutchDay(system.now())
  return transaction(system, async (tx) => {
    await lockObservations(tx)
    const sources = [...new Set(given.map(({ raw }) => String(raw.source).trim()))]
    const definitions = [...new Set(given.map(({ raw }) => String(raw.definition).trim() || unnamed))]
    const stored = await selectToCompare(tx, sources, definitions)
    const storedBy = new Map(stored.map((each) => [keyOf(each), each]))
    const spellings = [...(await selectSources(tx)).map(({ source }) => source), ...sources].map(
      (source) => [slugOf(source), source] as const,
    )
    // Of two spellings the one that was there first.
    const sourcesKnown = new Map(spellings.toReversed())
    // What the program brings was read when it was, whatever the clock of this machine says.
    const latest = options.isShipped
      ? (given
          .map(({ raw }) => String(raw.retrieved_on))
          .sort()
          .at(-1) ?? '')
      : ''
    const known = { forms, today: latest > today ? latest : today, sources: sourcesKnown }
    const { accepted, refused } = siftObservations(given, stored, known)
    const added: (Observation & { id: string })[] = []
    const corrected: TakenIn['corrected'] = []
    const lines: AuditLine[] = []
    for (const given of accepted) {
      const known = storedBy.get(keyOf(given))
      if (!known) {
        added.push({ ...given, id: system.newId() })
        continue
      }
      const isSame = isSameFigure(given, known)
      // What was withdrawn stays so when an old file is read again; only another figure takes its place.
      const observation = { ...given, withdrawn: given.withdrawn || (isSame ? known.withdrawn : '') }
      const changed = changesBetween(known, observation)
      if (changed.length === 0 || (options.isShipped && !isBetter(observation, known))) continue
      const earlier = isSame ? known.earlier : [...known.earlier, earlierOf(known, today)]
      await updateObservation(tx, { ...observation, id: known.id, earlier }, system.now())
      corrected.push({ figure: keyOf(observation), from: known.value, to: observation.value })
      const detail = { changed: changed.join(' '), from: known.value, to: observation.value, unit: known.unit }
      const isWithdrawn = observation.withdrawn !== '' && known.withdrawn === ''
      const action = isWithdrawn ? 'statistics.observation-withdrawn' : 'statistics.observation-corrected'
      lines.push({
        action,
        subjectKind: 'observation',
        subjectId: known.id,
        detail,
      })
    }
    await insertObservations(tx, added, system.now())
    if (added.length > 0)
      lines.push({
        action: 'statistics.observations-added',
        subjectKind: 'observation',
        subjectId: added[0]?.id ?? '',
        detail: { count: added.length, sources: sources.join(', ').slice(0, 500) },
      })
    await recordAudit(system, tx, lines)
    return { added: added.length, corrected, refused, unchanged: accepted.length - added.length - corrected.length }
  })
}

/** Read at the publisher itself where we had it from the news, and nobody corrected that since. */
function isBetter(observation: Observation, known: StoredObservation): boolean {
  return observation.sourceKind === 'primary' && known.sourceKind !== 'primary' && known.earlier.length === 0
}

function isSameFigure(one: Observation, other: Observation): boolean {
  const { value, low, high, precision, isProvisional } = one
  const same = value === other.value && low === other.low && high === other.high
  return same && precision === other.precision && isProvisional === other.isProvisional
}

function earlierOf(known: StoredObservation, replacedOn: string): Earlier {
  const { value, low, high, precision, isProvisional, url } = known
  return { value, low, high, precision, isProvisional, url, replacedOn }
}
