// SPDX-License-Identifier: EUPL-1.2
import { otherLanguages } from '#values'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { paths } from '../make-plan/addresses.ts'
import { PageList } from '../site-map/page-list.page.tsx'
import { pagesOf } from '../site-map/pages-of.ts'
import type { Route } from './+types/choose-situation.page.ts'
import { FirstThing } from './first-thing.page.tsx'
import { text } from './show-first-advice.text.ts'
import { situations } from './situations.text.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

/** What comes after the first steps. */
const moreHelp = /\/(meldpunten|hulp\/brieven|hulp\/verder)$/

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  return {
    title: translate(text, language)('title'),
    plan: { ask: addressIn(language, paths.questions), open: addressIn(language, paths.steps) },
    mule: addressIn(language, '/hulp/geldezel'),
    more: pagesOf('help', language).filter(({ href }) => moreHelp.test(href)),
    widgets: { pause: addressIn(language, '/even-wachten'), practise: addressIn(language, '/oefenen') },
    languages: otherLanguages.map(({ code, name, dir }) => ({
      code,
      name,
      dir,
      href: addressIn(language, `${paths.languages}/${code}`),
    })),
    choices: situations.map(({ slug, words }) => ({
      href: addressIn(language, `/hulp/${slug}`),
      text: words[language].choice,
    })),
  }
}

export default function ChooseSituation({ loaderData }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  return (
    <PublicPage title={loaderData.title}>
      <FirstThing />
      <ActionLink href={loaderData.plan.ask} primary>
        {t('plan')}
      </ActionLink>
      <Paragraph>
        {t('planMore')} <TextLink href={loaderData.plan.open}>{t('planOpen')}</TextLink>.
      </Paragraph>
      <p className="utrecht-paragraph dw-actions">
        {loaderData.languages.map(({ code, name, dir, href }) => (
          <a key={code} className="utrecht-link" href={href} lang={code} dir={dir}>
            {name}
          </a>
        ))}
      </p>
      <Heading level={2}>{t('whatTitle')}</Heading>
      <Paragraph>{t('whatLead')}</Paragraph>
      <ul className="dw-action-rows">
        {loaderData.choices.map(({ href, text }) => (
          <li key={href}>
            <ActionLink href={href}>{text}</ActionLink>
          </li>
        ))}
      </ul>
      <Heading level={2}>{t('moreTitle')}</Heading>
      <PageList pages={loaderData.more} />
      <Heading level={2}>{t('muleTitle')}</Heading>
      <Paragraph>{t('muleText')}</Paragraph>
      <Paragraph>
        <ActionLink href={loaderData.mule}>{t('mule')}</ActionLink>
      </Paragraph>
      <Heading level={2}>{t('beforeTitle')}</Heading>
      <Paragraph>
        <ActionLink href={loaderData.widgets.pause}>{t('pause')}</ActionLink>
      </Paragraph>
      <Paragraph>
        <ActionLink href={loaderData.widgets.practise}>{t('practise')}</ActionLink>
      </Paragraph>
    </PublicPage>
  )
}
