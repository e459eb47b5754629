// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { type AnsweredForm, answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { BottleneckStep } from '../bottleneck/line.ts'
import { fieldText, lineText } from '../bottleneck/line.text.ts'
import { needsEvidence, stepFields } from '../bottleneck/step-fields.ts'
import type { ShownBottleneck } from './show-bottleneck.query.ts'
import { showText } from './show-bottleneck.text.ts'

type StepFormProps = {
  step: BottleneckStep
  shown: ShownBottleneck
  actionData: AnsweredForm | undefined
  isPrimary: boolean
}

/** The form of one step: what must be told at it, its day and its evidence. */
export function StepForm({ step, shown, actionData, isPrimary }: StepFormProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const f = translate(
    fieldText as typeof fieldText & { nl: Record<string, string>; en: Record<string, string> },
    language,
  )
  const at = translate(lineText, language)
  const intent = `step-${step}` as const
  const { one, errorOf, isConflict } = answeredFor(actionData, intent)
  const field = (name: string) => ({ name, id: fieldId(intent, name), defaultValue: one(name), error: errorOf(name) })
  return (
    <Form label={at(intent)}>
      <HiddenField name="version" value={String(shown.version)} />
      {isConflict && (
        <Paragraph>
          {t('meanwhile', {
            status: at(shown.status),
            name: shown.changedName,
            at: formatDateTime(shown.changedAt, language),
          })}
        </Paragraph>
      )}
      {stepFields[step].map((each) =>
        each.kind === 'choice' ? (
          <SelectField
            key={each.name}
            {...field(each.name)}
            label={f(each.name)}
            options={each.choices.map((value) => ({ value, text: f(value) }))}
          />
        ) : each.kind === 'line' ? (
          <TextField key={each.name} {...field(each.name)} label={f(each.name)} autoComplete="off" />
        ) : (
          <TextArea key={each.name} {...field(each.name)} label={f(each.name)} rows={4} />
        ),
      )}
      <TextField {...field('takenOn')} label={t('takenOn')} width="medium" autoComplete="off" />
      <TextField
        {...field('evidence')}
        label={t('evidenceField')}
        description={t('evidenceMore')}
        optional={!needsEvidence(step)}
        autoComplete="off"
      />
      <Button appearance={isPrimary ? 'primary' : 'secondary'} name="intent" value={intent}>
        {at(intent)}
      </Button>
    </Form>
  )
}
