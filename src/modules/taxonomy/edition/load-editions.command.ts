// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { forgetCurrentEdition } from './current-edition.query.ts'
import { type EditionFile, editionFile } from './edition.schema.ts'
import { lockEditions, replaceEdition, selectEditions } from './edition.store.ts'

/**
 * Loads every edition in the folder: a new file is a new edition, without a change in the program.
 * A draft may still change. A published edition never does: that throws, because reports were filed in its terms.
 * Returns the ids of the editions that were new or changed.
 */
export async function loadEditions(ctx: Context, folder: string = import.meta.dirname): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const read = await Promise.all(files.map((name) => readEdition(join(folder, name))))
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
      await replaceEdition(tx, edition, file.concepts)
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

async function readEdition(path: string): Promise<{ file: EditionFile; contentHash: string }> {
  const checked = editionFile.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`${path} is not a taxonomy edition:\n${problems.join('\n')}`)
  }
  const contentHash = createHash('sha256').update(JSON.stringify(checked.data)).digest('hex')
  return { file: checked.data, contentHash }
}
