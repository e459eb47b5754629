// SPDX-License-Identifier: EUPL-1.2
// The audit lines of what is listed are written by decideNames.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { holdingProtected, hostPerhapsOf, protectedHosts } from '#modules/identifiers'
import { readList } from '../change/change.store.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { listingPolicy, partnerGround } from '../decide-name/listing-policy.ts'
import { needsPeople } from '../name/name.ts'
import { lockById } from '../name/name.store.ts'
import type { HeardAddress, Received } from '../receive-names/heard-address.ts'
import { receiveNames } from '../receive-names/receive-names.command.ts'
import { listsItself } from './fast-lane.ts'
import { countListedSince, everCleared, lockPartners } from './trusted-partner.store.ts'

const day = 86_400_000

/**
 * Takes in addresses that one partner hands in, as the program. What the policy lets it list on that partner's word is on the list when this
 * returns, or as soon as the registry said how old it is; everything else waits for a person. A partner that is not trusted is heard like everybody.
 */
export async function receiveFromPartner(
  ctx: Context,
  tx: Tx,
  organisationId: string,
  addresses: readonly Omit<HeardAddress, 'source' | 'organisationId'>[],
): Promise<Received[]> {
  const received = await receiveNames(
    ctx,
    tx,
    addresses.map((address) => ({ ...address, source: 'partner' as const, organisationId })),
  )
  const ids = received.flatMap((one) => (one.kind === 'name' ? [one.nameId] : []))
  const listed = await listOnWordOf(ctx, tx, organisationId, ids)
  return received.map((one) => (one.kind === 'name' && listed.has(one.nameId) ? { ...one, status: 'listed' } : one))
}

/** Puts those of these names on the list that the policy lets it list on the word of this partner, who handed them in. Returns which. */
export async function listOnWordOf(
  ctx: Context,
  tx: Tx,
  organisationId: string,
  nameIds: readonly string[],
): Promise<Set<string>> {
  if (ctx.actor.kind !== 'system') throw new Error('only the program lists by a rule')
  const partner = (await lockPartners(tx, [organisationId])).get(organisationId)
  const list = await readList(tx)
  if (!partner?.hasFastLane || list.authorityId === null) return new Set()
  const names = await lockById(tx, [...new Set(nameIds)])
  const ids = names.map(({ id }) => id)
  const called = names.map(({ name }) => name)
  const cleared = await everCleared(tx, ids)
  // What is above something protected waits for the person who will see why it cannot be listed.
  const holding = await holdingProtected(ctx, tx, called)
  const protectedAs = await protectedHosts(ctx, tx, called)
  const since = new Date(ctx.now().getTime() - day)
  let listedToday = (await countListedSince(tx, [organisationId], since)).get(organisationId) ?? 0
  const quota = Math.min(partner.quotaPerDay, listingPolicy.fastLane.mostPerDay)
  const mine = names.filter((name) => {
    const isAllowed =
      name.status === 'waiting' &&
      !holding.has(name.name) &&
      protectedAs(name.name) === null &&
      listsItself({
        source: 'partner',
        hasFastLane: partner.hasFastLane,
        listedToday,
        quota,
        needsPeople: needsPeople(name) || hostPerhapsOf(name.name) !== null,
        isAgeAwaited: ctx.settings.rdapBootstrap !== undefined && name.ageAskedAt === null,
        wasCleared: cleared.has(name.id),
      })
    if (isAllowed) listedToday += 1
    return isAllowed
  })
  if (mine.length === 0) return new Set()
  await decideNames(
    ctx,
    tx,
    mine.map((name) => ({
      name,
      step: 'list',
      reason: 'Aangedragen door een vertrouwde partner, op de snelle baan.',
      ground: partnerGround,
      days: listingPolicy.fastLane.days,
      onWordOf: organisationId,
    })),
    { list, by: null },
  )
  return new Set(mine.map(({ id }) => id))
}
