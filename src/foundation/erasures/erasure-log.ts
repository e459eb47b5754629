// SPDX-License-Identifier: EUPL-1.2
// No audit line: it is what lines of the record are noted with, outside the database.
import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Context } from '../access/context.ts'
import { beforeCommit, type Tx } from '../db/index.ts'
import { writtenLine } from './erasure-line.ts'

export const erasurePurpose = 'erasure-log'

interface Taken {
  action: string
  subjectId: string
}

/**
 * Notes what these lines of the record take away, when the transaction is about to be stored: what is refused before is not noted, and what cannot be
 * noted is not done. When the commit itself then fails it is noted all the same: whoever asked for it gets it after a restore.
 */
export function noteErasures(ctx: Context, tx: Tx, lines: readonly Taken[]): void {
  const path = ctx.settings.erasureLogFile
  if (!path) return
  const taken = lines.filter(({ action }) => ctx.personalData.erasures.has(action))
  if (taken.length > 0) beforeCommit(tx, () => append(ctx, path, taken))
}

/** As it stands in the log: the number of a person is not for whoever reads that. */
export function idInLog(ctx: Context, action: string, id: string): string {
  if (!ctx.personalData.erasures.get(action)?.numbers) return id
  return `#${ctx.secrets.digest(erasurePurpose, id).toString('base64url')}`
}

/** What this run of the program wrote to each file, and what waits to be written before. */
const runs = new Map<string, { by: string; places: number; isTorn: boolean; last: Promise<void> }>()

function append(ctx: Context, path: string, taken: readonly Taken[]): Promise<void> {
  const run = runs.get(path) ?? {
    by: randomBytes(8).toString('hex'),
    places: 0,
    isTorn: false,
    last: Promise.resolve(),
  }
  runs.set(path, run)
  const written = run.last.then(async () => {
    const key = ctx.secrets.signingKey(erasurePurpose)
    const lines = taken.map(({ action, subjectId }, n) =>
      writtenLine(
        { at: ctx.now(), by: run.by, place: run.places + n + 1, action, id: idInLog(ctx, action, subjectId) },
        key,
      ),
    )
    // One line that was written half makes the next one no line either.
    const text = `${run.isTorn ? '\n' : ''}${lines.join('')}`
    run.isTorn = true
    const file = await open(path, 'a', 0o600)
    try {
      await file.writeFile(text)
      await file.datasync()
    } finally {
      await file.close()
    }
    run.isTorn = false
    run.places += taken.length
  })
  run.last = written.catch(() => {})
  return written
}
