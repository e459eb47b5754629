// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dataCategories,
  evidenceLevels,
  legalBases,
  partyKinds,
  purposes,
  type SharingQuestion,
  sharingModes,
  subjectRoles,
} from '../sharing-question/sharing-question.ts'
import { readRuleSet } from '../rule-set/read-rule-set.query.ts'
import { applies, decide, nearRules, type Outcome, permits } from './decide.ts'
import { runCases, withChange } from './run-cases.ts'
import { type SharingRule, standing } from './sharing-rule.ts'
import { rounds } from '../../../../tests/property.ts'

const shipped = (await readRuleSet()).rules.map(({ content }) => content)
const runs = rounds(1_500)

const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const anyQuestion: fc.Arbitrary<SharingQuestion> = fc.record({
  senderKind: fc.constantFrom(...partyKinds),
  receiverKind: fc.constantFrom(...partyKinds),
  dataCategories: fc.uniqueArray(fc.constantFrom(...dataCategories), { minLength: 1, maxLength: 4 }),
  subjectRole: fc.constantFrom(...subjectRoles),
  isCriminalData: fc.boolean(),
  purpose: fc.constantFrom(...purposes),
  mode: fc.constantFrom(...sharingModes),
  evidenceLevel: fc.constantFrom(...evidenceLevels),
  hasConsent: fc.boolean(),
  legalBasis: fc.constantFrom(...legalBases),
  at: day,
})

/** Half of them are near an example case, so that rules really meet. */
const nearCase = fc
  .tuple(fc.constantFrom(...shipped.flatMap((content) => content.cases)), anyQuestion, fc.nat(9))
  .map(([example, other, change]): SharingQuestion => {
    const asked = { ...example.question, at: example.question.at ?? '2026-11-24' }
    const fields = ['purpose', 'mode', 'evidenceLevel', 'legalBasis', 'at'] as const
    const field = fields[change]
    return field ? { ...asked, [field]: other[field] } : asked
  })
const question = fc.oneof(anyQuestion, nearCase)

const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: values.length }), { nil: undefined })
/** Rules of any shape, so that the properties do not lean on the rules we happen to ship. */
const rule: fc.Arbitrary<SharingRule> = fc
  .record({
    id: fc.uuid(),
    status: fc.constantFrom('draft' as const, 'adopted' as const),
    outcome: fc.constantFrom('allowed' as const, 'allowed-with-conditions' as const, 'forbidden' as const),
    safeguard: fc.constantFrom('minimal-data', 'objection-open', 'expiry-set'),
    validFrom: fc.option(day, { nil: null, freq: 8 }),
    validUntil: fc.option(day, { nil: null, freq: 2 }),
    appliesWhen: fc.record({
      senderKind: some(partyKinds),
      receiverKind: some(partyKinds),
      dataCategory: some(dataCategories),
      purpose: some(purposes),
      legalBasis: some(legalBases),
      isCriminalData: fc.option(fc.boolean(), { nil: undefined }),
      mode: fc.option(fc.constantFrom(...sharingModes), { nil: undefined }),
    }),
  })
  .map(({ safeguard, ...rest }) => ({
    ...standing(shipped[0] as (typeof shipped)[number], rest.status),
    ...rest,
    safeguards: rest.outcome === 'allowed-with-conditions' ? [safeguard] : [],
  }))
/** Shipped rules with any standing, mixed with invented ones. */
const rules: fc.Arbitrary<SharingRule[]> = fc
  .tuple(
    fc.array(fc.constantFrom('draft' as const, 'adopted' as const, null), {
      minLength: shipped.length,
      maxLength: shipped.length,
    }),
    fc.array(rule, { maxLength: 8 }),
  )
  .map(([standings, invented]) => [
    ...shipped.flatMap((content, place): SharingRule[] => {
      const status = standings[place]
      return status ? [standing(content, status)] : []
    }),
    ...invented,
  ])

/** How much is allowed: what is not established permits nothing, like a no. */
const rank: Record<Outcome, number> = { forbidden: 0, 'not-established': 0, 'allowed-with-conditions': 1, allowed: 2 }

describe('whatever the rules and the question', () => {
  it('an added rule that forbids never makes anything more allowed', () => {
    fc.assert(
      fc.property(rules, rule, question, (given, added, asked) => {
        const before = decide(given, asked)
        const after = decide([...given, { ...added, outcome: 'forbidden', safeguards: [] }], asked)
        expect(rank[after.outcome]).toBeLessThanOrEqual(rank[before.outcome])
        expect(rank[after.likely]).toBeLessThanOrEqual(rank[before.likely])
      }),
      runs,
    )
  })

  it('one more kind of data never makes anything more allowed', () => {
    fc.assert(
      fc.property(rules, question, fc.constantFrom(...dataCategories), (given, asked, extra) => {
        const more = decide(given, { ...asked, dataCategories: [...asked.dataCategories, extra] })
        expect(rank[more.outcome]).toBeLessThanOrEqual(rank[decide(given, asked).outcome])
      }),
      runs,
    )
  })

  it('the order of the rules means nothing', () => {
    fc.assert(
      fc.property(rules, question, fc.integer({ min: 0, max: 60 }), (given, asked, turn) => {
        const turned = [...given.slice(turn), ...given.slice(0, turn)].toReversed()
        expect(decide(turned, asked)).toEqual(decide(given, asked))
      }),
      runs,
    )
  })

  it('a draft permits nothing in production, and what is adopted decides as if the drafts that allow were not there', () => {
    fc.assert(
      fc.property(rules, question, (given, asked) => {
        const drafts = given.map((each): SharingRule => ({ ...each, status: 'draft' }))
        expect(permits(decide(drafts, asked), false)).toBe(false)
        const withoutDrafts = given.filter((each) => each.status === 'adopted')
        if (permits(decide(given, asked), false)) expect(permits(decide(withoutDrafts, asked), false)).toBe(true)
      }),
      runs,
    )
  })

  it('taking back an adoption opens nothing', () => {
    fc.assert(
      fc.property(rules, question, fc.nat(), (given, asked, place) => {
        const taken = given.map(
          (each, at): SharingRule => (at === place % Math.max(1, given.length) ? { ...each, status: 'draft' } : each),
        )
        if (!permits(decide(given, asked), false)) expect(permits(decide(taken, asked), false)).toBe(false)
      }),
      runs,
    )
  })

  it('no rule decides about a day outside its validity, and a law that is not in force about none', () => {
    fc.assert(
      fc.property(rules, question, (given, asked) => {
        for (const { id, validFrom, validUntil } of decide(given, asked).rules) {
          expect(validFrom, id).not.toBeNull()
          expect(asked.at >= String(validFrom), id).toBe(true)
          expect(validUntil === null || asked.at <= validUntil, id).toBe(true)
        }
      }),
      runs,
    )
  })

  it('what no rule knows is not established, and permits nothing, on trial neither', () => {
    fc.assert(
      fc.property(rules, question, (given, asked) => {
        const silent = given.filter((each) => !asked.dataCategories.some((category) => applies(each, asked, category)))
        const answer = decide(silent, asked)
        expect(answer).toMatchObject({ outcome: 'not-established', likely: 'forbidden', rules: [] })
        expect([permits(answer, false), permits(answer, true)]).toEqual([false, false])
      }),
      runs,
    )
  })

  it('a rule that comes near would decide were only what it names another answer', () => {
    fc.assert(
      fc.property(rules, question, (given, asked) => {
        for (const { rule: near, unmet } of nearRules(given, asked)) {
          expect(unmet.length, near.id).toBeGreaterThan(0)
          const without = Object.fromEntries(
            Object.entries(near.appliesWhen).filter(([name]) => !unmet.some((one) => one === name)),
          )
          const turned = { ...near, appliesWhen: without }
          expect(asked.dataCategories.some((category) => applies(turned, asked, category))).toBe(true)
        }
      }),
      runs,
    )
  })

  it('conditions of all rules that allow add up', () => {
    fc.assert(
      fc.property(rules, question, (given, asked) => {
        const { likely, safeguards, perCategory } = decide(given, asked)
        const asks = perCategory.flatMap((each) => each.rules.flatMap((deciding) => [...deciding.safeguards]))
        expect(safeguards).toEqual(likely === 'forbidden' ? [] : [...new Set(asks)].toSorted())
        expect(safeguards.length > 0).toBe(likely === 'allowed-with-conditions')
      }),
      runs,
    )
  })

  it('and these questions meet every kind of answer', () => {
    const met = new Set(
      fc.sample(fc.tuple(rules, question), 1_500).map(([given, asked]) => decide(given, asked).outcome),
    )
    expect([...met].toSorted()).toEqual(['allowed', 'allowed-with-conditions', 'forbidden', 'not-established'])
  })
})

describe('running the cases', () => {
  it('finds what a changed rule breaks, and what a rule that is gone breaks', () => {
    const id = 'avg-6-report-to-police'
    const content = shipped.find((each) => each.id === id)
    if (!content) throw new Error('gone')
    const broken = (set: Parameters<typeof runCases>[0]) =>
      runCases(set, '2026-11-24').flatMap((result) => (result.isRight ? [] : [result.case.id]))
    expect(broken(shipped)).toEqual([])
    expect(broken(withChange(shipped, id, { ...content, outcome: 'forbidden' }))).toContain(`${id}-1`)
    expect(broken(withChange(shipped, 'avg-9-explicit-consent', null))).toEqual([])
    expect(broken(withChange(shipped, 'uavg-46-bsn', null))).toContain('sv-161-complaint-5')
  })
})
