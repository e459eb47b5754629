// SPDX-License-Identifier: EUPL-1.2
import { isBy } from '#foundation/access'
import { data, redirect } from 'react-router'
import { addressIn, formatDate, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { linkIdentifiers } from '#modules/identifiers'
import { ErrorSummary } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { type CalendarDate, dutchDay, formatCalendarDate, formatIdentifier, formatLastDay } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { judgeDecision, proposeDecision } from '../decide-objection/decide-objection.command.ts'
import { outcomesFor } from '../objection/objection.ts'
import { groundText, redressMessages } from '../objection/objection.text.ts'
import { suspendListing } from '../suspend-listing/suspend-listing.command.ts'
import { suspendText } from '../suspend-listing/suspend-listing.text.ts'
import { SuspendForm } from '../suspend-listing/suspend-form.part.tsx'
import type { Route } from './+types/show-objection.page.ts'
import { JudgeForm, PastDecisions, ProposeForm } from './decision-forms.part.tsx'
import { readProposal, readSuspension } from './read-form.ts'
import { showObjection } from './show-objection.query.ts'
import { showText } from './show-objection.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, actor } = ctx
  const t = translate(showText, language)
  const shown = await showObjection(ctx, args.params.id, 'beslissen over een bezwaar').catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  })
  const { objection, contact, decisions, earlier, listing, advice, suspensions } = shown
  const s = translate(suspendText, language)
  const [own] = await linkIdentifiers(ctx, [objection])
  const due = formatCalendarDate(objection.dueOn as CalendarDate, language)
  const isLate = objection.dueOn < dutchDay(ctx.now()) && objection.status !== 'closed'
  const waiting = decisions.find(({ isApproved }) => isApproved === null)
  return {
    title: t('title', { id: objection.id.slice(-6) }),
    lead: t(isLate ? 'lateLead' : 'lead', { due }),
    address: addressIn(language, '/werkbank/bezwaren'),
    status: objection.status,
    outcomes: outcomesFor(objection.listingId !== null),
    isOwnProposal: isBy(actor, waiting?.proposedBy),
    identifier: own ?? null,
    heading: t('heading', { identifier: formatIdentifier(objection) }),
    received: formatDateTime(objection.receivedAt, language),
    ground: objection.ground,
    story: objection.narrative,
    reach: [contact.email, contact.phone].filter(Boolean).join(' · '),
    earlier: t('earlierText', { ...earlier }),
    proof: objection.provenAt && t('provenOn', { at: formatDate(objection.provenAt, language) }),
    isOther: listing !== null && listing.listing.canonical !== objection.canonical,
    advice: advice && { advice: advice.advice, why: advice.why[language] },
    suspensions: suspensions.map((one) =>
      s('done', {
        name: one.decidedByName,
        at: formatDateTime(one.at, language),
        advice: s(one.advice),
        did: s(one.isSuspended ? 'didSuspend' : 'didKeep'),
        reason: one.reason,
      }),
    ),
    closed: objection.closedAt && formatDate(objection.closedAt, language),
    decisions: decisions.map((decision) => ({
      ...decision,
      proposed: formatDateTime(decision.proposedAt, language),
      judged: decision.judgedAt && formatDateTime(decision.judgedAt, language),
    })),
    listing: listing && {
      address: addressIn(language, `/werkbank/vermeldingen/${listing.listing.id}`),
      identifier: {
        id: listing.listing.identifierId,
        kind: listing.listing.kind,
        canonical: listing.listing.canonical,
      },
      status:
        listing.listing.status === 'active' || listing.listing.status === 'suspended'
          ? listing.listing.status
          : ('ended' as const),
      reason: listing.listing.reason,
      basis: listing.listing.legalBasis,
      until: listing.listing.expiresAt && formatLastDay(listing.listing.expiresAt, language),
      reports: String(listing.listing.verifiedReports),
    },
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const objectionId = args.params.id
  const failed = (errors: { field: string; message: string }[], status: number) => data({ entries, errors }, { status })
  try {
    if (entries.step === 'approve' || entries.step === 'return')
      await judgeDecision(ctx, {
        objectionId,
        step: entries.step,
        reason: [entries.returnReason ?? ''].flat()[0] ?? '',
      })
    else if (entries.step === 'by-policy' || entries.step === 'suspend' || entries.step === 'keep')
      await suspendListing(ctx, readSuspension(objectionId, entries))
    else {
      const proposal = readProposal(objectionId, entries)
      if (!proposal)
        return failed([{ field: 'correctedUntil', message: messageOf(redressMessages.dayWrong, ctx.language) }], 422)
      await proposeDecision(ctx, proposal)
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    const errors = shownErrors(error.fields, ctx.language)
    const all = errors.length > 0 ? errors : [{ field: 'besluit', message: messageOf(error.code, ctx.language) }]
    return failed(all, error.status === 400 ? 422 : error.status)
  }
  throw redirect(addressIn(ctx.language, `/werkbank/bezwaren/${objectionId}`), 303)
}

export default function ShowObjection({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(showText)
  const grounds = useText(groundText)
  const shown = loaderData
  const { listing } = shown
  const errors = actionData?.errors ?? []
  const entries = actionData?.entries ?? {}
  return (
    <WorkbenchPage
      tab={`${loaderData.title} · dijkwacht`}
      title={shown.heading}
      lead={shown.closed ? t('done', { at: shown.closed }) : shown.lead}
      above={<ErrorSummary errors={errors} />}
      actions={<TextLink href={shown.address}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('objection')}</Heading>
      <SummaryList
        items={[
          { term: t('identifier'), answer: shown.identifier && <IdentifierLink identifier={shown.identifier} /> },
          { term: t('received'), answer: shown.received },
          { term: t('ground'), answer: grounds(shown.ground) },
          { term: t('story'), answer: shown.story },
          { term: t('reach'), answer: shown.reach || t('noReach') },
          { term: t('proof'), answer: shown.proof ?? t('notProven') },
          { term: t('earlier'), answer: shown.earlier },
        ]}
      />
      <Heading level={2}>{t('listing')}</Heading>
      {listing ? (
        <>
          <SummaryList
            items={[
              { term: t('about'), answer: shown.isOther && <IdentifierLink identifier={listing.identifier} /> },
              { term: t('listingStatus'), answer: t(listing.status) },
              { term: t('reason'), answer: listing.reason },
              { term: t('basis'), answer: listing.basis },
              { term: t('until'), answer: listing.until },
              { term: t('reports'), answer: listing.reports },
            ].filter(({ answer }) => answer)}
          />
          <Paragraph>
            <TextLink href={listing.address}>{t('listingLink')}</TextLink>
          </Paragraph>
        </>
      ) : (
        <Paragraph>{t('noListing')}</Paragraph>
      )}
      {shown.advice && (
        <SuspendForm
          advice={shown.advice}
          done={shown.suspensions}
          isOpen={listing?.status === 'active' && (shown.status === 'received' || shown.status === 'proposed')}
          entries={entries}
          errors={errors}
        />
      )}
      <PastDecisions decisions={shown.decisions} />
      <section id="besluit">
        {shown.status === 'received' && (
          <ProposeForm outcomes={[...shown.outcomes]} entries={entries} errors={errors} />
        )}
        {shown.status === 'proposed' &&
          (shown.isOwnProposal ? (
            <Paragraph>{t('ownProposal')}</Paragraph>
          ) : (
            <JudgeForm entries={entries} errors={errors} />
          ))}
        {shown.status === 'decided' && <Paragraph>{t('carried')}</Paragraph>}
      </section>
    </WorkbenchPage>
  )
}
