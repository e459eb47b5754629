// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { everyAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { headersOf, testSite, textOf } from '../../../../tests/site.ts'
import { fileInvented } from '../../casework/list-work/invented-work.fixture.ts'
import { asked } from '../../recovery/recall/recall.fixture.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

/** A bank of its own, with nothing of the demo. */
const organisation = 'polderbank-demo'
const officer = test.as(organisation, 'reports:read', 'cases:read', 'cases:work')
const analyst = site.as(officer)
const bank = site.as(test.as('deltabank-demo', 'recovery:answer'))

/** The hidden fields of the form with this label. */
function formIn(html: string, label: RegExp): Record<string, string> {
  const form = html.split('<form ').find((part) => label.test(part)) ?? ''
  const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  return Object.fromEntries(fields)
}
const rowsIn = (html: string) => html.split('<tr data-row').slice(1)
const idIn = (row: string) => /name="id" value="([^"]+)"/.exec(row)?.[1] ?? ''

const ids = await fileInvented(
  test,
  organisation,
  Array.from({ length: 3 }, (_, n) => ({
    account: 95,
    hoursAgo: n + 1,
    narrative: `Verhaal nummer ${n} over schoenen.`,
  })),
)

/** How many statements go to the database while this runs. */
async function queriesOf(run: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  await run()
  const count = asked.mock.calls.length
  asked.mockRestore()
  return count
}

describe('what waits', () => {
  it('is taken in place, as the queue does it; and taken back', async () => {
    await test.ctx.db.pool.query(
      `update casework.work set recoverable_until = now() + interval '3 hours', loss_in_cents = 42000 where report_id = $1`,
      [ids[0]],
    )
    const page = await analyst.get('/werkbank')
    const row = rowsIn(page.body).find((one) => one.includes(ids[0] ?? '')) ?? ''
    expect(textOf(row)).toMatch(/nog [12] u \d+.*Melding.*€ 420/)
    const deed = formIn(page.body, /aria-label="Aan mij: [^"]*€ 420/)
    expect(deed).toMatchObject({ intent: 'deed', deed: 'to-me' })
    const taken = await analyst.post('/werkbank', deed)
    expect(taken.statusCode).toBe(303)
    const holder = async () =>
      (await test.ctx.db.pool.query('select assigned_name from casework.work where report_id = $1', [ids[0]])).rows[0]
        .assigned_name
    expect(await holder()).not.toBeNull()
    // Who clicks on what was shown before hears that it was done, and nothing is done twice.
    const late = await analyst.post('/werkbank', deed)
    expect([late.statusCode, textOf(late.body)]).toEqual([
      409,
      expect.stringMatching(/€ 420.* · M-[\dA-F]{6}: Dit wacht niet/),
    ])
    const cookie = String(taken.headers['set-cookie']).split(';')[0] ?? ''
    const after = await analyst.get(String(taken.headers.location), { ...headersOf(officer), cookie })
    expect(textOf(after.body)).toMatch(/Gedaan: € 420.* · M-[\dA-F]{6}\./)
    // A colleague at the same browser does not read it.
    const another = test.as(organisation, 'reports:read')
    if (another.actor.kind === 'person') another.actor.id = '0190a000-0000-7000-8000-0000000000bb'
    const other = { ...headersOf(another), cookie }
    expect(textOf((await site.as(other).get('/werkbank')).body)).not.toContain('Gedaan:')
    const undo = formIn(after.body, /aria-label="Maak ongedaan"/)
    expect((await analyst.post('/werkbank', undo)).statusCode).toBe(303)
    expect(await holder()).toBeNull()
  })

  it('goes out of sight until another day, for this person alone, and comes back', async () => {
    const page = await analyst.get('/werkbank')
    const row = rowsIn(page.body).find((one) => one.includes(ids[0] ?? '')) ?? ''
    const id = idIn(row)
    const wrong = await analyst.post('/werkbank', { intent: 'later', id, day: '2020-01-01' })
    expect([wrong.statusCode, textOf(wrong.body).includes('Kies een dag na vandaag')]).toEqual([422, true])
    expect(wrong.body).toContain('value="2020-01-01"')
    expect((await analyst.post('/werkbank', { intent: 'later', id, until: 'tomorrow' })).statusCode).toBe(303)
    expect((await analyst.get('/werkbank')).body).not.toContain(ids[0])
    expect((await analyst.get('/werkbank?lijst=later')).body).toContain(ids[0])
    const colleague = test.as(organisation, 'reports:read')
    if (colleague.actor.kind === 'person') colleague.actor.id = '0190a000-0000-7000-8000-0000000000bb'
    expect((await site.as(colleague).get('/werkbank')).body).toContain(ids[0])
    test.setNow(new Date(test.ctx.now().getTime() + 2 * 86_400_000))
    expect((await analyst.get('/werkbank?lijst=later')).body).not.toContain(ids[0])
  })

  it('says who saw what, of the rows on the page and of no other', async () => {
    const lines = async () => {
      let count = 0
      for await (const line of everyAudit(test.ctx, ids[2] ?? '')) if (line.action === 'casework.queue-seen') count++
      return count
    }
    await test.ctx.db.pool.query(
      `update casework.work set recoverable_until = now() + interval '9 days' where report_id = $1`,
      [ids[2]],
    )
    const before = await lines()
    expect((await analyst.get('/werkbank')).body).toContain(ids[2])
    expect(await lines()).toBe(before + 1)
    await analyst.get('/werkbank?lijst=anderen')
    expect(await lines()).toBe(before + 1)
  })

  it('of many is paged and asks the database no more; what does not fit leads to its own list', async () => {
    const many = site.as(test.as('zeewind-telecom-demo', 'reports:read'))
    await many.get('/werkbank')
    const few = await queriesOf(() => many.get('/werkbank'))
    await test.ctx.db.pool.query(
      `insert into casework.work (report_id, organisation_id, received_at, status, form, channel, loss_in_cents, wants_help,
         needs_person, recoverable_until)
       select gen_random_uuid(), 'zeewind-telecom-demo', now() - n * interval '1 minute', 'received', 'FF-410', 'CH-010', n * 100, false,
         false, now() + interval '9 days' + n * interval '1 minute'
       from generate_series(1, 1000) n`,
    )
    expect(await queriesOf(() => many.get('/werkbank'))).toBeLessThanOrEqual(few + 12)
    const seen = new Set<string>()
    for (let page = 1; page <= 6; page++) {
      const { body } = await many.get(`/werkbank?pagina=${page}`)
      for (const row of rowsIn(body)) seen.add(/href="([^"]+)"/.exec(row)?.[1] ?? '')
      if (page === 6) expect(textOf(body)).toMatch(/Nog 8\d\d staan op de eigen lijst/)
    }
    expect([...seen].filter((href) => /meldingen\/[\da-f-]{36}$/.test(href))).toHaveLength(200)
  })

  it('is nothing: one sentence, and no empty list', async () => {
    const nobody = site.as(test.as('zeewind-telecom-demo', 'recovery:answer'))
    const body = textOf((await nobody.get('/werkbank')).body)
    expect(body).toContain('U bent bij.')
    expect(body).not.toMatch(/Zonder klok|Om te lezen|Later 0/)
  })
})

describe('a recall', () => {
  it('is with the bank that got the money too while its clock runs, until it says that it has it', async () => {
    const id = await asked(test, { amountInCents: 77_713 })
    const row = (html: string) => rowsIn(html).find((one) => one.includes('777,13')) ?? ''
    const theirs = site.as(test.as('polderbank-demo', 'recovery:answer'))
    const waiting = row((await theirs.get('/werkbank')).body)
    expect(textOf(waiting)).toMatch(/^.*nog \d+ (?:min|u).*Geld terughalen/)
    expect(row((await theirs.get('/werkbank?lijst=anderen')).body)).toBe('')
    const { body } = await theirs.get('/werkbank')
    const deed = formIn(body, /aria-label="Wij behandelen dit: € 777,13/)
    expect((await theirs.post('/werkbank', deed)).statusCode).toBe(303)
    // From there it is the turn of the bank of whoever paid: no clock runs here, and nothing is asked.
    expect(row((await theirs.get('/werkbank')).body)).toBe('')
    expect(row((await bank.get('/werkbank')).body)).toContain('777,13')
    expect(id).not.toBe('')
  })
})

describe('a deed', () => {
  it('that cannot be taken back is named and asked once more, and no digit sends it; one that can goes at once', async () => {
    await asked(test)
    const row = rowsIn((await bank.get('/werkbank')).body).find((one) => one.includes('recovery.bank:')) ?? ''
    const folded = row.split('<details ').find((part) => part.includes('Wij kennen deze betaling niet')) ?? ''
    expect(textOf(folded)).toMatch(
      /Dit gaat meteen weg en kan niet terug ?: Wij kennen deze betaling niet: € [\d.,]+ van NL.*Ja: Wij kennen deze betaling niet/,
    )
    expect(row).not.toMatch(/<button[^>]*data-key="[12]"[^>]*>(?!Morgen|Maandag)/)
    const own = rowsIn((await analyst.get('/werkbank')).body).find((one) => one.includes(ids[2] ?? '')) ?? ''
    expect(own).toMatch(/<button[^>]*data-key="1"[^>]*>Aan mij/)
  })

  it('that is not of this person, or not offered, is refused', async () => {
    const id = await asked(test)
    const { body } = await bank.get('/werkbank')
    const deed = formIn(body, /aria-label="Wij behandelen dit: /)
    expect(deed.id).toContain('recovery.bank:')
    expect((await analyst.post('/werkbank', deed)).statusCode).toBe(403)
    expect((await bank.post('/werkbank', { ...deed, deed: 'recall' })).statusCode).toBe(409)
    expect((await site.as(test.as('polderbank-demo', 'recovery:answer')).post('/werkbank', deed)).statusCode).toBe(409)
    expect(id).not.toBe('')
    expect((await bank.post('/werkbank', deed)).statusCode).toBe(303)
  })
})
