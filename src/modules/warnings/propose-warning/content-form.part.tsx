// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { WarningDrawing } from '../warning/drawing.ts'
import { longest, type WarningWords, wordFields } from '../warning/warning.ts'
import { DrawingFields } from './drawing-fields.part.tsx'
import { proposeText } from './propose.text.ts'

interface ContentForm {
  intent: 'publish' | 'correct'
  start: {
    nl: Partial<WarningWords>
    en: Partial<WarningWords>
    provinces: string[]
    municipalities: string
    endsOn: string
    drawing?: WarningDrawing
  }
  provinces: { value: string; text: string }[]
  example: string
  /** Which text a correction takes the place of. */
  edition?: number
}

/** All that is said in a warning, for a new one and for a correction. */
export function ContentForm({ intent, start, provinces, example, edition }: ContentForm) {
  const t = useText(proposeText)
  const isNew = intent === 'publish'
  return (
    <Form intent={intent} label={t(isNew ? 'newTitle' : 'correctTitle')} submit={t('send')}>
      {edition !== undefined && <HiddenField name="edition" value={String(edition)} />}
      <Paragraph>{t('rules')}</Paragraph>
      {(['nl', 'en'] as const).map((language) => (
        <section key={language}>
          <Heading level={2}>{t(language === 'nl' ? 'inNl' : 'inEn')}</Heading>
          {language === 'en' && <Paragraph>{t('enLater')}</Paragraph>}
          {wordFields.map((field) => {
            const name = `${language}-${field}`
            const given = {
              name,
              label: t(field),
              maxLength: longest[field],
              defaultValue: start[language][field],
              optional: language === 'en',
            }
            if (field === 'title') return <TextField key={name} {...given} />
            const description = field === 'press' ? t('pressMore') : undefined
            return <TextArea key={name} {...given} rows={field === 'press' ? 3 : 5} description={description} />
          })}
        </section>
      ))}
      <DrawingFields drawing={start.drawing} />
      <CheckboxGroup
        name="provinces"
        legend={t('provinces')}
        description={t('provincesMore')}
        options={provinces}
        defaultValue={start.provinces}
      />
      <TextArea
        name="municipalities"
        label={t('municipalities')}
        description={t('municipalitiesMore')}
        rows={2}
        optional
        defaultValue={start.municipalities}
      />
      {isNew ? (
        <TextField
          name="endsOn"
          label={t('endsOn')}
          description={t('endsOnMore', { example })}
          width="medium"
          defaultValue={start.endsOn}
        />
      ) : (
        <TextArea name="because" label={t('because')} description={t('becauseMore')} rows={2} maxLength={300} />
      )}
      <CheckboxGroup name="looked" legend={t('looked')} options={[{ value: 'yes', text: t('lookedYes') }]} />
    </Form>
  )
}
