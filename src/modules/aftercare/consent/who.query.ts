// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { findOrganisation, mayBeOf } from '#modules/partners'
import { aftercareMessages } from './consent.text.ts'

/** Why people of the room are looked at, as it stands in the audit record. */
export const purpose = 'help-after-fraud'

/** The organisation of a call-taker who may help people further; refuses everybody else. A machine is nobody's call-taker. */
export async function helperOf(ctx: Context, tx: Tx): Promise<{ organisationId: string; personId: string }> {
  const { actor } = ctx
  const own = organisationOf(actor)
  const isCallTaker = actor.kind === 'person' && mayDo(actor, 'aftercare:work')
  const organisation = own !== null && isCallTaker ? await findOrganisation(tx, own) : null
  if (!organisation || !isCallTaker || !mayBeOf(organisation.kind, 'aftercare:work'))
    throw new Refusal(aftercareMessages.mayNot, { status: 403 })
  return { organisationId: organisation.id, personId: actor.id }
}
