// SPDX-License-Identifier: EUPL-1.2
import { organisationOf } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Form } from '#ui/form'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { formatCalendarDate, isRowId } from '#values'
import { paths } from '../group/addresses.ts'
import { groupText } from '../group/group.text.ts'
import type { Route } from './+types/list-actions.page.ts'
import { type ActionState, actionStates, actionSteps, type ActionStep } from './action-point.ts'
import { actionText } from './action.text.ts'
import { askedOfList, keptOfList } from './action-list-filter.ts'
import { countListed, listActionPoints } from './list-action-points.query.ts'
import { settleActionPoint } from './record-action.command.ts'

const perPage = 25

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const params = new URL(args.request.url).searchParams
  const asked = askedOfList(params)
  // One that something leads to, whatever became of it.
  const only = params.get('punt') ?? ''
  const page = pageIn(args.request.url)
  const own = organisationOf(ctx.actor) ?? ''
  const filter = isRowId(only)
    ? { state: null, ids: [only] }
    : { state: asked.state, ...(!asked.isEverybody && { organisationId: own }) }
  const count = await countListed(ctx, filter)
  const points = await listActionPoints(ctx, { ...filter, limit: perPage, offset: (page - 1) * perPage })
  const here = addressIn(ctx.language, paths.actions)
  const kept = keptOfList(asked)
  const query = new URLSearchParams(kept).toString()
  return {
    here,
    asked,
    isOne: isRowId(only),
    paper: `${addressIn(ctx.language, paths.actionsPaper)}${query && `?${query}`}`,
    paging: pagingOf(here, page, Math.max(1, Math.ceil(count / perPage)), kept),
    points: points.map(
      ({ id, text, owner, dueOn, source, planActionCode, state, reason, isLate, isConfidential, ...one }) => ({
        id,
        text,
        owner,
        due: dueOn && formatCalendarDate(dueOn, ctx.language),
        from: source.title,
        plan: planActionCode,
        state,
        reason,
        isLate,
        isConfidential,
        maySettle: one.ownerOrganisationId === own,
      }),
    ),
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    const [intent, id = ''] = String(entries.intent).split(':')
    const step = (['finish', 'drop', 'reopen'] as const).find((one) => one === entries.step)
    if (intent !== 'settle' || !step) throw new Response(null, { status: 400 })
    await settleActionPoint(ctx, id, step, entries)
    return paths.actions
  })

const kinds = { open: 'neutral', done: 'ok', dropped: 'stop' } as const

export default function ListActions({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, g] = [translate(actionText, language), translate(groupText, language)]
  const { here, asked, isOne, points, paper, paging } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t(asked.isEverybody ? 'leadAll' : 'lead')}
      answered={actionData}
      actions={
        <>
          <TextLink href={paper}>{t('paper')}</TextLink>{' '}
          <TextLink href={addressIn(language, paths.desk)}>{t('meetings')}</TextLink>
        </>
      }
    >
      <FilterBar
        label={t('show')}
        action={here}
        submitText={t('show')}
        clear={isOne ? { href: here, text: t('ownOpen') } : undefined}
      >
        <SelectField
          name="stand"
          label={t('state')}
          emptyText={false}
          defaultValue={asked.state ?? 'alles'}
          options={[...actionStates.map((value) => ({ value, text: t(value) })), { value: 'alles', text: t('all') }]}
        />
        <SelectField
          name="van"
          label={t('whose')}
          emptyText={false}
          defaultValue={asked.isEverybody ? 'alle' : 'eigen'}
          options={[
            { value: 'eigen', text: t('own') },
            { value: 'alle', text: t('everybody') },
          ]}
        />
      </FilterBar>
      {points.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          columns={(column) => [
            column(t('what'), ({ id, text, from, plan, state, isConfidential, maySettle }) => (
              <div>
                <span lang="nl">{text}</span> {isConfidential && <Status kind="warn" text={g('confidential')} />}
                <Small>
                  {t('from')}: <span lang="nl">{from}</span>
                  {plan && `, ${t('plan', { code: plan })}`}
                </Small>
                {maySettle && <SettleForm id={id} state={state} />}
              </div>
            )),
            column(t('owner'), ({ owner }) => owner),
            column(t('due'), ({ due }) => due ?? t('noDay')),
            column(t('state'), ({ state, reason, isLate }) => (
              <div>
                <Status kind={isLate ? 'warn' : kinds[state]} text={isLate ? t('late') : t(state)} />
                {reason && <Small>{reason}</Small>}
              </div>
            )),
          ]}
          rows={points}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}

function SettleForm({ id, state }: { id: string; state: ActionState }) {
  const t = useText(actionText)
  const intent = `settle:${id}`
  return (
    <Form folded intent={intent} label={t('settle')} submit={t('save')} quiet>
      <SelectField
        name="step"
        label={t('step')}
        emptyText={false}
        options={(Object.keys(actionSteps[state]) as ActionStep[]).map((value) => ({ value, text: t(value) }))}
      />
      <TextField name="reason" label={t('reason')} description={t('reasonMore')} autoComplete="off" optional />
    </Form>
  )
}
