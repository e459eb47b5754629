// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import type { fraudDeskKept } from '#modules/partners'
import { type Identifier, understandIdentifier } from '#values'
import { isId } from '../listing/is-id.ts'
import { listingMessages } from '../listing/listing.text.ts'
import {
  approveEntry,
  insertEntry,
  keepNumber,
  protectRecorded,
  selectEntry,
} from '../protected-list/protected-entry.store.ts'
import type { ProtectedEntry } from '../protected-list/protection.ts'
import type { EntryCategory } from '../protected-list/entry-category.ts'
import { reconsiderIdentifiers } from '../reconsider-identifiers/reconsider-identifiers.command.ts'
import { EntryApproved, IdentifiersProtected } from '../sighting/sighting.events.ts'

export interface ProposedEntry {
  text: string
  /** Everything under the site too; only for a web address. */
  coversDomain: boolean
  category: EntryCategory
  reason: string
}

/** The first of two people puts something forward for the protected list. It protects nothing yet. Returns its id. */
export async function proposeEntry(ctx: Context, proposal: ProposedEntry): Promise<string> {
  const by = personOf(ctx)
  const reason = proposal.reason.trim()
  if (reason.length < 3) throw wrongField('reason', webMessages.reasonNeeded)
  const read = understandIdentifier(undefined, proposal.text, { demoBankAllowed: !ctx.settings.isProduction })
  if (!read.ok) throw wrongField('text', listingMessages.entryUnread)
  const { kind, canonical } = read.value
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    const covers = proposal.coversDomain && isHost(read.value) ? 'domain' : 'exact'
    const entry = { id, kind, canonical, covers, category: proposal.category, reason, by, at: ctx.now() } as const
    if (!(await insertEntry(tx, entry))) throw wrongField('text', listingMessages.entryExists)
    await recordAudit(ctx, tx, {
      action: 'identifiers.entry-proposed',
      subjectKind: 'protected-entry',
      subjectId: id,
      detail: { kind, category: proposal.category },
    })
  })
  return id
}

/** A second person approves. From then on it is answered as protected; what was listed is taken down right after. */
export async function approveProposedEntry(ctx: Context, id: string): Promise<void> {
  const by = personOf(ctx)
  await transaction(ctx, async (tx) => {
    const entry = isId(id) ? await selectEntry(tx, id) : null
    if (!entry) throw new Refusal(listingMessages.entryGone, { status: 409 })
    mustBeAnother(ctx, entry.proposedBy)
    if (!(await approveEntry(tx, id, by, ctx.now()))) throw new Refusal(listingMessages.entryGone, { status: 409 })
    await recordAudit(ctx, tx, { action: 'identifiers.entry-approved', subjectKind: 'protected-entry', subjectId: id })
  })
  // What it covers belongs to other organisations too: the program itself takes that down.
  const system = asSystem(ctx, 'identifiers.protect')
  await transaction(system, async (tx) => {
    const entry = await selectEntry(tx, id)
    if (!entry) return
    await protectFromNow(system, tx, entry)
  })
}

/** The number of a fraud desk that victims are sent to: the operator answers for it, as for showing it. */
export async function protectFraudDesk(
  system: Context,
  tx: Tx,
  { phone, organisation, organisationId, verifiedBy }: Parameters<typeof fraudDeskKept>[2],
): Promise<void> {
  const number = {
    id: system.newId(),
    canonical: phone,
    organisation,
    organisationId,
    by: verifiedBy,
    at: system.now(),
  }
  await keepNumber(tx, { ...number, reason: 'fraudeloket' })
  await protectFromNow(system, tx, { kind: 'phone', canonical: phone, covers: 'exact', category: 'bank' })
}

/** What is on the list now is taken down where it was listed. */
async function protectFromNow(system: Context, tx: Tx, entry: ProtectedEntry): Promise<void> {
  await announce(system, tx, EntryApproved, { kind: entry.kind, canonical: entry.canonical })
  const identifierIds = await protectRecorded(tx, entry)
  await reconsiderIdentifiers(system, tx, identifierIds)
  for (let at = 0; at < identifierIds.length; at += 1_000)
    await announce(system, tx, IdentifiersProtected, { identifierIds: identifierIds.slice(at, at + 1_000) })
}

function isHost(identifier: Identifier): boolean {
  return identifier.kind === 'web-address' && identifier.detail.scope !== 'path'
}

export function personOf(ctx: Context): { id: string; name: string; organisationId: string } {
  if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'identifiers:protect'))
    throw new Refusal(listingMessages.mayNotProtect, { status: 403 })
  const { id, name, organisationId } = ctx.actor
  return { id, name, organisationId }
}

function wrongField(field: string, code: string): Refusal {
  return new Refusal(code, { fields: [{ field, code }] })
}
