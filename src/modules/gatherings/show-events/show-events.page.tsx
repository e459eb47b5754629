// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Status } from '#ui/status'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { dutchDay } from '#values'
import { paths } from '../event/addresses.ts'
import type { EventView } from '../event/event-view.query.ts'
import type { Route } from './+types/show-events.page.ts'
import { listPublicEvents } from './public-events.query.ts'
import { showText } from './show.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const today = dutchDay(ctx.now())
  const views = await listPublicEvents(ctx)
  return {
    coming: views.filter(({ endsOn, status }) => endsOn >= today && status !== 'held'),
    past: views.filter(({ endsOn, status }) => endsOn < today || status === 'held').toReversed(),
  }
}

export default function ShowEvents({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { coming, past } = loaderData
  const at = (path: string) => addressIn(language, path)
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <Heading level={2}>{t('coming')}</Heading>
      {coming.length === 0 ? <Paragraph>{t('noneComing')}</Paragraph> : <EventList views={coming} />}
      <Paragraph>
        <TextLink href={paths.calendar}>{t('calendar')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('past')}</Heading>
      {past.length === 0 ? <Paragraph>{t('nonePast')}</Paragraph> : <EventList views={past} />}
      <Paragraph>{t('visits')}</Paragraph>
      <Heading level={2}>{t('invited')}</Heading>
      <Paragraph>
        <ActionLink href={at(paths.answer)}>{t('invitedMore')}</ActionLink>
      </Paragraph>
      <Heading level={2}>{t('join')}</Heading>
      <Paragraph>
        <ActionLink href={at('/meedoen')}>{t('joinMore')}</ActionLink>
      </Paragraph>
    </PublicPage>
  )
}

function EventList({ views }: { views: EventView[] }) {
  const language = useLanguage()
  return (
    <List
      items={views.map((one) => (
        <span key={one.code}>
          <TextLink href={addressIn(language, `${paths.public}/${one.code}`)} lang={one.lang}>
            {one.title}
          </TextLink>{' '}
          {one.status === 'cancelled' && <Status kind="stop" text={one.statusName} />}
          <Small>{[one.kindName, one.when, one.place || one.where, one.audience].join(' · ')}</Small>
        </span>
      ))}
    />
  )
}
