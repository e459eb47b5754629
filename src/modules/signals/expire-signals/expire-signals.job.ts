// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { expireSignals } from './expire-signals.command.ts'

/** Just after midnight, so that a card says the right day all day. */
export const expireSignalsJob = defineJob({
  name: 'signals.expire-signals',
  schedule: '10 0 * * *',
  run: expireSignals,
})
