// SPDX-License-Identifier: EUPL-1.2
import type { Context, Permission } from '../access/index.ts'
import { type AuditLine, recordAudit } from '../audit/index.ts'
import type { Tx } from '../db/index.ts'
import { announce, type Event } from '../events/index.ts'
import { formatDateTime } from '../text/index.ts'
import { type FormEntries, FormReader, Refusal, webMessages } from '../web/index.ts'
import { isRowId } from '#values'
import { type DeedTable, wrongPerson } from '../deeds/index.ts'
import { deedMessages } from './desk.text.ts'

interface By {
  id: string
  organisationId: string | null
}

/** What a module says of its things once: how they are found, and what the record says of them. */
export interface Desk<Thing, Status extends string, Name extends string, Person extends By> {
  table: DeedTable<Thing, Status, Name>
  /** Refuses who has not this permission. */
  who(ctx: Context, may: Permission): Person
  within<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result>
  find(tx: Tx, id: string, lock?: boolean): Promise<Thing | null>
  subject(thing: Thing, deed?: Name): Pick<AuditLine, 'subjectKind' | 'subjectId' | 'detail'>
  /** Where the common words do not say enough. */
  words?: Partial<typeof deedMessages>
  /** Of a reason, in characters. */
  longest?: number
  /** Its id is a name, such as a quarter or a rule, and no number of a row. */
  isNamed?: boolean
  /** Who changed it last and when, for whoever looked before that. */
  changed?(thing: Thing): { who: string; at: Date }
}

export interface Taken<Status, Person> {
  to: Status
  /** '' where no reason is asked. */
  because: string
  by: Person
  at: Date
  /** Announces what the table says that it announces. */
  tell<Payload extends object>(event: Event<Payload>, payload: Payload): Promise<void>
}

/**
 * Takes one deed: reason (400), rights (403), there (404), whose (403), now (409), unchanged since it was seen (409) and another person (409); then its
 * line in the record, what the module does and what is announced, in one transaction with nobody else changing the thing.
 */
export async function takeDeed<Thing, Status extends string, Name extends string, Person extends By, Result = void>(
  ctx: Context,
  desk: Desk<Thing, Status, Name, Person>,
  name: Name,
  { id, entries }: { id: string; entries?: FormEntries },
  work: (tx: Tx, thing: Thing, taken: Taken<Status, Person>) => Promise<Result>,
): Promise<Result> {
  const { table, longest = 500 } = desk
  const words = { ...deedMessages, ...desk.words }
  const deed = table.deeds[name]
  const form = new FormReader(ctx, entries ?? {})
  const because = deed.needs === 'reason' ? form.text('because', longest) : ''
  form.done()
  return desk.within(ctx, async (tx) => {
    const by = desk.who(ctx, deed.may ?? table.may)
    // Row-level security lets only the owner lock it: to others it is there, and not theirs.
    const seen = desk.isNamed || isRowId(id) ? await desk.find(tx, id, deed.by === 'anybody') : null
    if (!seen) throw new Refusal(words.notFound, { status: 404 })
    if (deed.by === 'owner' && table.of(seen).ownerId !== by.organisationId)
      throw new Refusal(words.notOwner, { status: 403 })
    const thing = deed.by === 'owner' ? await desk.find(tx, id, true) : seen
    const kept = thing && table.of(thing)
    const to = kept ? deed.from[kept.status] : undefined
    const isStale = deed.seen && String(kept?.sequence) !== String(entries?.sequence)
    if (thing && isStale && (to !== undefined || desk.changed)) throw changedMeanwhile(ctx, desk, thing)
    if (!thing || !kept || to === undefined) throw new Refusal(words.notNow, { status: 409 })
    const wrong = wrongPerson(deed, kept, ctx.actor)
    if (wrong) throw new Refusal(words[wrong === 'another' ? 'anotherPerson' : 'onlyProposer'], { status: 409 })
    if (deed.done) await recordAudit(ctx, tx, { action: deed.done, ...desk.subject(thing, name) })
    let told: string | undefined
    const tell: Taken<Status, Person>['tell'] = (event, payload) => {
      told = event.name
      return announce(ctx, tx, event, payload)
    }
    const result = await work(tx, thing, { to, because, by, at: ctx.now(), tell })
    if (told !== deed.tells) throw new Error(`${name} announces ${told}, and its table says ${deed.tells}`)
    return result
  })
}

function changedMeanwhile<Thing>(
  { language }: Context,
  desk: Pick<Desk<Thing, never, never, never>, 'changed' | 'words'>,
  thing: Thing,
): Refusal {
  const last = desk.changed?.(thing)
  if (!last) return new Refusal(desk.words?.changedMeanwhile ?? deedMessages.changedMeanwhile, { status: 409 })
  return new Refusal(webMessages.changedBy, {
    status: 409,
    values: { who: last.who, when: formatDateTime(last.at, language) },
  })
}
