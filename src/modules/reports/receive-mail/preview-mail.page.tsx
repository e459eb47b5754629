// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, readForm, Refusal, shownErrors } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { ErrorSummary, Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { List } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate } from '#values'
import { longestNarrative } from '../receive-reports/submit-report.schema.ts'
import { dropUpload } from '../upload-reports/begin-upload.command.ts'
import type { Route } from './+types/preview-mail.page.ts'
import { fileMail } from './file-mail.command.ts'
import { previewMail } from './preview-mail.query.ts'
import { mailShape, senderRoles } from './receive-mail.schema.ts'
import { mailText } from './receive-mail.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const preview = await previewMail(ctx, args.params.upload ?? '', 'hand-in-reports')
  if (!preview) throw redirect(addressIn(ctx.language, '/werkbank/aanleveren/mail'), 303)
  return preview
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.upload ?? ''
  const goTo = (path: string) => redirect(addressIn(ctx.language, `/werkbank/aanleveren/mail${path}`), 303)
  const form = await args.request.formData()
  if (form.get('intent') === 'drop') {
    await dropUpload(ctx, id)
    throw goTo('')
  }
  const entries = entriesOf(form)
  const read = readForm(mailShape, entries, ctx.language)
  if (!read.ok) return data(read, { status: 422 })
  try {
    const filed = await fileMail(ctx, id, read.value)
    if (!filed) return goTo('')
    const search = new URLSearchParams({ melding: filed.reportId, ...(filed.isAlreadyKnown && { bekend: '1' }) })
    if (filed.files > 0) search.set('bijlagen', String(filed.files))
    return goTo(`?${search}`)
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 400) throw error
    const errors = shownErrors([{ field: '/narrative', code: error.code }], ctx.language)
    return data({ ok: false as const, entries, errors }, { status: 422 })
  }
}

export default function PreviewMail({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(mailText, language)
  const { name, subject, sender, sentOn, isForwarded, narrative, isCut, attachments } = loaderData
  const errors = actionData?.errors ?? []
  const typed = actionData?.entries
  // A mail of which the text is itself a forward was sent on by somebody of ours.
  const isSentOn = !isForwarded && /^\s*(?:fwd?|doorgest(?:uurd)?)\s*:/i.test(subject)
  return (
    <WorkbenchPage
      title={t('title-preview')}
      lead={t('lead-preview', { name })}
      above={<ErrorSummary errors={errors} />}
    >
      {isForwarded && <Notice kind="info" more={t('inside')} />}
      <SummaryList
        items={[
          { term: t('sender'), answer: sender && `${sender.name} <${sender.address}>`.trim() },
          { term: t('subject'), answer: subject },
          { term: t('date'), answer: sentOn && formatCalendarDate(sentOn as CalendarDate, language) },
          {
            term: t('attachments'),
            answer:
              attachments.length === 0 ? (
                t('no-attachments')
              ) : (
                <List
                  items={attachments.map((file) =>
                    t(file.isKept ? 'attachment-kept' : 'attachment-left', { name: file.name || '…', why: file.why }),
                  )}
                />
              ),
          },
        ]}
      />
      <Form>
        {sender?.isAddress && (
          <RadioGroup
            name="sender"
            legend={t('who-sent')}
            description={t('who-sent-more')}
            options={senderRoles.map((value) => ({ value, text: t(`sender-${value}`) }))}
            defaultValue={String(typed?.sender ?? (isSentOn ? 'leave' : 'display'))}
          />
        )}
        {isCut && <Notice kind="warn" more={t('cut')} />}
        <TextArea
          name="narrative"
          label={t('narrative')}
          description={t('narrative-more')}
          defaultValue={typed ? String(typed.narrative ?? '') : narrative}
          maxLength={longestNarrative}
          rows={16}
          error={errors.find(({ field }) => field === 'narrative')?.message}
        />
        <ButtonGroup>
          <Button name="intent" value="file">
            {t('store')}
          </Button>
          <Button appearance="subtle" name="intent" value="drop">
            {t('drop')}
          </Button>
        </ButtonGroup>
      </Form>
    </WorkbenchPage>
  )
}
