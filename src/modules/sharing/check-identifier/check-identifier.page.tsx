// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { formatDate, formatDateTime, messageOf, translate } from '#foundation/text'
import { addressIn, contextOf, Refusal } from '#foundation/web'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { Icon } from '#ui/icon'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Steps } from '#ui/steps'
import { SummaryList } from '#ui/summary-list'
import { Lead, Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import type { Route } from './+types/check-identifier.page.ts'
import { type AnswerKind, byUrgency } from './answer.ts'
import { checkIdentifiers, mostForAnybody } from './check.query.ts'
import { checkMessages, text } from './check-identifier.text.ts'
import { type SaidAnswer, sayAnswer } from './said-answer.ts'

const longestEntry = 10_000

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const to = (path: string) => addressIn(language, path)
  return {
    title: translate(text, language)('title'),
    links: { self: to('/controleren'), objection: to('/bezwaar'), report: to('/melden'), help: to('/hulp') },
  }
}

/** The question comes by POST and goes back into the field: it never stands in an address, a log or a history. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const form = await args.request.formData()
  const sent = form.get('vraag')
  const entry = typeof sent === 'string' ? sent : ''
  const wrong = (code: string, values = {}) =>
    data(
      {
        entry: entry.slice(0, longestEntry),
        error: messageOf(code, ctx.language, values),
        answers: [],
        isCut: false,
        asOf: '',
      },
      { status: 422 },
    )
  if (entry.trim() === '') return wrong(checkMessages.empty)
  if (entry.length > longestEntry) return wrong(checkMessages.tooLong)
  try {
    const { answers, isCut, isAway } = await checkIdentifiers(ctx, [{ text: entry }], {
      purpose: null,
      cutAt: mostForAnybody,
    })
    const said = byUrgency(answers.map((checked) => sayAnswer(checked, ctx.language, translate(text, ctx.language))))
    const shown = { entry, error: null, answers: said, isCut, asOf: formatDateTime(ctx.now(), ctx.language) }
    return data(shown, { status: isAway ? 503 : 200 })
  } catch (error) {
    if (error instanceof Refusal) return wrong(error.code, error.values)
    throw error
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export default function CheckIdentifier({ loaderData, actionData }: Route.ComponentProps) {
  const t = translate(text, useLanguage())
  const { title, links } = loaderData
  const answers = actionData?.answers ?? []
  const error = actionData?.error ?? undefined
  const hasAnswers = answers.length > 0
  return (
    <PublicPage
      title={title}
      above={<ErrorSummary errors={error === undefined ? [] : [{ field: 'vraag', message: error }]} />}
    >
      {!hasAnswers && <Lead>{t('lead')}</Lead>}
      {answers.length > 1 && <Paragraph>{t('several', { count: answers.length })}</Paragraph>}
      {actionData?.isCut && <Paragraph>{t('more', { most: mostShown })}</Paragraph>}
      {answers.map((answer, index) => (
        <Said key={answer.asked} answer={answer} place={index + 1} isFirst={index === 0} links={links} />
      ))}
      {hasAnswers && <Small>{t('asOf', { at: actionData?.asOf ?? '' })}</Small>}
      <Form action={links.self}>
        <TextArea
          name="vraag"
          rows={3}
          label={hasAnswers ? t('fieldAgain') : t('field')}
          description={t('fieldHelp')}
          error={error}
          defaultValue={actionData?.entry}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>{t('submit')}</Button>
      </Form>
      <Small>{t('willSee')}</Small>
    </PublicPage>
  )
}

const mostShown = 10
const tones: Record<AnswerKind, 'stop' | 'warn' | 'neutral'> = {
  above_threshold: 'stop',
  often_imitated: 'warn',
  unavailable: 'warn',
  cannot_check: 'neutral',
  none_or_too_few: 'neutral',
}

interface SaidProps {
  answer: SaidAnswer
  place: number
  isFirst: boolean
  links: { objection: string; report: string; help: string }
}

/** Like `Answer` of the page parts, but several on one page, so each has its own id. */
function Said({ answer, place, isFirst, links }: SaidProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const id = `antwoord-${place}`
  const steps = (
    <Steps headingLevel={3} firstLarge={isFirst} steps={answer.advice.map((sentence) => ({ title: sentence }))} />
  )
  return (
    <section className={`dw-answer dw-answer--${tones[answer.answer]}`} aria-labelledby={id}>
      <p className="dw-answer__asked">{answer.asked}</p>
      <h2 className="utrecht-heading-1 dw-answer__statement" id={id}>
        <Icon name={tones[answer.answer]} />
        <span>{answer.statement}</span>
      </h2>
      <div className="dw-answer__ground">
        <Paragraph>{answer.explanation}</Paragraph>
        {isFirst ? steps : <Details summary={t('whatNow')}>{steps}</Details>}
        {answer.listing && (
          <SummaryList
            items={[
              { term: t('by'), answer: answer.listing.authority },
              { term: t('ground'), answer: answer.listing.legalBasis },
              { term: t('why'), answer: answer.listing.reason },
              { term: t('until'), answer: formatDate(answer.listing.expiresAt, language) },
            ]}
          />
        )}
        {(isFirst || answer.answer === 'above_threshold') && (
          <Paragraph>
            <TextLink href={links.help}>{t('helpLink')}</TextLink> ·{' '}
            <TextLink href={links.report}>{t('reportLink')}</TextLink>
          </Paragraph>
        )}
        <Small>
          {t('objection')} <TextLink href={links.objection}>{t('objectionLink')}</TextLink>.
        </Small>
      </div>
    </section>
  )
}
