// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea } from '#ui/text-field'
import type { Difference } from './compare-editions.ts'
import { compareText } from './compare.text.ts'

interface ExplainFormProps {
  difference: Difference
  after: { id: string; title: string }[]
}

/** The secretary says what became of one action, and why. */
export function ExplainForm({ difference: { from, to, kind }, after }: ExplainFormProps) {
  const t = useText(compareText)
  const intent = `explain-${from?.id ?? to?.id}`
  const kinds = from === null ? (['new'] as const) : (['moved', 'changed', 'merged', 'split', 'dropped'] as const)
  return (
    <Details summary={t('tell')} intent={intent}>
      <Form intent={intent} label={`${t('tell')}: ${from?.title ?? to?.title}`} submit={t('save')} quiet>
        {from && <HiddenField name="fromId" value={from.id} />}
        <SelectField
          name="kind"
          label={t('what')}
          emptyText={false}
          defaultValue={kind}
          options={kinds.map((value) => ({ value, text: t(value) }))}
        />
        {from ? (
          <SelectField
            name="toId"
            label={t('target')}
            emptyText={t('nothing')}
            defaultValue={to?.id}
            options={after.map(({ id, title }) => ({ value: id, text: title }))}
          />
        ) : (
          <HiddenField name="toId" value={to?.id ?? ''} />
        )}
        <TextArea name="because" label={t('because')} rows={2} />
      </Form>
    </Details>
  )
}
