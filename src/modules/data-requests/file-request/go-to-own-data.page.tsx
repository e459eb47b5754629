// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/go-to-own-data.page.ts'

/** Where one read what happens to data, before that stood beside what one can ask about them. */
export function loader(args: Route.LoaderArgs) {
  throw redirect(addressIn(contextOf(args).language, '/uw-gegevens'), 301)
}
