// SPDX-License-Identifier: EUPL-1.2
import { answerByLink } from '#foundation/web'
import { ByLink } from '#ui/by-link'
import type { Route } from './+types/stop-mail.page.ts'
import { stopWarnings } from './ask-mail.command.ts'
import { askMailText } from './ask-mail.text.ts'

export function action(args: Route.ActionArgs) {
  return answerByLink(args, stopWarnings)
}

export default function StopMail({ actionData }: Route.ComponentProps) {
  return <ByLink text={askMailText} isDone={actionData?.isDone} />
}
