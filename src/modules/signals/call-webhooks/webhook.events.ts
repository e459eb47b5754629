// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A system of a partner is to be told of a signal. */
export const DeliveryDue = defineEvent<{ organisationId: string; signalId: string; news: number }>(
  'signals.delivery-due',
)
