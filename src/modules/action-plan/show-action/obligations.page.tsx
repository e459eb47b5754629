// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { type ObligationKind, obligationKinds } from '../plan/plan.ts'
import { actionText, obligationText } from './action.text.ts'
import { ConfidentialBox } from './updates.page.tsx'

interface ShownObligation {
  id: string
  kind: ObligationKind
  number: string
  text: string
  made: string
  due: string | null
  met: string | null
  isConfidential: boolean
}

interface ObligationsProps {
  obligations: ShownObligation[]
  isSecretary: boolean
  answered: AnsweredForm | undefined
}

/** Decisions, motions and promises to Parliament that this action answers. */
export function Obligations({ obligations, isSecretary, answered }: ObligationsProps) {
  const language = useLanguage()
  const t = translate(actionText, language)
  return (
    <section>
      <Heading level={2}>{t('obligations')}</Heading>
      {obligations.length === 0 ? (
        <Paragraph>{t('noObligations')}</Paragraph>
      ) : (
        <List
          items={obligations.map((one) => (
            <div key={one.id}>
              {t('obligation', {
                kind: obligationText[language][one.kind],
                number: one.number,
                made: one.made,
                text: one.text,
              })}{' '}
              {one.met === null
                ? one.due !== null && t('obligationDue', { due: one.due })
                : t('met', { date: one.met })}{' '}
              {one.isConfidential && <strong>{t('confidential')}</strong>}
              {isSecretary && one.met === null && (
                <Form label={`${t('meet')} ${one.number}`}>
                  <Button appearance="subtle" name="intent" value={`meet ${one.id}`} hiddenText={one.number}>
                    {t('meet')}
                  </Button>
                </Form>
              )}
            </div>
          ))}
        />
      )}
      {isSecretary && <ObligeForm answered={answered} />}
    </section>
  )
}

function ObligeForm({ answered }: { answered: AnsweredForm | undefined }) {
  const language = useLanguage()
  const t = translate(actionText, language)
  const { isThis, one, errorOf } = answeredFor(answered, 'oblige')
  const field = (name: string) => ({
    name,
    id: fieldId('oblige', name),
    defaultValue: one(name),
    error: errorOf(name),
  })
  return (
    <Details summary={t('oblige')} open={isThis}>
      <Form label={t('oblige')}>
        <HiddenField name="intent" value="oblige" />
        <RadioGroup
          {...field('kind')}
          legend={t('kind')}
          options={obligationKinds.map((value) => ({ value, text: obligationText[language][value] }))}
        />
        <TextField {...field('number')} label={t('number')} description={t('numberMore')} width="medium" />
        <TextArea {...field('text')} label={t('obligationField')} rows={3} maxLength={500} />
        <TextField {...field('madeOn')} label={t('madeOn')} width="medium" />
        <TextField {...field('dueOn')} label={t('dueOptional')} width="medium" optional />
        <ConfidentialBox intent="oblige" answered={answered} />
        <Button appearance="secondary">{t('save')}</Button>
      </Form>
    </Details>
  )
}
