// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { readClashes } from '../answer-clash/read-clashes.query.ts'
import { inventedThird } from '../load-demo/invented-third.data.ts'
import { loadInventedThird } from '../load-demo/load-demo.demo.ts'
import { selectByCode, selectCampaigns } from '../campaign/campaign.store.ts'
import { publicTransaction } from '../message/who.query.ts'
import { loadShipped } from './load-shipped.command.ts'

const test = await testContext({ demo: false })
test.setNow(new Date('2026-11-28T11:00:00Z'))
await loadShipped(test.ctx)

const sourced = ['Digitale Weerbaarheid (2024)', 'Laat je niet interneppen (2024)']
const pastOf2024 = async () => {
  const { past } = await readClashes(test.as('bank-a', 'campaigns:plan'))
  return past
    .filter(({ weeks }) => weeks?.from === '2024-10-07')
    .map(({ kind, weeks, sides }) => ({ kind, weeks, titles: sides.map(({ title }) => title) }))
}

it('finds the two campaigns that sources name in the week of 7 October 2024, and no crowd among what really was', async () => {
  expect(await pastOf2024()).toEqual([
    { kind: 'other-message', weeks: { from: '2024-10-07', to: '2024-10-07' }, titles: sourced },
  ])
})

it('keeps a day in one part of the country apart from a week for entrepreneurs elsewhere', async () => {
  const [noord] = await publicTransaction(test.visitor, (tx) =>
    selectCampaigns(tx, { from: '2025-10-06', to: '2025-10-06' }),
  )
  expect(noord?.regions).toEqual(['VR01', 'VR02', 'VR03'])
  const { past } = await readClashes(test.as('bank-a', 'campaigns:plan'))
  expect(past.filter(({ weeks }) => weeks?.from.startsWith('2025-10'))).toEqual([])
})

it('names a crowd of three in that week with a third that is INVENTED and marked so, because no source we found names the third', async () => {
  await loadInventedThird(test.ctx)
  const { kind, titles } = (await pastOf2024()).find((one) => one.kind === 'crowded') ?? {}
  expect({ kind, titles }).toEqual({
    kind: 'crowded',
    titles: [...sourced, 'Derde campagne van die week (verzonnen)'],
  })
  const third = await publicTransaction(test.visitor, (tx) => selectByCode(tx, inventedThird.code))
  expect(third).toMatchObject({ isExample: true, source: null })
})
