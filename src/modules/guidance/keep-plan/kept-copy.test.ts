// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyAnswers } from '../make-plan/answers.fixture.ts'
import { codeOf, planIn, tickPlaceOf } from '../make-plan/plan-code.ts'
import { planOf } from '../make-plan/plan.ts'
import { emptied, isSamePlan, type PlanCopy, toggled } from './kept-copy.ts'
import { offlinePage } from './offline-page.ts'

const words: PlanCopy['words'] = {
  title: '',
  lead: '',
  offline: '',
  offlineMore: '',
  exit: '',
  done: '',
  undo: '',
  doneTitle: '',
  avoidTitle: '',
  pointsTitle: '',
  codeTitle: '',
  wipe: '',
  wiped: '',
  wipedMore: '',
}
const copyOf = (code: string, steps: PlanCopy['steps']): PlanCopy => ({
  language: 'nl',
  code,
  was: code,
  at: 0,
  until: 0,
  untilText: '',
  steps,
  avoid: [],
  points: [],
  words,
  neutral: 'https://weer.example',
})

it('a device ticks a step as the site does, and undoes it', () => {
  fc.assert(
    fc.property(anyAnswers, fc.nat(), (answers, chance) => {
      const planned = planOf(answers)
      const { step } = planned[chance % planned.length] ?? {}
      if (!step) return
      const places = tickPlaceOf(answers)
      const steps = planned.map(({ step: { id } }) => ({
        id,
        number: places.get(id) ?? 0,
        title: id,
        how: '',
        why: '',
        done: false,
      }))
      const copy = copyOf(codeOf({ answers, done: [] }), steps)
      const ticked = toggled(copy, step.id)
      expect(ticked.code).toBe(codeOf({ answers, done: [step.id] }))
      expect(planIn(ticked.code)?.answers).toEqual(planIn(copy.code)?.answers)
      expect(ticked.steps.filter(({ done }) => done).map(({ id }) => id)).toEqual([step.id])
      expect(isSamePlan(copy.code, ticked.code)).toBe(true)
      expect(toggled(ticked, step.id)).toEqual(copy)
      expect(toggled(copy, 'no-such-step')).toBe(copy)
    }),
  )
})

it('nothing of a plan is left after it was wiped', () => {
  const code = codeOf({ answers: { now: ['despair'] }, done: [] })
  const left = emptied(copyOf(code, [{ id: 'a', number: 1, title: 'despair', how: '', why: '', done: true }]))
  expect(JSON.stringify(left)).not.toMatch(new RegExp(`${code}|despair`))
})

it('other answers are another plan', () => {
  const [one, other] = [codeOf({ answers: { now: [] }, done: [] }), codeOf({ answers: { now: ['despair'] }, done: [] })]
  expect(isSamePlan(one, other)).toBe(false)
  expect(isSamePlan(one, 'none')).toBe(false)
})

it('a page that the device draws holds every word as text', () => {
  const code = codeOf({ answers: {}, done: [] })
  const page = offlinePage(
    copyOf(code, [{ id: 'a', number: 1, title: '<b>"', how: '<i>', why: '&', done: false }]),
    'n',
  )
  expect(page).not.toMatch(/<b>"|<i>|<script|src=/)
  expect(page).toContain('&lt;b&gt;&quot;')
})
