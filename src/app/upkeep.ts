// SPDX-License-Identifier: EUPL-1.2
import { sealAudit } from '#foundation/audit'
import { defineJob, type Job } from '#foundation/jobs'
import { applyRetention, type Retention } from '#foundation/db'
import type { Module } from '#foundation/modules'
import { foundationRetention } from '#foundation/sign-in'

/** Jobs of the program itself and of every module. */
export function foundationJobs(modules: readonly Module[]): Job[] {
  const applyEveryRetention = defineJob({
    name: 'foundation.apply-retention',
    schedule: '40 3 * * *',
    async run(ctx) {
      const deleted = await applyRetention(ctx.db, retentionLines(modules), ctx.now())
      ctx.log.info({ deleted }, 'retention applied')
    },
  })
  const seal = defineJob({
    name: 'foundation.seal-audit',
    schedule: '* * * * *',
    async run(ctx) {
      const sealed = await sealAudit(ctx, 20_000)
      if (sealed > 0) ctx.log.debug({ sealed }, 'audit record sealed')
    },
  })
  return [applyEveryRetention, seal, ...modules.flatMap((module) => module.jobs ?? [])]
}

/** Every table of the program with how long its rows are kept. */
export function retentionLines(modules: readonly Module[]): Record<string, Retention> {
  return Object.assign({}, foundationRetention, ...modules.map((module) => module.retention ?? {}))
}
