// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { FlowTable, QuestionFigure } from '../show-results/question-figure.part.tsx'
import { paths, pointPath } from '../survey/addresses.ts'
import { orForbidden } from '../survey/who.query.ts'
import type { Route } from './+types/own-results.page.ts'
import { ownText } from './own-results.text.ts'
import { ownResults } from './own-results.query.ts'
import { replyToResults } from './reply-to-results.command.ts'

export async function loader(args: Route.LoaderArgs) {
  return orForbidden(ownResults(contextOf(args)))
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    await replyToResults(ctx, entries)
    return paths.own
  })

type Result = Route.ComponentProps['loaderData']['results'][number]

export default function OwnResults({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(ownText)
  const { takesPart, results } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} answered={actionData}>
      {results.length === 0 && <EmptyState title={t('none')} more={takesPart ? t('noneMore') : t('notIn')} />}
      {results.map((result) =>
        // What was answered is there to look back at.
        result.reply && !actionData ? (
          <Details key={`${result.point} ${result.quarter}`} summary={`${result.name}, ${result.title}`}>
            <One result={result} />
          </Details>
        ) : (
          <One key={`${result.point} ${result.quarter}`} result={result} />
        ),
      )}
    </WorkbenchPage>
  )
}

function One({ result }: { result: Result }) {
  const language = useLanguage()
  const t = translate(ownText, language)
  const { name, title, view, isAsked, isPublished, point, remarks } = result
  return (
    <section>
      <Heading level={2}>{`${name}, ${title}`}</Heading>
      {isAsked ? <ReplyForm result={result} /> : <Paragraph>{t('tooFew')}</Paragraph>}
      {view.questions.map((question) => (
        <QuestionFigure key={question.id} question={question} point={name} />
      ))}
      <Heading level={3}>{t('asked')}</Heading>
      <FlowTable flow={view.flow} />
      {isAsked && (
        <Details summary={t('remarks')}>
          <Small>{t('remarksMore')}</Small>
          {remarks.length === 0 ? <Paragraph>{t('noRemarks')}</Paragraph> : <List items={remarks} />}
        </Details>
      )}
      {isPublished && (
        <Paragraph>
          <TextLink href={addressIn(language, pointPath(point))}>{t('public')}</TextLink>
        </Paragraph>
      )}
    </section>
  )
}

function ReplyForm({ result }: { result: Result }) {
  const t = useText(ownText)
  const { point, quarter, name, title, reply, daysLeft } = result
  // Several quarters have the same form: what was typed goes back to its own.
  const intent = `reply-${point}-${quarter}`
  return (
    <>
      {reply ? (
        <Notice kind="ok" more={t('replied', { day: reply.day })} />
      ) : (
        <Notice kind="warn">
          <Paragraph>{daysLeft >= 0 ? t('dueIn', { days: daysLeft }) : t('late', { days: -daysLeft })}</Paragraph>
        </Notice>
      )}
      <Form intent={intent} label={`${t('replyTitle')} ${name}, ${title}`}>
        <HiddenField name="point" value={point} />
        <HiddenField name="quarter" value={quarter} />
        <TextArea
          name="text"
          label={t('text')}
          description={t('textMore')}
          maxLength={1_500}
          rows={5}
          defaultValue={reply?.text}
        />
        <Button appearance={reply ? 'secondary' : 'primary'}>{t('send')}</Button>
      </Form>
    </>
  )
}
