// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextField } from '#ui/text-field'
import { agreementKinds } from '../agreement/agreement.ts'
import { kindText } from '../agreement/agreement.text.ts'
import { many, one, partsOf } from '../agreement/read-entries.ts'
import { dataCategories, purposes } from '../sharing-question/sharing-question.ts'
import { dataText, purposeText } from '../sharing-question/sharing-question.text.ts'
import { text } from './draft-agreement.text.ts'

type Props = {
  /** Every organisation one can choose. */
  organisations: { value: string; text: string }[]
  /** Every way in which Dijkwacht shares something. */
  exchanges: { value: string; text: string }[]
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
  /** Which version is being changed; none for a new draft. */
  version?: number | undefined
}

/** The whole agreement on one page: it is written at a desk, beside the paper. */
export function DraftForm({ organisations, exchanges, entries, errors, version }: Props) {
  const language = useLanguage()
  const t = translate(text, language)
  const kindOf = translate(kindText, language)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const choice = (name: 'exchanges' | 'dataCategories' | 'purposes' | 'sends' | 'receives') => ({
    name,
    legend: t(name),
    error: errorOf(name),
    defaultValue: many(entries, name),
  })
  const day = (name: 'startsOn' | 'endsOn' | 'dpiaReviewOn') => ({
    name,
    legend: t(name),
    error: errorOf(name),
    defaultValue: partsOf(entries, name),
  })
  const line = (name: 'title' | 'reference' | 'sampleCap' | 'dpiaReference') => ({
    name,
    error: errorOf(name),
    defaultValue: one(entries, name),
    autoComplete: 'off' as const,
  })
  const { dataOptions, purposeOptions } = optionsIn(language)
  return (
    <Form label={t('title')} submit={t('save')}>
      {version !== undefined && <HiddenField name="version" value={String(version)} />}
      <RadioGroup
        name="kind"
        legend={t('kind')}
        options={agreementKinds.map((value) => ({ value, text: kindOf(value) }))}
        defaultValue={one(entries, 'kind')}
        error={errorOf('kind')}
      />
      <TextField {...line('title')} label={t('titleField')} description={t('titleHelp')} maxLength={200} />
      <TextField {...line('reference')} label={t('reference')} description={t('referenceHelp')} />
      <CheckboxGroup {...choice('sends')} description={t('partiesHelp')} options={organisations} />
      <CheckboxGroup {...choice('receives')} options={organisations} />
      <CheckboxGroup {...choice('exchanges')} options={exchanges} />
      <CheckboxGroup {...choice('dataCategories')} options={dataOptions} />
      <CheckboxGroup {...choice('purposes')} options={purposeOptions} />
      <DateField {...day('startsOn')} />
      <DateField {...day('endsOn')} description={t('endsOnHelp')} />
      <TextField
        {...line('sampleCap')}
        label={t('sampleCap')}
        description={t('sampleCapHelp')}
        optional
        inputMode="numeric"
        width="short"
      />
      <TextField {...line('dpiaReference')} label={t('dpiaReference')} description={t('dpiaHelp')} optional />
      <DateField {...day('dpiaReviewOn')} optional />
    </Form>
  )
}

function optionsIn(language: Language) {
  const dataOf = translate(dataText, language)
  const purposeOf = translate(purposeText, language)
  return {
    dataOptions: dataCategories.map((value) => ({ value, text: dataOf(value) })),
    purposeOptions: purposes.map((value) => ({ value, text: purposeOf(value) })),
  }
}
