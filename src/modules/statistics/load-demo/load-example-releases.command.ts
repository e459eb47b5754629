// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { dutchDay } from '#values'
import {
  insertFigures,
  insertFrozen,
  insertRelease,
  lockReleasing,
  selectLastRelease,
} from '../release-figures/release.store.ts'
import { exampleReleases } from './example-releases.ts'

/** Over a year of releases of invented reports; nothing where something was released already. Returns how many. */
export async function loadExampleReleases(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'statistics.load-demo')
  const file = readFileSync(join(import.meta.dirname, 'example-releases.csv'), 'utf8')
  const { releases, frozen } = exampleReleases(file, dutchDay(system.now()))
  return transaction(system, async (tx) => {
    await lockReleasing(tx)
    if (await selectLastRelease(tx)) return 0
    for (const { release, figures } of releases) {
      await insertRelease(tx, release)
      await insertFigures(tx, release.number, figures)
    }
    await insertFrozen(tx, frozen)
    await recordAudit(system, tx, {
      action: 'statistics.figures-released',
      subjectKind: 'release',
      subjectId: String(releases.length),
      detail: { isExample: true, releases: releases.length },
    })
    return releases.length
  })
}
