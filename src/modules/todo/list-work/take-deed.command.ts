// SPDX-License-Identifier: EUPL-1.2
// No audit line: the command of the module that has it writes its own.
import type { Context } from '#foundation/access'
import type { TrayItem, WorkRows } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { todoMessages } from './todo.text.ts'

/** The source of a row among those that this person may see, and its key within it. */
export function sourceOf(sources: readonly TrayItem[], id: string): { rows: WorkRows; key: string } {
  const at = id.indexOf(':')
  const rows = sources.find((source) => source.rows?.name === id.slice(0, at))?.rows
  if (!rows) throw new Refusal(todoMessages.notYours, { status: 403 })
  return { rows, key: id.slice(at + 1) }
}

export interface Wanted {
  /** Of the row: 'recovery.held:4f…'. */
  id: string
  deed: string
  reason: string
  version: number | undefined
}

/** Takes a deed as the desk of its module does. What the row does not offer now is refused. Returns whether it may be taken back. */
export async function takeDeed(ctx: Context, sources: readonly TrayItem[], wanted: Wanted): Promise<boolean> {
  const { rows, key } = sourceOf(sources, wanted.id)
  const [item] = await rows.show(ctx, [key])
  const deed = item?.deeds?.find(({ id }) => id === wanted.deed)
  if (!item || !deed || !rows.act) throw new Refusal(todoMessages.gone, { status: 409 })
  const { reasons } = deed
  const isReason = Array.isArray(reasons)
    ? reasons.some(({ value }) => value === wanted.reason)
    : /\S/.test(wanted.reason)
  if (reasons && !isReason) {
    const code = typeof reasons === 'string' ? todoMessages.fillIn : todoMessages.reason
    const values = { asked: typeof reasons === 'string' ? reasons : '' }
    throw new Refusal(code, { values, fields: [{ field: 'reason', code, values }] })
  }
  await rows
    .act(ctx, { key, deed: wanted.deed, reason: reasons ? wanted.reason : '', version: wanted.version })
    .catch((error: unknown) => {
      throw typeof reasons === 'string' ? atItsField(error) : error
    })
  return rows.undo?.deeds.includes(wanted.deed) ?? false
}

/** A row has one field, whatever the desk of the module calls it. */
function atItsField(error: unknown): unknown {
  if (!(error instanceof Refusal) || error.fields.length === 0) return error
  const { code, status, values, fields } = error
  return new Refusal(code, { status, values, fields: fields.map((one) => ({ ...one, field: 'reason' })) })
}

/** Takes a deed back. */
export async function undoDeed(ctx: Context, sources: readonly TrayItem[], id: string, deed: string): Promise<void> {
  const { rows, key } = sourceOf(sources, id)
  if (!rows.undo?.deeds.includes(deed)) throw new Refusal(todoMessages.gone, { status: 409 })
  await rows.undo.take(ctx, { key, deed })
}
