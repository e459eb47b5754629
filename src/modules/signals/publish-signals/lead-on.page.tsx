// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { paths } from '../signal/addresses.ts'
import type { Route } from './+types/lead-on.page.ts'

/** What goes round stands in one list with the warnings; a signal keeps its place in it (`#id`). */
export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  throw redirect(`${addressIn(language, paths.around)}${new URL(args.request.url).search}`, 308)
}
