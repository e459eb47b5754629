// SPDX-License-Identifier: EUPL-1.2
import { transaction } from '#foundation/access'
import { defineJob } from '#foundation/jobs'
import { deleteOver } from './call.store.ts'

/** Nothing stays of a call that is over. */
export const endCallsJob = defineJob({
  name: 'sharing.end-calls',
  schedule: '* * * * *',
  run: (ctx) => transaction(ctx, (tx) => deleteOver(tx, ctx.now())),
})
