// SPDX-License-Identifier: EUPL-1.2
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Progress } from '#ui/progress'
import { dutchDay } from '#values'
import { decideSharing } from '../decide-sharing/decide-sharing.query.ts'
import { wordsOf } from '../sharing-question/question-summary.ts'
import { questionMessages } from '../sharing-question/sharing-question.text.ts'
import type { Route } from './+types/ask-sharing.page.ts'
import { text } from './ask-sharing.text.ts'
import { dayIn } from './day-in.ts'
import {
  addressOf,
  type Answers,
  answersIn,
  questionOf,
  stepNames,
  steps,
  stepsFor,
  stepToShow,
} from './question-steps.ts'
import { SharingAnswerPage } from './sharing-answer.part.tsx'
import { shownAnswer } from './shown-answer.ts'
import { StartOfSharing } from './start-of-sharing.part.tsx'
import { startOfSharing } from './start-of-sharing.query.ts'

/** Asked by GET: every answer is a code of a closed list, so the address names nobody and can be sent to a colleague. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(text, language)
  const asked = new URL(args.request.url).searchParams
  const answers = answersIn(asked)
  const self = addressIn(language, '/mag-ik-dit-delen')
  const { day, isWrong } = dayIn(asked)
  const wrong = stepNames.find((name) => asked.has(name) && answers[name] === undefined)
  const answered = asked.get('beantwoord')
  const unanswered = stepsFor(answers).find((name) => name === answered && answers[name] === undefined)
  const step = wrong ?? unanswered ?? stepToShow(answers, asked.get('stap'))
  const shared = { title: t('title'), self, rulesHref: addressIn(language, '/mag-ik-dit-delen/regels') }
  const other = addressIn(language === 'nl' ? 'en' : 'nl', '/mag-ik-dit-delen')
  if (step === null) {
    const answer = await decideSharing(ctx, questionOf(answers, day ?? dutchDay(ctx.now())))
    const address = addressOf(answers, { datum: day })
    return {
      ...shared,
      view: 'answer' as const,
      otherLanguageHref: `${other}${address}`,
      answer: shownAnswer(answer, { answers, self, day }, language),
      hidden: hiddenOf(answers),
      dayWas: isWrong ? t('wrongDay') : null,
      share: `${ctx.settings.baseUrl}${self}${address}`,
      backHref: `${self}${addressOf(answers, { stap: stepsFor(answers).at(-1) ?? null, datum: day })}`,
    }
  }
  const wanted = stepsFor(answers)
  const place = wanted.indexOf(step)
  const before = wanted[place - 1]
  const error = wrong ?? unanswered
  const words = wordsOf(language)[step] ?? {}
  return {
    ...shared,
    view: 'question' as const,
    otherLanguageHref: `${other}${addressOf(answers, { stap: step, datum: day })}`,
    step,
    place: place + 1,
    of: wanted.length,
    options: steps[step].map((value) => ({ value, text: words[value] ?? value })),
    chosen: answers[step] ?? [],
    hidden: [...hiddenOf({ ...answers, [step]: [] }), ...(day ? [{ name: 'datum', value: day }] : [])],
    error: error ? messageOf(messageFor(error, asked.has(error)), language) : null,
    backHref: before ? `${self}${addressOf(answers, { stap: before, datum: day })}` : null,
    start: place === 0 && asked.size === 0 ? await startOfSharing(ctx, self) : null,
  }
}

function messageFor(step: string, isGiven: boolean): string {
  if (step === 'doel' && isGiven) return questionMessages.purposeOnPage
  return step === 'gegevens' ? questionMessages.noData : questionMessages.choose
}

function hiddenOf(answers: Answers): { name: string; value: string }[] {
  return stepNames.flatMap((name) => (answers[name] ?? []).map((value) => ({ name, value })))
}

export default function AskSharing({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  if (loaderData.view === 'answer') return <SharingAnswerPage {...loaderData} />
  const { step, place, of, options, chosen, hidden, error, backHref, self, start, title } = loaderData
  const isFirst = start !== null
  const helps = {
    over: t('overHelp'),
    gegevens: t('gegevensHelp'),
    strafbaar: t('strafbaarHelp'),
    doel: t('doelHelp'),
    grondslag: t('grondslagHelp'),
  }
  const field = {
    name: step,
    legend: t(step),
    asHeading: !isFirst,
    description: (helps as Record<string, string | undefined>)[step],
    error: error ?? undefined,
    options,
  }
  const question = (
    <Form method="get" action={self} label={t(step)} submit={t('next')}>
      {hidden.map(({ name, value }) => (
        <HiddenField key={`${name} ${value}`} name={name} value={value} />
      ))}
      <HiddenField name="beantwoord" value={step} />
      {step === 'gegevens' ? (
        <CheckboxGroup {...field} defaultValue={[...chosen]} />
      ) : (
        <RadioGroup {...field} defaultValue={chosen[0]} />
      )}
    </Form>
  )
  return (
    <PublicPage
      tab={`${title} · dijkwacht`}
      title={isFirst ? title : undefined}
      otherLanguageHref={loaderData.otherLanguageHref}
      back={backHref === null ? undefined : { href: backHref, text: t('back') }}
      above={
        <>
          <ErrorSummary errors={error === null ? [] : [{ field: step, message: error }]} />
          {!isFirst && <Progress step={place} of={of} />}
        </>
      }
    >
      {start ? (
        <StartOfSharing {...start} rulesHref={loaderData.rulesHref}>
          {question}
        </StartOfSharing>
      ) : (
        question
      )}
    </PublicPage>
  )
}
