// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, formatNumber, localeOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { casesOf, readGraph } from '#modules/cases'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { Graph, GraphKey } from '#ui/graph'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { PictureWithWords } from '#ui/statement'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { reportCode } from '#values'
import { caseAddress, casePages } from '../show-case/case-address.ts'
import { caseCode, hubShapes, hubName, hubTitle, shortened } from '../show-case/hub-shape.ts'
import { hubText } from '../show-case/hub.text.ts'
import { describeReports, purpose } from '../show-case/read-case.query.ts'
import { isId } from '../work/is-id.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/show-graph.page.ts'
import { drawGraph, isLarge, sharedBy } from './draw-graph.ts'
import { graphText } from './show-graph.text.ts'
import { restId, simplifyGraph } from './simplify-graph.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const id = args.params.id ?? ''
  const { searchParams, search } = new URL(args.request.url)
  const inCase = isId(id) ? (await casesOf(ctx, [id])).get(id) : undefined
  if (!inCase) throw new Response(null, { status: 404 })
  const { anchor } = inCase
  if (anchor !== id) throw redirect(`${addressIn(language, `${paths.cases}/${anchor}/${casePages.graph}`)}${search}`)
  const asked = searchParams.get('open')
  const open = asked && isId(asked) ? asked : null
  const whole = await readGraph(ctx, anchor, open ? { expand: open } : {}, purpose)
  const { graph, leftOut, isCut } = simplifyGraph(whole, open)
  const reports = await describeReports(
    ctx,
    graph.nodes.flatMap(({ reportIds }) => reportIds ?? []),
  )
  const dates = new Map(reports.map((report) => [report.id, dayOf(report.receivedAt, language)]))
  const here = caseAddress(language, anchor, casePages.graph)
  const hubHref = (hubId: string) => (hubId === open ? here : `${here}?open=${hubId}`)
  const drawn = drawGraph({
    graph,
    open,
    language,
    hubHref,
    reportHref: (reportId) => addressIn(language, `${paths.queue}/${reportId}`),
    dateOf: (reportId) => dates.get(reportId) ?? '',
  })
  const hubs = graph.nodes.flatMap((node) => (node.kind === 'reports' ? [] : [{ ...node, kind: node.kind }]))
  const groups = graph.nodes.filter(({ kind }) => kind === 'reports')
  return {
    anchor,
    here,
    open: hubs.find((hub) => hub.id === open) ?? null,
    isCut,
    leftOut,
    isLarge: isLarge(graph),
    drawn,
    hubs: hubs.toSorted((a, b) => b.reports - a.reports).map((hub) => ({ ...hub, href: hubHref(hub.id) })),
    groups: groups
      .toSorted((a, b) => b.reports - a.reports)
      .map(({ id: group, reports: count, reportIds }) => ({
        id: group,
        count,
        shared: group === restId ? null : sharedBy(graph, group, language),
        reports: (reportIds ?? []).map((reportId) => ({ id: reportId, date: dates.get(reportId) ?? '' })),
      })),
  }
}

export default function ShowGraph({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(graphText, language)
  const h = translate(hubText, language)
  const { anchor, here, open, drawn, hubs, groups, isCut, leftOut } = loaderData
  const kinds = [...new Set([...hubs.map(({ kind }) => kind), 'reports' as const])]
  const hubOf = (hub: (typeof hubs)[number]) => ({ kind: hub.kind, canonical: hub.label })
  return (
    <WorkbenchPage
      title={t('title', { code: caseCode(anchor) })}
      lead={
        open
          ? t('leadOpen', { hub: shortened(hubTitle({ kind: open.kind, canonical: open.label }, language), 80) })
          : t('lead')
      }
      actions={
        <>
          <TextLink href={caseAddress(language, anchor)}>{t('back')}</TextLink>
          {open && <TextLink href={here}>{t('closeAll')}</TextLink>}
        </>
      }
    >
      {isCut && <Paragraph>{t('aggregated')}</Paragraph>}
      {hubs.length === 0 ? (
        <EmptyState title={t('nothing')} more={t('nothingMore')} />
      ) : (
        <PictureWithWords
          wide={loaderData.isLarge}
          picture={
            <>
              <Graph {...drawn} label={t('picture', { hubs: hubs.length, groups: groups.length })} />
              <GraphKey items={kinds.map((kind) => ({ ...hubShapes[kind], text: h(kind) }))} />
            </>
          }
          words={
            <>
              <Table
                caption={t('hubs')}
                columns={(column) => [
                  column(t('hub'), (hub) => (
                    <>
                      <Small>{h(hub.kind)}</Small>
                      <TextLink href={hub.href}>{shortened(hubName(hubOf(hub), language), 60)}</TextLink>
                    </>
                  )),
                  column(t('reports'), { numeric: true }, (hub) => formatNumber(hub.reports, language)),
                ]}
                rows={hubs}
                isCurrent={(hub) => hub.id === open?.id}
              />
              {leftOut > 0 && <Small>{t('leftOut', { count: leftOut })}</Small>}
              <Groups groups={groups} isOpen={open !== null} />
            </>
          }
        />
      )}
    </WorkbenchPage>
  )
}

function dayOf(at: Date, language: 'nl' | 'en'): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'Europe/Amsterdam' }).format(at)
}

type GroupsProps = Pick<Route.ComponentProps['loaderData'], 'groups'> & { isOpen: boolean }

/** A list that is longer than this is folded. */
const mostShown = 12

function Groups({ groups, isOpen }: GroupsProps) {
  const language = useLanguage()
  const t = translate(graphText, language)
  const table = (
    <Table
      caption={t('groups')}
      hideCaption={groups.length > mostShown}
      columns={(column) => [
        column(t('group'), ({ shared, reports }) => (
          <>
            {shared ?? t('restRow')}
            {reports.length > 0 && (
              <List
                items={reports.map((report) => (
                  <TextLink key={report.id} href={addressIn(language, `${paths.queue}/${report.id}`)}>
                    {t('single', { code: reportCode(report.id) })}
                  </TextLink>
                ))}
              />
            )}
          </>
        )),
        column(t('reports'), { numeric: true }, ({ count }) => formatNumber(count, language)),
      ]}
      rows={groups}
    />
  )
  if (groups.length <= mostShown) return table
  return (
    <Details summary={t('groups')} open={isOpen}>
      {table}
    </Details>
  )
}
