// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '../access/context.ts'
import { sql, type Tx } from '../db/index.ts'
import { type PublicKey, verificationKeys } from '../secrets/index.ts'
import { compareLines, type Finding } from './compare-lines.ts'
import type { AuditKey } from './destruction-certificate.ts'
import { destroyedBefore } from './destroyed-lines.store.ts'
import { linesBetween } from './line.store.ts'
import { sealingPurpose } from './seal-audit.command.ts'
import { sealsInOrder } from './seal.store.ts'
import { hashOfSeal, noSeal, type Seal } from './seal.ts'

export interface Verdict {
  findings: Finding[]
  /** More than were kept: a database that was emptied would name a million lines. */
  findingsInAll: number
  seals: number
  lines: number
  /** Sealed lines that retention removed, in step with its certificates. */
  destroyed: number
  /** Lines that wait for the next seal. */
  unsealed: number
  /** Hash of the newest seal in hexadecimal: whoever keeps it elsewhere can tell later that the end was not cut off. */
  newest: string | null
}

const longestWait = 10 * 60_000
const mostFindings = 1_000

/**
 * Recomputes the whole chain from the lines as they stand now. `since`: hashes of seals that somebody kept elsewhere, in hexadecimal.
 * `trusted`: keys beside those that we know to be or have been ours.
 */
export async function verifyAudit(
  ctx: Context,
  { since = [], trusted = [] }: { since?: readonly string[]; trusted?: readonly PublicKey[] } = {},
): Promise<Verdict> {
  const system = asSystem(ctx, 'foundation.verify-audit')
  const ours = await verificationKeys(ctx, sealingPurpose)
  const keys = new Map([...ours, ...trusted].map((key): [string, AuditKey] => [key.id, key]))
  const verdict: Verdict = {
    findings: [],
    findingsInAll: 0,
    seals: 0,
    lines: 0,
    destroyed: 0,
    unsealed: 0,
    newest: null,
  }
  const add = (finding: Finding) => {
    verdict.findingsInAll += 1
    if (verdict.findings.length < mostFindings) verdict.findings.push(finding)
  }
  let before: Seal | null = null
  const unseen = new Set(since.map((hash) => hash.toLowerCase()))
  await transaction(system, async (tx) => {
    const removed = await destroyedBefore(tx, keys, add)
    for await (const seal of sealsInOrder(tx)) {
      for (const finding of faultsOf(seal, before, keys)) add(finding)
      const counts = await compareLines(seal, linesBetween(tx, seal.afterId, seal.lastId), removed.before, add)
      verdict.seals += 1
      verdict.lines += counts.lines
      verdict.destroyed += counts.destroyed
      unseen.delete(seal.hash.toString('hex'))
      before = seal
    }
    if (verdict.destroyed > removed.lines)
      add({ kind: 'more-missing-than-destroyed', missing: verdict.destroyed, destroyed: removed.lines })
    for (const hash of unseen) add({ kind: 'witness-gone', hash })
    verdict.newest = before?.hash.toString('hex') ?? null
    verdict.unsealed = await lookAtRest(tx, before, system.now(), add)
  })
  return verdict
}

function faultsOf(seal: Seal, before: Seal | null, keys: ReadonlyMap<string, AuditKey>): Finding[] {
  const { number } = seal
  const found: Finding[] = []
  const expected = (before?.number ?? 0) + 1
  if (number !== expected) found.push({ kind: 'seals-missing', from: expected, to: number - 1 })
  else if (!seal.previous.equals(before?.hash ?? noSeal) || seal.afterId !== (before?.lastId ?? 0))
    found.push({ kind: 'seal-not-linked', seal: number })
  const key = keys.get(seal.keyId)
  if (!hashOfSeal(seal).equals(seal.hash)) found.push({ kind: 'seal-changed', seal: number })
  else if (!key || (key.until && seal.signedAt > key.until))
    found.push({ kind: 'seal-of-another-key', seal: number, keyId: seal.keyId })
  else if (!key.isSignedBy(seal.hash, seal.signature)) found.push({ kind: 'seal-not-signed', seal: number })
  return found
}

/** Lines that no seal covers: the last minute's, or those that should have been sealed long ago. Returns how many. */
async function lookAtRest(tx: Tx, last: Seal | null, now: Date, add: (finding: Finding) => void): Promise<number> {
  const long = new Date(now.getTime() - longestWait)
  const found = await sql<{ lines: number; late: number; first: number | null }>`select count(*) as lines,
    count(*) filter (where at < ${long}) as late, min(id) filter (where at < ${long}) as first
    from foundation.audit where id > ${last?.lastId ?? 0}`.execute(tx)
  const { lines = 0, late = 0, first = null } = found.rows[0] ?? {}
  if (late > 0) add({ kind: 'unsealed-too-long', lines: late, firstId: first ?? 0 })
  // Numbers begin at 1: what lies below never came from the program.
  for await (const below of linesBetween(tx, -Number.MAX_SAFE_INTEGER, 0))
    for (const line of below) add({ kind: 'line-added', seal: 1, ...nameOf(line) })
  return lines
}

function nameOf({ id, at, action }: { id: number; at: bigint; action: string }) {
  return { id, at: new Date(Number(at / 1000n)), action }
}
