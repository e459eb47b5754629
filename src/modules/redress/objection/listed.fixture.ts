// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { type Context } from '#foundation/access'
import { type EverydayKind, formatIdentifier } from '#values'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { decision, policy, proposalFor, report, publishByTwo } from '../../identifiers/listing/listing.fixture.ts'
import { judgeDecision, proposeDecision, type ProposedDecision } from '../decide-objection/decide-objection.command.ts'

export const authority = 'politie-demo'

const kinds = { 'politie-demo': 'police', 'om-demo': 'prosecutor', 'deltabank-demo': 'bank', 'polderbank-demo': 'bank' }

/** A test context with the organisations that these tests need, without the reports of the demo. */
export async function redressContext(): Promise<TestContext> {
  const test = await testContext()
  for (const [id, kind] of Object.entries(kinds))
    await test.ctx.db.pool.query(
      'insert into partners.organisation (id, name, kind, is_publishing) values ($1, $1, $2, $3) on conflict do nothing',
      [id, kind, kind === 'police'],
    )
  return test
}

/** Somebody of the police; each call is another person. */
export const officer = (test: TestContext) =>
  test.as(authority, 'identifiers:publish', 'redress:decide', 'redress:hold')

/** Three verified reports about it, and a person of the police who published a warning. Returns the id of the listing. */
export async function listed(
  test: TestContext,
  kind: EverydayKind,
  canonical: string,
  reporter: Context = test.ctx,
): Promise<string> {
  await policy(test.ctx, kind, false)
  const role = kind === 'iban' ? 'paid-to' : kind === 'web-address' ? 'site' : 'contact'
  await report(reporter, kind, canonical, { count: 3, role })
  const police = officer(test)
  const { id } = await proposalFor(police, canonical)
  const expiresAt = new Date(police.now().getTime() + 180 * 86_400_000)
  await publishByTwo(police, { listingId: id, ...decision, expiresAt })
  return id
}

export const story = 'Ik kreeg één keer geld van een onbekende.'

/** Fills in the form as anybody does. Returns the browser, which holds the code for half an hour, and the code. */
export async function objected(
  site: FastifyInstance,
  identifier: { kind: EverydayKind; canonical: string },
  fields: Record<string, string> = {},
): Promise<{ browser: PlainBrowser; code: string }> {
  const browser = plainBrowser(site)
  const form = await browser.see('/bezwaar')
  const bon = /name="bon" value="([\w-]+)"/.exec(form)?.[1] ?? ''
  const sent = await browser.post('/bezwaar', {
    bon,
    kenmerk: formatIdentifier(identifier),
    reden: 'one-payment',
    verhaal: story,
    ...fields,
  })
  if (sent.status !== 303) throw new Error(`not sent: ${sent.status} ${sent.html.slice(0, 2_000)}`)
  const receipt = await browser.see(sent.to)
  const code = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(receipt)?.[0]
  if (!code) throw new Error('no code on the receipt')
  return { browser, code }
}

/** The objection of this identifier that came in last. */
export async function lastObjection(test: TestContext, canonical: string): Promise<string> {
  const found = await test.ctx.db.pool.query(
    'select id from redress.objection where canonical = $1 order by received_at desc, id desc limit 1',
    [canonical],
  )
  return found.rows[0].id
}

/** Two people of the police decide, and everything that follows has happened. */
export async function decided(
  test: TestContext,
  objectionId: string,
  outcome: ProposedDecision['outcome'],
  more: Partial<ProposedDecision> = {},
): Promise<void> {
  const reason = 'De houder laat zien dat het geld aan de gedupeerde is teruggegeven.'
  await proposeDecision(officer(test), { objectionId, outcome, reason, ...more })
  await judgeDecision(officer(test), { objectionId, step: 'approve', reason: '' })
  await test.settle()
}
