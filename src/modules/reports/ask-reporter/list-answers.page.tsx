// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { labelOf } from '#modules/taxonomy'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { reportCode } from '#values'
import { listFacts } from '../list-facts/list-facts.query.ts'
import { reportTitle } from '../report/report-title.ts'
import type { Route } from './+types/list-answers.page.ts'
import { answersText } from './list-answers.text.ts'
import { listUnreadAnswers, mostListed } from './list-unread-answers.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const unread = await listUnreadAnswers(ctx)
  const facts = await listFacts(
    ctx,
    unread.map(({ reportId }) => reportId),
  )
  const answers = await Promise.all(
    unread.map(async ({ reportId, answeredAt }) => {
      const { lossInCents = null, fraudForm = null } = facts.get(reportId) ?? {}
      const form = fraudForm && (await labelOf(ctx, fraudForm, ctx.language))
      return { reportId, answeredAt, title: reportTitle({ lossInCents, form }, ctx.language) }
    }),
  )
  return { answers, isCut: answers.length === mostListed, most: mostListed }
}

export default function ListAnswers({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(answersText, language)
  const { answers, isCut, most } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      {answers.length === 0 ? (
        <EmptyState title={t('empty')} more={t('empty-more')} />
      ) : (
        <Table
          caption={t('caption', { count: answers.length })}
          columns={(column) => [
            column(t('answeredAt'), ({ answeredAt }) => formatDateTime(answeredAt, language)),
            column(t('report'), ({ reportId }) => (
              <TextLink href={addressIn(language, `/werkbank/meldingen/${reportId}`)}>
                {t('open', { code: reportCode(reportId) })}
              </TextLink>
            )),
            column(t('about'), ({ title }) => title),
          ]}
          rows={answers}
          keyOf={({ reportId }) => reportId}
        />
      )}
      {isCut && <Small>{t('more-than', { max: most })}</Small>}
    </WorkbenchPage>
  )
}
