// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import { changesBetween, keyOf, type OfficialFigure } from '../official-figure/official-figure.ts'
import { insertFigures, lockFigures, selectFigures, updateFigure } from '../official-figure/official-figure.store.ts'

export interface FiguresImported {
  added: number
  unchanged: number
  corrected: { figure: string; from: number; to: number }[]
}

/**
 * Adds figures that are new and corrects those that changed; the same file twice changes nothing.
 * `onlyNew`: leaves figures that are already there as they are, so that a shipped selection never undoes a later correction.
 */
export function importFigures(
  ctx: Context,
  given: readonly OfficialFigure[],
  options: { onlyNew?: boolean } = {},
): Promise<FiguresImported> {
  if (ctx.actor.kind !== 'system') throw new Error('only the program itself imports figures')
  const system = asSystem(ctx, 'statistics.import-figures')
  return transaction(system, async (tx) => {
    await lockFigures(tx)
    const known = new Map((await selectFigures(tx)).map((figure) => [keyOf(figure), figure]))
    const added: (OfficialFigure & { id: string })[] = []
    const corrected: FiguresImported['corrected'] = []
    const lines: AuditLine[] = []
    for (const figure of given) {
      const earlier = known.get(keyOf(figure))
      if (!earlier) {
        added.push({ ...figure, id: system.newId() })
        continue
      }
      const changed = changesBetween(earlier, figure)
      if (changed.length === 0 || options.onlyNew) continue
      await updateFigure(tx, { ...figure, id: earlier.id }, system.now())
      corrected.push({ figure: keyOf(figure), from: earlier.value, to: figure.value })
      const detail = { changed: changed.join(' '), from: earlier.value, to: figure.value, unit: figure.unit }
      lines.push({
        action: 'statistics.figure-corrected',
        subjectKind: 'official-figure',
        subjectId: earlier.id,
        detail,
      })
    }
    await insertFigures(tx, added, system.now())
    for (const { id, value, unit } of added)
      lines.push({
        action: 'statistics.figure-added',
        subjectKind: 'official-figure',
        subjectId: id,
        detail: { value, unit },
      })
    await recordAudit(system, tx, lines)
    return { added: added.length, corrected, unchanged: given.length - added.length - corrected.length }
  })
}
