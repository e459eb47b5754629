// SPDX-License-Identifier: EUPL-1.2
// Nobody is labelled: in no screen, answer, record, table or file of this room, and nobody without the task sees who is in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { consentSource } from '../answer-data-subject/consent.source.ts'
import type { Recorded } from '../give-consent/record-consent.command.ts'
import { type AftercareTest, aftercareTest, phoneOf } from './aftercare.fixture.ts'
import { labelIn } from './stigmatising-words.ts'

let test: AftercareTest
let site: FastifyInstance
let first: Recorded
let second: Recorded
beforeAll(async () => {
  test = await aftercareTest()
  site = await testSite(test)
  first = await test.record('meldpunt-demo', { contact: phoneOf(71) })
  second = await test.record('politie-demo', { contact: phoneOf(71), needs: ['letters', 'helper'] })
}, 240_000)
afterAll(async () => {
  await site.close()
  await test.close()
})

const helper = asActor('person', 'politie-demo', ['aftercare:work', 'statistics:read'])
const { get } = visitorOf(() => site)

describe('the guard', () => {
  it('finds a label that is planted', () => {
    const planted = [
      'Kwetsbare persoon',
      'herhaald slachtoffer',
      'is_vulnerable',
      'repeat_victim',
      'riskScore: 4',
      'laaggeletterd',
    ]
    for (const text of planted) expect(labelIn(text), text).not.toBeNull()
    for (const text of ['Grote letters', 'Deze persoon vroeg eerder om hulp', 'iemand die meehelpt'])
      expect(labelIn(text), text).toBeNull()
  })
})

describe('nobody is labelled', () => {
  it('in what this room is made of', () => {
    const room = join(import.meta.dirname, '..')
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(ts|tsx|sql)$/.test(file) && !/no-label(\.test)?\.ts$/.test(file),
    )
    expect(files.length).toBeGreaterThan(40)
    for (const file of files) expect([file, labelIn(readFileSync(join(room, file), 'utf8'))]).toEqual([file, null])
  })

  it('in a column or a value of a table, of whoever was recognised', async () => {
    const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
    const columns = await ask(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'aftercare'`,
    )
    expect(columns.length).toBeGreaterThan(25)
    for (const { name } of columns) expect(labelIn(name)).toBeNull()
    for (const table of ['consent', 'token', 'recognition', 'follow_up', 'look', 'tally'])
      for (const { row } of await ask(`select t::text as row from aftercare.${table} t`))
        expect(labelIn(row)).toBeNull()
  })

  it('in the record: two who were recognised and were not have the same lines', async () => {
    const lines = await test.ctx.db.pool.query(
      `select action, subject_kind, purpose, detail from foundation.audit where action like 'aftercare.%' and subject_id = any($1) order by id`,
      [[first.id, second.id]],
    )
    const [of, that] = lines.rows
    expect(second.monthsAgo).toBe(0)
    expect(first.monthsAgo).toBeNull()
    expect(that).toEqual(of)
    for (const line of lines.rows) expect(labelIn(JSON.stringify(line))).toBeNull()
  })

  it('on a page, in the API, and in what a data subject is told', async () => {
    const own = plainBrowser(site)
    await own.post('/hulp/verder', { code: second.code })
    const shown = [
      await own.see('/hulp/verder'),
      ...(await Promise.all(
        [
          '/werkbank/nazorg',
          `/werkbank/nazorg/${second.id}`,
          '/werkbank/nazorg/nieuw',
          '/werkbank/nazorg/cijfers',
          '/v1/aftercare/paths',
          '/v1/aftercare/outcomes',
        ].map(async (path) => {
          const answer = await get(path, helper)
          expect([path, answer.statusCode]).toEqual([path, 200])
          return answer.body
        }),
      )),
      JSON.stringify(
        await consentSource.find(test.helper('politie-demo'), [{ kind: 'phone', value: phoneOf(71).canonical }], 5),
      ),
    ]
    expect(shown.at(-1)).toContain('Grote letters')
    for (const text of shown) expect(labelIn(textOf(text))).toBeNull()
    // Once it was answered nobody can read again that somebody came before.
    for (const text of shown.slice(1)) expect(textOf(text)).not.toMatch(/vroeg eerder om hulp: /)
  })
})

describe('who is in the room', () => {
  it('is seen by nobody without the task, and by no other organisation', async () => {
    const page = `/werkbank/nazorg/${second.id}`
    const other = asActor('person', 'meldpunt-demo', ['aftercare:work'])
    const bank = asActor('person', 'deltabank-demo', ['aftercare:work', 'reports:read'])
    const analyst = asActor('person', 'politie-demo', ['reports:read', 'cases:read', 'data-requests:answer'])
    expect((await get(page, other)).statusCode).toBe(404)
    for (const path of ['/werkbank/nazorg', '/werkbank/nazorg/nieuw', page]) {
      expect([path, (await get(path, bank)).statusCode]).toEqual([path, 403])
      expect([path, (await get(path, analyst)).statusCode]).toEqual([path, 403])
    }
    expect((await get('/werkbank', analyst)).body).not.toContain('werkbank/nazorg')
  })
})
