// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors, pageIn, pagingOf } from '#foundation/web'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate, formatIdentifier } from '#values'
import { entryCategories } from '../protected-list/entry-category.ts'
import type { Route } from './+types/protect-identifier.page.ts'
import { entriesPerPage, listProtected } from './list-protected.query.ts'
import { approveProposedEntry, proposeEntry } from './protect-identifier.command.ts'
import { text } from './protect-identifier.text.ts'
import { approveTogether, proposeShipped } from './shipped-entries.command.ts'
import { ShippedEntries } from './shipped-entries.part.tsx'
import { listShipped } from './shipped-entries.query.ts'
import { shippedText } from './shipped-entries.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, actor } = ctx
  const page = pageIn(args.request.url)
  const { entries, total } = await listProtected(ctx, page)
  const shipped = await listShipped(ctx)
  const address = addressIn(language, '/werkbank/beschermd')
  const pages = Math.max(1, Math.ceil(total / entriesPerPage))
  const me = actor.kind === 'person' ? actor.id : ''
  return {
    title: translate(text, language)('title'),
    address,
    total,
    paging: pagingOf(address, page, pages),
    shipped: {
      ...shipped,
      next: shipped.next.map(({ organisation, kind, canonical, certainty, source, readOn }) => ({
        canonical,
        shown: formatIdentifier({ kind, canonical }),
        organisation,
        source,
        isConfirmed: certainty === 'confirmed',
        seen: formatCalendarDate(readOn as CalendarDate, language),
      })),
    },
    entries: entries.map((entry) => ({
      id: entry.id,
      shown: formatIdentifier(entry),
      category: entry.category,
      covers: entry.covers,
      reason: entry.reason,
      by: `${entry.proposedByName}, ${formatDate(entry.proposedAt, language)}`,
      approved: entry.approvedAt && `${entry.approvedByName}, ${formatDate(entry.approvedAt, language)}`,
      mayApprove: entry.approvedAt === null && entry.proposedBy !== me,
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : '')
  const all = (name: string) => [entries[name] ?? []].flat()
  try {
    if (all('shipped').length > 0) await proposeShipped(ctx, all('shipped'))
    else if (all('together').length > 0) await approveTogether(ctx, all('together'))
    else if (one('approve')) await approveProposedEntry(ctx, one('approve'))
    else
      await proposeEntry(ctx, {
        text: one('text'),
        coversDomain: one('coversDomain') === 'yes',
        category: entryCategories.find((each) => each === one('category')) ?? 'other',
        reason: one('reason'),
      })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = shownErrors(error.fields, ctx.language)
    const said =
      errors.length > 0 ? errors : [{ field: 'text', message: messageOf(error.code, ctx.language, error.values) }]
    return data({ entries, errors: said }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, '/werkbank/beschermd'), 303)
}

export default function ProtectIdentifier({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, address, entries, total, paging, shipped } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={`${address}/na-te-kijken`}>{t('lookUp')}</TextLink>}
    >
      <Paragraph>{t('reference')}</Paragraph>
      {entries.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption', { count: total })}
          columns={(column) => [
            column(t('identifier'), (entry) => entry.shown),
            column(t('category'), (entry) => t(entry.category)),
            column(t('covers'), (entry) => t(entry.covers)),
            column(t('reason'), (entry) => entry.reason),
            column(t('by'), (entry) => entry.by),
            column(
              t('approved'),
              (entry) =>
                entry.approved ??
                (entry.mayApprove ? (
                  <Approve id={entry.id} shown={entry.shown} address={address} />
                ) : (
                  <Status kind="neutral" text={t('waits')} />
                )),
            ),
          ]}
          rows={entries}
          idOf={(entry) => entry.id}
        />
      )}
      <Pagination {...paging} />
      <ApproveTogether ids={entries.flatMap(({ id, mayApprove }) => (mayApprove ? [id] : []))} address={address} />
      <ShippedEntries shipped={shipped} address={address} />
      <Heading level={2}>{t('propose')}</Heading>
      <ProposeForm address={address} entries={actionData?.entries ?? {}} errors={errors} />
    </WorkbenchPage>
  )
}

function Approve({ id, shown, address }: { id: string; shown: string; address: string }) {
  const t = useText(text)
  return (
    <Form action={address}>
      <HiddenField name="approve" value={id} />
      <Button appearance="secondary" hiddenText={shown}>
        {t('approve')}
      </Button>
    </Form>
  )
}

function ApproveTogether({ ids, address }: { ids: readonly string[]; address: string }) {
  const t = useText(shippedText)
  if (ids.length < 2) return null
  return (
    <Form action={address}>
      {ids.map((id) => (
        <HiddenField key={id} name="together" value={id} />
      ))}
      <Button appearance="secondary">{t('approveAll', { count: ids.length })}</Button>
    </Form>
  )
}

type Typed = {
  address: string
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

function ProposeForm({ address, entries, errors }: Typed) {
  const t = useText(text)
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : undefined)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Form action={address} label={t('propose')} submit={t('submit')}>
      <TextField
        name="text"
        label={t('textField')}
        error={errorOf('text')}
        defaultValue={one('text')}
        autoComplete="off"
        spellCheck={false}
      />
      <CheckboxGroup
        name="coversDomain"
        legend={t('coversField')}
        options={[{ value: 'yes', text: t('coversYes') }]}
        defaultValue={one('coversDomain') ? ['yes'] : []}
      />
      <SelectField
        name="category"
        label={t('category')}
        emptyText={false}
        options={entryCategories.map((value) => ({ value, text: t(value) }))}
        defaultValue={one('category') ?? 'public-body'}
      />
      <TextArea
        name="reason"
        label={t('reasonField')}
        rows={3}
        error={errorOf('reason')}
        defaultValue={one('reason')}
      />
    </Form>
  )
}
