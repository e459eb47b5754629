// SPDX-License-Identifier: EUPL-1.2
import { addressIn, languageOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import type { SignalCard } from '../give-signals/card.schema.ts'
import { publicSignals } from '../give-signals/give-signals.query.ts'
import { paths } from '../signal/addresses.ts'
import type { Route } from './+types/public-signals.page.ts'
import { publicText } from './public.text.ts'

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${translate(publicText, languageOf(location))('title')} · dijkwacht` },
]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return { signals: await publicSignals(ctx), isDemo: ctx.settings.isDemo }
}

export default function PublicSignals({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(publicText, language)
  const { signals, isDemo } = loaderData
  return (
    <PublicPage title={t('title')} above={isDemo && <SyntheticNotice text={t('demo')} />}>
      <Lead>{t('lead')}</Lead>
      <Paragraph>
        <ActionLink href={addressIn(language, '/hulp')}>{t('victim')}</ActionLink>
      </Paragraph>
      {signals.length === 0 && (
        <EmptyState title={t('emptyTitle')}>
          <Paragraph>{t('empty')}</Paragraph>
        </EmptyState>
      )}
      {signals.map((signal) => (
        <PublicCard key={signal.id} signal={signal} />
      ))}
      <Heading level={2}>{t('more')}</Heading>
      <List
        items={[
          <TextLink key="check" href={addressIn(language, '/controleren')}>
            {t('check')}
          </TextLink>,
          <TextLink key="report" href={addressIn(language, '/melden')}>
            {t('report')}
          </TextLink>,
          <TextLink key="feed" href={paths.feed}>
            {t('feed')}
          </TextLink>,
          <TextLink key="partner" href={addressIn(language, paths.desk)}>
            {t('partner')}
          </TextLink>,
        ]}
      />
    </PublicPage>
  )
}

/** What somebody needs first: what happens, how to see it, what to do. */
function PublicCard({ signal }: { signal: SignalCard }) {
  const language = useLanguage()
  const t = translate(publicText, language)
  const { id, title, steps, lure, recognise, advice, firstSeen, organisation } = signal
  const date = formatCalendarDate(firstSeen as CalendarDate, language)
  return (
    <article aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      <Small>
        {t('since', { date })}. {t('source', { organisation })}
      </Small>
      <Heading level={3}>{t('steps')}</Heading>
      <Lines text={steps} ordered />
      {lure && (
        <>
          <Paragraph>{t('lure')}</Paragraph>
          <blockquote className="utrecht-blockquote">
            <Paragraph>{lure}</Paragraph>
          </blockquote>
        </>
      )}
      <Heading level={3}>{t('recognise')}</Heading>
      <Lines text={recognise} />
      <Heading level={3}>{t('advice')}</Heading>
      <Lines text={advice} ordered />
    </article>
  )
}

function Lines({ text, ordered = false }: { text: string; ordered?: boolean }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 1 ? <Paragraph>{text}</Paragraph> : <List items={lines} ordered={ordered} />
}
