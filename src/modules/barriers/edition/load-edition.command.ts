// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Edition } from './edition.ts'
import { editionShape } from './edition.schema.ts'
import { insertEdition, lockEditions, selectEditions } from './edition.store.ts'

const shipped = join(import.meta.dirname, 'shipped-edition.json')

/** The edition that every installation begins with. Throws with a line per mistake. */
export async function readShippedEdition(): Promise<Edition> {
  return editionShape.parse(JSON.parse(await readFile(shipped, 'utf8')))
}

export function hashOf(edition: Edition): string {
  return createHash('sha256').update(JSON.stringify(edition)).digest('hex')
}

/** Keeps the first edition when there is none yet. A newer program with another first edition changes nothing: editions are never rewritten. */
export async function loadFirstEdition(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'barriers.load-edition')
  await transaction(system, async (tx) => {
    await lockEditions(tx)
    if ((await selectEditions(tx)).length > 0) return
    const edition = await readShippedEdition()
    await insertEdition(tx, edition, hashOf(edition))
    await recordAudit(system, tx, {
      action: 'barriers.edition-loaded',
      subjectKind: 'barrier-edition',
      subjectId: String(edition.number),
    })
  })
}
