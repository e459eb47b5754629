// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { formatDate, formatDateTime, messageOf, translate } from '#foundation/text'
import { addressIn, contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { casesOf } from '#modules/cases'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { Keyboard } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { caseCode, hubName, hubTitle } from '../show-case/hub-look.ts'
import { hubText } from '../show-case/hub.text.ts'
import { describeReports } from '../show-case/read-case.query.ts'
import { goTo } from '../work/go-to.ts'
import { addressOf, languageOf, paths } from '../work/page-address.ts'
import type { Route } from './+types/watch-things.page.ts'
import { listWatches, type Watch } from './list-watches.query.ts'
import { readAlerts, stopWatching, watchText as watchTyped } from './watch.command.ts'
import { watchText } from './watch.text.ts'

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${translate(watchText, languageOf(location))('title')} · dijkwacht` },
]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = Number.parseInt(new URL(args.request.url).searchParams.get('pagina') ?? '1', 10) || 1
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
  const here = addressIn(language, paths.watches)
  return {
    ...found,
    watches: found.watches.map((watch) => ({ ...watch, anchor: anchorOf(watch) })),
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
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={<Keyboard shortcuts={goTo(language)} />}
    >
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

function nameOf(watch: Shown['watches'][number] | undefined, language: 'nl' | 'en'): string {
  const t = translate(watchText, language)
  if (!watch) return ''
  if (watch.kind === 'identifier') return hubTitle({ kind: watch.identifierKind, canonical: watch.canonical }, language)
  if (watch.kind === 'words') return translate(hubText, language)('quoted', { text: watch.words })
  return t('case', { code: caseCode(watch.anchor ?? '') })
}

function Alerts({ alerts, watches, count, page, pages, previousHref, nextHref }: Shown) {
  const language = useLanguage()
  const t = translate(watchText, language)
  if (alerts.length === 0)
    return (
      <EmptyState title={t('none')} headingLevel={3}>
        <Paragraph>{t('noneMore')}</Paragraph>
      </EmptyState>
    )
  return (
    <>
      <Table
        caption={t('newCaption', { count })}
        responsive
        columns={[
          { key: 'at', text: t('at') },
          { key: 'about', text: t('about') },
          { key: 'form', text: t('form') },
          { key: 'status', text: t('status') },
        ]}
        rows={alerts.map(({ watchId, reportId, report }) => ({
          key: `${watchId} ${reportId}`,
          cells: {
            at: report ? (
              <TextLink href={addressOf(language, `${paths.queue}/${reportId}`)}>
                {formatDateTime(report.receivedAt, language)}
              </TextLink>
            ) : (
              t('gone')
            ),
            about: nameOf(
              watches.find(({ id }) => id === watchId),
              language,
            ),
            form: report?.form ?? '',
            status: report && <Status {...report.status} />,
          },
        }))}
      />
      <Pagination page={page} pages={pages} previousHref={previousHref} nextHref={nextHref} />
      <Form>
        <HiddenField name="until" value={String(Math.max(...alerts.map(({ at }) => at.getTime())))} />
        <Button appearance="secondary" name="intent" value="read">
          {t('readAll')}
        </Button>
      </Form>
    </>
  )
}

function Watches({ watches }: Shown) {
  const language = useLanguage()
  const t = translate(watchText, language)
  const h = translate(hubText, language)
  const hasElsewhere = watches.some(({ elsewhere }) => elsewhere !== null)
  const kindOf = (watch: Shown['watches'][number]) =>
    watch.kind === 'identifier' ? h(watch.identifierKind) : t(`kind-${watch.kind}`)
  if (watches.length === 0) return <Paragraph>{t('listCaption', { count: 0 })}</Paragraph>
  return (
    <Table
      caption={t('listCaption', { count: watches.length })}
      responsive
      columns={[
        { key: 'what', text: t('what') },
        { key: 'kind', text: t('kind') },
        { key: 'fresh', text: t('fresh'), numeric: true },
        ...(hasElsewhere ? [{ key: 'elsewhere', text: t('elsewhere'), numeric: true }] : []),
        { key: 'since', text: t('since') },
        { key: 'does', text: t('does') },
      ]}
      rows={watches.map((watch) => {
        const what = nameOf(watch, language)
        return {
          key: watch.id,
          cells: {
            what:
              watch.kind === 'identifier' ? (
                hubName({ kind: watch.identifierKind, canonical: watch.canonical }, language)
              ) : watch.anchor ? (
                <TextLink href={addressOf(language, `${paths.cases}/${watch.anchor}`)}>{what}</TextLink>
              ) : (
                what
              ),
            kind: kindOf(watch),
            fresh: watch.unread,
            elsewhere: watch.elsewhere,
            since: formatDate(watch.since, language),
            does: (
              <Form>
                <HiddenField name="watch" value={watch.id} />
                <Button appearance="subtle" name="intent" value="stop" hiddenText={t('stopHidden', { what })}>
                  {t('stop')}
                </Button>
              </Form>
            ),
          },
        }
      })}
    />
  )
}
