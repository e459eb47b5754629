// SPDX-License-Identifier: EUPL-1.2
import { parseDocument } from 'htmlparser2'
import { expect, it } from 'vitest'
import { atomOf } from '#foundation/feeds'
import { faultsOfAtom } from './feed.fixture.ts'

const entry = {
  id: 'urn:uuid:0190a000-0000-7000-8000-000000000001',
  title: 'Een & "twee" <drie>',
  page: 'https://dijkwacht.example/waarschuwingen/een',
  author: 'Politie (demo)',
  published: new Date('2026-11-28T10:00:00Z'),
  updated: new Date('2026-11-28T10:00:00Z'),
  summary: 'Open de link niet.',
  tags: ['Utrecht'],
}
const head = {
  feed: 'https://dijkwacht.example/a.xml',
  page: 'https://dijkwacht.example/',
  title: 'x',
  updated: new Date(0),
}
const faults = (text: string) => faultsOfAtom(parseDocument(text, { xmlMode: true }))

it('is an Atom feed, whatever its texts hold', () => {
  const atom = atomOf([entry], { ...head, language: 'en' })
  expect(faults(atom)).toEqual([])
  expect(atom).toContain('xml:lang="en"')
  expect(atom).toContain('<category term="Utrecht"/>')
})

it('finds planted faults', () => {
  const atom = atomOf([entry], head)
  expect(faults('<rss/>')).toEqual(['the root is no feed'])
  expect(faults(atom.replace('http://www.w3.org/2005/Atom', 'x'))).toEqual(['has another namespace'])
  expect(faults(atom.replace(/<author>.*<\/author>/, ''))).toEqual(['an entry has no author'])
  expect(faults(atom.replace('<updated>2026-11-28T10:00:00.000Z', '<updated>gisteren'))).toEqual([
    'an entry has no moment',
  ])
  expect(faults(atomOf([entry, entry], head))).toEqual(['an entry has an id of another, or none'])
})
