// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sealAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { submitReports } from '#modules/reports'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { recallOwnReport } from '../list-disclosures/recall-own.command.ts'
import { shareReport } from '../share-report/share-report.command.ts'

const [bank, police, shop] = ['deltabank-demo', 'politie-demo', 'koopplein-demo']

const test = await testContext({ demo: true })
const site = await testSite(test)

const officer = ['disclosures:read', 'disclosures:oversee', 'agreements:read'] as const
const see = (organisation: string, permissions: readonly (typeof officer)[number][] = officer, query = '') =>
  site.inject({ url: `/werkbank/privacy${query}`, headers: asActor('person', organisation, permissions) })
const textOf = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

async function give(count: number): Promise<string[]> {
  const receipts = await submitReports(
    test.machine(bank, 'reports:file'),
    Array.from({ length: count }, (_, index) => ({
      partnerReference: `toezicht-${index}`,
      narrative: 'Ik betaalde voor een tent en kreeg niets.',
      identifiers: [{ kind: 'iban' as const, value: demoIban(4_420_000 + index), role: 'paid-to' as const }],
    })),
    { origin: 'api' },
  )
  await test.settle()
  const ids = receipts.map(({ reportId }) => reportId ?? '')
  const ctx = test.as(bank, 'reports:read', 'disclosures:send')
  for (const id of ids)
    await shareReport(ctx, { reportId: id, receiverId: police, purpose: 'investigate', withNarrative: false })
  return ids
}

describe('the page of the privacy officer', () => {
  it('is for who may oversee, and says so when nothing was shared', async () => {
    expect((await see(shop, ['disclosures:read'])).statusCode).toBe(403)
    const said = textOf((await see(shop)).body)
    expect(said).toContain('Uw organisatie gaf nog niets aan anderen')
    expect(said).toContain('Register van verwerkingen')
  })

  it('counts what went to whom under which agreement, what waits and since when, and leads to the stop', async () => {
    // The police of the demo asked for measures, and took one back.
    const recalledOf = async (organisation: string) =>
      textOf((await see(organisation)).body).match(/waarvan \d+ teruggeroepen/g)
    const before = await recalledOf(police)
    const [first = ''] = await give(3)
    await recallOwnReport(test.as(bank, 'reports:read', 'disclosures:send'), first)
    await sql`update sharing.message set sent_at = now() - interval '5 days'`.execute(test.ctx.db.kysely)
    const { body } = await see(bank)
    const said = textOf(body)
    expect(said).toMatch(/3 gegeven aan anderen/)
    expect(said).toContain('Politie (demo)')
    expect(said).toContain('waarvan 1 teruggeroepen')
    expect(said).toContain('1 terugroep te laat')
    expect(said).toMatch(/[34] te laat/)
    expect(said).toMatch(/oudste 5 dagen/)
    expect(said).toContain('Waarvoor: Opsporen en vervolgen')
    expect(body).toMatch(/href="\/werkbank\/afspraken\/[\da-f-]{36}#doen"/)
    // Counts and dates: no item, and nothing of what another organisation gave.
    expect(body).not.toContain(first)
    expect(await recalledOf(police)).toEqual(before)
  })

  it('shows how far the record is sealed and how to verify it, and the register in pages', async () => {
    await sealAudit(test.ctx)
    const { body } = await see(bank)
    expect(textOf(body)).toMatch(/Nummer \d+, op /)
    expect(body).toMatch(/<code[^>]*>[\da-f]{64}<\/code>/)
    expect(body).toContain('npm run audit:verify')
    const next = /href="\/werkbank\/privacy(\?verwerkingen=[^#"]+)#verwerkingen"/.exec(body)?.[1] ?? ''
    const second = await see(bank, officer, next.replaceAll('&amp;', '&'))
    expect(second.statusCode).toBe(200)
    expect(textOf(second.body)).toContain('Terug naar de eerste')
  })

  it('names an agreement whose assessment is due', async () => {
    const owner = test.ctx.db.kysely
    await sql`alter table agreements.agreement disable trigger user`.execute(owner)
    await sql`update agreements.agreement set dpia_review_on = current_date - 1 where status = 'active'`.execute(owner)
    await sql`alter table agreements.agreement enable trigger user`.execute(owner)
    const said = textOf((await see(bank)).body)
    expect(said).toContain('de dag is voorbij: hieronder wordt niets gedeeld')
    expect(said).toContain('DPIA te laat')
  })
})
