// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, feedKeyMark, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { selectMachines } from '../organisation/machine.store.ts'
import { feedKeyMessages } from './feed-key.text.ts'
import { clientOfKey, endFeedKeys, insertFeedKey } from './feed-key.store.ts'

const day = 86_400_000
/** A key lasts a year; the one before goes on for a week, in which the partner puts in the new one. */
const keyDays = 365
const overlapDays = 7

/**
 * A fixed key with which this machine client reads feeds, shown once. Refuses a client that is unknown or not active. For the operator, on the machine itself.
 */
export function makeFeedKey(ctx: Context, clientId: string): Promise<{ key: string; until: Date }> {
  const system = asSystem(ctx, 'partners.make-feed-key')
  return transaction(system, async (tx) => {
    await demandMachine(ctx, tx, clientId)
    const key = feedKeyMark + ctx.secrets.token(24)
    const now = ctx.now()
    const until = new Date(now.getTime() + keyDays * day)
    const othersUntil = new Date(now.getTime() + overlapDays * day)
    await insertFeedKey(tx, { id: ctx.newId(), clientId, digest: digestOf(ctx, key), madeAt: now, until, othersUntil })
    await recordAudit(system, tx, {
      action: 'partners.feed-key-made',
      subjectKind: 'machine-client',
      subjectId: clientId,
    })
    return { key, until }
  })
}

/** Ends every key of this client at once: one is lost, or the partner stops. Returns how many. */
export function takeFeedKeys(ctx: Context, clientId: string): Promise<number> {
  const system = asSystem(ctx, 'partners.take-feed-keys')
  return transaction(system, async (tx) => {
    await demandMachine(ctx, tx, clientId)
    const count = await endFeedKeys(tx, clientId, ctx.now())
    await recordAudit(system, tx, {
      action: 'partners.feed-keys-taken',
      subjectKind: 'machine-client',
      subjectId: clientId,
      detail: { count },
    })
    return count
  })
}

type Tx = Parameters<typeof insertFeedKey>[0]

/** Which machine client this key is of; null: none, or it is over. In a transaction of the program. */
export function machineOfKey(ctx: Context, tx: Tx, key: string): Promise<string | null> {
  return clientOfKey(tx, digestOf(ctx, key), ctx.now())
}

async function demandMachine(ctx: Context, tx: Tx, clientId: string): Promise<void> {
  const machines = await selectMachines(tx, { withDemo: ctx.settings.isDemo })
  if (machines.some((one) => one.clientId === clientId)) return
  const known = machines.map((one) => one.clientId).join(', ')
  throw new Refusal(feedKeyMessages.unknownClient, { status: 404, values: { known } })
}

const digestOf = ({ secrets }: Context, key: string) => secrets.digest('partners.feed-key', key.slice(0, 200))
