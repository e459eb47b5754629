// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, formatNumber, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { dutchDay } from '#values'
import { actionPath, paths } from '../plan/addresses.ts'
import { commitmentView } from '../show-action/commitment-view.ts'
import { ownCommitments } from '../show-action/commitments-of.query.ts'
import { ActionTable } from '../show-board/action-table.part.tsx'
import { yearAsked } from '../show-board/board-view.query.ts'
import { boardText } from '../show-board/plan.text.ts'
import { shownAction } from '../show-board/shown-action.ts'
import { planStanding } from '../standing/plan-standing.query.ts'
import type { Route } from './+types/show-partner.page.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const plan = await planStanding(ctx, yearAsked(args.request.url))
  if (!plan || ctx.actor.kind !== 'person') throw new Response(null, { status: 404 })
  const { organisationId, organisationName } = ctx.actor
  return {
    year: plan.edition.year,
    organisation: organisationName,
    actions: plan.actions
      .filter(({ ownerId }) => ownerId === organisationId)
      .map((action) => shownAction(action, ctx.language)),
    commitments: (await ownCommitments(ctx, plan.edition.id)).map(({ action, ...one }) => ({
      ...commitmentView(one, dutchDay(ctx.now()), (day) => formatDate(new Date(`${day}T12:00:00Z`), ctx.language)),
      action,
    })),
  }
}

export default function ShowPartner({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(boardText, language)
  const { year, organisation, actions, commitments } = loaderData
  return (
    <WorkbenchPage
      title={t('partnerTitle', { year: String(year) })}
      lead={t('partnerLead', { organisation })}
      actions={<TextLink href={`${addressIn(language, paths.board)}?jaar=${year}`}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('ownCommitments')}</Heading>
      {commitments.length === 0 ? (
        <Paragraph>{t('noOwnCommitments')}</Paragraph>
      ) : (
        <Table
          caption={t('ownCommitments')}
          hideCaption
          columns={(column) => [
            column(t('what'), (one) => <span lang="nl">{one.what}</span>),
            column(t('action'), (one) => (
              <TextLink href={addressIn(language, actionPath(one.actionId))} lang="nl">
                {one.action}
              </TextLink>
            )),
            column(t('hours'), { numeric: true }, (one) => formatNumber(one.hours, language)),
            column(t('agreed'), (one) => one.agreed),
            column(t('due'), (one) => one.due),
            column(t('kept'), (one) =>
              one.isLate ? (
                <Status kind="stop" text={t('openLate')} />
              ) : one.kept === null ? (
                t('open')
              ) : (
                t(one.keptWord, { because: one.because })
              ),
            ),
          ]}
          rows={commitments}
        />
      )}
      <Heading level={2}>{t('ownActions')}</Heading>
      {actions.length === 0 ? (
        <Paragraph>{t('noOwnActions')}</Paragraph>
      ) : (
        <ActionTable caption={t('ownActions')} actions={actions} />
      )}
    </WorkbenchPage>
  )
}
