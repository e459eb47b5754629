// SPDX-License-Identifier: EUPL-1.2
// No audit line of its own: the draft that is wiped has one.
import type { Context } from '#foundation/access'
import { keptAsked, keptTold } from '../facts/facts.query.ts'
import { followedCode } from '../follow-report/followed-code.query.ts'
import { wipeDraft } from '../submit-report/draft.command.ts'
import { draftTokenOf, forgottenDraft } from '../submit-report/form-request.query.ts'

/** Forgets what this browser reported, told or did not send yet, its receipt as well; gives the headers that tell the browser. */
export async function forgetHere(ctx: Context, request: Request): Promise<Headers> {
  const token = draftTokenOf(ctx, request)
  if (token) await wipeDraft(ctx, token)
  const headers = new Headers({ 'clear-site-data': '"cache", "storage"' })
  const kept = [followedCode, keptTold, keptAsked].map((one) => one.forgotten(ctx))
  for (const cookie of [forgottenDraft(ctx), ...kept]) headers.append('set-cookie', cookie)
  return headers
}
