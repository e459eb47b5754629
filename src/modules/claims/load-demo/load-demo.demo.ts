// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer, transaction } from '#foundation/access'
import { findSeen, recordSightings } from '#modules/identifiers'
import { identities } from '#modules/partners'
import { decideReports, submitReports } from '#modules/reports'
import { demoIban, dutchDay, receiptCodeOf } from '#values'
import { answerAs } from '../answer-letter/answer-letter.command.ts'
import { selectClaim } from '../claim/claim.store.ts'
import { beginClaim } from '../gather-claim/begin-claim.command.ts'
import { purpose } from '../gather-claim/list-clusters.query.ts'
import { answerFor } from '../give-consent/answer-consent.command.ts'
import { ownShares } from '../give-consent/own-shares.query.ts'
import { judgeClaim } from '../judge-claim/judge-claim.command.ts'
import { recordMoney, recordPayment } from '../keep-money/record-money.command.ts'
import { readClaim } from '../read-claim/read-claim.query.ts'
import { takeStep } from '../take-step/take-step.command.ts'
import { acceptClaim } from '../transfer-claim/accept-claim.command.ts'
import { transferClaim } from '../transfer-claim/transfer-claim.command.ts'
import { sendLetter } from '../write-letter/write-letter.command.ts'
import { type DemoClaim, demoClaims } from './demo-claims.data.ts'

/** With this code anybody can try "Geld terugvragen" in the demo, as one of the victims. It is in no way secret. */
export const demoVictimCode = receiptCodeOf(new TextEncoder().encode('dijkwacht geld'))

/** Numbers of the demo accounts of victims begin here. */
const firstOwn = 2_701_000
const day = 86_400_000
const stages = ['cluster', 'one-test', 'asking-consent', 'disputed', 'part-paid', 'paid-out'] as const

interface Cast {
  officer: Actor
  second: Actor
  prosecutor: Actor
  bailiff: Actor
}

/** Invented claims in each stage, by the commands that real ones take. */
export async function loadDemoClaims(ctx: Context): Promise<void> {
  const find = (subject: string) => identities.findPerson(ctx, developmentIssuer, subject)
  const [officer, second] = [await find('joris-van-den-heuvel'), await find('sharmila-ramdin')]
  const [prosecutor, bailiff] = [await find('noor-verhoeven'), await find('ilse-koolhaas')]
  if (!officer || !second || !prosecutor || !bailiff) return
  for (const one of demoClaims) await loadOne(ctx, one, { officer, second, prosecutor, bailiff })
  // Money of which nobody knows yet whose it is.
  await recordPayment(as(ctx, bailiff, 3), {
    amount: '75',
    on: onDay(ctx, 3),
    bankReference: 'DEMO-BANK-0917',
    said: 'terugbetaling brief',
  })
}

async function loadOne(ctx: Context, one: DemoClaim, cast: Cast): Promise<void> {
  const stage = stages.indexOf(one.end)
  const iban = demoIban(one.account)
  const reportIds = await fileReports(ctx, one, iban, cast)
  if (stage < 1) return
  const at = (after: number) => one.daysAgo - after
  const [seen] = await findSeen(as(ctx, cast.officer, at(7)), iban, purpose)
  const amounts = reportIds.map((id, index) => [`amount-${id}`, euros(one.losses[index] ?? 0)])
  const id = await beginClaim(as(ctx, cast.officer, at(7)), seen?.id ?? '', {
    ...one.holder,
    criminalReference: `DEMO-PV-${one.account}`,
    ...Object.fromEntries(amounts),
  })
  await test(as(ctx, cast.officer, at(9)), id)
  if (stage < 2) return
  await test(as(ctx, cast.second, at(10)), id)
  const prosecutor = as(ctx, cast.prosecutor, at(20))
  await takeStep(prosecutor, await seenAt(prosecutor, id), 'allow', { reason: 'Geen lopend onderzoek.' })
  const willing = one.end === 'asking-consent' ? reportIds.slice(1, 3) : reportIds
  for (const [index, reportId] of willing.entries())
    await say(as(ctx, cast.officer, at(24)), reportId, demoIban(firstOwn + (one.account % 100) * 10 + index))
  if (stage < 3) return
  await hand(ctx, id, cast, at)
  if (one.end === 'disputed') {
    await answerAs(as(ctx, cast.bailiff, at(40)), id, {
      answer: 'misused',
      words: 'Ik gaf mijn pas aan iemand die zei dat hij van de bank was. Ik wist niet van deze betalingen.',
    })
    return
  }
  await payments(ctx, one, id, cast)
}

/** The reports come in, and the police confirm them a day later. The newest of a claim that asks consent has a code that anybody may try. */
async function fileReports(ctx: Context, one: DemoClaim, iban: string, cast: Cast): Promise<string[]> {
  const inputs = one.losses.map((lossInCents, index) => ({
    fraudForm: 'FF-111',
    narrative: `Ik kocht iets via een advertentie en betaalde, maar kreeg niets. Verzonnen voorbeeld ${one.account}-${index + 1}.`,
    victimKind: 'citizen' as const,
    lossInCents,
    occurredOn: dutchDay(new Date(ctx.now().getTime() - (one.daysAgo + index + 2) * day)),
    identifiers: [{ kind: 'iban' as const, value: iban, role: 'paid-to' as const }],
  }))
  const hasCode = one.end === 'asking-consent'
  const file = async (from: number, to: number, more: { receiptCode?: string } = {}) =>
    submitReports(ctx, inputs.slice(from, to), {
      origin: 'web',
      controllerOrganisationId: 'politie-demo',
      receivedAt: inputs
        .slice(from, to)
        .map((_, at) => new Date(ctx.now().getTime() - (one.daysAgo + at + from) * day)),
      ...more,
    })
  const receipts = hasCode
    ? [...(await file(0, 1, { receiptCode: demoVictimCode })), ...(await file(1, inputs.length))]
    : await file(0, inputs.length)
  const reportIds = receipts.map(({ reportId }) => reportId)
  const officer = as(ctx, cast.officer, one.daysAgo - 1)
  await decideReports(officer, { reportIds, step: 'confirm' })
  await recordSightings(ctx, reportIds)
  return reportIds
}

async function test(ctx: Context, id: string): Promise<void> {
  await judgeClaim(ctx, await seenAt(ctx, id), {
    identified: 'yes',
    age: 'adult',
    part: 'mule',
    hijacked: 'no',
    victimToo: 'no',
    alive: 'yes',
    prosecutor: 'om-demo',
  })
}

async function say(ctx: Context, reportId: string, payTo: string): Promise<void> {
  const [own] = await ownShares(ctx, reportId)
  await answerFor(ctx, reportId, 'give', { share: own?.shareId ?? '', payTo })
}

async function hand(ctx: Context, id: string, cast: Cast, at: (after: number) => number): Promise<void> {
  const officer = as(ctx, cast.officer, at(30))
  await transferClaim(officer, await seenAt(officer, id), { receiver: 'deurwaarder-demo' })
  const bailiff = as(ctx, cast.bailiff, at(31))
  await acceptClaim(bailiff, await seenAt(bailiff, id))
  const writing = as(ctx, cast.bailiff, at(33))
  await sendLetter(writing, await seenAt(writing, id), { sure: 'yes', payTo: demoIban(2_700_100) })
}

async function payments(ctx: Context, one: DemoClaim, id: string, cast: Cast): Promise<void> {
  const bailiff = (daysAgo: number) => as(ctx, cast.bailiff, daysAgo)
  const { claim, statement } = await read(bailiff(200), id)
  const isAll = one.end === 'paid-out'
  await recordPayment(bailiff(200), {
    amount: euros(isAll ? statement.owed : 40_000),
    on: onDay(ctx, 200),
    bankReference: `DEMO-BANK-${one.account}`,
    said: claim.reference,
  })
  if (!isAll) return
  const after = await read(bailiff(199), id)
  for (const share of after.shares) {
    const toPayOut = after.statement.shares.find((settled) => settled.id === share.id)?.toPayOut ?? 0
    const now = bailiff(195)
    await recordMoney(now, await seenAt(now, id), {
      kind: 'pay-out',
      amount: euros(toPayOut),
      on: onDay(ctx, 195),
      place: String(share.place),
    })
  }
}

async function read(ctx: Context, id: string) {
  const found = await readClaim(ctx, id)
  if (!found) throw new Error('a claim of the demo is not there')
  return found
}

async function seenAt(ctx: Context, id: string): Promise<{ id: string; version: number }> {
  const claim = await transaction(ctx, (tx) => selectClaim(tx, id))
  return { id, version: claim?.version ?? 0 }
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',')
}

function onDay(ctx: Context, daysAgo: number): string {
  return dutchDay(new Date(ctx.now().getTime() - daysAgo * day))
}

function as(ctx: Context, actor: Actor, daysAgo: number): Context {
  const { tx: _, ...rest } = ctx
  const at = new Date(ctx.now().getTime() - daysAgo * day)
  return { ...rest, actor, now: () => at }
}
