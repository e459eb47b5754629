// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDateTime, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { pilotText } from '../pilot/pilot.text.ts'
import type { ShownPilot } from './show-pilot.query.ts'
import { showText } from './show-pilot.text.ts'

/** What stands in the way of the exchange itself, before anybody signs for it. */
export function RulesNotice({ rules }: { rules: NonNullable<ShownPilot['rules']> }) {
  const t = useText(showText)
  return (
    <Notice kind="warn" title={t('rulesTitle')}>
      <Paragraph>{rules.why}</Paragraph>
      <Paragraph>{t(rules.needsGround ? 'rulesGround' : rules.isPossible ? 'rulesAdopt' : 'rulesNever')}</Paragraph>
      <Paragraph>
        <TextLink href={rules.href}>{t('rulesMore')}</TextLink>
      </Paragraph>
    </Notice>
  )
}

export function Conditions({ shown }: { shown: ShownPilot }) {
  const t = useText(showText)
  const p = useText(pilotText)
  return (
    <>
      <Heading level={2}>{t('conditions')}</Heading>
      <Small>{t('conditionsMore')}</Small>
      <Table
        caption={t('conditions')}
        hideCaption
        columns={(column) => [
          column(t('what'), ({ condition }) => p(condition)),
          column(t('state'), ({ isMet }) => <Status kind={isMet ? 'ok' : 'warn'} text={t(isMet ? 'met' : 'notMet')} />),
        ]}
        rows={shown.conditions}
        keyOf={({ condition }) => condition}
      />
    </>
  )
}

/** The terms, and what became of it. */
export function Facts({ shown }: { shown: ShownPilot }) {
  const language = useLanguage()
  const t = translate(showText, language)
  const p = translate(pilotText, language)
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  const { dpiaReference, dpiaOn, lastDay, sampleCap, startedAt, startedName, stoppedAt, outcome } = shown
  const dpia =
    dpiaReference && (dpiaOn ? t('dpiaValue', { reference: dpiaReference, date: day(dpiaOn) }) : dpiaReference)
  const exchange = shown.exchanges.find(({ value }) => value === shown.exchange)?.text
  const reason = reasonKey(shown.stopReason)
  const became = [
    ...(startedAt
      ? [
          {
            term: t('started'),
            answer: t('startedValue', { date: formatDate(startedAt, language), name: startedName ?? '' }),
          },
        ]
      : []),
    ...(stoppedAt
      ? [
          { term: t('stopped'), answer: formatDateTime(stoppedAt, language) },
          { term: t('reason'), answer: reason ? t(reason) : shown.stopReason },
        ]
      : []),
    ...(outcome
      ? [
          { term: t('outcome'), answer: p(outcome) },
          { term: t('result'), answer: shown.result },
        ]
      : []),
  ]
  return (
    <>
      <Heading level={2}>{t('terms')}</Heading>
      <SummaryList
        items={[
          { term: t('summary'), answer: shown.summary },
          { term: t('exchange'), answer: exchange ?? t('noExchange') },
          { term: t('dpia'), answer: dpia },
          { term: t('legalBasis'), answer: shown.legalBasis },
          { term: t('endsOn'), answer: lastDay && day(lastDay) },
          {
            term: t('sample'),
            answer: sampleCap !== null && t('sampleValue', { count: shown.sampleCount, cap: sampleCap }),
          },
          ...became,
        ]}
      />
    </>
  )
}

/** Reasons that the program wrote down; what a person wrote is shown as it is. A sample that is full needs no reason to be written. */
function reasonKey(reason: string | null) {
  if (reason?.startsWith('left:')) return 'reason-left' as const
  if (reason === null) return 'reason-full' as const
  return (['ended', 'full', 'stopped', 'rules'] as const).includes(reason as never)
    ? (`reason-${reason as 'ended' | 'full' | 'stopped' | 'rules'}` as const)
    : null
}

const kinds = { signed: 'ok', asked: 'warn', 'signed-before': 'warn', left: 'stop' } as const

export function Participants({ shown }: { shown: ShownPilot }) {
  const language = useLanguage()
  const t = translate(showText, language)
  return (
    <>
      <Heading level={2}>{t('participants')}</Heading>
      {shown.participants.length === 0 ? (
        <Paragraph>{t('noParticipants')}</Paragraph>
      ) : (
        <Table
          caption={t('participants')}
          hideCaption
          columns={(column) => [
            column(t('organisation'), (one) => one.name),
            column(t('signature'), (one) => (
              <div>
                <Status kind={kinds[one.standing]} text={t(one.standing)} />
                {one.signedAt && one.standing === 'signed' && (
                  <Small>
                    {t('signedBy', { name: one.signedName ?? '', date: formatDate(one.signedAt, language) })}
                  </Small>
                )}
              </div>
            )),
          ]}
          rows={shown.participants}
          keyOf={(one) => one.organisationId}
        />
      )}
    </>
  )
}
