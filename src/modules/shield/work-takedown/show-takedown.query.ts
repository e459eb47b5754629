// SPDX-License-Identifier: EUPL-1.2
import type { Evidence } from '../name/name.ts'
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { readList } from '../change/change.store.ts'
import { waitingMessages } from '../message/judgement.store.ts'
import { type Clock, clockOf, withPresent } from '../takedown/clock.ts'
import {
  type Contact,
  contactFor,
  historyOf,
  selectSteps,
  selectTakedown,
  type StoredStep,
  type StoredTakedown,
} from '../takedown/takedown.store.ts'
import { escalateAfterHours, takedownTable, takedownSteps, type TakedownStep } from '../takedown/takedown.ts'
import { xarfOf } from '../takedown/xarf.ts'

export interface ShownTakedown {
  takedown: Omit<StoredTakedown, 'address'>
  /** The whole address, while it is kept. */
  address: string | null
  steps: StoredStep[]
  possible: TakedownStep[]
  clock: Clock
  /** Whether the present addressee had its time. */
  isDue: boolean
  contact: Contact | null
  /** Messages that led here and still lie sealed, to read before judging. */
  messages: { id: string; receivedAt: Date }[]
}

const hour = 3_600_000

/** One notice, for who works on it. Null when it is not there. */
export function showTakedown(ctx: Context, id: string): Promise<ShownTakedown | null> {
  return transaction(ctx, async (tx) => {
    const found = await selectTakedown(tx, id)
    if (!found) return null
    const { address, ...takedown } = found
    const steps = await selectSteps(tx, id)
    const history = historyOf(takedown.nameId === null ? 'waiting' : 'drafted', takedown.openedAt, steps)
    const now = ctx.now()
    const addressee = takedown.addressee ?? 'host'
    await recordAudit(ctx, tx, {
      action: 'shield.takedown-seen',
      subjectKind: 'takedown',
      subjectId: id,
      purpose: 'prevent-fraud',
    })
    return {
      takedown,
      address: address && ctx.secrets.open('takedown', address),
      steps,
      possible: takedownSteps.filter((step) => takedownTable[takedown.status][step] !== undefined),
      clock: clockOf(history, now),
      isDue: takedown.status === 'sent' && withPresent(history, now) > escalateAfterHours[addressee] * hour,
      contact: await contactFor(tx, addressee, takedown.host),
      messages: await waitingMessages(tx, id),
    }
  })
}

/** The machine form of a notice; null when it is not there, or its address is forgotten. `mailbox`: where answers go. */
export function xarfOfTakedown(ctx: Context, id: string, mailbox: string): Promise<Record<string, unknown> | null> {
  return transaction(ctx, async (tx) => {
    const found = await selectTakedown(tx, id)
    if (!found || found.address === null) return null
    const list = await readList(tx)
    await recordAudit(ctx, tx, {
      action: 'shield.takedown-seen',
      subjectKind: 'takedown',
      subjectId: id,
      purpose: 'prevent-fraud',
    })
    return xarfOf({
      id: found.id,
      address: ctx.secrets.open('takedown', found.address),
      name: found.host,
      brand: found.brand,
      firstSeen: found.openedAt,
      reporter: { name: list.authorityName ?? 'Dijkwacht', mailbox },
      evidence: found.nameId === null ? [] : await evidenceOf(tx, found.nameId),
    })
  })
}

async function evidenceOf(tx: Tx, nameId: string): Promise<Evidence[]> {
  const found = await sql<{ evidence: Evidence[] }>`select evidence from shield.decision where name_id = ${nameId}
    order by decided_at desc limit 5`.execute(tx)
  return found.rows.flatMap(({ evidence }) => evidence)
}
