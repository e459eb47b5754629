// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { identifierKey } from '#values'
import type { Recognised } from './recognised.ts'
import { recognisedText } from './recognised.text.ts'

interface RecognisedProps {
  recognised: readonly Recognised[]
  /** What was sent and not taken. */
  said: readonly string[]
}

/** Of each identifier that stands in the story: what was it? */
export function RecognisedFields({ recognised, said }: RecognisedProps) {
  const t = translate(recognisedText, useLanguage())
  if (recognised.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('lead')}</Paragraph>
      {recognised.map((one, index) => {
        const valueOf = (role: string) => `${role} ${identifierKey(one)}`
        return (
          <SelectField
            key={identifierKey(one)}
            id={`gezegd-${index + 1}`}
            name="gezegd"
            label={one.text.replaceAll(/\s+/g, ' ')}
            emptyText={false}
            defaultValue={one.choices.map(valueOf).find((value) => said.includes(value)) ?? valueOf(one.role)}
            options={one.choices.map((role) => ({ value: valueOf(role), text: t(role) }))}
          />
        )
      })}
    </>
  )
}
