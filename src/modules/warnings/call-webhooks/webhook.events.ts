// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A system of a partner is to be told of a warning. */
export const DeliveryDue = defineEvent<{ organisationId: string; warningId: string; news: number }>(
  'warnings.delivery-due',
)
