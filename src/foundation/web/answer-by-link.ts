// SPDX-License-Identifier: EUPL-1.2
import { data, type RouterContextProvider } from 'react-router'
import type { Context } from '../access/index.ts'
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
