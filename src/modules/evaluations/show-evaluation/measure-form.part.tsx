// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { countingText } from '../evaluation/evaluation.text.ts'
import { countingChanges, type Design, seriesDesigns } from '../evaluation/evaluation.ts'
import type { ShownEvaluation } from './find-evaluation.query.ts'
import { showText } from './show.text.ts'

const columnsOf = {
  'before-after': 'columns-series',
  'interrupted-series': 'columns-series',
  'controlled-series': 'columns-controlled-series',
  differences: 'columns-differences',
  'stepped-wedge': 'columns-stepped-wedge',
  'trial-people': 'columns-trial-people',
  'trial-clusters': 'columns-trial-clusters',
} as const satisfies Record<Design, string>

interface MeasureFormProps {
  evaluation: Pick<ShownEvaluation, 'plan' | 'changes' | 'data' | 'counting' | 'view'>
  /** Published series to measure with. */
  series: { value: string; text: string }[]
}

/** The figures of a registered plan: pasted, or read where they were published. */
export function MeasureForm({ evaluation, series }: MeasureFormProps) {
  const t = useText(showText)
  const { plan, changes, counting, view } = evaluation
  // What was read where it was published is not pasted: to send it again would lose its source.
  const data = view && view.sources.length > 0 ? '' : evaluation.data
  const seen = <HiddenField name="sequence" value={String(changes)} />
  return (
    <>
      <Heading level={2}>{t('measureTitle')}</Heading>
      <Paragraph>{t(columnsOf[plan.design])}</Paragraph>
      <Form intent="measure" label={t('measureTitle')} submit={t('doMeasure')}>
        {seen}
        <TextArea
          name="data"
          label={t('data')}
          description={t('dataMore')}
          rows={10}
          spellCheck={false}
          defaultValue={data}
        />
        <CountingField counting={counting} />
      </Form>
      {series.length > 0 && seriesDesigns.includes(plan.design) && (
        <PublishedForm evaluation={evaluation} series={series} />
      )}
    </>
  )
}

function PublishedForm({ evaluation, series }: MeasureFormProps) {
  const t = useText(showText)
  return (
    <>
      <Heading level={3}>{t('take')}</Heading>
      <Paragraph>{t('takeMore')}</Paragraph>
      <Form intent="take" label={t('take')} submit={t('doTake')} quiet>
        <HiddenField name="sequence" value={String(evaluation.changes)} />
        <SelectField name="series" label={t('takeSeries')} options={series} />
        {evaluation.plan.design === 'controlled-series' && (
          <SelectField name="against" label={t('takeAgainst')} options={series} />
        )}
        <CountingField counting={evaluation.counting} />
      </Form>
    </>
  )
}

interface CountingFieldProps {
  counting: string
}

function CountingField({ counting }: CountingFieldProps) {
  const language = useLanguage()
  return (
    <RadioGroup
      name="counting"
      legend={translate(showText, language)('counting')}
      options={countingChanges.map((value) => ({ value, text: translate(countingText, language)(value) }))}
      defaultValue={counting || undefined}
    />
  )
}
