// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors, pageIn } from '#foundation/web'
import { casesOf } from '#modules/cases'
import { linkIdentifiers } from '#modules/identifiers'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { TextField } from '#ui/text-field'
import { identifierKey, reportCode } from '#values'
import { reportTitle } from '../../reports/plain.ts'
import { describeReports } from '../show-case/read-case.query.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/watch-things.page.ts'
import { listWatches, type Watch } from './list-watches.query.ts'
import { readAlerts, stopWatching, watchText as watchTyped } from './watch.command.ts'
import { watchText } from './watch.text.ts'
import { nameOf, Watches } from './watched.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = pageIn(args.request.url)
  const found = await listWatches(ctx, Math.min(1_000, asked), 'volglijst bijhouden')
  const described = await describeReports(
    ctx,
    found.alerts.map(({ reportId }) => reportId),
  )
  const reports = new Map(described.map((report) => [report.id, report]))
  const watchedReports = found.watches.flatMap((watch) => (watch.kind === 'case' ? [watch.reportId] : []))
  const cases = await casesOf(ctx, watchedReports)
  const anchorOf = (watch: Watch) =>
    watch.kind === 'case' ? (cases.get(watch.reportId)?.anchor ?? watch.reportId) : null
  const identifiers = found.watches.flatMap((watch) =>
    watch.kind === 'identifier' ? [{ kind: watch.identifierKind, canonical: watch.canonical }] : [],
  )
  const pages = new Map((await linkIdentifiers(ctx, identifiers)).map((one) => [identifierKey(one), one.id]))
  const pageOf = (watch: Watch) =>
    watch.kind === 'identifier'
      ? (pages.get(identifierKey({ kind: watch.identifierKind, canonical: watch.canonical })) ?? null)
      : null
  const here = addressIn(language, paths.watches)
  return {
    ...found,
    watches: found.watches.map((watch) => ({ ...watch, anchor: anchorOf(watch), pageId: pageOf(watch) })),
    alerts: found.alerts.map((alert) => ({ ...alert, report: reports.get(alert.reportId) ?? null })),
    previousHref: found.page > 1 ? `${here}?pagina=${found.page - 1}` : undefined,
    nextHref: found.page < found.pages ? `${here}?pagina=${found.page + 1}` : undefined,
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  try {
    if (entries.intent === 'watch') await watchTyped(ctx, one('watched'))
    else if (entries.intent === 'stop') await stopWatching(ctx, one('watch'))
    else if (entries.intent === 'read') await readAlerts(ctx, { until: new Date(Number(one('until')) || 0) })
    else throw new Response(null, { status: 400 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors: FieldError[] = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    return data({ errors, watched: one('watched') }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, paths.watches), 303)
}

export default function WatchThings({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(watchText, language)
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} above={<ErrorSummary errors={errors} />}>
      <Heading level={2}>{t('newTitle')}</Heading>
      <Alerts {...loaderData} />
      <Heading level={2}>{t('listTitle')}</Heading>
      <Watches {...loaderData} />
      <Heading level={2}>{t('addTitle')}</Heading>
      <Form>
        <TextField
          name="watched"
          label={t('field')}
          description={t('fieldHelp')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={actionData?.watched}
          error={errors.find(({ field }) => field === 'watched')?.message}
        />
        <Button appearance="secondary" name="intent" value="watch">
          {t('add')}
        </Button>
      </Form>
    </WorkbenchPage>
  )
}

type Shown = Route.ComponentProps['loaderData']

function Alerts({ alerts, watches, count, page, pages, previousHref, nextHref }: Shown) {
  const language = useLanguage()
  const t = translate(watchText, language)
  if (alerts.length === 0) return <EmptyState title={t('none')} headingLevel={3} more={t('noneMore')} />
  return (
    <>
      <Table
        caption={t('newCaption', { count })}
        columns={(column) => [
          column(t('report'), ({ reportId, report }) =>
            report ? (
              <TextLink href={addressIn(language, `${paths.queue}/${reportId}`)}>
                {reportTitle(report, language)}
              </TextLink>
            ) : (
              t('gone')
            ),
          ),
          column(t('code'), ({ reportId }) => <span className="dw-nowrap">{reportCode(reportId)}</span>),
          column(t('about'), ({ watchId }) =>
            nameOf(
              watches.find(({ id }) => id === watchId),
              language,
            ),
          ),
          column(t('status'), ({ report }) => report && <Status {...report.status} />),
          column(t('at'), ({ report }) => report && formatDateTime(report.receivedAt, language)),
        ]}
        rows={alerts}
        keyOf={({ watchId, reportId }) => `${watchId} ${reportId}`}
      />
      <Pagination page={page} pages={pages} previousHref={previousHref} nextHref={nextHref} />
      <Form intent="read" submit={t('readAll')} quiet>
        <HiddenField name="until" value={String(Math.max(...alerts.map(({ at }) => at.getTime())))} />
      </Form>
    </>
  )
}
