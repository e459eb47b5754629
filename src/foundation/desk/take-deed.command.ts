// SPDX-License-Identifier: EUPL-1.2
import type { Actor, Context } from '../access/index.ts'
import { recordAudit } from '../audit/index.ts'
import type { Tx } from '../db/index.ts'
import { type FormEntries, FormReader, Refusal } from '../web/index.ts'
import { isRowId } from '#values'
import type { DeedTable, Kept } from '../deeds/index.ts'

type Person = Extract<Actor, { kind: 'person' }>

/** What a module says of its things once: how they are found, and what it calls them when it refuses. */
export interface Desk<Status extends string, Thing extends Kept<Status>, Name extends string> {
  table: DeedTable<Status, Name>
  subjectKind: string
  /** Refuses who has not the permission of the table. */
  who(ctx: Context): Person
  within<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result>
  find(tx: Tx, id: string, lock?: boolean): Promise<Thing | null>
  words: Record<'notFound' | 'notOwner' | 'notNow' | 'changedMeanwhile', string>
}

export interface Taken<Status> {
  to: Status
  /** '' where no reason is asked. */
  because: string
  by: Person
  at: Date
}

/**
 * Takes one deed: reason (422), rights (403), there (404), whose (403), now (409) and unchanged since it was seen (409), then its line in the record and
 * what the module does, in one transaction with nobody else changing the thing.
 */
export async function takeDeed<Status extends string, Thing extends Kept<Status>, Name extends string>(
  ctx: Context,
  desk: Desk<Status, Thing, Name>,
  name: Name,
  { id, entries }: { id: string; entries?: FormEntries },
  work: (tx: Tx, thing: Thing, taken: Taken<Status>) => Promise<void>,
): Promise<void> {
  const { table, words, subjectKind } = desk
  const deed = table.deeds[name]
  const form = new FormReader(ctx, entries ?? {})
  const because = deed.needs === 'reason' ? form.text('because', 500) : ''
  form.done()
  await desk.within(ctx, async (tx) => {
    const by = desk.who(ctx)
    const seen = isRowId(id) ? await desk.find(tx, id) : null
    if (!seen) throw new Refusal(words.notFound, { status: 404 })
    if (deed.by === 'owner' && seen.ownerId !== by.organisationId) throw new Refusal(words.notOwner, { status: 403 })
    const thing = deed.by === 'owner' ? await desk.find(tx, id, true) : seen
    const to = thing ? deed.from[thing.status] : undefined
    if (!thing || to === undefined) throw new Refusal(words.notNow, { status: 409 })
    if (deed.seen && thing.sequence !== Number(entries?.sequence))
      throw new Refusal(words.changedMeanwhile, { status: 409 })
    if (deed.done) await recordAudit(ctx, tx, { action: deed.done, subjectKind, subjectId: id })
    await work(tx, thing, { to, because, by, at: ctx.now() })
  })
}
