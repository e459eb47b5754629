// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { findAgreement, listPartiesOf, type Purpose } from '#modules/agreements'
import { organisationNames } from '#modules/partners'

export interface Receiver {
  id: string
  name: string
  purposes: readonly Purpose[]
}

const exchange = 'report-to-other-analyst'

/** Organisations to which a report may be given now, by name, each with the purposes of the agreement. */
export function receiversOf(ctx: Context): Promise<Receiver[]> {
  const senderId = organisationOf(ctx.actor)
  if (senderId === null) return Promise.resolve([])
  return transaction(ctx, async (tx) => {
    const at = ctx.now()
    const ids = await listPartiesOf(tx, { exchange, senderId, at })
    const names = await organisationNames({ ...ctx, tx }, ids)
    const receivers: Receiver[] = []
    for (const id of ids) {
      const agreed = await findAgreement(tx, { exchange, senderId, receiverId: id, at })
      if ('found' in agreed) receivers.push({ id, name: names.get(id) ?? id, purposes: agreed.found.purposes })
    }
    return receivers.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
  })
}
