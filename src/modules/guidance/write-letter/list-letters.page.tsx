// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph, Small } from '#ui/text'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import { paths } from '../make-plan/addresses.ts'
import { keptPlan } from '../make-plan/kept-plan.query.ts'
import { planIn } from '../make-plan/plan-code.ts'
import type { Route } from './+types/list-letters.page.ts'
import { lettersFor } from './letter.ts'
import { type LetterId, letterIds } from './template.ts'
import { letterText } from './write-letter.text.ts'

/** The letters, first those that suit the plan that this browser holds, if it holds one. */
export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const plan = planIn(keptPlan.codeOf(ctx, args.request) ?? '')
  const fitting = plan ? lettersFor(plan.answers).map(({ id }) => id) : []
  return { title: translate(letterText, ctx.language)('listTitle'), hasPlan: plan !== null, fitting }
}

export default function ListLetters({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(letterText, language)
  const { fitting, hasPlan } = loaderData
  const others = letterIds.filter((id) => !fitting.includes(id))
  return (
    <PublicPage title={t('listTitle')} back={{ href: addressIn(language, hasPlan ? paths.steps : '/hulp') }}>
      <Lead>{t('listLead')}</Lead>
      <Paragraph>{t('kept')}</Paragraph>
      {fitting.length > 0 && <Letters title={t('fits')} ids={fitting} />}
      {others.length > 0 && <Letters title={fitting.length > 0 ? t('others') : undefined} ids={others} />}
      <WipePlan />
    </PublicPage>
  )
}

function Letters({ title, ids }: { title: string | undefined; ids: readonly LetterId[] }) {
  const language = useLanguage()
  const t = translate(letterText, language)
  return (
    <>
      {title && <Heading level={2}>{title}</Heading>}
      {ids.map((id) => (
        <div key={id}>
          <Paragraph>
            <ActionLink href={addressIn(language, `${paths.letters}/${id}`)}>{t(id)}</ActionLink>
          </Paragraph>
          <Small>{t(`${id}-why`)}</Small>
        </div>
      ))}
    </>
  )
}
