// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../question/addresses.ts'
import { Clock } from '../question/clock.part.tsx'
import { questionStatusKind, questionText } from '../question/helpdesk.text.ts'
import { joinExperts } from '../triage-question/triage-question.command.ts'
import type { Route } from './+types/list-to-handle.page.ts'
import { listToHandle } from './list-to-handle.query.ts'
import { queueText } from './handle.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const state = asked.get('stand') === 'done' ? 'done' : 'open'
  const found = await listToHandle(ctx, { state, page: Number.parseInt(asked.get('pagina') ?? '1', 10) || 1 })
  const here = addressIn(ctx.language, paths.handle)
  const hrefOf = (page: number) => `${here}?${new URLSearchParams({ stand: state, pagina: String(page) })}`
  return {
    ...found,
    here,
    state,
    paging: {
      ...(found.page > 1 && { previousHref: hrefOf(found.page - 1) }),
      ...(found.page < found.pages && { nextHref: hrefOf(found.page + 1) }),
    },
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    if (entries.intent !== 'experts' && entries.intent !== 'leave-experts') throw new Response(null, { status: 400 })
    await joinExperts(ctx, entries)
    return paths.handle
  })

export default function ListToHandle({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(queueText, language)
  const q = translate(questionText, language)
  const { rows, count, page, pages, here, state, paging } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} answered={actionData}>
      <FilterBar label={t('filter')} action={here} submitText={t('show')}>
        <SelectField
          name="stand"
          label={t('state')}
          emptyText={false}
          defaultValue={state}
          options={(['open', 'done'] as const).map((value) => ({ value, text: t(value) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')} more={t('empty')} />
      ) : (
        <Table
          caption={t('caption', { count })}
          columns={(column) => [
            column(t('question'), (row) => (
              <div>
                <TextLink href={`${here}/${row.id}`}>{row.title}</TextLink>
                <Small>
                  {t('asked', { organisation: row.organisation, date: formatDate(row.askedAt, language) })}
                  {row.isSharing && `, ${t('sharing')}`}
                </Small>
              </div>
            )),
            column(t('clock'), (row) => row.daysLeft !== null && <Clock daysLeft={row.daysLeft} />),
            column(t('status'), (row) => <Status kind={questionStatusKind(row.status)} text={q(row.status)} />),
            column(t('expert'), (row) => row.expertName ?? <span className="dw-soft">{t('nobody')}</span>),
          ]}
          rows={rows}
        />
      )}
      <Pagination page={page} pages={pages} {...paging} />
      <Experts experts={loaderData.experts} me={loaderData.me} />
    </WorkbenchPage>
  )
}

type ExpertsProps = Pick<Route.ComponentProps['loaderData'], 'experts' | 'me'>

function Experts({ experts, me }: ExpertsProps) {
  const t = useText(queueText)
  const own = experts.find(({ id }) => id === me)
  return (
    <>
      <Heading level={2}>{t('experts')}</Heading>
      {experts.length === 0 ? (
        <Paragraph>{t('noExperts')}</Paragraph>
      ) : (
        <List items={experts.map(({ name, organisation, knows }) => t('expertLine', { name, organisation, knows }))} />
      )}
      <Details summary={t(own ? 'change' : 'join')} open={!own && experts.length === 0} intent="experts">
        <Form intent="experts" label={t('join')} submit={t('joinSend')} quiet>
          <TextField
            name="knows"
            label={t('knows')}
            description={t('knowsMore')}
            defaultValue={own?.knows}
            autoComplete="off"
          />
        </Form>
        {own && (
          <Form intent="leave-experts" label={t('leave')}>
            <Button appearance="subtle">{t('leave')}</Button>
          </Form>
        )}
      </Details>
    </>
  )
}
