// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sql } from '#foundation/db'
import {
  type DataCategory,
  decideSharing,
  type ExchangeId,
  exchangeQuestion,
  partyKindOf,
  type Purpose,
} from '#modules/agreements'
import type { OrganisationKind } from '#modules/partners'
import { dutchDay, Withheld } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { agreementInForce } from './agreement-in-force.fixture.ts'
import { disclose } from './disclose.command.ts'
import { rounds } from '../../../../tests/property.ts'

const kinds: Record<string, OrganisationKind> = {
  'politie-demo': 'police',
  'deltabank-demo': 'bank',
  'polderbank-demo': 'bank',
  'koopplein-demo': 'marketplace',
  'zeewind-telecom-demo': 'telecom',
  'meldpunt-demo': 'reporting-point',
}
const organisations = Object.keys(kinds)
const exchanges: readonly ExchangeId[] = ['report-to-other-analyst', 'partner-check-bank', 'dossier', 'device-pool']
const purposes: readonly Purpose[] = [
  'investigate',
  'prevent-payment',
  'file-complaint',
  'fraud-detection',
  'statistics',
]
const categories: readonly DataCategory[] = ['account-number', 'narrative', 'warning', 'name', 'device-fingerprint']

interface Agreed {
  exchange: ExchangeId
  kind: 'sharing-agreement' | 'police-decision'
  senderId: string
  receiverIds: readonly string[]
  dataCategories: readonly DataCategory[]
  purposes: readonly Purpose[]
  startsOn: string
  endsOn: string
}

const agreed: readonly Agreed[] = [
  {
    exchange: 'report-to-other-analyst',
    kind: 'sharing-agreement',
    senderId: 'deltabank-demo',
    receiverIds: ['politie-demo', 'koopplein-demo'],
    dataCategories: ['account-number', 'narrative'],
    purposes: ['investigate', 'statistics'],
    startsOn: '2026-01-01',
    endsOn: '2026-12-01',
  },
  {
    exchange: 'partner-check-bank',
    kind: 'police-decision',
    senderId: 'politie-demo',
    receiverIds: ['deltabank-demo', 'polderbank-demo', 'meldpunt-demo'],
    dataCategories: ['warning'],
    purposes: ['prevent-payment', 'fraud-detection'],
    startsOn: '2026-06-01',
    endsOn: '2027-06-01',
  },
  {
    exchange: 'device-pool',
    kind: 'sharing-agreement',
    senderId: 'koopplein-demo',
    receiverIds: ['deltabank-demo', 'zeewind-telecom-demo'],
    dataCategories: ['device-fingerprint', 'account-number'],
    purposes: ['fraud-detection'],
    startsOn: '2026-01-01',
    endsOn: '2027-01-01',
  },
]

const test = await testContext({ demo: true })
await sql`delete from agreements.agreement`.execute(test.ctx.db.kysely)
test.setNow(new Date('2026-11-24T12:00:00Z'))
for (const one of agreed) await agreementInForce(test, one)

it('sends nothing that the rules or the agreement deny, for any organisations, purpose, data and moment', async () => {
  const asked = fc.record({
    exchange: fc.constantFrom(...exchanges),
    senderId: fc.constantFrom(...organisations),
    receiverId: fc.constantFrom(...organisations),
    purpose: fc.constantFrom(...purposes),
    chosen: fc.subarray([...categories], { minLength: 1, maxLength: 2 }),
    evidence: fc.constantFrom(
      'unverified-report' as const,
      'verified-report' as const,
      'confirmed-by-authority' as const,
    ),
    // Around both sides of every beginning and end.
    at: fc.date({ min: new Date('2025-12-30T00:00:00Z'), max: new Date('2027-06-03T00:00:00Z'), noInvalidDate: true }),
    isProduction: fc.boolean(),
  })
  // Half of the questions are like one of the agreements, so that some may.
  const likely = fc.tuple(asked, fc.constantFrom(...agreed)).map(([one, like]) => ({
    ...one,
    exchange: like.exchange,
    senderId: like.senderId,
    receiverId: like.receiverIds[one.at.getTime() % like.receiverIds.length] ?? '',
    purpose: like.purposes[one.at.getTime() % like.purposes.length] ?? one.purpose,
    chosen: like.dataCategories.slice(0, 1),
    evidence: like.kind === 'police-decision' ? ('confirmed-by-authority' as const) : ('verified-report' as const),
    isProduction: one.isProduction && one.evidence === 'verified-report',
  }))
  const often = rounds(300)
  let went = 0
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(asked, likely),
      async ({ exchange, senderId, receiverId, purpose, chosen, evidence, at, isProduction }) => {
        const ctx = {
          ...test.as(senderId, 'disclosures:send'),
          now: () => at,
          settings: { ...test.ctx.settings, isProduction },
        }
        const itemId = test.ctx.newId()
        const outcome = await disclose(ctx, {
          exchange,
          senderId,
          receiverId,
          purpose,
          items: [
            {
              kind: 'report',
              id: itemId,
              categories: chosen,
              evidence,
              receivedAt: at,
              understoodAt: at,
              payload: new Withheld({ marker: itemId }),
            },
          ],
        })
        const day = dutchDay(at)
        const agreement = agreed.find(
          (one) =>
            one.exchange === exchange &&
            one.senderId === senderId &&
            one.receiverIds.includes(receiverId) &&
            one.startsOn <= day &&
            day < one.endsOn,
        )
        const question = exchangeQuestion(exchange, day)
        const decision = await decideSharing(ctx, {
          ...question,
          senderKind: partyKindOf[kinds[senderId] ?? 'other'],
          receiverKind: partyKindOf[kinds[receiverId] ?? 'other'],
          dataCategories: chosen,
          purpose,
          evidenceLevel: evidence,
          legalBasis:
            agreement?.kind === 'police-decision'
              ? 'police-decision'
              : question.legalBasis === 'police-decision'
                ? 'unknown'
                : question.legalBasis,
        })
        const may =
          agreement !== undefined &&
          agreement.purposes.includes(purpose) &&
          chosen.every((category) => agreement.dataCategories.includes(category)) &&
          decision.isPermitted
        const stored = await sql`select from sharing.message where payload->>'marker' = ${itemId}`.execute(
          test.ctx.db.kysely,
        )
        expect([outcome.went.length, outcome.kept.length, stored.rows.length]).toEqual(may ? [1, 0, 1] : [0, 1, 0])
        if (may) went++
      },
    ),
    often,
  )
  console.log('COUNT went', went, often.numRuns)
  expect(went / often.numRuns).toBeGreaterThan(1 / 30)
})
