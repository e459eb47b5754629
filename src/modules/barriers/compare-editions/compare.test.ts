// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallEdition } from '../draw-journey/small-edition.fixture.ts'
import { evidenceLevels } from '#values'
import { barrierStatuses, type Edition } from '../edition/edition.ts'
import { byJourney, type Change, compare } from './compare.ts'
import { sayChange } from './say-change.ts'

/** An edition made from the example by leaving out, adding and changing things. */
const editions: fc.Arbitrary<Edition> = fc
  .record({
    without: fc.subarray(['S-1', 'S-4', 'B-1', 'B-4', 'B-6', 'J-2']),
    status: fc.constantFrom(...barrierStatuses),
    level: fc.constantFrom(...evidenceLevels),
    label: fc.record({ nl: fc.string({ minLength: 1, maxLength: 12 }) }),
    note: fc.option(fc.record({ nl: fc.string({ minLength: 1, maxLength: 12 }) }), { nil: undefined }),
    owners: fc.shuffledSubarray(['bank', 'police']),
    steps: fc.shuffledSubarray(['S-1', 'S-2', 'S-3']),
    added: fc.array(fc.constantFrom('B-90', 'B-91', 'constructor', '__proto__'), { maxLength: 3 }),
  })
  .map(({ without, status, level, label, note, owners, steps, added }) => {
    const left = <Item>(items: Record<string, Item>) =>
      Object.fromEntries(Object.entries(items).filter(([id]) => !without.includes(id)))
    const barriers = left(smallEdition.barriers)
    const one = smallEdition.barriers['B-2']
    const step = smallEdition.steps['S-2']
    if (!one || !step) throw new Error('the example has them')
    const evidence = { level, sources: ['report'], ...(note && { note }) }
    barriers['B-2'] = { ...one, status, label, owners, evidence }
    for (const id of new Set(added))
      Object.defineProperty(barriers, id, { value: { ...one, id }, enumerable: true, configurable: true })
    return {
      ...smallEdition,
      journeys: smallEdition.journeys
        .filter(({ id }) => !without.includes(id))
        .map((journey) => (journey.id === 'J-1' ? { ...journey, steps } : journey)),
      steps: { ...left(smallEdition.steps), 'S-2': { ...step, label } },
      barriers,
    }
  })

/** Carries the changes out, and says what is there afterwards, by id. */
function apply(edition: Edition, changes: readonly Change[]): Map<string, unknown> {
  const items = itemsOf(edition)
  for (const { kind, id, after } of changes)
    if (after === null) items.delete(`${kind} ${id}`)
    else items.set(`${kind} ${id}`, after)
  return items
}

function itemsOf(edition: Edition): Map<string, unknown> {
  return new Map<string, unknown>([
    ...edition.journeys.map((item) => [`journey ${item.id}`, item] as const),
    ...Object.entries(edition.steps).map(([id, item]) => [`step ${id}`, item] as const),
    ...Object.entries(edition.barriers).map(([id, item]) => [`barrier ${id}`, item] as const),
  ])
}

const sorted = (items: Map<string, unknown>) => [...items].toSorted(([a], [b]) => (a < b ? -1 : 1))

describe('what changed between two editions', () => {
  it('is nothing between an edition and itself', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        expect(compare(edition, structuredClone(edition))).toEqual([])
      }),
    )
  })

  it('makes the newer edition out of the older, and back again', () => {
    fc.assert(
      fc.property(editions, editions, (a, b) => {
        expect(sorted(apply(a, compare(a, b)))).toEqual(sorted(itemsOf(b)))
        expect(sorted(apply(b, compare(b, a)))).toEqual(sorted(itemsOf(a)))
      }),
    )
  })

  it('is the same the other way round, with before and after exchanged', () => {
    const opposite = { added: 'removed', removed: 'added', changed: 'changed' } as const
    fc.assert(
      fc.property(editions, editions, (a, b) => {
        const turned = compare(a, b).map(({ how, before, after, fields, ...rest }) => ({
          ...rest,
          how: opposite[how],
          before: after,
          after: before,
          fields: fields.map(({ field, ...values }) => ({ field, before: values.after, after: values.before })),
        }))
        expect(compare(b, a)).toEqual(turned)
      }),
    )
  })

  it('stands under every journey that uses it, and nothing is left out', () => {
    fc.assert(
      fc.property(editions, editions, (a, b) => {
        const grouped = byJourney(a, b).flatMap(({ changes }) => changes)
        for (const change of compare(a, b)) expect(grouped).toContainEqual(change)
      }),
    )
    const shared = structuredClone(smallEdition)
    const step = shared.steps['S-3']
    if (step) step.goal = { nl: 'Anders.' }
    expect(byJourney(smallEdition, shared).map(({ journey }) => journey?.id)).toEqual(['J-1', 'J-2'])
  })

  it('is said field by field, in words', () => {
    const after = structuredClone(smallEdition)
    const barrier = after.barriers['B-2']
    if (!barrier) throw new Error('the example has it')
    barrier.status = 'stopped'
    barrier.owners = ['police']
    barrier.evidence.level = 'E3'
    barrier.evidence.note = { nl: 'Gemeten in 2026.' }
    const [change] = compare(smallEdition, after)
    const said = change?.fields.flatMap((field) => sayChange(field, [smallEdition, after], 'nl'))
    expect(said).toEqual([
      'Niveau van bewijs: was "E2: iemand meldt een effect. Of het klopt, is niet aangetoond", is nu "E3: een overheid of een buitenstaander mat een effect. Of dat eerlijk is vergeleken, weten wij niet"',
      'Wat is bekend over het effect: nu "Gemeten in 2026."',
      'Wie, weg: bank',
      'Stand: was "in gebruik", is nu "gestopt"',
    ])
  })

  it('never says nothing of a field that changed', () => {
    fc.assert(
      fc.property(editions, editions, (a, b) => {
        for (const { fields } of compare(a, b))
          for (const field of fields) expect(sayChange(field, [a, b], 'en').join('')).not.toBe('')
      }),
    )
  })
})
