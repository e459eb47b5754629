// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { type SummaryItem, SummaryList } from '#ui/summary-list'
import { List } from '#ui/text'
import { callOwnBank, isOnCard } from '../reporting-point/shown-numbers.ts'
import { text } from './list-reporting-points.text.ts'
import type { ShownChannel, ShownReportingPoint } from './shown-reporting-point.ts'

/** How to reach them, for whom they are, and what they do. */
export function PointSummary({ point }: { point: ShownReportingPoint }) {
  const language = useLanguage()
  const t = translate(text, language)
  const items: SummaryItem[] = [
    {
      term: t('contact'),
      answer:
        point.channels.length > 0 ? (
          <Lines items={point.channels.map((channel) => <Channel key={channel.text} channel={channel} />)} />
        ) : isOnCard(point.id) ? (
          callOwnBank[language]
        ) : (
          t('noChannel')
        ),
    },
    { term: t('forWhom'), answer: point.targetGroup },
    ...listed(t('does'), point.does),
  ]
  return (
    <>
      {point.mark && <Status kind="warn" text={t(point.mark)} />}
      <SummaryList items={items} />
    </>
  )
}

/** What they do not do, what to think of, and where all of it was read. */
export function PointLimits({ point }: { point: ShownReportingPoint }) {
  const t = translate(text, useLanguage())
  const items: SummaryItem[] = [
    ...listed(t('doesNot'), point.doesNot),
    ...listed(t('requirements'), point.requirements),
    {
      term: t('source'),
      answer: (
        <>
          {point.source ? (
            <TextLink href={point.source.url} external>
              {point.source.label}
            </TextLink>
          ) : (
            t('noSource')
          )}
          {'. '}
          {point.verifiedOn ? t('verified', { date: point.verifiedOn }) : t('notVerified')}
        </>
      ),
    },
  ]
  return <SummaryList items={items} />
}

const listed = (term: string, lines: string[]): SummaryItem[] =>
  lines.length > 0 ? [{ term, answer: <Lines items={lines} /> }] : []

/** A list of one is no list. */
function Lines({ items }: { items: ReactNode[] }) {
  return items.length === 1 ? items[0] : <List items={items} />
}

function Channel({ channel }: { channel: ShownChannel }) {
  const t = translate(text, useLanguage())
  return (
    <>
      {channel.href ? (
        <TextLink href={channel.href} external={!channel.isPhone}>
          {channel.isPhone ? `${t('call')} ${channel.text}` : channel.text}
        </TextLink>
      ) : (
        channel.text
      )}
      {channel.note && ` (${channel.note})`}
      {channel.premium && ` ${t(channel.premium === 'known' ? 'premium' : 'premiumUnknown')}`}
      {channel.accessibility.length > 0 && ` ${channel.accessibility.map((one) => t(one)).join(', ')}.`}
    </>
  )
}
