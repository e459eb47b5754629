// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/go-to-check.page.ts'

/** The address at which one handed in a message before: to the one field for anything. */
export function loader(args: Route.LoaderArgs) {
  throw redirect(addressIn(contextOf(args).language, '/controleren'), 301)
}
