// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { pageRequest } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import type { Route } from './+types/show-rooms.page.ts'
import { text } from './show-rooms.text.ts'

export function loader(args: Route.LoaderArgs) {
  const { ctx, rooms } = args.context.get(pageRequest)
  const { language } = ctx
  return {
    title: translate(text, language)('title'),
    site: addressIn(language, '/'),
    rooms: rooms().toSorted((one, other) => one.text.localeCompare(other.text, language)),
  }
}

export default function ShowRooms({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, rooms, site } = loaderData
  return (
    <WorkbenchPage title={title} lead={t('lead')}>
      <div className="dw-rooms">
        {rooms.map((room) => (
          <section key={room.key}>
            <Heading level={2}>{room.text}</Heading>
            <Paragraph>{room.purpose}</Paragraph>
            <ul>
              {room.tabs.map((tab) => (
                <li key={tab.href}>
                  <TextLink href={tab.href}>{tab.text}</TextLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Paragraph>
        <TextLink href={site}>{t('site')}</TextLink>
      </Paragraph>
    </WorkbenchPage>
  )
}
