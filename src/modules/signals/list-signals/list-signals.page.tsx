// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { List, Small } from '#ui/text'
import { type CalendarDate, formatShortDate } from '#values'
import { measuredDays, measureSignals } from '../measure-signals/measure-signals.query.ts'
import { MeasuredFigures } from '../measure-signals/measured.part.tsx'
import { paths, signalPath } from '../signal/addresses.ts'
import { tlpLabels } from '../signal/signal.ts'
import { signalText } from '../signal/signal.text.ts'
import type { Route } from './+types/list-signals.page.ts'
import { listSignals } from './list-signals.query.ts'
import { statusTone } from './status-tone.ts'
import { listText } from './list.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const found = await listSignals(ctx, {
    shelf: asked.get('welke'),
    page: Number.parseInt(asked.get('pagina') ?? '1', 10) || 1,
    order: asked.get('op') === 'meldingen' ? 'reports' : 'seen',
  })
  const here = addressIn(ctx.language, paths.desk)
  const hrefOf = (page: number, order = found.order) =>
    `${here}?${new URLSearchParams({ welke: found.shelf, ...(order === 'reports' && { op: 'meldingen' }), pagina: String(page) })}`
  const sortOf = (order: typeof found.order) => ({
    href: hrefOf(1, order),
    direction: order === found.order ? ('down' as const) : undefined,
  })
  return {
    ...found,
    rows: found.rows.map((one) => ({
      ...one,
      seen: formatShortDate(one.lastSeen as CalendarDate, ctx.now(), ctx.language),
    })),
    here,
    sorts: { reports: sortOf('reports'), seen: sortOf('seen') },
    measured: found.mayJudge ? { ...(await measureSignals(ctx)), days: measuredDays } : null,
    paging: {
      ...(found.page > 1 && { previousHref: hrefOf(found.page - 1) }),
      ...(found.page < found.pages && { nextHref: hrefOf(found.page + 1) }),
    },
  }
}

export default function ListSignals({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const s = translate(signalText, language)
  const { rows, shelf, shelves, mayJudge, toJudge, count, page, pages, here, sorts, measured, paging } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={mayJudge && <ActionLink href={addressIn(language, paths.write)}>{t('write')}</ActionLink>}
    >
      <FilterBar label={t('filter')} action={here} submitText={t('show')}>
        <SelectField
          name="welke"
          label={t('shelf')}
          emptyText={false}
          defaultValue={shelf}
          options={shelves.map((value) => ({ value, text: t(value, { count: toJudge }) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')} more={t('empty')} />
      ) : (
        <Table
          caption={t('caption', { count })}
          list
          columns={(column) => [
            column(t('signal'), (one) => (
              <TextLink href={addressIn(language, signalPath(one.id))}>{one.title}</TextLink>
            )),
            column(t('why'), { sort: sorts.reports }, (one) => (
              <Why kind={s(one.kind)} reports={one.reports} expected={one.expected} confidence={one.confidence} />
            )),
            column(t('state'), { size: 'middle' }, (one) => (
              <Status kind={statusTone[one.status]} text={s(one.status)} />
            )),
            column(t('tlp'), { size: 'short', as: 'named' }, (one) => tlpLabels[one.tlp]),
            column(t('seen'), { size: 'short', as: 'named', sort: sorts.seen }, (one) => one.seen),
          ]}
          rows={rows}
        />
      )}
      <Pagination page={page} pages={pages} {...paging} />
      {measured && <MeasuredFigures measured={measured} />}
      <List
        items={[
          <TextLink key="follow" href={addressIn(language, paths.follow)}>
            {t('follow')}
          </TextLink>,
          <TextLink key="public" href={addressIn(language, paths.around)}>
            {t('public')}
          </TextLink>,
        ]}
      />
    </WorkbenchPage>
  )
}

function Why(props: { kind: string; reports: number; expected: number | null; confidence: string }) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { kind, reports, expected, confidence } = props
  const figures =
    expected === null
      ? t('reports', { reports })
      : t('reportsExpected', { reports, expected: formatNumber(Math.round(expected * 10) / 10, language) })
  return (
    <>
      {kind}
      <Small>{reports === 0 ? confidence : `${figures} · ${confidence}`}</Small>
    </>
  )
}
