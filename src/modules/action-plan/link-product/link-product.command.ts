// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, subjectOf } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { mustBeAnother } from '#foundation/desk'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { findProducts, productKey } from '../find-product/find-products.query.ts'
import { actionFor } from '../plan/find-action.query.ts'
import { approveProduct, deleteProduct, insertProduct, selectProduct } from '../plan/item.store.ts'
import type { LinkedProduct } from '../plan/plan.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { planTransaction, secretaryTransaction } from '../plan/who.query.ts'
import { fits } from './what-fits.ts'

type Key = Pick<LinkedProduct, 'kind' | 'reference'>

/** The secretary links a result that anybody can find here at this moment and that can be what was promised. It counts once a second person confirmed it. */
export async function linkProduct(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const key = keyOf(form.reference('product', 300))
  form.done()
  const found = (await findProducts(ctx, [key.kind])).get(productKey(key))
  await secretaryTransaction(ctx, async (tx) => {
    const { title } = await actionFor(tx, id)
    if (!found) form.wrong('product', message.noSuchProduct)
    else if (!fits(key.kind, title)) form.wrong('product', message.doesNotFit)
    form.done()
    await insert(ctx, tx, { ...key, actionId: id, title: found?.title.nl.slice(0, 300) ?? '', seenOn: null })
  })
}

/** The same of a result outside this platform: where anybody can open it, and when whoever links it saw it there. */
export async function linkOutside(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const title = form.text('outsideTitle', 300)
  const address = form.reference('address', 200)
  const seenOn = form.day('seenOn')
  if (address !== '' && !/^https:\/\/[^\s<>"]+\.[^\s<>"]+$/.test(address)) form.wrong('address', message.notOpen)
  form.done()
  await secretaryTransaction(ctx, async (tx) => {
    await actionFor(tx, id)
    await insert(ctx, tx, { kind: 'outside', reference: new URL(address).href, actionId: id, title, seenOn })
  })
}

/** A second person looked: neither who linked it nor the organisation that carries the action out. From then on it counts. */
export async function confirmProduct(ctx: Context, id: string, chosen: string): Promise<void> {
  const key = keyOf(chosen)
  const found = key.kind === 'outside' || (await findProducts(ctx, [key.kind])).has(productKey(key))
  await planTransaction(ctx, async (tx, isSecretary) => {
    if (!isSecretary && !mayDo(ctx.actor, 'plan:update')) throw new Refusal(message.mayNotConfirm, { status: 403 })
    const { title, ownerId } = await actionFor(tx, id)
    const linked = await selectProduct(tx, { ...key, actionId: id })
    if (!linked || linked.approvedAt !== null || !found) throw new Refusal(message.noSuchProduct, { status: 404 })
    if (!fits(key.kind, title)) throw new Refusal(message.doesNotFit, { status: 409 })
    mustBeAnother(ctx, linked.linkedBy)
    if (ownerId !== null && organisationOf(ctx.actor) === ownerId) throw new Refusal(message.ownResult, { status: 409 })
    if (!(await approveProduct(tx, { ...key, actionId: id }, ctx.now())))
      throw new Refusal(message.noSuchProduct, { status: 404 })
    await record(ctx, tx, 'action-plan.product-confirmed', id, key.kind)
  })
}

export async function unlinkProduct(ctx: Context, id: string, chosen: string): Promise<void> {
  const key = keyOf(chosen)
  await secretaryTransaction(ctx, async (tx) => {
    await actionFor(tx, id)
    if (!(await deleteProduct(tx, { ...key, actionId: id }))) throw new Refusal(message.noSuchProduct, { status: 404 })
    await record(ctx, tx, 'action-plan.product-unlinked', id, key.kind)
  })
}

async function insert(
  ctx: Context,
  tx: Tx,
  product: Key & { actionId: string; title: string; seenOn: string | null },
): Promise<void> {
  const by = { linkedBy: subjectOf(ctx.actor).id, linkedOrganisationId: organisationOf(ctx.actor) }
  if (!(await insertProduct(tx, { ...product, ...by, linkedAt: ctx.now() })))
    throw new Refusal(message.linkedAlready, { status: 409 })
  await record(ctx, tx, 'action-plan.product-linked', product.actionId, product.kind)
}

function keyOf(chosen: string): Key {
  const [kind = '', ...rest] = chosen.split(' ')
  return { kind, reference: rest.join(' ') }
}

function record(ctx: Context, tx: Tx, action: string, subjectId: string, kind: string): Promise<void> {
  return recordAudit(ctx, tx, { action, subjectKind: 'plan-action', subjectId, detail: { kind: kind.slice(0, 40) } })
}
