// SPDX-License-Identifier: EUPL-1.2
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'

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
