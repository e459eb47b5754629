// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { paths } from '../make-plan/addresses.ts'
import type { Route } from './+types/go-ask-back.page.ts'

/** Where plans on paper and in browsers lead: the page on which the banks are asked knows by itself what the plan says. */
export function loader(args: Route.LoaderArgs) {
  return redirect(addressIn(contextOf(args).language, paths.askBack), 303)
}
