// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from 'react'
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pageRequest, Refusal, shownErrors, pagingOf } from '#foundation/web'
import { type Purpose, purposeText } from '#modules/agreements'
import { type LinkedIdentifier, linkIdentifiers } from '#modules/identifiers'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { itemText, messageText, recallText, stateText } from '../disclosure/disclosure.text.ts'
import type { Route } from './+types/list-received.page.ts'
import { answerMessage } from './answer-message.command.ts'
import { listReceived } from './list-received.query.ts'
import { receivedText } from './list-received.text.ts'
import { type PayloadLines, payloadLines, setCounts } from './payload-lines.schema.ts'
import { Answer, Content, SetContent, type ShownLines } from './received-parts.part.tsx'
import { statusTone } from './status-tone.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const number = Number(new URL(args.request.url).searchParams.get('bericht') ?? Number.NaN)
  const only = Number.isSafeInteger(number) ? number : undefined
  const { received, pages } = await listReceived(ctx, { page, only })
  const address = addressIn(ctx.language, '/werkbank/ontvangen')
  const p = translate(purposeText, ctx.language)
  const { slot } = args.context.get(pageRequest)
  const named = received.map(({ payload }) => payloadLines(payload))
  const linked = await Promise.all(
    named.map((lines) =>
      linkIdentifiers(ctx, lines?.identifiers.map(({ kind, value }) => ({ kind, canonical: value })) ?? []),
    ),
  )
  return {
    address,
    isOne: only !== undefined,
    paging: pagingOf(address, page, pages),
    desks: (await slot('sharing.desk', '')).map(({ title, href }) => ({ title, href })),
    received: received.map(({ payload, purpose, ...row }, at) => ({
      ...row,
      lines: shownLines(named[at] ?? null, linked[at] ?? []),
      counts: row.itemKind === 'set' ? setCounts(payload) : null,
      purpose: p(purpose as Purpose).toLowerCase(),
    })),
  }
}

/** With the way to the pages of what is named. */
function shownLines(lines: PayloadLines | null, identifiers: LinkedIdentifier[]): ShownLines | null {
  return lines && { ...lines, identifiers }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const number = Number(entries.number)
  const outcome = entries.intent === 'use' ? 'effective' : entries.intent === 'refuse' ? 'rejected' : null
  if (!Number.isSafeInteger(number) || outcome === null) throw new Response(null, { status: 400 })
  const reason = [entries[`reason-${number}`] ?? ''].flat()[0] ?? ''
  try {
    await answerMessage(ctx, { number, outcome, reason })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return data({ errors: shownErrors(error.fields, ctx.language), number }, { status: error.status })
  }
  throw redirect(addressIn(ctx.language, '/werkbank/ontvangen'), 303)
}

export default function ListReceived({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(receivedText, language)
  const i = translate(itemText, language)
  const m = translate(messageText, language)
  const s = translate(stateText, language)
  const r = translate(recallText, language)
  const { received, isOne, paging, address, desks } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} above={<ErrorSummary errors={errors} />}>
      {isOne && (
        <Paragraph>
          <TextLink href={address}>{t('all')}</TextLink>
        </Paragraph>
      )}
      {desks.length > 0 && (
        <Paragraph>
          {t('elsewhere')}{' '}
          {desks.map(({ title, href }, at) => (
            <Fragment key={href}>
              {at > 0 && ' · '}
              <TextLink href={href}>{title}</TextLink>
            </Fragment>
          ))}
        </Paragraph>
      )}
      {received.length === 0 ? (
        <EmptyState title={t('empty')} more={t('emptyMore')} />
      ) : (
        <Table
          caption={t('caption')}
          hideCaption
          columns={(column) => [
            column(t('number'), (row) => (
              <div>
                {row.number} · {i(row.itemKind)} · {m(row.kind)}
                <Small>{formatDateTime(row.sentAt, language)}</Small>
              </div>
            )),
            column(t('what'), (row) => (
              <div>
                {row.counts ? (
                  <SetContent counts={row.counts} />
                ) : row.reason ? (
                  r(row.reason)
                ) : (
                  <Content lines={row.lines} />
                )}
                {row.isSuperseded && <Small>{t('superseded')}</Small>}
              </div>
            )),
            column(t('from'), (row) => (
              <div>
                {row.source}
                <Small>{t('onlyFor', { purpose: row.purpose })}</Small>
              </div>
            )),
            column(t('state'), (row) => <Status kind={statusTone[row.state]} text={s(row.state)} />),
            column(
              t('answer'),
              (row) =>
                row.isOpen && (
                  <Answer {...row} error={errors.find(({ field }) => field === `reason-${row.number}`)?.message} />
                ),
            ),
          ]}
          rows={received}
          keyOf={(row) => String(row.number)}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
