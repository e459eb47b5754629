// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, formatDateTime, formatNumber, isMessageCode, messageOf, translate } from '#foundation/text'
import { contextOf, Refusal } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { Details } from '#ui/details'
import { FileField } from '#ui/file-field'
import { ErrorSummary, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { demoIban } from '#values'
import { checkUpload } from '../check-upload/work-on-upload.command.ts'
import type { Route } from './+types/choose-file.page.ts'
import { beginUpload } from './begin-upload.command.ts'
import { chooseText } from './choose-file.text.ts'
import { listWaiting } from './find-upload.query.ts'
import { readUpload } from './read-table.query.ts'
import { uploadMessages } from './upload.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const code = `reports.${asked.get('fout') ?? ''}`
  const values = { line: Number(asked.get('regel')) || 1 }
  const waiting = ctx.actor.kind === 'person' ? await listWaiting(ctx) : []
  return {
    errors:
      isMessageCode(code) && code.startsWith('reports.upload-')
        ? [{ field: 'file', message: messageOf(code, ctx.language, values) }]
        : [],
    waiting: waiting.map(({ id, name, kind, state, rowCount, begunAt }) => ({
      href: addressIn(ctx.language, kind === 'mail' ? `/werkbank/aanleveren/mail/${id}` : `/werkbank/aanleveren/${id}`),
      id,
      name,
      state: kind === 'mail' ? ('mail' as const) : state,
      rowCount,
      begunAt,
    })),
  }
}

/** A refusal is shown after a redirect: whoever reloads the page sends no file twice. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const goTo = (path: string) => redirect(addressIn(ctx.language, `/werkbank/aanleveren${path}`), 303)
  try {
    const form = await args.request.formData().catch(() => null)
    if (!form) throw new Refusal(uploadMessages.uploadTooLarge)
    const file = form.get('file')
    if (!(file instanceof File) || (file.size === 0 && file.name === ''))
      throw new Refusal(uploadMessages.uploadMissing)
    const content = await readUpload(file.name, new Uint8Array(await file.arrayBuffer()))
    const id = await beginUpload(ctx, content)
    if (content.kind === 'reports') await checkUpload(ctx, id)
    return goTo(`/${id}`)
  } catch (error) {
    if (!(error instanceof Refusal) || !error.code.startsWith('reports.upload-')) throw error
    const search = new URLSearchParams({ fout: error.code.replace('reports.', '') })
    if (error.values.line !== undefined) search.set('regel', String(error.values.line))
    return goTo(`?${search}`)
  }
}

export default function ChooseFile({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(chooseText, language)
  const { errors, waiting } = loaderData
  const example = `Ons kenmerk;Datum;Bedrag;Rekeningnummer tegenpartij;Omschrijving\n2026-0001;3-11-2026;149,95;${demoIban(1)};Niets ontvangen`
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')} above={<ErrorSummary errors={errors} isLost />}>
      <Form multipart>
        <FileField
          name="file"
          label={t('file')}
          description={t('file-more')}
          accept=".xlsx,.csv,.tsv,.txt,.json,.jsonl,.ndjson"
          error={errors[0]?.message}
        />
        <ButtonGroup>
          <Button>{t('send')}</Button>
        </ButtonGroup>
      </Form>
      <Paragraph>
        <TextLink href={addressIn(language, '/werkbank/aanleveren/mail')}>{t('mail')}</TextLink>
      </Paragraph>
      <Paragraph>
        <TextLink href={addressIn(language, '/werkbank/aanvoer')}>{t('feeds')}</TextLink>
      </Paragraph>
      {waiting.length > 0 && (
        <>
          <Heading level={2}>{t('waiting')}</Heading>
          <Paragraph>{t('waiting-more')}</Paragraph>
          <Table
            caption={t('waiting')}
            hideCaption
            columns={(column) => [
              column(t('name'), ({ href, name }) => <TextLink href={href}>{name}</TextLink>),
              column(t('state'), ({ state }) => t(`state-${state}`)),
              column(t('rows'), { numeric: true }, ({ rowCount }) => formatNumber(rowCount, language)),
              column(t('begun'), ({ begunAt }) => formatDateTime(begunAt, language)),
            ]}
            rows={waiting}
          />
        </>
      )}
      <Details summary={t('format')}>
        <List
          items={[
            t('format-csv'),
            t('format-many'),
            t('format-text'),
            t('format-json'),
            t('format-ref'),
            t('format-contact'),
          ]}
        />
        <Heading level={3}>{t('example')}</Heading>
        <pre className="utrecht-code-block">{example}</pre>
      </Details>
    </WorkbenchPage>
  )
}
