// SPDX-License-Identifier: EUPL-1.2
import { data, redirect, type ShouldRevalidateFunctionArgs, useOutlet } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { listColleagues } from '#modules/partners'
import { ErrorSummary } from '#ui/form'
import { keys } from '#ui/keys'
import { Keyboard } from '#ui/keyboard'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { listFilters } from '../save-filter/list-filters.query.ts'
import { removeFilter, saveFilter } from '../save-filter/save-filter.command.ts'
import { paths } from '../work/page-address.ts'
import { besideName, filterNames, readWorkFilter, searchOf } from '../work/work-filter.ts'
import type { Route } from './+types/list-work.page.ts'
import { channelChoices, formChoices } from './concepts.query.ts'
import { type Beside as BesideContext, type Desk, useDesk } from './desk.part.tsx'
import { LastDeed, Problems } from './desk-notices.part.tsx'
import { listWork } from './list-work.query.ts'
import { listText } from './list-work.text.ts'
import { QueueCount, QueueList } from './queue-list.part.tsx'
import { queueText } from './queue.text.ts'
import { SavedFilters, WorkFilters } from './work-filters.part.tsx'

/** The list as it stands; null beside a report that was not opened from it. */
export async function loader(args: Route.LoaderArgs) {
  const asked = new URL(args.request.url).searchParams
  const isBeside = 'id' in args.params
  return { list: isBeside && !asked.has(besideName) ? null : await readList(args, asked) }
}

async function readList(args: Route.LoaderArgs, asked: URLSearchParams) {
  const ctx = contextOf(args)
  const filter = readWorkFilter(asked)
  const search = searchOf(filter)
  const found = await listWork(ctx, filter, Number(asked.get('pagina')) || 1)
  const here = addressIn(ctx.language, paths.queue)
  const hrefOf = (page: number) => {
    const query = onPage(search, page)
    return query.size > 0 ? `${here}?${query}` : here
  }
  const beside = onPage(search, found.page)
  beside.set(besideName, 'ja')
  return {
    ...found,
    filter,
    search,
    besideSearch: beside.toString(),
    mayWork: mayDo(ctx.actor, 'cases:work'),
    mayDecide: mayDo(ctx.actor, 'reports:confirm'),
    colleagues: await listColleagues(ctx),
    forms: await formChoices(ctx),
    channels: await channelChoices(ctx),
    saved: await listFilters(ctx),
    previousHref: found.page > 1 ? hrefOf(found.page - 1) : undefined,
    nextHref: found.page < found.pages ? hrefOf(found.page + 1) : undefined,
  }
}

function onPage(search: string, page: number): URLSearchParams {
  const query = new URLSearchParams(search)
  if (page > 1) query.set('pagina', String(page))
  return query
}

/** While one goes through it the list stays as it is: rows that were done keep their place. Who comes back to it sees it anew. */
export function shouldRevalidate({ currentUrl, nextUrl, nextParams }: ShouldRevalidateFunctionArgs): boolean {
  return !('id' in nextParams) || placeOf(currentUrl) !== placeOf(nextUrl)
}

function placeOf({ searchParams }: URL): string {
  return onPage(searchOf(readWorkFilter(searchParams)), Number(searchParams.get('pagina')) || 1).toString()
}

/** Saved filters: the queue itself changes nothing, what is done with rows is done on the page for that. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  try {
    if (entries.intent === 'remove-filter') await removeFilter(ctx, one('filter'))
    else if (entries.intent === 'save-filter')
      await saveFilter(ctx, { name: one('name'), search: one('search'), isShared: one('shared') === 'yes' })
    else throw new Response(null, { status: 400 })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const shown = shownErrors(error.fields, ctx.language)
    const message = messageOf(error.code, ctx.language, error.values)
    const errors = shown.length > 0 ? shown : [{ field: 'inhoud', message }]
    return data({ errors, name: one('name') }, { status: error.status === 400 ? 422 : error.status })
  }
  const search = one('search')
  throw redirect(`${addressIn(ctx.language, paths.queue)}${search && `?${search}`}`, 303)
}

export default function ListWork({ loaderData: { list }, actionData, params }: Route.ComponentProps) {
  const current = (params as { id?: string }).id
  const desk = useDesk(list?.rows.map(({ reportId }) => reportId) ?? [], list?.besideSearch ?? '', current)
  const beside = list && <Beside list={list} desk={desk} current={current} />
  const report = useOutlet({ desk, list: beside } satisfies BesideContext)
  if (report) return report
  return list && <WholeList list={list} desk={desk} actionData={actionData} />
}

type List = Awaited<ReturnType<typeof readList>>

/** The list in its own column, with the way back to the whole of it. */
function Beside({ list, desk, current }: { list: List; desk: Desk; current: string | undefined }) {
  const t = useText(queueText)
  return (
    <nav className="dw-desk__list" aria-label={t('others')}>
      <QueueList {...list} desk={desk} current={current} />
    </nav>
  )
}

function WholeList(props: { list: List; desk: Desk; actionData: Route.ComponentProps['actionData'] }) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { list, desk, actionData } = props
  const { search, mayWork } = list
  const q = translate(queueText, language)
  const shortcuts = [
    { keys: keys.next, text: t('keyNext'), row: 'next' as const },
    { keys: keys.previous, text: t('keyPrevious'), row: 'previous' as const },
    ...(mayWork
      ? [
          { keys: keys.select, text: t('keySelect'), row: 'select' as const },
          { keys: keys.mine, text: t('keyAssign'), press: 'gekozen-aan-mij', onRow: true },
          { keys: keys.undo, text: q('keyUndo'), press: 'maak-ongedaan', absent: q('undoOver') },
        ]
      : []),
    { keys: keys.field, text: q('keyFilter'), press: filterNames.state },
  ]
  return (
    <WorkbenchPage
      title={t('title')}
      lead={list.rows.length > 0 && <QueueCount {...list} />}
      above={
        <>
          <ErrorSummary errors={actionData?.errors ?? []} />
          <Problems desk={desk} />
          <LastDeed desk={desk} search={search} />
        </>
      }
      actions={
        <>
          {mayWork && (
            <TextLink href={`${addressIn(language, paths.export)}${search && `?${search}`}`}>{t('export')}</TextLink>
          )}
          <Keyboard shortcuts={shortcuts} />
        </>
      }
    >
      <WorkFilters {...list} />
      <SavedFilters {...list} errors={actionData?.errors ?? []} name={actionData?.name} />
      <QueueList {...list} desk={desk} />
    </WorkbenchPage>
  )
}
