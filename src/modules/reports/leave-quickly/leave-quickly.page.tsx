// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { contextOf } from '#foundation/web'
import { wipeDraft } from '../submit-report/draft.command.ts'
import { draftTokenOf, forgottenDraft } from '../submit-report/form-request.query.ts'
import { followedCode } from '../follow-report/followed-code.query.ts'
import type { Route } from './+types/leave-quickly.page.ts'
import { keptTold } from '../facts/facts.query.ts'
import { neutralAddress } from './neutral-address.ts'

/**
 * Leaves the site at once for a page about the weather. A link, because the content policy lets no form lead to another
 * site. What was filled in is wiped only when our own page led here: another site must not be able to wipe it.
 */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const token = draftTokenOf(ctx, args.request)
  const headers = new Headers({ 'clear-site-data': '"cache"' })
  if (args.request.headers.get('sec-fetch-site') === 'same-origin') {
    // Also what other rooms keep here, such as the steps of a plan, and who works here is signed out.
    headers.set('clear-site-data', '"cache", "cookies", "storage"')
    if (token) await wipeDraft(ctx, token)
    headers.append('set-cookie', forgottenDraft(ctx))
    for (const one of [followedCode, keptTold]) headers.append('set-cookie', one.forgotten(ctx))
  }
  return redirect(neutralAddress, { status: 303, headers })
}
