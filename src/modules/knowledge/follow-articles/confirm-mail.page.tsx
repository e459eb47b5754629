// SPDX-License-Identifier: EUPL-1.2
import { answerByCode } from '#foundation/web'
import { ByCode } from '#ui/by-link'
import type { Route } from './+types/confirm-mail.page.ts'
import { confirmMail } from './follow.command.ts'
import { followText } from './follow.text.ts'

export function action(args: Route.ActionArgs) {
  return answerByCode(args, confirmMail)
}

export default function ConfirmMail({ actionData }: Route.ComponentProps) {
  return <ByCode text={followText} answered={actionData} />
}
