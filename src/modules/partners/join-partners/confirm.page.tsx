// SPDX-License-Identifier: EUPL-1.2
import { answerByCode } from '#foundation/web'
import { ByCode } from '#ui/by-link'
import type { Route } from './+types/confirm.page.ts'
import { confirmApplication } from './apply.command.ts'
import { joinText } from './join.text.ts'

export function action(args: Route.ActionArgs) {
  return answerByCode(args, confirmApplication)
}

export default function Confirm({ actionData }: Route.ComponentProps) {
  return <ByCode text={joinText} answered={actionData} />
}
