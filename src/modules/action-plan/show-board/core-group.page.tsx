// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { daysAfter, dutchDay } from '#values'
import { actionPath, paths } from '../plan/addresses.ts'
import { obligationText } from '../show-action/action.text.ts'
import { standingText } from '../plan/plan.text.ts'
import { planStanding } from '../standing/plan-standing.query.ts'
import { standings } from '../standing/standing.ts'
import type { Route } from './+types/core-group.page.ts'
import { ActionTable } from './action-table.part.tsx'
import { yearAsked } from './board-view.query.ts'
import { boardText } from './plan.text.ts'
import { shownAction } from './shown-action.ts'
import { StandingSign } from './standing-sign.part.tsx'

/** What needs attention, the most urgent first. */
const exceptions = standings.slice(0, standings.indexOf('waiting'))

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const plan = existing(await planStanding(ctx, yearAsked(args.request.url)))
  const today = dutchDay(ctx.now())
  const soon = daysAfter(today, 30)
  const date = (day: string) => formatDate(new Date(`${day}T12:00:00Z`), ctx.language)
  return {
    year: plan.edition.year,
    groups: exceptions.flatMap((standing) => {
      const actions = plan.actions.filter((action) => action.standing === standing)
      return actions.length > 0
        ? [{ standing, actions: actions.map((action) => shownAction(action, ctx.language)) }]
        : []
    }),
    decisions: plan.actions
      .filter(({ decisionNeeded, droppedAt }) => decisionNeeded !== '' && droppedAt === null)
      .map(({ id, title, decisionNeeded, owner }) => ({ id, title, decisionNeeded, owner })),
    obligations: plan.actions
      .flatMap(({ id, obligations }) => obligations.map((one) => ({ ...one, actionId: id })))
      .filter(({ metAt }) => metAt === null)
      .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
      .map(({ id, actionId, kind, number, text, dueOn }) => ({
        id,
        actionId,
        kind,
        number,
        text,
        due: dueOn && date(dueOn),
        isLate: dueOn !== null && dueOn < today,
        isSoon: dueOn !== null && dueOn >= today && dueOn <= soon,
      })),
  }
}

type Loaded = Route.ComponentProps['loaderData']

export default function CoreGroup({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(boardText, language)
  const { year, groups, decisions, obligations } = loaderData
  const isCalm = groups.length + decisions.length + obligations.length === 0
  return (
    <WorkbenchPage
      title={t('coreTitle', { year: String(year) })}
      lead={t('coreLead')}
      actions={<TextLink href={`${addressIn(language, paths.board)}?jaar=${year}`}>{t('back')}</TextLink>}
    >
      {isCalm && <EmptyState title={t('coreNothing')} />}
      {decisions.length > 0 && <Decisions decisions={decisions} />}
      {obligations.length > 0 && <Obligations obligations={obligations} />}
      {groups.map(({ standing, actions }) => (
        <section key={standing}>
          <Heading level={2}>
            <StandingSign standing={standing} count={actions.length} />
          </Heading>
          <ActionTable caption={standingText[language][standing]} actions={actions} />
        </section>
      ))}
    </WorkbenchPage>
  )
}

function Decisions({ decisions }: Pick<Loaded, 'decisions'>) {
  const language = useLanguage()
  const t = translate(boardText, language)
  return (
    <section>
      <Heading level={2}>{t('decisions')}</Heading>
      <Table
        caption={t('decisions')}
        hideCaption
        columns={(column) => [
          column(t('decision'), ({ decisionNeeded }) => <span lang="nl">{decisionNeeded}</span>),
          column(t('action'), ({ id, title }) => (
            <TextLink href={addressIn(language, actionPath(id))} lang="nl">
              {title}
            </TextLink>
          )),
          column(t('owner'), ({ owner }) => owner ?? t('nobody')),
        ]}
        rows={decisions}
      />
    </section>
  )
}

function Obligations({ obligations }: Pick<Loaded, 'obligations'>) {
  const language = useLanguage()
  const t = translate(boardText, language)
  return (
    <section>
      <Heading level={2}>{t('obligations')}</Heading>
      <Paragraph>{t('obligationsLead')}</Paragraph>
      <Table
        caption={t('obligations')}
        hideCaption
        columns={(column) => [
          column(t('document'), ({ actionId, kind, number }) => (
            <TextLink href={addressIn(language, actionPath(actionId))}>
              {obligationText[language][kind]} {number}
            </TextLink>
          )),
          column(t('what'), ({ text }) => <span lang="nl">{text}</span>),
          column(t('due'), ({ due, isLate, isSoon }) =>
            isLate ? (
              <Status kind="stop" text={t('late', { date: due ?? '' })} />
            ) : isSoon ? (
              <Status kind="warn" text={t('soon', { date: due ?? '' })} />
            ) : (
              (due ?? t('noDue'))
            ),
          ),
        ]}
        rows={obligations}
      />
    </section>
  )
}
