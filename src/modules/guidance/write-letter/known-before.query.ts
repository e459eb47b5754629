// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { onlyOf, type Told, toldBefore } from '#modules/reports'
import { type CalendarDate, formatIban, formatMoney, parseCalendarDate, parseIban, parseMoney } from '#values'
import { keptPlan } from '../make-plan/kept-plan.query.ts'
import { planIn } from '../make-plan/plan-code.ts'
import { longestOf } from './fill-letter.ts'
import { storyOfPlan } from './story-of-plan.ts'
import type { Field, Given, LetterTemplate } from './template.ts'

/** What this browser told already, by the field of a letter that asks for it again. */
export async function knownBefore(ctx: Context, request: Request, template: LetterTemplate): Promise<Given> {
  const answers = planIn(keptPlan.codeOf(ctx, request) ?? '')?.answers ?? {}
  const told = await toldBefore(ctx, request)
  const { own, payee, reference, complaint, occurredOn, lossInCents, narrative = '' } = told
  const account = (text: string | undefined) => {
    const read = parseIban(text ?? '', { demoBankAllowed: !ctx.settings.isProduction })
    return read.ok ? formatIban(read.value.canonical) : undefined
  }
  const known: Given = {
    own: account(own),
    other: account(onlyOf(told.paidTo)),
    // A name goes with its account: who sent an invoice or took a debit may be another.
    otherName: template.fields.includes('other') ? payee : undefined,
    reference,
    complaint,
    amount: lossInCents === undefined ? undefined : formatMoney(lossInCents, 'nl').replace(/^€\s/, ''),
    // The day of a message is not the day on which somebody paid.
    paidOn: occurredOn && told.money === 'yes' ? asTyped(occurredOn as CalendarDate) : undefined,
    place: onlyOf(told.site) ?? onlyOf(told.seller),
    number: onlyOf(told.display) ?? onlyOf(told.contact),
    // A longer one is theirs to shorten: half a story says something else. Who helps tells it in other words than whoever signs.
    story:
      narrative !== '' && narrative.length <= longestOf('story') && !answers.who?.includes('helper')
        ? narrative
        : storyOfPlan(template, answers) || undefined,
  }
  const fits = (field: Field) => (known[field]?.length ?? 0) > 0 && (known[field]?.length ?? 0) <= longestOf(field)
  return Object.fromEntries(template.fields.filter(fits).map((field) => [field, known[field]]))
}

/** What a letter tells other pages: numbers and amounts, and neither name nor story. */
export function toldInLetter(typed: (field: Field) => string): Told {
  const day = parseCalendarDate(typed('paidOn'))
  const amount = parseMoney(typed('amount'))
  const text = (field: Field) => typed(field).trim()
  const told: { [Fact in keyof Told]: Told[Fact] | undefined } = {
    own: text('own'),
    paidTo: text('other') === '' ? undefined : [text('other')],
    reference: text('reference'),
    complaint: text('complaint'),
    lossInCents: amount.ok && amount.value > 0 ? amount.value : undefined,
    ...(day.ok && { occurredOn: day.value, money: 'yes' as const }),
  }
  const given: Told = Object.fromEntries(Object.entries(told).filter(([, value]) => value))
  // With the account the name that came before goes, also where none was typed.
  return text('other') === '' ? given : { ...given, payee: text('otherName') }
}

function asTyped(day: CalendarDate): string {
  return day.split('-').toReversed().join('-')
}
