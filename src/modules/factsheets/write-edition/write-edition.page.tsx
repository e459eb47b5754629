// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, type FormEntries, refusedForm } from '#foundation/web'
import { listFigures, listSources } from '#modules/statistics'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { readDraft } from '../compose/read-draft.query.ts'
import { deskPath } from '../edition/addresses.ts'
import { longest } from '../edition/edition.ts'
import { FactsheetBody } from '../read-edition/factsheet-body.part.tsx'
import { Problems } from '../show-draft/problems.part.tsx'
import type { Route } from './+types/write-edition.page.ts'
import { FigurePicker } from './figure-picker.part.tsx'
import { previewOf, readWritten, reviseEdition } from './write-edition.command.ts'
import { writeText } from './write-edition.text.ts'

/** The three buttons send one form, so that nothing that was typed is lost. */
const form = 'write'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const draft = await readDraft(ctx, args.params.id ?? '')
  if (!draft?.isMaker) throw new Response(null, { status: 404 })
  const { id, number, title, body, changes } = draft.edition
  const sources = (await listSources(ctx)).map(({ source }) => source)
  return { id, number, title, body, changes, sources, problems: draft.composed.problems }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const posted = entriesOf(await args.request.formData())
  const entries: FormEntries = { ...posted, intent: form }
  const none = { summary: [], errors: [], isConflict: false, preview: null, figures: null }
  try {
    if (posted.intent === 'figures') {
      const source = [posted.source ?? ''].flat()[0] ?? ''
      const found = source === '' ? [] : await listFigures(ctx, { source }, 'nl')
      const figures = found.map(({ key, what, period, value, countedAs, isSound }) => ({
        key,
        what,
        period,
        value,
        countedAs,
        isSound,
      }))
      return data({ ...none, entries, figures: { source, rows: figures } })
    }
    if (posted.intent === 'preview') {
      const draft = await readDraft(ctx, id)
      if (!draft?.isMaker) throw new Response(null, { status: 404 })
      return data({ ...none, entries, preview: await previewOf(ctx, draft.edition, readWritten(ctx, entries)) })
    }
    await reviseEdition(ctx, id, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ ...none, ...answered }, { status })
  }
  throw redirect(addressIn(ctx.language, deskPath(id)), 303)
}

export default function WriteEdition({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(writeText, language)
  const { id, title, body, changes, sources } = loaderData
  const preview = actionData?.preview ?? null
  const figures = actionData?.figures ?? null
  return (
    <WorkbenchPage
      title={t('title', { title })}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, deskPath(id))}>{t('back')}</TextLink>}
    >
      <Problems problems={preview?.problems ?? (actionData ? [] : loaderData.problems)} />
      <Form fieldsOf={form} label={t('title', { title })}>
        <HiddenField name="changes" value={String(changes)} />
        <TextField name="title" label={t('name')} autoComplete="off" maxLength={longest.title} defaultValue={title} />
        <TextArea
          name="body"
          label={t('body')}
          description={t('bodyMore')}
          rows={24}
          maxLength={longest.body}
          defaultValue={body}
        />
        <div className="dw-actions">
          <Button name="intent" value="save">
            {t('save')}
          </Button>
          <Button name="intent" value="preview" appearance="secondary">
            {t('preview')}
          </Button>
        </div>
        <Heading level={2}>{t('figuresTitle')}</Heading>
        <Paragraph>{t('figuresMore')}</Paragraph>
        <SelectField
          name="source"
          label={t('source')}
          options={sources.map((source) => ({ value: source, text: source }))}
        />
        <Button name="intent" value="figures" appearance="secondary">
          {t('show')}
        </Button>
      </Form>
      {figures && <FigurePicker source={figures.source} figures={figures.rows} />}
      {preview && (
        <>
          <Heading level={2}>{t('previewTitle')}</Heading>
          <Paragraph>{t('previewLead')}</Paragraph>
          <FactsheetBody {...preview} language={language} />
        </>
      )}
    </WorkbenchPage>
  )
}
