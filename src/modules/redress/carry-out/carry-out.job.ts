// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { carryOutAll } from './carry-out.command.ts'

/** What was decided and could not be carried out yet. */
export const carryOutJob = defineJob({
  name: 'redress.carry-out',
  schedule: '*/10 * * * *',
  run: async (ctx) => void (await carryOutAll(ctx)),
})
