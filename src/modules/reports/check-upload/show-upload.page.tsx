// SPDX-License-Identifier: EUPL-1.2
import { redirect, useRevalidator } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { LongWork } from '#ui/long-work'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { dropUpload } from '../upload-reports/begin-upload.command.ts'
import { findUpload } from '../upload-reports/find-upload.query.ts'
import { isBusy } from '../upload-reports/upload.ts'
import type { Route } from './+types/show-upload.page.ts'
import { mostInWorkbook } from './rejected-row.ts'
import { showText } from './show-upload.text.ts'
import { shownFaults } from './shown-faults.query.ts'
import { fileUpload, resumeUpload } from './work-on-upload.command.ts'

/** After this many milliseconds without a row, work has probably stopped. */
const stuckAfter = 90_000

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const id = args.params.upload ?? ''
  const goTo = (path: string) => redirect(addressIn(ctx.language, `/werkbank/aanleveren${path}`), 303)
  const upload = await findUpload(ctx, id)
  if (!upload) throw goTo('')
  const { state } = upload
  if (upload.kind === 'mail') throw goTo(`/mail/${id}`)
  if (state === 'mapping') throw goTo(`/${id}/kolommen`)
  const asked = Number(new URL(args.request.url).searchParams.get('pagina')) || 1
  const shown = await shownFaults(ctx, upload, asked, 'hand-in-reports')
  const here = addressIn(ctx.language, `/werkbank/aanleveren/${id}`)
  return {
    here,
    state,
    name: upload.name,
    isTable: upload.kind === 'table',
    rowCount: upload.rowCount,
    doneCount: upload.doneCount,
    right: upload.rightCount,
    known: upload.knownCount,
    wrong: upload.wrongCount,
    mended: upload.mendedCount,
    hasWorkbook: upload.wrongCount <= mostInWorkbook,
    isStuck: ctx.now().getTime() - upload.changedAt.getTime() > stuckAfter,
    ...shown,
    previousHref: shown.page > 1 ? `${here}?pagina=${shown.page - 1}` : undefined,
    nextHref: shown.page < shown.pages ? `${here}?pagina=${shown.page + 1}` : undefined,
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.upload ?? ''
  const intent = (await args.request.formData()).get('intent')
  if (intent === 'drop') await dropUpload(ctx, id)
  if (intent === 'file') await fileUpload(ctx, id)
  if (intent === 'resume') await resumeUpload(ctx, id)
  throw redirect(addressIn(ctx.language, `/werkbank/aanleveren${intent === 'drop' ? '' : `/${id}`}`), 303)
}

export default function ShowUpload({ loaderData }: Route.ComponentProps) {
  const t = useText(showText)
  const { state, name, right } = loaderData
  const busy = isBusy(state)
  const title = state === 'filed' && right === 0 ? t('title-none') : t(`title-${state}`)
  return (
    <WorkbenchPage title={title} lead={t('lead', { name })}>
      {busy && <Busy {...loaderData} />}
      {state === 'checked' && <Checked {...loaderData} />}
      {state === 'filed' && <Filed {...loaderData} />}
      {!busy && <Faults {...loaderData} />}
    </WorkbenchPage>
  )
}

type Shown = Route.ComponentProps['loaderData']

function Busy({ here, doneCount, rowCount, isStuck }: Shown) {
  const t = useText(showText)
  const { revalidate } = useRevalidator()
  return (
    <LongWork
      done={doneCount}
      of={rowCount}
      text={t('progress', { done: doneCount, of: rowCount })}
      away={t('away')}
      refresh={{ href: here, text: t('refresh') }}
      lookAgain={revalidate}
      stuck={isStuck ? { text: t('stuck'), resume: t('resume') } : undefined}
    />
  )
}

function Checked({ here, isTable, right, known, wrong, mended }: Shown) {
  const t = useText(showText)
  const rows = (count: number) => t('rows', { count })
  return (
    <>
      <SummaryList
        items={[
          { term: t('right'), answer: rows(right) },
          ...(known > 0 ? [{ term: t('known'), answer: `${rows(known)}. ${t('known-more')}` }] : []),
          { term: t('wrong'), answer: rows(wrong) },
          ...(mended > 0 ? [{ term: t('mended'), answer: t('mended-more', { count: mended }) }] : []),
        ]}
      />
      <Paragraph>{t(right > 0 && right === known ? 'all-known' : 'nothing')}</Paragraph>
      <Form>
        <ButtonGroup>
          {right > known && (
            <Button name="intent" value="file">
              {t('file', { count: right - known })}
            </Button>
          )}
          {isTable && <TextLink href={`${here}/kolommen`}>{t('columns')}</TextLink>}
          <Button appearance="subtle" name="intent" value="drop">
            {t('drop')}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

function Filed({ right, known, wrong }: Shown) {
  const language = useLanguage()
  const t = translate(showText, language)
  return (
    <>
      <Notice kind={wrong > 0 ? 'warn' : 'ok'} announce>
        <Paragraph>{t('done-more', { stored: right, known, wrong })}</Paragraph>
      </Notice>
      <List
        items={[
          <TextLink key="reports" href={addressIn(language, '/werkbank/meldingen')}>
            {t('reports')}
          </TextLink>,
          <TextLink key="again" href={addressIn(language, '/werkbank/aanleveren')}>
            {t('again')}
          </TextLink>,
        ]}
      />
    </>
  )
}

function Faults({ here, faults, isTable, hasWorkbook, page, pages, previousHref, nextHref }: Shown) {
  const t = useText(showText)
  if (faults.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('wrong-title')}</Heading>
      <Paragraph>{t('wrong-more')}</Paragraph>
      <List
        items={[
          ...(hasWorkbook
            ? [
                <TextLink key="xlsx" href={`${here}/afgewezen?als=xlsx`} download>
                  {t('download-xlsx')}
                </TextLink>,
              ]
            : []),
          <TextLink key="csv" href={`${here}/afgewezen`} download>
            {t('download')}
          </TextLink>,
        ]}
      />
      <Table
        caption={t('wrong-title')}
        hideCaption
        columns={(column) => [
          column(t('row'), ({ row }) => t('row-number', { row })),
          column(t('column'), ({ column }) => column || t('whole')),
          isTable && column(t('cell'), ({ cell }) => cell),
          column(t('why'), ({ message }) => message),
        ]}
        rows={faults}
      />
      <Pagination page={page} pages={pages} previousHref={previousHref} nextHref={nextHref} />
      {isTable && <Small>{t('row-numbers')}</Small>}
    </>
  )
}
