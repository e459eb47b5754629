// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { useAnswered } from '#ui/answered-form'
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
  isPrimary: boolean
}

/** The form of one step: what must be told at it, its day and its evidence. */
export function StepForm({ step, shown, isPrimary }: StepFormProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const f = translate(
    fieldText as typeof fieldText & { nl: Record<string, string>; en: Record<string, string> },
    language,
  )
  const at = translate(lineText, language)
  const intent = `step-${step}` as const
  const { isConflict } = useAnswered(intent)
  return (
    <Form intent={intent} label={at(intent)}>
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
            name={each.name}
            label={f(each.name)}
            options={each.choices.map((value) => ({ value, text: f(value) }))}
          />
        ) : each.kind === 'line' ? (
          <TextField key={each.name} name={each.name} label={f(each.name)} autoComplete="off" />
        ) : (
          <TextArea key={each.name} name={each.name} label={f(each.name)} rows={4} />
        ),
      )}
      <TextField name="takenOn" label={t('takenOn')} width="medium" autoComplete="off" />
      <TextField
        name="evidence"
        label={t('evidenceField')}
        description={t('evidenceMore')}
        optional={!needsEvidence(step)}
        autoComplete="off"
      />
      <Button appearance={isPrimary ? 'primary' : 'secondary'}>{at(intent)}</Button>
    </Form>
  )
}
