// SPDX-License-Identifier: EUPL-1.2
import { otherLanguage } from '#values'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { WipePlan } from '../keep-plan/wipe-plan.page.tsx'
import { paths } from '../make-plan/addresses.ts'
import { pictograms, signs } from '../emergency/pictograms.ts'
import type { SentenceId } from '../emergency/sentences.text.ts'
import type { Route } from './+types/show-emergency.page.ts'
import './show-emergency.css'
import { emergencyText } from './emergency.text.ts'
import { shownEmergency } from './shown-emergency.query.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.chosen.name} · dijkwacht` }]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const chosen = otherLanguage(args.params.taal)
  if (!chosen) throw new Response(null, { status: 404 })
  return { chosen, steps: await shownEmergency(ctx, chosen) }
}

export default function ShowEmergency({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(emergencyText, language)
  const { chosen, steps } = loaderData
  const isWhole = steps.every(({ own }) => own !== null)
  return (
    <PublicPage back={{ href: addressIn(language, paths.languages), text: t('back') }}>
      <h1 className="utrecht-heading-1" lang={chosen.code} dir={chosen.dir}>
        {chosen.name}
      </h1>
      {!isWhole && <Paragraph>{t(steps.some(({ own }) => own !== null) ? 'someYet' : 'noneYet')}</Paragraph>}
      <ol className="dw-emergency">
        {steps.map(({ id, own, words, call }) => (
          <li key={id}>
            <Pictogram id={id} />
            <div>
              {own === null ? (
                <>
                  <p className="dw-emergency__words" lang="nl">
                    {words.nl}
                  </p>
                  <p className="dw-soft" lang="en">
                    {words.en}
                  </p>
                </>
              ) : (
                <p className="dw-emergency__words" lang={chosen.code} dir={chosen.dir}>
                  {own}
                </p>
              )}
              {call && (
                <p className="dw-emergency__call">
                  <TextLink href={call.href}>{t('call', { number: call.text })}</TextLink>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <Paragraph>
        <TextLink href="/hulp">{t('help')}</TextLink> · <TextLink href="/en/hulp">{t('helpEnglish')}</TextLink>
      </Paragraph>
      <Small>{t('people')}</Small>
      <WipePlan />
    </PublicPage>
  )
}

/** It says the same as the words beside it, so a screen reader passes it by. */
function Pictogram({ id }: { id: SentenceId }) {
  const { path, sign } = pictograms[id]
  return (
    <svg viewBox="0 0 64 64" fill="none" stroke="currentColor" strokeWidth="3.5" aria-hidden="true">
      <path d={path} strokeLinejoin="round" />
      {sign && <path className="dw-emergency__sign" d={signs[sign]} strokeWidth="5" />}
    </svg>
  )
}
