// SPDX-License-Identifier: EUPL-1.2
import { useAnswered } from '#ui/answered-form'
import { CheckboxGroup } from '#ui/choice-field'
import { Fieldset, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { caseText } from '../answer-question/case-fields.text.ts'
import { handleText } from './handle.text.ts'
import { type HandleProps, Meanwhile } from './triage-form.part.tsx'

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
export function AnswerForm({ shown }: HandleProps) {
  const t = useText(handleText)
  const { isConflict } = useAnswered(intent)
  return (
    <>
      <Heading level={2}>{t('propose')}</Heading>
      <Form intent={intent} label={t('propose')} submit={t('proposeSend')}>
        <Small>{t('proposeMore')}</Small>
        <HiddenField name="sequence" value={String(shown.version)} />
        {isConflict && <Meanwhile shown={shown} />}
        <TextArea
          name="answer"
          label={t('answerField')}
          description={t('answerMore')}
          rows={10}
          defaultValue={shown.answer ?? undefined}
        />
        {shown.isSharing && <CaseFields shown={shown} />}
      </Form>
    </>
  )
}

function CaseFields({ shown }: HandleProps) {
  const c = useText(caseText)
  const { sharingCase: known, choices } = shown
  const knownOf = (name: (typeof before | typeof after)[number]): string | undefined => {
    const value = known?.[name]
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  }
  const select = (name: (typeof before | typeof after)[number]) => (
    <SelectField key={name} name={name} label={c(name)} defaultValue={knownOf(name) ?? ''} options={choices[name]} />
  )
  return (
    <Fieldset legend={c('legend')} name="case" description={c('legendMore')}>
      {before.map(select)}
      <CheckboxGroup
        name="dataCategories"
        legend={c('dataCategories')}
        options={choices.dataCategories}
        defaultValue={[...(known?.dataCategories ?? [])]}
      />
      {after.map(select)}
    </Fieldset>
  )
}
