// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, messageOf } from '#foundation/text'
import { contextOf, entriesOf, Refusal, refusedForm, existing } from '#foundation/web'
import { ErrorSummary } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, Paragraph } from '#ui/text'
import { type CalendarDate, dutchDay, formatCalendarDate } from '#values'
import { paths } from '../study/addresses.ts'
import type { Route } from './+types/answer-survey.page.ts'
import { takeSheetStep } from './answer-survey.command.ts'
import { findPublished, findSurvey } from './find-survey.query.ts'
import { type ShownStage, shownStage } from './shown-stage.query.ts'
import { PartForm, ReviewForm, SavedPart, StartPart } from './stages.part.tsx'
import { standingOf } from './survey.ts'
import { surveyText } from './survey.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const survey = existing(await findSurvey(ctx, args.params.id))
  const earlier = await findPublished(ctx, survey.questionnaire.code)
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  const at = addressIn(language, paths.survey)
  return {
    title: survey.questionnaire.title[language],
    lead: survey.questionnaire.lead[language],
    standing: standingOf(survey, dutchDay(ctx.now())),
    needsInvitation: survey.needsInvitation,
    opensOn: day(survey.opensOn),
    closesOn: day(survey.closesOn),
    isDemo: ctx.settings.isDemo,
    here: `${at}/${survey.id}`,
    results: earlier && { href: `${at}/${earlier.id}/resultaten`, isThis: earlier.id === survey.id },
    back: addressIn(language, paths.public),
    report: addressIn(language, '/melden'),
    help: addressIn(language, '/hulp'),
  }
}

/** What came of a step; refused: a code that is not known, a survey that closed meanwhile. */
interface Answered {
  stage: ShownStage | null
  refusal: { field: string; message: string }[]
  entries: Record<string, string | string[]>
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const survey = existing(await findSurvey(ctx, args.params.id))
  const entries = entriesOf(await args.request.formData())
  try {
    const stage = shownStage(ctx, survey, await takeSheetStep(ctx, survey, entries))
    const status = stage.stage === 'part' && stage.errors.length > 0 ? 422 : 200
    return data<Answered>({ stage, refusal: [], entries: {} }, { status })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { status } = refusedForm(ctx, entries, error)
    const message = messageOf(error.code, ctx.language, error.values)
    const field = error.fields[0]?.field ?? 'inhoud'
    // What can still be saved stays on the page.
    const stage = await keepPage().catch(() => null)
    return data<Answered>({ stage, refusal: [{ field, message }], entries }, { status })
  }

  async function keepPage(): Promise<ShownStage | null> {
    if (!survey || entries.intent !== 'send') return null
    return shownStage(ctx, survey, await takeSheetStep(ctx, survey, { ...entries, intent: 'review' }))
  }
}

export default function AnswerSurvey({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(surveyText)
  const { title, lead, isDemo, back, results, closesOn, help } = loaderData
  const stage = actionData?.stage ?? null
  const refusal = actionData?.refusal ?? []
  const errors = stage?.stage === 'part' ? stage.errors : []
  const said = [...refusal, ...errors]
  return (
    <PublicPage
      title={stage === null ? title : stage.stage === 'part' ? stage.title : t(`${stage.stage}Title`)}
      back={stage === null ? { href: back, text: t('back') } : undefined}
      above={
        <>
          {isDemo && <SyntheticNotice text={t('demo')} />}
          {said.length > 0 && <ErrorSummary errors={said} />}
        </>
      }
    >
      {stage === null && <Lead>{lead}</Lead>}
      {stage === null && <StartPart survey={loaderData} refusal={refusal} />}
      {stage?.stage === 'part' && <PartForm stage={stage} />}
      {stage?.stage === 'review' && <ReviewForm stage={stage} />}
      {stage?.stage === 'saved' && <SavedPart stage={stage} />}
      {stage?.stage === 'done' && (
        <>
          <Lead>{t('doneLead')}</Lead>
          <Paragraph>{t('doneMore', { day: closesOn })}</Paragraph>
          <Paragraph>
            <TextLink href={help}>{t('doHelp')}</TextLink>
          </Paragraph>
        </>
      )}
      {(stage === null || stage.stage === 'done') && results && (
        <Paragraph>
          <TextLink href={results.href}>{t(results.isThis ? 'seeResults' : 'seeEarlier')}</TextLink>
        </Paragraph>
      )}
    </PublicPage>
  )
}
