// SPDX-License-Identifier: EUPL-1.2
import type { ItemKind } from '../change/change.ts'
import type { Edition, Named, Signal, Step } from '../edition/edition.ts'
import { checkMessages as message } from './check.text.ts'
import type { CheckContext, Finding } from './finding.ts'

const error = (kind: ItemKind | 'party', id: string, code: string, values: Record<string, string> = {}): Finding => ({
  weight: 'error',
  kind,
  id,
  code,
  values,
})
const flag = (kind: ItemKind | 'party', id: string, code: string, values: Record<string, string> = {}): Finding => ({
  ...error(kind, id, code, values),
  weight: 'flag',
})

/** Whatever is named must be there, have an owner, and be seen by somebody. */
export function checkLinks(edition: Edition, context: CheckContext): Finding[] {
  return [
    ...sameNames(edition.parties),
    ...keys(edition),
    ...aliases(edition),
    ...Object.values(edition.steps).flatMap((step) => checkStep(edition, step, context)),
    ...Object.values(edition.barriers).flatMap((barrier) => [
      ...(barrier.owners.length === 0 ? [error('barrier', barrier.id, message.noOwner)] : []),
      ...unknown('barrier', barrier.id, barrier.owners, idsOf(edition.parties), message.unknownParty),
      ...unknown('barrier', barrier.id, [barrier.kind], idsOf(edition.kinds), message.unknownKind),
      ...unknown('barrier', barrier.id, barrier.evidence.sources, keysOf(edition.sources), message.unknownSource),
      ...(isUsed(edition, barrier.id) ? [] : [flag('barrier', barrier.id, message.barrierUnused)]),
    ]),
    ...edition.journeys.flatMap((journey) => [
      ...unknown('journey', journey.id, journey.steps, keysOf(edition.steps), message.unknownStep),
      ...unknown('journey', journey.id, journey.basis, keysOf(edition.sources), message.unknownSource),
    ]),
  ]
}

function checkStep(edition: Edition, step: Step, context: CheckContext): Finding[] {
  const parties = idsOf(edition.parties)
  const { id } = step
  const helpers = step.facilitators.flatMap(({ party }) => party ?? [])
  return [
    ...unknown('step', id, [step.phase], idsOf(edition.phases), message.unknownPhase),
    ...unknown('step', id, step.barriers, keysOf(edition.barriers), message.unknownBarrier),
    ...unknown('step', id, step.after, keysOf(edition.steps), message.unknownStep),
    ...unknown(
      'step',
      id,
      [...helpers, ...step.signals.flatMap(({ seenBy }) => seenBy)],
      parties,
      message.unknownParty,
    ),
    ...repeated(step.signals.map((signal) => signal.id)).map((signal) =>
      error('step', id, message.repeatedSignal, { signal }),
    ),
    ...step.signals.flatMap((signal) => checkSignal(id, signal, context)),
    ...(edition.journeys.some(({ steps }) => steps.includes(id)) ? [] : [flag('step', id, message.stepUnused)]),
  ]
}

function checkSignal(step: string, signal: Signal, { answers }: CheckContext): Finding[] {
  const values = { signal: signal.text.nl }
  if (signal.seenBy.length === 0) return [error('step', step, message.nobodySees, values)]
  if (signal.rule === undefined) return []
  const answer = answers.get(signal.rule)
  if (answer === undefined) return [error('step', step, message.unknownRule, { ...values, rule: signal.rule })]
  return answer === 'no' ? [flag('step', step, message.nobodyMayShare, values)] : []
}

/** Two parties with one name cannot be told apart by whoever reads, however they are written. */
function sameNames(parties: readonly Named[]): Finding[] {
  const seen = new Map<string, string>()
  return parties.flatMap(({ id, label }) => {
    const name = label.nl.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
    const other = seen.get(name)
    if (other === undefined) seen.set(name, id)
    return other === undefined ? [] : [error('party', id, message.sameName, { name: label.nl, other })]
  })
}

function keys({ steps, barriers, journeys, parties }: Edition): Finding[] {
  const wrong = (kind: 'step' | 'barrier', items: Record<string, { id: string }>) =>
    Object.entries(items).flatMap(([key, { id }]) => (key === id ? [] : [error(kind, key, message.wrongKey, { id })]))
  return [
    ...wrong('step', steps),
    ...wrong('barrier', barriers),
    ...repeated(journeys.map(({ id }) => id)).map((id) => error('journey', id, message.repeatedId)),
    ...repeated(parties.map(({ id }) => id)).map((id) => error('party', id, message.repeatedId)),
  ]
}

/** An old id leads to one step, and is not the id of another. */
function aliases({ steps }: Edition): Finding[] {
  const all = Object.values(steps).flatMap((step) => [step.id, ...step.aliases].map((name) => ({ name, id: step.id })))
  const names = new Set(repeated(all.map(({ name }) => name)))
  return all
    .filter(({ name, id }) => names.has(name) && name !== id)
    .map(({ name, id }) => error('step', id, message.aliasTaken, { alias: name }))
}

function unknown(kind: ItemKind, id: string, named: string[], known: ReadonlySet<string>, code: string): Finding[] {
  const missing = [...new Set(named)].filter((name) => !known.has(name))
  return missing.map((name) => error(kind, id, code, { name }))
}

const isUsed = ({ steps }: Edition, barrier: string) =>
  Object.values(steps).some((step) => step.barriers.includes(barrier))
const idsOf = (items: readonly Named[]) => new Set(items.map(({ id }) => id))
const keysOf = (items: Record<string, unknown>) => new Set(Object.keys(items))

/** Each that occurs more than once, once. */
export function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))]
}
