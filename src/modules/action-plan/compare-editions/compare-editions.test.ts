// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type ComparedAction, compareEditions } from './compare-editions.ts'

const action = (id: string, title: string, change: Partial<ComparedAction> = {}): ComparedAction => ({
  id,
  theme: 'Zicht',
  result: 'Kennis',
  title,
  planningText: 'Q1',
  ...change,
})

describe('two editions', () => {
  const before = [
    action('1', 'Eenduidige taxonomie'),
    action('2', 'Factsheet'),
    action('3', 'Dashboard'),
    action('4', 'Helpdesk'),
    action('5', 'Vraagbaak'),
  ]
  const after = [
    action('a', 'Eenduidige taxonomie'),
    action('b', 'Factsheet', { planningText: 'Q3' }),
    action('c', 'Een dashboard', { theme: 'Hulp' }),
    action('d', 'Steunpunt'),
  ]

  it('tell what is the same, changed, moved, gone and new, without a reason yet', () => {
    const kinds = compareEditions(before, after, []).map(({ from, to, kind, because }) => [
      from?.id,
      to?.id,
      kind,
      because,
    ])
    expect(kinds).toEqual([
      ['1', 'a', 'same', null],
      ['2', 'b', 'changed', null],
      ['3', 'c', 'moved', null],
      ['4', undefined, 'dropped', null],
      ['5', undefined, 'dropped', null],
      [undefined, 'd', 'new', null],
    ])
  })

  it('take over what the secretary said: two that became one are no longer gone or new', () => {
    const said = ['4', '5'].map((fromId) => ({ fromId, toId: 'd', kind: 'merged' as const, because: 'Eén loket.' }))
    const found = compareEditions(before, after, said)
    expect(found.filter(({ kind }) => kind === 'merged').map(({ from }) => from?.id)).toEqual(['4', '5'])
    expect(found.some(({ kind }) => kind === 'new' || kind === 'dropped')).toBe(false)
    const split = ['b', 'd'].map((toId) => ({ fromId: '5', toId, kind: 'split' as const, because: 'Twee taken.' }))
    const parts = compareEditions(before, after, split).filter(({ from }) => from?.id === '5')
    expect(parts.map(({ to, kind, because }) => [to?.id, kind, because])).toEqual([
      ['b', 'split', 'Twee taken.'],
      ['d', 'split', 'Twee taken.'],
    ])
    const other = compareEditions(before, after, [{ fromId: 'x', toId: 'y', kind: 'moved', because: 'Van toen.' }])
    expect(other).toEqual(compareEditions(before, after, []))
  })
})
