// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { paths } from '../evaluation/addresses.ts'
import { EffectResult } from '../show-evaluation/effect-result.part.tsx'
import { findPublic } from '../show-evaluation/find-evaluation.query.ts'
import { PlanSummary } from '../show-evaluation/plan-summary.part.tsx'
import type { Route } from './+types/show-effect.page.ts'
import { publicText } from './public.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const found = existing(await findPublic(contextOf(args), Number(args.params.number)))
  const { plan, status, reason, isExample, view, registeredAt, publishedAt } = found
  return { evaluation: { plan, status, reason, isExample, view, registeredAt, publishedAt } }
}

export default function ShowEffect({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(publicText, language)
  const { plan, status, reason, isExample, view, registeredAt, publishedAt } = loaderData.evaluation
  const day = (at: Date | null) => (at ? formatDate(new Date(at), language) : '')
  return (
    <PublicPage title={plan.title} titleLang="nl" back={{ href: addressIn(language, paths.public), text: t('all') }}>
      {(status === 'stopped' || status === 'withdrawn') && (
        <Notice kind="warn" title={t(status === 'stopped' ? 'isStopped' : 'isWithdrawn')} more={reason} />
      )}
      {view && <EffectResult view={view} isExample={isExample} />}
      {status === 'published' && (
        <Small>{t('published', { at: day(publishedAt), registered: day(registeredAt) })}</Small>
      )}
      <Heading level={2}>{t('plan')}</Heading>
      <PlanSummary plan={plan} />
      <Details summary={t('method')}>
        <Paragraph>{t('methodText')}</Paragraph>
      </Details>
    </PublicPage>
  )
}
