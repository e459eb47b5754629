// SPDX-License-Identifier: EUPL-1.2
import { otherLanguages } from '#values'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph, Small } from '#ui/text'
import { WipePlan } from '../keep-plan/wipe-plan.page.tsx'
import { paths } from '../make-plan/addresses.ts'
import type { Route } from './+types/choose-language.page.ts'
import { emergencyText } from './emergency.text.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export function loader(args: Route.LoaderArgs) {
  return { title: translate(emergencyText, contextOf(args).language)('title') }
}

export default function ChooseLanguage({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(emergencyText, language)
  return (
    <PublicPage title={loaderData.title} back={{ href: addressIn(language, '/hulp') }}>
      <Lead>{t('lead')}</Lead>
      <ul className="dw-action-rows" aria-label={t('choose')}>
        {otherLanguages.map(({ code, name, dir }) => (
          <li key={code} lang={code} dir={dir}>
            <ActionLink href={addressIn(language, `${paths.languages}/${code}`)}>{name}</ActionLink>
          </li>
        ))}
      </ul>
      <Paragraph>
        <TextLink href="/hulp">{t('help')}</TextLink> · <TextLink href="/en/hulp">{t('helpEnglish')}</TextLink>
      </Paragraph>
      <Small>{t('people')}</Small>
      <WipePlan />
    </PublicPage>
  )
}
