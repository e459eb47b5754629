// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever reported looks at their own, as at their report.
import { asSystem, type Context } from '#foundation/access'
import { keptCode } from '#foundation/web'
import { findOwnReport, followedCode, listFacts, listReportedMatter, type ReportedMatter } from '#modules/reports'
import { parseIban } from '#values'
import { complaintForms } from '../forms/forms.ts'
import { paymentNames } from '../forms/payments.data.ts'
import type { TypedAnswers } from '../write-complaint/typed-answers.ts'

/** The code of a report that a company goes on with at the desk: signing in takes longer than a look at the report. */
const kept = keptCode({ name: 'dijkwacht_melding_mee', purpose: 'complaints.carry-report', seconds: 3_600 })

export interface CarriedReport {
  /** Id of the form that fits, or null. */
  form: string | null
  answers: TypedAnswers
}

/** The cookie with which the report of this browser comes along to the desk, or null when it has none. */
export function cookieForReport(ctx: Context, request: Request): string | null {
  const code = followedCode.codeOf(ctx, request)
  return code && kept.cookieFor(ctx, code)
}

export const withoutReport = (ctx: Context): string => kept.forgotten(ctx)

/** What the complaint begins with; null when no report of a company came along. */
export async function carriedReport(ctx: Context, request: Request): Promise<CarriedReport | null> {
  const code = kept.codeOf(ctx, request)
  const report = code ? await findOwnReport(ctx, code) : null
  if (!report) return null
  const system = asSystem(ctx, 'complaints.read-own')
  const [matter] = await listReportedMatter(system, [report.id])
  if (!matter || matter.victimKind !== 'company' || matter.isDropped) return null
  const facts = (await listFacts(system, [report.id])).get(report.id)
  const lines = (role: string) => matter.stated.filter((one) => one.role === role).map(({ text }) => text)
  const [year, month, day] = (facts?.occurredOn ?? '').split('-')
  const loss = matter.lossInCents === null ? undefined : (matter.lossInCents / 100).toFixed(2).replace('.', ',')
  const answers: Record<string, string | string[] | undefined> = {
    victim: 'company',
    narrative: matter.narrative,
    from: day && `${day}-${month}-${year}`,
    channel: matter.contactChannel ?? undefined,
    loss,
    bought: matter.fraudForm?.startsWith('FF-12') ? 'sell' : matter.fraudForm?.startsWith('FF-11') ? 'buy' : undefined,
    ...Object.fromEntries(
      [
        ['paidTo', 'paid-to'],
        ['contact', 'contact'],
        ['display', 'display'],
        ['site', 'site'],
        ['seller', 'seller'],
      ].map(([name = '', role = '']) => [name, lines(role)]),
    ),
    ...paymentOf(ctx, matter, loss),
  }
  const isGiven = ([, value]: [string, string | string[] | undefined]) => value !== undefined && value.length > 0
  return {
    form: formFor(matter.fraudForm),
    answers: Object.fromEntries(Object.entries(answers).filter(isGiven)) as TypedAnswers,
  }
}

/** The payment, as far as the report names one account on either side; with two the amount is of nobody knows which. */
function paymentOf(ctx: Context, { stated, own }: ReportedMatter, amount: string | undefined): Record<string, string> {
  const [names] = paymentNames
  const accounts = (all: readonly { text: string }[]) =>
    all.map(({ text }) => text).filter((text) => parseIban(text, { demoBankAllowed: !ctx.settings.isProduction }).ok)
  const [to, ...others] = accounts(stated.filter(({ role }) => role === 'paid-to'))
  const [from, ...more] = accounts(own)
  if (!names || to === undefined || others.length > 0) return {}
  return {
    [names.to]: to,
    ...(amount !== undefined && { [names.amount]: amount }),
    ...(from !== undefined && more.length === 0 && { [names.from]: from }),
  }
}

/** The form of the desk for this fraud form, or for the one above it: their ids say which that is, 'FF-120' below 'FF-100'. */
function formFor(fraudForm: string | null): string | null {
  const above = fraudForm === null ? [] : [fraudForm, `${fraudForm.slice(0, 5)}0`, `${fraudForm.slice(0, 4)}00`]
  return above.flatMap((id) => complaintForms.find((form) => form.fraudForm === id) ?? [])[0]?.id ?? null
}
