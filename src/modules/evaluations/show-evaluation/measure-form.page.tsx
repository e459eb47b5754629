// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { type AnsweredForm, answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { countingText } from '../evaluation/evaluation.text.ts'
import { countingChanges, type Design } from '../evaluation/evaluation.ts'
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
  evaluation: Pick<ShownEvaluation, 'plan' | 'changes' | 'data' | 'counting'>
  forms: { value: string; text: string }[]
  answered: AnsweredForm | undefined
}

/** The figures of a registered plan: pasted, or taken from what was published. */
export function MeasureForm({ evaluation, forms, answered }: MeasureFormProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { plan, changes, data, counting } = evaluation
  const { isThis, one, errorOf } = answeredFor(answered, 'measure')
  const seen = <HiddenField name="changes" value={String(changes)} />
  const mayTake = forms.length > 0 && (plan.design === 'before-after' || plan.design === 'interrupted-series')
  return (
    <>
      <Heading level={2}>{t('measureTitle')}</Heading>
      <Paragraph>{t(columnsOf[plan.design])}</Paragraph>
      <Form label={t('measureTitle')}>
        {seen}
        <HiddenField name="intent" value="measure" />
        <TextArea
          name="data"
          id={fieldId('measure', 'data')}
          label={t('data')}
          description={t('dataMore')}
          rows={10}
          spellCheck={false}
          defaultValue={isThis ? (one('data') ?? '') : data}
          error={errorOf('data')}
        />
        <RadioGroup
          name="counting"
          id={fieldId('measure', 'counting')}
          legend={t('counting')}
          options={countingChanges.map((value) => ({ value, text: translate(countingText, language)(value) }))}
          defaultValue={isThis ? one('counting') : counting || undefined}
          error={errorOf('counting')}
        />
        <Button>{t('doMeasure')}</Button>
      </Form>
      {mayTake && (
        <>
          <Heading level={3}>{t('take')}</Heading>
          <Paragraph>{t('takeMore')}</Paragraph>
          <Form label={t('take')}>
            <HiddenField name="intent" value="take" />
            <SelectField
              name="form"
              id={fieldId('take', 'form')}
              label={t('takeForm')}
              options={forms}
              emptyText={false}
            />
            <Button appearance="secondary">{t('doTake')}</Button>
          </Form>
        </>
      )}
    </>
  )
}
