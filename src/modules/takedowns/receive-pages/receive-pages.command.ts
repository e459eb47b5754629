// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever calls received something, and writes down what.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { IdentifierOf } from '#values'
import { redactedAddress, type SeenPage } from '#modules/shield'
import { type HeardPage, heardOfPages } from '../takedown/takedown.store.ts'
import { linkMessages, linkReports } from './receive-pages.store.ts'

/** Takes in pages that only takedown can help with. Each waits for judgement: most links that people forward are harmless. */
export async function receivePages(ctx: Context, tx: Tx, pages: readonly SeenPage[]): Promise<void> {
  const heard = pages.map(({ address, place, brand, at }): HeardPage => {
    const whole = wholeAddress(address)
    return {
      id: ctx.newId(),
      digest: ctx.secrets.digest('takedown', whole),
      host: place.host,
      because: place.because,
      shown: redactedAddress(whole),
      address: ctx.secrets.seal('takedown', whole),
      brand,
      seen: 1,
      at,
    }
  })
  // One statement cannot see the same page twice.
  const once = Map.groupBy(heard, ({ digest }) => digest.toString('hex'))
  await heardOfPages(
    tx,
    [...once.values()].map((those) => ({ ...(those[0] as HeardPage), seen: those.length })),
  )
  const links = heard.flatMap(({ digest }, index) => {
    const messageId = pages[index]?.messageId
    return messageId ? [{ digest, messageId }] : []
  })
  await linkMessages(tx, links)
  const told = heard.flatMap(({ digest }, index) => {
    const report = pages[index]?.report
    return report ? [{ digest, ...report }] : []
  })
  await linkReports(tx, told)
}

/** Without user info and fragment, and without what only follows people; the query stays where it says which page it is. */
function wholeAddress({ detail }: IdentifierOf<'web-address'>): string {
  return `${detail.scheme}://${detail.host}${detail.port === null ? '' : `:${detail.port}`}${detail.path}`
}
