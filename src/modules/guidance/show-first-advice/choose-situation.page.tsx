// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { situationText } from '#modules/sharing'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { paths } from '../make-plan/addresses.ts'
import { PageList } from '../site-map/page-list.part.tsx'
import { pagesOf } from '../site-map/pages-of.ts'
import type { Route } from './+types/choose-situation.page.ts'
import { spokenLanguages } from '../show-emergency/spoken-languages.query.ts'
import { HappeningNow } from './happening-now.part.tsx'
import { text } from './show-first-advice.text.ts'
import { situations } from './situations.text.ts'

/** What comes after the first steps. */
const moreHelp = /\/(meldpunten|hulp\/brieven|hulp\/verder)$/

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  return {
    title: translate(text, language)('title'),
    plan: { ask: addressIn(language, paths.questions), open: addressIn(language, paths.steps) },
    mule: addressIn(language, '/hulp/geldezel'),
    more: pagesOf('help', language).filter(({ href }) => moreHelp.test(href)),
    widgets: { pause: addressIn(language, '/even-wachten'), practise: addressIn(language, '/oefenen') },
    wordless: addressIn(language, paths.wordless),
    languages: (await spokenLanguages(ctx)).map(({ code, name, dir }) => ({
      code,
      name,
      dir,
      href: addressIn(language, `${paths.languages}/${code}`),
    })),
    choices: situations.map(({ slug }) => ({
      href: addressIn(language, `/hulp/${slug}`),
      text: situationText[language][slug],
    })),
  }
}

export default function ChooseSituation({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, plan, choices, more, mule, widgets, languages, wordless } = loaderData
  return (
    <PublicPage title={title} wide>
      <HappeningNow />
      <Heading level={2}>{t('pastTitle')}</Heading>
      <Paragraph>{t('planMore')}</Paragraph>
      <ActionLink href={plan.ask} primary>
        {t('plan')}
      </ActionLink>
      <Paragraph>
        {t('planHave')} <TextLink href={plan.open}>{t('planOpen')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('whatTitle')}</Heading>
      <Paragraph>{t('whatLead')}</Paragraph>
      <div className="dw-situations">
        <ul className="dw-action-rows">
          {choices.map(({ href, text }) => (
            <li key={href}>
              <ActionLink href={href}>{text}</ActionLink>
            </li>
          ))}
          <li>
            <ActionLink href={mule}>{t('mule')}</ActionLink>
          </li>
        </ul>
      </div>
      <Heading level={2}>{t('languagesTitle')}</Heading>
      <p className="utrecht-paragraph dw-actions">
        <TextLink href={wordless}>{t('wordless')}</TextLink>
        {languages.map(({ code, name, dir, href }) => (
          <a key={code} className="utrecht-link" href={href} lang={code} dir={dir}>
            {name}
          </a>
        ))}
      </p>
      <Heading level={2}>{t('moreTitle')}</Heading>
      <PageList pages={more} />
      <Heading level={2}>{t('beforeTitle')}</Heading>
      <Paragraph>
        <ActionLink href={widgets.pause}>{t('pause')}</ActionLink>
      </Paragraph>
      <Paragraph>
        <ActionLink href={widgets.practise}>{t('practise')}</ActionLink>
      </Paragraph>
    </PublicPage>
  )
}
