// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by decideNames.
import { type Context, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { type List, readList } from '../change/change.store.ts'
import { type Deciding, decideNames } from '../decide-name/decide-names.command.ts'
import { proposers } from '../decide-name/decision.store.ts'
import { judgeOf, listOfJudge } from '../decide-name/judge-of.query.ts'
import { lockNames } from '../name/name.store.ts'
import { shieldMessages } from '../name/name.text.ts'
import { mostSteps } from './most-steps.ts'

/**
 * For an emergency: takes back what the last steps of the list did, as one new step, so that every copy follows. What came on goes off for now; what
 * was taken off for now is proposed again, because nothing comes on by one person. `serial`: where the list was when somebody looked; refused when it went on since. Returns
 * how many names changed.
 */
export async function rollBack(
  ctx: Context,
  { steps, reason, serial }: { steps: number; reason: string; serial?: number },
): Promise<number> {
  const by = judgeOf(ctx)
  if (reason.trim().length < 3)
    throw new Refusal(webMessages.reasonNeeded, { fields: [{ field: 'reason', code: webMessages.reasonNeeded }] })
  return transaction(ctx, async (tx) => {
    const list = await listOfJudge(ctx, tx)
    if (serial !== undefined && serial !== list.serial) throw new Refusal(shieldMessages.listWentOn, { status: 409 })
    const decisions = await takingBack(tx, list, { steps, reason })
    if (decisions.length === 0) return 0
    await decideNames(ctx, tx, decisions, { list, by })
    return decisions.length
  })
}

/** What taking these steps back would do: how many names go off and on, some of them, and where the list is. */
export function previewRollBack(
  ctx: Context,
  steps: number,
): Promise<{ off: number; on: number; names: string[]; serial: number }> {
  judgeOf(ctx)
  return transaction(ctx, async (tx) => {
    const list = await listOfJudge(ctx, tx)
    const decisions = await takingBack(tx, list, { steps, reason: 'bekeken' })
    const off = decisions.filter(({ step }) => step === 'suspend').length
    const names = decisions.slice(0, 5).map(({ name }) => name.name)
    return { off, on: decisions.length - off, names, serial: list.serial }
  })
}

/** How far the list is. */
export function listSerial(ctx: Context): Promise<number> {
  return transaction(ctx, async (tx) => (await readList(tx)).serial)
}

async function takingBack(
  tx: Tx,
  list: List,
  { steps, reason }: { steps: number; reason: string },
): Promise<Deciding[]> {
  const wanted = await before(tx, list.serial - Math.min(steps, mostSteps))
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
