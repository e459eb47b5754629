// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { messageOf } from '#foundation/text'
import { checkShape } from '#foundation/web'
import { applyChanges } from '../change/apply-changes.ts'
import { insertChange, selectOpenOf } from '../change/change.store.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { checkToday } from '../check-edition/ask-rules.query.ts'
import { withEarnedLevels } from '../edition/edition.ts'
import { editionShape } from '../edition/edition.schema.ts'
import { lockEditions } from '../edition/edition.store.ts'
import { compareModel } from './compare-model.ts'
import { importText } from './import.text.ts'

export interface ModelTakenIn {
  proposed: number
  /** Items about which a proposal waits already, left alone. */
  waiting: string[]
  /** Where, and what is wrong; one or more, and nothing was taken in. */
  errors: { at: string; what: string }[]
  flags: { at: string; what: string }[]
}

/**
 * Takes in a whole model as proposals, one for each item that says something else: nothing changes before people of the working group accept. A model
 * with a mistake in it is refused as a whole, with every mistake by its place.
 */
export async function importModel(ctx: Context, given: unknown): Promise<ModelTakenIn> {
  if (ctx.actor.kind !== 'system') throw new Error('only the program itself imports a model')
  const system = asSystem(ctx, 'barriers.import-model')
  const none = { proposed: 0, waiting: [], flags: [] }
  const read = checkShape(editionShape, given)
  if (!read.ok)
    return {
      ...none,
      errors: read.errors.map(({ field, code, values }) => ({
        at: field,
        what: messageOf(code, ctx.language, values),
      })),
    }
  const theirs = withEarnedLevels(read.value)
  return editorTransaction(system, async (tx, by) => {
    await lockEditions(tx)
    const inside = { ...system, tx }
    const { next } = await readDraft(system, tx)
    const { differing, flags } = compareModel(next, theirs)
    // By itself (two parties with one name), and together with what we have (a party that we do not know).
    const found = [
      ...(await checkToday(inside, theirs)),
      ...(await checkToday(inside, applyChanges(next, differing))),
      ...flags,
    ]
    const say = (weight: 'error' | 'flag') => {
      const lines = found
        .filter((one) => one.weight === weight)
        .map(({ kind, id, code, values }) => ({ at: `${kind} ${id}`, what: messageOf(code, ctx.language, values) }))
      return [...new Map(lines.map((line) => [`${line.at} ${line.what}`, line])).values()]
    }
    const errors = say('error')
    if (errors.length > 0) return { ...none, errors, flags: say('flag') }
    const waiting: string[] = []
    for (const { kind, itemId, content, before } of differing) {
      if (await selectOpenOf(tx, kind, itemId)) {
        waiting.push(`${kind} ${itemId}`)
        continue
      }
      const id = ctx.newId()
      const reason = importText[ctx.language].reason
      await insertChange(tx, { id, kind, itemId, content, before, reason }, by, ctx.now())
      await recordAudit(system, tx, {
        action: 'barriers.change-proposed',
        subjectKind: 'barrier-change',
        subjectId: id,
        detail: { kind, item: itemId },
      })
    }
    return { proposed: differing.length - waiting.length, waiting, errors, flags: say('flag') }
  })
}
