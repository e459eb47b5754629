// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FieldError, Refusal } from '#foundation/web'
import { type PhoneAdvice, saidWith } from '#modules/guidance'
import { dangerScheme, otherPayments, rolesOfKind, submitReports, type SubmitReport } from '#modules/reports'
import {
  type CalendarDate,
  dutchDay,
  isRowId,
  parseIban,
  parseMoney,
  receiptCodeOf,
  understandIdentifier,
} from '#values'
import { makerOf } from '../hand-over/prepare.query.ts'
import { spokenName } from '../referral/packet-lines.ts'
import { dangers } from '../referral/referral.ts'
import { referralMessages } from '../referral/referral.text.ts'
import type { CallFacts } from './call-facts.ts'
import { longestStory } from './read-line.ts'

/** At most so many accounts, numbers and sites of one call. */
export const mostNamed = 20

/**
 * A call-taker lays down what a caller told, as a report of the own organisation. The report and the line that says who did it are one transaction; the same
 * call a second time stores nothing, and its code is then null: it was read out. `id` is the call's own.
 */
export async function noteReport(
  ctx: Context,
  { id, advice, facts }: { id: string; advice: PhoneAdvice; facts: CallFacts },
): Promise<{ reportId: string; code: string | null }> {
  const own = makerOf(ctx)
  if (!isRowId(id)) throw new Refusal(referralMessages.callOld, { status: 400 })
  const report = reportOf(ctx, advice, facts)
  const system = asSystem(ctx, 'referrals.note-report')
  return transaction(system, async (tx) => {
    const code = receiptCodeOf(randomBytes(12))
    const [filed] = await submitReports({ ...system, tx }, [{ ...report, partnerReference: `gesprek-${id}` }], {
      origin: 'web',
      receiptCode: code,
      controllerOrganisationId: own,
      contact: { name: facts.name.trim().slice(0, 100), phone: facts.phone.trim().slice(0, 40) },
    })
    if (!filed) throw new Error('a report that was filed is not there')
    if (filed.isAlreadyKnown) return { reportId: filed.reportId, code: null }
    await recordAudit(ctx, tx, {
      action: 'referrals.report-noted',
      subjectKind: 'report',
      subjectId: filed.reportId,
      purpose: 'handle-reports',
    })
    return { reportId: filed.reportId, code }
  })
}

/** What was told as a report; refused with every field that cannot be read. */
function reportOf(ctx: Context, advice: PhoneAdvice, facts: CallFacts): SubmitReport {
  const demoBankAllowed = !ctx.settings.isProduction
  const errors: FieldError[] = []
  const wrong = (field: keyof CallFacts, code: string, values?: FieldError['values']) =>
    void errors.push({ field, code, ...(values && { values }) })
  const amount = facts.amount.trim() === '' ? null : parseMoney(facts.amount)
  if (amount && !amount.ok) wrong('amount', `values.${amount.problem.code}`, amount.problem.values)
  const from = facts.from.trim() === '' ? null : parseIban(facts.from, { demoBankAllowed })
  if (from && !from.ok) wrong('from', `values.${from.problem.code}`, from.problem.values)
  const named = facts.check.split(/[,;\n]+/).filter((one) => one.trim() !== '')
  if (named.length > mostNamed) wrong('check', referralMessages.tooManyNamed, { most: mostNamed })
  const identifiers = named.slice(0, mostNamed).flatMap((text) => {
    const read = understandIdentifier(undefined, text, { demoBankAllowed })
    if (!read.ok) {
      wrong('check', referralMessages.unreadNamed, { found: text.trim().slice(0, 60) })
      return []
    }
    const { kind, canonical } = read.value
    return [{ kind, value: canonical, role: rolesOfKind[kind][0] ?? ('mentioned' as const) }]
  })
  if (facts.day !== '' && !isPastDay(facts.day, dutchDay(ctx.now()))) wrong('day', referralMessages.dayToCome)
  if (facts.story.length > longestStory) wrong('story', referralMessages.storyTooLong, { most: longestStory })
  const [first] = errors
  if (first)
    throw new Refusal(first.code, { status: 422, fields: errors, ...(first.values && { values: first.values }) })
  const told =
    identifiers.length > 0 || amount !== null || facts.story.trim() !== '' || advice.answers.what !== undefined
  if (!told)
    throw new Refusal(referralMessages.nothingTold, {
      status: 422,
      fields: [{ field: 'quick', code: referralMessages.nothingTold }],
    })
  const inDanger = dangers.filter((one) => advice.answers.now?.includes(one))
  const spoken = facts.language === '' || facts.language === 'nl' ? '' : spokenName(facts.language, 'nl')
  const narrative = [facts.story.trim(), spoken && `Taal van de beller: ${spoken}.`].filter(Boolean).join(' ')
  return {
    identifiers,
    ...(advice.form !== 'FF-000' && { fraudForm: advice.form }),
    ...(facts.day !== '' && { occurredOn: facts.day }),
    ...(narrative !== '' && { narrative }),
    ...(inDanger.length > 0 && {
      partnerCodes: inDanger.map((code) => ({
        scheme: dangerScheme,
        code,
        label: saidWith('nl', { answers: { now: [code] } }, 'now'),
      })),
    }),
    // Every payment of the call counts.
    ...(amount?.ok && { lossInCents: otherPayments(narrative).reduce((sum, one) => sum + one, amount.value) }),
    ...(from?.ok && { own: [{ kind: 'iban' as const, value: from.value.canonical }] }),
    victimKind: advice.audience === 'business' ? 'company' : 'citizen',
    isForSomebodyElse: advice.answers.who?.includes('helper') ?? false,
  }
}

function isPastDay(day: string, today: CalendarDate): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && day <= today
}
