// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { useAnswered } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Small } from '#ui/text'
import { questionText } from '../question/helpdesk.text.ts'
import { urgencies } from '../question/question.ts'
import type { ForExpert } from '../show-question/show-question.query.ts'
import { handleText } from './handle.text.ts'

export type HandleProps = { shown: ForExpert }

/** In a form that met a conflict: where the question stands now, and who put it there. */
export function Meanwhile({ shown }: { shown: ForExpert }) {
  const language = useLanguage()
  const t = translate(handleText, language)
  const status = translate(questionText, language)(shown.status)
  return (
    <Small>{t('meanwhile', { status, name: shown.changedName, at: formatDateTime(shown.changedAt, language) })}</Small>
  )
}

/** Who answers, how soon, and whether it is about sharing. */
export function TriageForm({ shown }: HandleProps) {
  const t = useText(handleText)
  const q = useText(questionText)
  const { isConflict } = useAnswered('triage')
  const isFirst = shown.status === 'asked'
  const field = (name: 'expert' | 'urgency' | 'isSharing') => ({
    name,
    label: t(name),
  })
  return (
    <Details summary={t(isFirst ? 'triage' : 'triageAgain')} open={isFirst} intent="triage">
      <Form intent="triage" label={t('triage')}>
        <HiddenField name="sequence" value={String(shown.version)} />
        {isConflict && <Meanwhile shown={shown} />}
        <SelectField
          {...field('expert')}
          defaultValue={shown.expertId ?? ''}
          options={shown.experts.map(({ id, name, knows }) => ({ value: id, text: t('expertLine', { name, knows }) }))}
        />
        <SelectField
          {...field('urgency')}
          emptyText={false}
          defaultValue={shown.urgency}
          options={urgencies.map((value) => ({ value, text: q(value) }))}
        />
        <SelectField
          {...field('isSharing')}
          defaultValue={isFirst ? '' : shown.isSharing ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((value) => ({ value, text: t(value) }))}
        />
        <Button appearance={isFirst ? 'primary' : 'secondary'}>{t('triageSend')}</Button>
      </Form>
    </Details>
  )
}
