// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type ExchangeId, listPartiesOf, type Purpose } from '#modules/agreements'
import { listedInForce, listingAuthorities } from '#modules/identifiers'
import { Withheld } from '#values'
import { categoryOf } from '../disclose/category-of.ts'
import { discloseIn } from '../disclose/disclose.command.ts'
import { itemKeyFor } from '../disclose/pseudonyms.query.ts'
import type { DisclosureItem } from '../disclosure/disclosure.ts'
import { tellRemoved } from '../recall-item/tell-removed.command.ts'
import { carriedKinds } from './carried-kinds.query.ts'
import { digestOf, mostChanges, type Segment } from './segment.ts'
import {
  type HeldItem,
  insertSegment,
  type ItemSet,
  lockSet,
  selectHeld,
  selectLastDisclosure,
  selectSets,
  updateKinds,
} from './set.store.ts'

/** Listings that an authority lets partners search by themselves. */
const exchange: ExchangeId = 'tag-set'
const purpose: Purpose = 'prevent-payment'

export const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Brings every set in line with what is in force. What must go goes always, whatever became of the agreement;
 * what is new goes only to whom an agreement and the rules let it, at that moment. Doing it twice changes nothing. Returns how many
 * versions were made.
 */
export async function giveSets(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'sharing.give-sets')
  const sets = await transaction(system, (tx) => selectSets(tx))
  const senders = new Set([...(await listingAuthorities(system)), ...sets.map((set) => set.senderId)])
  let versions = 0
  for (const sender of senders) {
    const allowed = await transaction(system, (tx) => listPartiesOf(tx, { exchange, senderId: sender, at: ctx.now() }))
    const known = sets.filter((set) => set.senderId === sender).map((set) => set.receiverId)
    for (const receiverId of new Set([...allowed, ...known]))
      while (await transaction(system, (tx) => giveVersion({ ...system, tx }, tx, sender, receiverId))) versions++
  }
  return versions
}

/** Makes the next version and tells the recipient, in one transaction. False: there is nothing to change. */
async function giveVersion(ctx: Context, tx: Tx, senderId: string, receiverId: string): Promise<boolean> {
  const at = ctx.now()
  const evidence = 'confirmed-by-authority' as const
  const kinds = await carriedKinds(ctx, tx, { exchange, senderId, receiverId, purpose, evidence, at })
  const isKnown = (await selectSets(tx, { senderId })).some((set) => set.receiverId === receiverId)
  if (kinds.length === 0 && !isKnown) return false
  const set = await lockSet(tx, { id: ctx.newId(), exchange, purpose, senderId, receiverId }, at)
  // Under the lock of the set: what another run took out meanwhile must not be put back by what was read before.
  await updateKinds(tx, set.id, kinds)
  const inForce = await listedInForce(ctx, senderId)
  const held = await selectHeld(tx, set.id)
  const now = new Map(inForce.map((listing) => [listing.id, listing]))
  const had = new Set(held.map(({ itemId }) => itemId))
  const removed = held.filter(({ itemId }) => !now.has(itemId)).slice(0, mostChanges)
  const added = inForce
    .filter(({ id, kind }) => kinds.includes(kind) && !had.has(id))
    .slice(0, mostChanges - removed.length)
    .map(({ id, kind, canonical }): HeldItem => ({ itemId: id, kind, canonical }))
  if (removed.length + added.length === 0) return false
  const segment = await store(ctx, tx, set, { removed, added, heldBefore: held.length })
  const says = payloadOf(ctx, set, segment, { added: added.length, removed: removed.length })
  if (added.length === 0) {
    const disclosureId = await selectLastDisclosure(tx, set.id)
    if (disclosureId) await tellRemoved(ctx, tx, { set, version: segment.version, disclosureId, payload: says })
    return true
  }
  const item: DisclosureItem = {
    kind: 'set',
    id: set.id,
    version: segment.version,
    categories: [...new Set(kinds.map((kind) => categoryOf[kind])), 'warning' as const].toSorted(),
    evidence,
    receivedAt: null,
    understoodAt: null,
    payload: new Withheld(says),
  }
  const { kept } = await discloseIn(ctx, tx, { exchange, purpose, senderId, receiverId, items: [item] })
  // The agreement is held fast since it was asked, so this is a fault: nothing of the version may stay.
  if (kept.length > 0) throw new Error(`a set was kept: ${kept[0]?.why}`)
  return true
}

async function store(
  ctx: Context,
  tx: Tx,
  set: ItemSet,
  { removed, added, heldBefore }: { removed: readonly HeldItem[]; added: readonly HeldItem[]; heldBefore: number },
): Promise<Segment> {
  const changes = [
    ...removed.map((item) => ({ ...item, change: 'removed' as const })),
    ...added.map((item) => ({ ...item, change: 'added' as const })),
  ]
  const said = {
    version: set.version + 1,
    // Later than the version before, whatever the clock says: who asks what came since a moment misses nothing.
    madeAt: new Date(Math.max(ctx.now().getTime(), set.version === 0 ? 0 : set.changedAt.getTime() + 1)),
    previousDigest: set.digest,
    total: heldBefore - removed.length + added.length,
    changes: changes.map(({ change, kind, canonical }) => ({ change, kind, value: canonical })),
  }
  const segment = { ...said, digest: digestOf(hash, keyOf(ctx, set), said) }
  await insertSegment(tx, set.id, segment, changes)
  return segment
}

/** What the recipient calls the set. */
export function keyOf(ctx: Context, { id, receiverId }: Pick<ItemSet, 'id' | 'receiverId'>): string {
  return itemKeyFor(ctx.secrets, receiverId, { kind: 'set', id })
}

function payloadOf(
  ctx: Context,
  set: ItemSet,
  { version, digest, previousDigest, total }: Segment,
  counts: { added: number; removed: number },
) {
  return { set: keyOf(ctx, set), version, previousDigest, digest, total, ...counts }
}
