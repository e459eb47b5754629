// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/go-to-objection.page.ts'

/** The address at which one asked before, also when a form of then is sent: to the one form for every list. */
export function loader(args: Route.LoaderArgs) {
  throw redirect(addressIn(contextOf(args).language, '/bezwaar'), 301)
}

export function action(args: Route.ActionArgs) {
  throw redirect(addressIn(contextOf(args).language, '/bezwaar'), 303)
}
