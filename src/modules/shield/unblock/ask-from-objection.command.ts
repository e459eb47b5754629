// SPDX-License-Identifier: EUPL-1.2
// No audit line: askUnblock writes it.
import { askOffShield } from '#modules/redress'
import { unblockCode } from './kept-code.query.ts'
import { askWhenListed } from './unblock.command.ts'

/** An objection against a site on our list becomes a request to take it off. */
export const givesAskOffShield = askOffShield.givenBy(async (ctx, asked) => {
  const code = await askWhenListed(ctx, asked)
  return code === null ? null : { path: '/bezwaar/site', cookie: unblockCode.cookieFor(ctx, code) }
})
