// SPDX-License-Identifier: EUPL-1.2
import { answerByCode } from '#foundation/web'
import { aboutByLink, ByCode } from '#ui/by-link'
import type { Route } from './+types/confirm.page.ts'
import { confirmApplication } from './apply.command.ts'
import { joinText } from './join.text.ts'

export const meta: Route.MetaFunction = ({ location }) => aboutByLink(joinText, 'confirmTitle', location)

export function action(args: Route.ActionArgs) {
  return answerByCode(args, confirmApplication)
}

export default function Confirm({ actionData }: Route.ComponentProps) {
  return <ByCode text={joinText} answered={actionData} />
}
