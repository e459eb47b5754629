// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import {
  insertBottleneck,
  lockBottleneck,
  type ToldBottleneck,
  updateOwner,
  updateTold,
} from '../bottleneck/bottleneck.store.ts'
import { groupTransaction, memberOf, sameVersion } from '../bottleneck/group.query.ts'
import { longestLine, longestText } from '../bottleneck/step-fields.ts'

/** Puts a bottleneck on the line, in the name of the organisation that met it. Returns its id. */
export async function reportBottleneck(ctx: Context, entries: FormEntries): Promise<string> {
  const owner = memberOf(ctx)
  const told = readTold(ctx, entries)
  const id = ctx.newId()
  await groupTransaction(ctx, async (tx) => {
    await insertBottleneck(tx, { ...told, id, owner, at: ctx.now() })
    await recordAudit(ctx, tx, { action: 'pilots.bottleneck-reported', subjectKind: 'bottleneck', subjectId: id })
  })
  return id
}

/** Changes what is told about it. When somebody changed it since it was seen, nothing is stored (409). */
export async function changeBottleneck(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const member = memberOf(ctx)
  const told = readTold(ctx, entries)
  await groupTransaction(ctx, async (tx) => {
    const row = isRowId(id) ? await lockBottleneck(tx, id) : null
    if (!row) throw new Refusal(webMessages.notThere, { status: 404 })
    sameVersion(ctx, row, Number(entries.version))
    await updateTold(tx, id, { ...told, by: member.name, at: ctx.now() })
    const detail = { version: row.version + 1 }
    await recordAudit(ctx, tx, {
      action: 'pilots.bottleneck-changed',
      subjectKind: 'bottleneck',
      subjectId: id,
      detail,
    })
  })
}

/** From now on the person who asks sees to the next step. Nobody can give that to somebody else. */
export async function takeOver(ctx: Context, id: string): Promise<void> {
  const member = memberOf(ctx)
  await groupTransaction(ctx, async (tx) => {
    const row = isRowId(id) ? await lockBottleneck(tx, id) : null
    if (!row) throw new Refusal(webMessages.notThere, { status: 404 })
    if (row.ownerId === member.id) return
    await updateOwner(tx, id, { ...member, at: ctx.now() })
    await recordAudit(ctx, tx, { action: 'pilots.bottleneck-taken-over', subjectKind: 'bottleneck', subjectId: id })
  })
}

function readTold(ctx: Context, entries: FormEntries): ToldBottleneck {
  const form = new FormReader(ctx, entries)
  const told = {
    title: form.text('title', longestLine),
    metOn: form.day('metOn'),
    wanted: form.text('wanted', longestText),
    law: form.text('law', longestText),
    casuistry: form.text('casuistry', longestText),
  }
  form.done()
  return told
}
