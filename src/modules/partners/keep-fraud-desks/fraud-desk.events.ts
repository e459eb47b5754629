// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { definePort } from '#foundation/events'

/** A number that victims are sent to: from this moment it can be no hit, and the check says whose it is. */
export const fraudDeskKept =
  definePort<
    (
      ctx: Context,
      tx: Tx,
      desk: { phone: string; organisation: string; organisationId: string; verifiedBy: string },
    ) => Promise<void>
  >('partners.fraud-desk-kept')
