// SPDX-License-Identifier: EUPL-1.2
import { useForm } from '#ui/answered-form'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { reporters, reporterText } from '#values'
import { most } from './form-content.ts'
import type { Fields } from './form-fields.part.tsx'

const numbers = Array.from({ length: most }, (_, at) => at + 1)
const words = { autoComplete: 'off' } as const

/** Reported figures and the sources that they came from, at most three of each. */
export function FigureFields({ fields: { t, field }, kept }: { fields: Fields; kept: Record<string, string> }) {
  const language = useLanguage()
  const { one, errorOf } = useForm()
  const isFilled = (name: string) => Boolean(kept[name] || one(name) || errorOf(name))
  return (
    <>
      <Heading level={2}>{t('figures')}</Heading>
      <Paragraph>{t('figuresMore')}</Paragraph>
      {numbers.map((number) => (
        <Details key={number} summary={t('claim', { number })} open={isFilled(`claim${number}-text`)}>
          <SelectField
            {...field(`claim${number}-sort`, 'field-sort')}
            options={[
              { value: 'effect', text: t('sort-effect') },
              { value: 'count', text: t('sort-count') },
              { value: 'reach', text: t('sort-reach') },
            ]}
          />
          <TextField {...field(`claim${number}-text`, 'field-text')} {...words} optional />
          <TextField {...field(`claim${number}-of`, 'field-of')} {...words} optional />
          <TextField {...field(`claim${number}-period`, 'field-period')} {...words} optional />
          <SelectField
            {...field(`claim${number}-by`, 'field-by')}
            options={reporters.map((value) => ({ value, text: reporterText[language][value] }))}
          />
          <TextField {...field(`claim${number}-source`, 'field-source')} inputMode="numeric" width="short" optional />
          <Details summary={t('english')} open={isFilled(`claim${number}-textEn`)}>
            <TextField {...field(`claim${number}-textEn`, 'field-text')} {...words} optional />
            <TextField {...field(`claim${number}-ofEn`, 'field-of')} {...words} optional />
            <TextField {...field(`claim${number}-periodEn`, 'field-period')} {...words} optional />
          </Details>
        </Details>
      ))}
      <Heading level={2}>{t('sources')}</Heading>
      {numbers.map((number) => (
        <Details
          key={number}
          summary={t('source', { number })}
          open={number === 1 || isFilled(`source${number}-title`)}
        >
          <TextField {...field(`source${number}-title`, 'field-sourceTitle')} {...words} optional={number > 1} />
          <TextField {...field(`source${number}-publisher`, 'field-publisher')} {...words} optional={number > 1} />
          <TextField {...field(`source${number}-date`, 'field-date')} {...words} width="medium" optional={number > 1} />
          <SelectField
            {...field(`source${number}-dated`, 'field-dated')}
            options={[
              { value: 'published', text: t('dated-published') },
              { value: 'read', text: t('dated-read') },
            ]}
          />
          <TextField {...field(`source${number}-url`, 'field-url')} {...words} type="url" optional />
        </Details>
      ))}
    </>
  )
}
