// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn, formatDate, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, Refusal, shownErrors } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import { ErrorSummary } from '#ui/form'
import { formatIdentifier, formatLastDay, reportCode } from '#values'
import { decideListing } from '../decide-listing/decide-listing.command.ts'
import { text as listText } from '../list-listings/list-listings.text.ts'
import { stepsFrom } from '../listing/listing.ts'
import { listingStatusText } from '../listing/listing.text.ts'
import { EvidenceParts, shownEvidence } from '../warn-on-evidence/evidence-parts.part.tsx'
import { evidenceText } from '../warn-on-evidence/evidence.text.ts'
import { judgeEvidence, takeBackEvidence } from '../warn-on-evidence/judge-evidence.command.ts'
import { IdentifierTabs } from '../show-identifier/identifier-tabs.part.tsx'
import { titlesOf } from '../show-identifier/titles-of.query.ts'
import type { Route } from './+types/show-listing.page.ts'
import { DecisionForm } from './decision-form.part.tsx'
import { LookBefore, shownQuestion } from './look-before.part.tsx'
import { readDecision } from './read-decision.ts'
import { showListing } from './show-listing.query.ts'
import { text } from './show-listing.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(text, language)
  const shown = await showListing(ctx, args.params.id, 'besluiten over een vermelding').catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  const { listing, steps, waiting, counts, ownReports, minimumReports, weight } = shown
  const hasEnough = weight.counts >= minimumReports
  return {
    title: t('title', { id: listing.id.slice(-6) }),
    address: addressIn(language, '/werkbank/vermeldingen'),
    reportAddress: addressIn(language, '/werkbank/meldingen'),
    kind: listing.kind,
    status: listing.status,
    waiting:
      waiting &&
      t('waiting', {
        name: waiting.decidedByName,
        at: formatDateTime(waiting.decidedAt, language),
        step: t(waiting.step).toLowerCase(),
      }),
    steps: waiting
      ? []
      : stepsFrom(listing).filter(
          (step) =>
            (step === 'withdraw' && !shown.toJudge) ||
            step === 'suspend' ||
            step === 'keep' ||
            step === 'decline' ||
            (hasEnough && !shown.toJudge && (step !== 'propose-again' || !shown.hasNewer)),
        ),
    question: shownQuestion(shown, ctx),
    evidence: shownEvidence(shown, language),
    evidenceAddress:
      (listing.status === 'suspended' || (listing.status === 'declined' && !shown.hasNewer)) &&
      !hasEnough &&
      !shown.toJudge
        ? addressIn(language, `/werkbank/vermeldingen/eigen-bewijs/${listing.identifierId}`)
        : null,
    listed: { id: listing.identifierId, kind: listing.kind, canonical: listing.canonical },
    lead:
      listing.status === 'active'
        ? ('leadActive' as const)
        : listing.endedAt || listing.status === 'declined'
          ? ('leadEnded' as const)
          : ('lead' as const),
    isDone: new URL(args.request.url).searchParams.has('besloten'),
    here: addressIn(language, `/werkbank/vermeldingen/${listing.id}`),
    // What counts now, as the weight below says it; what was stored with the last step may be older.
    reports: t(listing.verifiedReports === weight.counts ? 'reportsText' : 'reportsChanged', {
      count: weight.counts,
      needed: minimumReports,
      before: listing.verifiedReports,
    }),
    policyVersion: listing.policyVersion && t('policyVersionText', { version: listing.policyVersion }),
    weight: t(weight.largest > 1 ? 'oneSource' : 'sources', {
      reports: weight.reports,
      sources: weight.sources,
      largest: weight.largest,
      counts: weight.counts,
    }),
    isOneSource: weight.largest > 1,
    restsOn: listing.decidedAt && t(`ground-${listing.ground}`),
    ground: listing.legalBasis,
    reason: listing.reason,
    until: listing.expiresAt && formatLastDay(listing.expiresAt, language),
    suspendedUntil: listing.suspendedUntil && formatLastDay(listing.suspendedUntil, language),
    decided:
      listing.decidedAt &&
      t('decidedBy', { at: formatDate(listing.decidedAt, language), name: listing.decidedByName ?? t('byPolicy') }),
    counts,
    ownReports: await describeOwn(ctx, ownReports),
    handOver: await args.context.get(pageRequest).slot('identifiers.listing', listing.id),
    history: [
      ...steps.map((step) => ({
        at: step.at,
        what: changesNothing(step.step)
          ? t(`step-${step.step}`)
          : translate(listingStatusText, language)(step.toStatus),
        who: step.actorName ?? t('program'),
        reason: step.reason,
      })),
      // Who put it forward stands in it as well as who published.
      ...shown.evidence.map((one) => ({
        at: one.proposedAt,
        what: translate(evidenceText, language)(one.asks === 'withdraw' ? 'putWithdraw' : 'put'),
        who: one.proposedByName,
        reason: one.reason,
      })),
    ]
      .toSorted((one, other) => one.at.getTime() - other.at.getTime())
      .map((line) => ({ ...line, at: formatDateTime(line.at, language) })),
  }
}

async function describeOwn(ctx: Context, reports: readonly { reportId: string; seenAt: Date; isVerified: boolean }[]) {
  const titles = await titlesOf(
    ctx,
    reports.map(({ reportId }) => reportId),
  )
  return reports.map(({ reportId, seenAt, isVerified }) => ({
    reportId,
    isVerified,
    title: titles.get(reportId) ?? '',
    code: reportCode(reportId),
    seenAt: formatDate(seenAt, ctx.language),
  }))
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const { step, ...rest } = readDecision(args.params.id, entries)
  const decided = (['activate', 'decline', 'propose-again', 'resume', 'keep', 'suspend', 'withdraw'] as const).find(
    (it) => it === step,
  )
  const isTakenBack = step === 'take-back'
  const judged = (['approve', 'return'] as const).find((each) => each === step)
  if (!decided && !judged && !isTakenBack) throw new Response(null, { status: 400 })
  const said = (name: string) => (typeof entries[name] === 'string' ? entries[name] : '')
  try {
    if (decided) await decideListing(ctx, { ...rest, step: decided })
    if (isTakenBack) await takeBackEvidence(ctx, { listingId: args.params.id, evidenceId: said('evidence') })
    if (judged) {
      const verdict = { step: judged, evidenceId: said('evidence'), reason: said('returnReason') }
      await judgeEvidence(ctx, { ...verdict, listingId: args.params.id })
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = shownErrors(error.fields, ctx.language)
    const all =
      errors.length > 0
        ? errors
        : [
            {
              field: judged || isTakenBack ? 'bewijs' : 'reason',
              message: messageOf(error.code, ctx.language, error.values),
            },
          ]
    return data({ entries, errors: all }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(addressIn(ctx.language, `/werkbank/vermeldingen/${args.params.id}?besloten=ja`), 303)
}

const stillInForce = ['question', 'answer', 'keep'] as const
const changesNothing = (step: string): step is (typeof stillInForce)[number] => stillInForce.some((one) => one === step)

export default function ShowListing({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(text)
  const kindOf = useText(listText)
  const statusOf = useText(listingStatusText)
  const shown = loaderData
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage
      tab={`${loaderData.title} · dijkwacht`}
      title={formatIdentifier(shown.listed)}
      lead={t(shown.lead)}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={shown.address}>{t('back')}</TextLink>}
    >
      <IdentifierTabs id={shown.listed.id} tabs={[{ text: t('tab'), href: shown.here }]} current={shown.here} />
      {shown.isDone && !actionData && (
        <Notice
          kind="ok"
          title={t('saved', { status: statusOf(shown.status) })}
          more={shown.steps.length > 0 && t('savedMore')}
          announce
        />
      )}
      {shown.question && <LookBefore {...shown.question} />}
      <Heading level={2}>{t('facts')}</Heading>
      <SummaryList
        items={[
          { term: t('kind'), answer: kindOf(shown.kind) },
          { term: t('status'), answer: statusOf(shown.status) },
          { term: t('reports'), answer: shown.reports },
          { term: t('policyVersion'), answer: shown.policyVersion },
          { term: t('restsOn'), answer: shown.restsOn },
          { term: t('ground'), answer: shown.ground },
          { term: t('reason'), answer: shown.reason },
          { term: t('until'), answer: shown.until },
          { term: t('suspendedUntil'), answer: shown.suspendedUntil },
          { term: t('decided'), answer: shown.decided },
        ].filter(({ answer }) => answer)}
      />
      <EvidenceParts evidence={shown.evidence} entries={actionData?.entries ?? {}} errors={errors} />
      <Heading level={2}>{t('whyTitle')}</Heading>
      <Paragraph>{t('why')}</Paragraph>
      {shown.isOneSource ? (
        <Notice kind="warn" title={t('oneSourceTitle')}>
          <Paragraph>{shown.weight}</Paragraph>
          <Paragraph>{t('oneSourceMore')}</Paragraph>
        </Notice>
      ) : (
        <Paragraph>{shown.weight}</Paragraph>
      )}
      <Table
        caption={t('counts')}
        columns={(column) => [
          column(t('role'), ({ role }) => t(role)),
          column(t('month'), ({ month }) => month),
          column(t('verified'), { numeric: true }, ({ verified }) => verified),
          column(t('unverified'), { numeric: true }, ({ unverified }) => unverified),
        ]}
        rows={shown.counts}
        keyOf={({ role, month }) => `${role} ${month}`}
      />
      <Heading level={2}>{t('ownTitle')}</Heading>
      {shown.ownReports.length === 0 ? (
        <Paragraph>{t('noOwn')}</Paragraph>
      ) : (
        <List
          items={shown.ownReports.map((report) => (
            <>
              <TextLink href={`${shown.reportAddress}/${report.reportId}`}>{report.title}</TextLink>{' '}
              <span className="dw-soft">
                {report.code}, {report.seenAt}
              </span>
              {report.isVerified && `, ${t('ownVerified')}`}
            </>
          ))}
        />
      )}
      <Heading level={2}>{t('decideTitle')}</Heading>
      {shown.evidenceAddress && <ActionLink href={shown.evidenceAddress}>{t('toEvidence')}</ActionLink>}
      {shown.steps.length === 0 ? (
        <Paragraph>{shown.waiting ?? t('done')}</Paragraph>
      ) : (
        <DecisionForm
          steps={shown.steps}
          isQuiet={shown.evidence.waiting !== null}
          entries={actionData?.entries ?? {}}
          errors={errors}
        />
      )}
      {shown.handOver.length > 0 && (
        <List
          items={shown.handOver.map(({ href, title, explanation }) => (
            <span key={href}>
              <TextLink href={href}>{title}</TextLink>
              <Small>{explanation}</Small>
            </span>
          ))}
        />
      )}
      <Heading level={2}>{t('historyTitle')}</Heading>
      <Table
        caption={t('history')}
        hideCaption
        columns={(column) => [
          column(t('at'), ({ at }) => at),
          column(t('step'), ({ what }) => what),
          column(t('who'), ({ who }) => who),
          column(t('reason'), ({ reason }) => reason),
        ]}
        rows={shown.history}
      />
    </WorkbenchPage>
  )
}
