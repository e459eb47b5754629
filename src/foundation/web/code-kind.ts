// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/index.ts'
import type { CodeKind } from '../modules/index.ts'
import type { KeptCode } from './kept-code.ts'

/** A kind of code that leads to one page: in the cookie that the page reads, or posted there. `knows`: whether somebody has it; anything but null and false. */
export function codeKind({
  path,
  kept,
  knows,
  ...kind
}: Omit<CodeKind, 'leadTo'> & {
  path: string
  kept?: KeptCode
  knows(ctx: Context, typed: string): Promise<unknown>
}): CodeKind {
  return {
    ...kind,
    async leadTo(ctx, typed) {
      const isKnown = Boolean(await knows(ctx, typed))
      return isKnown ? { path, ...(kept && { cookie: kept.cookieFor(ctx, typed) }) } : null
    },
  }
}
