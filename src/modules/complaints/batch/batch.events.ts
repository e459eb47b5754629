// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A batch waits for the program; its state says for what. */
export const BatchWaits = defineEvent<{ batchId: string }>('complaints.batch-waits')
