// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { readEdition } from '#modules/barriers'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate, formatIdentifier } from '#values'
import { ClockTable } from '#ui/clock-table'
import { About } from '../list-requests/about.part.tsx'
import { clockLines, statusTone, outcomeWord } from '../list-requests/clock-view.ts'
import { paths, receivedPath } from '../request/addresses.ts'
import { measureText, requestText } from '../request/request.text.ts'
import { formLabels } from '../request/form-labels.query.ts'
import { labelIn } from '../request/label-in.ts'
import { isAboutForm, isOpen } from '../request/request.ts'
import type { Route } from './+types/answer-request.page.ts'
import { AnswerForms } from './answer-forms.part.tsx'
import { answerRequest, settleRecall } from './answer-request.command.ts'
import { answerText } from './answer.text.ts'
import { readAnswer } from './read-answer.query.ts'
import { readReceived } from './read-request.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const request = existing(await readReceived(ctx, args.params.id ?? ''))
  const [t, m] = [translate(answerText, language), translate(measureText, language)]
  const { barriers } = await readEdition(ctx)
  const { identifiers, ownReference, text, inForceUntil } = request
  const gone = ownReference ? t('gone', { reference: ownReference }) : t('goneNoReference')
  const noIdentifier = isAboutForm(request) ? t('aboutForm') : gone
  const about = identifiers.length > 0 ? identifiers.map(formatIdentifier).join(', ') : noIdentifier
  const facts = [
    { term: t('what'), answer: m(`${request.measure}What`) },
    { term: t('form'), answer: await formLabels(ctx, request.forms, language) },
    { term: t('text'), answer: text },
    { term: t('barrier'), answer: `${request.barrier} · ${labelIn(barriers[request.barrier]?.label, language)}` },
    { term: t('outcome'), answer: outcomeWord(request.outcome, language) },
    { term: t('refuseWhy'), answer: request.refusal && translate(requestText, language)(request.refusal) },
    { term: t('yourWords'), answer: request.words },
    { term: t('yourReference'), answer: ownReference },
    {
      term: t('inForceUntil'),
      answer: inForceUntil && formatCalendarDate(inForceUntil as CalendarDate, language),
    },
  ]
  return {
    title: t('title', { measure: m(request.measure), organisation: request.askedBy }),
    status: request.status,
    statusWord: translate(requestText, language)(request.status),
    version: request.version,
    isOpen: isOpen(request.status),
    isSettled: request.isSettled,
    because: request.withdrawnBecause && translate(requestText, language)(request.withdrawnBecause),
    about: identifiers.length > 0 ? identifiers : noIdentifier,
    toLift: identifiers.length > 0 ? about : t('formLower'),
    facts: facts.flatMap(({ term, answer }) => (answer ? [{ term, answer }] : [])),
    clocks: clockLines(request, ctx.now(), language),
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent === 'settle') await settleRecall(ctx, id)
    else await answerRequest(ctx, id, readAnswer(ctx, entries))
    return receivedPath(id)
  })
}

export default function AnswerRequest({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(answerText, language)
  const { title, status, statusWord, version, isSettled, because, facts, clocks } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('yours')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Paragraph>
        <Status kind={statusTone(status)} text={statusWord} />
      </Paragraph>
      {actionData?.isConflict && <Notice kind="warn">{t('conflict')}</Notice>}
      {status === 'to-lift' && (
        <Notice kind="warn">{t('toLift', { because: because ?? '', what: loaderData.toLift })}</Notice>
      )}
      {status === 'withdrawn' && !isSettled && (
        <>
          <Notice kind="warn">{t('withdrawn', { because: because ?? '' })}</Notice>
          <Form intent="settle" label={t('settle')} submit={t('settle')} />
        </>
      )}
      <SummaryList items={[{ term: t('about'), answer: <About about={loaderData.about} /> }, ...facts]} />
      {loaderData.isOpen && (
        <>
          <Heading level={2}>{t('answer')}</Heading>
          <AnswerForms status={status} version={version} />
        </>
      )}
      {!loaderData.isOpen && <Paragraph>{t(status === 'withdrawn' && isSettled ? 'settled' : 'over')}</Paragraph>}
      <ClockTable caption={t('clocks')} lines={clocks} />
    </WorkbenchPage>
  )
}
