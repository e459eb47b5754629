// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findIdentifiers } from '#values'
import type { Told, ToldIdentifiers } from '../facts/facts.ts'
import { choicesFor } from './form-request.query.ts'
import { readIn } from './known-answers.query.ts'
import { caseIn, isOwnStory, payeeIn } from './story-facts.ts'

/** Where the form asks for it, of what nobody said what part it played. */
export const fieldOfKind: Partial<Record<string, keyof ToldIdentifiers>> = {
  iban: 'paidTo',
  'crypto-address': 'paidTo',
  phone: 'display',
  email: 'contact',
  'web-address': 'site',
  'user-name': 'seller',
  'company-number': 'seller',
}

const longest = 200
/** What the check took it for stands on a line of its own. */
const formLine = /^(FF-\d{3})$/m
const invoiceNumber =
  /\b(?:factuur|faktuur|nota|invoice)(?:nummer|nr\.?| number| no\.?| nr\.?)?[\s:#]*((?=\S*\d)[\w./-]{3,30}\w)/i

/** What was checked and taken along to first aid: what can be recognised in it, and none of its words. */
export async function toldInCheck(ctx: Context, entry: string): Promise<Told> {
  const text = entry.slice(0, 10_000)
  const words = text.replace(formLine, '').trim()
  // Of an invoice that came, an amount tells no payment.
  const { form, channel, occurredOn, money, lossInCents, victim } = readIn(
    ctx,
    words,
    await choicesFor(ctx),
    !isOwnStory(words),
  )
  const identifiers: ToldIdentifiers = {}
  for (const one of findIdentifiers(words, { demoBankAllowed: !ctx.settings.isProduction })) {
    const field = fieldOfKind[one.kind]
    if (field && one.text.length <= longest) identifiers[field] = [...(identifiers[field] ?? []), one.text]
  }
  const told = {
    form: formLine.exec(text)?.[1] ?? form,
    case: caseIn(words) ?? undefined,
    channel,
    occurredOn,
    money,
    lossInCents,
    victim: victim === 'self' ? undefined : victim,
    payee: payeeIn(words),
    reference: invoiceNumber.exec(words)?.[1],
    ...identifiers,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}
