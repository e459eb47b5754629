// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import type { CompanyVisit } from '#values'
import { insertRoom, selectRoomOf, upsertVisitor } from './admit-company.store.ts'
import { companyMessages } from './admit-company.text.ts'
import { accountOf, companyRoomOf, rolesOf, shownName } from './company-room.ts'

export interface CompanyAccount {
  /** Under which the provider knows the account. */
  subject: string
  personId: string
  organisationId: string
}

/**
 * Gives somebody who came in the name of a company an account there, with what the mandate allows and nothing else, and takes away what it no
 * longer allows. The organisation is that with the number of the company, and otherwise made. null: no mandate for anything here and no account
 * yet; then nothing is written. An account that an operator ended stays so.
 */
export async function admitToCompany(ctx: Context, visit: CompanyVisit): Promise<CompanyAccount | null> {
  if (ctx.actor.kind !== 'system') throw new Error('only the program itself lets somebody in')
  const system = ctx.tx
    ? { ...asSystem(ctx, 'partners.admit-company'), tx: ctx.tx }
    : asSystem(ctx, 'partners.admit-company')
  const { isDemo } = ctx.settings
  const room = companyRoomOf(visit)
  const [subject, roles] = [accountOf(visit), rolesOf(visit)]
  const digest = createHash('sha256').update(subject).digest()
  return transaction(system, async (tx) => {
    const lines: AuditLine[] = []
    const known = await selectRoomOf(tx, room, isDemo)
    if (!known && roles.length === 0) return null
    const isMade = !known && (await insertRoom(tx, { ...room, isDemo }))
    // Of two who come at once one made it. Otherwise the place is taken by what is no company, and nobody may come in there.
    const organisationId = known ?? (await selectRoomOf(tx, room, isDemo))
    if (organisationId === null) throw new Refusal(companyMessages.roomTaken, { status: 409 })
    if (isMade)
      lines.push({
        action: 'partners.organisation-enrolled',
        subjectKind: 'organisation',
        subjectId: organisationId,
        detail: { kind: 'company', by: 'eherkenning' },
      })
    const person = { issuer: visit.issuer, subject, name: shownName(digest), organisationId, roles }
    const { personId, isChanged } = await upsertVisitor(tx, { ...person, id: system.newId(), since: system.now() })
    if (personId === null) return null
    if (isChanged)
      lines.push({
        action: 'partners.person-enrolled',
        subjectKind: 'person',
        subjectId: personId,
        detail: { organisation: organisationId, roles: roles.join(' '), by: 'eherkenning' },
      })
    await recordAudit(system, tx, lines)
    return { subject, personId, organisationId }
  })
}
