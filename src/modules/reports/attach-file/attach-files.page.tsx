// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, pageRequest, shownErrors } from '#foundation/web'
import { findCurrentEdition } from '#modules/taxonomy'
import { Button, ButtonGroup } from '#ui/button'
import { FileField } from '#ui/file-field'
import { ErrorSummary, Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Progress } from '#ui/progress'
import { Lead, Small } from '#ui/text'
import { scanText } from '../scan-attachment/scan.text.ts'
import { CrisisNotice } from '../submit-report/crisis-notice.part.tsx'
import { isInCrisis } from '../submit-report/crisis-words.ts'
import { findDraft } from '../submit-report/draft.query.ts'
import { draftTokenOf } from '../submit-report/form-request.query.ts'
import { neutralTab } from '../submit-report/neutral-title.text.ts'
import { progressOf, stepBefore } from '../submit-report/question.ts'
import { formText } from '../submit-report/question.text.ts'
import type { Route } from './+types/attach-files.page.ts'
import { attachFiles, mayAttach, mayKeep, removeFile } from './attach-file.command.ts'
import { attachmentMessages } from './attach-file.text.ts'
import { attachText } from './attach-files.text.ts'
import { acceptedFiles, sizeOf } from './attachment.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const token = draftTokenOf(ctx, args.request)
  const draft = token ? await findDraft(ctx, token) : null
  if (!draft) throw redirect(addressIn(ctx.language, '/melden'), 303)
  const { byId: tree } = await findCurrentEdition(ctx)
  return {
    back: stepBefore('bijlagen', draft.answers, tree) ?? 'verhaal',
    uploaded: draft.attachments.map(({ id, name, size, scan }) => ({
      id,
      name,
      size: sizeOf(size, ctx.language),
      // Before it was looked at nothing need worry anybody.
      ...(scan !== 'not-scanned' && { note: translate(scanText, ctx.language)(scan) }),
    })),
    inCrisis: isInCrisis(draft.answers.narrative ?? ''),
    progress: progressOf('bijlagen', draft.answers, tree),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const token = draftTokenOf(ctx, args.request)
  const goTo = (path: string) => redirect(addressIn(ctx.language, path), 303)
  // Fifty megabytes are read for a report that there is, and for no other.
  if (!token || !(await findDraft(ctx, token))) throw goTo('/melden')
  const { network } = args.context.get(pageRequest)
  const tooOften = () =>
    refused([{ field: 'files', message: messageOf(attachmentMessages.filesTooOften, ctx.language) }])
  if (!mayAttach(ctx, network)) return tooOften()
  const form = await args.request.formData().catch(() => null)
  // Reading stops at the limit of this page, and what was sent is lost with it; what was stored before is not.
  if (!form) return refused([{ field: 'files', message: messageOf(attachmentMessages.filesTooLarge, ctx.language) }])
  const removed = form.get('remove')
  if (typeof removed === 'string') {
    if (/^[\da-f-]{36}$/.test(removed)) await removeFile(ctx, token, removed)
    throw goTo('/melden/bijlagen')
  }
  const files = form.getAll('files').filter((entry) => entry instanceof File && (entry.name !== '' || entry.size > 0))
  const isAdding = form.get('intent') === 'add'
  if (files.length === 0) {
    if (!isAdding) throw goTo('/melden/uzelf')
    return refused([{ field: 'files', message: messageOf(attachmentMessages.chooseFile, ctx.language) }])
  }
  const given = await Promise.all(
    (files as File[]).map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const bytes = given.reduce((sum, file) => sum + file.bytes.length, 0)
  if (!mayKeep(ctx, network, bytes)) return tooOften()
  const errors = await attachFiles(ctx, token, given)
  if (errors === null) throw goTo('/melden')
  if (errors.length === 0) throw goTo(isAdding ? '/melden/bijlagen' : '/melden/uzelf')
  return refused(errors.flatMap((error) => shownErrors([error], ctx.language)))
}

function refused(errors: { field: string; message: string }[]) {
  return data({ errors }, { status: 422 })
}

export default function AttachFiles({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(attachText, language)
  const form = translate(formText, language)
  const errors = actionData?.errors ?? []
  return (
    <PublicPage
      tab={neutralTab(loaderData.progress, language)}
      title={t('title')}
      back={{ href: addressIn(language, `/melden/${loaderData.back}`) }}
      above={
        <>
          <ErrorSummary errors={errors} />
          {loaderData.progress && <Progress {...loaderData.progress} />}
        </>
      }
    >
      {loaderData.inCrisis && <CrisisNotice />}
      <Lead>{t('lead')}</Lead>
      <Form multipart>
        <FileField
          name="files"
          label={t('files')}
          description={t('files-more')}
          accept={acceptedFiles}
          multiple
          uploaded={loaderData.uploaded}
          removeName="remove"
          error={errors[0]?.message}
        />
        <ButtonGroup>
          <Button appearance="secondary" name="intent" value="add">
            {t('add')}
          </Button>
          <Button name="intent" value="next">
            {t('next')}
          </Button>
        </ButtonGroup>
      </Form>
      <Form intent="wipe" action={addressIn(language, '/melden')}>
        <Button appearance="subtle">{form('wipe')}</Button>
        <Small>{form('wipeWhy')}</Small>
      </Form>
    </PublicPage>
  )
}
