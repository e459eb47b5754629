// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { keptCode } from '#foundation/web'
import { findIdentifiers } from '#values'
import type { IdentifierField } from './answers.ts'
import { amountIn } from './story-facts.ts'

const kept = keptCode({ name: 'dijkwacht_gecontroleerd', purpose: 'reports.checked-before', seconds: 3_600 })
/** Where the form asks for it, of what nobody said what part it played. */
export const fieldOfKind: Partial<Record<string, IdentifierField>> = {
  iban: 'paidTo',
  'crypto-address': 'paidTo',
  phone: 'display',
  email: 'contact',
  'web-address': 'site',
  'user-name': 'seller',
  'company-number': 'seller',
}

/** More does not fit in a cookie, and nobody has more of one fraud. */
const most = 8
const longest = 200

interface Checked {
  /** Of a number or address, or `form`: what it was taken for; or `amount`: what was asked, in cents. */
  kind: string
  /** As it was written. */
  text: string
}

/** What the check took it for stands on a line of its own. */
const formLine = /^FF-\d{3}$/m

/**
 * Accounts, numbers and addresses that somebody checked and took along to first aid, so that nobody types them twice: in this browser only, sealed, for an hour.
 * Of a message only what can be recognised in it, what it was taken for and the amount, and none of its words.
 */
export const checkedBefore = {
  cookieFor(ctx: Context, text: string): string {
    const found = findIdentifiers(text.slice(0, 10_000), { demoBankAllowed: !ctx.settings.isProduction })
    const own = found
      .filter((one) => one.text.length <= longest)
      .map(({ kind, text: written }) => ({ kind, text: written }))
    const form = formLine.exec(text)?.[0]
    const amount = amountIn(text)
    const told = [
      ...(form ? [{ kind: 'form', text: form }] : []),
      ...(amount === null ? [] : [{ kind: 'amount', text: String(amount) }]),
    ]
    return kept.cookieFor(ctx, JSON.stringify([...own.slice(0, most), ...told]))
  },
  of(ctx: Context, request: Request): Checked[] {
    const text = kept.codeOf(ctx, request)
    return text === null ? [] : JSON.parse(text)
  },
  /** By the field of a form that asks for it. */
  fields(ctx: Context, request: Request): { [Field in IdentifierField]?: string[] } {
    const fields: { [Field in IdentifierField]?: string[] } = {}
    for (const { kind, text } of checkedBefore.of(ctx, request)) {
      const field = fieldOfKind[kind]
      if (field) fields[field] = [...(fields[field] ?? []), text]
    }
    return fields
  },
  /** What it was taken for, and the amount that was asked; null: neither was said. */
  told(ctx: Context, request: Request): { form: string | null; amountInCents: number | null } {
    const all = checkedBefore.of(ctx, request)
    const said = (kind: string) => all.find((one) => one.kind === kind)?.text ?? null
    const amount = said('amount')
    return { form: said('form'), amountInCents: amount === null ? null : Number(amount) }
  },
  forgotten: kept.forgotten,
}
