// SPDX-License-Identifier: EUPL-1.2
// No audit line: a seal is the record about the record, and a line for each would need a seal of its own.
import { setTimeout as sleep } from 'node:timers/promises'
import { asSystem, type Context, transaction } from '../access/context.ts'
import type { Tx } from '../db/index.ts'
import { linesBetween } from './line.store.ts'
import { digestOf, hashOfSeal, noSeal, packEntry, type Seal } from './seal.ts'
import { insertSeal, isMarkPassed, lockSealing, markDrawn, newestSeal, removeMark } from './seal.store.ts'

/** Lines in one seal: three megabytes of entries, and a transaction of seconds. */
const mostRows = 100_000
export const sealingPurpose = 'audit-seal'

/**
 * Seals every line whose transaction has ended. Waits `patience` ms for transactions that were open at the mark; the lines of one that
 * stays open longer, and all that were drawn after it, are sealed by a later run. Returns how many lines were sealed.
 */
export async function sealAudit(ctx: Context, patience = 20_000, most = mostRows): Promise<number> {
  const system = asSystem(ctx, 'foundation.seal-audit')
  let sealed = 0
  // A mark that waited since an earlier run is behind: after it, one more.
  for (let round = 0; round < 2; round++) {
    const mark = await transaction(system, markDrawn)
    if (!mark) return sealed
    const until = Date.now() + patience
    while (!(await transaction(system, (tx) => isMarkPassed(tx, mark)))) {
      if (Date.now() >= until) return sealed
      await sleep(20)
    }
    for (;;) {
      const rows = await transaction(system, (tx) => sealNext(system, tx, mark.id, most))
      sealed += rows
      if (rows < most) break
    }
    await transaction(system, (tx) => removeMark(tx, mark))
    if (!mark.isOld) break
  }
  return sealed
}

/** One seal over at most `most` lines after the newest seal, up to and including number `upTo`. */
async function sealNext(ctx: Context, tx: Tx, upTo: number, most: number): Promise<number> {
  await lockSealing(tx)
  const before = await newestSeal(tx)
  const afterId = before?.lastId ?? 0
  const entries: Buffer[] = []
  let lastId = upTo
  reading: for await (const lines of linesBetween(tx, afterId, upTo))
    for (const line of lines) {
      entries.push(packEntry({ id: line.id, at: line.at, digest: digestOf(line.canonical) }))
      if (entries.length < most) continue
      lastId = line.id
      break reading
    }
  if (entries.length === 0) return 0
  const key = ctx.secrets.signingKey(sealingPurpose)
  const seal: Omit<Seal, 'hash' | 'signature'> = {
    number: (before?.number ?? 0) + 1,
    afterId,
    lastId,
    rows: entries.length,
    entries: Buffer.concat(entries),
    previous: before?.hash ?? noSeal,
    signedAt: ctx.now(),
    keyId: key.id,
  }
  const hash = hashOfSeal(seal)
  await insertSeal(tx, { ...seal, hash, signature: key.sign(hash) })
  return entries.length
}
