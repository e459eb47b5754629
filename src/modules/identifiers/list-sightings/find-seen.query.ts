// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { findIdentifiers, identifierKey, understandOfPartner } from '#values'
import { type SeenIdentifier, selectSeen } from './list-sightings.store.ts'

const mostRead = 20

/**
 * Identifiers in this text, in any spelling, that reports of the own organisation name: one as a whole or several in a sentence.
 * At most 50, the most reported first; none when the text holds none. What was asked is not written down, that it was is.
 */
export function findSeen(ctx: Context, text: string, purpose: string): Promise<SeenIdentifier[]> {
  const options = { demoBankAllowed: !ctx.settings.isProduction }
  const whole = understandOfPartner(text, options)
  const inside = findIdentifiers(text, options).map(({ kind, canonical }) => ({ kind, canonical }))
  const asked = [...(whole.ok ? [{ kind: whole.value.kind, canonical: whole.value.canonical }] : []), ...inside]
  const keys = [...new Map(asked.map((key) => [identifierKey(key), key])).values()].slice(0, mostRead)
  if (keys.length === 0) return Promise.resolve([])
  return transaction(ctx, async (tx) => {
    const found = await selectSeen(tx, keys, organisationOf(ctx.actor) ?? '')
    await recordAudit(
      ctx,
      tx,
      found.map(({ id, ownReports }) => ({
        action: 'identifiers.seen-looked-up',
        subjectKind: 'identifier',
        subjectId: id,
        purpose,
        detail: { ownReports },
      })),
    )
    return found
  })
}
