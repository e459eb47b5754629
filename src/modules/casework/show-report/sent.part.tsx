// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextArea } from '#ui/text-field'
import { useBeside } from '../list-work/desk.part.tsx'
import { handleText } from './handle.text.ts'
import { type Answered, partOf } from './part.ts'
import type { ShownReport } from './show-report.query.ts'

export function Reason(props: {
  intent: string
  actionData: Answered | undefined
  isNeeded?: boolean | undefined
  label?: string
}) {
  const t = useText(handleText)
  const { one, errorOf } = partOf(props.actionData, props.intent)
  return (
    <TextArea
      name="reason"
      id={`${props.intent}-reason`}
      label={props.label ?? t('reason')}
      description={t('reasonMore')}
      rows={2}
      optional={!props.isNeeded && props.label === undefined}
      defaultValue={one('reason')}
      error={errorOf('reason')}
    />
  )
}

/** The form of one deed: from which status it was seen, and which report comes after it. */
export function Sent(props: { intent: string; report: ShownReport['report']; label: string; children: ReactNode }) {
  const next = useBeside().desk.nextOf(props.report.id)
  return (
    <Form intent={props.intent} label={props.label}>
      <HiddenField name="seenStatus" value={props.report.status} />
      {next && <HiddenField name="next" value={next} />}
      {props.children}
    </Form>
  )
}
