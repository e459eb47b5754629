// SPDX-License-Identifier: EUPL-1.2
import { answerByLink } from '#foundation/web'
import { ByLink } from '#ui/by-link'
import type { Route } from './+types/stop-mail.page.ts'
import { stopMail } from './mail.command.ts'
import { mailText } from './mail.text.ts'

export function action(args: Route.ActionArgs) {
  return answerByLink(args, stopMail)
}

export default function StopMail({ actionData }: Route.ComponentProps) {
  return <ByLink text={mailText} isDone={actionData?.isDone} />
}
