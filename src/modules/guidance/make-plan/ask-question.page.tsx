// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn, type Language, translate } from '#foundation/text'
import { contextOf, entriesOf } from '#foundation/web'
import { keptTold, toldBefore, toldInCheck } from '#modules/reports'
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Progress } from '#ui/progress'
import { Lead, List, Paragraph } from '#ui/text'
import { WithNumbers } from '#ui/with-numbers'
import { FirstThing } from '../show-first-advice/first-thing.part.tsx'
import type { Route } from './+types/ask-question.page.ts'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import { paths } from './addresses.ts'
import { type Answers, nextQuestion, type Question, questions, severalOf } from './answers.ts'
import { keptPlan } from './kept-plan.query.ts'
import { planText } from './make-plan.text.ts'
import { codeOf } from './plan-code.ts'
import { stepsHere } from './plan-view.query.ts'
import { optionsOf, questionWords } from './question.text.ts'
import { askedField, passedBy, readAnswers, withoutLast } from './read-answers.ts'
import { answeredBefore } from './reported-before.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { said, chosen } = await answeredBefore(ctx, args.request)
  const answers = said.now ? said : {}
  const next = nextQuestion(answers) ?? 'now'
  const view = await viewOf(ctx, args.request, answers, next, said.now ? chosen[next] : [], said)
  return { ...view, taken: sayAnswers(answers, questions, ctx.language) }
}

/** Where somebody who checked something goes on; the first where they name no page of these. */
const afterCheck = [paths.questions, '/hulp/bankhelpdesk'] as const

/** Every answer so far travels in the form, and nowhere else: not in the address, not with us. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  if (entries.intent === 'carry') {
    const page = afterCheck.find((path) => addressIn(ctx.language, path) === entries.naar) ?? paths.questions
    throw redirect(addressIn(ctx.language, page), {
      status: 303,
      headers: {
        'set-cookie': keptTold.cookieFor(
          ctx,
          args.request,
          await toldInCheck(ctx, [entries.mee ?? ''].flat().join('\n')),
        ),
      },
    })
  }
  const read = readAnswers(entries)
  const isBack = entries.intent === 'previous'
  const told = await answeredBefore(ctx, args.request)
  const isFirst = !isBack && (entries[askedField] ?? (told.said.now && 'now')) === 'now'
  const answers = isBack ? withoutLast(read, [entries[askedField]].flat()[0]) : { ...(isFirst && told.said), ...read }
  const next = nextQuestion(answers)
  if (next !== null) {
    const chosen = read[next] ?? told.said[next] ?? told.chosen[next] ?? []
    const taken = isFirst ? questions.filter((one) => told.said[one]?.length && read[one] === undefined) : []
    const view = await viewOf(ctx, args.request, answers, next, chosen, told.said)
    return data({ ...view, taken: sayAnswers(answers, taken, ctx.language) })
  }
  const code = codeOf({ answers, done: [] })
  throw redirect(addressIn(ctx.language, paths.steps), {
    status: 303,
    headers: { 'set-cookie': keptPlan.cookieFor(ctx, code) },
  })
}

/** What was told elsewhere, in the words of the choices. */
function sayAnswers(answers: Answers, of: readonly Question[], language: Language): string[] {
  return of.flatMap((one) => {
    const words: Record<string, string> = questionWords[language][one].options
    return (answers[one] ?? []).flatMap((choice) => words[choice] ?? [])
  })
}

/** `chosen`: what was chosen here before, when somebody comes back; `said`: what another page was told, which has no number here. */
async function viewOf(
  ctx: Context,
  request: Request,
  answers: Answers,
  question: Question,
  chosen: readonly string[] = [],
  said: Answers = {},
) {
  const { language } = ctx
  const words = questionWords[language][question]
  const steps = await stepsHere(ctx, { answers, done: [] })
  // Before it was asked whether anything was paid, only what is right either way.
  const either = await stepsHere(ctx, { answers: { ...answers, paid: answers.paid ?? ['transfer'] }, done: [] })
  const urgent = steps.filter(
    ({ id, clock }) => (clock === 'danger' || clock === 'now') && either.some((step) => step.id === id),
  )
  return {
    question,
    answers,
    chosen: [...chosen],
    title: words.title,
    why: words.why,
    options: optionsOf(question, language, answers.what?.[0]),
    isSeveral: (severalOf as readonly Question[]).includes(question),
    // Only what came of what was answered, and not everything at once.
    first: urgent.slice(0, 2).map(({ id, title: what, how }) => ({ id, title: what, how })),
    step: questions.filter((one) => answers[one] !== undefined && said[one] === undefined).length + 1,
    of: questions.filter((one) => one === question || said[one] === undefined).length,
    hasBefore: Object.keys(answers).length > 0,
    isKept: keptPlan.codeOf(ctx, request) !== null || Object.keys(await toldBefore(ctx, request)).length > 0,
  }
}

export default function AskQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { question, answers, chosen, title, why, options, isSeveral, first, step, of, hasBefore, isKept, taken } =
    actionData ?? loaderData
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
              <strong>{capital(one.title)}.</strong> <WithNumbers sentence={one.how} />
            </Paragraph>
          ))}
          <Paragraph>{t('firstMore')}</Paragraph>
        </Notice>
      )}
      <Form key={question} action={addressIn(language, paths.questions)}>
        <HiddenField name={askedField} value={question} />
        {questions.flatMap((one) => {
          const given = answers[one]
          if (given === undefined) return []
          return given.length === 0
            ? [<HiddenField key={one} name={one} value={passedBy} />]
            : given.map((value) => <HiddenField key={value} name={one} value={value} />)
        })}
        {isSeveral ? (
          <CheckboxGroup {...field} defaultValue={chosen} />
        ) : (
          <RadioGroup {...field} defaultValue={chosen[0]} />
        )}
        <ButtonGroup>
          <Button>{t('next')}</Button>
          {hasBefore && (
            <Button appearance="subtle" name="intent" value="previous">
              {t('previous')}
            </Button>
          )}
        </ButtonGroup>
      </Form>
      {isKept && <WipePlan />}
    </PublicPage>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
