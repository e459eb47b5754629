// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, formatDateTime, formatNumber, messageOf, translate } from '#foundation/text'
import { contextOf, Refusal } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { Details } from '#ui/details'
import { FileField } from '#ui/file-field'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { orForbidden } from '../delivery/or-forbidden.query.ts'
import { paths } from '../outcome/addresses.ts'
import { deliverable } from '../outcome/result-kinds.data.ts'
import { saidBy } from '../outcome/standing.ts'
import { halfYearWords } from '../show-outcomes/flow-view.ts'
import type { Route } from './+types/supply-outcomes.page.ts'
import { columns, type RowProblem } from './delivered-row.ts'
import { listDeliveries } from './list-deliveries.query.ts'
import { readFile } from './read-file.query.ts'
import { supplyOutcomes } from './supply-outcomes.command.ts'
import { supplyText } from './supply-page.text.ts'
import { supplyMessages } from './supply.text.ts'

/** More than this nobody mends in one go. */
const mostShown = 200

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { deliveries, supplier, halves } = await orForbidden(listDeliveries(ctx))
  return {
    choices: saidBy[supplier].join(', '),
    kinds: deliverable.map((kind) => `${kind.id} (${kind[ctx.language]})`).join(', '),
    halves: halves.map((half) => ({ value: half, text: halfYearWords(half, ctx.language) })),
    deliveries: deliveries.map(({ id, half, fileName, deliveredAt, rowsKept, rowsRefused }) => ({
      id,
      half: halfYearWords(half, ctx.language),
      fileName,
      when: formatDateTime(deliveredAt, ctx.language),
      rowsKept,
      rowsRefused,
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const form = await args.request.formData().catch(() => null)
  const given = form?.get('half')
  const half = typeof given === 'string' ? given : ''
  const said = ({ line, column, code, values }: RowProblem) => ({
    line,
    column,
    message: messageOf(code, ctx.language, values),
  })
  try {
    if (!form) throw new Refusal(supplyMessages.fileTooLarge, { values: { rows: 50_000 } })
    const file = form.get('file')
    if (!(file instanceof File) || (file.size === 0 && file.name === '')) throw new Refusal(supplyMessages.fileMissing)
    const rows = readFile(new Uint8Array(await file.arrayBuffer()))
    const { kept, corrected, known, refused, ...done } = await orForbidden(
      supplyOutcomes(ctx, { half, fileName: file.name, rows }),
    )
    return {
      errors: [],
      half,
      done: {
        kept,
        corrected,
        half: halfYearWords(done.half, ctx.language),
        refusedRows: new Set(refused.map(({ line }) => line)).size,
        refused: refused.slice(0, mostShown).map(said),
        moreRefused: Math.max(0, refused.length - mostShown),
        knownRows: known.length,
        known: known.slice(0, mostShown).map(said),
      },
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const field = error.code === supplyMessages.wrongHalf ? 'half' : 'file'
    const errors = [{ field, message: messageOf(error.code, ctx.language, error.values) }]
    return data({ errors, half, done: null }, { status: 422 })
  }
}

interface SaidProblem {
  line: number
  column: string
  message: string
}

interface Done {
  kept: number
  corrected: number
  half: string
  refusedRows: number
  refused: SaidProblem[]
  moreRefused: number
  knownRows: number
  known: SaidProblem[]
}

export default function SupplyOutcomes({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(supplyText, language)
  const { halves, choices, kinds } = loaderData
  const errors = actionData?.errors ?? []
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} above={<ErrorSummary errors={errors} isLost />}>
      {actionData?.done && <Result done={actionData.done} />}
      <Form multipart label={t('title')}>
        <SelectField
          name="half"
          label={t('half')}
          options={halves}
          emptyText={false}
          defaultValue={actionData?.half || halves[0]?.value}
          error={errorOf('half')}
        />
        <FileField
          name="file"
          label={t('file')}
          description={t('fileMore')}
          accept=".csv,.tsv,.txt,.json"
          error={errorOf('file')}
        />
        <ButtonGroup>
          <Button>{t('send')}</Button>
        </ButtonGroup>
      </Form>
      <Paragraph>
        <TextLink href={addressIn(language, paths.example)}>{t('example')}</TextLink>
      </Paragraph>
      <Details summary={t('format')}>
        <List
          items={[
            t('format1', { columns: columns.join(', ') }),
            t('format2'),
            t('format3'),
            t('asPolice', { choices }),
            t('format4', { kinds }),
            t('format5'),
            t('format6'),
          ]}
        />
      </Details>
      <Delivered deliveries={loaderData.deliveries} />
    </WorkbenchPage>
  )
}

function Result({ done }: { done: Done }) {
  const t = useText(supplyText)
  return (
    <>
      <Notice kind={done.refusedRows > 0 ? 'warn' : 'ok'} title={t('doneTitle', { kept: done.kept })} announce>
        <Paragraph>{t('done', { half: done.half, corrected: done.corrected })}</Paragraph>
      </Notice>
      {done.refusedRows > 0 && (
        <>
          <Heading level={2}>{t('refused', { count: done.refusedRows })}</Heading>
          <Paragraph>{t('refusedMore')}</Paragraph>
          <Problems caption={t('refused', { count: done.refusedRows })} problems={done.refused} />
          {done.moreRefused > 0 && <Paragraph>{t('more', { count: done.moreRefused })}</Paragraph>}
        </>
      )}
      {done.knownRows > 0 && (
        <Details summary={t('known', { count: done.knownRows })}>
          <Problems caption={t('known', { count: done.knownRows })} problems={done.known} />
        </Details>
      )}
    </>
  )
}

function Problems({ caption, problems }: { caption: string; problems: SaidProblem[] }) {
  const t = useText(supplyText)
  return (
    <Table
      caption={caption}
      hideCaption
      columns={(column) => [
        column(t('line'), { numeric: true }, ({ line }) => String(line)),
        column(t('column'), ({ column }) => column),
        column(t('what'), ({ message }) => message),
      ]}
      rows={problems}
      keyOf={({ line, column, message }) => `${line}-${column}-${message}`}
    />
  )
}

type Row = Route.ComponentProps['loaderData']['deliveries'][number]

function Delivered({ deliveries }: { deliveries: Row[] }) {
  const language = useLanguage()
  const t = translate(supplyText, language)
  return (
    <>
      <Heading level={2}>{t('delivered')}</Heading>
      {deliveries.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <Table
          caption={t('delivered')}
          hideCaption
          columns={(column) => [
            column(t('when'), ({ when }) => when),
            column(t('half'), ({ half }) => half),
            column(t('name'), ({ fileName }) => fileName),
            column(t('kept'), { numeric: true }, ({ rowsKept }) => formatNumber(rowsKept, language)),
            column(t('notKept'), { numeric: true }, ({ rowsRefused }) => formatNumber(rowsRefused, language)),
          ]}
          rows={deliveries}
        />
      )}
    </>
  )
}
