// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#values'
import { obstaclesIn, type TestAnswers, testQuestions, verdictOf } from '../judge-claim/verdict.ts'
import {
  claimStatuses,
  claimSteps,
  claimTable,
  clockOf,
  dueOn,
  isAsking,
  isOpen,
  stepRules,
  stepsOf,
  statusAfter,
} from './claim.ts'

const day = (text: string) => text as CalendarDate
const clear: TestAnswers = {
  identified: 'yes',
  age: 'adult',
  part: 'mule',
  hijacked: 'no',
  victimToo: 'no',
  alive: 'yes',
}
const two = (first: TestAnswers, second: TestAnswers = first) => [
  { personId: 'a', answers: first },
  { personId: 'b', answers: second },
]

describe('the line of a claim', () => {
  it('has an end that everything can reach, and nothing goes on after it', () => {
    const reach = (from: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(from)) return seen
      seen.add(from)
      for (const to of Object.values(claimTable[from as keyof typeof claimTable])) reach(to, seen)
      return seen
    }
    for (const status of claimStatuses) expect(reach(status)).toContain('closed')
    expect(claimStatuses.filter((status) => !isOpen(status))).toEqual(['closed'])
    expect(claimTable.closed).toEqual({})
    expect([...reach('testing')].toSorted()).toEqual([...claimStatuses].toSorted())
  })

  it('asks nobody for money before two people, the prosecutor, a victim and a person at the recovery organisation said yes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...claimSteps), { maxLength: 60 }), (tried) => {
        let status: (typeof claimStatuses)[number] = 'testing'
        const taken: string[] = []
        for (const step of tried) {
          const next = statusAfter(status, step)
          if (next === null) continue
          taken.push(step)
          status = next
        }
        if (isAsking(status))
          for (const needed of ['pass-test', 'allow', 'transfer', 'accept', 'send-letter'])
            expect(taken).toContain(needed)
      }),
    )
  })

  it('can go back to criminal law from wherever money is asked, and a letter can be disputed', () => {
    for (const status of claimStatuses.filter(isAsking)) expect(statusAfter(status, 'send-back')).toBe('back')
    for (const status of ['claimed', 'instalments', 'no-means', 'summoned'] as const)
      expect(statusAfter(status, 'dispute')).toBe('disputed')
  })

  it('leaves the decision to send, to summon and to enforce to people of the recovery organisation', () => {
    for (const step of ['send-letter', 'summon', 'enforce', 'reject-defence', 'uphold-defence'] as const)
      expect(stepRules[step].by).toBe('recovery')
    expect(stepsOf('at-prosecutor', 'police')).toEqual([])
    expect(stepsOf('at-prosecutor', 'prosecutor')).toEqual(['allow', 'object'])
  })
})

describe('the clock', () => {
  it('ends on a working day: a term that ends at Christmas ends after it', () => {
    expect(dueOn(day('2026-12-04'), 21)).toBe('2026-12-28')
    expect(dueOn(day('2026-04-06'), 21)).toBe('2026-04-28')
    expect(clockOf('claimed', day('2026-11-02'))).toEqual({ due: '2026-11-23', waitsFor: 'debtor' })
  })

  it('of the debtor stands still while a defence is looked at', () => {
    expect(clockOf('disputed', day('2026-11-02'))?.waitsFor).toBe('recovery')
    expect(clockOf('instalments', day('2026-11-02'))).toBeNull()
  })
})

describe('the legal test', () => {
  it('takes two people who found the same', () => {
    expect(verdictOf([], 'NL')).toEqual({ kind: 'open' })
    expect(
      verdictOf(
        [
          { personId: 'a', answers: clear },
          { personId: 'a', answers: clear },
        ],
        'NL',
      ),
    ).toEqual({ kind: 'open' })
    expect(verdictOf(two(clear), 'NL')).toEqual({ kind: 'claim', addressee: 'holder' })
    expect(verdictOf(two(clear, { ...clear, part: 'organiser' }), 'NL')).toEqual({ kind: 'differ', on: ['part'] })
    const again = [...two(clear, { ...clear, part: 'organiser' }), { personId: 'b', answers: clear }]
    expect(verdictOf(again, 'NL')).toEqual({ kind: 'claim', addressee: 'holder' })
  })

  it.each([
    [{ age: 'minor' }, 'minor'],
    [{ hijacked: 'yes' }, 'hijacked'],
    [{ victimToo: 'yes' }, 'victim-too'],
    [{ alive: 'no' }, 'dead'],
    [{ identified: 'no' }, 'not-identified'],
  ] as const)('sends back to criminal law: %o', (found, because) => {
    expect(verdictOf(two({ ...clear, ...found }), 'NL')).toEqual({ kind: 'back', because: [because] })
  })

  it('sends a foreign account back, whoever holds it', () => {
    expect(verdictOf(two(clear), 'LT')).toEqual({ kind: 'back', because: ['abroad'] })
  })

  it('lets a claim about a child go to who represents it only when both say so, never to the child', () => {
    expect(verdictOf(two({ ...clear, age: 'minor-represented' }), 'NL')).toEqual({
      kind: 'claim',
      addressee: 'representative',
    })
    expect(verdictOf(two({ ...clear, age: 'minor-represented' }, { ...clear, age: 'minor' }), 'NL').kind).toBe('differ')
  })

  it('never makes a claim of what is not known', () => {
    const any = fc.record(
      Object.fromEntries(
        Object.entries(testQuestions).map(([question, choices]) => [question, fc.constantFrom(...choices)]),
      ),
    ) as fc.Arbitrary<TestAnswers>
    fc.assert(
      fc.property(any, fc.constantFrom('NL', 'DE'), (found, country) => {
        const isUnknown = Object.values(found).includes('unknown')
        if (isUnknown || country !== 'NL') expect(obstaclesIn(found, country).length).toBeGreaterThan(0)
      }),
    )
  })
})
