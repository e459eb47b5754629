// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, type FormEntries, refusedForm } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { ColumnTable } from '#ui/column-table'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { batchPath, paths } from '../complaint/addresses.ts'
import { formOf } from '../forms/forms.ts'
import { AnswerFields } from '../write-complaint/answer-field.part.tsx'
import type { Route } from './+types/choose-columns.page.ts'
import { dropBatch } from './begin-batch.command.ts'
import { chooseColumns } from './choose-columns.command.ts'
import { proposeColumns, questionsOf, sharedQuestions } from './columns.query.ts'
import { chooseText, columnsText } from './read-batch.text.ts'
import { findBatch, seeContent } from './see-batch.query.ts'

const [rowsShown, longestShown] = [3, 90]
const [column, shared] = ['column-', 'shared-']

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(columnsText, language)
  const id = args.params.batch ?? ''
  const batch = await findBatch(ctx, id)
  const form = batch && formOf(batch.form)
  const content = form && (await seeContent(ctx, id, 'prepare-complaints'))
  if (!batch || !form || !content) throw redirect(addressIn(language, batchPath(id)), 303)
  const { headers, rows } = content.table
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).slice(0, rowsShown)
  const proposed = proposeColumns(form, headers)
  return {
    title: t('title'),
    lead: t('lead', { name: batch.name, rows: batch.rowCount, form: form.title[language] }),
    columns: headers.map((header, at) => ({
      name: header || t('unnamed', { number: at + 1 }),
      question: proposed[at] ?? '',
      examples: filled.map((cells) => shortened(cells[at]?.trim() ?? '')).filter(Boolean),
    })),
    questions: questionsOf(form).map(({ name, label }) => ({ value: name, text: label[language] })),
    shared: sharedQuestions(form).map(({ name, kind, label, hint, options }) => ({
      name: `${shared}${name}`,
      kind,
      label: label[language],
      hint: hint?.[language],
      // Whoever was harmed as a private person files elsewhere.
      options: options
        ?.filter(({ value }) => value !== 'private')
        .map((option) => ({ value: option.value, text: option.label[language] })),
      ...(proposed.includes(name) ? { fold: t('fold') } : { fold: undefined, isRequired: true as const }),
    })),
    answers: { [`${shared}contactName`]: ctx.actor.kind === 'person' ? ctx.actor.name : '' },
  }
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : text
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.batch ?? ''
  const entries = entriesOf(await args.request.formData())
  if (entries.intent === 'drop') {
    await dropBatch(ctx, id)
    throw redirect(addressIn(ctx.language, paths.batches), 303)
  }
  try {
    await chooseColumns(ctx, id, { columns: columnsIn(entries), shared: partOf(entries, shared) })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, batchPath(id)), 303)
}

/** Entries of which the name begins so, by the rest of the name. */
function partOf(entries: FormEntries, start: string): FormEntries {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), value] as const] : [],
    ),
  )
}

function columnsIn(entries: FormEntries): string[] {
  const columns: string[] = []
  for (const [at, value] of Object.entries(partOf(entries, column)))
    if (/^\d{1,2}$/.test(at) && typeof value === 'string') columns[Number(at)] = value
  return Array.from(columns, (name) => name ?? '')
}

export default function ChooseColumns({ loaderData, actionData }: Route.ComponentProps) {
  const [t, c] = [useText(columnsText), useText(chooseText)]
  const { title, lead, columns, questions } = loaderData
  const errors = actionData?.errors ?? []
  const typed = actionData?.entries
  return (
    <WorkbenchPage
      title={title}
      lead={lead}
      above={
        <>
          <ErrorSummary errors={errors.length > 0 ? errors : (actionData?.summary ?? [])} />
          <Notice kind="info" title={c('notYet')} more={c('notYetMore')} />
        </>
      }
    >
      <Form label={title}>
        <ColumnTable
          caption={title}
          heads={{ column: t('column'), examples: t('examples'), field: t('question') }}
          columns={columns.map(({ name, question, examples }, at) => ({
            field: `${column}${at}`,
            name,
            examples,
            label: t('questionOf', { column: name }),
            chosen: typed ? String(typed[`${column}${at}`] ?? '') : question,
            error: errors.find(({ field }) => field === `${column}${at}`)?.message,
          }))}
          options={questions}
          skip={t('skip')}
        />
        <Heading level={2}>{t('shared')}</Heading>
        <Paragraph>{t('sharedMore')}</Paragraph>
        <AnswerFields fields={loaderData.shared} answers={typed ?? loaderData.answers} errors={errors} />
        <ButtonGroup>
          <Button>{t('store')}</Button>
          <Button appearance="subtle" name="intent" value="drop">
            {t('drop')}
          </Button>
        </ButtonGroup>
        <Small>{t('waits')}</Small>
      </Form>
    </WorkbenchPage>
  )
}
