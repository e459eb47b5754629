// SPDX-License-Identifier: EUPL-1.2
import { otherLanguage } from '#values'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { useLanguage } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import { paths } from '../make-plan/addresses.ts'
import type { Route } from './+types/show-emergency.page.ts'
import { emergencyText } from './emergency.text.ts'
import { OtherWays } from './other-ways.part.tsx'
import { Sentences } from './sentences.part.tsx'
import { shownEmergency } from './shown-emergency.query.ts'
import { wordlessNumbers } from './wordless-numbers.query.ts'
import { WordlessSteps } from './wordless-steps.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const chosen = otherLanguage(args.params.taal)
  if (!chosen) throw new Response(null, { status: 404 })
  const [steps, numbers] = await Promise.all([shownEmergency(ctx, chosen), wordlessNumbers(ctx)])
  return { chosen, steps, numbers }
}

export default function ShowEmergency({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(emergencyText, language)
  const { chosen, steps, numbers } = loaderData
  const hasWords = steps.some(({ own }) => own !== null)
  const isWhole = steps.every(({ own }) => own !== null)
  return (
    <PublicPage
      tab={`${chosen.name} · dijkwacht`}
      back={{ href: addressIn(language, paths.languages), text: t('back') }}
      wide={!hasWords}
    >
      <h1 className="utrecht-heading-1" lang={chosen.code} dir={chosen.dir}>
        {chosen.name}
      </h1>
      {hasWords ? (
        <>
          {!isWhole && <Paragraph>{t('someYet')}</Paragraph>}
          <Sentences chosen={chosen} steps={steps} />
        </>
      ) : (
        <>
          <Paragraph>{t('noneYet')}</Paragraph>
          <WordlessSteps numbers={numbers} />
          <Details summary={t('inDutchAndEnglish')}>
            <Sentences chosen={chosen} steps={steps} />
          </Details>
        </>
      )}
      <OtherWays />
      <Small>{t('people')}</Small>
      <WipePlan />
    </PublicPage>
  )
}
