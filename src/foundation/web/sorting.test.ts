// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { sortingOf } from './sorting.ts'

const names = { due: { word: 'uiterlijk', runs: 'up' }, newest: { word: 'sinds', runs: 'down' } } as const
const of = (query: string) => sortingOf(`https://dijkwacht.example/lijst${query}`, '/lijst', names)

it('puts a list in the order that was asked for, keeps it on other pages, and says which head it is', () => {
  expect(of('?volgorde=sinds&pagina=3')).toEqual({
    order: 'newest',
    kept: { volgorde: 'sinds' },
    sorts: { due: { href: '/lijst' }, newest: { href: '/lijst', direction: 'down' } },
  })
})

it('is in the usual order when nothing, or nonsense, was asked', () => {
  for (const query of ['', '?volgorde=', '?volgorde=__proto__'])
    expect([of(query).order, of(query).kept, of(query).sorts.due.direction]).toEqual(['due', {}, 'up'])
})
