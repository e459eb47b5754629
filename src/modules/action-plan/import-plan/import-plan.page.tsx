// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, type FormEntries, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { paths } from '../plan/addresses.ts'
import type { Route } from './+types/import-plan.page.ts'
import { importPlan } from './import-plan.command.ts'
import { importText } from './import.text.ts'
import { PlanPreview } from './plan-preview.part.tsx'
import { previewPlan } from './preview-plan.query.ts'
import { textOfFile } from './read-lines.query.ts'

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const form = await args.request.formData()
  const intent = form.get('intent') === 'import' ? 'import' : 'preview'
  const file = form.get('file')
  const isFile = file instanceof File && file.size > 0
  const typed = form.get('text')
  // Tabs and line ends are the table: nothing is trimmed.
  const asked = form.get('year')
  const written = typeof asked === 'string' ? asked.trim() : ''
  const year = written === '' ? null : Number(written)
  let text = typeof typed === 'string' ? typed : ''
  const entries = (): FormEntries => ({ text, year: written, intent: 'preview' })
  try {
    if (isFile) text = await textOfFile(new Uint8Array(await file.arrayBuffer()))
    if (intent === 'preview') return { preview: await previewPlan(ctx, text, year), refused: null, entries: entries() }
    await importPlan(ctx, { text, year, source: isFile ? file.name : '' })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries(), error)
    return data({ preview: null, refused: answered, entries: entries() }, { status })
  }
  throw redirect(addressIn(ctx.language, paths.questions), 303)
}

export default function ImportPlan({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(importText, language)
  const preview = actionData?.preview
  const kept = actionData?.entries
  const year = [kept?.year ?? ''].flat()[0]
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData?.refused}
      actions={<TextLink href={addressIn(language, paths.board)}>{t('back')}</TextLink>}
    >
      {preview && <PlanPreview preview={preview} />}
      <Form fieldsOf="preview" label={t('title')} multipart>
        <Paragraph>{t('formats')}</Paragraph>
        <TextField
          name="year"
          label={t('year')}
          description={t('yearMore')}
          inputMode="numeric"
          width="short"
          defaultValue={preview ? String(preview.year) : year}
          optional
        />
        <TextArea
          name="text"
          label={t('text')}
          rows={12}
          spellCheck={false}
          defaultValue={[kept?.text ?? ''].flat()[0]}
        />
        <FileField name="file" label={t('file')} accept=".txt,.csv,.tsv,.xlsx" optional />
        {preview && (
          <Button name="intent" value="import">
            {t('import')}
          </Button>
        )}{' '}
        <Button appearance={preview ? 'secondary' : 'primary'} name="intent" value="preview">
          {t('preview')}
        </Button>
      </Form>
    </WorkbenchPage>
  )
}
