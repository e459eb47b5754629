// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useForm } from '#ui/answered-form'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import { figuresAsText } from '../study/study-columns.ts'
import { methods, populations, readings, type StudyFields } from '../study/study.ts'
import { methodText, populationText, readingText } from '../study/study.text.ts'
import { keepText } from './keep.text.ts'

interface StudyFieldsProps {
  /** What is kept now; null for a new one. */
  study: StudyFields | null
  forms: { value: string; text: string }[]
}

/** All that is kept of a study, in a form. */
export function StudyFieldsPart({ study, forms }: StudyFieldsProps) {
  const language = useLanguage()
  const t = translate(keepText, language)
  const { isThis, one } = useForm()
  const kept = (name: keyof StudyFields) => {
    const value = study?.[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
  const field = <Name extends keyof StudyFields>(name: Name) => ({
    name,
    label: t(`field-${name}`),
    defaultValue: kept(name),
  })
  const words = { autoComplete: 'off' } as const
  return (
    <>
      <TextField {...field('title')} {...words} />
      <TextField {...field('titleEn')} {...words} optional />
      <TextArea {...field('question')} rows={2} />
      <TextArea {...field('questionEn')} rows={2} optional />
      <TextField {...field('owner')} {...words} />
      <SelectField
        {...field('method')}
        options={methods.map((value) => ({ value, text: methodText[language][value] }))}
      />
      <CheckboxGroup
        name="forms"
        legend={t('field-forms')}
        description={t('field-formsMore')}
        options={forms}
        defaultValue={study?.forms}
      />
      <CheckboxGroup
        name="populations"
        legend={t('field-populations')}
        options={populations.map((value) => ({ value, text: populationText[language][value] }))}
        defaultValue={study?.populations}
      />
      <TextField {...field('period')} {...words} optional />
      <TextField {...field('year')} {...words} optional inputMode="numeric" width="short" />
      <TextField {...field('sample')} {...words} optional inputMode="numeric" width="short" />
      <TextField {...field('response')} {...words} optional inputMode="numeric" width="short" />
      <TextField {...field('url')} {...words} optional type="url" />
      <TextField {...field('source')} {...words} description={t('field-sourceMore')} />
      <RadioGroup
        name="reading"
        legend={t('field-reading')}
        options={readings.map((value) => ({ value, text: readingText[language][value] }))}
        defaultValue={study?.reading}
      />
      <TextField
        {...field('figures')}
        {...words}
        optional
        description={t('field-figuresMore')}
        defaultValue={isThis ? one('figures') : study ? figuresAsText(study.figures) : undefined}
      />
      <TextField {...field('reviewOn')} {...words} width="medium" />
      <TextArea {...field('remark')} rows={3} optional />
      <TextArea {...field('remarkEn')} rows={3} optional />
    </>
  )
}
