// SPDX-License-Identifier: EUPL-1.2
import { answerByCode } from '#foundation/web'
import { ByCode } from '#ui/by-link'
import { stopByCode } from '../keep-entry/judge-change.command.ts'
import type { Route } from './+types/stop-change.page.ts'
import { letterText } from './letter.text.ts'

export function action(args: Route.ActionArgs) {
  return answerByCode(args, stopByCode)
}

export default function StopChange({ actionData }: Route.ComponentProps) {
  return <ByCode text={letterText} answered={actionData} />
}
