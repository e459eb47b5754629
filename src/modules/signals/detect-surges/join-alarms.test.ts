// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Alarm, Member } from './alarm.ts'
import { candidateOf } from './candidate-of.ts'
import { membersOf, takeSurge } from './join-alarms.ts'

const parent: Member = { facet: 'form', value: 'FF-100', values: ['FF-100', 'FF-110', 'FF-120'] }
const child: Member = { facet: 'form', value: 'FF-110', values: ['FF-110'] }
const channel: Member = { facet: 'channel', value: 'CH-010', values: ['CH-010'] }

interface Counted {
  form: string
  channel: string
  /** In the run of two days, and in the 56 days before. */
  came: number
  before: number
}

/** What a report of this form by this channel is in. */
const isIn = (member: Member, { form, channel: by }: Counted) =>
  member.values.includes(member.facet === 'form' ? form : by)

function alarm(member: Member, counted: readonly Counted[], above: number): Alarm {
  const own = counted.filter((one) => isIn(member, one))
  const reports = own.reduce((sum, { came }) => sum + came, 0)
  const expected = own.reduce((sum, { before }) => sum + before, 0) / 28
  return { members: [member], since: 20_000, reports, expected, limit: expected + 3, above }
}

function surgesIn(counted: readonly Counted[], members: readonly Member[]) {
  let left = members.map((member, at) => alarm(member, counted, 5 - at))
  const found = []
  while (left.length > 0) {
    const all = membersOf(left)
    const rows = (reportsOf: (one: Counted) => number) =>
      counted.map((one) => ({
        parts: all.flatMap((member, place) => (isIn(member, one) ? [place] : [])),
        reports: reportsOf(one),
      }))
    const taken = takeSurge(left, { inRun: rows(({ came }) => came), before: rows(({ before }) => before) }, 2)
    if (!taken) break
    found.push(candidateOf(taken.surge, 20_001))
    left = taken.left
  }
  return found
}

const quiet = { came: 4, before: 112 }

describe('alarms that tell of the same reports', () => {
  it('are one surge of the child, when the parent rises by its child alone', () => {
    const counted = [
      { form: 'FF-110', channel: 'CH-010', came: 20, before: 112 },
      { form: 'FF-120', channel: 'CH-010', ...quiet },
    ]
    for (const order of [
      [parent, child],
      [child, parent],
    ])
      expect(surgesIn(counted, order)).toMatchObject([{ key: 'surge:form=FF-110', about: { form: 'FF-110' } }])
  })

  it('are one surge of the parent, when all its children rise', () => {
    const counted = [
      { form: 'FF-110', channel: 'CH-010', came: 14, before: 112 },
      { form: 'FF-120', channel: 'CH-020', came: 14, before: 112 },
    ]
    expect(surgesIn(counted, [parent, child])).toMatchObject([{ about: { form: 'FF-100' } }])
  })

  it('are one surge of form and channel, when the channel rises by that form alone and most of it comes by it', () => {
    const counted = [
      { form: 'FF-110', channel: 'CH-010', came: 20, before: 56 },
      { form: 'FF-110', channel: 'CH-020', ...quiet },
      { form: 'FF-210', channel: 'CH-010', ...quiet },
    ]
    for (const order of [
      [child, channel],
      [channel, child],
    ])
      expect(surgesIn(counted, order)).toMatchObject([
        { key: 'surge:form=FF-110', about: { form: 'FF-110', channel: 'CH-010' } },
      ])
  })

  it('stay two, when each rises without the other', () => {
    const counted = [
      { form: 'FF-110', channel: 'CH-020', came: 25, before: 112 },
      { form: 'FF-210', channel: 'CH-010', came: 25, before: 112 },
    ]
    const keys = surgesIn(counted, [child, channel]).map(({ key }) => key)
    expect(keys).toEqual(['surge:form=FF-110', 'surge:channel=CH-010'])
  })

  it('say how sure they are: the further above the limit, the surer, and never more than sure', () => {
    const sure = [0, 1, 3, 10].map((above) => candidateOf({ lead: { ...alarm(child, [], above) }, about: [child] }, 1))
    const confidence = sure.map((one) => one.confidence)
    expect(confidence).toEqual(confidence.toSorted((a, b) => a - b))
    expect(confidence[0]).toBeGreaterThan(0.9)
    expect(confidence.at(-1)).toBeLessThanOrEqual(1)
  })
})
