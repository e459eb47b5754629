// SPDX-License-Identifier: EUPL-1.2
// No audit line: the report has its own, and a name that comes into the queue is none of a person.
import { asSystem, type Context, transaction } from '#foundation/access'
import { listSightings } from '#modules/identifiers'
import { receiveNames } from '../receive-names/receive-names.command.ts'
import { pagesTakenBack } from '../receive-names/pages-heard.events.ts'
import { redactedAddress } from '../receive-names/redacted-address.ts'
import { insertReported, selectReported, takeBack } from './reported-address.store.ts'

/**
 * Brings the queue to what these reports say now: a site that played a part in one is heard of once a report, and one that does so no longer,
 * because the report was withdrawn, rejected, corrected or is gone, is taken back. Doing it twice changes nothing. Nothing comes on the list here.
 */
export async function receiveReported(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'shield.receive-reported')
  await transaction(system, async (tx) => {
    const before = await selectReported(tx, reportIds)
    const sightings = await listSightings({ ...system, tx }, reportIds)
    const told = new Map(
      sightings
        .filter(
          ({ kind, role, protectedAs, isDropped }) =>
            kind === 'web-address' && role === 'site' && protectedAs === null && !isDropped,
        )
        .map(({ reportId, canonical }) => {
          const address = redactedAddress(canonical)
          return [keyOf({ reportId, address }), { reportId, address, canonical }] as const
        }),
    )
    const gone = before.filter((one) => !told.has(keyOf(one)))
    await takeBack(tx, gone)
    await pagesTakenBack(system, tx, gone)
    const known = new Set(before.map(keyOf))
    const fresh = [...told.values()].filter((one) => !known.has(keyOf(one)))
    const now = ctx.now()
    const received = await receiveNames(
      system,
      tx,
      fresh.map(({ canonical: text, reportId, address }) => ({
        text,
        report: { reportId, address },
        source: 'report',
        organisationId: null,
        messageId: null,
        brand: null,
        features: [],
        receivedAt: now,
      })),
    )
    const rows = fresh.map(({ reportId, address }, place) => {
      const one = received[place]
      return { reportId, address, nameId: one?.kind === 'name' ? one.nameId : null }
    })
    await insertReported(tx, rows, now)
  })
}

function keyOf({ reportId, address }: { reportId: string; address: string }): string {
  return `${reportId} ${address}`
}
