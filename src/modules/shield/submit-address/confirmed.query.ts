// SPDX-License-Identifier: EUPL-1.2
// Addresses of pages, for whoever writes down that they saw them.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { holdingProtected, protectedHosts } from '#modules/identifiers'
import { parseWebAddress } from '#values'
import { aloneOf } from '../decide-name/decision.store.ts'
import { selectAddresses } from '../judge-names/queue.store.ts'
import { selectName } from '../name/name.store.ts'
import { pageOf } from '../name/page-of.events.ts'
import { parentsOf, placeOf } from '../name/place.ts'
import type { Subject } from '../vendor/submission.store.ts'

/** `shown`: without what could point to a reporter. `isWhole` false: the address itself holds more than that. */
export interface OfferedAddress {
  shown: string
  address: string
  isWhole: boolean
}

export type Confirmation =
  /** `alone`: who stands behind it with nobody beside them. Another person sends it on. */
  | { isConfirmed: true; addresses: OfferedAddress[]; alone: string | null }
  | { isConfirmed: false; because: 'not-confirmed' | 'referred' }

/** Which addresses of this subject may go to a vendor: of a page that somebody judged, or of a name while it is on the list. */
export async function confirmedAddresses(ctx: Context, tx: Tx, subject: Subject): Promise<Confirmation> {
  if ('nameId' in subject) {
    const name = await selectName(tx, subject.nameId)
    if (name?.status !== 'listed') return { isConfirmed: false, because: 'not-confirmed' }
    const seen = (await selectAddresses(tx, [name.id])).map(({ url }) => url).filter((url) => !url.includes('…'))
    const all = [...new Set([...seen, `https://${name.name}/`])]
    const addresses = all.map((url) => ({ shown: url, address: url, isWhole: true }))
    return { isConfirmed: true, addresses, alone: await aloneOf(tx, name.id) }
  }
  const page = await pageOf(tx, subject.takedownId)
  // The name of somebody whose site was hacked is not to be warned of as a whole.
  if (page?.nameId) return { isConfirmed: false, because: 'referred' }
  if (!page?.address || !page.isConfirmed) return { isConfirmed: false, because: 'not-confirmed' }
  const address = ctx.secrets.open('takedown', page.address)
  const { shown, judgedBy } = page
  return { isConfirmed: true, addresses: [{ shown, address, isWhole: !shown.includes('…') }], alone: judgedBy }
}

/** Whether warning of this address would hit what is protected, as it is known now. */
export async function isProtectedAddress(ctx: Context, tx: Tx, subject: Subject, address: string): Promise<boolean> {
  const read = parseWebAddress(address)
  if (!read.ok) return true
  const { host } = read.value.detail
  const hosts = [host, host.replace(/^www\./, ''), read.value.canonical.split('/')[0] ?? '']
  const protectedAs = await protectedHosts(ctx, tx, [...hosts, ...hosts.flatMap(parentsOf)])
  const place = placeOf(read.value, protectedAs)
  if (place.kind !== 'name') return place.kind === 'never' || 'nameId' in subject
  return protectedAs(place.name) !== null || (await holdingProtected(ctx, tx, [place.name])).size > 0
}
