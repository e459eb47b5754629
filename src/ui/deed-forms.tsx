// SPDX-License-Identifier: EUPL-1.2
import type { DeedNow } from '#foundation/deeds'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { HiddenField } from './hidden-field.tsx'
import { ReasonForm } from './reason-form.tsx'
import { Paragraph } from './text.tsx'
import { useWords } from './words.tsx'

interface DeedFormsProps<Name extends string> {
  /** Those that this reader can take now (`deedsNow`). */
  deeds: readonly DeedNow<Name>[]
  /** It waits for somebody else (`waitsForAnother`). */
  waits?: boolean
  title: (name: Name) => string
  /** The question, where one takes a reason. */
  because: string
  /** What follows from it. */
  more?: Partial<Record<Name, string>>
  /** Of the thing as it is shown. */
  sequence?: number | string
  /** Which one, where a page has several. */
  id?: string
}

/** Every deed that will be accepted now, and no other: a button, or a reason with a button. */
export function DeedForms<Name extends string>(props: DeedFormsProps<Name>) {
  const { title, because, more, id } = props
  const fields = { sequence: String(props.sequence ?? ''), ...(id !== undefined && { id }) }
  const words = useWords()
  const forms = props.deeds
    .filter(({ at }) => at === null)
    .map(({ name, needs }, place) =>
      needs ? (
        <ReasonForm
          key={name}
          intent={name}
          name="because"
          title={title(name)}
          more={more?.[name]}
          label={because}
          fields={fields}
        />
      ) : (
        <Form key={name} intent={name} label={title(name)}>
          {more?.[name] && <Paragraph>{more[name]}</Paragraph>}
          {Object.entries(fields).map(([field, value]) => (
            <HiddenField key={field} name={field} value={value} />
          ))}
          <Button appearance={place > 0 ? 'secondary' : undefined}>{title(name)}</Button>
        </Form>
      ),
    )
  return (
    <>
      {props.waits && <Paragraph>{words.waitsForAnother}</Paragraph>}
      {forms}
    </>
  )
}
