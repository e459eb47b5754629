// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn, capitalised, formatDate, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, Refusal, shownErrors } from '#foundation/web'
import { FactGrid, Toolbar } from '#ui/columns'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Pair, Statement } from '#ui/statement'
import { dutchDay, formatMoney } from '#values'
import { DeconflictNotice } from '../deconflict/deconflict-notice.part.tsx'
import { Notes } from '../show-report/notes.part.tsx'
import { Tasks } from '../show-report/tasks.part.tsx'
import { isId } from '../work/is-id.ts'
import { paths } from '../work/page-address.ts'
import { HandOver } from '../work/hand-over.part.tsx'
import type { Route } from './+types/show-case.page.ts'
import { AccountEndings } from './account-endings.part.tsx'
import { actOnCase } from './act-on-case.command.ts'
import { caseAddress, casePages } from './case-address.ts'
import { CaseDecisions } from './case-decisions.part.tsx'
import { CaseDeeds } from './case-deeds.part.tsx'
import { CaseHubs } from './case-hubs.part.tsx'
import { CaseNetwork } from './case-network.part.tsx'
import { drawCase } from './case-network.query.ts'
import { CasePicture } from './case-picture.part.tsx'
import { CasePlaces } from './case-places.part.tsx'
import { CaseProposals } from './case-proposals.part.tsx'
import { CaseReports } from './case-reports.part.tsx'
import { sentenceOf } from './case-sentence.ts'
import { caseCode } from './hub-shape.ts'
import { listingsInCase } from './listings-in-case.query.ts'
import { findCaseOrReport, readCase } from './read-case.query.ts'
import { caseText } from './show-case.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, slot } = args.context.get(pageRequest)
  const { language } = ctx
  const { searchParams, search } = new URL(args.request.url)
  const found = await findCaseOrReport(ctx, args.params.id ?? '')
  if (found === null) throw new Response(null, { status: 404 })
  if (found === 'alone') return { shown: null, reportId: args.params.id }
  // One case has one address, whichever of its reports one came by.
  if (found.anchor !== args.params.id)
    throw redirect(`${addressIn(language, `${paths.cases}/${found.anchor}`)}${search}`)
  const pageOf = (name: string) =>
    Math.min(100_000, Math.max(1, Number.parseInt(searchParams.get(name) ?? '1', 10) || 1))
  const pages = { reports: pageOf('pagina'), hubs: pageOf('kenmerken') }
  const asked = searchParams.get('kenmerk')
  const chosenId = asked !== null && isId(asked) ? asked : undefined
  const shown = await readCase(ctx, found, { ...pages, hubId: chosenId })
  const { reports, hubs } = shown
  const here = addressIn(language, `${paths.cases}/${found.anchor}`)
  const handOver = await slot('casework.case', found.anchor)
  const hrefOf = (change: Partial<typeof pages>, place: string) => {
    const { reports: pagina, hubs: kenmerken } = { ...pages, ...change }
    const query = new URLSearchParams({
      pagina: String(pagina),
      kenmerken: String(kenmerken),
      ...(chosenId && { kenmerk: chosenId }),
    })
    return `${here}?${query}#${place}`
  }
  return {
    shown,
    why: sentenceOf(
      {
        ownReports: found.ownReports,
        hubs: hubs.hubs,
        isMore: hubs.pages > 1,
        isMergedByPeople: found.decisions.some(({ kind, isActive }) => kind === 'merge' && isActive),
      },
      language,
    ),
    hubPaging: {
      ...(hubs.page > 1 && { previousHref: hrefOf({ hubs: hubs.page - 1 }, 'kenmerken') }),
      ...(hubs.page < hubs.pages && { nextHref: hrefOf({ hubs: hubs.page + 1 }, 'kenmerken') }),
    },
    reportPaging: {
      ...(reports.page > 1 && { previousHref: hrefOf({ reports: reports.page - 1 }, 'meldingen') }),
      ...(reports.page < reports.pages && { nextHref: hrefOf({ reports: reports.page + 1 }, 'meldingen') }),
    },
    mayWork: mayDo(ctx.actor, 'cases:work'),
    mayPublish: mayDo(ctx.actor, 'identifiers:publish'),
    handOver,
    deeds: [...handOver.flatMap(({ lines }) => lines), ...(await listingsInCase(ctx, hubs.hubs))],
    chosen: hubs.hubs.find(({ hubId }) => hubId === chosenId) ?? null,
    network: await drawCase(ctx, found.anchor, (hubId) => `${here}?kenmerk=${hubId}#meldingen`),
    today: dutchDay(ctx.now()),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const reportId = args.params.id ?? ''
  const entries = entriesOf(await args.request.formData())
  try {
    if (!(await actOnCase(ctx, reportId, entries))) throw new Response(null, { status: 400 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    return data({ entries, errors }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `${paths.cases}/${reportId}`), 303)
}

export default function ShowCase({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(caseText, language)
  if (!loaderData.shown)
    return (
      <WorkbenchPage
        title={t('alone')}
        actions={<TextLink href={addressIn(language, paths.cases)}>{t('back')}</TextLink>}
      >
        <EmptyState
          title={t('alone')}
          action={
            <ActionLink href={addressIn(language, `${paths.queue}/${loaderData.reportId}`)}>{t('toReport')}</ActionLink>
          }
          more={t('aloneMore')}
        />
      </WorkbenchPage>
    )
  const { shown, why, mayWork } = loaderData
  const { anchor } = shown
  const errors = (actionData?.errors ?? []).map((error) => ({
    ...error,
    field: idOf(actionData?.entries, error.field),
  }))
  return (
    <WorkbenchPage
      title={t('title', { form: capitalised(shown.forms[0]?.form ?? t('unknownForm')), code: caseCode(anchor) })}
      above={<ErrorSummary errors={errors} />}
      actions={
        <>
          <TextLink href={addressIn(language, paths.cases)}>{t('back')}</TextLink>
        </>
      }
    >
      <Statement>{why}</Statement>
      <DeconflictNotice atWork={shown.atWork} />
      <CasePicture {...shown} />
      <CaseFacts shown={shown} />
      <CaseDeeds deeds={loaderData.deeds} />
      <CaseProposals anchor={anchor} proposals={shown.proposals} mayWork={mayWork} />
      <CaseTools anchor={anchor} watchId={shown.watchId} mayWork={mayWork} />
      <CaseNetwork anchor={anchor} drawn={loaderData.network} chosen={loaderData.chosen}>
        <CaseReports rows={shown.reports.rows} count={shown.reports.count} anchor={anchor} />
        <Pagination page={shown.reports.page} pages={shown.reports.pages} {...loaderData.reportPaging} />
      </CaseNetwork>
      {shown.places && <CasePlaces {...shown.places} />}
      <Pair>
        <div>
          <Notes notes={shown.work.notes} mayWork={mayWork} actionData={actionData} />
          <Tasks tasks={shown.work.tasks} mayWork={mayWork} today={loaderData.today} actionData={actionData} />
        </div>
        <div>
          <CaseDecisions decisions={shown.decisions} mayWork={mayWork} actionData={actionData} />
          <HandOver title={t('handOver')} items={loaderData.handOver} />
        </div>
      </Pair>
      <AccountEndings endings={shown.endings} />
      <CaseHubs
        anchor={anchor}
        hubs={shown.hubs}
        decisions={shown.decisions}
        mayPublish={loaderData.mayPublish}
        {...loaderData.hubPaging}
      />
    </WorkbenchPage>
  )
}

/** The id of a field: several forms of this page have one of the same name. */
function idOf(entries: Record<string, string | string[]> | undefined, field: string): string {
  const [intent, id] = [entries?.intent, entries?.id]
  if (field === 'inhoud' || typeof intent !== 'string') return field
  return [intent, field, typeof id === 'string' ? id : ''].filter(Boolean).join('-')
}

type Shown = NonNullable<Route.ComponentProps['loaderData']['shown']>

function CaseFacts({ shown }: { shown: Shown }) {
  const language = useLanguage()
  const t = translate(caseText, language)
  const { ownReports, otherReports, verified, lossInCents, firstAt, lastAt, forms, isPopular } = shown
  return (
    <FactGrid
      facts={[
        { term: t('reports'), answer: t('reportsValue', { count: ownReports, verified }) },
        {
          term: t('others'),
          answer: otherReports > 0 ? t('othersValue', { count: otherReports }) : null,
        },
        { term: t('loss'), answer: formatMoney(lossInCents, language) },
        {
          term: t('period'),
          answer: t('periodValue', { from: formatDate(firstAt, language), until: formatDate(lastAt, language) }),
        },
        { term: t('forms'), answer: forms.map(({ form, count }) => t('formValue', { form, count })).join(', ') },
        { term: t('facts'), answer: isPopular && t('popular') },
      ]}
    />
  )
}

function CaseTools({ anchor, watchId, mayWork }: { anchor: string; watchId: string | null; mayWork: boolean }) {
  const language = useLanguage()
  const t = translate(caseText, language)
  return (
    <Toolbar label={t('tools')}>
      {mayWork && (
        <Form intent={watchId ? 'unwatch' : 'watch'} submit={t(watchId ? 'unwatch' : 'watch')} quiet>
          {watchId && <HiddenField name="watch" value={watchId} />}
        </Form>
      )}
      <TextLink href={caseAddress(language, anchor, casePages.graph)}>{t('asGraph')}</TextLink>
      {mayWork && (
        <>
          <TextLink href={caseAddress(language, anchor, casePages.merge)}>{t('merge')}</TextLink>
          <TextLink href={caseAddress(language, anchor, casePages.split)}>{t('split')}</TextLink>
        </>
      )}
    </Toolbar>
  )
}
