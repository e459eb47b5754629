// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { askAges } from './ask-ages.command.ts'

export const askAgesJob = defineJob({
  name: 'shield.ask-ages',
  schedule: '* * * * *',
  run: async (ctx) => void (await askAges(ctx)),
})
