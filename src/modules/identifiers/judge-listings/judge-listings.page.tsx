// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, formatDateTime, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, type PageRequest, pageRequest, Refusal, shownErrors } from '#foundation/web'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { ErrorSummary, Form } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { dutchDay, formatCalendarDate, formatIdentifier, formatLastDay, reportCode } from '#values'
import { legalGrounds } from '../listing/listing.ts'
import type { ShownListing } from '../show-listing/show-listing.query.ts'
import { text as listingText } from '../show-listing/show-listing.text.ts'
import type { Route } from './+types/judge-listings.page.ts'
import { ListingDesk, type ProposalItem } from './listing-desk.part.tsx'
import { judgeListing } from './judge-listing.command.ts'
import { text } from './judge-listings.text.ts'
import { isGround, keepGround, legalBasisOf } from './kept-ground.query.ts'
import { lastDayOf, reasonsFor, termNames } from './preset.ts'
import { proposalsToJudge } from './proposals.query.ts'

const path = '/werkbank/vermeldingen'
/** Own reports of one identifier; the rest stand on its own page. */
const mostShown = 5

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const known = args.context.get(pageRequest)
  const legalBasis = legalBasisOf(ctx, args.request)
  const { proposals, waiting } = await proposalsToJudge(ctx, 'besluiten over vermeldingen')
  const items: ProposalItem[] = []
  for (const proposal of proposals) items.push(await shown(proposal, known))
  return {
    title: translate(text, language)('title'),
    address: addressIn(language, path),
    here: addressIn(language, `${path}/beoordelen`),
    waiting,
    legalBasis,
    authority: ctx.actor.kind === 'person' ? ctx.actor.organisationName : '',
    terms: termNames.map((term) => ({
      term,
      day: formatCalendarDate(lastDayOf(term, dutchDay(ctx.now())), language),
    })),
    items: legalBasis === null ? [] : items,
  }
}

async function shown(proposal: ShownListing, { ctx, slot }: PageRequest): Promise<ProposalItem> {
  const { language } = ctx
  const { listing, counts, weight, minimumReports, ownReports, toJudge } = proposal
  const t = translate(text, language)
  const words = translate(listingText, language)
  const byRole = Map.groupBy(counts, ({ role }) => role)
  const [answer] = await slot('identifiers.listing-answer', listing.id)
  return {
    id: listing.id,
    identifier: formatIdentifier(listing),
    href: addressIn(language, `${path}/${listing.id}`),
    reports: words('reportsText', { count: weight.counts, needed: minimumReports }),
    weight: words(weight.largest > 1 ? 'oneSource' : 'sources', {
      reports: weight.reports,
      sources: weight.sources,
      largest: weight.largest,
      counts: weight.counts,
    }),
    isOneSource: weight.largest > 1,
    canPublish: weight.counts >= minimumReports,
    proposedOn: formatDate(listing.proposedAt, language),
    roles: [...byRole].map(([role, rows]) =>
      t('roleCount', { role: words(role), count: rows.reduce((sum, { verified }) => sum + verified, 0) }),
    ),
    ownReports: ownReports.slice(0, mostShown).map(({ reportId, seenAt }) => ({
      href: addressIn(language, `/werkbank/meldingen/${reportId}`),
      text: `${reportCode(reportId)}, ${formatDate(seenAt, language)}`,
    })),
    ownMore: Math.max(0, ownReports.length - mostShown),
    reasons: reasonsFor(listing.kind),
    second: toJudge && {
      id: toJudge.evidence.id,
      by: t('putForwardBy', {
        name: toJudge.evidence.proposedByName,
        at: formatDateTime(toJudge.evidence.proposedAt, language),
      }),
      reason: toJudge.evidence.reason,
      legalBasis: toJudge.evidence.legalBasis,
      day: formatLastDay(toJudge.evidence.expiresAt, language),
    },
    answer: answer ? { statement: answer.title, explanation: answer.explanation } : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const here = addressIn(ctx.language, `${path}/beoordelen`)
  if (entries.intent === 'ground') {
    if (!isGround(entries.legalBasis)) throw new Response(null, { status: 400 })
    const cookie = keepGround(ctx, entries.legalBasis, one('legalBasisMore'))
    throw redirect(here, { status: 303, headers: { 'set-cookie': cookie } })
  }
  const step = one('step')
  const decided = (['activate', 'decline'] as const).find((it) => it === step)
  const legalBasis = legalBasisOf(ctx, args.request)
  if (!decided) throw new Response(null, { status: 400 })
  if (legalBasis === null) throw redirect(here, 303)
  try {
    const answer = { step: decided, legalBasis, preset: one('preset'), own: one('own'), term: one('term') }
    await judgeListing(ctx, { listingId: one('listing'), evidence: one('evidence'), ...answer })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = shownErrors(error.fields, ctx.language)
    const message = errors[0]?.message ?? messageOf(error.code, ctx.language, error.values)
    return data(
      { own: one('own'), errors: [{ field: 'voorstel', message }] },
      { status: error.status === 400 ? 422 : error.status },
    )
  }
  throw redirect(here, 303)
}

export default function JudgeListings({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, address, waiting, legalBasis } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead', { count: waiting })}
      above={<ErrorSummary errors={actionData?.errors ?? []} />}
      actions={<TextLink href={address}>{t('all')}</TextLink>}
    >
      <div id="voorstel">
        <Ground {...loaderData} />
        {legalBasis !== null && <ListingDesk {...loaderData} legalBasis={legalBasis} own={actionData?.own ?? ''} />}
      </div>
    </WorkbenchPage>
  )
}

/** Which ground this person decides on: asked once a day. */
function Ground({ legalBasis, here }: { legalBasis: string | null; here: string }) {
  const t = useText(text)
  const choose = (
    <Form action={here} label={t('ground')}>
      <RadioGroup
        name="legalBasis"
        legend={t('ground')}
        description={t('groundMore')}
        options={Object.entries(legalGrounds).map(([value, ground]) => ({ value, text: ground }))}
        defaultValue="politiewet"
      />
      <TextField name="legalBasisMore" label={t('groundMoreField')} optional />
      <Button name="intent" value="ground" appearance={legalBasis === null ? 'primary' : 'secondary'}>
        {t('groundDo')}
      </Button>
    </Form>
  )
  if (legalBasis === null)
    return (
      <>
        <Paragraph>{t('groundFirst')}</Paragraph>
        {choose}
      </>
    )
  return (
    <>
      <Small>{t('groundNow', { ground: legalBasis })}</Small>
      <Details summary={t('groundChange')}>{choose}</Details>
    </>
  )
}
