// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { type ObligationKind, obligationKinds } from '../plan/plan.ts'
import { actionText, obligationText } from './action.text.ts'
import { ConfidentialBox } from './updates.part.tsx'

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
}

/** Decisions, motions and promises to Parliament that this action answers. */
export function Obligations({ obligations, isSecretary }: ObligationsProps) {
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
                <Form intent={`meet ${one.id}`} label={`${t('meet')} ${one.number}`}>
                  <Button appearance="subtle" hiddenText={one.number}>
                    {t('meet')}
                  </Button>
                </Form>
              )}
            </div>
          ))}
        />
      )}
      {isSecretary && <ObligeForm />}
    </section>
  )
}

function ObligeForm() {
  const language = useLanguage()
  const t = translate(actionText, language)
  return (
    <Form folded intent="oblige" label={t('oblige')} submit={t('save')} quiet>
      <RadioGroup
        name="kind"
        legend={t('kind')}
        options={obligationKinds.map((value) => ({ value, text: obligationText[language][value] }))}
      />
      <TextField name="number" label={t('number')} description={t('numberMore')} width="medium" />
      <TextArea name="text" label={t('obligationField')} rows={3} maxLength={500} />
      <TextField name="madeOn" label={t('madeOn')} width="medium" />
      <TextField name="dueOn" label={t('dueOptional')} width="medium" optional />
      <ConfidentialBox />
    </Form>
  )
}
