// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { mayDo } from '#foundation/access'
import { addressIn } from '#foundation/text'
import { contextOf, entriesOf, Refusal, pageIn, pagingOf } from '#foundation/web'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { formatShortMoment, reportCode } from '#values'
import { itemText, messageText, recallText, stateText } from '../disclosure/disclosure.text.ts'
import { statusTone } from '../inbox/status-tone.ts'
import type { Route } from './+types/list-disclosures.page.ts'
import { sentText } from './list-disclosures.text.ts'
import { GivenSets } from './given-sets.part.tsx'
import { listGivenSets } from './list-given-sets.query.ts'
import { listSent } from './list-sent.query.ts'
import { recallOwnReport } from './recall-own.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const sent = await listSent(ctx, page)
  return {
    paging: pagingOf(addressIn(ctx.language, '/werkbank/verstrekt'), page, sent.pages),
    mayRecall: mayDo(ctx.actor, 'disclosures:send'),
    ...sent,
    sent: sent.sent.map((row) => ({ ...row, when: formatShortMoment(row.sentAt, ctx.now(), ctx.language) })),
    sets: page === 1 ? await listGivenSets(ctx) : [],
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { report } = entriesOf(await args.request.formData())
  if (!mayDo(ctx.actor, 'disclosures:send') || typeof report !== 'string') throw new Response(null, { status: 400 })
  try {
    await recallOwnReport(ctx, report)
  } catch (error) {
    throw error instanceof Refusal ? new Response(null, { status: error.status }) : error
  }
  throw redirect(addressIn(ctx.language, '/werkbank/verstrekt'), 303)
}

export default function ListDisclosures({ loaderData }: Route.ComponentProps) {
  const t = useText(sentText)
  const i = useText(itemText)
  const m = useText(messageText)
  const s = useText(stateText)
  const r = useText(recallText)
  const { sent, sets, paging, mayRecall } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      <GivenSets sets={sets} />
      {sent.length === 0 ? (
        <EmptyState title={t('empty')} more={t('emptyMore')} />
      ) : (
        <Table
          caption={t('caption')}
          hideCaption
          list="wrapped"
          columns={(column) => [
            column(t('what'), (row) => (
              <div>
                {row.itemKind === 'report' ? t('report', { code: reportCode(row.itemId) }) : i(row.itemKind)} ·{' '}
                {m(row.kind)} · {t('version', { version: row.version })}
              </div>
            )),
            column(t('to'), { size: 'middle' }, (row) => row.receiver),
            column(t('when'), { size: 'short' }, (row) => row.when),
            column(t('state'), (row) => (
              <div>
                <Status
                  kind={row.isOverdue ? 'stop' : statusTone[row.state]}
                  text={[s(row.state), row.isOverdue && t('overdue')].filter(Boolean).join(', ')}
                />
                {row.rejectedReason && <Small>{t('because', { reason: row.rejectedReason })}</Small>}
              </div>
            )),
            column(t('recall'), { size: 'middle' }, (row) =>
              row.isRecalled
                ? row.recallReason && t('recalled', { reason: r(row.recallReason) })
                : mayRecall &&
                  row.itemKind === 'report' && (
                    <Form>
                      <HiddenField name="report" value={row.itemId} />
                      <Button
                        appearance="subtle"
                        hiddenText={t('recallOf', { code: reportCode(row.itemId), name: row.receiver })}
                      >
                        {t('recall')}
                      </Button>
                    </Form>
                  ),
            ),
          ]}
          rows={sent}
          keyOf={(row) => `${row.receiverId} ${row.number}`}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
