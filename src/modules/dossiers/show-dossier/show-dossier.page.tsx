// SPDX-License-Identifier: EUPL-1.2
import { addressIn, messageOf, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { caseAddress } from '#modules/casework'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Progress } from '#ui/progress'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { dossierPath, paths } from '../dossier/addresses.ts'
import { courseAfter } from '../dossier/dossier.ts'
import { dossierMessages } from '../dossier/dossier.text.ts'
import { paperText } from '../draw-pdf/draw-pdf.text.ts'
import { handOver, withdrawDossier } from '../hand-over/hand-over.command.ts'
import type { Route } from './+types/show-dossier.page.ts'
import { DossierContent, FetchForm, History } from './dossier-parts.part.tsx'
import { courseLook, makingLook } from './dossier-row.ts'
import { contentView, factsOf, historyOf } from './dossier-view.ts'
import { readDossier } from './read-dossier.query.ts'
import { showText } from './show.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const shown = existing(await readDossier(ctx, args.params.id ?? ''))
  const { dossier, outcomes, summary } = shown
  const t = translate(showText, language)
  // The file itself is no page: without a purpose it sends one back here.
  const isRefused = new URL(args.request.url).searchParams.get('fout') === 'doel'
  return {
    title: t('title', { number: dossier.number }),
    lead: t('lead', { version: dossier.version, recipient: dossier.recipient }),
    recipient: dossier.recipient,
    making: dossier.making,
    makingLook: makingLook(dossier.making, language),
    courseLook: courseLook(dossier.course, language),
    progress: { done: dossier.done, total: dossier.total },
    revision: dossier.revision,
    mayHandOver:
      dossier.making === 'ready' &&
      dossier.recipientId !== dossier.organisationId &&
      courseAfter(dossier.course, 'hand-over') !== null,
    mayTakeBack: courseAfter(dossier.course, 'withdraw') !== null,
    isWithdrawn: dossier.course === 'withdrawn',
    fetchAt: addressIn(language, `${dossierPath(dossier.id)}/bestand`),
    toCase: caseAddress(language, dossier.caseReportId),
    facts: factsOf(dossier, language),
    history: historyOf(outcomes, dossier, language),
    view: summary && contentView(summary, language),
    missing: isRefused ? messageOf(dossierMessages.downloadPurpose, language) : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    const revision = Number(entries.revision) || 0
    if (entries.intent === 'hand-over') await handOver(ctx, id, revision, entries.tell === 'yes')
    else if (entries.intent === 'withdraw') await withdrawDossier(ctx, id, revision)
    else throw new Response(null, { status: 400 })
    return dossierPath(id)
  })
}

export default function ShowDossier({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { title, lead, missing, making, progress, view } = loaderData
  const answered = missing
    ? {
        entries: { intent: 'fetch' },
        errors: [{ field: 'purpose', message: missing }],
        summary: [{ field: 'fetch-purpose', message: missing }],
        isConflict: false,
      }
    : actionData
  return (
    <WorkbenchPage
      title={title}
      lead={lead}
      answered={answered}
      actions={
        <>
          <TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>{' '}
          <TextLink href={loaderData.toCase}>{t('toCase')}</TextLink>
        </>
      }
    >
      <Paragraph>
        <Status {...loaderData.makingLook} /> <Status {...loaderData.courseLook} />
      </Paragraph>
      {(making === 'queued' || making === 'building') && (
        <>
          <Paragraph>{t('waiting')}</Paragraph>
          <Progress step={progress.done} of={Math.max(1, progress.total)} text={t('progress', progress)} />
          <ActionLink href="">{t('refresh')}</ActionLink>
        </>
      )}
      {making === 'failed' && <Notice kind="warn">{t('failed')}</Notice>}
      {making === 'emptied' && <Notice kind="warn">{t('emptied')}</Notice>}
      {view && <Notice kind="info">{translate(paperText, language)('innocent')}</Notice>}
      <Heading level={2}>{t('facts')}</Heading>
      <SummaryList items={loaderData.facts} />
      {making === 'ready' && !loaderData.isWithdrawn && <FetchForm action={loaderData.fetchAt} from="made" />}
      <Steps {...loaderData} />
      <History rows={loaderData.history} />
      {view && <DossierContent view={view} />}
    </WorkbenchPage>
  )
}

/** Handing over, or taking back what was handed over. */
function Steps(props: { mayHandOver: boolean; mayTakeBack: boolean; recipient: string; revision: number }) {
  const t = useText(showText)
  const { mayHandOver, mayTakeBack, recipient, revision } = props
  if (!mayHandOver && !mayTakeBack) return null
  return (
    <Form label={t(mayHandOver ? 'handOver' : 'takeBack')}>
      <Heading level={2}>{t(mayHandOver ? 'handOver' : 'takeBack')}</Heading>
      <HiddenField name="intent" value={mayHandOver ? 'hand-over' : 'withdraw'} />
      <HiddenField name="revision" value={String(revision)} />
      <Paragraph>{mayHandOver ? t('handOverMore') : t('takeBackMore', { recipient })}</Paragraph>
      {mayHandOver && (
        <CheckboxGroup
          name="tell"
          legend={t('tell')}
          description={t('tellMore')}
          options={[{ value: 'yes', text: t('tellYes') }]}
        />
      )}
      <Button appearance={mayHandOver ? undefined : 'secondary'}>
        {mayHandOver ? t('doHandOver', { recipient }) : t('doTakeBack')}
      </Button>
    </Form>
  )
}
