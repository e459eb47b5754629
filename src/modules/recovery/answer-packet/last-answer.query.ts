// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn } from '#foundation/text'
import { packetPath } from '../recall/addresses.ts'
import { referenceOfPacket } from './read-packet.query.ts'

/** In the address of the page that opens after an answer: which packet was answered. */
export const saidAfter = 'na'

/** What was answered just now, as far as it is of the own bank. */
export async function saidIn(ctx: Context, url: string): Promise<{ reference: string; href: string } | null> {
  const id = new URL(url).searchParams.get(saidAfter) ?? ''
  const reference = await referenceOfPacket(ctx, id)
  return reference === null ? null : { reference, href: addressIn(ctx.language, packetPath(id)) }
}
