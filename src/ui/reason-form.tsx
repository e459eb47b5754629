// SPDX-License-Identifier: EUPL-1.2

import { Button } from './button.tsx'
import { Details } from './details.tsx'
import { Form } from './form.tsx'
import { HiddenField } from './hidden-field.tsx'
import { Paragraph } from './text.tsx'
import { TextArea } from './text-field.tsx'

interface ReasonFormProps {
  intent: string
  /** The name of the field. */
  name: string
  title: string
  more?: string | undefined
  label: string
  fields?: Record<string, string>
}

/** A deed that needs a reason, folded until somebody wants it. */
export function ReasonForm({ intent, name, title, more, label, fields = {} }: ReasonFormProps) {
  return (
    <Details summary={title} intent={intent}>
      {more && <Paragraph>{more}</Paragraph>}
      <Form intent={intent} label={title}>
        {Object.entries(fields).map(([field, value]) => (
          <HiddenField key={field} name={field} value={value} />
        ))}
        <TextArea name={name} label={label} rows={3} />
        <Button appearance="secondary">{title}</Button>
      </Form>
    </Details>
  )
}
