// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Fieldset, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { caseText } from '../answer-question/case-fields.text.ts'
import { handleText } from './handle.text.ts'
import { type HandleProps, Meanwhile } from './triage-form.page.tsx'

const intent = 'propose'
const before = ['senderKind', 'receiverKind'] as const
const after = [
  'subjectRole',
  'isCriminalData',
  'purpose',
  'mode',
  'evidenceLevel',
  'hasConsent',
  'legalBasis',
  'expected',
] as const

/** The answer, and of a question about sharing the same in fixed choices. */
export function AnswerForm({ shown, actionData }: HandleProps) {
  const t = translate(handleText, useLanguage())
  const { isConflict, one, errorOf } = answeredFor(actionData, intent)
  return (
    <>
      <Heading level={2}>{t('propose')}</Heading>
      <Form label={t('propose')}>
        <Small>{t('proposeMore')}</Small>
        <HiddenField name="version" value={String(shown.version)} />
        {isConflict && <Meanwhile shown={shown} />}
        <TextArea
          name="answer"
          id={fieldId(intent, 'answer')}
          label={t('answerField')}
          description={t('answerMore')}
          rows={10}
          defaultValue={one('answer') ?? shown.answer ?? undefined}
          error={errorOf('answer')}
        />
        {shown.isSharing && <CaseFields shown={shown} actionData={actionData} />}
        <Button name="intent" value={intent}>
          {t('proposeSend')}
        </Button>
      </Form>
    </>
  )
}

function CaseFields({ shown, actionData }: HandleProps) {
  const c = translate(caseText, useLanguage())
  const { isThis, one, all, errorOf } = answeredFor(actionData, intent)
  const { sharingCase: known, choices } = shown
  const knownOf = (name: (typeof before | typeof after)[number]): string | undefined => {
    const value = known?.[name]
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  }
  const select = (name: (typeof before | typeof after)[number]) => (
    <SelectField
      key={name}
      name={name}
      id={fieldId(intent, name)}
      label={c(name)}
      defaultValue={one(name) ?? knownOf(name) ?? ''}
      error={errorOf(name)}
      options={choices[name]}
    />
  )
  return (
    <Fieldset legend={c('legend')} id={fieldId(intent, 'case')} description={c('legendMore')}>
      {before.map(select)}
      <CheckboxGroup
        name="dataCategories"
        id={fieldId(intent, 'dataCategories')}
        legend={c('dataCategories')}
        options={choices.dataCategories}
        defaultValue={isThis ? all('dataCategories') : [...(known?.dataCategories ?? [])]}
        error={errorOf('dataCategories')}
      />
      {after.map(select)}
    </Fieldset>
  )
}
