// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { followSeries, listCountSeries } from './follow-series.query.ts'

const test = await testContext()

describe('a series of what is shipped', () => {
  it('is offered once, and only when it counts something here', async () => {
    const choices = await listCountSeries(test.visitor)
    expect(choices.length).toBeGreaterThan(1)
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
    expect(choices[0]?.text).toMatch(/^\S.+: .+ \(.+; 20\d\d – 20\d\d\)$/)
    for (const { id } of choices) expect((await followSeries(test.visitor, id))?.points.length).toBeGreaterThan(1)
  })

  it('says where it broke and why, in both languages', async () => {
    const choices = await listCountSeries(test.visitor)
    const all = await Promise.all(choices.map(({ id }) => followSeries(test.visitor, id)))
    const broken = all.find((one) => one?.source === 'Fraudehelpdesk' && one.breaks.length > 0)
    expect(broken?.breaks.at(-1)?.because.nl).toContain('andere manier van tellen')
    expect(broken?.breaks.at(-1)?.because.en).toContain('another way of counting')
    expect(broken?.address).toBe('/cijfers/bron/fraudehelpdesk')
    const periods = broken?.points.map(({ period }) => period) ?? []
    expect(periods).toEqual(periods.toSorted())
  })

  it('is nothing for a number that is none', async () => {
    expect(await followSeries(test.visitor, 'niets')).toBeNull()
    expect(await followSeries(test.visitor, '018f0000-0000-7000-8000-000000000001')).toBeNull()
  })
})
