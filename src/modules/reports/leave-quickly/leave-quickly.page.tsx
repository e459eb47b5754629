// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/leave-quickly.page.ts'
import { forgetHere } from './forget-here.command.ts'
import { neutralAddress } from './neutral-address.ts'

/**
 * Leaves the site at once for a page about the weather. A link, because the content policy lets no form lead to another
 * site. What was filled in is wiped only when our own page led here: another site must not be able to wipe it.
 */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const isOurs = args.request.headers.get('sec-fetch-site') === 'same-origin'
  const headers = isOurs ? await forgetHere(ctx, args.request) : new Headers()
  // Also what other rooms keep here, such as the steps of a plan, and who works here is signed out.
  headers.set('clear-site-data', isOurs ? '"cache", "cookies", "storage"' : '"cache"')
  return redirect(neutralAddress, { status: 303, headers })
}
