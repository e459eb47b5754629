// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { type CalendarDate, formatCalendarDate } from '#values'
import { isId } from '../listing/is-id.ts'
import { listingMessages } from '../listing/listing.text.ts'
import { insertEntry, selectEntry } from '../protected-list/protected-entry.store.ts'
import { approveProposedEntry, personOf } from './protect-identifier.command.ts'
import { shippedAddress, shippedAtOnce } from './shipped-entries.query.ts'
import { shippedText } from './shipped-entries.text.ts'

/** One person puts forward what came with the program, as it was shown. What somebody put forward meanwhile stays as it is. */
export async function proposeShipped(ctx: Context, canonicals: readonly string[]): Promise<void> {
  const by = personOf(ctx)
  const addresses = canonicals.slice(0, shippedAtOnce).flatMap((canonical) => shippedAddress(canonical) ?? [])
  if (addresses.length === 0) throw new Refusal(listingMessages.entryUnread, { status: 422 })
  // In Dutch, whatever language the page has: it is kept.
  const t = translate(shippedText, 'nl')
  await transaction(ctx, async (tx) => {
    for (const { organisation, kind, canonical, covers, category, certainty, source, readOn } of addresses) {
      const id = ctx.newId()
      const reason = t('reason', {
        organisation,
        certainty: t(certainty === 'confirmed' ? 'confirmed' : 'secondHand'),
        day: formatCalendarDate(readOn as CalendarDate, 'nl'),
        source,
      })
      const entry = { id, kind, canonical, covers, category, reason, by, at: ctx.now() } as const
      if (!(await insertEntry(tx, entry))) continue
      await recordAudit(ctx, tx, {
        action: 'identifiers.entry-proposed',
        subjectKind: 'protected-entry',
        subjectId: id,
        detail: { kind, category },
      })
    }
  })
}

/** A second person approves what stood on the page. Whoever proposed one of them approves none; what somebody approved meanwhile is passed over. */
export async function approveTogether(ctx: Context, ids: readonly string[]): Promise<void> {
  personOf(ctx)
  const some = ids.filter(isId).slice(0, shippedAtOnce)
  const waiting = await transaction(ctx, async (tx) => {
    const entries = []
    for (const id of some) entries.push(await selectEntry(tx, id))
    return entries.flatMap((entry) => (entry && entry.approvedAt === null ? [entry] : []))
  })
  if (waiting.length === 0) throw new Refusal(listingMessages.entryGone, { status: 409 })
  for (const { proposedBy } of waiting) mustBeAnother(ctx, proposedBy)
  for (const { id } of waiting) await approveProposedEntry(ctx, id)
}
