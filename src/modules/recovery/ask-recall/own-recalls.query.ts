// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever reported looks at their own, as at their report.
import { asSystem, type Context, transaction } from '#foundation/access'
import { findIssuer, organisationNames, type VerifiedNumber, verifiedNumberOf } from '#modules/partners'
import {
  findOwnReport,
  listFacts,
  listReportedMatter,
  type ReportedMatter,
  saysWeeksAgo,
  otherPayments,
} from '#modules/reports'
import { findCurrentEdition } from '#modules/taxonomy'
import { translate } from '#foundation/text'
import { type CalendarDate, daysAfter, dutchDay, formatCalendarDate, parseIban } from '#values'
import { hoursForRecall } from '../recall/clocks.ts'
import { outcomeLine } from '../recall/clock-view.ts'
import { selectOfOrigins } from '../recall/recall.store.ts'
import type { Recall } from '../recall/stored-recall.ts'
import { ownSlot } from './ask-recall.text.ts'
import type { KnownPayment } from './known-payment.ts'

const hour = 3_600_000
/** The fraud form of a seller: goods are gone, no money. */
const soldNotPaid = 'FF-120'
const atDoor = 'CH-120'
const card = /\b(?:bankpas|pinpas|pasje|pincode|card|(?:mijn|m['’]?n|me|haar|zijn|my) pas)\b/i

export interface OwnRecalls {
  reportId: string
  organisationId: string
  fraudForm: string | null
  marks: string[]
  isCompany: boolean
  /** The report does not count any more. */
  isOver: boolean
  recalls: Recall[]
  bankNames: ReadonlyMap<string, string>
  known: KnownPayment
  /** The payer's bank, with its number when that was verified; null when the report does not say which account. */
  bank: { id: string; name: string; number: VerifiedNumber | null } | null
  /** Both banks are known to take part: the other by the account that was reported, the own one as far as that is known. */
  canAskBoth: boolean
}

/** Payments that can be asked back with one report. */
export const mostOfOne = 5

/** What belongs to the report of this code: what was asked, and what can be filled in beforehand. Null for a code of nobody. */
export async function readOwnRecalls(ctx: Context, code: string): Promise<OwnRecalls | null> {
  const report = await findOwnReport(ctx, code)
  if (!report) return null
  const [matter] = await listReportedMatter(asSystem(ctx, 'recovery.read-own'), [report.id])
  const found = await recallsOf(ctx, {
    ...nothingTold,
    ...matter,
    id: report.id,
    controllerOrganisationId: report.controllerOrganisationId,
    fraudForm: report.fraudForm,
    lossInCents: report.lossInCents ?? null,
  })
  return { ...found, isOver: report.status === 'rejected' || report.status === 'withdrawn' }
}

/** Of a report that was wiped. */
const nothingTold = { narrative: '', stated: [], own: [], marks: [], victimKind: null, isDropped: false }

/** What was asked for a report, and what it says already. */
export async function recallsOf(
  ctx: Context,
  matter: Pick<
    ReportedMatter,
    | 'id'
    | 'controllerOrganisationId'
    | 'fraudForm'
    | 'lossInCents'
    | 'narrative'
    | 'stated'
    | 'own'
    | 'marks'
    | 'victimKind'
    | 'isDropped'
  >,
): Promise<OwnRecalls> {
  const system = asSystem(ctx, 'recovery.read-own')
  const demoBankAllowed = !ctx.settings.isProduction
  const ibans = (texts: readonly { text: string }[]) => [
    ...new Set(
      texts.flatMap(({ text }) => {
        const parsed = parseIban(text, { demoBankAllowed })
        return parsed.ok ? [parsed.value.canonical] : []
      }),
    ),
  ]
  const recalls = await transaction(system, (tx) => selectOfOrigins(tx, 'report', [matter.id]))
  // What this reporter stated; an earlier request may have been about another account, or about one that was misspelt.
  const from = ibans(matter.own)[0] ?? recalls.at(-1)?.payment?.fromAccount ?? ''
  const bankId = from === '' ? null : await transaction(system, (tx) => findIssuer(tx, 'iban', from))
  const banks = [...recalls.flatMap(({ packets }) => packets.flatMap((packet) => packet.bankId ?? [])), bankId ?? '']
  const bankNames = await organisationNames(system, [...new Set(banks)].filter(Boolean))
  const to = paidToOf(matter, from, ibans)
  const otherId = to === '' ? null : await transaction(system, (tx) => findIssuer(tx, 'iban', to))
  return {
    canAskBoth: otherId !== null && (from === '' || bankId !== null),
    reportId: matter.id,
    organisationId: matter.controllerOrganisationId,
    fraudForm: matter.fraudForm,
    marks: matter.marks,
    isCompany: matter.victimKind === 'company',
    isOver: matter.isDropped,
    recalls,
    bankNames,
    known: {
      from,
      to,
      // Of several payments each went its own way: the sum is asked of nobody.
      amountInCents: otherPayments(matter.narrative).length > 0 ? null : matter.lossInCents || null,
      day: (await listFacts(system, [matter.id])).get(matter.id)?.occurredOn ?? null,
    },
    bank:
      bankId === null
        ? null
        : { id: bankId, name: bankNames.get(bankId) ?? bankId, number: await verifiedNumberOf(system, bankId) },
  }
}

/** The account that the money went to as it was stated; else the only other account in the story. Of two in the story nobody knows which. */
function paidToOf(
  { stated }: Pick<ReportedMatter, 'stated'>,
  from: string,
  ibans: (texts: readonly { text: string }[]) => string[],
): string {
  const [paidTo] = ibans(stated.filter(({ role }) => role === 'paid-to'))
  if (paidTo) return paidTo
  const [named, ...others] = ibans(stated.filter(({ role }) => role === 'mentioned')).filter((iban) => iban !== from)
  return named && others.length === 0 ? named : ''
}

/** What fits: a request was made; it went along at the door, which no bank can stop; the bank may still stop it, or money went who knows when; or it is too late for that. */
export type Way = 'asked' | 'handed' | 'now' | 'later'

/** What somebody who made this report can do with their bank; null: nothing, because no money went, or the report is old itself. */
export async function wayOf(ctx: Context, reportId: string): Promise<Way | null> {
  const system = asSystem(ctx, 'recovery.read-own')
  const recalls = await transaction(system, (tx) => selectOfOrigins(tx, 'report', [reportId]))
  if (recalls.length > 0) return 'asked'
  const [matter] = await listReportedMatter(system, [reportId])
  if (!matter || matter.isDropped || matter.lossInCents === 0 || (await lostGoodsOnly(system, matter))) return null
  if (ctx.now().getTime() - matter.receivedAt.getTime() >= hoursForRecall * hour) return null
  const facts = (await listFacts(system, [reportId])).get(reportId)
  const wasPaid = matter.stated.some(({ role }) => role === 'paid-to')
  if (facts?.channel === atDoor && !wasPaid && !card.test(matter.narrative)) return 'handed'
  const day = facts?.occurredOn ?? null
  const lastDay = daysAfter(dutchDay(ctx.now()), -hoursForRecall / 24)
  return (day === null ? saysWeeksAgo(matter.narrative) : day < lastDay) ? 'later' : 'now'
}

/** The day that was said; null: none. */
async function dayOf(system: Context, reportId: string): Promise<string | null> {
  return (await listFacts(system, [reportId])).get(reportId)?.occurredOn ?? null
}

/** Who sold something and was not paid has no payment that a bank can stop, unless they say where money went. */
async function lostGoodsOnly(ctx: Context, { fraudForm, stated }: ReportedMatter): Promise<boolean> {
  if (fraudForm === null || stated.some(({ role }) => role === 'paid-to')) return false
  const { byId } = await findCurrentEdition(ctx)
  return fraudForm === soldNotPaid || (byId.get(fraudForm)?.broader.includes(soldNotPaid) ?? false)
}

/** How the requests of a report stand, or what to do first, in one line. */
export async function sayOwn(ctx: Context, reportId: string): Promise<{ title: string; explanation: string }> {
  const t = translate(ownSlot, ctx.language)
  const system = asSystem(ctx, 'recovery.read-own')
  const recalls = await transaction(system, (tx) => selectOfOrigins(tx, 'report', [reportId]))
  const last = recalls.at(-1)
  if (last) return { title: t('askedTitle', { outcome: outcomeLine(last, ctx.language) }), explanation: t('asked') }
  const way = await wayOf(ctx, reportId)
  if (way === 'handed') return { title: t('handedTitle'), explanation: t('handed') }
  if (way === 'later') {
    const day = await dayOf(system, reportId)
    const on = day && formatCalendarDate(day as CalendarDate, ctx.language)
    return { title: t('laterTitle'), explanation: on ? t('laterOn', { day: on }) : t('later') }
  }
  return { title: t('title'), explanation: t((await offersToAsk(ctx, reportId)) ? 'explanation' : 'onlyCall') }
}

/** Whether somebody is told that we can ask the banks too: never before it is known that they take part. */
export async function offersToAsk(ctx: Context, reportId: string): Promise<boolean> {
  const [matter] = await listReportedMatter(asSystem(ctx, 'recovery.read-own'), [reportId])
  return matter !== undefined && (await recallsOf(ctx, matter)).canAskBoth
}
