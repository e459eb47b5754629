// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addReport, emptyTally } from '../hub/tally.ts'
import { standingOf } from '../hub/standing.ts'
import { labelCases } from '../recompute-cases/label-cases.ts'
import { type Joined, partition, type Ruling } from './partition.ts'

const id = fc.integer({ min: 0, max: 9 }).map((n) => `r${n}`)
const hubs = (mark: string) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: 4 }).map((n) => `${mark}${n}`),
    { maxLength: 2 },
  )
const reports = fc.uniqueArray(fc.record({ reportId: id, accounts: hubs('a'), others: hubs('o'), texts: hubs('t') }), {
  selector: ({ reportId }) => reportId,
  minLength: 1,
  maxLength: 10,
})
const split = fc
  .record({
    left: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    right: fc.uniqueArray(id, { maxLength: 6 }),
    cut: hubs('a'),
  })
  .map(({ left, right, cut }): Ruling => {
    const rest = right.filter((one) => !left.includes(one))
    return { kind: 'split', left, right: rest, cutHubs: new Set(cut) }
  })
const merge = fc
  .record({
    left: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
    right: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
  })
  .map((sides): Ruling => ({ kind: 'merge', ...sides }))
const links = (hub: string) => hub !== 'a0'

describe('which reports hang together', () => {
  it('does not depend on the order in which they are given', () => {
    fc.assert(
      fc.property(reports, fc.array(fc.oneof(split, merge), { maxLength: 3 }), fc.nat(), (all, rulings, turn) => {
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)].toReversed()
        expect(new Map([...partition(turned, links, rulings)].sort())).toEqual(
          new Map([...partition(all, links, rulings)].sort()),
        )
      }),
    )
  })

  it('without decisions is what hangs together over hubs that link, named by its smallest report', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const label = new Map(all.map(({ reportId }) => [reportId, reportId]))
        const share = (a: Joined, b: Joined) =>
          (['accounts', 'others', 'texts'] as const).some((kind) =>
            a[kind].some((hub) => links(hub) && b[kind].includes(hub)),
          )
        for (let isMoving = true; isMoving; ) {
          isMoving = false
          for (const a of all)
            for (const b of all) {
              const [one = '', other = ''] = [label.get(a.reportId), label.get(b.reportId)]
              if (!share(a, b) || one >= other) continue
              label.set(b.reportId, one)
              isMoving = true
            }
        }
        expect(partition(all, links)).toEqual(label)
      }),
    )
  })

  it('never joins the sides of a split, and is nothing else than before when the split names nobody here', () => {
    fc.assert(
      fc.property(reports, split, (all, ruling) => {
        const parts = partition(all, links, [ruling])
        const leftParts = new Set(ruling.left.flatMap((one) => parts.get(one) ?? []))
        expect(leftParts.size).toBeLessThanOrEqual(1)
        for (const one of ruling.right) expect(leftParts.has(parts.get(one) ?? '')).toBe(false)
      }),
    )
    fc.assert(
      fc.property(reports, (all) => {
        const nobody: Ruling = { kind: 'split', left: ['x'], right: ['y'], cutHubs: new Set(['a1']) }
        expect(partition(all, links, [nobody])).toEqual(partition(all, links))
      }),
    )
  })

  it('a part keeps the label that most of it has, and no label goes to two parts', () => {
    const label = fc.option(fc.constantFrom('x', 'y', 'z'), { nil: null })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 3 }), label), { minLength: 1, maxLength: 12 }), (rows) => {
        const parts = new Map(rows.map(([part], place) => [`r${place}`, `p${part}`]))
        const held = new Map(rows.map(([, was], place) => [`r${place}`, was]))
        let fresh = 0
        const moves = labelCases(parts, held, () => `new${fresh++}`)
        const now = new Map([...held].map(([one, was]) => [one, moves.has(one) ? (moves.get(one) ?? null) : was]))
        const sizes = Map.groupBy(parts.values(), (part) => part)
        const partOf = new Map<string, string>()
        for (const [one, part] of parts) {
          const given = now.get(one) ?? null
          if ((sizes.get(part)?.length ?? 0) < 2) expect(given).toBeNull()
          else {
            expect(given).not.toBeNull()
            expect(partOf.get(given ?? '') ?? part).toBe(part)
            partOf.set(given ?? '', part)
          }
        }
        expect(labelCases(parts, now, () => 'never').size).toBe(0)
      }),
    )
  })
})

describe('whether a hub links', () => {
  const report = fc.record({
    reportId: fc.uuid(),
    controllerOrganisationId: fc.constantFrom('a', 'b'),
    origin: fc.constantFrom('web', 'api'),
    form: fc.option(fc.constantFrom('FF-100', 'FF-200', 'FF-300'), { nil: null }),
    accounts: fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5')),
    sites: fc.uniqueArray(fc.integer({ min: -9, max: 9 }), { maxLength: 4 }),
  })
  const limits = { manySites: 4, unrelated: { reports: 4, forms: 3, share: 0.6 }, boilerplateAccounts: 3 }

  it('does not depend on the order in which its reports came', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(report, { selector: ({ reportId }) => reportId }),
        fc.constantFrom('iban' as const, 'text' as const, 'phone' as const),
        (all, kind) => {
          const [there, back] = [emptyTally(), emptyTally()]
          for (const one of all) addReport(there, kind, one, limits)
          for (const one of all.toReversed()) addReport(back, kind, one, limits)
          expect(back).toEqual(there)
          const facts = { kind, fixed: null, judgement: null, tally: there }
          const standing = standingOf(facts, limits)
          const distinct = new Set(all.flatMap(({ sites }) => sites)).size
          if (kind === 'iban') expect(standing === 'many-sites').toBe(distinct >= limits.manySites)
          if (kind === 'phone') expect(standing).toBe('links')
        },
      ),
    )
  })

  it('a person goes before the rules, and the protected list before the person', () => {
    const tally = { ...emptyTally(), reports: 1, sites: [1, 2, 3, 4] }
    const facts = { kind: 'iban' as const, fixed: null, judgement: null, tally }
    expect(standingOf(facts, limits)).toBe('many-sites')
    expect(standingOf({ ...facts, judgement: 'links' }, limits)).toBe('judged-links')
    expect(standingOf({ ...facts, fixed: 'shared-platform', judgement: 'links' }, limits)).toBe('judged-links')
    expect(standingOf({ ...facts, fixed: 'protected', judgement: 'links' }, limits)).toBe('protected')
  })
})
