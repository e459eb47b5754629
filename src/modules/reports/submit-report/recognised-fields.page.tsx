// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { fieldOf, keyOf } from './recognised-field.ts'
import type { Recognised } from './recognised.ts'
import { recognisedText } from './recognised.text.ts'

/** Of each identifier that stands in the story: what was it? */
export function RecognisedFields({ recognised }: { recognised: readonly Recognised[] }) {
  const t = translate(recognisedText, useLanguage())
  if (recognised.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('lead')}</Paragraph>
      {recognised.map((one, index) => {
        const { role, of } = fieldOf(index)
        return (
          <div key={of}>
            <HiddenField name={of} value={keyOf(one)} />
            <SelectField
              name={role}
              label={one.text.replaceAll(/\s+/g, ' ')}
              emptyText={false}
              defaultValue={one.role}
              options={one.choices.map((value) => ({ value, text: t(value) }))}
            />
          </div>
        )
      })}
    </>
  )
}
