// SPDX-License-Identifier: EUPL-1.2
import { redirect, type RouterContextProvider } from 'react-router'
import type { Context } from '../access/index.ts'
import type { CodeKind, CodeLead } from '../modules/index.ts'
import { parseReceiptCode } from '#values'
import { addressIn } from '../text/index.ts'
import { type ShownError, shownErrors } from './form.ts'
import { NetworkLimit } from './network-limit.ts'
import { pageRequest } from './page-request.ts'
import { webMessages } from './web.text.ts'

/** Codes an hour: ten a minute for a whole network. A code has 95 bits; the limit is for our database, which looks at every kind each time. */
const limit = new NetworkLimit(600)
const longest = 100
const lengthOfCode = 20
const filledIn = 'ingevuld'

/** What a code leads to. Every kind is asked, also after one knew it: how long it takes tells nothing. */
export async function findLead(
  ctx: Context,
  kinds: readonly CodeKind[],
  typed: string,
): Promise<(CodeLead & { kind: CodeKind }) | null> {
  let found: (CodeLead & { kind: CodeKind }) | null = null
  // One after another: one page does not take every connection.
  for (const kind of kinds) {
    const lead = await kind.leadTo(ctx, typed)
    if (lead && (found === null || (found.kind.carriesAll && !kind.carriesAll))) found = { ...lead, kind }
  }
  return found
}

/**
 * Leads whoever typed a code to the page that it belongs to, of whichever module, by throwing where to go; the code stands in no address. What is
 * returned is said at the field.
 */
export async function leadByCode(
  args: { context: Readonly<RouterContextProvider> },
  typed: string,
): Promise<{ errors: ShownError[]; status: 422 | 429 }> {
  const { ctx, network, codeKinds } = args.context.get(pageRequest)
  const refused = (code: string) => shownErrors([{ field: 'code', code }], ctx.language)
  if (!limit.take(network, ctx.now())) return { errors: refused(webMessages.codeTooOften), status: 429 }
  const lead = await findLead(ctx, codeKinds, typed.slice(0, longest))
  if (!lead) return { errors: shownErrors([{ field: 'code', ...whyNothing(typed) }], ctx.language), status: 422 }
  const to = addressIn(ctx.language, lead.path)
  if (lead.cookie) throw redirect(to, { status: 303, headers: { 'set-cookie': lead.cookie } })
  // 307: the browser posts the form with the code once more, there.
  throw redirect(`${to}?${filledIn}`, 307)
}

/** What whoever typed it can do about it. It is told from the code alone: who has which code nobody learns. */
function whyNothing(typed: string): { code: string; values?: { found: number } } {
  const signs = typed.replace(/[\s\p{Pd}.]/gu, '')
  if (signs === '') return { code: webMessages.codeEmpty }
  if (parseReceiptCode(typed) !== null) return { code: webMessages.codeUnknown }
  if (/^\d{4,8}$/.test(signs)) return { code: webMessages.codeOfBank }
  if (signs.length === lengthOfCode) return { code: webMessages.codeMistyped }
  return { code: webMessages.codeLength, values: { found: signs.length } }
}

/** Whether somebody was led here with the code that they typed elsewhere: to show it filled in, and to do nothing yet. */
export function isFilledIn(request: Request): boolean {
  return new URL(request.url).searchParams.has(filledIn)
}
