// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { submitReports } from '#modules/reports'
import { demoBankCode, demoIban, receiptCodeOf } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { filed as inCase, made } from '../../dossiers/dossier/dossier.fixture.ts'
import { withdrawByTwo } from '../../identifiers/listing/listing.fixture.ts'
import { asked } from '../../recovery/recall/recall.fixture.ts'
import { listed, officer, redressContext } from '../../redress/objection/listed.fixture.ts'
import { approveProposedHold, endEarly, proposeHold } from '../../redress/hold-effects/hold-effects.command.ts'
import { decideReport } from '../../reports/decide-report/decide-report.command.ts'
import { type Filed, type Intake, openIntake } from '../../reports/receive-reports/intake.fixture.ts'
import { withdrawByCode } from '../../reports/withdraw-report/withdraw-report.command.ts'
import { gatherOfDossier, gatherReplies } from '../gather-replies/gather-replies.command.ts'
import { tellReplies } from './tell-replies.command.ts'
import { gaveOut } from '../../partners/find-issuer/issuer.fixture.ts'

let test: TestContext
let site: FastifyInstance
let intake: Intake
const day = 86_400_000
let start = new Date('2026-11-24T10:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * day)
// Time never goes back, here neither.
beforeEach(() => {
  start = later(15)
  test.setNow(start)
})
beforeAll(async () => {
  test = await redressContext()
  site = await testSite(test)
  intake = openIntake(test)
})
afterAll(async () => {
  await site.close()
  await test.close()
})

const own = '/mijn-melding'
const filed = async (account: string): Promise<Filed> => {
  const report = await intake.file(() => ({
    narrative: 'Ik betaalde en kreeg niets.',
    identifiers: [{ kind: 'iban', value: account, role: 'paid-to' }],
  }))
  await test.settle()
  return report
}
async function opened(code: string): Promise<PlainBrowser> {
  const browser = plainBrowser(site)
  await browser.post(own, { code })
  return browser
}
/** What the holder of this code reads, without what differs by request and without what each reported. */
const page = async ({ code }: Filed) =>
  (await (await opened(code)).see(own))
    .replace(/nonce="[^"]*"/g, '')
    .replace(/M-[\dA-F]{6}/g, 'nummer')
    .replace(/NL\d\d\s?DYKW[\s\d]*\d/g, 'rekening')
    .replace(/(?:gaat-weg|blijft-staan)\.example[\w/]*/g, 'site')
const run = async () => {
  await gatherReplies(test.ctx)
  await tellReplies(test.ctx)
}
const withdraw = (listingId: string) => withdrawByTwo(officer(test), { listingId, reason: 'Het klopt niet meer.' })
const warned = 'Wie de rekening uit uw melding controleert, krijgt nu een waarschuwing.'
const wait = 'Wij vergelijken uw melding met andere.'

describe('what a report did', () => {
  it('is told with its time from the third day on, and in the first days the page is that of every report', async () => {
    const [report, other] = [await filed(demoIban(860_001)), await filed(demoIban(860_002))]
    const listing = await listed(test, 'iban', demoIban(860_001))
    await run()
    const before = await page(report)
    expect(before).toContain(wait)
    expect(before).toBe(await page(other))
    test.setNow(later(3.1))
    await run()
    expect(await page(report)).toContain(warned)
    expect(await page(report)).toContain('12 december 2026')
    expect(await page(other)).not.toContain(warned)
    await withdraw(listing)
    await run()
    expect(await page(report)).toContain('is er niet meer')
  })

  it('says nothing about a warning that was over before it was told', async () => {
    const report = await filed(demoIban(860_003))
    const listing = await listed(test, 'iban', demoIban(860_003))
    await run()
    await withdraw(listing)
    test.setNow(later(4))
    await run()
    expect(await page(report)).toContain(wait)
  })

  it('under a hold is, to the byte, what a report without news says; afterwards it is told', async () => {
    const [account, other] = [demoIban(860_004), await filed(demoIban(860_005))]
    const report = await filed(account)
    await listed(test, 'iban', account)
    const reason = 'Dit zou een lopend onderzoek verraden.'
    const hold = await proposeHold(officer(test), { text: account, reason, until: later(30) })
    await approveProposedHold(officer(test), hold)
    test.setNow(later(10))
    await run()
    expect(await page(report)).toBe(await page(other))
    await endEarly(officer(test), hold)
    await run()
    expect(await page(report)).toContain(warned)
  })

  it('names no number below ten, and joins for nobody whose report no person confirmed', async () => {
    const account = demoIban(860_006)
    const mine = await filed(account)
    const confirm = ({ id }: Filed) =>
      decideReport(test.as('politie-demo', 'reports:read', 'reports:confirm'), {
        reportId: id,
        step: 'confirm',
        seenStatus: 'received',
        reason: '',
      })
    await confirm(mine)
    const others: Filed[] = []
    for (let count = 0; count < 9; count++) others.push(await filed(account))
    test.setNow(later(4))
    await run()
    expect(await page(mine)).toContain(wait)
    const last = await filed(account)
    await run()
    expect(await page(mine)).toContain('met 10 of meer andere')
    expect(await page(last)).toContain(wait)
  })

  it('tells at once what the bank said of one’s own money', async () => {
    await gaveOut(test, 'deltabank-demo', `NL${demoBankCode}`)
    const report = await filed(demoIban(860_007))
    await asked(test, {}, { origin: { kind: 'report', id: report.id } })
    await test.settle()
    // What a bank said; how it says it is tried in `recovery`.
    await test.ctx.db.pool.query(
      `update recovery.packet p set status = 'recalled', last_said_at = $2 from recovery.recall r
       where r.id = p.recall_id and r.origin_id = $1 and side = 'sending'`,
      [report.id, start],
    )
    await run()
    expect(await page(report)).toContain('De bank heeft uw geld teruggehaald.')
  })

  it('tells that the site is gone, from the third day on, and that of another name to nobody', async () => {
    const told = (name: string) =>
      intake.file(() => ({
        narrative: 'Ik klikte en vulde alles in.',
        identifiers: [{ kind: 'web-address', value: `https://${name}/betaal`, role: 'site' }],
      }))
    const [gone, there] = [await told('gaat-weg.example'), await told('blijft-staan.example')]
    await test.settle()
    // How a host is asked, and who looks again, is tried in `shield`.
    const { rows } = await test.ctx.db.pool.query<{ id: string }>(
      `update shield.name set status = 'listed', status_at = $1 where name = 'gaat-weg.example' returning id`,
      [start],
    )
    await test.ctx.db.pool.query(
      `insert into shield.takedown (id, name_id, host, because, shown, status, opened_at, last_seen_at, status_at, closed_at)
        values ($1, $2, 'gaat-weg.example', 'protected', 'https://gaat-weg.example/', 'gone', $3, $3, $3, $3)`,
      [test.ctx.newId(), rows[0]?.id, start],
    )
    await run()
    expect(await page(gone)).toBe(await page(there))
    test.setNow(later(3.1))
    await run()
    expect(await page(gone)).toContain('De site uit uw melding is van internet gehaald.')
    expect(await page(there)).toContain(wait)
  })

  it('tells that a dossier with the report was taken up, when who has it says so', async () => {
    const account = { kind: 'iban', value: demoIban(860_009), role: 'paid-to' } as const
    const code = receiptCodeOf(Buffer.alloc(12, 9))
    const [receipt] = await submitReports(
      test.ctx,
      [{ narrative: 'Ik betaalde en kreeg niets.', identifiers: [account] }],
      { origin: 'web', receiptCode: code, controllerOrganisationId: 'politie-demo' },
    )
    const mine = { id: receipt?.reportId ?? '', code }
    await test.settle()
    await inCase(test, [{ identifiers: [account] }])
    const result = { dossierId: await made(test, mine.id), course: 'taken-up', ground: null } as const
    test.setNow(later(4))
    await gatherOfDossier(test.ctx, { ...result, mayTell: false })
    await run()
    expect(await page(mine)).toContain(wait)
    await gatherOfDossier(test.ctx, { ...result, mayTell: true })
    await run()
    expect(await page(mine)).toContain('om-demo heeft dat dossier in behandeling genomen.')
    await gatherOfDossier(test.ctx, { ...result, course: 'withdrawn', mayTell: true })
    await run()
    expect(await page(mine)).toContain('Dat dossier is teruggehaald.')
  })

  it('tells nothing of a dossier that came back, or whose recipient says no, before it was told that it went', async () => {
    const code = receiptCodeOf(Buffer.alloc(12, 10))
    const account = { kind: 'iban', value: demoIban(860_050), role: 'paid-to' } as const
    const [receipt] = await submitReports(
      test.ctx,
      [{ narrative: 'Ik betaalde en kreeg niets.', identifiers: [account] }],
      { origin: 'web', receiptCode: code, controllerOrganisationId: 'politie-demo' },
    )
    const mine = { id: receipt?.reportId ?? '', code }
    await test.settle()
    await inCase(test, [{ identifiers: [account] }])
    const dossier = { dossierId: await made(test, mine.id), ground: null, mayTell: true } as const
    await gatherOfDossier(test.ctx, { ...dossier, course: 'handed-over' })
    await gatherOfDossier(test.ctx, { ...dossier, course: 'withdrawn' })
    test.setNow(later(4))
    await run()
    expect(await page(mine)).not.toContain('dossier')
    await gatherOfDossier(test.ctx, { ...dossier, course: 'handed-over' })
    await gatherOfDossier(test.ctx, { ...dossier, course: 'taken-up', mayTell: false })
    await run()
    expect(await page(mine)).not.toContain('dossier')
  })

  it('is forgotten with a report that is withdrawn', async () => {
    const report = await filed(demoIban(860_008))
    await listed(test, 'iban', demoIban(860_008))
    await run()
    await withdrawByCode(test.visitor, report.code)
    await test.settle()
    test.setNow(later(4))
    await run()
    expect(await page(report)).toContain('Hier komt niets meer bij.')
    const rows = await test.ctx.db.pool.query('select from replies.reply where report_id = $1', [report.id])
    expect(rows.rowCount).toBe(0)
  })

  it.each([
    ['frozen', 'De bank heeft uw geld vastgezet.'],
    ['too-late', 'De bank was te laat: het geld was al weg.'],
  ])('tells at once that one’s money is %s', async (status, words) => {
    const report = await filed(demoIban(860_020 + status.length))
    await asked(test, {}, { origin: { kind: 'report', id: report.id } })
    await test.settle()
    await test.ctx.db.pool.query(
      `update recovery.packet p set status = $3, last_said_at = $2 from recovery.recall r
       where r.id = p.recall_id and r.origin_id = $1`,
      [report.id, start, status],
    )
    await run()
    expect(await page(report)).toContain(words)
  })

  it.each([
    ['iban', demoIban(860_040), 'Een bank houdt betalingen naar de rekening uit uw melding tegen.'],
    ['phone', '+31612345040', 'Een telefoonbedrijf blokkeert het nummer uit uw melding.'],
    ['email', 'nep@oplichter40.example', 'Een bedrijf blokkeert een gegeven uit uw melding.'],
  ] as const)('tells from the third day on that the %s was stopped', async (kind, value, words) => {
    const report = await intake.file(() => ({
      narrative: 'Ik betaalde en kreeg niets.',
      identifiers: [{ kind, value, role: kind === 'iban' ? 'paid-to' : 'contact' }],
    }))
    await test.settle()
    // How a measure is asked and answered is tried in `measures`.
    const requestId = test.ctx.newId()
    await test.ctx.db.pool.query(
      `insert into measures.request (id, measure, edition, barrier, step, sender_organisation_id, receiver_organisation_id, ground,
          ground_id, signal_id, status, outcome, asked_at, in_force_at)
        values ($1, 'block', 1, 'B-1', 'S-1', 'politie-demo', 'deltabank-demo', 'signal', $1, $1, 'in-force', 'done', $2, $2)`,
      [requestId, start],
    )
    await test.ctx.db.pool.query(
      `insert into measures.subject (request_id, identifier_id, kind, canonical, organisation_id, receiver_organisation_id, measure)
        select $1, id, kind, canonical, 'politie-demo', 'deltabank-demo', 'block' from identifiers.identifier where kind = $2 and canonical = $3`,
      [requestId, kind, value],
    )
    await run()
    expect(await page(report)).toContain(wait)
    test.setNow(later(3.1))
    await run()
    expect(await page(report)).toContain(words)
  })

  it('is gathered and told by the program only', async () => {
    const { reportsNaming } = await import('#modules/identifiers')
    await expect(reportsNaming(test.visitor, [])).rejects.toThrow('only for the program')
    expect(await reportsNaming(asSystem(test.ctx, 'test'), [])).toEqual([])
  })
})
