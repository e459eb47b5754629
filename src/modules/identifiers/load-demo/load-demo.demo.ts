// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer, type Permission } from '#foundation/access'
import { identities } from '#modules/partners'
import { submitReports } from '#modules/reports'
import { demoIban, everydayKinds } from '#values'
import { decideListing } from '../decide-listing/decide-listing.command.ts'
import { listListings } from '../list-listings/list-listings.query.ts'
import { approveProposedEntry, proposeEntry } from '../protect-identifier/protect-identifier.command.ts'
import { isPolicyFor, receivers, usualNumbers } from '../policy/policy.ts'
import { recordSightings } from '../record-sightings/record-sightings.command.ts'
import { judgeEvidence } from '../warn-on-evidence/judge-evidence.command.ts'
import { setPolicy } from '../set-policy/set-policy.command.ts'
import { showListing } from '../show-listing/show-listing.query.ts'
import { demoLegalBasis, demoListings } from './demo-listings.ts'

const authority = { id: 'politie-demo', name: 'Politie (demo)' }
const day = 86_400_000

/** Invented decisions of the invented police on identifiers of the invented reports, through the same doors as real ones. */
export async function loadDemoListings(ctx: Context): Promise<void> {
  for (const receiver of receivers)
    for (const kind of everydayKinds.filter((each) => isPolicyFor(receiver, each)))
      await setPolicy(ctx, {
        ...usualNumbers(receiver, kind),
        organisationId: authority.id,
        kind,
        receiver,
        authorityName: authority.name,
        isAutomatic: false,
        expiryDays: 365,
        legalBasis: demoLegalBasis,
        reason: 'Er zijn meerdere bevestigde meldingen.',
      })
  await fileReports(ctx)
  const [first, second] = [await officer(ctx, 'fatima-benali'), await officer(ctx, 'joris-van-den-heuvel')]
  await decide(first, second)
  await protect(first, second)
}

/** Three reports of a partner for each; the reports module's own demo adds more, which the listener records after the start. */
async function fileReports(ctx: Context): Promise<void> {
  for (const [index, { kind, value, role, fraudForm, partner, narrative }] of demoListings.entries()) {
    const inputs = [1, 2, 3].map((number) => ({
      partnerReference: `DEMO-V${index + 1}-${number}`,
      fraudForm,
      narrative,
      victimKind: 'citizen' as const,
      lossInCents: 12_500 * number,
      identifiers: [{ kind, value, role }],
    }))
    const receipts = await submitReports(ctx, inputs, {
      origin: 'api',
      controllerOrganisationId: partner,
      receivedAt: inputs.map((_, number) => new Date(ctx.now().getTime() - (12 - number * 2 - index * 0.3) * day)),
    })
    await recordSightings(
      ctx,
      receipts.map(({ reportId }) => reportId),
    )
  }
}

async function decide(ctx: Context, second: Context): Promise<void> {
  const { listings } = await listListings(ctx, { status: 'waiting', page: 1 }, 'demo')
  for (const { kind, value, decided, reason } of demoListings) {
    const found = listings.find((listing) => listing.kind === kind && listing.canonical === value)
    if (!found || decided === 'wait') continue
    const publish = { legalBasis: demoLegalBasis, expiresAt: new Date(ctx.now().getTime() + 365 * day) }
    if (decided === 'decline') await decideListing(ctx, { listingId: found.id, step: 'decline', reason })
    else {
      const first = decided === 'suspend' ? 'Meerdere mensen kregen hun inleg niet terug.' : reason
      await decideListing(ctx, { listingId: found.id, step: 'activate', reason: first, ...publish })
      const { toJudge } = await showListing(second, found.id, 'demo')
      const evidenceId = toJudge?.evidence.id ?? ''
      await judgeEvidence(second, { listingId: found.id, evidenceId, step: 'approve', reason: '' })
      if (decided === 'suspend') await decideListing(ctx, { listingId: found.id, step: 'suspend', reason })
    }
  }
}

async function protect(first: Context, second: Context): Promise<void> {
  const approved = [
    {
      text: 'deltabank.example',
      coversDomain: true,
      category: 'bank' as const,
      reason: 'Site van een deelnemende bank (demo).',
    },
    {
      text: 'polderbank.example',
      coversDomain: true,
      category: 'bank' as const,
      reason: 'Site van een deelnemende bank (demo).',
    },
    {
      text: demoIban(1_000_001),
      coversDomain: false,
      category: 'public-body' as const,
      reason: 'Rekening van de gemeente Waterwijk (demo).',
    },
  ]
  for (const entry of approved) await approveProposedEntry(second, await proposeEntry(first, entry))
  await proposeEntry(second, {
    text: 'zeewind.example',
    coversDomain: true,
    category: 'other',
    reason: 'Site van een deelnemende telecomaanbieder (demo).',
  })
}

/** One of the invented people of the police, by the name at the development issuer. */
async function officer(ctx: Context, subject: string): Promise<Context> {
  const person = await identities.findPerson(ctx, developmentIssuer, subject)
  if (person?.kind !== 'person') throw new Error(`The demo has nobody called ${subject}`)
  const permissions = new Set<Permission>(['identifiers:publish', 'identifiers:protect'])
  return { ...ctx, actor: { ...person, permissions } }
}
