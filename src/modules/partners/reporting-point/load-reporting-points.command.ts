// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { registerFile } from './reporting-point.schema.ts'
import { lockRegister, replaceReportingPoints, replaceSituations } from './reporting-point.store.ts'

/** Loads the register of reporting points from its file. The second time nothing changes. Returns the number of changed rows. */
export async function loadReportingPoints(ctx: Context): Promise<number> {
  const path = join(import.meta.dirname, 'reporting-points.json')
  const register = registerFile.parse(JSON.parse(await readFile(path, 'utf8')))
  const system = asSystem(ctx, 'partners.load-reporting-points')
  return transaction(system, async (tx) => {
    await lockRegister(tx)
    const changed =
      (await replaceSituations(tx, register.situations)) + (await replaceReportingPoints(tx, register.reportingPoints))
    if (changed > 0)
      await recordAudit(system, tx, {
        action: 'partners.register-loaded',
        subjectKind: 'register',
        subjectId: 'reporting-points',
        detail: { changed },
      })
    return changed
  })
}
