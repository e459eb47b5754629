// SPDX-License-Identifier: EUPL-1.2
import { answerByLink } from '#foundation/web'
import { aboutByLink, ByLink } from '#ui/by-link'
import type { Route } from './+types/confirm-mail.page.ts'
import { confirmMail } from './follow.command.ts'
import { followText } from './follow.text.ts'

export const meta: Route.MetaFunction = ({ location }) => aboutByLink(followText, 'confirm', location)

export function action(args: Route.ActionArgs) {
  return answerByLink(args, confirmMail)
}

export default function ConfirmMail({ actionData }: Route.ComponentProps) {
  return <ByLink text={followText} link="confirm" isDone={actionData?.isDone} />
}
