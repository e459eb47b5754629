// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import type { Outcome } from '../objection/objection.ts'
import { outcomeText } from '../objection/objection.text.ts'
import { showText } from './show-objection.text.ts'

type Typed = {
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

/** For the first person: what to decide, and why. */
export function ProposeForm({ outcomes, entries, errors }: Typed & { outcomes: Outcome[] }) {
  const t = useText(showText)
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const isCorrecting = errorOf('correctedReason') !== undefined || errorOf('correctedUntil') !== undefined
  return (
    <>
      <Heading level={2}>{t('decide')}</Heading>
      <Form label={t('decide')} submit={t('propose')}>
        <RadioGroup
          name="outcome"
          legend={t('outcome')}
          options={outcomes.map((value) => ({ value, text: t(value) }))}
          error={errorOf('outcome')}
          defaultValue={one('outcome') || (outcomes.length === 1 ? outcomes[0] : undefined)}
        />
        <TextArea
          name="reason"
          label={t('decisionReason')}
          description={t('decisionReasonHelp')}
          rows={4}
          error={errorOf('reason')}
          defaultValue={one('reason')}
        />
        {outcomes.includes('correct') && (
          <Details summary={t('correct')} open={isCorrecting || one('outcome') === 'correct'}>
            <TextArea
              name="correctedReason"
              label={t('correctedReason')}
              description={t('correctedHelp')}
              rows={3}
              error={errorOf('correctedReason')}
              defaultValue={one('correctedReason')}
            />
            <DateField
              name="correctedUntil"
              legend={t('correctedUntil')}
              optional
              error={errorOf('correctedUntil')}
              defaultValue={{
                day: one('correctedUntil-day'),
                month: one('correctedUntil-month'),
                year: one('correctedUntil-year'),
              }}
            />
          </Details>
        )}
      </Form>
    </>
  )
}

/** For the second person. */
export function JudgeForm({ entries, errors }: Typed) {
  const t = useText(showText)
  const error = errors.find(({ field }) => field === 'returnReason')?.message
  const typed = [entries.returnReason ?? ''].flat()[0] ?? ''
  return (
    <>
      <Heading level={2}>{t('judge')}</Heading>
      <Form label={t('judge')}>
        <ButtonGroup>
          <Button name="step" value="approve">
            {t('approve')}
          </Button>
        </ButtonGroup>
      </Form>
      <Form label={t('return')}>
        <TextArea name="returnReason" label={t('returnReason')} rows={2} error={error} defaultValue={typed} />
        <Button name="step" value="return" appearance="secondary">
          {t('return')}
        </Button>
      </Form>
    </>
  )
}

export interface PastDecision {
  id: string
  outcome: Outcome
  reason: string
  correctedReason: string | null
  proposedByName: string
  proposed: string
  judgedByName: string | null
  judged: string | null
  isApproved: boolean | null
  returnedBecause: string | null
}

export function PastDecisions({ decisions }: { decisions: PastDecision[] }) {
  const t = useText(showText)
  const outcomes = useText(outcomeText)
  if (decisions.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('decisions')}</Heading>
      {decisions.map((decision) => (
        <div key={decision.id}>
          <SummaryList
            items={[
              {
                term: t('proposedBy', { name: decision.proposedByName, at: decision.proposed }),
                answer: outcomes(decision.outcome),
              },
              { term: t('decisionReason'), answer: decision.reason },
              { term: t('correctedReason'), answer: decision.correctedReason },
            ].filter(({ answer }) => answer)}
          />
          {decision.isApproved !== null && (
            <Paragraph>
              {decision.isApproved
                ? t('approvedBy', { name: decision.judgedByName ?? '', at: decision.judged ?? '' })
                : t('returnedBy', { name: decision.judgedByName ?? '', reason: decision.returnedBecause ?? '' })}
            </Paragraph>
          )}
        </div>
      ))}
    </>
  )
}
