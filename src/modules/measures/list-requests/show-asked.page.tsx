// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { readEdition } from '#modules/barriers'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { withdrawRequest } from '../recall-requests/withdraw-request.command.ts'
import { askedPath, paths } from '../request/addresses.ts'
import { formLabels } from '../request/form-labels.query.ts'
import { linked } from '../request/linked.ts'
import { labelIn } from '../request/label-in.ts'
import { statusAfter } from '../request/request.ts'
import { measureText, requestText } from '../request/request.text.ts'
import type { Route } from './+types/show-asked.page.ts'
import { About } from './about.part.tsx'
import { ClockTable } from '#ui/clock-table'
import { clockLines, statusTone, outcomeWord } from './clock-view.ts'
import { readAsked } from './list-asked.query.ts'
import { showText } from './show.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const request = existing(await readAsked(ctx, args.params.id ?? ''))
  const [t, m, s] = [translate(showText, language), translate(measureText, language), translate(requestText, language)]
  const { barriers, steps } = await readEdition(ctx)
  const { subject, signalId, caseReportId, inForceUntil } = request
  const facts = [
    { term: t('what'), answer: m(`${request.measure}What`) },
    { term: t('fraudForm'), answer: await formLabels(ctx, request.forms, language) },
    { term: t('ground'), answer: s(request.ground) },
    { term: t('barrier'), answer: `${request.barrier} · ${labelIn(barriers[request.barrier]?.label, language)}` },
    { term: t('step'), answer: labelIn(steps[request.step]?.label, language) },
    { term: t('asked'), answer: formatDateTime(request.askedAt, language) },
    { term: t('note'), answer: request.note },
    { term: t('outcome'), answer: outcomeWord(request.outcome, language) },
    { term: t('refusal'), answer: request.refusal && s(request.refusal) },
    { term: t('words'), answer: request.words },
    { term: t('until'), answer: inForceUntil && formatCalendarDate(inForceUntil as CalendarDate, language) },
    { term: t('because'), answer: request.withdrawnBecause && s(request.withdrawnBecause) },
    { term: t('reminders'), answer: request.reminders > 0 ? String(request.reminders) : '' },
  ]
  const origin = signalId
    ? { href: addressIn(language, `/werkbank/signalen/${signalId}`), text: t('toSignal') }
    : { href: addressIn(language, `/werkbank/zaken/${caseReportId}`), text: t('toCase') }
  return {
    title: t('title', { measure: m(request.measure), organisation: request.receiver }),
    status: request.status,
    statusWord: s(request.status),
    version: request.version,
    mayWithdraw: statusAfter(request.status, 'withdraw') !== null,
    about: subject ? [linked(subject)] : t('form'),
    facts: facts.flatMap(({ term, answer }) => (answer ? [{ term, answer }] : [])),
    clocks: clockLines(request, ctx.now(), language),
    origin,
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent !== 'withdraw') throw new Response(null, { status: 400 })
    await withdrawRequest(ctx, id, Number(entries.version) || 0)
    return askedPath(id)
  })
}

export default function ShowAsked({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { title, status, statusWord, version, mayWithdraw, about, facts, clocks, origin } = loaderData
  return (
    <WorkbenchPage
      title={title}
      answered={actionData}
      actions={
        <>
          <TextLink href={addressIn(language, paths.asked)}>{t('back')}</TextLink>{' '}
          <TextLink href={origin.href}>{origin.text}</TextLink>
        </>
      }
    >
      <Paragraph>
        <Status kind={statusTone(status)} text={statusWord} />
      </Paragraph>
      {status === 'to-lift' && <Notice kind="warn">{t('toLift')}</Notice>}
      <SummaryList items={[{ term: t('about'), answer: <About about={about} /> }, ...facts]} />
      <ClockTable caption={t('clocks')} lines={clocks} />
      {mayWithdraw && (
        <>
          <Heading level={2}>{t('withdrawTitle')}</Heading>
          <Paragraph>{t('withdrawMore')}</Paragraph>
          <Form intent="withdraw" label={t('withdrawTitle')} submit={t('withdraw')} quiet>
            <HiddenField name="version" value={String(version)} />
          </Form>
        </>
      )}
    </WorkbenchPage>
  )
}
