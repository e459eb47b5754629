// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageRequest, pageIn, pagingOf, existing } from '#foundation/web'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Lead, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { FigureTable } from '../draw-trend/figure-table.part.tsx'
import { type Delivery, listDeliveries } from '../list-deliveries/list-deliveries.query.ts'
import { periodOf } from '../observation/observation-words.text.ts'
import type { Route } from './+types/show-source.page.ts'
import { findRows, findSource } from './find-source.query.ts'
import { text } from './show-source.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const source = existing(await findSource(ctx, args.params.bron))
  const asked = pageIn(args.request.url)
  const [found, deliveries] = await Promise.all([findRows(ctx, source, asked), listDeliveries(ctx, source)])
  const here = addressIn(ctx.language, `/cijfers/bron/${args.params.bron}`)
  return {
    ...found,
    source,
    deliveries,
    more: await args.context.get(pageRequest).slot('statistics.source', source),
    title: translate(text, ctx.language)('title', { source }),
    back: addressIn(ctx.language, '/cijfers'),
    paging: pagingOf(here, found.page, found.pages),
  }
}

export default function ShowSource({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { title, source, rows, total, paging, definitions, deliveries, more, back } = loaderData
  return (
    <PublicPage title={title} back={{ href: back, text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      {deliveries.map((delivery) => (
        <Expected key={delivery.id} delivery={delivery} />
      ))}
      {definitions.length > 0 && (
        <Details summary={t('how')}>
          {definitions.map(({ name, counts }) => (
            <Paragraph key={name}>
              <strong>{name}.</strong> {counts}
            </Paragraph>
          ))}
        </Details>
      )}
      {more.map(({ title: offered, explanation, href }) => (
        <Paragraph key={href}>
          <TextLink href={href}>{offered}</TextLink>. {explanation}
        </Paragraph>
      ))}
      {rows.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <FigureTable caption={t('count', { count: total })} rows={rows} language={language} />
      )}
      <Pagination {...paging} />
      {source === 'CBS' && <Small>{t('licence')}</Small>}
    </PublicPage>
  )
}

/** Kindly: somebody else's figures are a gift, and a late one may have its reasons. */
function Expected({ delivery: { what, overdue, next, isExample } }: { delivery: Delivery }) {
  const language = useLanguage()
  const t = translate(text, language)
  const [first] = overdue
  const day = (dueOn: string) => formatCalendarDate(dueOn as CalendarDate, language)
  if (first)
    return (
      <Notice kind="info">
        <Paragraph>
          {t('expected', { what, period: periodOf(first.period, language), day: day(first.dueOn) })}{' '}
          {isExample && t('example')}
        </Paragraph>
      </Notice>
    )
  return next ? (
    <Small>
      {t('coming', { what, day: day(next.dueOn) })} {isExample && t('example')}
    </Small>
  ) : null
}
