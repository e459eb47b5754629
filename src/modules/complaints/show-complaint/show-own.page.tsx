// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, Refusal, refusedForm, existing } from '#foundation/web'
import { mayDo } from '#foundation/access'
import { attachmentMessages, type GivenFile } from '#modules/reports'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { Question } from '../answer-question/question.part.tsx'
import { eherkenningSignIn, ownPath, paths, sectionPath } from '../complaint/addresses.ts'
import type { ComplaintStep } from '../complaint/complaint.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { askedAgain } from '../complaint/who.query.ts'
import { outlookOf, pointsFor } from '../forms/offence.ts'
import { moneySection } from '../forms/other-party-and-money.data.ts'
import { remarksOn } from '../list-payments/remarks.ts'
import { StepForms } from '../take-step/step-forms.part.tsx'
import type { Route } from './+types/show-own.page.ts'
import { actAsFiler } from './act-as-filer.command.ts'
import { askedView, complaintView } from './complaint-view.ts'
import { Files, History, SameCases, Standing, Standpoint, Told } from './parts.part.tsx'
import { showComplaint } from './show-complaint.query.ts'
import { showText } from './show.text.ts'
import { SignPart } from './sign-part.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const shown = existing(await showComplaint(ctx, args.params.id ?? '', 'filer'))
  const { complaint, answers, can, points, problems } = shown
  const isOpen = shown.shown.signedAt === null
  const typed = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, [value].flat()[0]]))
  const elsewhere = pointsFor(typed)
  const first = problems[0]
  const mayNotSign = mayDo(ctx.actor, 'complaints:sign') ? shown.whyNotSign : complaintMessages.mandateMayNotSign
  return {
    further: await args.context.get(pageRequest).slot('complaints.own', complaint.id),
    signing: isOpen ? await args.context.get(pageRequest).slot('complaints.signing', complaint.id) : [],
    remarks: isOpen ? remarksOn(answers, language).map(({ code, values }) => messageOf(code, language, values)) : [],
    money: addressIn(language, `${sectionPath(complaint.id, moneySection)}?kijk`),
    view: complaintView(shown, ctx.now(), language),
    asked: askedView(shown, language),
    readyBy:
      isOpen && shown.shown.readyAt
        ? translate(showText, language)('readyBy', {
            name: shown.shown.readyName ?? '',
            day: formatDateTime(shown.shown.readyAt, language),
          })
        : null,
    isOpen,
    isDraft: complaint.status === 'draft',
    isReport: complaint.isReport,
    isReady: problems.length === 0,
    resume: first ? addressIn(language, `${sectionPath(complaint.id, first.section)}?kijk`) : null,
    whyNotSign: isOpen && mayNotSign ? messageOf(mayNotSign, language) : null,
    signInToSign:
      isOpen && mayNotSign && shown.bySigningIn
        ? `${eherkenningSignIn}?${new URLSearchParams({ voor: 'tekenen', terug: addressIn(language, ownPath(complaint.id)) })}`
        : null,
    signs: [
      typed.loss ? translate(showText, language)('signsLoss', { loss: typed.loss }) : '',
      translate(showText, language)('signsFiles', { count: shown.files.length }),
    ].filter(Boolean),
    outlook: outlookOf(typed),
    isAsked: typed.trick !== undefined && typed.trick !== '',
    points: points.map(({ id, organisation }) => ({ id, name: organisation[language] })),
    elsewhere: elsewhere.flatMap((id) => points.find((point) => point.id === id)?.organisation[language] ?? []),
    whyNotWithdraw: shown.whyNotWithdraw && messageOf(shown.whyNotWithdraw, language),
    steps: can.filter((step) => !elsewhereOnPage.includes(step)),
    mayAmend: can.includes('amend') && !isOpen,
    mayRefer: can.includes('refer'),
  }
}

/** These have a place of their own on the page. */
const elsewhereOnPage: readonly ComplaintStep[] = ['sign', 'amend', 'refer', 'answer', 'answer-first']

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const sent = await args.request.formData().catch(() => null)
  const entries = sent ? entriesOf(sent) : {}
  const again = entries.intent === 'sign' ? askedAgain(ctx, ownPath(id)) : null
  if (again) throw redirect(again, 303)
  let to: string
  try {
    // Reading stops at the limit of this page.
    if (!sent) throw new Refusal(attachmentMessages.filesTooLarge, { status: 413 })
    to = await actAsFiler(ctx, id, entries, await givenIn(sent))
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, to), 303)
}

async function givenIn(form: FormData): Promise<GivenFile[]> {
  const files = form.getAll('files').filter((one) => one instanceof File && (one.name !== '' || one.size > 0))
  return Promise.all(
    (files as File[]).map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

export default function ShowOwnComplaint({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { view, isOpen, steps, points, isReport } = loaderData
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
      actions={<TextLink href={addressIn(language, paths.own)}>{t('back')}</TextLink>}
    >
      {actionData?.isConflict && <Notice kind="warn">{t('conflict')}</Notice>}
      {loaderData.asked && <Question asked={loaderData.asked} changes={view.changes} answered={actionData} />}
      <Standing view={view} />
      {loaderData.further.map(({ title, explanation, href }) => (
        <Notice key={href} kind="info" title={title}>
          <Paragraph>{explanation}</Paragraph>
          <TextLink href={href} hiddenText={title}>
            {t('further')}
          </TextLink>
        </Notice>
      ))}
      <SameCases view={view} />
      <SignPart {...loaderData} answered={actionData} />
      {steps.length > 0 && (
        <>
          <Heading level={2}>{t('deeds')}</Heading>
          <StepForms
            steps={steps}
            changes={view.changes}
            answered={actionData}
            about={`${view.title}, ${view.form}`}
            points={points}
            isFiler
            needsNumber={!isReport}
          />
        </>
      )}
      {loaderData.whyNotWithdraw && <Small>{loaderData.whyNotWithdraw}</Small>}
      {steps.length === 0 && !isOpen && !loaderData.mayAmend && <Paragraph>{t('over')}</Paragraph>}
      <Told view={view} isOpen={isOpen} />
      <Files view={view} />
      <History view={view} />
    </WorkbenchPage>
  )
}
