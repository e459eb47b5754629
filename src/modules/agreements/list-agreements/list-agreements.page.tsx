// SPDX-License-Identifier: EUPL-1.2
import { mayDo, organisationOf } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { kindText, statusText } from '../agreement/agreement.text.ts'
import { daysAfter, shownDay } from '../agreement/days.ts'
import { shownStatus, statusTone } from '../agreement/effective-status.ts'
import type { Route } from './+types/list-agreements.page.ts'
import { agreementsPerPage, viewOf, views } from './agreement-view.ts'
import { countSoon, countToSign, listAgreements } from './list-agreements.query.ts'
import { text } from './list-agreements.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams
  const view = viewOf(asked.get('stand'))
  const page = Math.min(10_000, Math.max(1, Number.parseInt(asked.get('pagina') ?? '1', 10) || 1))
  const { agreements, total } = await listAgreements(ctx, { view, page })
  const own = organisationOf(ctx.actor)
  const ids = agreements.flatMap(({ parties }) => parties.map(({ organisationId }) => organisationId))
  const names = await organisationNames(ctx, [...new Set(ids)])
  const address = addressIn(language, '/werkbank/afspraken')
  const name = views.find((each) => each.view === view)?.name ?? 'lopend'
  const at = (number: number) => `${address}?stand=${name}&pagina=${number}`
  const pages = Math.max(1, Math.ceil(total / agreementsPerPage))
  const now = ctx.now()
  return {
    title: translate(text, language)('title'),
    address,
    view,
    name,
    total,
    toSign: mayDo(ctx.actor, 'agreements:sign') ? await countToSign(ctx) : 0,
    soon: await countSoon(ctx),
    mayDraft: mayDo(ctx.actor, 'agreements:draft'),
    paging: {
      page,
      pages,
      ...(page > 1 && { previousHref: at(page - 1) }),
      ...(page < pages && { nextHref: at(page + 1) }),
    },
    rows: agreements.map((agreement) => ({
      id: agreement.id,
      title: agreement.title,
      kind: agreement.kind,
      status: shownStatus(agreement, now),
      waits:
        agreement.status === 'draft' &&
        agreement.parties.some((party) => party.organisationId === own && party.signedVersion !== agreement.version),
      parties: agreement.parties
        .filter(({ organisationId }) => organisationId !== own)
        .map(({ organisationId }) => names.get(organisationId) ?? organisationId)
        .join(', '),
      until: shownDay(daysAfter(agreement.endsOn, -1), language),
      dpia: agreement.dpiaReviewOn && shownDay(agreement.dpiaReviewOn, language),
    })),
  }
}

export default function ListAgreements({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const statusOf = useText(statusText)
  const kindOf = useText(kindText)
  const { title, address, view, name, rows, total, toSign, soon, mayDraft, paging } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      actions={mayDraft && <TextLink href={`${address}/nieuw`}>{t('draft')}</TextLink>}
    >
      {toSign > 0 && view !== 'to-sign' && (
        <Notice kind="info" title={t('toSignTitle', { count: toSign })}>
          <TextLink href={`${address}?stand=ondertekenen`}>{t('toSignLink')}</TextLink>
        </Notice>
      )}
      {soon > 0 && view !== 'soon' && (
        <Notice kind="warn" title={t('soonTitle', { count: soon })}>
          <Paragraph>{t('soonText')}</Paragraph>
          <TextLink href={`${address}?stand=binnenkort`}>{t('soonLink')}</TextLink>
        </Notice>
      )}
      <FilterBar label={t('filter')} action={address} submitText={t('show')}>
        <SelectField
          name="stand"
          label={t('view')}
          emptyText={false}
          defaultValue={name}
          options={views.map((each) => ({
            value: each.name,
            text:
              each.view === 'current' || each.view === 'to-sign' || each.view === 'soon'
                ? t(each.view)
                : statusOf(each.view),
          }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneText')} />
      ) : (
        <Table
          caption={t('caption', { count: total })}
          columns={(column) => [
            column(t('agreement'), (row) => <TextLink href={`${address}/${row.id}`}>{row.title}</TextLink>),
            column(t('kind'), (row) => kindOf(row.kind)),
            column(t('status'), (row) =>
              row.waits ? (
                <Status kind="warn" text={t('waits')} />
              ) : (
                <Status kind={statusTone[row.status]} text={statusOf(row.status)} />
              ),
            ),
            column(t('parties'), (row) => row.parties),
            column(t('until'), (row) => row.until),
            column(t('dpia'), (row) => row.dpia ?? t('unknown')),
          ]}
          rows={rows}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
