// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { organiserTransaction } from '../event/who.query.ts'
import type { CircleMember, Contact } from './circle.ts'
import { countCircle, type KeptMember, selectCircle } from './circle.store.ts'
import { contactPurpose } from './keep-circle.command.ts'

export const perPage = 50

/** One page of the wider circle, with whom to write to: the purpose of that look is written down. */
export async function readCircle(ctx: Context, page: number, purpose: 'keep-circle' | 'invite-organisations') {
  return organiserTransaction(ctx, async (tx) => {
    const kept = await selectCircle(tx, { limit: perPage, offset: (page - 1) * perPage })
    const members = kept.map((one) => opened(ctx, one))
    const withContact = members.filter(({ contact }) => contact !== null).map(({ id }) => id)
    if (withContact.length > 0)
      await recordAudit(ctx, tx, {
        action: 'gatherings.circle-listed',
        subjectKind: 'list',
        subjectId: 'circle',
        subjects: withContact,
        purpose,
      })
    return { members, pages: Math.max(1, Math.ceil((await countCircle(tx)) / perPage)) }
  })
}

export function opened({ secrets }: Context, { sealedContact, ...member }: KeptMember): CircleMember {
  const contact = sealedContact && (JSON.parse(secrets.open(contactPurpose, sealedContact)) as Contact)
  return { ...member, contact }
}
