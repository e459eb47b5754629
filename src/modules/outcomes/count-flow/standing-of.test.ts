// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComplaintCourse } from '#modules/complaints'
import { passed, standings } from '../outcome/standing.ts'
import { monthsOf, standingOf } from './standing-of.ts'

const on = (day: string) => new Date(`${day}T12:00:00Z`)
type Steps = ComplaintCourse['steps']
const step = (
  day: string,
  name: Steps[number]['step'],
  status: Steps[number]['status'],
  reason: Steps[number]['reason'] = null,
) => ({
  at: on(day),
  step: name,
  status,
  reason,
})
const course = (...steps: Steps): ComplaintCourse => ({
  id: 'c',
  fraudForm: 'FF-940',
  submittedAt: on('2026-01-10'),
  confirmedAt: steps.find(({ step: name }) => name === 'confirm')?.at ?? null,
  steps,
})
const long = course(
  step('2026-01-10', 'sign', 'submitted'),
  step('2026-01-12', 'confirm', 'confirmed'),
  step('2026-01-20', 'assess', 'in-assessment'),
  step('2026-02-01', 'keep', 'kept', 'no-lead'),
  step('2026-03-01', 'bundle', 'bundled'),
  step('2026-03-05', 'investigate', 'in-investigation'),
  step('2026-04-20', 'hand-over', 'with-prosecutor'),
  step('2026-06-20', 'dismiss', 'dismissed', 'too-little-evidence'),
  step('2026-06-25', 'close', 'closed', 'told-and-done'),
)

describe('where a complaint of our desk stands on a day', () => {
  it('is where its steps brought it by then, with its ground', () => {
    const at = (day: string) => standingOf(long, [], on(day)).standing
    expect(
      ['2026-01-11', '2026-01-13', '2026-02-02', '2026-03-02', '2026-04-01', '2026-05-01', '2026-06-21'].map(at),
    ).toEqual(['waiting', 'in-assessment', 'kept', 'in-assessment', 'in-investigation', 'with-prosecutor', 'dismissed'])
    expect(standingOf(long, [], on('2026-02-02')).ground).toBe('no-lead')
    // Closed after it was dismissed: dismissed is what came of it, when and why.
    const end = standingOf(long, [], on('2026-06-30'))
    expect([end.standing, end.ground, end.isBundled]).toEqual(['dismissed', 'too-little-evidence', true])
    expect(monthsOf(long, end, on('2026-12-31'))).toBe(5)
    expect(monthsOf(long, standingOf(long, [], on('2026-05-31')), on('2026-05-31'))).toBe(4)
  })

  it('says of what was closed what it was when that happened', () => {
    const closedFrom = (...before: Steps) =>
      standingOf(course(...before, step('2026-05-01', 'close', 'closed')), [], on('2026-06-01'))
    expect(closedFrom(step('2026-02-01', 'investigate', 'in-investigation')).standing).toBe('closed-after')
    expect(closedFrom(step('2026-02-01', 'keep', 'kept', 'priority')).standing).toBe('closed-early')
    expect(closedFrom(step('2026-02-01', 'find-no-offence', 'no-offence', 'no-deceit'))).toMatchObject({
      standing: 'no-offence',
      ground: 'no-deceit',
    })
  })

  it('takes what was delivered, the later over the earlier, and not what came after that day', () => {
    const delivered = [
      { outcome: 'prosecution', ground: null, at: on('2026-06-28') },
      { outcome: 'handed-over', ground: null, at: on('2026-02-15') },
    ]
    const short = course(step('2026-01-12', 'confirm', 'confirmed'))
    expect(standingOf(short, delivered, on('2026-03-01')).standing).toBe('with-prosecutor')
    expect(standingOf(short, delivered, on('2026-06-30')).standing).toBe('prosecution')
    expect(standingOf(long, delivered, on('2026-06-30')).standing).toBe('prosecution')
    expect(standingOf(long, delivered, on('2026-06-24')).standing).toBe('dismissed')
  })

  it('is always one place, that lies behind the stages before it, and open ones only grow older', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (days) => {
        const day = new Date(on('2026-01-10').getTime() + days * 86_400_000)
        const { standing } = standingOf(long, [], day)
        expect(standings).toContain(standing)
        expect(passed(standing)[0]).toBe('submitted')
      }),
    )
  })
})
