// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, translate } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import type { ShownSignal } from '../judge-signal/judge-forms.part.tsx'
import { statusTone } from '../list-signals/status-tone.ts'
import { signalPath } from '../signal/addresses.ts'
import { tlpLabels } from '../signal/signal.ts'
import { signalText } from '../signal/signal.text.ts'
import { showText } from './show.text.ts'

/** Why it is a signal, what it is about, and what an analyst says of it. */
export function CardFacts({ shown }: { shown: ShownSignal }) {
  const language = useLanguage()
  const t = translate(showText, language)
  const s = translate(signalText, language)
  const { signal, words, into, joined } = shown
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  const isOpen = signal.status === 'proposed' || signal.status === 'confirmed'
  const source = [signal.source, signal.country, signal.reference].filter(Boolean).join(', ')
  const facts = [
    { key: 'form', answer: words?.form },
    { key: 'channel', answer: words?.channel },
    { key: 'pretext', answer: words?.pretext },
    { key: 'identifierKind', answer: words?.identifierKind },
    { key: 'region', answer: words?.region },
    { key: 'sector', answer: words?.sector },
    { key: 'firstSeen', answer: day(signal.firstSeen) },
    { key: 'lastSeen', answer: day(signal.lastSeen) },
    { key: 'expires', answer: isOpen ? day(signal.expiresOn) : null },
    { key: 'tlp', answer: [tlpLabels[signal.tlp], words?.organisations.join(', ')].filter(Boolean).join(': ') },
    { key: 'organisation', answer: words?.organisation },
    { key: 'source', answer: source },
    { key: 'because', answer: [signal.dismissal && s(signal.dismissal), signal.because].filter(Boolean).join('. ') },
  ] as const
  return (
    <>
      <Status kind={statusTone[signal.status]} text={s(signal.status)} />
      {into && (
        <Paragraph>
          {t('wentTo')}: <TextLink href={addressIn(language, signalPath(into.id))}>{into.title}</TextLink>
        </Paragraph>
      )}
      <Heading level={2}>{t('whyTitle')}</Heading>
      <Why shown={shown} />
      <Told title={t('steps')} text={signal.steps} />
      <Told title={t('lure')} text={signal.lure ?? ''} />
      <Told title={t('recognise')} text={signal.recognise} />
      <Told title={t('advice')} text={signal.advice} />
      <Heading level={2}>{t('facts')}</Heading>
      <SummaryList items={facts.flatMap(({ key, answer }) => (answer ? [{ term: t(key), answer }] : []))} />
      {signal.form && (
        <Paragraph>
          <TextLink href={`${addressIn(language, '/werkbank/kennis')}?concept=${signal.form}`}>
            {t('knowledge')}
          </TextLink>
        </Paragraph>
      )}
      {joined.length > 0 && (
        <>
          <Heading level={2}>{t('joined')}</Heading>
          <List
            items={joined.map(({ id, title, reports, firstSeen }) => (
              <TextLink key={id} href={addressIn(language, signalPath(id))}>
                {t('joinedOne', { title, reports, day: day(firstSeen) })}
              </TextLink>
            ))}
          />
        </>
      )}
    </>
  )
}

function Why({ shown: { signal, words } }: { shown: ShownSignal }) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { kind, reports, expected, limit, confidence } = signal
  const round = (figure: number | null) =>
    figure === null ? '–' : formatNumber(Math.round(figure * 10) / 10, language)
  const figures = {
    reports: round(reports),
    expected: round(expected),
    limit: round(limit),
    source: signal.source ?? '',
  }
  const sentence = { surge: 'whySurge', cluster: 'whyCluster', foreign: 'whyForeign', hand: 'whyHand' } as const
  const bars = [
    { label: t('barReports'), value: reports, text: round(reports), series: 2 as const },
    { label: t('barLimit'), value: limit, text: round(limit), series: 'other' as const },
    { label: t('barExpected'), value: expected, text: round(expected), series: 1 as const },
  ]
  return (
    <>
      <Paragraph>{t(sentence[kind], figures)}</Paragraph>
      <Paragraph>
        {t('certainty', { confidence: words?.confidence.toLowerCase() ?? '', percent: Math.round(confidence * 100) })}
      </Paragraph>
      {expected !== null && <BarChart label={t('chart')} bars={bars.filter(({ value }) => value !== null)} />}
    </>
  )
}

/** A text of one line is a paragraph, one of more lines a list. */
export function Told({ title, text }: { title: string; text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return null
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {lines.length === 1 ? <Paragraph>{text}</Paragraph> : <List items={lines} ordered />}
    </>
  )
}
