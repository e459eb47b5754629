// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react'
import { data, redirect, type ShouldRevalidateFunctionArgs, useFetcher } from 'react-router'
import { type Context, mayDo } from '#foundation/access'
import { addressIn, type Language, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm } from '#foundation/web'
import { adviseByPhone, phoneQuestions, readOutByPhone } from '#modules/guidance'
import { checkIdentifiers, sayAnswerPlainly } from '#modules/sharing'
import { Button } from '#ui/button'
import { ErrorSummary } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { Keyboard, type Shortcut } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { daysAfter, dutchDay, isRowId } from '#values'
import { findPoints } from '../find-points/find-points.query.ts'
import { isOwnReport } from '../find-points/own-report.query.ts'
import { aftercarePath, paths, phonePath, recallPath, referPath, reportPath } from '../referral/addresses.ts'
import type { Route } from './+types/advise-caller.page.ts'
import { Advice, type AdviceShown } from './advice.page.tsx'
import { phoneText } from './advise-caller.text.ts'
import { CallField, CallQuestions } from './call-questions.page.tsx'
import { Beside } from './beside.page.tsx'
import './call.css'
import { useKeptCall } from './keep-call.page.tsx'
import { type CallDeed, deedIn } from './deed-in.ts'
import { noteReport } from './note-report.command.ts'
import { type Chosen, chosenIn, keyOf } from './quick-code.ts'
import { leftErrors, understoodLines } from './quick-code-lines.ts'
import { type CallFacts, factFields, readLine } from './read-line.ts'

/** Accounts, numbers and addresses that one caller mentions at once. */
const mostChecked = 5
/** Who can help, beside the advice; all of them stand where one refers. */
const mostPoints = 4

function questionsIn(language: Language) {
  return phoneQuestions(language).map((question, place) => ({
    ...question,
    letter: 'abcdefghi'[place] ?? '',
    options: question.options.map((option, at) => ({ ...option, key: keyOf(place, at) })),
  }))
}

export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams.get('melding') ?? ''
  const today = dutchDay(ctx.now())
  return {
    // Whether it is of the own organisation is looked at before anything is done with it.
    reportId: isRowId(asked) ? asked : '',
    callId: ctx.newId(),
    // A call that is kept in the tab is only of whoever had it.
    by: 'id' in ctx.actor ? ctx.actor.id : '',
    title: translate(phoneText, language)('title'),
    questions: questionsIn(language),
    days: Array.from({ length: 8 }, (_, back) => daysAfter(today, -back)),
    mayRecall: mayDo(ctx.actor, 'recovery:follow'),
    mayHelp: mayDo(ctx.actor, 'aftercare:work'),
  }
}

/** What is typed is answered by the action alone. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formMethod === 'POST' ? false : defaultShouldRevalidate
}

/**
 * All answers and the check come in one request. Nothing is kept until somebody asks for it: `live` only advises; the other
 * intents are the deeds. What was not understood stops nobody: the steps of the rest are shown.
 */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => ([entries[name] ?? ''].flat()[0] ?? '').slice(0, 20_000)
  const letter = deedIn(one('quick'))
  const deed = letter ?? deedIn(one('intent'))
  const questions = questionsIn(language)
  const before = { chosen: chosenIn(entries, questions), facts: factsIn(one) }
  const today = dutchDay(ctx.now())
  const { chosen, facts, left } = readLine(letter ? '' : one('quick'), questions, before, {
    today,
    demoBankAllowed: !ctx.settings.isProduction,
  })
  const understood = understoodLines(questions, chosen, language)
  const { advice, points } = await adviceOf(ctx, chosen, one('report'))
  if (one('intent') === 'live')
    return data({ ...nothing, advice: understood.length > 0 ? advice : null, understood, points })
  const errors = leftErrors(left, questions, chosen, language)
  const said = {
    ...nothing,
    report: one('report'),
    quick: left.map(({ text }) => text).join(' '),
    facts,
    chosen,
    understood,
    points,
    errors,
  }
  const isEmpty = understood.length === 0 && Object.values(facts).every((fact) => fact === '')
  if (errors.length > 0 && isEmpty) return data(said, { status: 422 })
  const { checked, refused } = await checkedOf(ctx, facts.check)
  const answered = { ...said, advice, checked, errors: [...errors, ...refused] }
  const known = one('report')
  const isTold = [facts.check, facts.amount, facts.from, facts.story].some((fact) => fact.trim() !== '')
  // The same form goes on to another page, which takes of it what it knows; with a plan that is not the one on the page it is looked at first.
  if (deed === 'n') throw redirect(addressIn(language, aftercarePath), 307)
  if (deed === 'w' && advice.plan === one('plan') && (known !== '' || !isTold))
    throw redirect(addressIn(language, referTo(known)), 307)
  if (deed === null || (deed === 'w' && (known !== '' || !isTold)))
    return data(answered, { status: answered.errors.length > 0 ? 422 : 200 })
  try {
    if (known !== '' && !(await isOwnReport(ctx, known))) throw new Response(null, { status: 404 })
    const noted =
      known === ''
        ? await noteReport(ctx, { id: one('call'), advice: adviseByPhone(chosen), facts })
        : { reportId: known, code: null }
    // The code is read out before anything else is opened.
    if (deed === 't' && noted.code === null) throw redirect(addressIn(language, recallPath(noted.reportId)), 303)
    return data({ ...answered, noted: { ...noted, next: deed } })
  } catch (error) {
    const { answered: wrong, status } = refusedForm(ctx, entries, error)
    return data({ ...answered, errors: [...answered.errors, ...wrong.summary] }, { status })
  }
}

const referTo = (reportId: string) => (reportId === '' ? paths.refer : referPath(reportId))

const noFacts: CallFacts = { amount: '', day: '', check: '', from: '', name: '', phone: '', story: '' }
const nothing: {
  /** Of this call, as the form said; whether it is of the own organisation is looked at when it is used. */
  report: string
  quick: string
  facts: CallFacts
  chosen: Chosen
  understood: { term: string; answer: string }[]
  advice: AdviceShown | null
  points: { id: string; name: string; isWarm: boolean; ways: string[] }[]
  checked: ReturnType<typeof sayAnswerPlainly>[]
  errors: { field: string; message: string }[]
  noted: { reportId: string; code: string | null; next: CallDeed } | null
} = {
  report: '',
  quick: '',
  facts: noFacts,
  chosen: {},
  understood: [],
  advice: null,
  points: [],
  checked: [],
  errors: [],
  noted: null,
}

function factsIn(one: (name: string) => string): CallFacts {
  return Object.fromEntries(factFields.map((field) => [field, one(field)])) as CallFacts
}

async function adviceOf(ctx: Context, chosen: Chosen, reportId: string) {
  const advice = adviseByPhone(chosen)
  const said = await readOutByPhone(ctx, advice)
  const steps = said.steps.map(({ id, clock, title, how, why }) => ({ id, clock, title, how, why }))
  const points = (await findPoints(ctx, advice, reportId || undefined)).slice(0, mostPoints)
  return {
    advice: { plan: advice.code, steps, avoid: [...said.avoid] },
    points: points.map(({ id, name, receiverId, ways }) => ({ id, name, isWarm: receiverId !== null, ways })),
  }
}

/** The steps cannot wait for a check that was refused. */
async function checkedOf(ctx: Context, text: string) {
  const { language } = ctx
  const asked = text.split(/[,;\n]+/).flatMap((one) => (one.trim() === '' ? [] : [{ text: one.trim() }]))
  if (asked.length === 0) return { checked: [], refused: [] }
  try {
    const purpose = translate(phoneText, language)('purpose')
    const { answers } = await checkIdentifiers(ctx, asked.slice(0, mostChecked), { purpose, cutAt: mostChecked })
    return { checked: answers.map((answer) => sayAnswerPlainly(answer, language)), refused: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { checked: [], refused: [{ field: 'check', message: messageOf(error.code, language, error.values) }] }
  }
}

/** Milliseconds without a key after which the advice follows what was typed. */
const pause = 60

export default function AdviseCaller({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(phoneText, language)
  const { title, questions, reportId: of, by, callId, days, mayRecall, mayHelp } = loaderData
  const said = actionData ?? nothing
  const noted = said.noted
  const reportId = noted?.reportId ?? (said.report || of)
  const to = (path: string) => addressIn(language, path)
  const live = useFetcher<typeof action>()
  const form = useRef<HTMLFormElement>(null)
  const wait = useRef(0)
  const { forget } = useKeptCall(form, { by, isFresh: actionData === undefined, reportId })
  useEffect(() => () => window.clearTimeout(wait.current), [])
  const follow = () => {
    window.clearTimeout(wait.current)
    wait.current = window.setTimeout(() => {
      if (!form.current) return
      const typed = new FormData(form.current)
      typed.set('intent', 'live')
      void live.submit(typed, { method: 'post', action: to(phonePath(of)) })
    }, pause)
  }
  const now = live.data ?? said
  const advice = now.advice
  const deeds = [
    { letter: 'm', text: t('note'), may: true },
    { letter: 't', text: t('recall'), may: mayRecall },
    // What comes after the report was laid down.
    { letter: 'w', text: t('refer'), may: true, isPrimary: noted?.next === 'w' },
    { letter: 'n', text: t('helpOn'), may: mayHelp },
  ].filter(({ may }) => may)
  const shortcuts: Shortcut[] = [
    ...deeds.map(({ letter, text }) => ({ keys: letter, text, press: `call-${letter}` })),
    { keys: 'k', text: t('keysField'), press: 'quick' },
    { keys: 'Escape Escape', text: t('again'), press: 'call-again' },
  ]
  return (
    <WorkbenchPage
      title={title}
      above={<ErrorSummary errors={said.errors} />}
      actions={
        <>
          <a id="call-again" className="utrecht-link utrecht-link--html-a" href={to(paths.phone)} onClick={forget}>
            {t('again')}
          </a>{' '}
          <Keyboard shortcuts={shortcuts} />
        </>
      }
    >
      {of !== '' && (
        <Paragraph>
          {t('ofReport')} <TextLink href={to(reportPath(of))}>{t('report')}</TextLink>
        </Paragraph>
      )}
      <form
        ref={form}
        method="post"
        action={to(phonePath(of))}
        id="gesprek"
        className="utrecht-form"
        aria-label={t('questions')}
        noValidate
        onInput={follow}
      >
        <HiddenField name="call" value={callId} />
        <HiddenField name="report" value={reportId} />
        <HiddenField name="plan" value={advice?.plan ?? ''} />
        <div className="dw-call">
          <div className="dw-call__field">
            <CallField said={said} isFirst={!advice} />
          </div>
          <section className="dw-call__say" aria-label={t('say')}>
            <Advice
              advice={advice}
              noted={noted}
              recall={noted?.next === 't' ? to(recallPath(noted.reportId)) : null}
            />
          </section>
          <section className="dw-call__asked" aria-label={t('questions')}>
            <CallQuestions questions={questions} said={said} days={days} />
          </section>
          <Beside checked={said.checked} understood={now.understood} points={now.points} />
        </div>
        <div className="dw-call__bar" role="group" aria-label={t('deeds')}>
          {deeds.map(({ letter, text, isPrimary }) => (
            <Button
              key={letter}
              id={`call-${letter}`}
              name="intent"
              value={letter}
              appearance={isPrimary ? 'primary' : 'secondary'}
            >
              {text} <kbd aria-hidden="true">{letter}</kbd>
            </Button>
          ))}
          <Small>{t('never')}</Small>
        </div>
      </form>
    </WorkbenchPage>
  )
}
