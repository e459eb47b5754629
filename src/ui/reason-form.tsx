// SPDX-License-Identifier: EUPL-1.2
import { answeredFor, type AnsweredForm, fieldId } from './answered-form.tsx'
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
  more?: string
  label: string
  fields?: Record<string, string>
  answered: AnsweredForm | undefined
}

/** A deed that needs a reason, folded until somebody wants it. */
export function ReasonForm({ intent, name, title, more, label, fields = {}, answered }: ReasonFormProps) {
  const { isThis, one, errorOf } = answeredFor(answered, intent)
  return (
    <Details summary={title} open={isThis}>
      {more && <Paragraph>{more}</Paragraph>}
      <Form label={title}>
        <HiddenField name="intent" value={intent} />
        {Object.entries(fields).map(([field, value]) => (
          <HiddenField key={field} name={field} value={value} />
        ))}
        <TextArea
          name={name}
          id={fieldId(intent, name)}
          label={label}
          rows={3}
          defaultValue={one(name)}
          error={errorOf(name)}
        />
        <Button appearance="secondary">{title}</Button>
      </Form>
    </Details>
  )
}
