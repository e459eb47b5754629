// SPDX-License-Identifier: EUPL-1.2
// No audit line: it says that something changed, never what; whoever then reads the set is on record.
import { type Context, transaction } from '#foundation/access'
import { callPartner } from '#foundation/web'
import { setKey, signText } from '../tag-set/sign-text.query.ts'
import { selectDoorbell, updateRung } from './doorbell.store.ts'

export interface Change {
  organisationId: string
  namespace: string
  epoch: number
  version: number
}

/**
 * Tells a partner's system that its set has a new version: which set and which version, signed, and nothing about anybody. Throws when nobody
 * answered, so that it is tried again a few times; the partner's own asking, every minute, does not depend on it.
 */
export async function ringDoorbell(ctx: Context, { organisationId, namespace, epoch, version }: Change): Promise<void> {
  const doorbell = await transaction(ctx, (tx) => selectDoorbell(tx, organisationId))
  if (!doorbell) return
  const at = ctx.now().toISOString()
  const said = signText(setKey(ctx.secrets), { namespace, epoch, version, at }, 'dijkwacht-change+jwt')
  const because = await callPartner(ctx, doorbell.url, {
    method: 'POST',
    signal: AbortSignal.timeout(5_000),
    headers: { 'content-type': 'application/jose' },
    body: said,
  }).then(
    (answer) => (answer.ok ? null : `status ${answer.status}`),
    (error: Error) => error.name,
  )
  await transaction(ctx, (tx) => updateRung(tx, organisationId, because, ctx.now()))
  if (because) throw new Error(`a webhook did not answer: ${because}`)
}
