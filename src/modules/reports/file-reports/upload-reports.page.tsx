// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { formatNumber, messageOf, translate } from '#foundation/text'
import { contextOf, Refusal } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { Details } from '#ui/details'
import { FileField } from '#ui/file-field'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { demoIban } from '#values'
import { languageOf } from '../report/page-address.ts'
import type { Route } from './+types/upload-reports.page.ts'
import { fileFromRows } from './file-reports.command.ts'
import { isUtf8, textOf } from './file-reports.importer.ts'
import { fileMessages } from './file-reports.text.ts'
import { fileColumns } from './file-row.ts'
import { uploadText } from './upload-reports.text.ts'

const largest = 5 * 1024 * 1024
const mostShown = 200

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${translate(uploadText, languageOf(location))('title')} · dijkwacht` },
]

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const refused = (code: string, values = {}) =>
    data(
      { outcome: null, errors: [{ field: 'file', message: messageOf(code, ctx.language, values) }] },
      { status: 422 },
    )
  const form = await args.request.formData().catch(() => null)
  if (!form) return refused(fileMessages.uploadTooLarge)
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return refused(fileMessages.uploadMissing)
  if (file.size > largest) return refused(fileMessages.uploadTooLarge)
  const ending = /\.(csv|jsonl|ndjson)$/i.exec(file.name)?.[1]?.toLowerCase()
  if (!ending) return refused(fileMessages.uploadWrongKind)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const source = async function* () {
    yield bytes
  }
  try {
    const text = textOf(source(), await isUtf8(source()))
    const { accepted, known, rejected } = await fileFromRows(ctx, text, ending === 'csv' ? 'csv' : 'jsonl')
    const rows = rejected.slice(0, mostShown).flatMap(({ row, errors }) =>
      errors.map(({ field, code, values }) => ({
        row,
        field: field.replace(/^\//, ''),
        message: messageOf(code, ctx.language, values),
      })),
    )
    const outcome = { accepted, known, rejected: rejected.length, rows, more: Math.max(0, rejected.length - mostShown) }
    return data({ outcome, errors: [] }, { status: 200 })
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.values)
    throw error
  }
}

export default function UploadReports({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(uploadText, language)
  const outcome = actionData?.outcome
  const errors = actionData?.errors ?? []
  const example = `partnerReference,fraudForm,occurredOn,loss,paidTo,narrative\n2026-0001,FF-110,2026-11-03,"149,95",${demoIban(1)},"Niets ontvangen"`
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} above={<ErrorSummary errors={errors} isLost />}>
      {outcome && (
        <Notice kind={outcome.rejected > 0 ? 'warn' : 'ok'} title={t('done')} announce>
          <Paragraph>
            {t('done-more', { accepted: outcome.accepted, known: outcome.known, rejected: outcome.rejected })}
          </Paragraph>
        </Notice>
      )}
      {outcome && outcome.rows.length > 0 && (
        <>
          <Heading level={2}>{t('rejected')}</Heading>
          <Paragraph>{t('rejected-more')}</Paragraph>
          <Table
            caption={t('rejected')}
            hideCaption
            columns={[
              { key: 'row', text: t('row'), numeric: true },
              { key: 'field', text: t('column') },
              { key: 'message', text: t('why') },
            ]}
            rows={outcome.rows.map(({ row, field, message }, index) => ({
              key: String(index),
              cells: { row: formatNumber(row, language), field, message },
            }))}
            responsive
          />
          {outcome.more > 0 && <Paragraph>{t('more', { count: outcome.more })}</Paragraph>}
        </>
      )}
      <Form multipart>
        <FileField
          name="file"
          label={t('file')}
          description={t('file-more')}
          accept=".csv,.jsonl,.ndjson"
          error={errors[0]?.message}
        />
        <ButtonGroup>
          <Button>{t('send')}</Button>
        </ButtonGroup>
      </Form>
      <Details summary={t('format')}>
        <List items={[t('format-csv'), t('format-many'), t('format-json'), t('format-ref'), t('format-contact')]} />
        <Paragraph>
          <code className="utrecht-code">{fileColumns.join(', ')}</code>
        </Paragraph>
        <Heading level={3}>{t('example')}</Heading>
        <pre className="utrecht-code-block">{example}</pre>
      </Details>
    </WorkbenchPage>
  )
}
