// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { organiserOf, organiserTransaction } from '../event/who.query.ts'
import { type Body, bodyKinds, deleteBody, insertBody } from './body.store.ts'
import { bodyMessages as message } from './body.text.ts'

/** Records another body or programme, where it overlaps and with whom that was settled, and what it gets stuck on. */
export async function addBody(ctx: Context, entries: FormEntries): Promise<void> {
  const { organisationId } = organiserOf(ctx)
  const form = new FormReader(ctx, entries)
  const body: Body = {
    id: ctx.newId(),
    organisationId,
    name: form.text('name', 200),
    kind: form.choice('kind', bodyKinds) as Body['kind'],
    does: form.text('does', 500),
    overlap: form.text('overlap', 500, false),
    agreedWith: form.text('agreedWith', 300, false),
    bottleneck: form.text('bottleneck', 500, false),
    source: form.reference('source', 300),
    seenOn: form.day('seenOn'),
  }
  if (body.overlap !== '' && body.agreedWith === '') form.wrong('agreedWith', message.notAgreed)
  form.done()
  await organiserTransaction(ctx, async (tx) => {
    await insertBody(tx, body, ctx.now())
    await recordAudit(ctx, tx, { action: 'gatherings.body-added', subjectKind: 'body', subjectId: body.id })
  })
}

export async function removeBody(ctx: Context, id: string): Promise<void> {
  await organiserTransaction(ctx, async (tx) => {
    if (!isRowId(id) || !(await deleteBody(tx, id))) throw new Refusal(message.bodyNotFound, { status: 404 })
    await recordAudit(ctx, tx, { action: 'gatherings.body-removed', subjectKind: 'body', subjectId: id })
  })
}
