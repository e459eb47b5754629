// SPDX-License-Identifier: EUPL-1.2
import { data, type RouterContextProvider } from 'react-router'
import type { Context } from '../access/index.ts'
import { isFilledIn, leadByCode } from './lead-by-code.ts'
import type { ShownError } from './form.ts'
import { contextOf } from './page-request.ts'

/**
 * Answers the button behind a link in a mail by what stands in its address. Only POST comes here, with or without a form (RFC 8058): a mail program
 * presses for its reader. 404 when nothing answers to the link any more.
 */
export async function answerByLink(
  args: { context: Readonly<RouterContextProvider>; params: { token?: string | undefined } },
  deed: (ctx: Context, token: string) => Promise<boolean>,
) {
  const isDone = await deed(contextOf(args), args.params.token ?? '')
  return data({ isDone }, { status: isDone ? 200 : 404 })
}

/**
 * Answers a code that somebody typed from a mail; what was typed comes back when it is none, and a code of another kind leads to its own page. A code
 * that was typed elsewhere is only shown, so that its holder sees what it says yes to.
 */
export async function answerByCode(
  args: { context: Readonly<RouterContextProvider>; request: Request },
  deed: (ctx: Context, code: string) => Promise<boolean>,
) {
  const ctx = contextOf(args)
  const typed = (await args.request.formData()).get('code')
  const code = typeof typed === 'string' ? typed.slice(0, 100) : ''
  const answered = (isDone: boolean, errors: ShownError[], status = 200) => data({ isDone, code, errors }, { status })
  if (isFilledIn(args.request)) return answered(false, [])
  if (await deed(ctx, code)) return answered(true, [])
  const { errors, status } = await leadByCode(args, code)
  return answered(false, errors, status)
}
