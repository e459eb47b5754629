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
import { dataCategories, sharingChoices, type SharingField } from '../sharing-case/sharing-case.ts'
import { choiceText, dataText, fieldText } from '../sharing-case/sharing-case.text.ts'
import { handleText } from './handle.text.ts'
import { type HandleProps, Meanwhile } from './triage-form.page.tsx'

const intent = 'propose'
const before = ['senderKind', 'receiverKind'] as const
const after = Object.keys(sharingChoices).filter((name) => !before.includes(name as never)) as SharingField[]

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
  const language = useLanguage()
  const f = translate(fieldText, language)
  const d = translate(dataText, language)
  const { isThis, one, all, errorOf } = answeredFor(actionData, intent)
  const known = shown.sharingCase
  const knownOf = (name: SharingField): string | undefined => {
    if (!known) return undefined
    const value = known[name]
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  }
  const select = (name: SharingField) => (
    <SelectField
      key={name}
      name={name}
      id={fieldId(intent, name)}
      label={f(name)}
      defaultValue={one(name) ?? knownOf(name) ?? ''}
      error={errorOf(name)}
      options={optionsOf(name, language)}
    />
  )
  return (
    <Fieldset legend={f('legend')} id={fieldId(intent, 'case')} description={f('legendMore')}>
      {before.map(select)}
      <CheckboxGroup
        name="dataCategories"
        id={fieldId(intent, 'dataCategories')}
        legend={f('dataCategories')}
        options={dataCategories.map((value) => ({ value, text: d(value) }))}
        defaultValue={isThis ? all('dataCategories') : known?.dataCategories}
        error={errorOf('dataCategories')}
      />
      {after.map(select)}
    </Fieldset>
  )
}

function optionsOf(name: SharingField, language: 'nl' | 'en'): { value: string; text: string }[] {
  const words: Record<string, string> = choiceText[name][language]
  return sharingChoices[name].map((value) => ({ value, text: words[value] ?? value }))
}
