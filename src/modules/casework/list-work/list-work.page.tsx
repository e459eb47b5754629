// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn, languageOf, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { listColleagues } from '#modules/partners'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary } from '#ui/form'
import { Keyboard } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Paragraph } from '#ui/text'
import { listFilters } from '../save-filter/list-filters.query.ts'
import { removeFilter, saveFilter } from '../save-filter/save-filter.command.ts'
import { goTo } from '../work/go-to.ts'
import { paths } from '../work/page-address.ts'
import { readWorkFilter, searchOf } from '../work/work-filter.ts'
import type { Route } from './+types/list-work.page.ts'
import { channelChoices, formChoices } from './concepts.query.ts'
import { listWork } from './list-work.query.ts'
import { listText } from './list-work.text.ts'
import { SavedFilters, WorkFilters } from './work-filters.page.tsx'
import { WorkTable } from './work-table.page.tsx'

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${translate(listText, languageOf(location))('title')} · dijkwacht` },
]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const filter = readWorkFilter(asked)
  const search = searchOf(filter)
  const found = await listWork(ctx, filter, Number(asked.get('pagina')) || 1)
  const here = addressIn(ctx.language, paths.queue)
  const hrefOf = (page: number) => {
    const query = new URLSearchParams(search)
    if (page > 1) query.set('pagina', String(page))
    return query.size > 0 ? `${here}?${query}` : here
  }
  return {
    ...found,
    filter,
    search,
    mayWork: mayDo(ctx.actor, 'cases:work'),
    mayDecide: mayDo(ctx.actor, 'reports:confirm'),
    maySeeCases: mayDo(ctx.actor, 'cases:read'),
    colleagues: await listColleagues(ctx),
    forms: await formChoices(ctx),
    channels: await channelChoices(ctx),
    saved: await listFilters(ctx),
    previousHref: found.page > 1 ? hrefOf(found.page - 1) : undefined,
    nextHref: found.page < found.pages ? hrefOf(found.page + 1) : undefined,
  }
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

export default function ListWork({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { rows, search, filter, isByUrgency, mayWork, page, pages, previousHref, nextHref } = loaderData
  const shortcuts = [
    { keys: 'j', text: t('keyNext'), row: 'next' as const },
    { keys: 'k', text: t('keyPrevious'), row: 'previous' as const },
    ...(mayWork
      ? [
          { keys: 'x', text: t('keySelect'), row: 'select' as const },
          { keys: 'a', text: t('keyAssign'), press: 'aan-mij', onRow: true },
        ]
      : []),
    ...goTo(language),
  ]
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t(isByUrgency ? 'lead' : 'leadNewest')}
      above={<ErrorSummary errors={actionData?.errors ?? []} />}
      actions={
        <>
          {mayWork && (
            <TextLink href={`${addressIn(language, paths.export)}${search && `?${search}`}`}>{t('export')}</TextLink>
          )}
          <Keyboard shortcuts={shortcuts} />
        </>
      }
    >
      <WorkFilters {...loaderData} />
      <SavedFilters {...loaderData} errors={actionData?.errors ?? []} name={actionData?.name} />
      {rows.length === 0 ? (
        <EmptyState title={t('empty')}>
          <Paragraph>{t(search === '' ? 'emptyAll' : 'emptyMore')}</Paragraph>
        </EmptyState>
      ) : (
        <WorkTable {...loaderData} />
      )}
      <Pagination page={page} pages={pages} previousHref={previousHref} nextHref={nextHref} key={filter.state} />
    </WorkbenchPage>
  )
}
