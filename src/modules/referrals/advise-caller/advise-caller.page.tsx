// SPDX-License-Identifier: EUPL-1.2
import { type FormEvent, useRef, useState } from 'react'
import { data, redirect, type ShouldRevalidateFunctionArgs } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { reportIdsOf } from '#modules/casework'
import { adviseByPhone } from '#modules/guidance'
import { ErrorSummary } from '#ui/form'
import { keys } from '#ui/keys'
import { Keyboard, type Shortcut } from '#ui/keyboard'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { endOfReportCode } from '#values'
import { readOut } from '../hand-over/read-out.query.ts'
import { isOwnReport } from '../find-points/own-report.query.ts'
import { aftercarePath, paths, phonePath, recallPath, referPath, reportPath } from '../referral/addresses.ts'
import type { Route } from './+types/advise-caller.page.ts'
import { Advice } from './advice.part.tsx'
import { phoneText } from './advise-caller.text.ts'
import { CallField, CallQuestions } from './call-questions.part.tsx'
import { Beside } from './beside.part.tsx'
import './call.css'
import { adviceOf, checkedOf, hasPaid, withoutReporting, closedToRecall, questionsIn } from './call-advice.query.ts'
import { clockOf, datedBy, paidAbout, paidJustNow, paidToCome } from './call-clock.ts'
import { CallAgain, CallBar } from './call-bar.part.tsx'
import { CallClockLine } from './call-clock.part.tsx'
import { Carried } from './carried.part.tsx'
import { nothing } from './call-said.ts'
import { newCall } from './new-call.query.ts'
import { useKeptCall } from './keep-call.part.tsx'
import { useLiveAdvice } from './live-advice.part.tsx'
import { deedIn, isSaid } from './deed-in.ts'
import { noteReport } from './note-report.command.ts'
import { chosenIn } from './quick-code.ts'
import { clockErrors, leftErrors, understoodLines } from './quick-code-lines.ts'
import { factsIn, hourOf } from './call-facts.ts'
import { readLine } from './read-line.ts'

export function loader(args: Route.LoaderArgs) {
  return newCall(contextOf(args), new URL(args.request.url).searchParams.get('melding') ?? '')
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
  const end = endOfReportCode(one('quick'))
  const [named] = end !== null && one('intent') !== 'live' ? await reportIdsOf(ctx, end) : []
  // The call stays in its tab, and is there again after a look at the report.
  if (named) throw redirect(addressIn(language, reportPath(named)), 303)
  const line = letter || end !== null || isSaid(one('quick')) ? '' : one('quick')
  const options = { now: ctx.now(), demoBankAllowed: !ctx.settings.isProduction }
  const read = readLine(line, questions, before, options)
  const { chosen } = read
  const left = end === null ? read.left : [{ text: one('quick').trim(), because: 'report' as const }]
  const about = paidJustNow(chosen) ? paidAbout(ctx.now()) : null
  const facts = about && read.facts.day === '' ? { ...read.facts, day: about.day } : read.facts
  const understood = understoodLines(questions, chosen, language)
  // Only for the advice: a day that is corrected later corrects it too.
  const dated = datedBy(facts, chosen, ctx.now())
  const shown = await adviceOf(ctx, dated, facts, one('report'))
  const { advice } = shown
  const { clock, told } = clockOf({ begun: one('begun'), told: one('told') }, { chosen, facts }, ctx.now())
  const ticked = [entries.done ?? []].flat()
  const next = isSaid(one('quick')) ? advice.steps.find(({ id }) => !ticked.includes(id)) : undefined
  const call = {
    ...nothing,
    ...shown,
    call: one('call'),
    clock,
    told,
    done: next ? [...ticked, next.id] : ticked,
    understood,
  }
  // Words that say nothing of what happens lead to no step; money that is gone does.
  const isAdvised = understood.length > 0 || hasPaid(dated, facts)
  if (one('intent') === 'live') return data({ ...call, advice: isAdvised ? advice : null })
  const wrongTime = clockErrors({ chosen, facts }, ctx.now(), language)
  const errors = [...leftErrors(left, questions, chosen, language), ...wrongTime]
  const said = {
    ...call,
    advice: null,
    report: one('report'),
    // Words that changed nothing stand in the story; only what can be mended stays in the field.
    quick: left.flatMap(({ text, because }) => (because === 'correction' ? [] : [text])).join(' '),
    facts,
    ownWords: read.told,
    chosen,
    errors,
  }
  const isEmpty = understood.length === 0 && Object.values(facts).every((fact) => fact === '')
  if (errors.length > 0 && isEmpty) return data(said, { status: 422 })
  const { refused, ...heard } = await checkedOf(ctx, facts, hasPaid(dated, facts))
  const shownAdvice = read.told !== '' && !isAdvised ? null : advice
  const answered = { ...said, ...heard, advice: shownAdvice, errors: [...errors, ...refused] }
  // What cannot be true goes nowhere.
  if (paidToCome(facts, ctx.now()) !== null) return data(answered, { status: 422 })
  const known = one('report')
  const isTold = [facts.check, facts.amount, facts.from, facts.story].some((fact) => fact.trim() !== '')
  // The same form goes on to another page, which takes of it what it knows; with a plan that is not the one on the page it is looked at first.
  if (deed === 'n') throw redirect(addressIn(language, aftercarePath), 307)
  if (deed === 'w' && advice.plan === one('plan') && (known !== '' || !isTold))
    throw redirect(addressIn(language, referTo(known)), 307)
  if (deed === null || (deed === 'w' && (known !== '' || !isTold)))
    return data(answered, { status: answered.errors.length > 0 ? 422 : 200 })
  const hour = hourOf(facts) ?? about?.hour ?? null
  try {
    if (known !== '' && !(await isOwnReport(ctx, known))) throw new Response(null, { status: 404 })
    // Nothing is laid down for what cannot be asked.
    const closed = deed === 't' ? await closedToRecall(ctx, answered.bank) : null
    if (closed)
      return data({ ...answered, errors: [...answered.errors, { field: 'quick', message: closed }] }, { status: 422 })
    const noted =
      known === ''
        ? await noteReport(ctx, { id: one('call'), advice: adviseByPhone(dated), facts })
        : { reportId: known, code: null }
    // One press: the code is read out on the page that it leads to.
    if (deed === 'w' && noted.code !== null && advice.plan === one('plan'))
      throw redirect(addressIn(language, referTo(noted.reportId)), {
        status: 307,
        headers: { 'set-cookie': readOut.cookieFor(ctx, `${noted.reportId} ${noted.code}`) },
      })
    // The code is read out before anything else is opened.
    if (deed === 't' && noted.code === null) throw redirect(addressIn(language, recallPath(noted.reportId, hour)), 303)
    return data({
      ...answered,
      advice: shownAdvice && withoutReporting(shownAdvice),
      noted: { ...noted, next: deed, hour },
    })
  } catch (error) {
    const { answered: wrong, status } = refusedForm(ctx, entries, error)
    return data({ ...answered, errors: [...answered.errors, ...wrong.summary] }, { status })
  }
}

const referTo = (reportId: string) => (reportId === '' ? paths.refer : referPath(reportId))

/** What is typed goes on while the connection is away: what stands there stays, because somebody is being told it. */
export async function clientAction({ serverAction }: Route.ClientActionArgs) {
  return serverAction().catch(() => null)
}

export default function AdviseCaller({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(phoneText, language)
  const { title, questions, reportId: of, by, callId, days, languages, hoursToAsk, reach, mayHelp } = loaderData
  const said = actionData ?? nothing
  const noted = said.noted
  const reportId = noted?.reportId ?? (said.report || of)
  const to = (path: string) => addressIn(language, path)
  const form = useRef<HTMLFormElement>(null)
  const call = said.call || callId
  const fresh = to(paths.phone)
  const { forget, bringBack } = useKeptCall(form, { by, call, isFresh: actionData === undefined, reportId, fresh })
  const { live, follow } = useLiveAdvice<typeof action>(form, to(phonePath(of)))
  const [heard, setHeard] = useState(said)
  // Where the server does not answer, what it said last still stands; what it says of another call is not of this one.
  const answer = live.data?.call === call ? live.data : null
  if (answer && answer !== heard) setHeard(answer)
  const now = answer ?? heard
  const advice = now.advice
  const [done, setDone] = useState(said.done)
  const tick = (id: string, is: boolean) =>
    setDone((ticked) => (is ? [...ticked, id] : ticked.filter((one) => one !== id)))
  const begun = said.clock?.begun ?? now.clock?.begun ?? null
  const clock = now.clock ?? said.clock
  // 'v' ticks here and now; without script the server does it.
  const sayIt = (event: FormEvent<HTMLFormElement>) => {
    const field = event.currentTarget.elements.namedItem('quick')
    const box = document.getElementById('call-said')
    if (!(field instanceof HTMLInputElement) || !isSaid(field.value) || !box) return
    event.preventDefault()
    field.value = ''
    box.click()
  }
  const deeds = [
    { letter: 'm', text: t('note'), may: true },
    { letter: 't', text: t('recall'), may: reach !== null && !reach.isNobody },
    // What comes after the report was laid down.
    { letter: 'w', text: t(reportId === '' ? 'noteAndRefer' : 'refer'), may: true, isPrimary: noted?.next === 'w' },
    { letter: 'n', text: t('helpOn'), may: mayHelp },
  ].filter(({ may }) => may)
  const shortcuts: Shortcut[] = [
    // What is laid down is not taken back: the key goes to the button, and Enter presses it.
    ...deeds.map(({ letter, text }) => ({ keys: letter, text, focus: `call-${letter}` })),
    { keys: 'v', text: t('saidKey'), press: 'call-said' },
    { keys: keys.field, text: t('keysField'), press: 'quick' },
    { keys: 'Escape Escape', text: t('again'), press: 'call-again' },
  ]
  return (
    <WorkbenchPage
      title={title}
      // What is the matter with the field in which somebody types stands beside it: in the middle of a call nothing moves, and typing goes on.
      above={<ErrorSummary errors={said.errors.filter(({ field }) => field !== 'quick')} />}
      actions={
        <>
          <CallAgain href={fresh} forget={() => forget(noted !== null)} bringBack={bringBack} />{' '}
          <Keyboard shortcuts={shortcuts} />
        </>
      }
    >
      {clock && <CallClockLine clock={{ ...clock, begun }} hoursToAsk={hoursToAsk} />}
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
        // Or a browser that goes back fills in half of another call.
        autoComplete="off"
        data-keeps-itself
        onInput={follow}
        onSubmit={sayIt}
      >
        <Carried
          values={{
            call,
            report: reportId,
            plan: advice?.plan ?? '',
            begun: String(begun ?? ''),
            told: now.told || said.told,
          }}
          done={done.filter((id) => !advice?.steps.some((step) => step.id === id))}
        />
        <div className="dw-call">
          <div className="dw-call__field">
            <CallField said={said} isFirst={!advice} />
          </div>
          <section className="dw-call__say" aria-label={t('say')}>
            <Advice
              advice={advice}
              done={done}
              tick={tick}
              bank={now.bank}
              reach={reach}
              isAway={live.data === null}
              noted={noted}
              recall={noted?.next === 't' ? to(recallPath(noted.reportId, noted.hour)) : null}
            />
          </section>
          <section className="dw-call__asked" aria-label={t('questions')}>
            <CallQuestions questions={questions} said={said} days={days} languages={languages} />
          </section>
          <Beside {...now} checked={said.checked} before={said.before} pages={said.pages} understood={now.understood} />
        </div>
        <CallBar deeds={deeds} />
      </form>
    </WorkbenchPage>
  )
}
