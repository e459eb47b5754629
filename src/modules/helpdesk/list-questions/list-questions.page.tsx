// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { addressOf, paths } from '../question/addresses.ts'
import { Clock } from '../question/clock.part.tsx'
import { questionStatusKind, questionText } from '../question/helpdesk.text.ts'
import { Answers } from '../search-answers/answers.part.tsx'
import { searchAnswers } from '../search-answers/search-answers.query.ts'
import type { Route } from './+types/list-questions.page.ts'
import { listOwnQuestions } from './list-questions.query.ts'
import { listText } from './list-questions.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const own = await listOwnQuestions(ctx, page)
  const here = addressIn(ctx.language, paths.helpdesk)
  return {
    own,
    here,
    newest: await searchAnswers(ctx, { words: '', page: 1 }),
    paging: pagingOf(here, own.page, own.pages),
  }
}

export async function action(args: Route.ActionArgs) {
  const entries = entriesOf(await args.request.formData())
  const words = [entries.words ?? ''].flat()[0] ?? ''
  return { words, found: await searchAnswers(contextOf(args), { words, page: 1 }) }
}

export default function ListQuestions({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const q = translate(questionText, language)
  const { own, here, newest, paging } = loaderData
  const words = actionData?.words || null
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<ActionLink href={addressOf(language, paths.ask)}>{t('ask')}</ActionLink>}
    >
      <Answers {...(actionData && words ? actionData.found : newest)} words={words} here={here} />
      <Heading level={2}>{t('mine')}</Heading>
      {own.rows.length === 0 ? (
        <EmptyState title={t('noneTitle')} headingLevel={3} more={t('none')} />
      ) : (
        <Table
          caption={t('caption', { count: own.count })}
          columns={(column) => [
            column(t('question'), (row) => <TextLink href={`${here}/${row.id}`}>{row.title}</TextLink>),
            column(t('status'), (row) => <Status kind={questionStatusKind(row.status)} text={q(row.status)} />),
            column(t('clock'), (row) => row.daysLeft !== null && <Clock daysLeft={row.daysLeft} />),
            column(t('asked'), (row) => t('by', { name: row.personName, date: formatDate(row.askedAt, language) })),
          ]}
          rows={own.rows}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
