// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn, formatDate, messageOf } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate, reportCode } from '#values'
import type { Route } from './+types/hold-data.page.ts'
import { liftHold, placeHold } from './hold-data.command.ts'
import { holdMessages, holdsText } from './hold-data.text.ts'
import { listHolds } from './list-holds.query.ts'
import { findHoldable, type FoundHoldable, numberIn } from './find-held.query.ts'
import { kindNamed } from './held-kind.ts'
import { PlaceForm } from './place-form.part.tsx'
import { readHold } from './read-hold.query.ts'

const perPage = 25
const nothingFound: FoundHoldable = { found: [], older: null }

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams
  const { items, next } = await listHolds(ctx, { after: numberIn(asked.get('na') ?? ''), limit: perPage })
  const self = addressIn(language, '/werkbank/bewaarplichten')
  // A page about one report, case or listing leads here with its number.
  const kind = kindNamed(asked.get('soort'))
  const meant = kind ? (numberIn(asked.get('id') ?? '') ?? '') : ''
  const { found, older } = meant === '' ? nothingFound : await findHoldable(ctx, meant)
  const folder = { report: '/werkbank/meldingen/', listing: '/werkbank/vermeldingen/' }
  const maySee = { report: mayDo(ctx.actor, 'reports:read'), listing: mayDo(ctx.actor, 'identifiers:publish') }
  return {
    self,
    isFirst: !asked.has('na'),
    nextHref: next && `${self}?na=${next}`,
    found,
    older,
    entries: (meant === ''
      ? {}
      : {
          id: meant,
          // A case is called after one of its reports.
          subject:
            found.find((one) => one.kind === kind && (kind === 'case' || one.value.endsWith(meant)))?.value ?? '',
        }) as Record<string, string | string[]>,
    holds: items.map((hold) => ({
      id: hold.id,
      kind: hold.kind,
      code: hold.kind === 'report' ? reportCode(hold.subjectId) : hold.subjectId.slice(-6),
      href: maySee[hold.kind] ? addressIn(language, `${folder[hold.kind]}${hold.subjectId}`) : null,
      reason: hold.reason,
      placed: formatDate(new Date(hold.placedAt), language),
      until: formatCalendarDate(hold.endsOn as CalendarDate, language),
      state: hold.liftedAt ? ('lifted' as const) : hold.isInForce ? ('in-force' as const) : ('over' as const),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const typed = one('id')
  const page = Math.min(1_000, Math.max(1, Math.trunc(Number(one('page'))) || 1))
  try {
    if (typeof entries.lift === 'string') await liftHold(ctx, numberIn(entries.lift) ?? ctx.newId())
    else if (entries.intent === 'search') {
      const holdable = await findHoldable(ctx, typed, page)
      if (holdable.found.length > 0)
        return data({ entries: { id: typed, page: String(page) }, errors: [], ...holdable })
      const code = typed.trim() === '' ? holdMessages.nothingTyped : holdMessages.idNeeded
      throw new Refusal(code, { status: 422, fields: [{ field: '/id', code }] })
    } else await placeHold(ctx, readHold(entries))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = shownErrors(error.fields, ctx.language)
    const all = errors.length > 0 ? errors : [{ field: 'id', message: messageOf(error.code, ctx.language) }]
    const holdable = entries.intent === 'search' ? nothingFound : await findHoldable(ctx, typed, page)
    return data({ entries, errors: all, ...holdable }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, '/werkbank/bewaarplichten'), 303)
}

const looks = { 'in-force': 'ok', over: 'neutral', lifted: 'neutral' } as const

export default function HoldData({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(holdsText)
  const { self, holds, isFirst, nextHref } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} above={<ErrorSummary errors={actionData?.errors ?? []} />}>
      {holds.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption')}
          hideCaption
          columns={(column) => [
            column(t('what'), (hold) =>
              hold.href ? (
                <TextLink href={hold.href}>{t(hold.kind, { code: hold.code })}</TextLink>
              ) : (
                t(hold.kind, { code: hold.code })
              ),
            ),
            column(t('reason'), (hold) => hold.reason),
            column(t('until'), (hold) => t('fromTo', { from: hold.placed, to: hold.until })),
            column(t('state'), (hold) => <Status kind={looks[hold.state]} text={t(hold.state)} />),
            column(
              t('do'),
              (hold) =>
                hold.state === 'in-force' && (
                  <Form action={self}>
                    <HiddenField name="lift" value={hold.id} />
                    <Button appearance="secondary" hiddenText={t(hold.kind, { code: hold.code })}>
                      {t('lift')}
                    </Button>
                  </Form>
                ),
            ),
          ]}
          rows={holds}
        />
      )}
      {(!isFirst || nextHref) && (
        <Paragraph>
          {!isFirst && <TextLink href={self}>{t('first')}</TextLink>}{' '}
          {nextHref && <TextLink href={nextHref}>{t('next')}</TextLink>}
        </Paragraph>
      )}
      <PlaceForm
        self={self}
        entries={actionData?.entries ?? loaderData.entries}
        errors={actionData?.errors ?? []}
        found={actionData?.found ?? loaderData.found}
        older={(actionData ?? loaderData).older}
      />
    </WorkbenchPage>
  )
}
