// SPDX-License-Identifier: EUPL-1.2
// A letter from its first word to what everybody reads, on the plan of the demo, as a browser without script sees it.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { tagFaults } from '../../../../tests/pdf-tags.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { paths } from '../report/addresses.ts'

const test = await testContext({ demo: true })
// Of the demo only the plan: its own reports would take the numbers.
await sql`delete from progress.report`.execute(test.ctx.db.kysely)
const site = await testSite(test)

const person = (organisation: string, last: string, ...may: ('progress:write' | 'progress:answer')[]) =>
  asActor('person', organisation, may, `0190a000-0000-7000-8000-0000000000${last}`)
const writer = person('ministerie-demo', 'b1', 'progress:write', 'progress:answer')
const reader = person('ministerie-demo', 'b2', 'progress:write', 'progress:answer')
const elsewhere = person('gemeente-demo', 'b3', 'progress:write', 'progress:answer')
const { get, post } = visitorOf(() => site, writer)
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const secretWords = 'Dit mag niemand buiten de groep weten'

/** The page of a report that was begun now. */
async function begun(fields: Record<string, string>): Promise<string> {
  const answer = await post(paths.desk, fields)
  expect(answer.statusCode, textOf(answer.body).slice(0, 300)).toBe(303)
  return answer.headers.location ?? ''
}

describe('a letter to Parliament', () => {
  let page: string

  it('is begun once a half-year, and only for who may', async () => {
    expect((await get(paths.desk, person('ministerie-demo', 'b4', 'progress:answer'))).statusCode).toBe(403)
    expect((await post(paths.desk, { kind: 'theme', theme: '99' })).statusCode).toBe(422)
    page = await begun({ kind: 'letter' })
    const again = await post(paths.desk, { kind: 'letter' })
    expect([again.statusCode, textOf(again.body)]).toEqual([409, expect.stringContaining('Dit bericht is er al')])
    expect((await get(page, elsewhere)).statusCode).toBe(404)
    // The same role at a partner speaks to nobody in the name of the plan.
    expect((await post(paths.desk, { kind: 'theme', theme: '1' }, elsewhere)).statusCode).toBe(403)
  })

  it('keeps the words of its editor, and says when what stands beside them changed', async () => {
    const shown = (await get(page)).body
    expect(textOf(shown)).toContain('klaar, het product is er')
    const words = { intro: 'Een goed half jaar.', 'theme-1': '- meer zicht\n- <b>sneller</b>' }
    const sequence = hidden(shown, 'sequence')
    expect((await post(page, { intent: 'write', sequence, ...words })).statusCode).toBe(303)
    const old = await post(page, { intent: 'write', sequence, intro: 'Een ander begin.' })
    expect(old.statusCode).toBe(409)
    expect(old.body).toContain('Een ander begin.')
    const kept = (await get(page)).body
    expect(textOf(kept)).toContain('Een goed half jaar.')
    expect(kept).not.toContain('<b>sneller</b>')
    expect(textOf(kept)).not.toContain('Klopt het nog?')
    // A list of short items is not one long sentence.
    const list = `Partners spreken dit af:\n${'- één zin per vorm van fraude\n'.repeat(8)}`
    const listed = { intent: 'write', sequence: hidden(kept, 'sequence'), ...words }
    expect((await post(page, { ...listed, closing: list })).statusCode).toBe(303)
    const after = (await get(page)).body
    expect(textOf(after)).not.toContain('Dit leest moeilijk')
    expect((await post(page, { ...listed, sequence: hidden(after, 'sequence') })).statusCode).toBe(303)
    await dropOneProduct()
    expect(textOf((await get(page)).body)).toContain('Klopt het nog?')
  })

  it('never holds what is confidential', async () => {
    await sql`insert into action_plan.obligation (id, action_id, kind, number, text, made_on, is_confidential)
      select gen_random_uuid(), id, 'promise', '29911-999', ${secretWords}, '2026-01-01', true
      from action_plan.action limit 1`.execute(test.ctx.db.kysely)
    await sql`insert into action_plan.progress (id, action_id, organisation_id, made_at, colour, says_done, text, is_confidential)
      select gen_random_uuid(), id, 'ministerie-demo', now(), 'red', false, ${secretWords}, true
      from action_plan.action`.execute(test.ctx.db.kysely)
    expect((await get(page)).body).not.toContain(secretWords)
    expect((await get(paths.actions, {})).body).not.toContain(secretWords)
  })

  it('is frozen by somebody else, exactly as it was read', async () => {
    const own = (await get(page)).body
    expect(own).not.toContain('value="send"')
    const forced = { intent: 'send', sequence: hidden(own, 'sequence'), digest: 'x' }
    expect((await post(page, forced)).statusCode).toBe(409)
    // Saving what stands there already makes nobody its author.
    const same = { intro: 'Een goed half jaar.', 'theme-1': '- meer zicht\n- <b>sneller</b>' }
    const idle = { intent: 'write', sequence: hidden(own, 'sequence'), ...same }
    expect((await post(page, idle, reader)).statusCode).toBe(303)
    const read = (await get(page, reader)).body
    const seen = { intent: 'send', sequence: hidden(read, 'sequence'), digest: hidden(read, 'digest') }
    await dropProducts()
    const late = await post(page, seen, reader)
    expect([late.statusCode, textOf(late.body)]).toEqual([409, expect.stringContaining('Lees het bericht opnieuw')])
    const now = (await get(page, reader)).body
    expect((await post(page, { ...seen, digest: hidden(now, 'digest') }, reader)).statusCode).toBe(303)
    const stored = await sql<{ changed_by: string | null }>`select changed_by from progress.report`.execute(
      test.ctx.db.kysely,
    )
    expect(stored.rows).toEqual([{ changed_by: null }])
  })

  it('is there for everybody as page, tagged PDF and DOCX, and stays as it was', async () => {
    const plan = await get('/actieplan', {})
    for (const led of [paths.public, paths.actions]) expect(plan.body).toContain(`href="${led}"`)
    const list = await get(paths.public, {})
    const address = /href="(\/actieplan\/voortgang\/[^"]+)"/.exec(list.body)?.[1] ?? ''
    const sent = textOf((await get(address, {})).body)
    expect(sent).toContain('Een goed half jaar.')
    const pdf = await get(`${address}.pdf`, {})
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(await tagFaults(pdf.rawPayload)).toEqual([])
    const docx = await get(`${address}.docx`, {})
    expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK')
    await sql`update action_plan.theme set title = 'Anders ' || number`.execute(test.ctx.db.kysely)
    expect(textOf((await get(address, {})).body)).toBe(sent)
    expect((await get(`${address}.pdf`, {})).rawPayload.equals(pdf.rawPayload)).toBe(true)
    expect((await get(`${paths.public}/2020-1`, {})).statusCode).toBe(404)
    const changed = sql`update progress.report set words = '{}'`.execute(test.ctx.db.kysely)
    await expect(changed).rejects.toThrow('does not change')
  }, 60_000)

  it('gets its number of Parliament afterwards', async () => {
    const { body } = await get(page)
    const wrong = await post(page, { intent: 'number', sequence: hidden(body, 'sequence'), documentNumber: 'brief 3' })
    expect([wrong.statusCode, textOf(wrong.body)]).toEqual([422, expect.stringContaining('bijvoorbeeld 29911-441')])
    const fields = { intent: 'number', sequence: hidden(body, 'sequence'), documentNumber: '29911, nr. 501' }
    expect((await post(page, fields)).statusCode).toBe(303)
    expect(textOf((await get(paths.public, {})).body)).toContain('kamerstuk 29911-501')
  })
})

it('a report of a theme has its own number and tells of that theme', async () => {
  const page = await begun({ kind: 'theme', theme: '2' })
  const shown = textOf((await get(page)).body)
  expect(shown).toContain('Voortgang van het thema')
  expect(shown).toMatch(/Halfjaarbericht 20\d\d-[12]-2/)
  const pdf = await get(`${page}/concept.pdf`)
  expect(await tagFaults(pdf.rawPayload)).toEqual([])
  expect((await get(`${page}/concept.pdf`, elsewhere)).statusCode).toBe(404)
}, 60_000)

it('every action of the plan is in the file for programs and on the list for people, once', async () => {
  const file = await get(paths.actions, {})
  const rows = parse<Record<string, string>>(file.body, { columns: true })
  const found = await sql<{ count: number }>`select count(*)::int as count from action_plan.action a
    join action_plan.theme t on t.id = a.theme_id join action_plan.edition e on e.id = t.edition_id
    where e.adopted_at is not null and a.merged_into is null`.execute(test.ctx.db.kysely)
  expect(rows.length).toBe(found.rows[0]?.count)
  const described = (await get(paths.actionsDescribed, {})).json<{ tableSchema: { columns: { name: string }[] } }>()
  expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}))
  expect(await tagFaults((await get(paths.actionList)).rawPayload)).toEqual([])
}, 60_000)

/** What stands behind the actions is no longer linked: they are only claims now. */
const dropProducts = () => sql`delete from action_plan.product`.execute(test.ctx.db.kysely)
const dropOneProduct = () =>
  sql`delete from action_plan.product where (action_id, kind, reference) in
    (select p.action_id, p.kind, p.reference from action_plan.product p join action_plan.action a on a.id = p.action_id
      join action_plan.theme t on t.id = a.theme_id join action_plan.edition e on e.id = t.edition_id
      where e.adopted_at is not null order by t.number, a.position limit 1)`.execute(test.ctx.db.kysely)
