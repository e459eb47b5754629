// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead } from '#ui/text'
import type { Route } from './+types/show-own-counts.page.ts'
import { OwnChart } from './own-chart.page.tsx'
import { ownText } from './own-counts.text.ts'
import { findReleasedReports } from './released-reports.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return {
    title: translate(ownText, ctx.language)('title'),
    own: await findReleasedReports(ctx),
    isDemo: ctx.settings.isDemo,
    figures: addressIn(ctx.language, '/cijfers'),
    views: addressIn(ctx.language, '/cijfers/beeld'),
  }
}

/** Our own counts, on a page of their own: in a demo they are invented, and never stand beside figures of others. */
export default function ShowOwnCounts({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(ownText, language)
  const { title, own, isDemo, figures, views } = loaderData
  return (
    <PublicPage title={title} back={{ href: figures, text: t('back') }}>
      {isDemo && <SyntheticNotice text={t('ownSynthetic')} />}
      <Lead>{t('lead')}</Lead>
      <OwnChart own={own} isDemo={isDemo} language={language} />
      <ActionLink href={views}>{t('ownMore')}</ActionLink>
    </PublicPage>
  )
}
