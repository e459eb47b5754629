// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { consentText } from '../consent/consent.text.ts'
import type { ShownPath } from './offers.part.tsx'

type PathFormProps = {
  legend: string
  save: string
  paths: readonly ShownPath[]
  chosen: string | null
  version: number
}

/** One path, or none. Another can be chosen at any time. */
export function PathForm(props: PathFormProps) {
  const t = useText(consentText)
  return (
    <Form intent="path" label={props.legend} submit={props.save} quiet>
      <HiddenField name="version" value={String(props.version)} />
      <RadioGroup
        name="path"
        legend={props.legend}
        options={[
          ...props.paths.map(({ id, kind, title, what, from }) => ({
            value: id,
            text: `${kind}: ${title}`,
            description: `${what} ${from}`,
          })),
          { value: 'none', text: t('none') },
        ]}
        defaultValue={props.chosen ?? 'none'}
      />
    </Form>
  )
}
