// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type FieldError, Refusal, webMessages } from '#foundation/web'
import type { Listing } from '../listing/listing.store.ts'
import { listingMessages } from '../listing/listing.text.ts'
import { identifiersIn, namesIn, parseMunicipality, type Problem } from '#values'
import { barOfRecorded, type ListingBar } from '../protected-list/listing-bar.query.ts'

type Published = Partial<Record<'legalBasis' | 'reason', string>> & { expiresAt?: Date; wrongDay?: Problem }

/** Everything that was left out of what is published, by field, a last day that cannot be one, and what nobody should read in the reason. */
export function missingIn(ctx: Context, { legalBasis, reason = '', expiresAt, wrongDay }: Published): FieldError[] {
  return [
    ...(legalBasis ? [] : [{ field: 'legalBasis', code: listingMessages.basisNeeded }]),
    ...(wrongDay
      ? [{ field: 'expiresOn', code: `values.${wrongDay.code}`, ...(wrongDay.values && { values: wrongDay.values }) }]
      : dayProblem(ctx, expiresAt).map((code) => ({ field: 'expiresOn', code }))),
    ...(reason.trim().length < 3 ? [{ field: 'reason', code: webMessages.reasonNeeded }] : []),
    ...(identifiersIn(reason).length > 0 ? [{ field: 'reason', code: listingMessages.reasonHoldsIdentifier }] : []),
    ...namesIn(reason.replaceAll(quoted, ' '))
      .filter((name) => !parseMunicipality(name).ok)
      .slice(0, 1)
      .map((name) => ({ field: 'reason', code: listingMessages.reasonNamesSomebody, values: { name } })),
  ]
}

/** What stands between quotation marks is the name of a shop or site: somebody said so. */
const quoted = /“[^”]*”|"[^"]*"|‘[^’]*’/g

function dayProblem(ctx: Context, expiresAt: Date | undefined): string[] {
  if (!expiresAt) return [listingMessages.expiryNeeded]
  const ahead = expiresAt.getTime() - ctx.now().getTime()
  return ahead <= 0 ? [listingMessages.expiryPast] : ahead > longest ? [listingMessages.expiryFar] : []
}

const longest = 3 * 366 * 24 * 60 * 60 * 1000

/** Says no to all of these at once. */
export function refuseFields(fields: readonly FieldError[]): void {
  const [first] = fields
  if (first) throw new Refusal(first.code, { fields: [...fields], ...(first.values && { values: first.values }) })
}

/** Below the authority's own threshold nothing is published on reports alone. */
export function refuseTooFew(found: number, needed: number): void {
  if (found < needed) throw new Refusal(listingMessages.tooFewReports, { status: 409, values: { found, needed } })
}

/** Nothing of a real organisation becomes a hit; each refusal says what can be done instead. */
export async function refuseGenuine(
  ctx: Context,
  tx: Tx,
  listing: Pick<Listing, 'identifierId' | 'kind' | 'canonical'>,
): Promise<void> {
  const refusal = await whyGenuine(ctx, tx, listing)
  if (refusal) throw refusal
}

/** The same as an answer, for whoever must know before they write a reason; null: nothing bars it. */
export async function whyGenuine(
  ctx: Context,
  tx: Tx,
  listing: Pick<Listing, 'identifierId' | 'kind' | 'canonical'>,
): Promise<Refusal | null> {
  const bar = await barOfRecorded(ctx, tx, listing)
  if (!bar) return null
  const { why, ...values } = bar
  return new Refusal(barMessages[why], { status: 409, values })
}

const barMessages = {
  protected: listingMessages.isProtected,
  'under-protected': listingMessages.underProtected,
  'perhaps-genuine': listingMessages.perhapsGenuine,
} as const satisfies Record<ListingBar['why'], string>
