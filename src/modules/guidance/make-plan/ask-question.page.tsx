// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn, capitalised, type Language, translate } from '#foundation/text'
import { contextOf, entriesOf } from '#foundation/web'
import { keptTold, toldBefore, toldInCheck } from '#modules/reports'
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Progress } from '#ui/progress'
import { Lead, List, Paragraph } from '#ui/text'
import { WithNumbers } from '#ui/with-numbers'
import { FirstThing } from '../show-first-advice/first-thing.part.tsx'
import type { Route } from './+types/ask-question.page.ts'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import { paths } from './addresses.ts'
import { BeginAgain } from './begin-again.part.tsx'
import { type Answers, askedOrder, fitting, nextQuestion, type Question, questions, severalOf } from './answers.ts'
import { keptAnswers, keptPlan } from './kept-plan.query.ts'
import { planText } from './make-plan.text.ts'
import { codeOf, planIn } from './plan-code.ts'
import { stepsHere } from './plan-view.query.ts'
import { optionsOf, questionWords } from './question.text.ts'
import { askedField, readAnswers } from './read-answers.ts'
import { answeredBefore } from './reported-before.query.ts'

/** In the address stands the place of a question, never an answer; without one it is the first. */
const asked = 'vraag'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { request } = args
  const { given, said, chosen } = await answersOf(ctx, request)
  const answers = { ...said, ...given }
  const first = nextQuestion(said.now ? said : {}) ?? 'now'
  const named = askedOrder[Number(new URL(request.url).searchParams.get(asked) ?? 0) - 1]
  // What stands in an old address is asked when it was answered or comes now.
  const next = nextQuestion(answers)
  const question = named === undefined ? first : answers[named] === undefined ? (next ?? first) : named
  const isBefore = (one: Question) => askedOrder.indexOf(one) < askedOrder.indexOf(question)
  const before = askedOrder.filter((one) => isBefore(one) && answers[one] !== undefined)
  const isBeginning = before.every((one) => one === 'now' || given[one] === undefined)
  const told = question === 'now' || !isBeginning ? [] : askedOrder.filter((one) => one !== question && said[one])
  return {
    ...(await viewOf(ctx, answers, question, before)),
    chosen: [...(answers[question] ?? chosen[question] ?? [])],
    previous: before.length > 0 ? addressOf(ctx.language, before.at(-1) ?? 'now') : null,
    step: before.filter((one) => said[one] === undefined).length + 1,
    of: questions.filter((one) => one === question || said[one] === undefined).length,
    taken: sayAnswers(answers, told, ctx.language),
    isBegun: question === first && Object.keys(given).length > 0,
    isKept:
      keptPlan.codeOf(ctx, request) !== null ||
      Object.keys(given).length > 0 ||
      Object.keys(await toldBefore(ctx, request)).length > 0,
  }
}

/** `given`: answered here; `said`: what another page was told. */
async function answersOf(ctx: Context, request: Request) {
  const given: Answers = planIn(keptAnswers.codeOf(ctx, request) ?? '')?.answers ?? {}
  return { given, ...(await answeredBefore(ctx, request)) }
}

function addressOf(language: Language, question: Question): string {
  return `${addressIn(language, paths.questions)}?${asked}=${askedOrder.indexOf(question) + 1}`
}

/** Where somebody who checked something goes on; the first where they name no page of these. */
const afterCheck = [paths.questions, '/hulp/bankhelpdesk'] as const

/** Answered by an address, so that going back never asks to send again: the answers so far stay in this browser, sealed, and not with us. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const entries = entriesOf(await args.request.formData())
  const to = (address: string, ...cookies: string[]) => {
    const headers = new Headers()
    for (const cookie of cookies) headers.append('set-cookie', cookie)
    return redirect(address, { status: 303, headers })
  }
  if (entries.intent === 'carry') {
    const page = afterCheck.find((path) => addressIn(language, path) === entries.naar) ?? paths.questions
    const told = await toldInCheck(ctx, [entries.mee ?? ''].flat().join('\n'))
    throw to(addressIn(language, page), keptTold.cookieFor(ctx, args.request, told))
  }
  if (entries.intent === 'again') throw to(addressIn(language, paths.questions), keptAnswers.forgotten(ctx))
  const { given, said } = await answersOf(ctx, args.request)
  const read = readAnswers(entries)
  // Whoever comes from a page about something begins.
  const isAnswer = [entries[askedField]].flat()[0] !== undefined
  const kept = { ...(isAnswer && given), ...read }
  const answers = fitting({ ...said, ...kept })
  const next = nextQuestion(answers)
  const own = Object.fromEntries(questions.flatMap((one) => (answers[one] && kept[one] ? [[one, kept[one]]] : [])))
  const cookie = keptAnswers.cookieFor(ctx, codeOf({ answers: own, done: [] }))
  if (next !== null) throw to(addressOf(language, next), cookie)
  throw to(addressIn(language, paths.steps), cookie, keptPlan.cookieFor(ctx, codeOf({ answers, done: [] })))
}

/** What was told elsewhere, in the words of the choices. */
function sayAnswers(answers: Answers, of: readonly Question[], language: Language): string[] {
  return of.flatMap((one) => {
    const words: Record<string, string> = questionWords[language][one].options
    return (answers[one] ?? []).flatMap((choice) => words[choice] ?? [])
  })
}

async function viewOf(ctx: Context, all: Answers, question: Question, before: readonly Question[]) {
  const { language } = ctx
  const words = questionWords[language][question]
  const answers: Answers = Object.fromEntries(before.map((one) => [one, all[one]]))
  const steps = await stepsHere(ctx, { answers, done: [] })
  // Before it was asked whether anything was paid, only what is right either way.
  const either = await stepsHere(ctx, { answers: { ...answers, paid: answers.paid ?? ['transfer'] }, done: [] })
  const urgent = steps.filter(
    ({ id, clock }) => (clock === 'danger' || clock === 'now') && either.some((step) => step.id === id),
  )
  return {
    question,
    title: words.title,
    why: words.why,
    options: optionsOf(question, language, all.what?.[0]),
    isSeveral: (severalOf as readonly Question[]).includes(question),
    // Only what came of what was answered, and not everything at once.
    first: urgent.slice(0, 2).map(({ id, title: what, how }) => ({ id, title: what, how })),
  }
}

export default function AskQuestion({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { question, chosen, title, why, options, isSeveral, first, step, of, previous, isKept, isBegun, taken } =
    loaderData
  const field = { name: question, legend: title, description: why, options, asHeading: true }
  return (
    <PublicPage
      tab={`${useText(planText)('tab')} · dijkwacht`}
      back={{ href: addressIn(language, '/hulp') }}
      above={<Progress step={step} of={of} isAbout />}
    >
      {question === 'now' && (
        <>
          <FirstThing />
          <Lead>{t('start')}</Lead>
        </>
      )}
      {taken.length > 0 && (
        <>
          <Paragraph>{t('taken')}</Paragraph>
          <List items={taken} />
        </>
      )}
      {first.length > 0 && (
        <Notice kind="signal" title={t('first')}>
          {first.map((one) => (
            <Paragraph key={one.id}>
              <strong>{capitalised(one.title)}.</strong> <WithNumbers sentence={one.how} />
            </Paragraph>
          ))}
          <Paragraph>{t('firstMore')}</Paragraph>
        </Notice>
      )}
      <Form key={question} action={addressIn(language, paths.questions)}>
        <HiddenField name={askedField} value={question} />
        {isSeveral ? (
          <CheckboxGroup {...field} defaultValue={chosen} />
        ) : (
          <RadioGroup {...field} defaultValue={chosen[0]} />
        )}
        <ButtonGroup>
          <Button>{t('next')}</Button>
          {previous !== null && <TextLink href={previous}>{t('previous')}</TextLink>}
        </ButtonGroup>
      </Form>
      {isBegun && <BeginAgain />}
      {isKept && <WipePlan />}
    </PublicPage>
  )
}
