// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { listFacts } from '#modules/reports'
import { understandOfPartner } from '#values'
import { isId } from '../work/is-id.ts'
import { workerOf } from '../work/may-work.query.ts'
import { sameWatch } from './same-watch.ts'
import { deleteWatch, insertWatch, lockWatches, markRead, selectWatches, type Watched } from './watch.store.ts'
import { watchMessages } from './watch.text.ts'

/** Watches that one person can have. */
export const mostWatches = 100
const [fewestCharacters, mostCharacters] = [2, 200]

/** Watches what somebody typed: an identifier in any spelling, or else the words. Returns the id of the watch. */
export async function watchText(ctx: Context, text: string): Promise<string> {
  const written = text.trim().replace(/\s+/g, ' ').toWellFormed().replaceAll('\0', '')
  const code = watchMessages.watchedLength
  if (written.length < fewestCharacters || written.length > mostCharacters)
    throw new Refusal(code, { fields: [{ field: 'watched', code }] })
  const read = understandOfPartner(written, { demoBankAllowed: !ctx.settings.isProduction })
  return begin(
    ctx,
    read.ok
      ? { kind: 'identifier', identifierKind: read.value.kind, canonical: read.value.canonical }
      : { kind: 'words', words: written },
  )
}

/** Watches the case of a report of the own organisation, wherever that report goes. */
export async function watchCase(ctx: Context, reportId: string): Promise<string> {
  const known = isId(reportId) ? await listFacts(ctx, [reportId]) : new Map()
  if (!known.has(reportId)) throw new Refusal(watchMessages.noReportToWatch, { status: 404 })
  return begin(ctx, { kind: 'case', reportId })
}

/** Watching the same thing twice is watching it once. */
async function begin(ctx: Context, watched: Watched): Promise<string> {
  const person = workerOf(ctx)
  return transaction(ctx, async (tx) => {
    await lockWatches(tx, person.id)
    const watches = await selectWatches(tx, { personId: person.id, at: ctx.now() })
    const same = watches.find((watch) => sameWatch(watch, watched))
    if (same) return same.id
    const code = watchMessages.tooManyWatches
    if (watches.length >= mostWatches)
      throw new Refusal(code, {
        values: { most: mostWatches },
        fields: [{ field: 'watched', code, values: { most: mostWatches } }],
      })
    const id = ctx.newId()
    await insertWatch(tx, { ...watched, id, personId: person.id, organisationId: person.organisationId, at: ctx.now() })
    await recordAudit(ctx, tx, line('begun', id, { kind: watched.kind }))
    return id
  })
}

export async function stopWatching(ctx: Context, watchId: string): Promise<void> {
  const person = workerOf(ctx)
  await transaction(ctx, async (tx) => {
    const isGone = isId(watchId) && (await deleteWatch(tx, watchId, person.id))
    if (!isGone) throw new Refusal(watchMessages.noSuchWatch, { status: 404 })
    await recordAudit(ctx, tx, line('ended', watchId, {}))
  })
}

/** What the person has seen, up to `until`, of one watch or of all. What came in meanwhile stays new. */
export async function readAlerts(ctx: Context, given: { watchId?: string; until: Date }): Promise<void> {
  const person = workerOf(ctx)
  const watchId = given.watchId ?? null
  if (watchId !== null && !isId(watchId)) throw new Refusal(watchMessages.noSuchWatch, { status: 404 })
  // As the program: a person sees alerts and changes none.
  await transaction(asSystem(ctx, 'casework.watch'), async (tx) => {
    const read = await markRead(tx, {
      personId: person.id,
      organisationId: person.organisationId,
      watchId,
      until: given.until,
      at: ctx.now(),
    })
    if (read > 0) await recordAudit(ctx, tx, line('alerts-read', watchId ?? person.id, { read }))
  })
}

function line(deed: string, subjectId: string, detail: Record<string, string | number>) {
  return { action: `casework.watch-${deed}`, subjectKind: 'watch', subjectId, detail }
}
