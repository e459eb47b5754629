// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'

/** That a step of the list reached somebody who follows it, and was seen to work there. */
export interface Delivery {
  recipient: string
  serial: number
  deliveredAt: Date
  confirmedAt: Date | null
}

/** What was delivered of these steps of the list. Nothing yet: the publication of the zone fills it. */
export function deliveriesOf(_tx: Tx, _serials: readonly number[]): Promise<Delivery[]> {
  return Promise.resolve([])
}
