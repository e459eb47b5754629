// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm, existing } from '#foundation/web'
import { SideBySide } from '#ui/columns'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import { WrittenBody } from '#ui/written-body'
import { deskPath, paths, publicPath } from '../report/addresses.ts'
import { deskText, writeText } from '../report/desk.text.ts'
import { statusText } from '../report/messages.text.ts'
import { numberReport, sendReport } from '../send-report/send-report.command.ts'
import type { Route } from './+types/show-report.page.ts'
import { readReport } from './read-report.query.ts'
import { NumberForm, SendForm } from './send-forms.part.tsx'
import { WordsForm } from './words-form.part.tsx'
import { writeWords } from './write-report.command.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await readReport(contextOf(args), args.params.id ?? ''))
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const entries = entriesOf(await args.request.formData())
  try {
    if (entries.intent === 'write') {
      await writeWords(ctx, id, entries)
      // Saved while somebody writes: they stay where they are, and the page is read anew.
      if (entries.auto) return data(savedAlone, { status: 200 })
    } else if (entries.intent === 'send') await sendReport(ctx, id, entries)
    else if (entries.intent === 'number') await numberReport(ctx, id, entries)
    else throw new Response(null, { status: 400 })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, deskPath(id)), 303)
}

/** The answer to words that were saved while somebody writes on. */
const savedAlone = { entries: {}, errors: [], summary: [], isConflict: false }

export default function ShowReport({ loaderData: report, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, d, s] = [translate(writeText, language), translate(deskText, language), translate(statusText, language)]
  const { id, number, kind, status, sentAt, draft } = report
  const name = d(kind, { number })
  return (
    <WorkbenchPage
      title={draft?.document.title ?? name}
      lead={t('lead', { number: name, status: s(status) })}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {sentAt && (
        <Notice kind="ok">
          <Paragraph>
            {t('sentOn', { date: formatDate(sentAt, language) })}{' '}
            <TextLink href={addressIn(language, publicPath(number))}>{t('open')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      {status === 'sent' && <NumberForm report={report} />}
      {status === 'draft' && !draft && <Paragraph>{d('noPlan')}</Paragraph>}
      {draft && (
        <>
          <SideBySide
            left={
              <>
                <Heading level={2}>{t('writeTitle')}</Heading>
                <WordsForm sections={draft.sections} changes={report.changes} />
              </>
            }
            right={
              <section className="dw-beside__read" aria-label={t('readTitle')} tabIndex={0}>
                <Heading level={2}>{t('readTitle')}</Heading>
                <WrittenBody blocks={draft.document.blocks} />
              </section>
            }
          />
          <Heading level={2}>{t('sendTitle')}</Heading>
          <List
            items={[
              <TextLink key="pdf" href={deskPath(id, 'pdf')}>
                {t('pdf')}
              </TextLink>,
              <TextLink key="docx" href={deskPath(id, 'docx')}>
                {t('docx')}
              </TextLink>,
            ]}
          />
          <SendForm draft={draft} changes={report.changes} />
        </>
      )}
    </WorkbenchPage>
  )
}
