// SPDX-License-Identifier: EUPL-1.2
// The audit lines of what changes are written by decideNames.
import { type Context, isBy, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { type List, readList } from '../change/change.store.ts'
import { type Deciding, decideNames } from '../decide-name/decide-names.command.ts'
import { proposers } from '../decide-name/decision.store.ts'
import { judgeOf, listOfJudge } from '../decide-name/judge-of.query.ts'
import { lockNames } from '../name/name.store.ts'
import { shieldMessages } from '../name/name.text.ts'
import { mostAlone, mostSteps } from './most-steps.ts'
import { countTakenOff, selectWantedBack, storeWantedBack, type WantedBack } from './roll-back.store.ts'

/**
 * For an emergency: takes back what the last steps of the list did, as one new step, so that every copy follows. What came on goes off for now; what
 * was taken off for now is proposed again, because nothing comes on by one person. More than a few names wait for a second person, who goes back to the
 * same step. `serial`: where the list was when somebody looked; refused when it went on since. Returns what happened.
 */
export async function rollBack(
  ctx: Context,
  { steps, reason, serial }: { steps: number; reason: string; serial?: number },
): Promise<TakenBack> {
  const by = judgeOf(ctx)
  if (reason.trim().length < 3)
    throw new Refusal(webMessages.reasonNeeded, { fields: [{ field: 'reason', code: webMessages.reasonNeeded }] })
  return transaction(ctx, async (tx) => {
    const list = await listOfJudge(ctx, tx)
    if (serial !== undefined && serial !== list.serial) throw new Refusal(shieldMessages.listWentOn, { status: 409 })
    const to = backTo(list, steps)
    const wanted = await wantedByAnother(ctx, tx)
    const isSecond = wanted?.to === to
    const because = isSecond ? `${reason.trim()} (${wanted.byName}: ${wanted.because})`.slice(0, 2_000) : reason
    const decisions = await takingBack(tx, to, because)
    const counted = countOf(decisions)
    if (!isSecond && (await takesTwo(ctx, tx, counted.off))) {
      await storeWantedBack(tx, { to, by: by.id, byName: by.name, because: reason.trim(), at: ctx.now() })
      await record(ctx, tx, list, 'proposed')
      return { ...counted, isProposed: true }
    }
    if (isSecond) await storeWantedBack(tx, null)
    await decideNames(ctx, tx, decisions, { list, by })
    return { ...counted, isProposed: false }
  })
}

/** What a colleague wants taken back, or oneself, is not taken back. */
export async function leaveSteps(ctx: Context): Promise<void> {
  judgeOf(ctx)
  await transaction(ctx, async (tx) => {
    const list = await listOfJudge(ctx, tx)
    await storeWantedBack(tx, null)
    await record(ctx, tx, list, 'left')
  })
}

export interface TakenBack {
  off: number
  on: number
  /** Nothing changed yet: a second person looks. */
  isProposed: boolean
}

function countOf(decisions: readonly Deciding[]): { off: number; on: number } {
  const off = decisions.filter(({ step }) => step === 'suspend').length
  return { off, on: decisions.length - off }
}

const backTo = ({ serial }: List, steps: number) => Math.max(0, serial - Math.min(steps, mostSteps))

/** More than one person takes off in a day, in this or in several times. */
async function takesTwo(ctx: Context, tx: Tx, off: number): Promise<boolean> {
  const since = new Date(ctx.now().getTime() - 86_400_000)
  return off > 0 && off + (await countTakenOff(tx, judgeOf(ctx).id, since)) > mostAlone
}

async function wantedByAnother(ctx: Context, tx: Tx): Promise<WantedBack | null> {
  const wanted = await selectWantedBack(tx)
  return wanted && !isBy(ctx.actor, wanted.by) ? wanted : null
}

function record(ctx: Context, tx: Tx, { authorityId }: List, what: 'proposed' | 'left'): Promise<void> {
  return recordAudit(ctx, tx, {
    action: `shield.name-steps-${what}`,
    subjectKind: 'organisation',
    subjectId: authorityId ?? '',
  })
}

/** What taking these steps back would do: how many names go off and on, some of them, and where the list is. */
export function previewRollBack(
  ctx: Context,
  steps: number,
): Promise<{ off: number; on: number; takesTwo: boolean; names: string[]; serial: number }> {
  judgeOf(ctx)
  return transaction(ctx, async (tx) => {
    const list = await listOfJudge(ctx, tx)
    const to = backTo(list, steps)
    const decisions = await takingBack(tx, to, 'bekeken')
    const counted = countOf(decisions)
    const isSecond = (await wantedByAnother(ctx, tx))?.to === to
    const names = decisions.slice(0, 5).map(({ name }) => name.name)
    return { ...counted, takesTwo: !isSecond && (await takesTwo(ctx, tx, counted.off)), names, serial: list.serial }
  })
}

/** How far the list is, and what somebody wants taken back, for whoever judges. */
export function listNow(ctx: Context): Promise<{ serial: number; wanted: WantedBack | null }> {
  return transaction(ctx, async (tx) => {
    const list = await readList(tx)
    const isOurs = list.authorityId !== null && list.authorityId === organisationOf(ctx.actor)
    return { serial: list.serial, wanted: isOurs ? await selectWantedBack(tx) : null }
  })
}

async function takingBack(tx: Tx, to: number, reason: string): Promise<Deciding[]> {
  const wanted = await before(tx, to)
  const names = await lockNames(tx, [...wanted.keys()])
  const ids = names.map(({ id }) => id)
  const proposed = await proposers(tx, ids)
  return names.flatMap((name): Deciding[] => {
    const wasListed = wanted.get(name.name)
    if (wasListed === (name.status === 'listed')) return []
    if (!wasListed) return [{ name, step: 'suspend', reason }]
    return name.status === 'suspended' && !proposed.has(name.id) ? [{ name, step: 'propose', reason }] : []
  })
}

/** Of every name that changed after this serial: whether it was on the list then. */
async function before(tx: Tx, serial: number): Promise<Map<string, boolean>> {
  const found = await sql<{ name: string; wasListed: boolean }>`
    select distinct on (name) name, not is_listed as "wasListed" from shield.change
    where serial > ${serial} order by name, serial`.execute(tx)
  return new Map(found.rows.map(({ name, wasListed }) => [name, wasListed]))
}
