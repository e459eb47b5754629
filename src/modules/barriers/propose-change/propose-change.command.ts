// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { applyChanges, itemIn, saysTheSame } from '../change/apply-changes.ts'
import { fingerprintOf } from '../change/fingerprint.query.ts'
import type { Item, ItemKind } from '../change/change.ts'
import { readItem } from '../change/change.schema.ts'
import { decide, insertChange, type Signed, selectOpenOf } from '../change/change.store.ts'
import { changeMessages } from '../change/change.text.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { lockEditions } from '../edition/edition.store.ts'
import { newErrors } from './new-errors.query.ts'

export interface ProposedChange {
  kind: ItemKind
  itemId: string
  /** What the item shall be, checked here; null to take it out of the model. */
  content: unknown
  reason: string
  /** Fingerprint of the item as the proposer saw it; '' for a new one. */
  seen: string
}

/**
 * The first of two people puts a change of one item forward. It changes nothing yet. A proposal of their own about the same item that still waits is
 * taken back by it. Refuses what nobody could accept: something that is not there, an order that is no order, a barrier of nobody. Returns its id.
 */
export async function proposeChange(ctx: Context, change: ProposedChange): Promise<string> {
  const { kind, itemId } = change
  const content = readContent(change)
  const reason = readReason(change.reason)
  return editorTransaction(ctx, async (tx, by) => {
    await lockEditions(tx)
    const { next } = await readDraft(ctx, tx)
    const before = itemIn(next, kind, itemId)
    if (before !== null && change.seen === '') throw wrong('id', changeMessages.idTaken)
    if (fingerprintOf(before) !== change.seen) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (saysTheSame(before, content)) throw new Refusal(changeMessages.nothingChanged, { status: 422 })
    const errors = await newErrors({ ...ctx, tx }, next, applyChanges(next, [{ kind, itemId, content }]))
    const [first] = errors
    if (first) throw new Refusal(first.code, { status: 422, values: first.values ?? {}, fields: errors })
    await makeRoom(ctx, tx, { kind, itemId }, by)
    const id = ctx.newId()
    await insertChange(tx, { id, kind, itemId, content, before, reason }, by, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'barriers.change-proposed',
      subjectKind: 'barrier-change',
      subjectId: id,
      detail: { kind, item: itemId },
    })
    return id
  })
}

/** One proposal about an item at a time: one's own gives way, somebody else's is reviewed first. */
async function makeRoom(
  ctx: Context,
  tx: Tx,
  { kind, itemId }: { kind: ItemKind; itemId: string },
  by: Signed,
): Promise<void> {
  const open = await selectOpenOf(tx, kind, itemId)
  if (!open) return
  if (open.proposedBy !== by.id)
    throw new Refusal(changeMessages.alreadyOpen, { status: 409, values: { who: open.proposedName } })
  await decide(tx, open.id, { to: 'taken-back', by, at: ctx.now(), because: '' })
  await recordAudit(ctx, tx, {
    action: 'barriers.change-taken-back',
    subjectKind: 'barrier-change',
    subjectId: open.id,
    detail: { kind, item: itemId },
  })
}

function readContent({ kind, content }: ProposedChange): Item | null {
  if (content === null) return null
  const read = readItem(kind, content)
  if (read.ok) return read.value
  const [first] = read.errors
  throw new Refusal(first?.code ?? '', { status: 422, values: first?.values ?? {}, fields: read.errors })
}

function readReason(given: string): string {
  const reason = given.trim()
  if (reason.length < 3 || reason.length > 2000) throw wrong('reason', changeMessages.reasonNeeded)
  return reason
}

const wrong = (field: string, code: string) => new Refusal(code, { status: 422, fields: [{ field, code }] })
