// SPDX-License-Identifier: EUPL-1.2
// Names of sites that are published: no data about people, and no purpose to state.
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { readList } from '../change/change.store.ts'
import { type Change, changesAfter, type ListedName, listedNames } from '../change/read-changes.query.ts'
import { giveListText } from './give-list.text.ts'

export type { ListedName }

/** Where the list is. */
export async function listSerial(ctx: Context): Promise<number> {
  return (await transaction(ctx, readList)).serial
}

interface NamesPage {
  serial: number
  /** The organisation that answers for the list. */
  authority: string | null
  names: ListedName[]
}

/** A page of the list, and a serial that was reached before it was read: follow what changed from that of the first page. */
export function readPage(ctx: Context, after: string, limit: number): Promise<NamesPage> {
  return transaction(ctx, async (tx) => {
    const { serial, authorityName: authority } = await readList(tx)
    return { serial, authority, names: await listedNames(tx, after, limit, ctx.now()) }
  })
}

/** Everything on the list, page after page, for whoever wants one file. */
export async function* everyName(ctx: Context): AsyncGenerator<ListedName[]> {
  for (let after = ''; ; ) {
    const { names } = await readPage(ctx, after, 5_000)
    if (names.length === 0) return
    yield names
    after = names.at(-1)?.name ?? ''
  }
}

/** What changed after a serial. Refuses when that is not known any more, or is of a list that we do not have. */
export function readDeltas(
  ctx: Context,
  since: number,
  limit: number,
): Promise<{ serial: number; newest: number; changes: Change[] }> {
  return transaction(ctx, async (tx) => {
    const { serial: newest } = await readList(tx)
    const found = await sql<{ oldest: number | null }>`select min(serial) as oldest from shield.change`.execute(tx)
    const oldest = found.rows[0]?.oldest ?? null
    if (since > newest || (oldest === null ? since < newest : since < oldest - 1))
      throw new Refusal(giveListText.tooFarBehind, { status: 409 })
    const changes = await changesAfter(tx, since, limit)
    return { serial: changes.at(-1)?.serial ?? newest, newest, changes }
  })
}
