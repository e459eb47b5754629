// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { rebuildCases } from './rebuild-cases.command.ts'

/** Run by name, after a rule changed: links are kept up to date as reports come in. */
export const rebuildCasesJob = defineJob({
  name: 'cases.rebuild-cases',
  run: async (ctx) => {
    await rebuildCases(ctx)
  },
})
