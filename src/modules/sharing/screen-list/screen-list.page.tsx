// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pageRequest, pagingOf, Refusal, refusedForm } from '#foundation/web'
import { readTable } from '#modules/reports'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { Route } from './+types/screen-list.page.ts'
import { rowsOfTable, rowsOfText } from './read-list.ts'
import { mostRows, ownScreenings, screenList } from './screen-list.command.ts'
import { screenMenu, screenMessages, screenText } from './screen-list.text.ts'
import { type SaidRow, screenedView } from './screened-view.ts'

const perPage = 20

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, settings } = ctx
  const { smallScripts } = args.context.get(pageRequest)
  const before = await ownScreenings(ctx)
  const pages = Math.max(1, Math.ceil(before.length / perPage))
  const page = Math.min(pageIn(args.request.url), pages)
  return {
    title: translate(screenMenu, language)('title'),
    // Without a second key holder nobody can ask so that we do not see it.
    blinded: settings.evaluatorUrl !== undefined && {
      later: smallScripts.get(`screen-list/screen-blinded-${language}`),
      organisations: smallScripts.get('organisations'),
      ask: addressIn(language, '/werkbank/controleren/verblind'),
      demo: String(!settings.isProduction),
    },
    listMore: translate(screenText, language)('listMore', { most: mostRows }),
    before: before.slice((page - 1) * perPage, page * perPage).map((one, at) => ({
      ...one,
      key: `${page}-${at}`,
      at: formatDateTime(one.at, language),
    })),
    paging: pagingOf(addressIn(language, '/werkbank/controleren'), page, pages),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const sent = await args.request.formData().catch(() => null)
  const entries = sent ? entriesOf(sent) : {}
  const pasted = sent?.get('list')
  const typed = { ...entries, intent: 'screen', list: typeof pasted === 'string' ? pasted : '' }
  try {
    if (!sent) throw new Refusal(screenMessages.tooMany, { status: 413, values: { found: '', most: mostRows } })
    const file = sent.get('file')
    const rows =
      file instanceof File && file.size > 0
        ? rowsOfTable(await readTable(file.name, new Uint8Array(await file.arrayBuffer()), () => false))
        : rowsOfText(typed.list)
    const purpose = [entries.purpose ?? ''].flat()[0] ?? ''
    const found = await screenList(ctx, rows, purpose)
    return data({ refused: null, result: screenedView(found, rows.length, ctx.language), purpose }, { status: 200 })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, typed, error)
    return data({ refused: answered, result: null, purpose: '' }, { status })
  }
}

export default function ScreenList({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(screenText)
  const { title, listMore, before, paging, blinded } = loaderData
  const refused = actionData?.refused
  const one = (name: string) => [refused?.entries[name] ?? ''].flat()[0] || undefined
  const errorOf = (name: string) => refused?.errors.find(({ field }) => field === name)?.message
  const result = actionData?.result
  return (
    <WorkbenchPage title={title} lead={t('lead')} answered={refused}>
      {blinded && <BlindedParts addresses={blinded} />}
      <div id="uitslag" role="status" />
      {result && (
        <>
          <Notice kind={result.hits.length > 0 ? 'warn' : 'info'} title={result.title} announce>
            {result.more && <Paragraph>{result.more}</Paragraph>}
          </Notice>
          <Result caption={t('hits')} answer={t('answer')} rows={result.hits} />
          <Result caption={t('unread')} answer={t('why')} rows={result.unread} />
        </>
      )}
      {refused && <Small>{t('again')}</Small>}
      <Form multipart label={t('form')} submit={t('send')}>
        <TextArea
          name="list"
          label={t('list')}
          description={listMore}
          rows={8}
          error={errorOf('list')}
          defaultValue={one('list')}
        />
        <FileField name="file" label={t('file')} description={t('fileMore')} accept=".csv,.tsv,.txt,.xlsx" optional />
        <TextField
          name="purpose"
          label={t('purpose')}
          description={t('purposeMore')}
          error={errorOf('purpose')}
          defaultValue={one('purpose') ?? (actionData?.purpose || undefined)}
          autoComplete="off"
        />
      </Form>
      <Small>
        <span id="wie-ziet">{t('seen')}</span> {t('kept')}
      </Small>
      {before.length > 0 && (
        <>
          <Heading level={2}>{t('history')}</Heading>
          <Table
            caption={t('history')}
            hideCaption
            columns={(column) => [
              column(t('when'), (cells) => cells.at),
              column(t('for'), (cells) => cells.purpose),
              column(t('rows'), { numeric: true }, (cells) => cells.rows),
              column(t('warned'), { numeric: true }, (cells) => cells.hits ?? '–'),
              column(t('notRead'), { numeric: true }, (cells) => cells.unread ?? '–'),
            ]}
            rows={before}
          />
          <Pagination {...paging} />
        </>
      )}
    </WorkbenchPage>
  )
}

interface BlindedPartsProps {
  addresses: { later: string | undefined; organisations: string | undefined; ask: string; demo: string }
}

const empty: SaidRow = { key: '', row: 0, what: '…', answer: '…', more: '…' }

/** What the script of the page fills in and shows, in its order: not now, refused, warnings, none, and the two tables. */
function BlindedParts({ addresses: { later, organisations, ask, demo } }: BlindedPartsProps) {
  const language = useLanguage()
  const t = translate(screenText, language)
  return (
    <template
      id="verblind"
      data-language={language}
      data-demo={demo}
      data-later={later}
      data-organisations={organisations}
      data-ask={ask}
      data-busy={t('busy')}
      data-will-not-see={t('willNotSee')}
    >
      <Notice kind="warn" title={t('openly')} more={t('openlyMore')} />
      <Notice kind="warn" title={t('notDone')} more="…" />
      <Notice kind="warn" title="…" more="…" />
      <Notice kind="info" title="…" more="…" />
      <div>
        <Result caption={t('hits')} answer={t('answer')} rows={[empty]} />
      </div>
      <div>
        <Result caption={t('unread')} answer={t('why')} rows={[empty]} />
      </div>
    </template>
  )
}

function Result({ caption, answer, rows }: { caption: string; answer: string; rows: readonly SaidRow[] }) {
  const t = useText(screenText)
  if (rows.length === 0) return null
  return (
    <Table
      caption={caption}
      columns={(column) => [
        column(t('row'), (one) => one.row),
        column(t('what'), { rowHeader: true }, (one) => one.what),
        column(answer, (one) => (
          <div>
            {one.answer}
            <Small>{one.more}</Small>
          </div>
        )),
      ]}
      rows={rows}
    />
  )
}
