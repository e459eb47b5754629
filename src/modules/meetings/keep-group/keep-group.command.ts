// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { slugOf } from '#foundation/text'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { takenCodes } from '../group/addresses.ts'
import { type Group, groupKinds, type GroupKind } from '../group/group.ts'
import { insertGroup, selectGroup, updateGroup } from '../group/group.store.ts'
import { meetingMessages as message } from '../group/group.text.ts'
import { meetingsTransaction, secretaryOf } from '../group/who.query.ts'

function readGroup(ctx: Context, entries: FormEntries) {
  const form = new FormReader(ctx, entries)
  const given = {
    kind: form.choice('kind', groupKinds) as GroupKind,
    name: form.text('name', 120),
    mandate: form.text('mandate', 2000),
    cadence: form.text('cadence', 200, false),
  }
  const code = slugOf(given.name, 60)
  if (given.name !== '' && (code === '' || takenCodes.includes(code))) form.wrong('name', message.codeTaken)
  form.done()
  return { ...given, code }
}

/** Returns its code, which stands in its address and never changes. */
export async function addGroup(ctx: Context, entries: FormEntries): Promise<string> {
  secretaryOf(ctx)
  const given = readGroup(ctx, entries)
  const id = ctx.newId()
  await meetingsTransaction(ctx, async (tx) => {
    if (!(await insertGroup(tx, { ...given, id, at: ctx.now() })))
      throw new Refusal(message.codeTaken, { fields: [{ field: 'name', code: message.codeTaken }] })
    await record(ctx, tx, 'meetings.group-added', id)
  })
  return given.code
}

/** Words and kind; `ended`: it meets no more, and its members keep reading what there was. */
export async function changeGroup(ctx: Context, code: string, entries: FormEntries): Promise<void> {
  secretaryOf(ctx)
  const { code: _, ...given } = readGroup(ctx, entries)
  await meetingsTransaction(ctx, async (tx) => {
    const group = await groupOrRefused(tx, code)
    const endedAt = entries.ended === 'yes' ? (group.endedAt ?? ctx.now()) : null
    await updateGroup(tx, { ...given, id: group.id, endedAt })
    await record(ctx, tx, 'meetings.group-changed', group.id)
  })
}

export async function groupOrRefused(tx: Tx, code: string): Promise<Group> {
  const group = code.length <= 60 && !code.includes('\0') ? await selectGroup(tx, code) : null
  if (!group) throw new Refusal(webMessages.notThere, { status: 404 })
  return group
}

function record(ctx: Context, tx: Tx, action: string, id: string): Promise<void> {
  return recordAudit(ctx, tx, { action, subjectKind: 'group', subjectId: id })
}
