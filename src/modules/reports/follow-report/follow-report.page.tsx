// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, leadByCode, pageRequest, Refusal, shownErrors } from '#foundation/web'
import { receiverName } from '#modules/partners'
import { AskCode } from '#ui/ask-code'
import { Button, ButtonGroup } from '#ui/button'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Lead, Paragraph, Small } from '#ui/text'
import { answerQuestion } from '../ask-reporter/answer-question.command.ts'
import { forgetHere } from '../leave-quickly/forget-here.command.ts'
import { scanText } from '../scan-attachment/scan.text.ts'
import { proofText } from '../prove-report/proof.text.ts'
import { neutralTitle } from '../submit-report/neutral-title.text.ts'
import { NotAComplaint } from '../submit-report/not-a-complaint.part.tsx'
import { reportCode } from '#values'
import type { Route } from './+types/follow-report.page.ts'
import { amountAndDay } from './amount-and-day.ts'
import { AskedQuestions } from './asked-questions.part.tsx'
import { type FollowedReport, findByCode } from './find-by-code.query.ts'
import { followText } from './follow-report.text.ts'
import { followedCode } from './followed-code.query.ts'
import { OwnDeeds } from './own-deeds.part.tsx'
import { LaterLinks, type SlotLink } from './later-links.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = followedCode.codeOf(ctx, args.request)
  const report = code ? await findByCode(ctx, code) : null
  const receiver = (await receiverName(ctx)) ?? ctx.settings.intakeOrganisation
  if (!report) return { report, receiver, form: null, further: [], later: [], desk: null }
  const { slot } = args.context.get(pageRequest)
  // What was stated stands; otherwise what was decided since.
  const [form = null] = report.fraudFormLabel === null ? await slot('reports.own-form', report.id) : []
  const further = await slot('reports.own', report.id)
  const [desk = null] = await slot('reports.own-complaint', report.id)
  return { report, receiver, form, further, later: await slot('reports.own-later', report.id), desk }
}

/** A wrong code and a code of nobody get one answer, by one way through the program. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const here = addressIn(ctx.language, '/mijn-melding')
  if (entries.intent === 'close') throw redirect(here, { status: 303, headers: await forgetHere(ctx, args.request) })
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  if (entries.intent === 'answer') {
    const known = followedCode.codeOf(ctx, args.request)
    if (!known) throw redirect(here, 303)
    const [questionId, answer] = [one('questionId'), one(`answer-${one('questionId')}`)]
    try {
      await answerQuestion(ctx, { code: known, questionId, answer })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const fields = error.fields.length > 0 ? error.fields : [{ field: 'vragen', code: error.code }]
      const errors: FieldError[] = shownErrors(fields, ctx.language)
      return data({ errors, code: '', answered: { questionId, answer } }, { status: 422 })
    }
    throw redirect(`${here}#vragen`, 303)
  }
  const code = one('code')
  const { errors, status } = await leadByCode(args, code)
  return data({ errors, code, answered: null }, { status })
}

export default function FollowReport({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(followText, language)
  const { report, receiver, form, further, later, desk } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <PublicPage
      tab={useText(neutralTitle)('status')}
      title={report ? t(report.status) : t('title')}
      above={<ErrorSummary errors={errors} isLost={!actionData?.answered && !actionData?.code.trim()} />}
    >
      {report ? (
        <Followed
          report={report}
          form={form}
          further={further}
          later={later}
          desk={desk}
          errors={errors}
          answered={actionData?.answered ?? null}
        />
      ) : (
        <AskCode
          lead={t('lead')}
          label={t('yourCode')}
          show={t('show')}
          error={errors[0]?.message}
          code={actionData?.code}
        >
          {t('lost-more', { organisation: receiver })}{' '}
          <TextLink href={addressIn(language, '/meldpunten')}>{t('find-point')}</TextLink>
        </AskCode>
      )}
    </PublicPage>
  )
}

/** What only stood on a display or in a text warns nobody. */
const warningRoles: readonly string[] = ['paid-to', 'contact', 'site', 'seller']

function Followed(props: {
  report: FollowedReport
  form: SlotLink | null
  further: SlotLink[]
  later: SlotLink[]
  desk: SlotLink | null
  errors: FieldError[]
  answered: { questionId: string; answer: string } | null
}) {
  const { report, form, further, later, desk, errors, answered } = props
  const language = useLanguage()
  const t = translate(followText, language)
  const s = translate(scanText, language)
  const p = translate(proofText, language)
  const done = [{ at: report.receivedAt, what: t('step-received'), reason: null as string | null }].concat(
    report.steps.map(({ at, step, reason }) => ({ at, what: t(`step-${step}`), reason })),
  )
  const warns = report.named.some(({ role, isSaid }) => isSaid && warningRoles.includes(role))
  const isOver = report.status === 'withdrawn' || report.status === 'rejected'
  const keptUntil = new Date(report.receivedAt)
  keptUntil.setUTCFullYear(keptUntil.getUTCFullYear() + 5)
  const isWiped = report.status === 'withdrawn' && report.fraudFormLabel === null
  return (
    <>
      <Lead>{t(report.status === 'confirmed' && !warns ? 'confirmed-figures' : `${report.status}-more`)}</Lead>
      <OwnDeeds items={further} />
      <AskedQuestions report={report} errors={errors} answered={answered} />
      <Heading level={2}>{t('did')}</Heading>
      {report.notices.length > 0 ? (
        <SummaryList
          items={report.notices
            .toReversed()
            .map(({ at, text }) => ({ term: formatDateTime(at, language), answer: text }))}
        />
      ) : (
        <Paragraph>{t(isOver ? 'did-nothing' : 'did-wait')}</Paragraph>
      )}
      <Heading level={2}>{t('facts')}</Heading>
      <SummaryList
        items={[
          { term: t('number'), answer: reportCode(report.id) },
          { term: t('at'), answer: formatDateTime(report.receivedAt, language) },
          ...(isWiped
            ? []
            : [
                { term: t('what'), answer: report.fraudFormLabel ?? (form ? <ReadForm form={form} /> : t('unknown')) },
                ...amountAndDay(report, language),
              ]),
          { term: t('who'), answer: report.controllerName },
          { term: t('contact'), answer: t(report.hasContact ? 'contact-yes' : 'contact-no') },
          ...(report.wantsHelp ? [{ term: t('help'), answer: t('help-yes') }] : []),
          ...(report.status === 'withdrawn' ? [] : [{ term: t('kept'), answer: formatDate(keptUntil, language) }]),
        ]}
      />
      {!isOver && (
        <Paragraph>
          <TextLink href={addressIn(language, '/mijn-melding/bewijs.txt')}>{p('give')}</TextLink>{' '}
          <Small>{p('give-more')}</Small>
        </Paragraph>
      )}
      {report.named.length > 0 && (
        <>
          <Heading level={2}>{t('named')}</Heading>
          <SummaryList
            items={report.named.map(({ value, role, isCorrected }) => {
              const said = t(role === 'display' && value.includes('@') ? 'named-display-email' : `named-${role}`)
              return { term: value, answer: isCorrected ? t('named-corrected', { role: said }) : said }
            })}
          />
        </>
      )}
      {report.files.length > 0 && (
        <>
          <Heading level={2}>{t('files')}</Heading>
          <SummaryList
            items={report.files.map(({ name, scan }) => ({
              term: name,
              answer: scan === 'not-scanned' ? t('file-with') : s(scan),
            }))}
          />
        </>
      )}
      <Table
        caption={t('done')}
        columns={(column) => [
          column(t('when'), ({ at }) => formatDateTime(at, language)),
          column(t('step'), ({ what, reason }) => (reason ? `${what}: ${reason}` : what)),
        ]}
        rows={done}
        keyOf={({ at, what }) => `${at.toISOString()} ${what}`}
      />
      {!isOver && <NotAComplaint desk={desk} hasPaid={report.lossInCents !== 0} />}
      <Heading level={2}>{t('change')}</Heading>
      <ButtonGroup>
        {report.status !== 'withdrawn' && (
          <ActionLink href={addressIn(language, '/mijn-melding/intrekken')}>{t('withdraw')}</ActionLink>
        )}
        {report.hasContact && (
          <ActionLink href={addressIn(language, '/mijn-melding/contactgegevens-wissen')}>{t('erase')}</ActionLink>
        )}
      </ButtonGroup>
      <LaterLinks items={later} />
      <Form intent="close">
        <Button appearance="subtle">{t('close')}</Button>
        <Small>{t('close-more')}</Small>
      </Form>
    </>
  )
}

function ReadForm({ form: { title, href, explanation } }: { form: SlotLink }) {
  return (
    <>
      <TextLink href={href}>{title}</TextLink> <Small>{explanation}</Small>
    </>
  )
}
