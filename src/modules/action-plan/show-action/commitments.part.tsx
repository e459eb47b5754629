// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, translate } from '#foundation/text'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { List, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { Kept } from '../plan/plan.ts'
import { actionText } from './action.text.ts'

interface ShownCommitment {
  id: string
  organisation: string
  what: string
  hours: number
  agreed: string
  due: string
  kept: Kept | null
  isLate: boolean
  keptWord: 'keptYes' | 'keptPartly' | 'keptNo'
  because: string
}

interface CommitmentsProps {
  commitments: ShownCommitment[]
  /** null: who looks makes no agreements. */
  organisations: { value: string; text: string }[] | null
}

/** What partners put in for this action. */
export function Commitments({ commitments, organisations }: CommitmentsProps) {
  const language = useLanguage()
  const t = translate(actionText, language)
  return (
    <section>
      <Heading level={2}>{t('commitments')}</Heading>
      {commitments.length === 0 ? (
        <Paragraph>{t('noCommitments')}</Paragraph>
      ) : (
        <List
          items={commitments.map((one) => (
            <div key={one.id}>
              {t('commitment', {
                organisation: one.organisation,
                what: one.what,
                hours: formatNumber(one.hours, language),
                agreed: one.agreed,
                due: one.due,
              })}{' '}
              {one.isLate ? (
                <Status kind="stop" text={t('openLate')} />
              ) : one.kept === null ? (
                t('open')
              ) : (
                t(one.keptWord, { because: one.because })
              )}
              {organisations && one.kept === null && <SettleForm id={one.id} />}
            </div>
          ))}
        />
      )}
      {organisations && <CommitForm organisations={organisations} />}
    </section>
  )
}

function SettleForm({ id }: { id: string }) {
  const t = useText(actionText)
  const intent = `settle-${id}`
  return (
    <Details summary={t('settle')} intent={intent}>
      <Form intent={intent} label={t('settle')} submit={t('save')} quiet>
        <RadioGroup
          name="kept"
          legend={t('kept')}
          options={[
            { value: 'kept', text: t('keptChoiceYes') },
            { value: 'partly', text: t('keptChoicePartly') },
            { value: 'not-kept', text: t('keptChoiceNo') },
          ]}
        />
        <TextArea name="because" label={t('keptBecause')} rows={2} optional />
      </Form>
    </Details>
  )
}

function CommitForm({ organisations }: object & { organisations: { value: string; text: string }[] }) {
  const t = useText(actionText)
  return (
    <Details summary={t('commit')} intent="commit">
      <Form intent="commit" label={t('commit')} submit={t('save')} quiet>
        <SelectField name="organisationId" label={t('organisation')} options={organisations} />
        <TextField name="what" label={t('what')} maxLength={300} />
        <TextField name="hours" label={t('hours')} inputMode="numeric" width="short" />
        <TextField name="agreedOn" label={t('agreedOn')} width="medium" />
        <TextField name="dueOn" label={t('dueOn')} width="medium" />
      </Form>
    </Details>
  )
}
