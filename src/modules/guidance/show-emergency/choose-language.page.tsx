// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, Small } from '#ui/text'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import { paths } from '../make-plan/addresses.ts'
import type { Route } from './+types/choose-language.page.ts'
import { emergencyText } from './emergency.text.ts'
import { OtherWays } from './other-ways.part.tsx'
import { spokenLanguages } from './spoken-languages.query.ts'
import { wordlessNumbers } from './wordless-numbers.query.ts'
import { WordlessSteps } from './wordless-steps.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const [languages, numbers] = await Promise.all([spokenLanguages(ctx), wordlessNumbers(ctx)])
  return { title: translate(emergencyText, ctx.language)('title'), languages, numbers }
}

export default function ChooseLanguage({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(emergencyText, language)
  const { title, languages, numbers } = loaderData
  return (
    <PublicPage title={title} back={{ href: addressIn(language, '/hulp') }} wide>
      {languages.length > 0 && (
        <ul className="dw-action-rows" aria-label={t('choose')}>
          {languages.map(({ code, name, dir }) => (
            <li key={code} lang={code} dir={dir}>
              <ActionLink href={addressIn(language, `${paths.languages}/${code}`)}>{name}</ActionLink>
            </li>
          ))}
        </ul>
      )}
      <Lead>{t(languages.length > 0 ? 'pictures' : 'noLanguage')}</Lead>
      <WordlessSteps numbers={numbers} />
      <OtherWays />
      <Small>{t('people')}</Small>
      <WipePlan />
    </PublicPage>
  )
}
