// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { forgetCurrentEdition } from './current-edition.query.ts'
import { type Edition, newestFirst } from './edition.ts'
import { type EditionFile, editionFile } from './edition.schema.ts'
import { lockEditions, replaceEdition, selectConcepts, selectEditions } from './edition.store.ts'
import { readDataFiles } from './read-data-files.query.ts'

/**
 * Loads every edition in the folder: a new file is a new edition, without a change in the program.
 * A draft may still change. A published edition never does: that throws, because reports were filed in its terms. For the same
 * reason a concept that was ever published stays in every later edition, deprecated if need be.
 * Returns the ids of the editions that were new or changed.
 */
export async function loadEditions(ctx: Context, folder: string = import.meta.dirname): Promise<string[]> {
  const read = await readDataFiles(folder, editionFile, 'a taxonomy edition')
  read.sort((a, b) => a.file.edition.date.localeCompare(b.file.edition.date))
  const system = asSystem(ctx, 'taxonomy.load-editions')
  const changed = await transaction(system, async (tx) => {
    await lockEditions(tx)
    const known = new Map((await selectEditions(tx)).map((edition) => [edition.id, edition]))
    const loaded: string[] = []
    for (const { file, contentHash } of read) {
      const { id: scheme, version, status, title, date: publishedOn } = file.edition
      const id = `${scheme}/${version}`
      const earlier = known.get(id)
      if (earlier?.contentHash === contentHash) continue
      if (earlier?.status === 'published')
        throw new Error(`taxonomy edition ${id} was published and its file changed: give it a new version`)
      const edition = { id, scheme, version, status, title, publishedOn, contentHash, loadedAt: system.now() }
      await refuseLostConcepts(tx, edition, file.concepts)
      await replaceEdition(tx, edition, file)
      await recordAudit(system, tx, {
        action: 'taxonomy.edition-loaded',
        subjectKind: 'taxonomy-edition',
        subjectId: id,
        detail: { status, concepts: file.concepts.length },
      })
      loaded.push(id)
    }
    return loaded
  })
  forgetCurrentEdition(ctx.db)
  return changed
}

/** Throws when a concept of the published edition before this one is gone. */
async function refuseLostConcepts(tx: Tx, edition: Edition, concepts: EditionFile['concepts']): Promise<void> {
  const before = (await selectEditions(tx))
    .filter((one) => one.status === 'published' && one.scheme === edition.scheme && newestFirst(one, edition) > 0)
    .sort(newestFirst)[0]
  if (!before) return
  const kept = new Set(concepts.map(({ id }) => id))
  const lost = (await selectConcepts(tx, before.id)).filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (lost.length > 0)
    throw new Error(
      `taxonomy edition ${edition.id} lacks ${lost.join(', ')} of ${before.version}: deprecate a concept, with its replacement`,
    )
}
