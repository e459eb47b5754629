// SPDX-License-Identifier: EUPL-1.2
import { useAnswered } from '#ui/answered-form'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { type Finding, longest, outcomes, type ReviewStatus } from '../review/review.ts'
import { MoveForm } from './review-forms.part.tsx'
import { reviewText } from './review.text.ts'

type Review = {
  status: ReviewStatus
  isHolder: boolean
  findings: readonly Finding[]
  actions: { value: string; text: string }[]
  year: number
  /** Actions of the next plan, when somebody may say where a finding stands. */
  next: { value: string; text: string }[]
}

/** What was found, and what the next edition does with each. */
export function Findings({ review }: { review: Review }) {
  const t = useText(reviewText)
  const { status, isHolder, findings, actions, next } = review
  const maySettle = isHolder && status === 'closed'
  if (status === 'asking') return null
  return (
    <>
      <Heading level={2}>{t('findingsTitle')}</Heading>
      {findings.length === 0 && <Paragraph>{t('noFindings')}</Paragraph>}
      {maySettle && next.length === 0 && <Paragraph>{t('noNext', { year: String(review.year) })}</Paragraph>}
      {findings.map((finding) => (
        <section key={finding.id}>
          <Heading level={3}>
            <span lang="nl">{finding.text}</span>
          </Heading>
          <Paragraph>{t('followUp', { text: finding.followUp })}</Paragraph>
          {finding.action && <Small>{t('about', { action: finding.action })}</Small>}
          <Paragraph>
            {finding.outcome === 'taken' && t('taken', { action: finding.takenIn ?? '' })}
            {finding.outcome === 'declined' && t('declined', { because: finding.because })}
            {finding.outcome === null && status === 'closed' && t('open')}
          </Paragraph>
          {maySettle && !finding.outcome && <SettleForm id={finding.id} next={next} />}
        </section>
      ))}
      {isHolder && status === 'finding' && (
        <>
          <FindForm actions={actions} />
          <Paragraph>{t('closeMore')}</Paragraph>
          <MoveForm intent="close" text={t('close')} />
        </>
      )}
    </>
  )
}

function FindForm({ actions }: { actions: Review['actions'] }) {
  const t = useText(reviewText)
  return (
    <>
      <Heading level={2}>{t('addTitle')}</Heading>
      <Form intent="find" label={t('addTitle')} submit={t('add')}>
        <TextArea name="text" label={t('text')} rows={2} maxLength={longest.finding} />
        <TextArea name="followUp" label={t('followUpField')} rows={2} maxLength={longest.finding} />
        <SelectField name="action" label={t('action')} options={actions} />
      </Form>
    </>
  )
}

type SettleFormProps = { id: string; next: Review['next'] }

function SettleForm({ id, next }: SettleFormProps) {
  const t = useText(reviewText)
  const intent = `settle-${id}`
  const { errorOf } = useAnswered(intent)
  return (
    <Details
      summary={t('settleTitle')}
      open={['outcome', 'takenIn', 'because'].some((field) => errorOf(field) !== undefined)}
    >
      <Form intent={intent} label={t('settleTitle')} submit={t('settle')}>
        <HiddenField name="finding" value={id} />
        <RadioGroup
          name="outcome"
          legend={t('outcome')}
          options={outcomes.map((outcome) => ({ value: outcome, text: t(`outcome-${outcome}`) }))}
        />
        <SelectField name="takenIn" label={t('takenIn')} options={next} />
        <TextField name="because" label={t('because')} autoComplete="off" optional maxLength={longest.because} />
      </Form>
    </Details>
  )
}
