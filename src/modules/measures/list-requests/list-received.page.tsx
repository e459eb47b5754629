// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { pageIn, pageRequest, pagingOf, sortingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { listReceived } from '../answer-request/read-request.query.ts'
import { paths, receivedPath } from '../request/addresses.ts'
import { formLabels } from '../request/form-labels.query.ts'
import { isAboutForm } from '../request/request.ts'
import { measureText, requestText } from '../request/request.text.ts'
import type { Route } from './+types/list-received.page.ts'
import { statusTone, nextClock } from './clock-view.ts'
import { listText } from './list.text.ts'
import { RequestTable } from './request-table.part.tsx'
import { requestOrders } from './orders.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const here = addressIn(language, paths.desk)
  const { order, kept, sorts } = sortingOf(args.request.url, here, requestOrders)
  const { requests, count, pages } = await listReceived(ctx, page, order)
  const [t, m, s] = [translate(listText, language), translate(measureText, language), translate(requestText, language)]
  const now = ctx.now()
  const aboutOf = async (one: (typeof requests)[number]) => {
    if (one.identifiers.length > 0) return one.identifiers
    if (isAboutForm(one)) return (await formLabels(ctx, one.forms, language)) || t('form')
    return one.ownReference ? t('inOwnSystem', { reference: one.ownReference }) : ''
  }
  const abouts = await Promise.all(requests.map(aboutOf))
  return {
    sorts,
    title: t('received'),
    count,
    figures: mayOpen(paths.figures) ? addressIn(language, paths.figures) : null,
    paging: pagingOf(here, page, pages, kept),
    rows: requests.map((one, at) => ({
      key: one.id,
      href: addressIn(language, receivedPath(one.id)),
      title: m(one.measure),
      other: one.askedBy,
      about: abouts[at] ?? '',
      look: statusTone(one.status),
      status: s(one.status),
      clock: nextClock(one, now, language),
      more: null,
    })),
  }
}

export default function ListReceived({
  loaderData: { title, count, figures, rows, paging, sorts },
}: Route.ComponentProps) {
  const t = useText(listText)
  return (
    <WorkbenchPage
      title={title}
      lead={t('receivedLead')}
      actions={figures && <TextLink href={figures}>{t('figures')}</TextLink>}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <RequestTable caption={t('caption', { count })} other={t('from')} rows={rows} sorts={sorts} />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
