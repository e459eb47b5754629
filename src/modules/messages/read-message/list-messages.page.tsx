// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { signingOf } from '#foundation/mail'
import { contextOf, Refusal } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { originalHours } from '../message/message.ts'
import type { Route } from './+types/list-messages.page.ts'
import { listMessages } from './list-messages.query.ts'
import { readText } from './read-message.text.ts'
import { whyText } from './why-here.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const listed = await listMessages(ctx).catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  const { waiting, states } = listed ?? { waiting: [], states: null }
  const shownAt = (at: Date) => formatDateTime(at, ctx.language)
  return {
    title: translate(readText, ctx.language)('title'),
    address: addressIn(ctx.language, '/werkbank/schild/berichten'),
    states,
    signing: await signingOf(ctx.settings.mailRelay),
    waiting: waiting.map(({ id, channel, because, receivedAt }) => ({
      id,
      channel,
      because,
      received: shownAt(receivedAt),
      until: shownAt(new Date(receivedAt.getTime() + originalHours * 3_600_000)),
    })),
  }
}

export default function ListMessages({ loaderData }: Route.ComponentProps) {
  const t = useText(readText)
  const { title, address, states, signing, waiting } = loaderData
  const count = (term: string, answer: number) => ({ term, answer: String(answer) })
  return (
    <WorkbenchPage title={title} lead={t('lead')}>
      {waiting.length === 0 ? (
        <EmptyState title={t('none')} more={t(states ? 'none-more' : 'nobody')} />
      ) : (
        <Table
          caption={t('caption', { count: waiting.length })}
          columns={(column) => [
            column(t('received'), (row) => <TextLink href={`${address}/${row.id}`}>{row.received}</TextLink>),
            column(t('channel'), (row) => t(row.channel)),
            column(t('why'), (row) => t(whyText(row.because))),
            column(t('until'), (row) => row.until),
          ]}
          rows={waiting}
        />
      )}
      {states && (
        <>
          <Heading level={2}>{t('week')}</Heading>
          <SummaryList
            items={[
              count(t('reading'), states.received),
              count(t('not-read'), states.notRead),
              count(t('understood'), states.understood),
              count(t('judged'), states.judged),
              count(t('lapsed'), states.lapsed),
              count(t('due'), states.due),
              count(t('sent'), states.sent),
              count(t('unsent'), states.failed),
              { term: t('signing'), answer: t(`signing-${signing}`) },
            ]}
          />
        </>
      )}
    </WorkbenchPage>
  )
}
