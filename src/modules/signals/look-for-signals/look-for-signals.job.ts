// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { lookForSignals } from './look-for-signals.command.ts'

/** As often as `npm run evaluate -- signals` looks: other hours would be another rate of false alarms. */
export const lookForSignalsJob = defineJob({
  name: 'signals.look-for-signals',
  schedule: '5 */3 * * *',
  run: async (ctx) => void (await lookForSignals(ctx)),
})
