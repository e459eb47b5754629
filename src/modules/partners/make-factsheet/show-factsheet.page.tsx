// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Lead, Lines, List, Paragraph, Small } from '#ui/text'
import { paths } from '../keep-entry/addresses.ts'
import { listReportingPoints, listSituations } from '../list-reporting-points/list-reporting-points.query.ts'
import type { Route } from './+types/show-factsheet.page.ts'
import { factsheetText } from './factsheet.text.ts'
import { factsheetView, type SheetPoint } from './factsheet-view.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const { items } = await listReportingPoints(ctx, { limit: 500 })
  return {
    title: translate(factsheetText, language)('title'),
    date: formatDate(ctx.now(), language),
    points: factsheetView(items, { language, now: ctx.now(), situations: await listSituations(ctx) }),
  }
}

export default function ShowFactsheet({ loaderData: { title, date, points } }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(factsheetText, language)
  const others = points.filter(({ isNotForThis }) => isNotForThis)
  return (
    <PublicPage title={title} back={{ href: addressIn(language, paths.public), text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      <ActionLink href={`${addressIn(language, paths.factsheet)}.pdf`}>{t('pdf')}</ActionLink>
      <Small>{t('dated', { date })}</Small>
      <Heading level={2}>{t('rulesTitle')}</Heading>
      <List items={[t('rule1'), t('rule2'), t('rule3'), t('rule4')]} />
      <Heading level={2}>{t('contents')}</Heading>
      {points
        .filter(({ isNotForThis }) => !isNotForThis)
        .map((point) => (
          <Point key={point.id} point={point} />
        ))}
      {others.length > 0 && (
        <>
          <Heading level={2}>{t('notForThis')}</Heading>
          <Paragraph>{t('notForThisLead')}</Paragraph>
          {others.map((point) => (
            <Point key={point.id} point={point} />
          ))}
        </>
      )}
    </PublicPage>
  )
}

function Point({ point: { id, name, parts } }: { point: SheetPoint }) {
  return (
    <section id={id} aria-label={name}>
      <Details summary={name}>
        <SummaryList items={parts.map(({ term, lines }) => ({ term, answer: <Lines text={lines.join('\n')} /> }))} />
      </Details>
    </section>
  )
}
