// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { steadySources } from './steady-sources.ts'

const daily = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const weekly = (from: number, to: number) => daily(from, to).filter((day) => day % 7 === 0)
const look = { from: 0, today: 400 }
const of = (days: readonly number[]) => steadySources(new Map([['demo', days]]), look)

describe('which organisations can be compared with before', () => {
  it('those that delivered all along, also once a week', () => {
    expect(of(daily(0, 400))).toEqual({ organisationIds: ['demo'], shifts: [], changes: [] })
    expect(of(weekly(0, 399)).organisationIds).toEqual(['demo'])
  })

  it('not one that has just begun, which is told in the first week, and does count after twelve', () => {
    expect(of(daily(397, 400))).toEqual({
      organisationIds: [],
      shifts: [],
      changes: [{ organisationId: 'demo', what: 'began', day: 397 }],
    })
    expect(of(daily(350, 400))).toEqual({ organisationIds: [], shifts: [], changes: [] })
    expect(of(daily(316, 400))).toEqual({ organisationIds: ['demo'], shifts: [316], changes: [] })
  })

  it('not one that stopped, which is told in the week in which that is clear', () => {
    expect(of(daily(0, 387))).toMatchObject({ organisationIds: [], changes: [{ what: 'stopped', day: 387 }] })
    expect(of(daily(0, 350))).toMatchObject({ organisationIds: [], changes: [] })
    expect(of(daily(0, 392)).organisationIds).toEqual(['demo'])
  })

  it('one that paused begins anew', () => {
    expect(of([...daily(0, 200), ...daily(390, 400)])).toMatchObject({ organisationIds: [], changes: [] })
    expect(of([...daily(0, 200), ...daily(230, 400)])).toMatchObject({ organisationIds: ['demo'], shifts: [230] })
  })
})
