// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { forgetCurrentEdition } from '../edition/current-edition.query.ts'
import { lockEditions } from '../edition/edition.store.ts'
import { readDataFiles } from '../edition/read-data-files.query.ts'
import { commentaryFile } from './commentary.schema.ts'
import { replaceCommentary, selectKnownCommentaries } from './commentary.store.ts'

/** Loads every commentary in the folder, by the rules of `loadEditions`. Returns the ids of what was new or changed. */
export async function loadCommentaries(ctx: Context, folder: string = import.meta.dirname): Promise<string[]> {
  const read = await readDataFiles(folder, commentaryFile, 'a commentary on a taxonomy')
  const system = asSystem(ctx, 'taxonomy.load-commentaries')
  const changed = await transaction(system, async (tx) => {
    await lockEditions(tx)
    const known = await selectKnownCommentaries(tx)
    const loaded: string[] = []
    for (const { file, contentHash } of read) {
      const id = `${file.commentary.scheme}/${file.commentary.version}`
      const earlier = known.get(id)
      if (earlier?.contentHash === contentHash) continue
      if (earlier?.status === 'published')
        throw new Error(`taxonomy commentary ${id} was published and its file changed: give it a new version`)
      await replaceCommentary(tx, id, file, contentHash, system.now())
      await recordAudit(system, tx, {
        action: 'taxonomy.commentary-loaded',
        subjectKind: 'taxonomy-commentary',
        subjectId: id,
        detail: { status: file.commentary.status, concepts: Object.keys(file.concepts).length },
      })
      loaded.push(id)
    }
    return loaded
  })
  forgetCurrentEdition(ctx.db)
  return changed
}
