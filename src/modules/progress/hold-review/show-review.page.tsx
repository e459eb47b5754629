// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Lines, Paragraph } from '#ui/text'
import { paths, reviewPath } from '../report/addresses.ts'
import type { Route } from './+types/show-review.page.ts'
import { Findings } from './findings.part.tsx'
import { addFinding, answerReview, moveOn, settleFinding } from './hold-review.command.ts'
import { readReview } from './read-review.query.ts'
import { AnswerForm, MoveForm } from './review-forms.part.tsx'
import { reviewText } from './review.text.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await readReview(contextOf(args), args.params.id ?? ''))
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent === 'answer') await answerReview(ctx, id, entries)
    else if (entries.intent === 'find') await addFinding(ctx, id, entries)
    else if (entries.intent === 'stop-asking' || entries.intent === 'close') await moveOn(ctx, id, entries.intent)
    else if (typeof entries.finding === 'string') await settleFinding(ctx, id, entries)
    else throw new Response(null, { status: 400 })
    return reviewPath(id)
  })
}

export default function ShowReview({ loaderData: review, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(reviewText, language)
  const { year, status, closesOn, questions, own, answers, isOpen, isHolder } = review
  const until = formatDate(new Date(`${closesOn}T12:00:00Z`), language)
  return (
    <WorkbenchPage
      title={t('year', { year: String(year) })}
      lead={isOpen ? t('until', { date: until }) : t(status)}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.reviews)}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('ownTitle')}</Heading>
      {isOpen && own && <Paragraph>{t('answered', { date: formatDate(own.givenAt, language) })}</Paragraph>}
      {isOpen ? (
        <AnswerForm questions={questions} own={own?.answers ?? []} />
      ) : own ? (
        <>
          <Paragraph>{t('ownWas')}</Paragraph>
          <Answers questions={questions} answers={own.answers} />
        </>
      ) : (
        <Paragraph>{t('notAnswered')}</Paragraph>
      )}
      {isHolder && (
        <>
          <Heading level={2}>{t('answersTitle')}</Heading>
          <Paragraph>{t('answers', { count: answers.length })}</Paragraph>
          {answers.map(({ organisationId, organisation, answers }) => (
            <section key={organisationId}>
              <Heading level={3}>{organisation}</Heading>
              <Answers questions={questions} answers={answers} />
            </section>
          ))}
          {status === 'asking' && <MoveForm intent="stop-asking" text={t('stop')} />}
        </>
      )}
      <Findings review={review} />
    </WorkbenchPage>
  )
}

function Answers({ questions, answers }: { questions: readonly string[]; answers: readonly string[] }) {
  return questions.map((question, at) => (
    <div key={question} lang="nl">
      <Paragraph>
        <strong>{question}</strong>
      </Paragraph>
      <Lines text={answers[at] || '–'} />
    </div>
  ))
}
