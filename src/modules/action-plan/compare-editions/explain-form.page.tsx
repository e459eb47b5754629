// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea } from '#ui/text-field'
import type { Difference } from './compare-editions.ts'
import { compareText } from './compare.text.ts'

interface ExplainFormProps {
  difference: Difference
  after: { id: string; title: string }[]
  answered: AnsweredForm | undefined
}

/** The secretary says what became of one action, and why. */
export function ExplainForm({ difference: { from, to, kind }, after, answered }: ExplainFormProps) {
  const t = translate(compareText, useLanguage())
  const intent = `explain-${from?.id ?? to?.id}`
  const { isThis, one, errorOf } = answeredFor(answered, intent)
  const kinds = from === null ? (['new'] as const) : (['moved', 'changed', 'merged', 'split', 'dropped'] as const)
  return (
    <Details summary={t('tell')} open={isThis}>
      <Form label={`${t('tell')}: ${from?.title ?? to?.title}`}>
        <HiddenField name="intent" value={intent} />
        {from && <HiddenField name="fromId" value={from.id} />}
        <SelectField
          name="kind"
          id={fieldId(intent, 'kind')}
          label={t('what')}
          emptyText={false}
          defaultValue={one('kind') ?? kind}
          options={kinds.map((value) => ({ value, text: t(value) }))}
          error={errorOf('kind')}
        />
        {from ? (
          <SelectField
            name="toId"
            id={fieldId(intent, 'toId')}
            label={t('target')}
            emptyText={t('nothing')}
            defaultValue={one('toId') ?? to?.id}
            options={after.map(({ id, title }) => ({ value: id, text: title }))}
          />
        ) : (
          <HiddenField name="toId" value={to?.id ?? ''} />
        )}
        <TextArea
          name="because"
          id={fieldId(intent, 'because')}
          label={t('because')}
          rows={2}
          defaultValue={one('because')}
          error={errorOf('because')}
        />
        <Button appearance="secondary">{t('save')}</Button>
      </Form>
    </Details>
  )
}
