// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { isRowId } from '#values'
import { countDue, perPage, selectConsent, selectConsents, selectFollowUps } from '../consent/consent.store.ts'
import type { Contact, StoredConsent } from '../consent/consent.ts'
import { helperOf, purpose } from '../consent/who.query.ts'
import type { FollowUp } from '../follow-up/follow-up.ts'

export interface ListedConsent extends StoredConsent {
  followUps: FollowUp[]
}

/** A page of the people whom the own organisation helps further: those who can be asked now first. */
export function listConsents(
  ctx: Context,
  page: number,
): Promise<{ rows: ListedConsent[]; count: number; pages: number }> {
  return transaction(ctx, async (tx) => {
    const { organisationId } = await helperOf(ctx, tx)
    const { rows, count } = await selectConsents(tx, organisationId, { at: ctx.now(), page })
    const followUps = await selectFollowUps(
      tx,
      rows.map(({ id }) => id),
    )
    if (rows.length > 0)
      await recordAudit(ctx, tx, {
        action: 'aftercare.consents-listed',
        subjectKind: 'organisation',
        subjectId: organisationId,
        purpose,
        subjects: rows.map(({ id }) => id),
      })
    return {
      rows: rows.map((row) => ({ ...row, followUps: followUps.filter(({ consentId }) => consentId === row.id) })),
      count,
      pages: Math.max(1, Math.ceil(count / perPage)),
    }
  })
}

/** One of the own organisation, with the contact while it is still needed; null when there is none. */
export function readConsentOf(ctx: Context, id: string): Promise<(ListedConsent & { contact: Contact | null }) | null> {
  return transaction(ctx, async (tx) => {
    const { organisationId } = await helperOf(ctx, tx)
    const found = isRowId(id) ? await selectConsent(tx, id, ctx.now()) : null
    if (found?.organisationId !== organisationId) return null
    await recordAudit(ctx, tx, {
      action: 'aftercare.consent-read',
      subjectKind: 'aftercare-consent',
      subjectId: id,
      purpose,
    })
    const contact = found.sealedContact && openContact(ctx, found.sealedContact)
    return { ...found, followUps: await selectFollowUps(tx, [id]), contact }
  })
}

export function openContact(ctx: Pick<Context, 'secrets'>, sealed: Buffer): Contact {
  return JSON.parse(ctx.secrets.open('aftercare.contact', sealed)) as Contact
}

/** For the tray of a call-taker. */
export function countToAsk(ctx: Context): Promise<number> {
  const own = organisationOf(ctx.actor)
  if (own === null || !mayDo(ctx.actor, 'aftercare:work')) return Promise.resolve(0)
  return transaction(ctx, (tx) => countDue(tx, own, ctx.now()))
}
