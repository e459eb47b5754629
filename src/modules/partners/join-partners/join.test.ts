// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { asSystem, transaction } from '#foundation/access'
import { deedMessages } from '#foundation/desk'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { startMailbox } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import { applicationSource } from '../answer-data-subject/application.source.ts'
import { identities } from '../organisation/identities.query.ts'
import { applyToJoin, forgetUnconfirmed } from './apply.command.ts'
import { beginJoinLetter, takeJoinLetter } from './join-letter.store.ts'
import { approveApplication } from './judge-application.command.ts'
import { countWaiting } from './read-applications.query.ts'
import { sendJoinLetter } from './send-join-letter.command.ts'

const { get, post } = visitorOf(() => site)
const issuer = 'https://aanmelden.dijkwacht.example'
let hours = 0
const start = new Date('2026-11-28T12:00:00Z')
afterAll(() => mailbox?.stop())

const mailbox = await startMailbox()
const relay = { SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`, SMTP_HOSTNAME: 'mail.dijkwacht.example' }
const oidc = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'dijkwacht', OIDC_CLIENT_SECRET: 'x' }
const test = await testContext({ settings: { SMTP_PORT: '0', ...relay, ...oidc } })
const site = await testSite(test)
const query = async (text: string) => (await test.ctx.db.pool.query(text)).rows
await query(`insert into partners.organisation (id, name, kind, is_publishing)
    values ('ministerie', 'Ministerie', 'ministry', false), ('polderbank', 'Polderbank', 'bank', false)`)
beforeEach(() => {
  // What one network may ask is counted by the hour.
  hours += 1
  test.setNow(new Date(start.getTime() + hours * 3_600_000))
  mailbox.received.length = 0
})

const codeIn = (text = '') => /(?:\w{5}-){3}\w{5}/.exec(text)?.[0] ?? ''
const lastText = () => mailbox.received.at(-1)?.mail.text ?? ''

const [applyAt, confirmAt, acceptAt] = ['/meedoen', '/meedoen/bevestigen', '/meedoen/akkoord']
const desk = '/werkbank/aanmeldingen'
const admitter = (id: string) => asActor('person', 'ministerie', ['partners:admit'], id)
const first = admitter('0190a000-0000-7000-8000-0000000000e1')
const second = admitter('0190a000-0000-7000-8000-0000000000e2')

const form = {
  name: 'Oosterbank (verzonnen)',
  companyNumber: '0000 0058',
  contactName: 'Ruth Akkerman',
  address: 'Ruth@oosterbank.example',
  why: 'Onze klanten raken geld kwijt.',
  brings: 'Meldingen.',
  asks: '',
}
const plan = {
  intent: 'check',
  organisationId: 'oosterbank',
  name: 'Oosterbank (verzonnen)',
  kind: 'bank',
  subject: 'ruth-1',
  roles: ['analyst'],
  called: 'yes',
}

/** Returns the address of its page in the workbench. */
async function confirmed(fields: object = {}): Promise<string> {
  // What is still to be mailed about another is not the last mail then.
  await test.settle()
  test.setNow(new Date(test.ctx.now().getTime() + 1_000))
  const sent = await post(applyAt, { ...form, ...fields })
  expect(sent.statusCode, textOf(sent.body).slice(0, 300)).toBe(303)
  await test.settle()
  expect(textOf((await post(confirmAt, { code: codeIn(lastText()) })).body)).toContain('Twee mensen kijken nu')
  const [{ id }] = (await query('select id from partners.application order by asked_at desc limit 1')) as [
    { id: string },
  ]
  return `${desk}/${id}`
}

/** Approves what stands on the page now. */
async function approve(page: string, who: Record<string, string>) {
  const seen = /name="seen" value="(\w+)"/.exec((await get(page, who)).body)?.[1] ?? ''
  return post(page, { intent: 'approve', seen }, who)
}

let numbers = 100
/** Of another organisation: each has a name and a number of its own. */
const of = (name: string) => {
  numbers += 1
  const eight = String(numbers).padStart(8, '0')
  return { name, companyNumber: eight, address: `post@${name.toLowerCase()}.example` }
}

async function approved(fields: object, over: object): Promise<string> {
  const page = await confirmed(fields)
  expect((await post(page, { ...plan, ...over }, first)).statusCode).toBe(303)
  expect((await approve(page, second)).statusCode).toBe(303)
  await test.settle()
  return codeIn(lastText())
}

describe('an application', () => {
  it('says everything that is wrong with it, and keeps what was typed', async () => {
    const wrong = { name: '', companyNumber: '123', address: 'geen adres', why: '' }
    const answer = await post(applyAt, { ...form, ...wrong })
    expect(answer.statusCode).toBe(422)
    for (const field of ['name', 'companyNumber', 'address', 'why'])
      expect(answer.body).toContain(`href="#apply-${field}"`)
    expect(answer.body).toContain('value="Ruth Akkerman"')
    expect(await query('select 1 from partners.application')).toEqual([])
  })

  it('is seen by nobody before its code is typed, is kept sealed, and is forgotten after three days', async () => {
    expect((await post(applyAt, form)).statusCode).toBe(303)
    await test.settle()
    expect(lastText()).not.toContain('Oosterbank')
    expect(lastText().match(/https?:\S+/g)).toEqual([expect.stringContaining('/is-dit-echt')])
    expect((await get(desk, first)).body).not.toContain('Oosterbank')
    expect((await post(confirmAt, { code: 'ABCDE-ABCDE-ABCDE-ABCDE' })).statusCode).toBe(422)
    expect(JSON.stringify(await query('select * from partners.application'))).not.toMatch(/ruth|akkerman/i)
    test.setNow(new Date(start.getTime() + 4 * 86_400_000))
    expect((await post(confirmAt, { code: codeIn(lastText()) })).statusCode).toBe(422)
    await forgetUnconfirmed(test.ctx)
    expect(await query('select 1 from partners.application')).toEqual([])
  })

  it('gets its code once, also when a worker was killed with it in hand; what may have gone never goes again', async () => {
    await test.settle()
    expect((await post(applyAt, form)).statusCode).toBe(303)
    const [{ id }] = await query('select id from partners.application_letter order by at desc, id desc limit 1')
    const killed = '0190a000-0000-7000-8000-0000000000ff'
    const system = asSystem(test.ctx, 'tests.worker')
    const took = () => transaction(system, (tx) => takeJoinLetter(tx, id, killed))
    // Nobody said whether the first time was stored.
    expect((await took())?.attempts).toBe(1)
    expect((await took())?.attempts).toBe(1)
    await test.settle()
    expect(mailbox.received).toHaveLength(1)
    expect(codeIn(lastText())).not.toBe('')
    // It was only asleep.
    expect(await transaction(system, (tx) => beginJoinLetter(tx, id, killed))).toBe(false)
    await query(`update partners.application_letter set state = 'sending', taken_by = '${killed}' where id = '${id}'`)
    await sendJoinLetter(test.ctx, id)
    expect(mailbox.received).toHaveLength(1)
  })

  it('is no way to have us write to others: five an hour of one network, three a day to one address', async () => {
    const to = (address: string) => post(applyAt, { ...form, address })
    for (let at = 0; at < 3; at++) expect((await to('vaak@post.example')).statusCode).toBe(303)
    expect((await to('vaak@post.example')).statusCode).toBe(429)
    expect((await to('ander@post.example')).statusCode).toBe(303)
    expect((await to('nog@post.example')).statusCode).toBe(429)
    await test.settle()
    expect(mailbox.received).toHaveLength(4)
  })

  it('counts those who ask at the same moment, too', async () => {
    const asked = { ...form, address: 'tegelijk@post.example' }
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => applyToJoin(test.visitor, asked, null)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    await test.settle()
  })
})

describe('letting a partner in', () => {
  it('takes two people and a yes, and makes organisation and administrator at once', async () => {
    const page = await confirmed()
    expect((await get(page, asActor('person', 'polderbank', ['partners:manage']))).statusCode).toBe(403)
    const wrong = await post(page, { ...plan, organisationId: 'Ooster bank', kind: 'police', called: '' }, first)
    expect(wrong.statusCode).toBe(422)
    for (const field of ['organisationId', 'kind', 'called']) expect(wrong.body).toContain(`href="#check-${field}"`)
    expect((await post(page, { ...plan, organisationId: 'polderbank' }, first)).body).toContain('#check-organisationId')
    expect((await post(page, { intent: 'approve' }, first)).statusCode).toBe(409)
    expect((await post(page, plan, first)).statusCode).toBe(303)
    expect((await post(page, { intent: 'approve' }, first)).statusCode).toBe(409)
    // A new check asks a second person again, and makes the second the first.
    expect((await post(page, plan, second)).statusCode).toBe(303)
    expect((await post(page, { intent: 'approve' }, second)).statusCode).toBe(409)
    // Another account of whoever checked it is no second person.
    const id = page.slice(page.lastIndexOf('/') + 1)
    const twin = test.as('ministerie', 'partners:admit')
    const accounts = {
      ...twin,
      actor: { ...twin.actor, accounts: ['0190a000-0000-7000-8000-0000000000e2'] } as typeof twin.actor,
    }
    await expect(approveApplication(accounts, id, {})).rejects.toMatchObject({ code: deedMessages.anotherPerson })
    expect((await approve(page, first)).statusCode).toBe(303)
    expect(await query("select 1 from partners.organisation where id = 'oosterbank'")).toEqual([])
    await test.settle()
    const code = codeIn(lastText())
    expect((await post(acceptAt, { code })).body).toContain('href="#accept-agree"')
    expect((await post(acceptAt, { code: 'ABCDE-ABCDE-ABCDE-ABCDE', agree: 'yes' })).statusCode).toBe(422)
    expect(textOf((await post(acceptAt, { code, agree: 'yes' })).body)).toContain('Oosterbank (verzonnen) doet mee')
    const person = await identities.findPerson(test.visitor, issuer, 'ruth-1')
    expect(person).toMatchObject({ organisationId: 'oosterbank', name: 'Ruth Akkerman' })
    expect(person && 'permissions' in person && [...person.permissions]).toContain('partners:manage')
    expect(person && 'permissions' in person && [...person.permissions]).not.toContain('identifiers:publish')
    expect((await post(acceptAt, { code, agree: 'yes' })).statusCode).toBe(422)
    expect((await post(page, { intent: 'decline', because: 'Toch niet.' }, first)).statusCode).toBe(409)
  })

  it('is approved as it stood on the page of the second, and not as it became meanwhile', async () => {
    const page = await confirmed(of('Duinbank'))
    const own = { ...plan, organisationId: 'duinbank', name: 'Duinbank', subject: 'duin-1' }
    expect((await post(page, own, first)).statusCode).toBe(303)
    const seen = /name="seen" value="(\w+)"/.exec((await get(page, second)).body)?.[1] ?? ''
    expect(seen).not.toBe('')
    for (const swapped of [{ subject: 'handlanger' }, { roles: [] }, { organisationId: 'duin' }, { name: 'Duin' }]) {
      expect((await post(page, { ...own, ...swapped }, first)).statusCode).toBe(303)
      const refused = await post(page, { intent: 'approve', seen }, second)
      expect(refused.statusCode).toBe(409)
      expect(textOf(refused.body)).toContain('Iemand wijzigde wat u hier maakt')
      for (const shown of Object.values(swapped).flat()) expect(textOf(refused.body)).toContain(shown)
    }
    expect((await post(page, { intent: 'approve' }, second)).statusCode).toBe(409)
    expect((await post(page, own, first)).statusCode).toBe(303)
    expect((await post(page, { intent: 'approve', seen }, second)).statusCode).toBe(303)
  })

  it('comes in under its own name and once, whoever else has that name or number', async () => {
    const twin = of('Tweelingbank')
    const page = await confirmed(twin)
    const own = { ...plan, organisationId: 'tweelingbank', name: 'Tweelingbank', subject: 'tweeling-1' }
    expect((await post(page, { ...own, name: ' POLDER  bank' }, first)).body).toContain('href="#check-name"')
    const again = await confirmed({ ...twin, address: 'ander@tweeling.example' })
    // However many wait.
    await query(`insert into partners.application (id, status, name, company_number, why, brings, asks, sealed_contact,
        address_digest, language, asked_at, tended_at)
      select gen_random_uuid(), 'confirmed', 'Een van veel', '99999999', 'x', 'x', '', '', '', 'nl', '2026-01-01', '2026-01-01'
      from generate_series(1, 501)`)
    expect(textOf((await get(again, first)).body)).toContain('er is al een aanvraag met dit KVK-nummer')
    await query("delete from partners.application where name = 'Een van veel'")
    expect((await post(page, own, first)).statusCode).toBe(303)
    const other = { ...own, organisationId: 'tweede-tweeling', name: 'Tweede', subject: 'tweeling-2' }
    expect((await post(again, other, first)).statusCode).toBe(303)
    expect((await approve(page, second)).statusCode).toBe(303)
    // Both were checked before one was approved.
    expect((await approve(again, second)).statusCode).toBe(409)
    expect((await post(again, other, first)).statusCode).toBe(409)
    await test.settle()
    const joined = await post(acceptAt, { code: codeIn(lastText()), agree: 'yes' })
    expect(textOf(joined.body)).toContain('Tweelingbank doet mee')
    const made = await query("select name from partners.organisation where id like '%tweeling%'")
    expect(made).toEqual([{ name: 'Tweelingbank' }])
  })

  it('takes no short name that is for companies, and gives the first one no use to watch over', async () => {
    const page = await confirmed(of('Kustbank'))
    const own = { ...plan, organisationId: 'kustbank', name: 'Kustbank', subject: 'kust-1' }
    const company = await post(page, { ...own, organisationId: 'kvk-12345678' }, first)
    expect(company.statusCode).toBe(422)
    expect(company.body).toContain('href="#check-organisationId"')
    const watcher = await post(page, { ...own, roles: ['analyst', 'privacy-officer'] }, first)
    expect(watcher.body).toContain('href="#check-roles"')
    const caller = await post(page, { ...own, roles: ['call-taker', 'privacy-officer'] }, first)
    expect(caller.body).toContain('href="#check-roles"')
    expect((await post(page, { ...own, roles: ['privacy-officer'] }, first)).statusCode).toBe(303)
  })

  it('is for the ministry, whoever holds the permission', async () => {
    const page = await confirmed(of('Heidebank'))
    const stranger = asActor('person', 'polderbank', ['partners:admit'], '0190a000-0000-7000-8000-0000000000e3')
    expect((await get(desk, stranger)).statusCode).toBe(403)
    expect((await get(page, stranger)).statusCode).toBe(404)
    expect((await post(page, plan, stranger)).statusCode).toBe(403)
    expect(await countWaiting(test.as('polderbank', 'partners:admit'))).toBe(0)
    expect(await countWaiting(test.as('ministerie', 'partners:admit'))).toBeGreaterThan(0)
  })

  it('makes nothing over what is there already, and nothing half', async () => {
    const noorder = of('Noorderbank')
    const over = { organisationId: 'noorderbank', name: 'Noorderbank', subject: 'noor-1' }
    const page = await confirmed({ ...noorder, address: 'een@noorderbank.example' })
    const taken = await post(page, { ...plan, ...over, subject: 'ruth-1' }, first)
    expect(taken.body).toContain('href="#check-subject"')
    const code = await approved(noorder, over)
    await query(`insert into partners.person (id, issuer, subject, name, organisation_id, roles)
      values (gen_random_uuid(), '${issuer}', 'noor-1', 'Een ander', 'polderbank', '{}')`)
    expect((await post(acceptAt, { code, agree: 'yes' })).statusCode).toBe(409)
    expect(await query("select 1 from partners.organisation where id = 'noorderbank'")).toEqual([])
    expect(await query("select name, organisation_id from partners.person where subject = 'noor-1'")).toEqual([
      { name: 'Een ander', organisation_id: 'polderbank' },
    ])
  })

  it('tells who asked why it cannot be', async () => {
    const page = await confirmed({ ...of('Vennebank'), address: 'drie@post.example' })
    expect((await post(page, { intent: 'decline', because: '' }, first)).statusCode).toBe(422)
    expect((await post(page, { intent: 'decline', because: 'Het nummer klopt niet.' }, first)).statusCode).toBe(303)
    await test.settle()
    expect(lastText()).toContain('Het nummer klopt niet.')
    expect((await post(page, { intent: 'approve' }, second)).statusCode).toBe(409)
  })

  it('mails a new code when the old one was lost, which then works no more', async () => {
    const code = await approved(of('Zuiderbank'), { organisationId: 'zuiderbank', name: 'Zuiderbank', subject: 'z-1' })
    const [{ id }] = (await query(
      "select id from partners.application where status = 'approved' order by asked_at desc",
    )) as [{ id: string }]
    expect((await post(`${desk}/${id}`, { intent: 'mail-again' }, first)).statusCode).toBe(303)
    await test.settle()
    expect((await post(acceptAt, { code, agree: 'yes' })).statusCode).toBe(422)
    expect((await post(acceptAt, { code: codeIn(lastText()), agree: 'yes' })).statusCode).toBe(200)
  })

  it('holds in the database too: nobody is both pairs of eyes', async () => {
    const alone = query('update partners.application set approved_by = checked_by where checked_by is not null')
    await expect(alone).rejects.toThrow('check constraint')
  })

  it('knows what it does not know', async () => {
    const unknown = `${desk}/0190a000-0000-7000-8000-0000000000ff`
    expect((await post(unknown, { intent: 'approve' }, first)).statusCode).toBe(404)
    expect((await post(unknown, { intent: 'onbekend' }, first)).statusCode).toBe(400)
    expect((await get(unknown, first)).statusCode).toBe(404)
  })

  it('finds and erases who asked, for the ministry that answers', async () => {
    const officer = test.as('ministerie', 'data-requests:answer')
    const keys = [{ kind: 'email', value: 'drie@post.example' }]
    const [found] = await applicationSource.find(officer, keys, 10)
    expect(found?.content).toContainEqual({ name: 'Naam', value: 'Ruth Akkerman' })
    expect(await applicationSource.find(test.as('polderbank', 'data-requests:answer'), keys, 10)).toEqual([])
    await applicationSource.erase?.(officer, found?.id ?? '', 'op verzoek')
    expect(await applicationSource.find(officer, keys, 10)).toEqual([])
  })
})
