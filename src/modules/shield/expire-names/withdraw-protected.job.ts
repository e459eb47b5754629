// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { withdrawProtected } from './withdraw-protected.command.ts'

export const withdrawProtectedJob = defineJob({
  name: 'shield.withdraw-protected',
  schedule: '7 * * * *',
  run: async (ctx) => void (await withdrawProtected(ctx)),
})
