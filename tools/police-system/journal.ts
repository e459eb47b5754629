// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** One complaint as this system holds it. */
export interface Held {
  id: string
  number: string
  heldAs: string
  step: number
  sha256: string
  /** Accounts that money went to: what it bundles by. */
  accounts: string[]
}

/**
 * What this system holds, in a file to which lines are only added. Each line is on the disk before anybody is told: a kill -9 loses nothing of
 * what was confirmed. A line that was broken off is no line.
 */
export function openJournal(path: string) {
  mkdirSync(dirname(path), { recursive: true })
  const held = new Map<string, Held>()
  // Whose disk was lost gives out no number twice.
  let series = randomBytes(3).toString('hex')
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  for (const line of before.split('\n')) {
    const one = readLine(line)
    if (one && 'series' in one) series = one.series
    else if (one) held.set(one.id, one)
  }
  const file = openSync(path, 'a')
  if (!before.endsWith('\n')) writeSync(file, `\n${JSON.stringify({ series })}\n`)
  return {
    held: held as ReadonlyMap<string, Held>,
    /** The number of this complaint here; a new one counts on. */
    numberOf(id: string): string {
      return held.get(id)?.heldAs ?? `PL-SIM-${series}-${String(held.size + 1).padStart(4, '0')}`
    },
    keep(one: Held): void {
      const known = held.get(one.id)
      if (known && known.heldAs !== one.heldAs) throw new Error(`${one.number} would be taken twice`)
      if (known && known.step >= one.step) return
      held.set(one.id, one)
      writeSync(file, `${JSON.stringify(one)}\n`)
      fsyncSync(file)
    },
    close: () => closeSync(file),
  }
}

export type Journal = ReturnType<typeof openJournal>

function readLine(line: string): Held | { series: string } | null {
  try {
    return line === '' ? null : (JSON.parse(line) as Held | { series: string })
  } catch {
    return null
  }
}
