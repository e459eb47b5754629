// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everydayKinds } from '#values'
import { suspensionPolicy } from './suspension-policy.data.ts'
import { adviceOf, type SuspensionFacts } from './suspension-policy.ts'

const account: SuspensionFacts = {
  kind: 'iban',
  isProven: true,
  listedDays: 20,
  isPopular: null,
  isContentPresent: null,
  verifiedReports: 3,
  upheldBefore: 0,
}
const site: SuspensionFacts = { ...account, kind: 'web-address', verifiedReports: 6 }

const table: [what: string, facts: SuspensionFacts, row: string, advice: 'suspend' | 'keep'][] = [
  ['an account with few reports whose holder shows that it is theirs', account, 'few-reports', 'suspend'],
  ['the same without proof', { ...account, isProven: false }, 'not-proven', 'keep'],
  ['the same after an objection that was not upheld', { ...account, upheldBefore: 1 }, 'upheld-before', 'keep'],
  ['an account with more reports', { ...account, verifiedReports: 4 }, 'otherwise', 'keep'],
  ['an account with more reports, long ago', { ...account, verifiedReports: 4, listedDays: 180 }, 'old', 'suspend'],
  ['many reports in the first week', { ...account, verifiedReports: 10, listedDays: 7 }, 'many-and-fresh', 'keep'],
  ['many reports, a day later', { ...account, verifiedReports: 10, listedDays: 8 }, 'otherwise', 'keep'],
  ['a site of which nobody knows more', site, 'otherwise', 'keep'],
  ['a site that many use', { ...site, isPopular: true }, 'popular', 'suspend'],
  ['a site whose content is gone', { ...site, isContentPresent: false }, 'content-gone', 'suspend'],
  [
    'a popular site whose content is still there',
    { ...site, isPopular: true, isContentPresent: true },
    'content-present',
    'keep',
  ],
  [
    'a fraudster who controls his own fresh domain',
    { ...site, verifiedReports: 12, listedDays: 1, isPopular: true },
    'many-and-fresh',
    'keep',
  ],
  ['a number with three reports', { ...account, kind: 'phone' }, 'few-reports', 'suspend'],
  ['a user name with three reports', { ...account, kind: 'user-name' }, 'otherwise', 'keep'],
]

describe('the policy about suspending', () => {
  it.each(table)('%s', (_what, facts, row, advice) => {
    const found = adviceOf(facts, suspensionPolicy)
    expect([found.id, found.advice]).toEqual([row, advice])
  })

  it('has an answer for everything, and uses each of its rows in the table above', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...everydayKinds),
          isProven: fc.boolean(),
          listedDays: fc.nat(2_000),
          isPopular: fc.constantFrom(true, false, null),
          isContentPresent: fc.constantFrom(true, false, null),
          verifiedReports: fc.nat(100),
          upheldBefore: fc.nat(5),
        }),
        (facts) => {
          const { advice } = adviceOf(facts, suspensionPolicy)
          // Proof is needed and never enough; what is still there never comes down.
          if (!facts.isProven || facts.isContentPresent === true) expect(advice).toBe('keep')
        },
      ),
    )
    expect(new Set(table.map(([, , row]) => row))).toEqual(new Set(suspensionPolicy.map(({ id }) => id)))
  })
})
