// SPDX-License-Identifier: EUPL-1.2
import { redirect, type RouterContextProvider } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { followedCode } from './followed-code.query.ts'

/** What belongs to the report whose code this browser gave; whoever gave none, or the code of nobody, is asked for it first. */
export async function behindCode<Own>(
  args: { context: Readonly<RouterContextProvider>; request: Request },
  read: (ctx: Context, code: string) => Promise<Own | null>,
): Promise<Own> {
  const ctx = contextOf(args)
  const code = followedCode.codeOf(ctx, args.request)
  const own = code === null ? null : await read(ctx, code)
  if (own === null) throw redirect(addressIn(ctx.language, '/mijn-melding'), 303)
  return own
}
