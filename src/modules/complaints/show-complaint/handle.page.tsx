// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, Refusal, webMessages, existing } from '#foundation/web'
import { Columns } from '#ui/columns'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { handlePath, paths } from '../complaint/addresses.ts'
import { readStep } from '../take-step/read-step.ts'
import { StepForms } from '../take-step/step-forms.part.tsx'
import { takeComplaintStep } from '../take-step/take-step.command.ts'
import type { Route } from './+types/handle.page.ts'
import { complaintView } from './complaint-view.ts'
import { Files, History, SameCases, Standing, Standpoint, Told } from './parts.part.tsx'
import { showComplaint } from './show-complaint.query.ts'
import { showText } from './show.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = existing(await showComplaint(ctx, args.params.id ?? '', 'handler'))
  return {
    view: complaintView(shown, ctx.now(), ctx.language),
    steps: shown.can,
    isReport: shown.complaint.isReport,
    points: shown.points.map(({ id, organisation }) => ({ id, name: organisation[ctx.language] })),
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    const wanted = readStep(id, entries)
    if (!wanted) throw new Refusal(webMessages.notNow, { status: 409 })
    await takeComplaintStep(ctx, wanted)
    return handlePath(id)
  })
}

export default function HandleComplaint({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { view, steps, points, isReport } = loaderData
  return (
    <WorkbenchPage
      title={view.title}
      lead={view.form}
      answered={actionData}
      above={
        <>
          <Standpoint view={view.standpoint} />
        </>
      }
      actions={<TextLink href={addressIn(language, paths.queue)}>{t('back')}</TextLink>}
    >
      {actionData?.isConflict && <Notice kind="warn">{t('conflict')}</Notice>}
      <Columns
        sideLabel={t('deeds')}
        main={
          <>
            {view.notRead && (
              <Notice kind="warn" title={t('notRead')} more={t('notReadMore', { problem: view.notRead })} />
            )}
            <Standing view={view} />
            <SameCases view={view} />
            <Told view={view} isOpen={false} />
            <Files view={view} />
            <History view={view} />
          </>
        }
        side={
          <>
            <Heading level={2}>{t('deeds')}</Heading>
            {steps.length === 0 && <Paragraph>{t('notYours')}</Paragraph>}
            <StepForms
              steps={steps}
              changes={view.changes}
              answered={actionData}
              points={points}
              isFiler={false}
              needsNumber={!isReport}
            />
          </>
        }
      />
    </WorkbenchPage>
  )
}
