// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { mayDo } from '#foundation/access'
import { formatDateTime, messageOf, translate } from '#foundation/text'
import { addressIn, contextOf, entriesOf, Refusal } from '#foundation/web'
import { labelOf } from '#modules/taxonomy'
import { Button, ButtonGroup } from '#ui/button'
import { ErrorSummary, type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate, formatMoney, type ProvinceCode, provinceName } from '#values'
import { sizeOf } from '../attach-file/attachment.ts'
import { decideReport } from '../decide-report/decide-report.command.ts'
import { addressOf, languageOf } from '../report/page-address.ts'
import { reportStatuses, stepsFrom } from '../report/report.ts'
import { statusText } from '../report/report.text.ts'
import { statusKind } from '../report/status-kind.ts'
import type { Route } from './+types/find-report.page.ts'
import { findReport, type ReadReport, readContact } from './find-report.query.ts'
import { reportText } from './find-report.text.ts'

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  const language = languageOf(location)
  const date = loaderData ? formatDateTime(loaderData.report.receivedAt, language) : ''
  return [{ title: `${translate(reportText, language)('title', { date })} · dijkwacht` }]
}

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const report = await findReport(ctx, args.params.id ?? '', 'handle-report')
  if (!report) throw new Response(null, { status: 404 })
  const label = async (id: string | null) => (id ? labelOf(ctx, id, ctx.language) : null)
  return {
    report,
    form: await label(report.fraudForm),
    channel: await label(report.contactChannel),
    mayDecide: mayDo(ctx.actor, 'reports:confirm'),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const reportId = args.params.id ?? ''
  const entries = entriesOf(await args.request.formData())
  const none = { errors: [] as FieldError[], reason: '', contact: null }
  if (entries.intent === 'contact')
    return data({ ...none, contact: await readContact(ctx, reportId, 'contact-reporter') })
  const step = (['confirm', 'reject', 'close'] as const).find((one) => one === entries.intent)
  const seenStatus = reportStatuses.find((one) => one === entries.seenStatus)
  if (!step || !seenStatus) throw new Response(null, { status: 400 })
  const reason = [entries.reason ?? ''].flat()[0] ?? ''
  try {
    await decideReport(ctx, { reportId, step, reason, seenStatus })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const message = messageOf(error.code, ctx.language, error.values)
    const status = error.status === 400 ? 422 : error.status
    return data({ ...none, errors: [{ field: error.fields[0]?.field ?? 'inhoud', message }], reason }, { status })
  }
  throw redirect(addressIn(ctx.language, `/werkbank/meldingen/${reportId}`), 303)
}

export default function FindReport({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(reportText, language)
  const s = translate(statusText, language)
  const { report, form, channel, mayDecide } = loaderData
  const errors = actionData?.errors ?? []
  const victim = [report.victimKind && t(report.victimKind), report.isForSomebodyElse && t('forOther')].filter(Boolean)
  return (
    <WorkbenchPage
      title={t('title', { date: formatDateTime(report.receivedAt, language) })}
      lead={t('lead')}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={addressOf(language, '/werkbank/meldingen')}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('facts')}</Heading>
      <SummaryList
        items={[
          { term: t('status'), answer: <Status kind={statusKind(report.status)} text={s(report.status)} /> },
          { term: t('verified'), answer: t(report.isVerified ? 'yes' : 'no') },
          { term: t('origin'), answer: s(`origin-${report.origin}`) },
          { term: t('form'), answer: form ?? s('formUnknown') },
          {
            term: t('occurred'),
            answer: report.occurredOn && formatCalendarDate(report.occurredOn as CalendarDate, language),
          },
          { term: t('channel'), answer: channel },
          { term: t('loss'), answer: report.lossInCents === null ? null : formatMoney(report.lossInCents, language) },
          { term: t('victim'), answer: victim.join(', ') },
          { term: t('province'), answer: report.province && provinceName(report.province as ProvinceCode, language) },
          { term: t('reference'), answer: report.partnerReference },
        ]}
      />
      <Told report={report} />
      <Contact report={report} contact={actionData?.contact ?? null} />
      {mayDecide && <Decide report={report} errors={errors} reason={actionData?.reason} />}
      {report.steps.length > 0 && (
        <Table
          caption={t('steps')}
          columns={[
            { key: 'at', text: t('at') },
            { key: 'step', text: t('step') },
            { key: 'reason', text: t('reason') },
          ]}
          rows={report.steps.map(({ at, status, reason }) => ({
            key: `${at.toISOString()} ${status}`,
            cells: { at: formatDateTime(at, language), step: s(status), reason: reason ?? '' },
          }))}
          responsive
        />
      )}
    </WorkbenchPage>
  )
}

function Told({ report }: { report: ReadReport }) {
  const language = useLanguage()
  const t = translate(reportText, language)
  const paragraphs = report.narrative.split(/\n+/).filter(Boolean)
  return (
    <>
      <Heading level={2}>{t('narrative')}</Heading>
      {report.isWiped && <Paragraph>{t('wiped')}</Paragraph>}
      {paragraphs.length === 0 && !report.isWiped && <Paragraph>{t('noNarrative')}</Paragraph>}
      {paragraphs.map((paragraph, index) => (
        <Paragraph key={index}>{paragraph}</Paragraph>
      ))}
      <Heading level={2}>{t('stated')}</Heading>
      {report.stated.length === 0 ? (
        <Paragraph>{t('noStated')}</Paragraph>
      ) : (
        <Table
          caption={t('stated')}
          hideCaption
          columns={[
            { key: 'value', text: t('value') },
            { key: 'kind', text: t('kind') },
            { key: 'role', text: t('role') },
          ]}
          rows={report.stated.map(({ kind, text, platform, role }, index) => ({
            key: String(index),
            cells: {
              value: platform ? `${text} (${platform})` : text,
              kind: t(`kind-${kind}`),
              role: t(`role-${role}`),
            },
          }))}
          responsive
        />
      )}
      {report.own.length > 0 && (
        <SummaryList items={[{ term: t('own'), answer: report.own.map(({ text }) => text).join(', ') }]} />
      )}
      {report.attachments.length > 0 && (
        <>
          <Heading level={2}>{t('files')}</Heading>
          <Small>{t('filesMore')}</Small>
          <List
            items={report.attachments.map(({ id, name, size }) => (
              <TextLink key={id} href={addressOf(language, `/werkbank/meldingen/${report.id}/bijlagen/${id}`)} download>
                {`${name} (${sizeOf(size, language)})`}
              </TextLink>
            ))}
          />
        </>
      )}
    </>
  )
}

function Contact(props: {
  report: ReadReport
  contact: { name?: string | undefined; email?: string | undefined; phone?: string | undefined } | null
}) {
  const t = translate(reportText, useLanguage())
  const { report, contact } = props
  return (
    <>
      <Heading level={2}>{t('contact')}</Heading>
      {contact && (
        <SummaryList
          items={(['name', 'email', 'phone'] as const).map((key) => ({ term: t(key), answer: contact[key] }))}
        />
      )}
      {!contact && !report.hasContact && <Paragraph>{t('noContact')}</Paragraph>}
      {!contact && report.hasContact && (
        <Form>
          <Small>{t('contactMore')}</Small>
          <Button appearance="secondary" name="intent" value="contact">
            {t('contactShow')}
          </Button>
        </Form>
      )}
    </>
  )
}

function Decide(props: { report: ReadReport; errors: FieldError[]; reason: string | undefined }) {
  const t = translate(reportText, useLanguage())
  const { report, errors, reason } = props
  const steps = stepsFrom(report.status).filter((step) => step !== 'withdraw')
  if (steps.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('decide')}</Heading>
      <Paragraph>{t('decideMore')}</Paragraph>
      <Form>
        <HiddenField name="seenStatus" value={report.status} />
        <TextArea
          name="reason"
          label={t('reason')}
          description={t('reasonMore')}
          rows={3}
          optional
          defaultValue={reason}
          error={errors.find(({ field }) => field === 'reason')?.message}
        />
        <ButtonGroup>
          {steps.map((step, index) => (
            <Button key={step} appearance={index === 0 ? 'primary' : 'secondary'} name="intent" value={step}>
              {t(step)}
            </Button>
          ))}
        </ButtonGroup>
      </Form>
    </>
  )
}
