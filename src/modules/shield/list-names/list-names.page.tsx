// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import type { Context } from '#foundation/access'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { formatLastDay } from '#values'
import { nameLooks } from '../name/name-looks.ts'
import { nameStatusText } from '../name/name.text.ts'
import { sources } from '../name/name.ts'
import type { Route } from './+types/list-names.page.ts'
import { listNames } from './list-names.query.ts'
import { namesText } from './list-names.text.ts'
import { type NameFilter, namesPerPage, nameStatusFilters, readFilter } from './name-filter.ts'

const path = '/werkbank/schild/namen'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  // What is sought is posted: it never stands in an address.
  const filter = readFilter((name) => (name === 'zoek' ? '' : (asked.get(name) ?? '')))
  const here = addressIn(ctx.language, path)
  const at = (page: number) =>
    `${here}?${new URLSearchParams({ stand: filter.status, ...(filter.source && { gehoord: filter.source }), pagina: String(page) })}`
  return {
    title: translate(namesText, ctx.language)('title'),
    here,
    desk: addressIn(ctx.language, '/werkbank/schild'),
    ...(await shown(ctx, filter, at)),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const filter = readFilter((name) => ([entries[name] ?? ''].flat()[0] ?? '').toWellFormed().replaceAll('\0', ''))
  return shown(ctx, filter)
}

async function shown(ctx: Context, filter: NameFilter, at?: (page: number) => string) {
  const { language } = ctx
  const { names, total } = await listNames(ctx, filter, 'namen van het schild bekijken').catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  const { status, source, letters, page } = filter
  const pages = Math.max(1, Math.ceil(total / namesPerPage))
  return {
    total,
    letters: letters ?? '',
    chosen: { status, source: source ?? '' },
    nextPage: page < pages ? page + 1 : null,
    paging: {
      page,
      pages,
      ...(at && page > 1 && { previousHref: at(page - 1) }),
      ...(at && page < pages && { nextHref: at(page + 1) }),
    },
    rows: names.map(({ id, name, status: stands, brand, seen, reports, lastReceivedAt, expiresAt }) => ({
      id,
      name,
      href: addressIn(language, `/werkbank/schild/${id}`),
      status: stands,
      reports,
      seen,
      brand: brand ?? '–',
      last: formatDate(lastReceivedAt, language),
      until: stands === 'listed' && expiresAt ? formatLastDay(expiresAt, language) : null,
    })),
  }
}

export default function ListNames({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(namesText)
  const statusOf = useText(nameStatusText)
  const { title, here, desk } = loaderData
  const found = actionData ?? loaderData
  return (
    <WorkbenchPage title={title} lead={t('lead')} actions={<ActionLink href={desk}>{t('judge')}</ActionLink>}>
      <FilterBar label={t('search')} method="post" action={here} submitText={t('find')}>
        <TextField
          name="zoek"
          type="search"
          label={t('letters')}
          description={t('lettersMore')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={found.letters}
        />
      </FilterBar>
      <FilterBar
        label={t('filter')}
        action={here}
        submitText={t('show')}
        clear={actionData && { href: here, text: t('clear') }}
      >
        <SelectField
          name="stand"
          label={t('status')}
          emptyText={false}
          defaultValue={found.chosen.status}
          options={nameStatusFilters.map((value) => ({
            value,
            text: value === 'open' || value === 'all' ? t(value) : statusOf(value),
          }))}
        />
        <SelectField
          name="gehoord"
          label={t('heard')}
          emptyText={t('anyway')}
          defaultValue={found.chosen.source}
          options={sources.map((value) => ({ value, text: t(value) }))}
        />
      </FilterBar>
      {found.rows.length === 0 ? (
        <EmptyState title={found.letters === '' ? t('none') : t('noneFound', { letters: found.letters })}>
          {found.letters !== '' && <Paragraph>{t('noneFoundMore')}</Paragraph>}
        </EmptyState>
      ) : (
        <Names found={found} />
      )}
      {actionData ? (
        actionData.nextPage !== null && (
          <Form action={here} label={t('next')} submit={t('next')} quiet>
            <HiddenField name="zoek" value={actionData.letters} />
            <HiddenField name="pagina" value={String(actionData.nextPage)} />
          </Form>
        )
      ) : (
        <Pagination {...loaderData.paging} />
      )}
    </WorkbenchPage>
  )
}

function Names({ found }: { found: Awaited<ReturnType<typeof shown>> }) {
  const t = useText(namesText)
  const statusOf = useText(nameStatusText)
  const { total, letters, rows } = found
  return (
    <Table
      caption={letters === '' ? t('caption', { count: total }) : t('found', { count: total, letters })}
      columns={(column) => [
        column(t('name'), ({ name, href }) => <TextLink href={href}>{name}</TextLink>),
        column(t('status'), ({ status, until }) => (
          <span>
            <Status kind={nameLooks[status]} text={statusOf(status)} />
            {until && <Small>{t('until', { day: until })}</Small>}
          </span>
        )),
        column(t('reports'), { numeric: true }, (cells) => cells.reports),
        column(t('seen'), { numeric: true }, (cells) => cells.seen),
        column(t('brand'), (cells) => cells.brand),
        column(t('last'), ({ last }) => <span className="dw-nowrap">{last}</span>),
      ]}
      rows={rows}
    />
  )
}
