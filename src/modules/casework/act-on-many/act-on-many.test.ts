// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { fileInvented } from '../list-work/invented-work.fixture.ts'
import { listWork } from '../list-work/list-work.query.ts'
import { readWorkFilter } from '../work/work-filter.ts'
import { actOnMany, undoMany } from './act-on-many.command.ts'
import type { Outcome } from './deed.ts'

const test = await testContext()
const bank = test.as('deltabank-demo', 'reports:read', 'reports:confirm', 'cases:read', 'cases:work')

const none = { reason: '', to: null, of: null }
const undosOf = (outcomes: Outcome[]) => outcomes.flatMap(({ undo }) => undo ?? [])
const statusOf = async (ids: readonly string[]) => {
  const { rows } = await listWork(bank, readWorkFilter(new URLSearchParams('stand=all')), 1)
  return ids.map((id) => rows.find(({ reportId }) => reportId === id)?.status)
}

describe('many reports at once', () => {
  it('are confirmed one by one: what cannot be done stands beside it and holds up no other', async () => {
    const [first = '', second = ''] = await fileInvented(test, 'deltabank-demo', [{}, {}])
    const [strange = ''] = await fileInvented(test, 'polderbank-demo', [{}])
    await actOnMany(bank, { ...none, reportIds: [second], deed: 'reject', reason: 'Geen fraude' })
    const outcomes = await actOnMany(bank, { ...none, reportIds: [first, second, strange, 'onzin'], deed: 'confirm' })
    expect(outcomes.map(({ isDone, code }) => [isDone, code])).toEqual([
      [true, null],
      [false, 'not-open'],
      [false, 'not-yours'],
    ])
    expect(await statusOf([first, second])).toEqual(['confirmed', 'rejected'])
  })

  it('are rejected with a reason only, and that is taken back with one button', async () => {
    const ids = await fileInvented(test, 'deltabank-demo', [{}, {}])
    await expect(actOnMany(bank, { ...none, reportIds: ids, deed: 'reject' })).rejects.toMatchObject({
      code: 'casework.reason-required',
    })
    const outcomes = await actOnMany(bank, { ...none, reportIds: ids, deed: 'reject', reason: 'Geen fraude' })
    expect(await statusOf(ids)).toEqual(['rejected', 'rejected'])
    expect(await undoMany(bank, undosOf(outcomes), 'Vergissing')).toBe(2)
    expect(await statusOf(ids)).toEqual(['received', 'received'])
    expect(await undoMany(bank, undosOf(outcomes), 'Vergissing')).toBe(0)
  })

  it('are duplicates of the one that stays', async () => {
    const [stays = '', ...others] = await fileInvented(test, 'deltabank-demo', [{}, {}, {}])
    const given = {
      ...none,
      reportIds: [stays, ...others],
      deed: 'duplicate' as const,
      of: stays,
      reason: 'Zelfde aankoop',
    }
    const outcomes = await actOnMany(bank, given)
    expect(outcomes.map(({ code }) => code)).toEqual(['is-original', null, null])
    expect(await statusOf([stays, ...others])).toEqual(['received', 'duplicate', 'duplicate'])
    expect(await undoMany(bank, undosOf(outcomes), 'Vergissing')).toBe(2)
  })

  it('are assigned, and given back to whom they were', async () => {
    const ids = await fileInvented(test, 'deltabank-demo', [{}, {}])
    const me = bank.actor.kind === 'person' ? bank.actor.id : ''
    const outcomes = await actOnMany(bank, { ...none, reportIds: ids, deed: 'assign', to: me })
    const mine = readWorkFilter(new URLSearchParams('wie=me'))
    expect((await listWork(bank, mine, 1)).count).toBe(2)
    await undoMany(bank, undosOf(outcomes), '')
    expect((await listWork(bank, mine, 1)).count).toBe(0)
  })

  it('come in one case and out of it again', async () => {
    const ids = await fileInvented(test, 'deltabank-demo', [{ account: 81 }, { account: 82 }, { account: 83 }])
    const caseSizes = async () => {
      const { rows } = await listWork(bank, readWorkFilter(new URLSearchParams('stand=all')), 1)
      return ids.map((id) => rows.find(({ reportId }) => reportId === id)?.inCase?.ownReports ?? 0)
    }
    const outcomes = await actOnMany(bank, { ...none, reportIds: ids, deed: 'join', reason: 'Zelfde beller' })
    await test.settle()
    expect(outcomes.map(({ isDone }) => isDone)).toEqual([true, true, true])
    expect(await caseSizes()).toEqual([3, 3, 3])
    expect(await undoMany(bank, undosOf(outcomes), 'Vergissing')).toBe(2)
    await test.settle()
    expect(await caseSizes()).toEqual([0, 0, 0])
  })

  it('are at least one and at most two hundred', async () => {
    await expect(actOnMany(bank, { ...none, reportIds: [], deed: 'confirm' })).rejects.toMatchObject({ status: 400 })
    const many = Array.from({ length: 201 }, () => test.ctx.newId())
    await expect(actOnMany(bank, { ...none, reportIds: many, deed: 'confirm' })).rejects.toMatchObject({
      code: 'casework.too-many',
    })
  })
})
