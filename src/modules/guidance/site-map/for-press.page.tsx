// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { sharedKits } from '#modules/interventions'
import { frameSnippet } from '#modules/warnings'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Snippet } from '#ui/snippet'
import { Lead, Paragraph } from '#ui/text'
import type { Route } from './+types/for-press.page.ts'
import './for-press.css'
import { PageList } from './page-list.part.tsx'
import { roomOf } from './room.query.ts'
import { text } from './rooms.text.ts'

export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return { ...roomOf(ctx, 'press'), kits: sharedKits(ctx.language), snippet: frameSnippet(ctx) }
}

export default function ForPress({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { title, pages, contact, kits, snippet } = loaderData
  return (
    <PublicPage title={title} wide>
      <Lead>{t('pressLead')}</Lead>
      <Heading level={2}>{t('kits')}</Heading>
      <Paragraph>{t('kitsLead')}</Paragraph>
      <ul className="dw-kits">
        {kits.map(({ id, title, message, href, picture }) => (
          <li key={id}>
            <img {...picture} loading="lazy" />
            <ActionLink href={href}>{title}</ActionLink>
            <p>{message}</p>
          </li>
        ))}
      </ul>
      <Heading level={2}>{t('frame')}</Heading>
      <Paragraph>{t(snippet ? 'frameLead' : 'frameNone')}</Paragraph>
      {snippet && <Snippet code={snippet} />}
      <Heading level={2}>{t('pressMore')}</Heading>
      <PageList pages={pages} />
      <Paragraph>
        <TextLink href={addressIn(language, '/campagnes/agenda.ics')} download>
          {t('agenda')}
        </TextLink>
      </Paragraph>
      <Heading level={2}>{t('contact')}</Heading>
      <Paragraph>
        {t('pressContact')} <TextLink href={`mailto:${contact}`}>{contact}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}
