// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, sql } from '#foundation/db'
import { textOf } from '../../../../tests/site.ts'
import { type Mailbox, startMailbox } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import { contactSource } from '../answer-data-subject/contact.source.ts'
import { bank, desk, eventForm, openOrganisers, secretary } from '../plan-event/events.fixture.ts'

let program: Awaited<ReturnType<typeof openOrganisers>>
let mailbox: Mailbox
beforeAll(async () => {
  mailbox = await startMailbox()
  const relay = { SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`, SMTP_HOSTNAME: 'mail.dijkwacht.example' }
  program = await openOrganisers({ SMTP_PORT: '0', ...relay })
})
afterAll(async () => {
  await program?.close()
  await mailbox?.stop()
})
const get: typeof program.get = (...asked) => program.get(...asked)
const post: typeof program.post = (...sent) => program.post(...sent)
const query = async (text: string) => (await program.test.ctx.db.pool.query(text)).rows
const codeIn = (text = '') => /(?:\w{5}-){3}\w{5}/.exec(text)?.[0] ?? ''

const circle = `${desk}/kring`
const answers = '/bijeenkomsten/antwoorden'
const member = {
  intent: 'add',
  name: 'Dorpswinkels (verzonnen)',
  interests: ['resilience'],
  cameBy: 'Zij vroeg erom.',
  contactName: 'Aukje Terpstra',
  contactAddress: 'aukje@dorpswinkels.example',
}
let page = ''
let code = ''

describe('the wider circle', () => {
  it('keeps whom to write to sealed, and for the own organisation', async () => {
    const wrong = await post(circle, { ...member, name: '', interests: [], contactAddress: 'geen adres' }, secretary)
    expect(wrong.statusCode).toBe(422)
    for (const field of ['name', 'interests', 'contactAddress']) expect(wrong.body).toContain(`href="#add-${field}"`)
    expect((await post(circle, member, secretary)).statusCode).toBe(303)
    expect((await post(circle, member, secretary)).statusCode).toBe(422)
    expect((await post(circle, { intent: 'onbekend' }, secretary)).statusCode).toBe(400)
    expect(textOf((await get(circle, secretary)).body)).toContain('aukje@dorpswinkels.example')
    expect((await get(circle, bank)).body).not.toContain('Dorpswinkels')
    expect(JSON.stringify(await query('select * from gatherings.circle'))).not.toContain('aukje')
    const [{ id }] = (await query('select id from gatherings.circle')) as [{ id: string }]
    expect((await post(circle, { intent: 'remove', id }, bank)).statusCode).toBe(404)
    expect((await post(circle, { intent: 'forget', id }, bank)).statusCode).toBe(404)
    const seen = await query("select purpose from foundation.audit where action = 'gatherings.circle-listed'")
    expect(seen[0]).toEqual({ purpose: 'keep-circle' })
  })
})

describe('an invitation', () => {
  it('is a plain mail with a code and no link to a form', async () => {
    const made = await post(`${desk}/nieuw`, { ...eventForm, kind: 'visit', title: 'Bezoek (verzonnen)' }, secretary)
    page = String(made.headers.location)
    const [{ id }] = (await query('select id from gatherings.circle')) as [{ id: string }]
    const invite = { intent: 'invite', circle: id }
    expect((await post(page, invite, secretary)).statusCode).toBe(409)
    expect((await post(page, { intent: 'plan' }, secretary)).statusCode).toBe(303)
    expect((await post(page, { intent: 'invite' }, secretary)).statusCode).toBe(422)
    expect((await post(page, invite, bank)).statusCode).toBe(404)
    expect((await post(page, invite, secretary)).statusCode).toBe(303)
    expect((await post(page, invite, secretary)).statusCode).toBe(422)
    await program.test.settle()
    expect(mailbox.received).toHaveLength(1)
    const text = mailbox.received[0]?.mail.text ?? ''
    code = codeIn(text)
    expect(text).toContain('Dit is nog niet openbaar')
    expect(text.match(/https?:\S+/g)).toEqual([expect.stringContaining('/is-dit-echt')])
    expect(await query('select sealed_code, state from gatherings.invitation')).toEqual([
      { sealed_code: null, state: 'sent' },
    ])
  })

  it('is answered by its code, as often as one changes one’s mind', async () => {
    const wrong = await post(answers, { code: 'ABCDE-ABCDE-ABCDE-ABCDE', answer: 'yes', people: '2' })
    expect(wrong.statusCode).toBe(422)
    const many = await post(answers, { code, answer: 'yes', people: '200' })
    expect(many.body).toContain('href="#answer-people"')
    expect(textOf((await post(answers, { code: code.toLowerCase(), answer: 'yes', people: '2' })).body)).toContain(
      'U komt met 2 mensen',
    )
    expect(textOf((await get(page, secretary)).body)).toMatch(/1 van 1 organisaties komen, met 2 mensen/)
    expect((await post(answers, { code, answer: 'no' })).statusCode).toBe(200)
    expect(textOf((await get(page, secretary)).body)).toContain('komt niet')
  })

  it('is shown by its code wherever that is typed, and not answered before somebody chooses', async () => {
    await post(answers, { code, answer: 'no' })
    const led = await post('/ik-heb-een-code', { code })
    expect([led.statusCode, led.headers.location]).toEqual([307, `${answers}?ingevuld`])
    const shown = await post(`${answers}?ingevuld`, { code, answer: 'yes', people: '3' })
    expect(shown.statusCode).toBe(200)
    expect(shown.body).toContain(`value="${code}"`)
    expect(shown.body).toContain(`action="${answers}"`)
    expect(textOf((await get(page, secretary)).body)).toContain('komt niet')
  })

  it('never goes twice, also after a worker was killed, and again when the relay certainly did not take it', async () => {
    const { sendInvitation } = await import('./send-letter.command.ts')
    const [{ id }] = (await query('select id from gatherings.invitation')) as [{ id: string }]
    await sendInvitation(program.test.ctx, id)
    await query("update gatherings.invitation set state = 'sending'")
    await sendInvitation(program.test.ctx, id)
    expect(mailbox.received).toHaveLength(1)
    await query("update gatherings.invitation set state = 'sent'")
  })

  it('is followed by a mail when day or place changes, and by nothing when only a word does', async () => {
    expect((await post(answers, { code, answer: 'yes', people: '2' })).statusCode).toBe(200)
    const change = { ...eventForm, kind: 'visit', title: 'Bezoek (verzonnen)' }
    expect((await post(`${page}/wijzigen`, { ...change, sequence: '0', about: 'Anders.' }, secretary)).statusCode).toBe(
      303,
    )
    await program.test.settle()
    expect(mailbox.received).toHaveLength(1)
    expect(
      (await post(`${page}/wijzigen`, { ...change, sequence: '1', endsOn: '11-12-2026' }, secretary)).statusCode,
    ).toBe(303)
    await program.test.settle()
    expect(mailbox.received).toHaveLength(2)
    expect(mailbox.received[1]?.mail.text).toContain('10 december 2026 – 11 december 2026')
    expect(codeIn(mailbox.received[1]?.mail.text)).toBe('')
  })

  it('mails about changes a few times a day at most: what follows soon is told together, and nothing is lost', async () => {
    const { tellLater } = await import('./tell-invited.command.ts')
    const change = { ...eventForm, kind: 'visit', title: 'Bezoek (verzonnen)', endsOn: '11-12-2026' }
    for (const [sequence, place] of ['Zaal A', 'Zaal B', 'Zaal C'].entries()) {
      const sent = await post(`${page}/wijzigen`, { ...change, sequence: String(sequence + 2), place }, secretary)
      expect(sent.statusCode).toBe(303)
    }
    await tellLater(program.test.ctx)
    await program.test.settle()
    expect(mailbox.received).toHaveLength(2)
    program.test.setNow(new Date('2026-11-28T18:00:00Z'))
    await tellLater(program.test.ctx)
    await program.test.settle()
    expect(mailbox.received).toHaveLength(3)
    expect(mailbox.received[2]?.mail.text).toContain('Zaal C')
    await tellLater(program.test.ctx)
    await program.test.settle()
    expect(mailbox.received).toHaveLength(3)
  })

  it('finds its person by mail address for who answers a data subject, and “no more” erases them at once', async () => {
    const officer = program.test.as('ministerie', 'data-requests:answer')
    const keys = [{ kind: 'email', value: member.contactAddress }]
    expect((await contactSource.find(officer, keys, 10))[0]?.content).toContainEqual({
      name: 'Naam',
      value: 'Aukje Terpstra',
    })
    expect(await contactSource.find(program.test.as('polderbank'), keys, 10)).toEqual([])
    // The bank had the same address.
    expect((await post(circle, member, bank)).statusCode).toBe(303)
    expect(textOf((await post(answers, { code, answer: 'stop' })).body)).toContain('zijn gewist')
    const gone = { sealed_contact: null, address_digest: null }
    expect(await query('select sealed_contact, address_digest from gatherings.circle')).toEqual([gone, gone])
    expect(await contactSource.find(officer, keys, 10)).toEqual([])
  })

  it('never comes again to an address that said no, of whatever organisation', async () => {
    const again = { ...member, name: 'Winkels opnieuw (verzonnen)' }
    for (const who of [secretary, bank]) {
      const refused = await post(circle, again, who)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('href="#add-contactAddress"')
    }
    expect((await post(circle, { ...again, contactName: '', contactAddress: '' }, secretary)).statusCode).toBe(303)
    // Nor by a circle that has it already when it is forgotten at the request of its owner, elsewhere.
    const other = { ...member, name: 'Markt (verzonnen)', contactAddress: 'post@markt.example' }
    for (const who of [secretary, bank]) expect((await post(circle, other, who)).statusCode).toBe(303)
    const twice = await post(circle, { ...other, name: 'Markt nog eens' }, secretary)
    expect(twice.body).toContain('href="#add-contactAddress"')
    const made = await post(`${desk}/nieuw`, { ...eventForm, title: 'Beurs (verzonnen)' }, secretary)
    const fair = String(made.headers.location)
    await post(fair, { intent: 'plan' }, secretary)
    const [{ id }] = (await query(
      "select id from gatherings.circle where name like 'Markt%' and organisation_id = 'ministerie'",
    )) as [{ id: string }]
    expect((await post(fair, { intent: 'invite', circle: id }, secretary)).statusCode).toBe(303)
    await program.test.settle()
    const before = mailbox.received.length
    const officer = program.test.as('polderbank', 'data-requests:answer')
    const [found] = await contactSource.find(officer, [{ kind: 'email', value: other.contactAddress }], 10)
    await contactSource.erase?.(officer, found?.id ?? '', 'op verzoek')
    const [due] = (await query(
      `update gatherings.invitation set state = 'due', mail = 'changed' where circle_id = '${id}' returning id`,
    )) as [{ id: string }]
    const { sendInvitation } = await import('./send-letter.command.ts')
    await sendInvitation(program.test.ctx, due.id)
    expect(await query(`delete from gatherings.invitation where id = '${due.id}' returning state`)).toEqual([
      { state: 'failed' },
    ])
    expect(mailbox.received).toHaveLength(before)
    expect((await post(fair, { intent: 'invite', circle: id }, secretary)).statusCode).toBe(422)
  })

  it('keeps of who said no a digest and a day, which only who organises asks and nobody takes away', async () => {
    const kept = await query('select address_digest, said_on::text as day from gatherings.no_mail')
    expect(kept.map(({ day }) => day)).toEqual(['2026-11-28', '2026-11-28'])
    expect(JSON.stringify(await query('select * from gatherings.no_mail'))).not.toMatch(/aukje|markt/)
    const { db } = program.test.ctx
    const reader = { kind: 'person', id: null, organisationId: 'polderbank' } as const
    const seen = (as: string) =>
      inTransaction(db, reader, async (tx) => {
        await sql`select set_config('app.gatherings', ${as}, true)`.execute(tx)
        const gone = await sql`delete from gatherings.no_mail`.execute(tx)
        const rows = await sql`select 1 from gatherings.no_mail`.execute(tx)
        return [rows.rows.length, Number(gone.numAffectedRows)]
      })
    expect([await seen('read'), await seen('write')]).toEqual([
      [0, 0],
      [2, 0],
    ])
  })

  it('is taken back by mail when the event does not go on', async () => {
    const second = { ...member, name: 'Tweede (verzonnen)', contactAddress: 'bert@tweede.example' }
    expect((await post(circle, second, secretary)).statusCode).toBe(303)
    const [{ id }] = (await query("select id from gatherings.circle where name like 'Tweede%'")) as [{ id: string }]
    const made = await post(`${desk}/nieuw`, { ...eventForm, title: 'Avond (verzonnen)' }, secretary)
    const evening = String(made.headers.location)
    await post(evening, { intent: 'plan' }, secretary)
    expect((await post(evening, { intent: 'invite', circle: id }, secretary)).statusCode).toBe(303)
    await program.test.settle()
    expect((await post(evening, { intent: 'cancel', because: 'De zaal is stuk.' }, secretary)).statusCode).toBe(303)
    await program.test.settle()
    expect(mailbox.received.at(-1)?.mail.text).toContain('De zaal is stuk.')
    expect(String(mailbox.received.at(-1)?.mail.headers.get('subject'))).toBe('Gaat niet door: Avond (verzonnen)')
  })

  it('needs no answer any more when it is over, but is heard when somebody wants no more mail', async () => {
    expect((await post(page, { intent: 'cancel', because: 'Ziek.' }, secretary)).statusCode).toBe(303)
    expect((await post(answers, { code, answer: 'yes', people: '1' })).statusCode).toBe(409)
    expect((await post(answers, { code, answer: 'stop' })).statusCode).toBe(200)
  })
})
