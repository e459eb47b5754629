// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#modules/research'
import { disclosurePolicy, protectCells } from '#modules/statistics'
import { effortOf } from '../../../../tests/effort.ts'
import { workedOut } from '../../statistics/protect-cells/attacker.fixture.ts'
import { contactSurvey } from '../survey/questions.data.ts'
import { experienceSystem, type PointCounts } from './experience-system.ts'
import { countedQuestions, protectExperiences } from './protect-experiences.ts'
import { rounds } from '../../../../tests/property.ts'

const questions = countedQuestions(contactSurvey)
/** Four questions of three points: as large as the attacker can try often. */
const small = {
  ...contactSurvey,
  parts: [{ ...contactSurvey.parts[0]!, questions: questions.slice(0, 2) }],
}

const answerOf = fc.constantFrom('yes', 'yes', 'yes', 'partly', 'no', 'unknown')
const sheetOf = (ids: readonly string[]) =>
  fc
    .tuple(...ids.map(() => answerOf))
    .map((given): Answers => Object.fromEntries(ids.map((id, at) => [id, given[at] ?? 'yes'])))
const pointsOf = (ids: readonly string[]) =>
  fc
    .array(
      fc.record({
        answers: fc.array(sheetOf(ids), { maxLength: 90 }),
        declined: fc.nat(15),
        unreachable: fc.nat(6),
        silent: fc.nat(60),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((list): PointCounts[] =>
      list.map(({ answers, declined, unreachable, silent }, at) => ({
        point: `punt-${at}`,
        answers,
        declined,
        unreachable,
        invited: answers.length + declined + unreachable + silent,
      })),
    )

describe('results of a quarter', () => {
  it('let nobody work out a small count, who knows the questions, all sums, and does integer programming', () => {
    const ids = small.parts[0]!.questions.map(({ id }) => id)
    fc.assert(
      fc.property(pointsOf(ids), (points) => {
        const system = experienceSystem(small, points)
        const { hidden, unprotected } = protectCells(system, disclosurePolicy)
        if (hidden.size === system.cells.size || unprotected.length > 0) return
        expect(workedOut(system, hidden, disclosurePolicy)).toEqual([])
      }),
      rounds(12),
    )
  }, 180_000)

  it('show nothing below ten and only rounded counts, of all six questions', () => {
    const ids = questions.map(({ id }) => id)
    fc.assert(
      fc.property(pointsOf(ids), (points) => {
        const shown = protectExperiences(contactSurvey, points)
        const all = shown.points.flatMap(({ flow, counts }) => [
          ...Object.values(flow),
          ...Object.values(counts).flatMap((of) => Object.values(of)),
        ])
        for (const count of [...all, ...Object.values(shown.together ?? {})])
          expect(count === null || (count >= disclosurePolicy.least && count % disclosurePolicy.roundTo === 0)).toBe(
            true,
          )
      }),
      rounds(40),
    )
  }, 180_000)

  it('of nine people show nothing at all', () => {
    const answers = Array.from({ length: 9 }, () => Object.fromEntries(questions.map(({ id }) => [id, 'yes'])))
    const { points, together } = protectExperiences(contactSurvey, [
      { point: 'punt', answers, invited: 9, declined: 0, unreachable: 0 },
    ])
    expect(JSON.stringify({ points, together })).not.toMatch(/:\d/)
  })

  it('of two hundred people in three points show most, within seconds', async () => {
    const made = (n: number, no: number): Answers[] =>
      Array.from({ length: n }, (_, at) =>
        Object.fromEntries(
          questions.map(({ id }, place) => [
            id,
            at < no + place ? 'no' : at % 5 === 0 ? 'partly' : at % 29 === 1 ? 'unknown' : 'yes',
          ]),
        ),
      )
    const asked = [
      { point: 'a', answers: made(120, 20), invited: 200, declined: 12, unreachable: 3 },
      { point: 'b', answers: made(55, 8), invited: 130, declined: 6, unreachable: 2 },
      { point: 'c', answers: made(25, 4), invited: 70, declined: 1, unreachable: 0 },
    ]
    expect(await effortOf(() => protectExperiences(contactSurvey, asked))).toBeLessThan(1_600)
    const { points } = protectExperiences(contactSurvey, asked)
    expect(points[0]?.flow.answered).toBe(120)
    const yes = questions.map(({ id }) => points[0]?.counts[id]?.yes)
    expect(yes.filter((count) => typeof count === 'number').length).toBeGreaterThan(3)
  }, 60_000)
})
