// SPDX-License-Identifier: EUPL-1.2
import { bestGroup } from '@dijkwacht/check-client'
import { checkThrough } from '@dijkwacht/check-client/citizen'
import { join, pieces } from '@dijkwacht/check-client/voprf'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort } from '#foundation/web'
import { reachTable } from '#modules/identifiers'
import { reachWith } from '#plain/identifiers'
import { demoIban } from '#values'
import { serveEvaluator } from '../../../../packages/evaluator/src/serve.ts'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { noWords } from '../check-identifier/answers-to.ts'
import { checkFully } from '../check-identifier/check-fully.client.ts'
import { keepCitizenTags } from '../citizen-register/keep-citizen-tags.command.ts'
import { turnKeys } from '../oprf-key/turn-keys.command.ts'
import { registrarAsPartner } from '../tag-set/sign-text.query.ts'
import { rowsOfText } from './read-list.ts'
import { screenList } from './screen-list.command.ts'
import { screenedView, withRows } from './screened-view.ts'

const test = await testContext({ demo: true })
const began = new Date()
test.setNow(began)
const site = await testSite(test)
const { id, key } = registrarAsPartner(test.ctx)
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const quotas = { citizen: { 'tag-register': 1_000_000, 'screen-list': 60 } }
const holder = await serveEvaluator(
  {
    host: '127.0.0.1',
    port,
    address,
    folder: test.ctx.settings.dataDir,
    origins: [],
    anybodyPerDay: 0,
    trustProxy: false,
    partners: { [id]: { keys: [key], quotas } },
  },
  test.ctx.now,
)
test.ctx.settings.evaluatorUrl = address
const platform = await site.listen({ host: '127.0.0.1', port: 0 })
await turnKeys(test.ctx)
await keepCitizenTags(test.ctx)
test.setNow(new Date(began.getTime() + 6_000))
afterAll(() => holder.close())

const page = '/werkbank/controleren'
const blind = `${page}/verblind`
const person = '0190a000-0000-7000-8000-0000000000b1'
const bank = site.as(asActor('person', 'deltabank-demo', ['checks:ask'], person))
const group = await bestGroup()
const [listed, unknown] = [demoIban(2_301_001), demoIban(7_788_001)]
const list = [unknown, listed, 'kapot', 'https://bol.com'].join('\n')
const purpose = 'nieuwe klanten van vandaag'

/** As the script of the page asks; `sent`: everything that leaves it. */
async function screened(text: string, sent: string[] = []) {
  const rows = rowsOfText(text)
  const { checked } = await checkFully(
    rows.map((one) => ({ text: one.text })),
    {
      demoBankAllowed: true,
      reach: reachWith(JSON.parse(JSON.stringify(reachTable))),
      reader: noWords,
      most: Number.POSITIVE_INFINITY,
      ask: (items) =>
        checkThrough(platform, group, items, async (elements, epoch) => {
          const bytes = Buffer.from(join(...elements)).toString('base64url')
          sent.push(Buffer.from(join(...elements)).toString('latin1'))
          const answer = await bank.post(blind, {
            epoch: String(epoch),
            rows: String(rows.length),
            purpose,
            elements: bytes,
          })
          expect(answer.statusCode).toBe(200)
          return pieces(Uint8Array.from(Buffer.from(answer.json().elements, 'base64url')), 32)
        }),
    },
  )
  return { checked, view: screenedView(withRows(rows, checked), rows.length, 'nl') }
}

describe('a list that the browser blinds', () => {
  it('is answered in the words of the open way, and neither key holder is told what was asked', async () => {
    const sent: string[] = []
    const { view } = await screened(list, sent)
    const openly = await screenList(test.as('deltabank-demo', 'checks:ask'), rowsOfText(list), purpose)
    expect(view).toEqual(screenedView(openly, 4, 'nl'))
    expect(view.hits.map(({ row }) => row)).toEqual([2])
    // Never the same twice: not even that something was asked before can be seen.
    const again: string[] = []
    await screened(list, again)
    expect(again).not.toEqual(sent)
    const record = await test.ctx.db.pool.query(
      "select detail from foundation.audit where action = 'sharing.list-screened' and subject_id = $1 order by at",
      [person],
    )
    expect(record.rows[0].detail).toMatchObject({ rows: 4 })
    expect(record.rows[0].detail).not.toHaveProperty('hits')
    const kept = await test.ctx.db.pool.query(
      "select coalesce(string_agg(a::text, chr(10)), '') as all from foundation.audit a where action like 'sharing%'",
    )
    expect(kept.rows[0].all).not.toContain(unknown)
    // How many warnings came of it nobody here learnt.
    expect(textOf((await bank.get(page)).body)).toMatch(/nieuwe klanten van vandaag 4 – –/)
  })

  it('is refused without a purpose, when it is none, by who may not, and beyond the number of the second key holder: which is never "no warning"', async () => {
    const post = (fields: Record<string, string>, who = bank) =>
      who.post(blind, { epoch: '1', rows: '1', purpose, elements: 'AAAA', ...fields })
    const noPurpose = await post({ purpose: '', elements: Buffer.alloc(32).toString('base64url') })
    expect([noPurpose.statusCode, noPurpose.json().message]).toEqual([
      422,
      expect.stringContaining('Schrijf waarvoor u controleert'),
    ])
    for (const fields of [{ elements: 'AAAA' }, { elements: '' }, { rows: '0' }, { rows: 'x' }])
      expect((await post(fields)).statusCode).toBe(422)
    // Many elements under one line are many lines.
    const crammed = await post({ elements: Buffer.alloc(32 * 4_000).toString('base64url') })
    expect(crammed.statusCode).toBe(503)
    const stranger = site.as(asActor('person', 'deltabank-demo', ['knowledge:read']))
    expect((await post({}, stranger)).statusCode).toBe(403)
    const { checked } = await screened(Array.from({ length: 80 }, (_, n) => demoIban(7_788_100 + n)).join('\n'))
    expect(new Set(checked.map(({ answer }) => answer))).toEqual(new Set(['unavailable']))
  })
})
