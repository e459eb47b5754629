// SPDX-License-Identifier: EUPL-1.2
// No audit line: a part of a hold, whose approval and end are written by redress.
import { type Context, transaction } from '#foundation/access'
import { type IdentifierKind, storedIdentifier } from '#values'
import { listingKeys } from '../look-up/answer-keys.ts'
import { deleteKept, insertKept } from './held-answer.store.ts'

export interface KeptAnswer {
  holdId: string
  identifier: { kind: IdentifierKind; canonical: string }
  organisationId: string
  until: Date
}

/** From now on what people decide by hand about a listing that covers this identifier waits, until then or until `letAnswerGo`. */
export function keepAnswer(ctx: Context, { holdId, identifier, organisationId, until }: KeptAnswer): Promise<void> {
  const known = storedIdentifier(identifier.kind, identifier.canonical)
  const keys = known ? listingKeys(known) : [identifier]
  return transaction(ctx, (tx) => insertKept(tx, { holdId, organisationId, until, keys }))
}

/** What waited is carried out within ten minutes. */
export function letAnswerGo(ctx: Context, holdId: string): Promise<void> {
  return transaction(ctx, (tx) => deleteKept(tx, holdId))
}
