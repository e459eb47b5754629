// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { ColumnTable } from '#ui/column-table'
import { ErrorSummary, Form } from '#ui/form'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { fileColumns } from '../file-reports/file-row.ts'
import { dropUpload } from '../upload-reports/begin-upload.command.ts'
import { findUpload } from '../upload-reports/find-upload.query.ts'
import { seeUploadContent } from '../upload-reports/see-upload.query.ts'
import type { Route } from './+types/map-columns.page.ts'
import { chooseColumns } from './choose-columns.command.ts'
import { faultsOfMap } from './column-faults.ts'
import { isFileColumn } from './column-guess.ts'
import { fieldText } from './field.text.ts'
import { mapText } from './map-columns.text.ts'
import { proposedMap } from './remembered-map.query.ts'

const rowsShown = 3
const longestShown = 90

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const id = args.params.upload ?? ''
  const upload = await findUpload(ctx, id)
  const isOpen = upload?.state === 'mapping' || upload?.state === 'checked'
  const content = isOpen && (await seeUploadContent(ctx, id, 'table', 'hand-in-reports'))
  if (!upload || !content) throw redirect(addressIn(ctx.language, `/werkbank/aanleveren/${id}`), 303)
  const { headers, rows } = content.table
  const { map, isRemembered } = upload.columnMap
    ? { map: upload.columnMap, isRemembered: false }
    : await proposedMap(ctx, upload.organisationId, headers)
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).slice(0, rowsShown)
  return {
    name: upload.name,
    rowCount: upload.rowCount,
    isRemembered,
    isChosen: upload.columnMap !== null,
    faults: upload.columnMap ? faultsOfMap(upload.columnMap) : [],
    columns: headers.map((header, at) => ({
      header,
      field: map[at] ?? '',
      examples: filled.map((cells) => shortened(cells[at]?.trim() ?? '')).filter(Boolean),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.upload ?? ''
  const form = await args.request.formData()
  if (form.get('intent') === 'drop') {
    await dropUpload(ctx, id)
    throw redirect(addressIn(ctx.language, '/werkbank/aanleveren'), 303)
  }
  const chosen: string[] = []
  for (const [name, value] of form) {
    const at = /^column-(\d{1,3})$/.exec(name)?.[1]
    if (at !== undefined && typeof value === 'string') chosen[Number(at)] = value
  }
  await chooseColumns(
    ctx,
    id,
    Array.from(chosen, (field) => field ?? ''),
  )
  const upload = await findUpload(ctx, id)
  const next = upload?.state === 'mapping' ? `/werkbank/aanleveren/${id}/kolommen` : `/werkbank/aanleveren/${id}`
  throw redirect(addressIn(ctx.language, next), 303)
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : text
}

export default function MapColumns({ loaderData }: Route.ComponentProps) {
  const t = useText(mapText)
  const f = useText(fieldText)
  const { name, rowCount, isRemembered, isChosen, faults, columns } = loaderData
  const nameOf = (header: string, at: number) => header || t('unnamed', { number: at + 1 })
  const sayOf = (fault: (typeof faults)[number]) =>
    fault.kind === 'nothing'
      ? t('nothing')
      : t('twice', { field: isFileColumn(fault.field) ? f(fault.field) : fault.field })
  const errors = faults.map((fault) => {
    const at = fault.kind === 'nothing' ? 0 : columns.findLastIndex(({ field }) => field === fault.field)
    return { field: `column-${at}`, message: sayOf(fault) }
  })
  const options = fileColumns.map((value) => ({ value, text: f(value) }))
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead', { name, rows: rowCount })}
      above={<ErrorSummary errors={errors} />}
    >
      {!isChosen && <Notice kind="info" more={t(isRemembered ? 'remembered' : 'proposed')} />}
      <Form>
        <ColumnTable
          caption={t('caption')}
          heads={{ column: t('column'), examples: t('examples'), field: t('field') }}
          columns={columns.map(({ header, field, examples }, at) => ({
            field: `column-${at}`,
            name: nameOf(header, at),
            examples,
            label: t('field-of', { column: nameOf(header, at) }),
            chosen: field,
            error: errors.find((error) => error.field === `column-${at}`)?.message,
          }))}
          options={options}
          skip={t('skip')}
        />
        <Paragraph>{t('contact')}</Paragraph>
        {!columns.some(({ field }) => field === 'partnerReference') && <Paragraph>{t('no-reference')}</Paragraph>}
        <ButtonGroup>
          <Button>{t('check')}</Button>
          <Button appearance="subtle" name="intent" value="drop">
            {t('drop')}
          </Button>
        </ButtonGroup>
        <Small>{t('waits')}</Small>
      </Form>
    </WorkbenchPage>
  )
}
