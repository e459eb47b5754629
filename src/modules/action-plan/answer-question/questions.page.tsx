// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pagingOf, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { List, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../plan/addresses.ts'
import { yearAsked } from '../show-board/board-view.query.ts'
import type { Route } from './+types/questions.page.ts'
import { answerQuestion } from './answer-question.command.ts'
import { listPlanQuestions } from './list-questions.query.ts'
import { answerText, questionText } from './question.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = await listPlanQuestions(ctx, yearAsked(args.request.url), pageIn(args.request.url))
  if (!found) return { found: null, paging: null }
  const kept = { jaar: String(found.year) }
  return { found, paging: pagingOf(addressIn(ctx.language, paths.questions), found.page, found.pages, kept) }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const id = String(entries.intent).replace(/^answer-/, '')
  try {
    await answerQuestion(ctx, id, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  const year = yearAsked(args.request.url)
  throw redirect(`${addressIn(ctx.language, paths.questions)}${year ? `?jaar=${year}` : ''}`, 303)
}

type Row = NonNullable<Route.ComponentProps['loaderData']['found']>['rows'][number]

export default function Questions({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(answerText, language)
  const { found, paging } = loaderData
  const at = (path: string) => addressIn(language, path)
  if (!found)
    return (
      <WorkbenchPage title={t('tray')}>
        <EmptyState title={t('noPlan')} action={<ActionLink href={at(paths.import)}>{t('import')}</ActionLink>} />
      </WorkbenchPage>
    )
  const open = found.rows.filter(({ answer }) => answer === null)
  const answered = found.rows.filter(({ answer }) => answer !== null)
  return (
    <WorkbenchPage
      title={t('title', { year: String(found.year) })}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={`${at(paths.board)}?jaar=${found.year}`}>{t('back')}</TextLink>}
    >
      {found.others.length > 0 && (
        <List
          items={found.others.map(({ year, open: count }) => (
            <TextLink key={year} href={`${at(paths.questions)}?jaar=${year}`}>
              {t('others', { year: String(year), count })}
            </TextLink>
          ))}
        />
      )}
      {found.open === 0 && <EmptyState title={t('none')} more={t('noneMore')} />}
      {open.length > 0 && <Heading level={2}>{t('open', { count: found.open })}</Heading>}
      {open.map((row) => (
        <section key={row.id}>
          <Asked row={row} />
          <AnswerForm row={row} />
        </section>
      ))}
      {answered.length > 0 && <Heading level={2}>{t('answered')}</Heading>}
      {answered.map((row) => (
        <section key={row.id}>
          <Asked row={row} />
          <Paragraph>
            <strong>
              {row.answer === 'other' ? t('otherDone', { text: row.answeredWith }) : t(row.answer ?? 'left')}
            </strong>
          </Paragraph>
        </section>
      ))}
      {paging && <Pagination {...paging} />}
    </WorkbenchPage>
  )
}

function Asked({ row }: { row: Row }) {
  const language = useLanguage()
  const t = translate(answerText, language)
  return (
    <>
      <Heading level={3}>{questionText[language][row.kind]}</Heading>
      {row.said !== '' && (
        <Paragraph>
          <q lang="nl">{row.said}</q>
        </Paragraph>
      )}
      {row.about && row.about !== row.said && <Paragraph>{t('about', { title: row.about })}</Paragraph>}
      <Small>{t('lines', { count: row.lineCount, lines: row.lines })}</Small>
    </>
  )
}

function AnswerForm({ row }: { row: Row }) {
  const language = useLanguage()
  const t = translate(answerText, language)
  const intent = `answer-${row.id}`
  const words = {
    accepted: row.isAboutAll ? t('seen') : t('accept'),
    other: t('other'),
    left: t('leave'),
  }
  return (
    <Form intent={intent} label={`${questionText[language][row.kind]} ${row.said}`}>
      {!row.isAboutAll && (
        <Paragraph>{row.proposal === '' ? t('noProposal') : t('proposal', { proposal: row.proposal })}</Paragraph>
      )}
      <RadioGroup
        name="answer"
        legend={t('answer')}
        options={row.answers.map((value) => ({ value, text: words[value] }))}
      />
      {row.answers.includes('other') && <TextField name="text" label={t('what')} optional />}
      <Button appearance="secondary" hiddenText={row.said}>
        {t('save')}
      </Button>
    </Form>
  )
}
