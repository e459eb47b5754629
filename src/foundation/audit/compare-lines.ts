// SPDX-License-Identifier: EUPL-1.2
import { digestOf, type Seal, unpackEntries } from './seal.ts'

interface Line {
  id: number
  /** Microseconds since 1970. */
  at: bigint
  action: string
  canonical: string
}

/** What is not as it was sealed. */
export type Finding =
  | { kind: 'line-changed' | 'line-added' | 'line-from-later'; seal: number; id: number; at: Date; action: string }
  /** Of a missing line only number and time are left. */
  | { kind: 'line-missing'; seal: number; id: number; at: Date }
  /** It says that retention removed lines of this record, and the program did not sign it. */
  | { kind: 'certificate-not-signed'; id: number; at: Date }
  | { kind: 'more-missing-than-destroyed'; missing: number; destroyed: number }
  | { kind: 'seals-missing'; from: number; to: number }
  | { kind: 'seal-changed' | 'seal-not-signed' | 'seal-not-linked'; seal: number }
  | { kind: 'seal-of-another-key'; seal: number; keyId: string }
  | { kind: 'witness-gone'; hash: string }
  | { kind: 'unsealed-too-long'; lines: number; firstId: number }

/** A line that says it is of so much later than its seal was not written by this program; clocks of two servers may differ by less. */
const mostAhead = 60_000

/**
 * Lays the lines as they stand now, in order of number, beside the entries of their seal. A missing line is in order only when retention
 * said that it removed everything from before `destroyedBefore`, and the line is older.
 */
export async function compareLines(
  seal: Seal,
  found: AsyncIterable<readonly Line[]>,
  destroyedBefore: Date | null,
  add: (finding: Finding) => void,
): Promise<{ lines: number; destroyed: number }> {
  const entries = unpackEntries(seal.entries)
  const counts = { lines: 0, destroyed: 0 }
  let place = 0
  const missUntil = (id: number) => {
    for (let entry = entries[place]; entry && entry.id < id; entry = entries[++place]) {
      const at = timeOf(entry.at)
      if (destroyedBefore && at < destroyedBefore) counts.destroyed += 1
      else add({ kind: 'line-missing', seal: seal.number, id: entry.id, at })
    }
  }
  for await (const lines of found)
    for (const line of lines) {
      missUntil(line.id)
      const entry = entries[place]
      const name = { seal: seal.number, id: line.id, at: timeOf(line.at), action: line.action }
      counts.lines += 1
      if (name.at.getTime() > seal.signedAt.getTime() + mostAhead) add({ kind: 'line-from-later', ...name })
      if (entry?.id !== line.id) add({ kind: 'line-added', ...name })
      else {
        place += 1
        if (!digestOf(line.canonical).equals(entry.digest)) add({ kind: 'line-changed', ...name })
      }
    }
  missUntil(Number.POSITIVE_INFINITY)
  return counts
}

function timeOf(microseconds: bigint): Date {
  return new Date(Number(microseconds / 1000n))
}
