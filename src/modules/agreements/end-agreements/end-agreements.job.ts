// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { endAgreements } from './end-agreements.command.ts'

/** From its last midnight on nothing is shared under an agreement; this only writes it down and tells the others. */
export const endAgreementsJob = defineJob({
  name: 'agreements.end-agreements',
  schedule: '*/10 * * * *',
  run: async (ctx) => void (await endAgreements(ctx)),
})
