// SPDX-License-Identifier: EUPL-1.2
import type { AnsweredForm } from '#ui/answered-form'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import {
  audiences,
  type Content,
  costBands,
  doers,
  intensities,
  kinds,
  mechanisms,
} from '../intervention/intervention.ts'
import { audienceText, intensityText } from '../intervention/audience.text.ts'
import { costText, doerText, kindText, mechanismText, statusText } from '../intervention/intervention.text.ts'
import type { Status } from '../intervention/intervention.ts'
import { fieldsFor, flatOf } from './form-fields.part.tsx'
import { FigureFields } from './figure-fields.part.tsx'

interface ContentFieldsProps {
  answered: AnsweredForm | undefined
  /** What is kept now; null for a new one. */
  content: Content | null
  status: Status
  /** Where it may stand: as it does, or one step on. */
  statuses: Status[]
  forms: { value: string; text: string }[]
}

/** All that is said of an intervention, in a form. */
export function ContentFields({ answered, content, status, statuses, forms }: ContentFieldsProps) {
  const language = useLanguage()
  const kept = { ...flatOf(content), status }
  const fields = fieldsFor(kept, language)
  const { t, field, group } = fields
  const words = { autoComplete: 'off' } as const
  const options = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
    values.map((value) => ({ value, text: text[value] }))
  return (
    <>
      <SelectField
        {...field('status', 'field-status')}
        description={t('field-statusMore')}
        options={options(statuses, statusText[language])}
      />
      <Heading level={2}>{t('what')}</Heading>
      <SelectField {...field('kind', 'field-kind')} options={options(kinds, kindText[language])} />
      <TextField {...field('title', 'field-title')} {...words} />
      <TextArea {...field('how', 'field-how')} description={t('field-howMore')} rows={3} />
      <SelectField {...field('mechanism', 'field-mechanism')} options={options(mechanisms, mechanismText[language])} />
      <CheckboxGroup
        {...group('audiences', 'field-audiences', content?.audiences ?? [])}
        options={options(audiences, audienceText[language])}
        optional
      />
      <SelectField
        {...field('intensity', 'field-intensity')}
        emptyText={t('unknown')}
        options={options(intensities, intensityText[language])}
      />
      <TextField {...field('owner', 'field-owner')} {...words} />
      <TextArea {...field('partners', 'field-partners')} description={t('field-partnersMore')} rows={3} optional />
      <CheckboxGroup
        {...group('doableBy', 'field-doableBy', content?.doableBy ?? [])}
        options={options(doers, doerText[language])}
        optional
      />
      <SelectField {...field('cost', 'field-cost')} options={options(costBands, costText[language])} />
      <Heading level={2}>{t('model')}</Heading>
      <CheckboxGroup {...group('forms', 'field-forms', content?.forms ?? [])} options={forms} />
      <TextField
        {...field('steps', 'field-steps')}
        {...words}
        defaultValue={field('steps', 'field-steps').defaultValue.replaceAll('\n', ' ')}
        description={t('field-stepsMore')}
        optional
      />
      <TextField
        {...field('barriers', 'field-barriers')}
        {...words}
        defaultValue={field('barriers', 'field-barriers').defaultValue.replaceAll('\n', ' ')}
        description={t('field-barriersMore')}
        optional
      />
      <Heading level={2}>{t('where')}</Heading>
      <TextField
        {...field('startsOn', 'field-startsOn')}
        {...words}
        description={t('field-momentMore')}
        width="medium"
        optional
      />
      <TextField {...field('endsOn', 'field-endsOn')} {...words} width="medium" optional />
      <TextArea {...field('regions', 'field-regions')} description={t('field-regionsMore')} rows={2} optional />
      <TextField
        {...field('agreement', 'field-agreement')}
        {...words}
        description={t('field-agreementMore')}
        optional
      />
      <Heading level={2}>{t('start')}</Heading>
      <Paragraph>{t('startMore')}</Paragraph>
      <TextArea {...field('entryConditions', 'field-entryConditions')} rows={3} optional />
      <TextArea
        {...field('plan-design', 'field-plan-design')}
        description={t('field-plan-designMore')}
        rows={2}
        optional
      />
      <TextField {...field('plan-indicator', 'field-plan-indicator')} {...words} optional />
      <TextField {...field('plan-baseline', 'field-plan-baseline')} {...words} optional />
      <TextField {...field('plan-weeks', 'field-plan-weeks')} {...words} inputMode="numeric" width="short" optional />
      <TextField {...field('plan-judge', 'field-plan-judge')} {...words} optional />
      <TextField {...field('plan-stopWhen', 'field-plan-stopWhen')} {...words} optional />
      <FigureFields fields={fields} kept={kept} />
      <Heading level={2}>{t('learned')}</Heading>
      <TextField {...field('evidenceNote', 'field-evidenceNote')} {...words} optional />
      <TextArea {...field('lesson', 'field-lesson')} rows={3} optional />
      <TextArea {...field('stopReason', 'field-stopReason')} rows={2} optional />
      <Details summary={t('elsewhere')} open={content !== null && content.country !== 'NL'}>
        <TextField
          {...field('country', 'field-country')}
          {...words}
          description={t('field-countryMore')}
          width="short"
        />
        <TextArea {...field('transfer', 'field-transfer')} rows={2} optional />
        <TextArea {...field('legal', 'field-legal')} rows={2} optional />
      </Details>
      <Details summary={t('english')} open={answered !== undefined}>
        <TextField {...field('titleEn', 'field-title')} {...words} optional />
        <TextArea {...field('howEn', 'field-how')} rows={3} optional />
        <TextField {...field('evidenceNoteEn', 'field-evidenceNote')} {...words} optional />
        <TextArea {...field('lessonEn', 'field-lesson')} rows={3} optional />
        <TextArea {...field('transferEn', 'field-transfer')} rows={2} optional />
        <TextArea {...field('legalEn', 'field-legal')} rows={2} optional />
      </Details>
      <TextField {...field('reviewOn', 'field-reviewOn')} {...words} width="medium" />
      <TextArea {...field('why', 'field-why')} rows={2} />
    </>
  )
}
