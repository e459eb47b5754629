// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { mayDo, organisationOf } from '#foundation/access'
import { addressIn, formatNumber, translate } from '#foundation/text'
import { contextOf, entriesOf, type RefusedForm, refusedForm } from '#foundation/web'
import { plansForTrial } from '#modules/evaluations'
import { organisationNames } from '#modules/partners'
import { answeredFor } from '#ui/answered-form'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate } from '#values'
import { armNames, audienceNames, eventNames, widgetNames } from '../widget/widget.text.ts'
import { audiences, experiments, widgets } from '../widget/widget.ts'
import type { Route } from './+types/run-trials.page.ts'
import { outcomesOf, startTrial, stopTrial } from './run-trial.command.ts'
import { trialText } from './run-trial.text.ts'
import { TrialView } from './trial-view.part.tsx'
import { listTrials, type ShownTrial } from './trial-results.query.ts'
import { countedTrial, weighTrial } from './weigh-trial.command.ts'
import { WeighTrial } from './weigh-trial.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const trials = await listTrials(ctx)
  const names = await organisationNames(ctx, [...new Set(trials.map(({ organisationId }) => organisationId))])
  const own = organisationOf(ctx.actor)
  return {
    isDemo: ctx.settings.isDemo,
    outcomes: widgets.flatMap((widget) =>
      outcomesOf(widget).map((event) => ({
        value: event,
        text: `${widgetNames[language][widget]}: ${eventNames[language][event]}`,
      })),
    ),
    mayWeigh: mayDo(ctx.actor, 'evaluations:keep'),
    trials: await Promise.all(
      trials.map(async (trial) => {
        const counted = countedTrial(trial)
        return {
          ...viewOf(trial, language),
          by: names.get(trial.organisationId) ?? trial.organisationId,
          canStop: trial.status === 'running' && trial.organisationId === own,
          plans:
            counted &&
            (await plansForTrial(ctx, counted)).map(({ id, changes, title }) => ({
              value: `${id} ${changes}`,
              text: title,
            })),
        }
      }),
    ),
  }
}

function viewOf(trial: ShownTrial, language: 'nl' | 'en') {
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  const [first, second] = experiments[trial.experiment].arms
  return {
    id: trial.id,
    title: `${widgetNames[language][trial.widget]}, ${audienceNames[language][trial.audience]}`,
    question: trial.question,
    isRunning: trial.status === 'running',
    arms: `${armNames[language][first]} – ${armNames[language][second]}`,
    outcome: eventNames[language][trial.outcome],
    perArm: formatNumber(trial.perArm, language),
    allocated: formatNumber(trial.allocated, language),
    startedOn: day(trial.startedOn),
    closesOn: day(trial.closesOn),
    stoppedOn: trial.stoppedOn && day(trial.stoppedOn),
    stopReason: trial.stopReason,
    seedDigest: trial.seedDigest,
    seed: trial.seed,
    isAsDrawn: trial.isAsDrawn,
    isTooFew: trial.allocated < trial.perArm * 2,
    results:
      trial.results?.map(({ arm, started, outcome }) => ({
        arm: armNames[language][arm],
        started: started === null ? null : formatNumber(started, language),
        outcome: outcome === null ? null : formatNumber(outcome, language),
        share: started === null || outcome === null ? null : `${Math.round((100 * outcome) / started)}%`,
      })) ?? null,
  }
}

interface Answered {
  said: 'started' | 'stopped' | 'weighed' | null
  answered: RefusedForm['answered'] | null
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const sent = entriesOf(await args.request.formData())
  const [step = ''] = String(sent.intent ?? '').split('-')
  const done = ({ stop: 'stopped', weigh: 'weighed' } as const)[step] ?? 'started'
  const entries = { ...sent, intent: done === 'started' ? 'start' : String(sent.intent) }
  try {
    if (done === 'stopped') await stopTrial(ctx, entries)
    else if (done === 'weighed') await weighTrial(ctx, entries)
    else await startTrial(ctx, entries)
    return data<Answered>({ said: done, answered: null })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data<Answered>({ said: null, answered }, { status })
  }
}

export default function RunTrials({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(trialText, language)
  const { trials, outcomes, isDemo, mayWeigh } = loaderData
  const answered = actionData?.answered ?? undefined
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={answered}
      actions={<TextLink href={addressIn(language, '/werkbank/inzetten')}>{t('back')}</TextLink>}
    >
      {actionData?.said && <Notice kind="ok" title={t(actionData.said)} announce />}
      <Heading level={2}>{t('listTitle')}</Heading>
      {isDemo && <SyntheticNotice text={t('invented')} />}
      {trials.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      {trials.map((trial) => {
        const intent = `stop-${trial.id}`
        return (
          <TrialView key={trial.id} trial={trial}>
            {trial.canStop && (
              <Form intent={intent} label={t('stop')} submit={t('stop')} quiet>
                <HiddenField name="trial" value={trial.id} />
                <TextField name="reason" label={t('reason')} autoComplete="off" />
              </Form>
            )}
            {mayWeigh && trial.plans && <WeighTrial trial={trial.id} plans={trial.plans} />}
          </TrialView>
        )
      })}
      <Small>{t('limits')}</Small>
      <StartTrial outcomes={outcomes} answered={answered} />
    </WorkbenchPage>
  )
}

function StartTrial(props: {
  outcomes: { value: string; text: string }[]
  answered: Parameters<typeof answeredFor>[0]
}) {
  const language = useLanguage()
  const t = translate(trialText, language)
  const field = <Name extends 'widget' | 'audience' | 'question' | 'outcome' | 'perArm' | 'closesOn'>(name: Name) => ({
    name,
    label: t(name),
  })
  return (
    <>
      <Heading level={2}>{t('startTitle')}</Heading>
      <Form intent="start" label={t('startTitle')} submit={t('start')}>
        <SelectField
          {...field('widget')}
          options={widgets.map((value) => ({ value, text: widgetNames[language][value] }))}
        />
        <SelectField
          {...field('audience')}
          options={audiences.map((value) => ({ value, text: audienceNames[language][value] }))}
        />
        <TextField {...field('question')} description={t('questionHelp')} autoComplete="off" />
        <SelectField {...field('outcome')} description={t('outcomeHelp')} options={props.outcomes} />
        <TextField {...field('perArm')} description={t('perArmHelp')} inputMode="numeric" width="short" />
        <TextField {...field('closesOn')} description="31-12-2027" width="medium" autoComplete="off" />
      </Form>
    </>
  )
}
