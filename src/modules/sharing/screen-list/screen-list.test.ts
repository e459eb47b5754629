// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { transaction } from '#foundation/access'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { rowsOfTable, rowsOfText } from './read-list.ts'
import { mostRows } from './screen-list.command.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const page = '/werkbank/controleren'
const bank = asActor('person', 'deltabank-demo', ['checks:ask'], '0190a000-0000-7000-8000-0000000000a1')
const colleague = asActor('person', 'deltabank-demo', ['checks:ask'], '0190a000-0000-7000-8000-0000000000a2')
const stranger = asActor('person', 'deltabank-demo', ['knowledge:read'])
const purpose = 'nieuwe klanten van vandaag'

async function listed(): Promise<string> {
  const found = await transaction(test.ctx, (tx) =>
    sql<{
      canonical: string
    }>`select canonical from identifiers.listing where kind = 'iban' and status = 'active' limit 1`.execute(tx),
  )
  return found.rows[0]?.canonical ?? expect.fail('the demo has no listed account')
}

async function send(fields: Record<string, string>, file?: { name: string; content: string }, who = bank) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (file) form.set('file', new File([file.content], file.name))
  const sent = new Response(form)
  const headers = {
    ...who,
    'content-type': sent.headers.get('content-type') ?? '',
    origin: 'http://localhost',
    host: 'localhost',
  }
  return site.inject({ method: 'POST', url: page, payload: Buffer.from(await sent.arrayBuffer()), headers })
}

describe('a list', () => {
  it('is read by line, and in a table the column that can be checked is found', () => {
    expect(rowsOfText(' NL00 \n\n 0612345678\r\n')).toEqual([
      { row: 1, text: 'NL00' },
      { row: 3, text: '0612345678' },
    ])
    const table = {
      headers: ['Klant', 'Rekening'],
      headerAt: 0,
      rows: [
        ['K-1', demoIban(7_700_301)],
        ['K-2', ''],
        ['K-3', 'kapot'],
      ],
    }
    expect(rowsOfTable(table)).toEqual([
      { row: 2, text: demoIban(7_700_301) },
      { row: 4, text: 'kapot' },
    ])
    // Without a line of names the first line counts too.
    const [first = '', second = ''] = [demoIban(7_700_302), demoIban(7_700_303)]
    expect(rowsOfTable({ headers: [first], headerAt: 0, rows: [[second]] }).map(({ text }) => text)).toEqual([
      first,
      second,
    ])
  })

  it('is screened: warnings first with their line, what cannot be read with what is wrong, nothing kept but that it was done', async () => {
    const warned = await listed()
    const innocent = demoIban(7_700_310)
    const list = [innocent, formatIban(warned).toLowerCase(), '', 'NL00 KAPOT 12', warned].join('\n')
    const answer = await send({ list, purpose })
    expect(answer.statusCode).toBe(200)
    const said = textOf(answer.body)
    expect(said).toContain('4 regels gecontroleerd: 2 waarschuwingen, 1 regel konden wij niet lezen')
    expect(said).toContain('Dat betekent niet dat ze veilig zijn.')
    expect(said).toMatch(/Let op hierbij.* 2 NL.* 5 NL.*Dit konden wij niet lezen.* 4 NL00 KAPOT 12/)
    expect(said).not.toContain(formatIban(innocent))
    const kept = await test.ctx.db.pool.query(
      "select purpose, detail, subject_id from foundation.audit where action = 'sharing.list-screened'",
    )
    expect(kept.rows).toEqual([
      { purpose, detail: { rows: 4, hits: 2, unread: 1 }, subject_id: '0190a000-0000-7000-8000-0000000000a1' },
    ])
    const all = await test.ctx.db.pool.query(
      'select coalesce(string_agg(a::text, chr(10)), $1) as all from foundation.audit a',
      [''],
    )
    expect(all.rows[0].all).not.toContain(innocent)
    // The own history, and nobody else's.
    const history = textOf((await site.as(bank).get(page)).body)
    expect(history).toMatch(/Wat u eerder controleerde.*nieuwe klanten van vandaag 4 2 1/)
    expect(textOf((await site.as(colleague).get(page)).body)).not.toContain('Wat u eerder controleerde')
  })

  it('comes as a file too, and one account is a list of one', async () => {
    const warned = await listed()
    const content = `Naam;IBAN\nVerzonnen Klant;${warned}\nAnder;${demoIban(7_700_311)}\n`
    const answer = await send({ purpose, list: '' }, { name: 'klanten.csv', content })
    expect(textOf(answer.body)).toContain('2 regels gecontroleerd: 1 waarschuwing, alles gelezen')
    expect(textOf((await send({ list: warned, purpose })).body)).toContain('1 regel gecontroleerd: 1 waarschuwing')
  })

  it('is refused without purpose, empty, too long or by who may not; what was pasted is still there', async () => {
    const one = demoIban(7_700_320)
    for (const [fields, text] of [
      [{ list: one, purpose: '' }, 'Schrijf waarvoor u controleert'],
      [{ list: one, purpose: `klant ${one}` }, 'uit het doel'],
      [{ list: ' \n', purpose }, 'Plak een lijst'],
      [{ list: '', purpose: '' }, 'Plak een lijst'],
      [{ list: '', purpose: '' }, 'Schrijf waarvoor u controleert'],
      [{ list: `${one}\n`.repeat(mostRows + 1), purpose }, `Hier kunnen er ${mostRows}`],
    ] as const) {
      const refused = await send(fields)
      expect([refused.statusCode, textOf(refused.body).includes(text)], text).toEqual([422, true])
      if (fields.list.trim() !== '') expect(refused.body).toContain(one)
    }
    expect((await send({ list: one, purpose }, undefined, stranger)).statusCode).toBe(403)
    expect((await site.as(stranger).get(page)).statusCode).toBe(403)
    const wrongKind = await send({ list: '', purpose }, { name: 'foto.png', content: 'x' })
    expect(wrongKind.statusCode).toBe(422)
  })

  it('has a limit by day', async () => {
    const list = `${demoIban(7_700_330)}\n`.repeat(mostRows)
    const answers: number[] = []
    for (let n = 0; n < 11; n++) answers.push((await send({ list, purpose }, undefined, colleague)).statusCode)
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 200), 429])
  })
})
