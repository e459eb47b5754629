// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { writeOfStale } from './write-letters.command.ts'

/** Every morning: whoever keeps an entry that became too old hears it once. */
export const tellStaleJob = defineJob({ name: 'partners.tell-stale', schedule: '20 7 * * *', run: writeOfStale })
