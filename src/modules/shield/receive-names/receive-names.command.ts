// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever calls received something, and writes down what.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { hostPerhapsOf, protectedHosts } from '#modules/identifiers'
import { type IdentifierOf, parseWebAddress } from '#values'
import { readList } from '../change/change.store.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { heardOf, insertMentions, type StoredName } from '../name/name.store.ts'
import { parentsOf, type Place, placeOf } from '../name/place.ts'
import type { HeardAddress, Received } from './heard-address.ts'
import { pagesHeard, type SeenPage } from './pages-heard.events.ts'
import { redactedAddress } from './redacted-address.ts'

/** New word of it is new work: it was on the list, or it was judged harmless and is heard of as often again, so that what is harmless does not come back each time. */
function isWorkAgain({ status, seen, seenAtDecision }: StoredName): boolean {
  if (status === 'cleared') return seenAtDecision !== null && seen >= Math.max(2 * seenAtDecision, seenAtDecision + 3)
  return status === 'withdrawn' || status === 'expired'
}

/**
 * Takes in up to some thousands of addresses, in their order. A name that is new waits for judgement; one that was taken off the list and is
 * heard of again waits once more, and so does one that was judged harmless and is heard of as often again. Nothing comes on the list here.
 */
export async function receiveNames(ctx: Context, tx: Tx, addresses: readonly HeardAddress[]): Promise<Received[]> {
  const read = addresses.map(({ text }) => {
    const address = parseWebAddress(text)
    return address.ok ? address.value : null
  })
  const hosts = read.flatMap((address) =>
    address === null ? [] : [address.detail.host, bare(address.detail.host), address.canonical.split('/')[0] ?? ''],
  )
  const protectedAs = await protectedHosts(ctx, tx, [...hosts, ...hosts.flatMap(parentsOf)])
  const places = read.map((address) => (address === null ? null : placeOf(address, protectedAs)))
  const stored = await storeNames(ctx, tx, addresses, places)
  await pagesHeard(ctx, tx, pagesAmong(addresses, read, places))
  return places.map((place): Received => {
    if (place === null) return { kind: 'unread' }
    if (place.kind !== 'name') return place
    const { name, isNew } = stored.get(place.name) as { name: StoredName; isNew: boolean }
    return { kind: 'name', nameId: name.id, name: name.name, status: name.status, isNew }
  })
}

function pagesAmong(
  addresses: readonly HeardAddress[],
  read: readonly (IdentifierOf<'web-address'> | null)[],
  places: readonly (Place | null)[],
): SeenPage[] {
  return addresses.flatMap(({ brand, messageId, report = null, receivedAt: at }, index) => {
    const [address, place] = [read[index], places[index]]
    return address && place?.kind === 'page' ? [{ address, place, brand, messageId, report, at }] : []
  })
}

async function storeNames(
  ctx: Context,
  tx: Tx,
  addresses: readonly HeardAddress[],
  places: readonly (Place | null)[],
): Promise<Map<string, { name: StoredName; isNew: boolean }>> {
  const understoodAt = ctx.now()
  const heard = places.flatMap((place, index) => {
    const address = addresses[index]
    return place?.kind === 'name' && address ? [{ place, address }] : []
  })
  const byName = Map.groupBy(heard, ({ place }) => place.name)
  const rows = [...byName].map(([name, those]) => {
    const [{ place, address }] = those as [(typeof those)[number]]
    return {
      id: ctx.newId(),
      name,
      level: place.level,
      isShared: place.isShared || hostPerhapsOf(name) !== null,
      brand: those.find((one) => one.address.brand !== null)?.address.brand ?? null,
      features: address.features,
      receivedAt: address.receivedAt,
      understoodAt,
      fromPartner: those.some((one) => one.address.source === 'partner'),
      seen: those.length,
    }
  })
  const names = await heardOf(tx, rows)
  const made = new Set(rows.map(({ id }) => id))
  const idOf = new Map(names.map(({ name, id }) => [name, id]))
  await insertMentions(
    tx,
    heard.map(({ place, address }) => ({
      id: ctx.newId(),
      nameId: idOf.get(place.name) as string,
      source: address.source,
      organisationId: address.organisationId,
      messageId: address.messageId,
      url: redactedAddress(address.text),
      evidence: address.evidence ?? [],
      at: address.receivedAt,
    })),
  )
  const again = names.filter(isWorkAgain)
  const list = again.length > 0 ? await readList(tx) : null
  if (list)
    await decideNames(
      ctx,
      tx,
      again.map((name) => ({ name, step: 'reopen', reason: 'Opnieuw gemeld nadat hierover besloten was.' })),
      { list, by: null },
    )
  return new Map(
    names.map((name) => [
      name.name,
      { name: again.includes(name) ? { ...name, status: 'waiting' as const } : name, isNew: made.has(name.id) },
    ]),
  )
}

function bare(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host
}
