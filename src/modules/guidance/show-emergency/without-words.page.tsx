// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Small } from '#ui/text'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import { paths } from '../make-plan/addresses.ts'
import type { Route } from './+types/without-words.page.ts'
import { emergencyText } from './emergency.text.ts'
import { OtherWays } from './other-ways.part.tsx'
import { wordlessNumbers } from './wordless-numbers.query.ts'
import { WordlessSteps } from './wordless-steps.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return { title: translate(emergencyText, ctx.language)('wordless'), numbers: await wordlessNumbers(ctx) }
}

export default function WithoutWords({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(emergencyText, language)
  return (
    <PublicPage title={loaderData.title} back={{ href: addressIn(language, paths.languages), text: t('back') }} wide>
      <WordlessSteps numbers={loaderData.numbers} />
      <Small>{t('wordlessFor')}</Small>
      <OtherWays />
      <WipePlan />
    </PublicPage>
  )
}
