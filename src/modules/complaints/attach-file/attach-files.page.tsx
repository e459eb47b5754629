// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, shownErrors, existing } from '#foundation/web'
import { acceptedFiles, attachmentMessages, scanText, sizeOf } from '#modules/reports'
import { Button, ButtonGroup } from '#ui/button'
import { FileField } from '#ui/file-field'
import { ErrorSummary, Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { filesPath, ownPath } from '../complaint/addresses.ts'
import { standpointView } from '../show-complaint/complaint-view.ts'
import { Standpoint } from '../show-complaint/parts.part.tsx'
import type { Route } from './+types/attach-files.page.ts'
import { attachFiles, removeFile } from './attach-file.command.ts'
import { mostFiles } from './most-files.ts'
import { filesText } from './attach-file.text.ts'
import { openFiles } from './open-files.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const found = existing(await openFiles(ctx, args.params.id ?? ''))
  const [t, s] = [translate(filesText, language), translate(scanText, language)]
  return {
    id: found.complaint.id,
    title: t('title'),
    lead: t('lead'),
    more: t('more', { most: mostFiles }),
    accept: acceptedFiles,
    standpoint: standpointView(found.complaint, language),
    uploaded: found.files.map(({ id, name, size, scan }) => ({
      id,
      name,
      size: sizeOf(size, language),
      note: scan === 'malware-found' ? t('wiped') : s(scan),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  if (!(await openFiles(ctx, id))) throw new Response(null, { status: 404 })
  const form = await args.request.formData().catch(() => null)
  // Reading stops at the limit of this page; what was stored before is not lost.
  if (!form) return refused(messageOf(attachmentMessages.filesTooLarge, ctx.language))
  const goTo = (path: string) => redirect(addressIn(ctx.language, path), 303)
  const removed = form.get('remove')
  if (typeof removed === 'string') {
    if (/^[\da-f-]{36}$/.test(removed)) await removeFile(ctx, id, removed)
    throw goTo(filesPath(id))
  }
  const files = form.getAll('files').filter((entry) => entry instanceof File && (entry.name !== '' || entry.size > 0))
  if (files.length === 0) {
    if (form.get('intent') !== 'add') throw goTo(ownPath(id))
    return refused(messageOf(attachmentMessages.chooseFile, ctx.language))
  }
  const given = await Promise.all(
    (files as File[]).map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const errors = (await attachFiles(ctx, id, given)).flatMap((error) => shownErrors([error], ctx.language))
  if (errors.length === 0) throw goTo(form.get('intent') === 'add' ? filesPath(id) : ownPath(id))
  return data({ errors }, { status: 422 })
}

function refused(message: string) {
  return data({ errors: [{ field: 'files', message }] }, { status: 422 })
}

export default function AttachFiles({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(filesText, language)
  const { id, title, lead, more, accept, standpoint, uploaded } = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage
      title={title}
      lead={lead}
      above={
        <>
          <ErrorSummary errors={errors} />
          <Standpoint view={standpoint} />
        </>
      }
      actions={<TextLink href={addressIn(language, ownPath(id))}>{t('overview')}</TextLink>}
    >
      <Form multipart label={title}>
        <FileField
          name="files"
          label={t('files')}
          description={more}
          accept={accept}
          multiple
          uploaded={uploaded}
          removeName="remove"
          error={errors[0]?.message}
        />
        <ButtonGroup>
          <Button name="intent" value="add">
            {t('add')}
          </Button>
          <Button appearance="secondary" name="intent" value="done">
            {t('done')}
          </Button>
        </ButtonGroup>
      </Form>
    </WorkbenchPage>
  )
}
