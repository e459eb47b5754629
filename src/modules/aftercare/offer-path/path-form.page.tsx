// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { type AnsweredForm, answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { consentText } from '../consent/consent.text.ts'
import type { ShownPath } from './offers.page.tsx'

type PathFormProps = {
  legend: string
  save: string
  paths: readonly ShownPath[]
  chosen: string | null
  version: number
  answered: AnsweredForm | undefined
}

/** One path, or none. Another can be chosen at any time. */
export function PathForm(props: PathFormProps) {
  const t = translate(consentText, useLanguage())
  const was = answeredFor(props.answered, 'path')
  return (
    <Form label={props.legend}>
      <HiddenField name="intent" value="path" />
      <HiddenField name="version" value={String(props.version)} />
      <RadioGroup
        name="path"
        id={fieldId('path', 'path')}
        legend={props.legend}
        options={[
          ...props.paths.map(({ id, kind, title, what, from }) => ({
            value: id,
            text: `${kind}: ${title}`,
            description: `${what} ${from}`,
          })),
          { value: 'none', text: t('none') },
        ]}
        defaultValue={was.one('path') ?? props.chosen ?? 'none'}
        error={was.errorOf('path')}
      />
      <Button appearance="secondary">{props.save}</Button>
    </Form>
  )
}
