// SPDX-License-Identifier: EUPL-1.2
import { answerByLink } from '#foundation/web'
import { aboutByLink, ByLink } from '#ui/by-link'
import type { Route } from './+types/confirm-mail.page.ts'
import { confirmMail } from './ask-mail.command.ts'
import { askMailText } from './ask-mail.text.ts'

export const meta: Route.MetaFunction = ({ location }) => aboutByLink(askMailText, 'confirm', location)

export function action(args: Route.ActionArgs) {
  return answerByLink(args, confirmMail)
}

export default function ConfirmMail({ actionData }: Route.ComponentProps) {
  return <ByLink text={askMailText} link="confirm" isDone={actionData?.isDone} />
}
