// SPDX-License-Identifier: EUPL-1.2
import { sealAudit } from '#foundation/audit'
import { defineJob, type Job } from '#foundation/jobs'
import { applyRetention } from '#foundation/db'
import type { Module } from '#foundation/modules'
import { sendAudit } from '#foundation/syslog'
import { exportRecords } from '#foundation/processing'
import { modules } from './modules.ts'
import { certifyFor } from './destruction.ts'
import { activitiesOf } from './accountability.ts'
import { programVersion } from './program-version.ts'
import { retentionLines } from './retention-lines.ts'
import { verifyWithWitness } from './witness.ts'

/** Jobs of the program itself, for the rows of every module, and of the modules that are used. */
export function foundationJobs(used: readonly Module[]): Job[] {
  const applyEveryRetention = defineJob({
    name: 'foundation.apply-retention',
    schedule: '40 3 * * *',
    async run(ctx) {
      const deleted = await applyRetention(ctx.db, retentionLines(modules), ctx.now(), undefined, certifyFor(ctx))
      ctx.log.info({ deleted }, 'retention applied')
    },
  })
  const seal = defineJob({
    name: 'foundation.seal-audit',
    schedule: '* * * * *',
    async run(ctx) {
      const sealed = await sealAudit(ctx)
      if (sealed > 0) ctx.log.debug({ sealed }, 'audit record sealed')
      // What was just sealed can be sent.
      await Promise.all([
        exportRecords(ctx, { activities: activitiesOf(modules), version: programVersion }),
        sendAudit(ctx),
      ])
    },
  })
  const verify = defineJob({
    name: 'foundation.verify-audit',
    schedule: '20 4 * * *',
    run: verifyWithWitness,
  })
  return [applyEveryRetention, seal, verify, ...used.flatMap((module) => module.jobs ?? [])]
}
