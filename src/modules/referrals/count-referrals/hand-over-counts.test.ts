// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askedQuestions, saidChoices } from '../referral/referral.ts'
import { protectedCold, protectedCounts } from './hand-over-counts.ts'
import { rounds } from '../../../../tests/property.ts'

const row = fc
  .record({
    pointId: fc.constantFrom('politie', 'own-bank'),
    situation: fc.constantFrom('phishing', 'dating'),
    handed: fc.integer({ min: 0, max: 120 }),
    share: fc.integer({ min: 0, max: 100 }),
    said: fc.array(fc.constantFrom(...saidChoices), { maxLength: 20 }),
  })
  .map(({ share, ...one }) => ({ ...one, accepted: Math.floor((one.handed * share) / 100) }))

it('shows nobody: a shown count is ten or more, and one hidden part is never alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (one) => `${one.pointId} ${one.situation}`, maxLength: 4 }), (rows) => {
      const said = rows.flatMap(({ pointId, situation, handed, said: all }) =>
        askedQuestions.flatMap((question) =>
          saidChoices.map((answer) => ({
            pointId,
            situation,
            question,
            answer,
            n: all.slice(0, handed).filter((one) => one === answer).length,
          })),
        ),
      )
      const { all, points, situations } = protectedCounts(rows, said)
      for (const { handed, accepted, questions } of [all, ...points, ...situations]) {
        const counts = [handed, accepted, ...Object.values(questions).flatMap((one) => Object.values(one))]
        for (const n of counts) expect(n === null || n >= 10).toBe(true)
        for (const one of Object.values(questions)) {
          const hidden = Object.values(one).filter((n) => n === null).length
          if (handed !== null) expect(hidden).not.toBe(1)
        }
      }
    }),
    rounds(40),
  )
}, 60_000)

it('shows of cold referrals no count below ten, and never hides one point alone beside the sum', () => {
  const points = fc.uniqueArray(
    fc.record({ pointId: fc.stringMatching(/^[a-z]{3}$/), told: fc.integer({ min: 1, max: 60 }) }),
    {
      selector: ({ pointId }) => pointId,
      maxLength: 6,
    },
  )
  fc.assert(
    fc.property(points, (counted) => {
      const shown = protectedCold(counted)
      for (const n of [shown.all, ...shown.points.map(({ told }) => told)]) expect(n === null || n >= 10).toBe(true)
      const hidden = shown.points.filter(({ told }) => told === null).length
      if (shown.all !== null) expect(hidden).not.toBe(1)
    }),
    rounds(60),
  )
})
