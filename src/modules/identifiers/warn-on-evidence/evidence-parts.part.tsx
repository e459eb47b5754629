// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDateTime, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { formatLastDay } from '#values'
import type { ShownListing } from '../show-listing/show-listing.query.ts'
import { evidenceText } from './evidence.text.ts'

type Evidence = ShownListing['evidence'][number]

/** What was put forward, in words: the one that waits, and what became of the others. */
export function shownEvidence({ evidence, toJudge }: ShownListing, language: 'nl' | 'en') {
  const t = translate(evidenceText, language)
  const inWords = (one: Evidence) => ({
    id: one.id,
    ground: one.asks === 'withdraw' ? null : one.legalBasis,
    reason: one.reason,
    proof: one.proof,
    rests: one.asks === 'withdraw' ? ('withdraw' as const) : one.ground,
    until: one.asks === 'withdraw' ? null : formatLastDay(one.expiresAt, language),
    by: t('byText', { at: formatDateTime(one.proposedAt, language), name: one.proposedByName }),
  })
  const outcomeOf = ({ isApproved, judgedAt, judgedByName, returnedBecause, ...one }: Evidence) => {
    if (one.isTakenBack) return t('takenBack', { name: one.proposedByName })
    if (isApproved === null || judgedAt === null) return t('lapsed')
    const judged = { name: judgedByName ?? '', at: formatDate(judgedAt, language) }
    return isApproved ? t('approved', judged) : t('returned', { ...judged, why: returnedBecause ?? '' })
  }
  return {
    waiting: toJudge && { ...inWords(toJudge.evidence), notBy: toJudge.notBy },
    earlier: evidence
      .filter(({ id }) => id !== toJudge?.evidence.id)
      .map((one) => ({ ...inWords(one), outcome: outcomeOf(one) })),
  }
}

type Shown = ReturnType<typeof shownEvidence>
type PartsProps = {
  evidence: Shown
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

export function EvidenceParts({ evidence: { waiting, earlier }, entries, errors }: PartsProps) {
  const t = useText(evidenceText)
  const isWithdrawal = waiting?.rests === 'withdraw'
  const approve = isWithdrawal ? 'approveWithdraw' : 'approve'
  return (
    <>
      {earlier.length > 0 && <Heading level={2}>{t('earlierTitle')}</Heading>}
      {earlier.map((one) => (
        <div key={one.id}>
          <Paragraph>{one.outcome}</Paragraph>
          <Words {...one} />
        </div>
      ))}
      {waiting && (
        <section id="bewijs" aria-label={t(`waits-${waiting.rests}`)} tabIndex={-1}>
          <Heading level={2}>{t(`waits-${waiting.rests}`)}</Heading>
          <Words {...waiting} />
          <Paragraph>{t(waiting.notBy ? `not-${waiting.notBy}` : isWithdrawal ? 'judgeWithdraw' : 'judge')}</Paragraph>
          {waiting.notBy === null && (
            <Form label={t(approve)}>
              <HiddenField name="evidence" value={waiting.id} />
              <Button name="step" value="approve">
                {t(approve)}
              </Button>
            </Form>
          )}
          {waiting.notBy === 'proposer' && (
            <Form label={t('takeBack')}>
              <HiddenField name="evidence" value={waiting.id} />
              <Button appearance="secondary" name="step" value="take-back">
                {t('takeBack')}
              </Button>
            </Form>
          )}
          {waiting.notBy !== 'proposer' && (
            <Details summary={t('returnTitle')} open={entries.step === 'return'}>
              <Form label={t('returnTitle')}>
                <HiddenField name="evidence" value={waiting.id} />
                <TextArea
                  name="returnReason"
                  label={t('returnReason')}
                  rows={3}
                  defaultValue={typeof entries.returnReason === 'string' ? entries.returnReason : undefined}
                  error={errors.find(({ field }) => field === 'returnReason')?.message}
                />
                <Button appearance="secondary" name="step" value="return">
                  {t('return')}
                </Button>
              </Form>
            </Details>
          )}
        </section>
      )}
    </>
  )
}

type WordsProps = Omit<NonNullable<Shown['waiting']>, 'id' | 'notBy' | 'rests'>

function Words({ proof, reason, ground, until, by }: WordsProps) {
  const t = useText(evidenceText)
  return (
    <SummaryList
      items={[
        { term: t('proof'), answer: proof },
        { term: t('reason'), answer: reason },
        { term: t('ground'), answer: ground },
        { term: t('until'), answer: until },
        { term: t('by'), answer: by },
      ].filter(({ answer }) => answer !== null)}
    />
  )
}
