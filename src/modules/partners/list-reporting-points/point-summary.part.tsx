// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { capitalised, type Language, translate } from '#foundation/text'
import { useLanguage, useText } from '#ui/language'
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
  const ways = point.channels.map((channel) => <Channel key={channel.text} channel={channel} />)
  // Whoever looks for the number of a card or bank and finds none here must not look it up elsewhere.
  if (isOnCard(point.id) && !point.channels.some(({ isPhone }) => isPhone))
    ways.unshift(<span key="own-bank">{callOwnBank[language]}</span>)
  const items: SummaryItem[] = [
    { term: t('contact'), answer: ways.length > 0 ? <Lines items={ways} /> : t('noChannel') },
    { term: t('forWhom'), answer: point.targetGroup },
    ...(point.forms === 'all' ? [{ term: t('forms'), answer: t('everyForm') }] : listed(t('forms'), point.forms)),
    ...(point.isNotForThis || point.phases.length === 0
      ? []
      : [
          {
            term: t('phases'),
            answer: sentence(
              point.phases.map((phase) => t(`in-${phase}`)),
              language,
            ),
          },
        ]),
    ...listed(t('does'), point.does),
  ]
  return (
    <>
      {point.mark && <Status kind="warn" text={t(point.mark)} />}
      <SummaryList items={items} />
    </>
  )
}

/** 'Meteen en ook later' */
function sentence(parts: readonly string[], language: Language): string {
  const said = new Intl.ListFormat(language).format(parts)
  return capitalised(said)
}

/** What they do not do, what to think of, and where all of it was read. */
export function PointLimits({ point }: { point: ShownReportingPoint }) {
  const language = useLanguage()
  const t = translate(text, language)
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
    ...listedFrom(point, language),
  ]
  return <SummaryList items={items} />
}

/** Where hours, cost and languages were read, each page once. */
function listedFrom({ channels }: ShownReportingPoint, language: Language): SummaryItem[] {
  const t = translate(text, language)
  const read = channels.flatMap(({ factsFrom }) => factsFrom ?? [])
  const once = read.filter(({ url }, at) => read.findIndex((one) => one.url === url) === at)
  const lines = once.map(({ url, label, date, isCopy }) => (
    <span key={url}>
      <TextLink href={url} external>
        {label}
      </TextLink>
      {'. '}
      {t(isCopy ? 'readInCopy' : 'readOn', { date })}
    </span>
  ))
  return lines.length > 0 ? [{ term: t('factsFrom'), answer: <Lines items={lines} /> }] : []
}

const listed = (term: string, lines: string[]): SummaryItem[] =>
  lines.length > 0 ? [{ term, answer: <Lines items={lines} /> }] : []

/** A list of one is no list. */
function Lines({ items }: { items: ReactNode[] }) {
  return items.length === 1 ? items[0] : <List items={items} />
}

function Channel({ channel }: { channel: ShownChannel }) {
  const t = useText(text)
  const further = [...(channel.isPremium ? [t('premium')] : []), ...channel.accessibility.map((one) => `${t(one)}.`)]
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
      {further.length > 0 && `. ${further.join(' ')}`}
    </>
  )
}
