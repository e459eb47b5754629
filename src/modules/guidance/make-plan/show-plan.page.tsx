// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, leadByCode } from '#foundation/web'
import { forgetHere } from '#modules/reports'
import { AskCode } from '#ui/ask-code'
import { CodeBox } from '#ui/code-box'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Progress } from '#ui/progress'
import { Pair } from '#ui/statement'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { PointList } from '../show-first-advice/point-list.part.tsx'
import { WithNumbers } from '#ui/with-numbers'
import type { Route } from './+types/show-plan.page.ts'
import { letterText } from '../write-letter/write-letter.text.ts'
import { paths } from './addresses.ts'
import { BeginAgain } from './begin-again.part.tsx'
import { keptAnswers, keptPlan } from './kept-plan.query.ts'
import { planText } from './make-plan.text.ts'
import { codeOf, planIn } from './plan-code.ts'
import { findPlan } from './plan-view.query.ts'
import { doneBefore } from './reported-before.query.ts'
import { SourceList } from '../show-first-advice/source-list.part.tsx'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import { KeepSection } from '../keep-plan/keep-section.part.tsx'
import { DoneSteps, FirstStep, PlanSteps } from './plan-steps.part.tsx'
import type { ShownPlan, ShownStep } from './shown-plan.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const kept = keptPlan.codeOf(ctx, args.request)
  const known = await doneBefore(ctx, args.request)
  const plan = planIn(kept ?? '')
  const isNew = plan !== null && known.some((id) => !plan.done.includes(id))
  const code = isNew ? codeOf({ ...plan, done: [...plan.done, ...known] }) : kept
  const headers: HeadersInit = code !== null && isNew ? { 'set-cookie': keptPlan.cookieFor(ctx, code) } : {}
  return data({ plan: code ? await findPlan(ctx, code) : null, known }, { headers })
}

/** Open with a code, keep ticks, or wipe. Nothing is stored: what changes is the code. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const here = addressIn(ctx.language, paths.steps)
  const to = (cookie: string, address = here) => redirect(address, { status: 303, headers: { 'set-cookie': cookie } })
  if (entries.intent === 'wipe') {
    const headers = await forgetHere(ctx, args.request)
    for (const kept of [keptPlan, keptAnswers]) headers.append('set-cookie', kept.forgotten(ctx))
    throw redirect(addressIn(ctx.language, '/hulp'), { status: 303, headers })
  }
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  if (entries.intent === 'tick') {
    // Done on another page of ours, such as a report. A browser without a plan has nothing to tick.
    const own = planIn(keptPlan.codeOf(ctx, args.request) ?? '')
    const ticked = [entries.done ?? []].flat()
    throw own ? to(keptPlan.cookieFor(ctx, codeOf({ ...own, done: [...own.done, ...ticked] }))) : redirect(here, 303)
  }
  const [typed, toggled] = [one('code'), one('toggle')]
  const plan = entries.intent === 'sync' || toggled ? planIn(typed) : null
  if (!plan) {
    const { errors, status } = await leadByCode(args, typed)
    return data({ code: typed, errors }, { status })
  }
  if (entries.intent === 'sync') {
    // What was ticked without internet, unless this browser has another plan by now.
    const held = keptPlan.codeOf(ctx, args.request)
    throw held !== null && held !== entries.was ? redirect(here, 303) : to(keptPlan.cookieFor(ctx, codeOf(plan)))
  }
  const done = plan.done.includes(toggled) ? plan.done.filter((id) => id !== toggled) : [...plan.done, toggled]
  throw to(keptPlan.cookieFor(ctx, codeOf({ ...plan, done })))
}

export default function ShowPlan({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { plan, known } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <PublicPage
      tab={`${useText(planText)('tab')} · dijkwacht`}
      title={plan ? t('title') : t('askTitle')}
      back={{ href: addressIn(language, '/hulp') }}
      above={<ErrorSummary errors={errors} isLost={!actionData?.code.trim()} />}
      wide={plan !== null}
    >
      {plan ? (
        <Shown plan={plan} known={known} />
      ) : (
        <>
          <AskCode
            lead={t('askLead')}
            label={t('code')}
            show={t('askShow')}
            error={errors[0]?.message}
            code={actionData?.code}
          >
            <TextLink href={addressIn(language, paths.questions)}>{t('askBegin')}</TextLink>
          </AskCode>
          <WipePlan />
        </>
      )}
    </PublicPage>
  )
}

/** `known`: what this browser did on other pages of ours. */
function Shown({ plan, known }: { plan: ShownPlan; known: readonly string[] }) {
  const language = useLanguage()
  const t = translate(planText, language)
  const letterWords = translate(letterText, language)
  const [open, done] = [plan.steps.filter((step) => !step.done), plan.steps.filter((step) => step.done)]
  const isLater = ({ clock }: ShownStep) => clock === 'week' || clock === 'weeks'
  const [first, ...rest] = open
  const [soon, later] = [rest.filter((step) => !isLater(step)), rest.filter(isLater)]
  return (
    <>
      {plan.hasLostTicks && <Notice kind="info" title={t('olderTitle')} more={t('older')} />}
      <Lead>{open.length > 0 ? t('lead') : t('allDone')}</Lead>
      <Pair>
        <div>
          <Progress
            step={done.length}
            of={plan.steps.length}
            text={t('progress', { done: done.length, all: plan.steps.length })}
          />
          <Form action={addressIn(language, paths.steps)}>
            <HiddenField name="code" value={plan.code} />
            {first && <FirstStep step={first} />}
            {soon.length > 0 && (
              <>
                <Heading level={2}>{t('allTitle')}</Heading>
                <PlanSteps steps={soon} />
              </>
            )}
            {later.length > 0 &&
              (soon.length > 0 ? (
                <Details summary={t('later', { count: later.length })}>
                  <PlanSteps steps={later} />
                </Details>
              ) : (
                <PlanSteps steps={later} />
              ))}
            <DoneSteps steps={done} known={known} />
          </Form>
          <Heading level={2}>{t('avoidTitle')}</Heading>
          <List items={plan.avoid.map((sentence) => <WithNumbers key={sentence} sentence={sentence} />)} />
        </div>
        <div>
          {plan.answerBy && (
            <section className="dw-wait">
              <Heading level={2}>{t('waitTitle')}</Heading>
              <p className="dw-wait__days">{t('waitDays')}</p>
              <Paragraph>{t('waitLead', { day: plan.answerBy })}</Paragraph>
              <Paragraph>{t('waitMore')}</Paragraph>
              <Paragraph>
                <TextLink href={addressIn(language, `${paths.letters}/vergoeding`)}>{t('waitGo')}</TextLink>
              </Paragraph>
            </section>
          )}
          <Heading level={2}>{t('pointsTitle')}</Heading>
          <PointList points={plan.points} />
          <Paragraph>
            <ActionLink href={addressIn(language, '/meldpunten')}>{t('allPoints')}</ActionLink>
          </Paragraph>
          {plan.letters.length > 0 && (
            <>
              <Heading level={2}>{t('lettersTitle')}</Heading>
              <ul className="dw-action-rows dw-plan__letters">
                {plan.letters.map((id) => (
                  <li key={id}>
                    <ActionLink href={addressIn(language, `${paths.letters}/${id}`)}>{letterWords(id)}</ActionLink>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Paragraph>
            <ActionLink href={addressIn(language, paths.letters)}>{t('allLetters')}</ActionLink>
          </Paragraph>
        </div>
      </Pair>
      <Heading level={2}>{t('codeTitle')}</Heading>
      <CodeBox label={t('code')} code={plan.code} description={t('codeMore')} />
      <Pair>
        <div>
          <Paragraph>
            <TextLink href={addressIn(language, paths.file)} download>
              {t('file')}
            </TextLink>
          </Paragraph>
          <Small>{t('offline')}</Small>
          <Paragraph>
            <TextLink href={addressIn(language, paths.calendar)} download>
              {t('calendar')}
            </TextLink>
          </Paragraph>
          <WipePlan />
          <Small>{t('wipeMore')}</Small>
        </div>
        <KeepSection />
      </Pair>
      <Paragraph>
        <ActionLink href={addressIn(language, '/hulp/verder')}>{t('further')}</ActionLink>
      </Paragraph>
      <BeginAgain />
      <Details summary={t('sourcesTitle')}>
        <Small>{t('sourcesText')}</Small>
        <SourceList sources={plan.sources} />
      </Details>
    </>
  )
}
