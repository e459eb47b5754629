// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { proposed, signalPeople } from '../signal/signal.fixture.ts'
import { listSignals } from './list-signals.query.ts'

const test = await testContext()
const { officer } = await signalPeople(test)

it('lists what was seen last first, or what has most reports', async () => {
  const few = await proposed(test, 'surge:form=FF-310', { reports: 31, lastSeen: '2026-11-24' })
  const many = await proposed(test, 'surge:form=FF-320', { reports: 90, lastSeen: '2026-11-23' })
  const listed = async (order: string) =>
    (await listSignals(officer, { shelf: 'judge', page: 1, order })).rows.map(({ id }) => id)
  expect(await listed('seen')).toEqual([few, many])
  expect(await listed('reports')).toEqual([many, few])
})
