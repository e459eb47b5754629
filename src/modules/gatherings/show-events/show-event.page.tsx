// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { paths } from '../event/addresses.ts'
import type { Route } from './+types/show-event.page.ts'
import { EventCounts, EventFacts, EventGoals, Programme } from './event-facts.part.tsx'
import { findPublicEvent } from './public-events.query.ts'
import { showText } from './show.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const found = existing(await findPublicEvent(contextOf(args), args.params.code))
  const { view, items, outcomes, evaluation } = found
  return { view, items, outcomes, evaluation }
}

export default function ShowEvent({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { view, items, outcomes, evaluation } = loaderData
  return (
    <PublicPage title={view.title} back={{ href: addressIn(language, paths.public), text: t('back') }}>
      {view.status === 'cancelled' && (
        <Notice kind="warn" title={t('gone')}>
          <Paragraph>
            <span lang="nl">{view.because}</span>
          </Paragraph>
        </Notice>
      )}
      <EventFacts view={view} />
      {view.status === 'planned' && (
        <Paragraph>
          <TextLink href={`${paths.public}/${view.code}/afspraak.ics`}>{t('one')}</TextLink>
        </Paragraph>
      )}
      <Programme items={items} />
      <EventGoals view={view} outcomes={outcomes} />
      <EventCounts counts={evaluation} />
    </PublicPage>
  )
}
