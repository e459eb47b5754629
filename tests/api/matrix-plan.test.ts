// SPDX-License-Identifier: EUPL-1.2
// The plan, its meetings, events, campaigns, warnings, letters and interventions: every route × every role, with something confidential in each
// room. Nobody reads it who may not know it, who reads it leaves a line where the room keeps one, and nobody changes what is not theirs to change.
import { describe, expect, test } from 'vitest'
import type { Allow } from '#foundation/access'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'
import { isLong } from '../property.ts'
import { testSite } from '../site.ts'
import { changingRoutes } from './changing-routes.ts'
import { watchTables } from './changed-tables.ts'
import { type Asker, askersOf, inTurn, isAllowed } from './organisations.ts'
import { isPlanRoom, planRooms, plantInPlanRooms } from './plan-rooms.ts'
import { sendAs } from './send.ts'

const rooms = modules.filter(isPlanRoom)
/** Also where plans to measure of campaigns lie. */
const schemas = [...planRooms.map((name) => name.replaceAll('-', '_')), 'evaluations']
const changing = changingRoutes(rooms)
const reading = rooms.flatMap((room) => [
  ...(room.pages ?? []).map(({ path, allow }) => ({ url: `/${path}`, allow })),
  ...(room.apis ?? []).filter(({ method }) => method === 'GET').map(({ path, allow }) => ({ url: path, allow })),
])

const program = await testContext({ demo: true })
const site = await testSite(program)
const planted = await plantInPlanRooms(program)
await program.settle()
const watched = await watchTables(program, schemas)

const noPlace = '0190a000-0000-7000-8000-0000000000ff'
const addressOf = (path: string) => planted.subjects[path]?.address ?? path.replace(/:\w+/g, noPlace)
/** The same address about what nobody has. */
const nowhereOf = (path: string) =>
  addressOf(path)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, noPlace)
    .replace('/kerngroep', '/geen-groep')
/** All that an answer tells, but for the address that was asked for and what is of this request only. */
function toldBy(
  { statusCode, body, headers }: { statusCode: number; body: string; headers: Record<string, unknown> },
  address: string,
): string {
  const told = `${statusCode} ${[headers.location].join('')}\n${body}`
  return told
    .replaceAll(address, '‹asked›')
    .replace(/nonce(="|-|":")[\w+/=]+/g, 'nonce')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
}
const nameOf = ({ role, organisation }: Asker) => `${role} of ${organisation}`
/** What says no, or leads a visitor to the sign-in. */
const sayNo = [303, 400, 403, 404, 409, 422]
/** The number of the newest line of the record, before which nothing is of whoever asks next. */
async function newestLine(): Promise<number> {
  const { rows } = await program.ctx.db.pool.query('select coalesce(max(id), 0) as newest from foundation.audit')
  return rows[0].newest
}
/** What was written down since. */
async function writtenSince(line: number): Promise<string[]> {
  const { rows } = await program.ctx.db.pool.query('select action from foundation.audit where id > $1', [line])
  return rows.map(({ action }) => action)
}

async function changed(): Promise<string[]> {
  await program.settle()
  return watched()
}

/** With all roles somebody of each organisation that has something here, and of one that has nothing; and of each role somebody. */
const everyAsker = (allow: Allow, at: number) =>
  askersOf(allow, at).filter(({ role, organisation }) => role !== 'every role' || havers.has(organisation))

/**
 * Two of them with every role, one with a single role that may and one that may not: others on the next route and at the next seed. `npm run soak`
 * asks all.
 */
function someAskers(askers: readonly Asker[], allow: Allow, at: number): Asker[] {
  if (isLong) return [...askers]
  const kinds: [most: number, is: (one: Asker) => boolean][] = [
    [2, ({ role }) => role === 'every role'],
    [1, (one) => one.role !== 'every role' && isAllowed(allow, one)],
    [1, (one) => one.role !== 'every role' && !isAllowed(allow, one)],
  ]
  return kinds.flatMap(([most, is]) => inTurn(askers.filter(is), most, at))
}
const havers = new Set(['politie-demo', 'ministerie-demo', 'gemeente-demo', 'deltabank-demo', 'polderbank-demo'])

test('every address with a place is about something that is there, but for links in mails and kits', () => {
  const placed = [...reading.map(({ url }) => url), ...changing.map(({ path }) => path)].filter((path) =>
    path.includes(':'),
  )
  const without = placed.filter((path) => !planted.subjects[path] && !/:(?:token|kit|number)/.test(path))
  expect(without).toEqual([])
})

const see = (url: string, asker: Asker) =>
  site.inject({ url: addressOf(url), headers: asker.headers(url.startsWith('/v1') ? 'machine' : 'person') })

/** Words that somebody read, to see at the end that each of them could be read. */
const read = new Set<string>()

describe('nobody reads what they may not know', () => {
  for (const [at, { url, allow }] of reading.entries()) {
    test(url, async () => {
      for (const asker of someAskers(everyAsker(allow, at), allow, at)) {
        const before = await newestLine()
        const answer = await see(url, asker)
        expect(answer.statusCode, `${nameOf(asker)}: ${answer.body.slice(0, 200)}`).toBeLessThan(500)
        if (!isAllowed(allow, asker)) expect([302, 303, 401, 403, 404], nameOf(asker)).toContain(answer.statusCode)
        for (const { word, knows, seenAs } of planted.secrets.filter((one) => answer.body.includes(one.word))) {
          expect(knows(asker), `${nameOf(asker)} reads “${word}”`).toBe(true)
          read.add(word)
          if (seenAs) expect(await writtenSince(before), `no line of ${nameOf(asker)}`).toContain(seenAs)
        }
      }
    }, 120_000)
  }

  test('and who may know it does read it, on some page', async () => {
    // Whom the seed did not let ask above asks here.
    for (const [at, { url, allow }] of reading.entries())
      for (const asker of everyAsker(allow, at).filter((one) => isAllowed(allow, one))) {
        const unread = planted.secrets.filter(({ word, knows }) => !read.has(word) && knows(asker))
        if (unread.length === 0) continue
        const { body } = await see(url, asker)
        for (const { word } of unread) if (body.includes(word)) read.add(word)
      }
    expect(planted.secrets.map(({ word }) => word).filter((word) => !read.has(word))).toEqual([])
  })
})

/** What many forms ask: without it a request that is wrong in itself would pass for a refusal. */
const usual = {
  because: 'Dat hoort zo.',
  reason: 'Dat hoort zo.',
  text: 'Gewoon een zin.',
  words: 'Gewoon een zin.',
  title: 'Een titel',
  number: '1',
  sequence: '0',
  revision: '1',
  declare: 'yes',
}

/** The forms of one deed: by itself, and about each part that its subject has. */
function formsOf(key: string, path: string): Record<string, string>[] {
  const [, , deed] = key.split(' ')
  if (!deed) return [usual]
  const { parts = [], fields } = planted.subjects[path] ?? {}
  return ['', ...parts].map((part) => ({ ...usual, ...fields, intent: deed + part, step: deed }))
}

describe('nobody changes what is not theirs', () => {
  for (const [at, { key, path, allow }] of changing.entries()) {
    test(key, async () => {
      const subject = planted.subjects[path]
      // Who may is asked at the end, because it changes something.
      const mayNot = everyAsker(allow, at).filter((one) => !(isAllowed(allow, one) && (subject?.touches(one) ?? false)))
      for (const asker of someAskers(mayNot, allow, at)) {
        for (const form of formsOf(key, path)) {
          const answer = await sendAs(site, asker, { url: addressOf(path), form })
          const said = `${nameOf(asker)}, ${JSON.stringify(form)}: ${answer.statusCode} ${answer.headers.location ?? ''}`
          expect(answer.statusCode, said).toBeLessThan(500)
          if (!isAllowed(allow, asker)) expect([303, 403], said).toContain(answer.statusCode)
          else expect(sayNo, said).toContain(answer.statusCode)
          if (subject?.isHidden && isAllowed(allow, asker)) {
            const nowhere = await sendAs(site, asker, { url: nowhereOf(path), form })
            expect(toldBy(answer, subject.address), said).toBe(toldBy(nowhere, nowhereOf(path)))
          }
          for (const { word, knows } of planted.secrets.filter((one) => answer.body.includes(one.word)))
            expect(knows(asker), `${nameOf(asker)} reads “${word}”`).toBe(true)
        }
      }
      expect(await changed(), 'changed by somebody who may not').toEqual([])
    }, 120_000)
  }
})

/** They name a part that nobody planted (a stand-in, a member, a product …), so that there is nothing to do it with; and who wrote may not approve. */
const namesAnotherPart = new Set([
  'page /werkbank/overleg/:code stop',
  'page /werkbank/overleg/:code/leden end',
  'page /werkbank/overleg/:code/:meetingId/notulen approve',
  'page /werkbank/kernboodschappen/:id words-',
  'page /werkbank/bijeenkomsten/:id remove-item',
  'page /werkbank/actieplan/actie/:id unlink',
  'page /werkbank/actieplan/actie/:id confirm',
  'page /werkbank/actieplan/actie/:id need',
  'page /werkbank/actieplan/actie/:id free',
  'page /werkbank/actieplan/actie/:id unpay',
])

// Last, because it changes something. Without it a door that is closed for everybody would pass for one that is closed for others.
describe('who may is not sent away', () => {
  for (const [at, { key, path, allow }] of changing.entries()) {
    test(key, async () => {
      const subject = planted.subjects[path]
      // A link of a mail and a kit are nobody's.
      if (!subject || namesAnotherPart.has(key)) return
      const askers = askersOf(allow, at).filter((one) => isAllowed(allow, one) && subject.touches(one))
      const statuses = new Set<number>()
      for (const asker of askers)
        for (const form of formsOf(key, path)) {
          const answer = await sendAs(site, asker, { url: subject.address, form })
          expect(answer.statusCode, `${nameOf(asker)}: ${answer.body.slice(0, 200)}`).toBeLessThan(500)
          statuses.add(answer.statusCode)
          if (![401, 403, 404].includes(answer.statusCode)) return
        }
      expect([...statuses], 'nobody may').toEqual([])
    })
  }
})
