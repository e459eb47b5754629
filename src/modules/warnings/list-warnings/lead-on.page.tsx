// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { paths } from '../warning/addresses.ts'
import type { Route } from './+types/lead-on.page.ts'

/** The list stood here; what was chosen goes along. */
export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  throw redirect(`${addressIn(language, paths.around)}${new URL(args.request.url).search}`, 308)
}
