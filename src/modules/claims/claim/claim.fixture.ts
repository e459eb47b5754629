// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import type { Context } from '#foundation/access'
import { findSeen, recordSightings } from '#modules/identifiers'
import { decideReport, submitReports } from '#modules/reports'
import { demoIban, receiptCodeOf } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { acceptClaim } from '../transfer-claim/accept-claim.command.ts'
import { beginClaim } from '../gather-claim/begin-claim.command.ts'
import { answerConsent } from '../give-consent/answer-consent.command.ts'
import { ownShares } from '../give-consent/own-shares.query.ts'
import { judgeClaim } from '../judge-claim/judge-claim.command.ts'
import { readClaim } from '../read-claim/read-claim.query.ts'
import { takeStep } from '../take-step/take-step.command.ts'
import { transferClaim } from '../transfer-claim/transfer-claim.command.ts'
import { sendLetter } from '../write-letter/write-letter.command.ts'

let number = 8_420_000
export const freshIban = () => demoIban(++number)

const working = ['claims:work', 'reports:read', 'reports:confirm', 'cases:read'] as const

/** Two people of the police, one of the prosecutor, one of the bailiff. */
export function people(test: TestContext) {
  return {
    first: test.as('politie-demo', ...working),
    second: test.as('politie-demo', ...working),
    prosecutor: test.as('om-demo', 'claims:consider'),
    bailiff: test.as('deurwaarder-demo', 'claims:collect', 'disclosures:receive'),
  }
}
export type People = ReturnType<typeof people>

export interface Victim {
  reportId: string
  code: string
  cents: number
}

/** Reports of the web form by so many people about one account, confirmed by the police. */
export async function reportsAbout(test: TestContext, iban: string, losses: readonly number[]): Promise<Victim[]> {
  const victims: Victim[] = []
  const officer = people(test).first
  for (const cents of losses) {
    const code = receiptCodeOf(randomBytes(12))
    const [receipt] = await submitReports(
      test.ctx,
      [
        {
          narrative: `Verzonnen verhaal ${randomBytes(8).toString('hex')}.`,
          fraudForm: 'FF-111',
          lossInCents: cents,
          occurredOn: '2025-03-03',
          identifiers: [{ kind: 'iban', value: iban, role: 'paid-to' }],
        },
      ],
      { origin: 'web', receiptCode: code, controllerOrganisationId: 'politie-demo' },
    )
    const reportId = receipt?.reportId ?? ''
    await decideReport(officer, { reportId, step: 'confirm', seenStatus: 'received' })
    victims.push({ reportId, code, cents })
  }
  await recordSightings(
    test.ctx,
    victims.map(({ reportId }) => reportId),
  )
  return victims
}

/** Whoever holds the account, as the officer wrote it down. */
const holder = {
  name: 'Houder Verzonnen',
  bornOn: '31-12-1990',
  address: 'Dijkweg 1, 0000 AA Nergens',
  criminalReference: 'DEMO-2026-001',
  representative: '',
}

/** A claim of these victims on the holder of the account, as an officer begins it. */
export async function begun(
  ctx: Context,
  iban: string,
  victims: readonly Victim[],
  change: Partial<typeof holder> = {},
): Promise<string> {
  const [seen] = await findSeen(ctx, iban, 'test')
  const amounts = victims.map(({ reportId, cents }) => [
    `amount-${reportId}`,
    (cents / 100).toFixed(2).replace('.', ','),
  ])
  return beginClaim(ctx, seen?.id ?? '', { ...holder, ...change, ...Object.fromEntries(amounts) })
}

export const clear = {
  identified: 'yes',
  age: 'adult',
  part: 'mule',
  hijacked: 'no',
  victimToo: 'no',
  alive: 'yes',
  prosecutor: 'om-demo',
}

/** How the claim stands for somebody who may see it. */
export async function seenBy(ctx: Context, id: string) {
  const read = await readClaim(ctx, id)
  if (!read) throw new Error('this claim is not for them')
  return read
}
export const versionFor = async (ctx: Context, id: string) => ({ id, version: (await seenBy(ctx, id)).claim.version })

export async function tested(who: People, id: string, found: Partial<typeof clear> = {}): Promise<void> {
  for (const officer of [who.first, who.second])
    await judgeClaim(officer, await versionFor(officer, id), { ...clear, ...found })
}

/** Says yes, or something else, for one victim. */
export async function consent(
  test: TestContext,
  { reportId, code }: Victim,
  deed: Parameters<typeof answerConsent>[2] = 'give',
  more: Record<string, string> = {},
): Promise<void> {
  const [own] = await ownShares(test.visitor, reportId)
  const payTo = deed === 'give' ? { payTo: freshIban() } : {}
  await answerConsent(test.visitor, code, deed, { share: own?.shareId ?? '', ...payTo, ...more })
}

/** All the way until a letter went. Returns its id. */
export async function claimed(test: TestContext, who: People, id: string, victims: readonly Victim[]): Promise<string> {
  await tested(who, id)
  await takeStep(who.prosecutor, await versionFor(who.prosecutor, id), 'allow', {})
  for (const victim of victims) await consent(test, victim)
  await transferClaim(who.first, await versionFor(who.first, id), { receiver: 'deurwaarder-demo' })
  await acceptClaim(who.bailiff, await versionFor(who.bailiff, id))
  return sendLetter(who.bailiff, await versionFor(who.bailiff, id), { sure: 'yes', payTo: demoIban(8_400_001) })
}
