// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Status } from '#ui/status'
import { questionText } from './helpdesk.text.ts'

/** How much time is left for an answer, in working days; too late is said with a sign and a word. */
export function Clock({ daysLeft }: { daysLeft: number }) {
  const t = useText(questionText)
  if (daysLeft < 0) return <Status kind="stop" text={t('overdue', { count: -daysLeft })} />
  return <Status kind={daysLeft <= 1 ? 'warn' : 'neutral'} text={t('left', { count: daysLeft })} />
}
