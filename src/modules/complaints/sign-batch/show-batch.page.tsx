// SPDX-License-Identifier: EUPL-1.2
import { data, redirect, useRevalidator } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pageRequest, pagingOf, refusedForm, existing } from '#foundation/web'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { LongWork } from '#ui/long-work'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { batchPath, paths } from '../complaint/addresses.ts'
import { askedAgain } from '../complaint/who.query.ts'
import { dropBatch } from '../read-batch/begin-batch.command.ts'
import type { Route } from './+types/show-batch.page.ts'
import { DraftList, LeftRows, SignFirst, SignList } from './batch-parts.part.tsx'
import { batchView } from './batch-view.query.ts'
import { resumeBatch } from './resume-batch.command.ts'
import { showBatch } from './show-batch.query.ts'
import { signBatch } from './sign-batch.command.ts'
import { showBatchText } from './sign-batch.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const id = args.params.batch ?? ''
  const shown = existing(await showBatch(ctx, id, pageIn(args.request.url)))
  const here = addressIn(ctx.language, batchPath(id))
  if (shown.batch.state === 'mapping') throw redirect(`${here}/kolommen`, 303)
  const { slot } = args.context.get(pageRequest)
  const unasked: { draft: string; text: string }[] = []
  for (const draft of shown.drafts)
    if (draft.status === 'draft')
      for (const { lines } of await slot('complaints.signing', draft.id))
        unasked.push(...lines.map(({ words, found }) => ({ draft: draft.id, text: `${words}: ${found}` })))
  return {
    here,
    view: batchView(ctx, shown),
    unasked,
    paging: pagingOf(here, shown.page, shown.pages),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.batch ?? ''
  const entries = entriesOf(await args.request.formData())
  const again = entries.intent === 'sign' ? askedAgain(ctx, batchPath(id)) : null
  if (again) throw redirect(again, 303)
  try {
    if (entries.intent === 'drop') await dropBatch(ctx, id)
    if (entries.intent === 'resume') await resumeBatch(ctx, id)
    if (entries.intent === 'sign') await signBatch(ctx, id, String(entries.seen ?? ''))
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, entries.intent === 'drop' ? paths.batches : batchPath(id)), 303)
}

export default function ShowBatch({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showBatchText, language)
  const { view } = loaderData
  return (
    <WorkbenchPage
      title={view.title}
      lead={view.lead}
      answered={actionData}
      above={
        <>
          <Notice
            kind="info"
            title={t(view.isReport ? 'isReport' : 'notYet')}
            more={t(view.isReport ? 'isReportMore' : 'notYetMore')}
          />
        </>
      }
      actions={<TextLink href={addressIn(language, paths.batches)}>{t('back')}</TextLink>}
    >
      {view.isBusy ? <Busy {...loaderData} /> : <Done {...loaderData} />}
    </WorkbenchPage>
  )
}

type Shown = Route.ComponentProps['loaderData']

function Busy({ here, view }: Shown) {
  const t = useText(showBatchText)
  const { revalidate } = useRevalidator()
  return (
    <LongWork
      {...view.progress}
      away={t('away')}
      refresh={{ href: here, text: t('refresh') }}
      lookAgain={revalidate}
      stuck={view.isStuck ? { text: t('stuck'), resume: t('resume') } : undefined}
    />
  )
}

function Done({ here, view, unasked, paging }: Shown) {
  const language = useLanguage()
  const t = translate(showBatchText, language)
  return (
    <>
      {view.state === 'stopped' && (
        <Notice kind="warn" title={view.title}>
          {view.because && <Paragraph>{view.because}</Paragraph>}
          <Paragraph>{t('stoppedMore')}</Paragraph>
        </Notice>
      )}
      <SummaryList items={view.facts} />
      {view.waiting > 0 && <SignFirst view={view} unasked={unasked} />}
      {view.waiting > 0 && <SignList view={view} />}
      {view.state === 'signed' && (
        <Paragraph>
          <TextLink href={addressIn(language, paths.own)}>{t('all')}</TextLink>
        </Paragraph>
      )}
      <LeftRows here={here} view={view} />
      <DraftList view={view} paging={paging} />
      <Details summary={t('drop')}>
        <Form intent="drop" label={t('drop')} submit={t('drop')} quiet>
          <Small>{t('dropMore')}</Small>
        </Form>
      </Details>
    </>
  )
}
