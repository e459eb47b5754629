// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { deciding } from '../../../../tests/shield/list-names.ts'
import { testSite } from '../../../../tests/site.ts'

let number = 0

const program = await testContext()
const site = await testSite(program)
const desk = await deciding(program)

const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url: `/v1/shield/${url}`, headers })
async function listed(): Promise<string> {
  const name = `${(number += 1)}-nep.example`
  await desk.list(name)
  return name
}

interface Delta {
  name: string
  isListed: boolean
}

test('anybody can read the whole list a page at a time, with who is imitated and until when, and follow it', async () => {
  const names = [await listed(), await listed(), await listed()]
  const first = (await get('names/_snapshots?limit=2')).json()
  expect(first.items.map((one: Delta) => one.name)).toEqual(names.slice(0, 2))
  expect(first.items[0]).toMatchObject({ level: 'domain', imitates: 'Deltabank' })
  expect(Date.parse(first.items[0].listedUntil)).toBeGreaterThan(Date.now())
  const rest = (await get(`names?limit=2&after=${first.next}`)).json()
  expect(rest).toMatchObject({ items: [{ name: names[2] }], next: null })

  await desk.withdraw(names[0] as string)
  const added = await listed()
  // A copy that does what it is told.
  const copy = new Set(names)
  let { serial } = first
  for (;;) {
    const { items, serial: reached, newest } = (await get(`names/_deltas?since=${serial}&limit=1`)).json()
    for (const { name, isListed } of items as Delta[]) copy[isListed ? 'add' : 'delete'](name)
    serial = reached
    if (reached === newest) break
  }
  expect([...copy].toSorted()).toEqual([names[1], names[2], added].toSorted())
})

test('is there as text and as CSV, each with the end of every name', async () => {
  const name = await listed()
  const text = await get('names.txt', { accept: 'text/plain' })
  expect(text.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(text.body).toMatch(new RegExp(`^${name} # \\d{4}-\\d\\d-\\d\\dT`, 'm'))
  const csv = await get('names.csv', { accept: 'text/csv' })
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(csv.body).toMatch(new RegExp(`^${name},domain,Deltabank,\\d{4}-`, 'm'))
  expect(csv.body.split('\r\n')[0]).toBe('name,level,imitates,listedUntil')
})

test('says when nothing changed', async () => {
  for (const url of ['names', 'names/_snapshots', 'names.txt', 'names.csv']) {
    const { etag } = (await get(url)).headers
    expect((await get(url, { 'if-none-match': `${etag}` })).statusCode, url).toBe(304)
    await listed()
    expect((await get(url, { 'if-none-match': `${etag}` })).statusCode, url).toBe(200)
  }
})

test('sends a copy that is too far behind, or that follows another list, to the beginning', async () => {
  expect((await get('names/_deltas?since=999999')).statusCode).toBe(409)
  await program.ctx.db.pool.query('delete from shield.change where serial < (select max(serial) from shield.change)')
  const behind = await get('names/_deltas?since=1')
  expect(behind.statusCode).toBe(409)
  expect(behind.json().detail ?? behind.json().title).toContain('_snapshots')
})
