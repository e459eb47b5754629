// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { submitReports } from '#modules/reports'
import { demoIban, type EverydayKind, type IdentifierKind, parseIdentifier } from '#values'
import { decideListing } from '../decide-listing/decide-listing.command.ts'
import { listListings } from '../list-listings/list-listings.query.ts'
import { lookUp } from '../look-up/look-up.query.ts'
import { recordSightings } from '../record-sightings/record-sightings.command.ts'
import { judgePolicy, type NewPolicy, setPolicy } from '../set-policy/set-policy.command.ts'
import { showListing } from '../show-listing/show-listing.query.ts'
import type { SightingRole } from '../sighting/sighting.ts'
import { judgeEvidence } from '../warn-on-evidence/judge-evidence.command.ts'

export const inAYear = () => new Date(Date.now() + 300 * 24 * 60 * 60 * 1000)
export const decision = {
  reason: 'Drie mensen betaalden en kregen niets.',
  legalBasis: 'Eigen besluit',
  expiresAt: inAYear(),
}

let account = 0
/** An account that nobody reported yet. */
export const freshIban = () => demoIban((account += 1))

/** What the police decided about one kind of identifier. */
export async function policy(ctx: Context, kind: EverydayKind, isAutomatic: boolean) {
  await setPolicy(ctx, {
    organisationId: 'politie-demo',
    kind,
    authorityName: 'Politie (demo)',
    minimumReports: 3,
    isAutomatic,
    expiryDays: 30,
    legalBasis: 'Artikel 3 Politiewet 2012',
    reason: 'Beleid',
  })
}

/** Reports about one identifier, by a visitor or else by a bank; recorded at once, as the listener does. Returns their ids. */
export async function report(
  ctx: Context,
  kind: IdentifierKind,
  value: string,
  options: { count?: number; role?: SightingRole; own?: string; narrative?: string } = {},
) {
  const { count = 1, role = 'paid-to', own, narrative } = options
  const inputs = Array.from({ length: count }, () => ({
    identifiers: [{ kind, value, role }],
    ...(own && { own: [{ kind: 'iban' as const, value: own }] }),
    ...(narrative && { narrative }),
  }))
  const receipts: { reportId: string }[] = []
  if (ctx.actor.kind === 'anyone')
    for (const input of inputs)
      receipts.push(...(await submitReports(ctx, [input], { receiptCode: crypto.randomUUID() })))
  else
    receipts.push(...(await submitReports(ctx, inputs, { controllerOrganisationId: 'deltabank-demo', origin: 'api' })))
  const ids = receipts.map(({ reportId }) => reportId)
  await recordSightings(asSystem(ctx, 'test'), ids)
  return ids
}

/** What somebody who checks it is told. */
export async function answer(ctx: Context, kind: EverydayKind, text: string) {
  const parsed = parseIdentifier(kind, text, { demoBankAllowed: true })
  if (!parsed.ok) throw new Error(parsed.problem.code)
  return (await lookUp(ctx, [parsed.value]))[0]?.outcome
}

/** Publishes a listing as people do: this one puts it forward, and a colleague who confirmed nothing reads and publishes it. */
export async function publishByTwo(
  first: Context,
  given: { listingId: string; step?: 'activate' | 'resume'; reason?: string; legalBasis?: string; expiresAt?: Date },
): Promise<void> {
  await decideListing(first, { ...decision, step: 'activate', ...given })
  const second = colleagueOf(first)
  const { toJudge } = await showListing(second, given.listingId, 'test')
  const evidenceId = toJudge?.evidence.id ?? ''
  await judgeEvidence(second, { listingId: given.listingId, evidenceId, step: 'approve', reason: '' })
}

/** Another person of the same organisation, with the same rights. */
function colleagueOf(ctx: Context): Context {
  if (ctx.actor.kind !== 'person') throw new Error('a colleague of a person')
  return { ...ctx, actor: { ...ctx.actor, id: crypto.randomUUID() } }
}

/** A policy as people set it: this one puts it forward, a colleague says yes. Returns the version. */
export async function setPolicyByTwo(first: Context, given: NewPolicy): Promise<number> {
  const version = await setPolicy(first, given)
  const { receiver = 'public', kind } = given
  await judgePolicy(colleagueOf(first), { receiver, kind, version, step: 'approve', reason: '' })
  return version
}

/** What waits for a decision of the police about it. */
export async function proposalFor(police: Context, canonical: string) {
  const { listings } = await listListings(police, { status: 'waiting', page: 1 }, 'test')
  const found = listings.find((listing) => listing.canonical === canonical)
  if (!found) throw new Error('no proposal')
  return found
}

/** Withdraws it as an authority does: this person puts it forward, a colleague does it. Returns the status that it has then. */
export async function withdrawByTwo(first: Context, given: { listingId: string; reason: string }): Promise<string> {
  await decideListing(first, { ...given, step: 'withdraw' })
  const second = colleagueOf(first)
  const { toJudge } = await showListing(second, given.listingId, 'test')
  const verdict = { listingId: given.listingId, evidenceId: toJudge?.evidence.id ?? '', reason: '' }
  await judgeEvidence(second, { ...verdict, step: 'approve' })
  return (await showListing(second, given.listingId, 'test')).listing.status
}
