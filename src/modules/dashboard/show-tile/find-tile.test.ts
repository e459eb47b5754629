// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { findTile, findTiles, type FoundTile } from './find-tile.query.ts'
import { type TileName, tiles } from './tiles.query.ts'
import { rounds } from '../../../../tests/property.ts'

const test = await testContext({ demo: true })
const empty = await testContext()
afterAll(() => empty.close())

const names = Object.keys(tiles) as TileName[]
const ask = (name: TileName, query = '') => findTile(test.visitor, name, new URLSearchParams(query))
async function found(name: TileName, query = ''): Promise<FoundTile> {
  const tile = await ask(name, query)
  if (tile.kind !== 'found') throw new Error(`${name}?${query}: ${JSON.stringify(tile)}`)
  return tile
}

it('before the first release there is nothing to draw, and it is said when there will be', async () => {
  expect(await findTiles(empty.visitor)).toEqual([])
  for (const name of names)
    expect(await findTile(empty.visitor, name, new URLSearchParams())).toEqual({ kind: 'no-release' })
  const site = await testSite(empty)
  for (const path of ['/cijfers/beeld', '/cijfers/beeld/kanalen']) {
    const page = await site.inject(path)
    expect([page.statusCode, page.body.includes('Elke dinsdag')]).toEqual([200, true])
  }
  const file = await site.inject('/cijfers/beeld/kanalen.png')
  expect([file.statusCode, file.headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
  await site.close()
})

it('every tile has a sentence, a definition, what is not shown, and a table that its picture is drawn from', async () => {
  const all = await findTiles(test.visitor)
  expect(all.map(({ name }) => name)).toEqual(names)
  for (const { name, view, source } of all) {
    if (!view) throw new Error(name)
    expect(view.title, name).toMatch(/^[A-Z]/)
    expect(view.definition, name).toMatch(/ tot en met \d/)
    expect(source, name).toContain('verzonnen')
    const shown = view.rows
      .flatMap(({ cells }) => Object.values(cells))
      .filter(({ value }) => typeof value === 'number')
    expect(shown.length, name).toBeGreaterThan(0)
    const hidden = view.rows.flatMap(({ cells }) => Object.values(cells)).filter(({ value }) => value === null)
    expect(
      hidden.every(({ text }) => ['niet getoond', 'te weinig', 'nog niet te zeggen'].includes(text)),
      name,
    ).toBe(true)
    const own = view.picture?.kind === 'bars' ? view.picture.bars : []
    expect(shown.map(({ text }) => text)).toEqual(
      expect.arrayContaining(own.flatMap(({ text, value }) => (value === null ? [] : text))),
    )
  }
})

it('the link of a tile is the tile: it asks for the same again', async () => {
  for (const [name, query] of [...names.map((one) => [one, '']), ['per-week', 'vorm=FF-400&weken=52']] as const) {
    const tile = await found(name as TileName, query)
    const again = await found(name as TileName, tile.permalink.split('?')[1])
    expect(again).toEqual(tile)
  }
})

it('an older release shows what was known then', async () => {
  const newest = (await found('kanalen')).release
  const older = await found('kanalen', `release=${newest - 8}`)
  expect(older.view?.definition).not.toBe((await found('kanalen')).view?.definition)
  // Of the first weeks no four were over.
  expect((await found('kanalen', 'release=2')).view).toBeNull()
  expect((await found('wat-stijgt', 'release=2')).view?.title).toContain('niet te zien')
})

it('damage has no total, and no tile adds organisations up', async () => {
  const damage = (await found('schade')).view
  expect(damage?.rows.some(({ key }) => key === '*')).toBe(false)
  const organisations = (await found('organisaties')).view
  expect(organisations?.rows.some(({ key }) => key === '*')).toBe(false)
  expect(organisations?.notes.join(' ')).toContain('niet bij elkaar op')
})

it('whatever an address asks is answered: with a tile that says so in its link, or with what it can ask', async () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('alle', 'FF-400', '52', '7', 'deltabank-demo', '*', '', '07', '1e3'),
  )
  const key = fc.oneof(fc.constantFrom('release', 'vorm', 'organisatie', 'weken'), fc.string())
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(fc.tuple(key, value), { maxLength: 3 }),
      async (name, pairs) => {
        const search = new URLSearchParams(pairs)
        const tile = await findTile(test.visitor, name, search)
        if (tile.kind === 'refused') {
          expect(tile.because.length).toBeLessThan(700)
          return
        }
        if (tile.kind !== 'found') throw new Error('there are releases')
        const link = new URLSearchParams(tile.permalink.split('?')[1])
        for (const [asked, given] of search) if (given !== '') expect(link.get(asked)).toBe(given)
      },
    ),
    rounds(60),
  )
})
