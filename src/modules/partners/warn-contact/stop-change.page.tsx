// SPDX-License-Identifier: EUPL-1.2
import { answerByLink } from '#foundation/web'
import { aboutByLink, ByLink } from '#ui/by-link'
import { stopByLink } from '../keep-entry/judge-change.command.ts'
import type { Route } from './+types/stop-change.page.ts'
import { letterText } from './letter.text.ts'

export const meta: Route.MetaFunction = ({ location }) => aboutByLink(letterText, 'stop', location)

export function action(args: Route.ActionArgs) {
  return answerByLink(args, stopByLink)
}

export default function StopChange({ actionData }: Route.ComponentProps) {
  return <ByLink text={letterText} link="stop" isDone={actionData?.isDone} />
}
