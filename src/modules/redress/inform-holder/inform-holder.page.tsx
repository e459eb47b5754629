// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { linkIdentifiers } from '#modules/identifiers'
import { Button } from '#ui/button'
import { DateField } from '#ui/date-field'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { type CalendarDate, dutchDay, formatCalendarDate, formatIdentifier, parseDateParts } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import type { Route } from './+types/inform-holder.page.ts'
import { informByPartner, informOtherwise, postponeNotice } from './inform-holder.command.ts'
import { informText } from './inform-holder.text.ts'
import { listNotices } from './list-notices.query.ts'
import { noticeStateOf } from './notice.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const notices = await listNotices(ctx)
  const linked = await linkIdentifiers(ctx, notices)
  const t = translate(informText, language)
  const said = (day: string) => formatCalendarDate(day as CalendarDate, language)
  return {
    title: t('title'),
    notices: notices.map((notice, at) => ({
      id: notice.listingId,
      identifier: formatIdentifier(notice),
      linked: linked[at] ?? null,
      due: said(notice.dueOn),
      state: noticeStateOf(notice, dutchDay(ctx.now())) as 'open' | 'late' | 'postponed',
      because:
        notice.postponedUntil &&
        t('because', {
          until: said(notice.postponedUntil),
          name: notice.postponedByName ?? '',
          reason: notice.postponedReason ?? '',
        }),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const id = one('listing')
  const until = `until-${id}`
  try {
    if (one('step') === 'partner') await informByPartner(ctx, id)
    else if (one('step') === 'otherwise') await informOtherwise(ctx, id, one(`how-${id}`))
    else {
      const day = parseDateParts({ day: one(`${until}-day`), month: one(`${until}-month`), year: one(`${until}-year`) })
      await postponeNotice(ctx, id, { reason: one(`reason-${id}`), until: day.ok ? day.value : null })
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = shownErrors(error.fields, ctx.language)
    const all = errors.length > 0 ? errors : [{ field: `taak-${id}`, message: messageOf(error.code, ctx.language) }]
    return data({ entries, errors: all }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, '/werkbank/informeren'), 303)
}

const looks = { open: 'neutral', late: 'stop', postponed: 'warn' } as const

export default function InformHolder({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(informText)
  const { title, notices } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage title={title} lead={t('lead')} above={<ErrorSummary errors={errors} />}>
      {notices.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption', { count: notices.length })}
          columns={(column) => [
            column(t('identifier'), (notice) => notice.linked && <IdentifierLink identifier={notice.linked} />),
            column(t('due'), (notice) => notice.due),
            column(t('state'), (notice) => (
              <>
                <Status kind={looks[notice.state]} text={t(notice.state)} />
                {notice.because && <Small>{notice.because}</Small>}
              </>
            )),
            column(t('do'), (notice) => (
              <Steps id={notice.id} of={notice.identifier} entries={actionData?.entries ?? {}} errors={errors} />
            )),
          ]}
          rows={notices}
          idOf={(notice) => notice.id}
        />
      )}
    </WorkbenchPage>
  )
}

type StepsProps = {
  id: string
  of: string
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

function Steps({ id, of, entries, errors }: StepsProps) {
  const t = useText(informText)
  const one = (name: string) => [entries[name] ?? ''].flat()[0]
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const [how, reason, until] = [`how-${id}`, `reason-${id}`, `until-${id}`]
  return (
    <div id={`taak-${id}`}>
      <Form label={`${t('partner')} ${of}`}>
        <HiddenField name="listing" value={id} />
        <Button name="step" value="partner" appearance="secondary" hiddenText={of}>
          {t('partner')}
        </Button>
      </Form>
      <Details summary={t('otherwise')} open={errorOf(how) !== undefined}>
        <Form label={`${t('otherwise')} ${of}`}>
          <HiddenField name="listing" value={id} />
          <TextArea name={how} label={t('how')} rows={2} error={errorOf(how)} defaultValue={one(how)} />
          <Button name="step" value="otherwise" appearance="secondary" hiddenText={of}>
            {t('ready')}
          </Button>
        </Form>
      </Details>
      <Details summary={t('later')} open={errorOf(reason) !== undefined || errorOf(until) !== undefined}>
        <Form label={`${t('later')} ${of}`}>
          <HiddenField name="listing" value={id} />
          <TextArea name={reason} label={t('reason')} rows={2} error={errorOf(reason)} defaultValue={one(reason)} />
          <DateField
            name={until}
            legend={t('until')}
            error={errorOf(until)}
            defaultValue={{ day: one(`${until}-day`), month: one(`${until}-month`), year: one(`${until}-year`) }}
          />
          <Button name="step" value="later" appearance="secondary" hiddenText={of}>
            {t('later')}
          </Button>
        </Form>
      </Details>
    </div>
  )
}
