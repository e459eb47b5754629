// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Settings, WrongSettings } from '#foundation/config'
import { isWeak, keepVerificationKeys, type KeyRing, readRing, resealAll, retireKeys } from '#foundation/secrets'
import type { Database } from '#foundation/db'
import type { Program } from './boot.ts'
import { withOwner } from './owner.ts'

/** The ring: of the settings, or of the command that asks a hardware module or a key service for it; to try things out, a key in a file beside the data. */
export async function ringOf({ secretKeys, secretKeysCommand, dataDir, isProduction }: Settings): Promise<KeyRing> {
  const name = secretKeys === undefined && secretKeysCommand ? 'SECRET_KEYS_COMMAND' : 'SECRET_KEYS'
  try {
    const text = secretKeys ?? (secretKeysCommand ? await saidBy(secretKeysCommand) : await keyFile(dataDir))
    if (isProduction && isWeak(text)) throw new Error('gives a key that somebody could guess')
    return readRing(text)
  } catch (error) {
    throw new WrongSettings([`  ${name}: ${(error as Error).message}`])
  }
}

/** What it writes; what it says of itself may hold the key, and is not repeated. */
async function saidBy(command: string): Promise<string> {
  const run = promisify(execFile)
  const { stdout } = await run('/bin/sh', ['-c', command], { timeout: 30_000 }).catch(
    (error: { code?: string | number }) => {
      throw new Error(`ended with ${error.code ?? 'a signal'}; try it by hand, as the user of this program`)
    },
  )
  return stdout
}

/** Without SECRET_KEYS (never in production) a key is made once and kept beside the data. */
async function keyFile(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret.key')
  const kept = await readFile(path, 'utf8').catch(() => '')
  if (kept) return kept.trim()
  const key = randomBytes(32).toString('base64')
  await writeFile(path, `${key}\n`, { mode: 0o600, flag: 'wx' }).catch(() => {})
  return (await readFile(path, 'utf8')).trim()
}

/** Everything under the first key of the ring, while the program works; then says which numbers may go. By the owner: policies would hide rows from anybody else. */
export const rotateKeys = ({ embedded, ring, base }: Program): Promise<void> =>
  withOwner({ settings: base.settings, embedded }, (owner) => rotateAs(owner, ring, base))

async function rotateAs(database: Database, ring: KeyRing, base: Program['base']): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const [{ number }] = ring
  await keepVerificationKeys(database, base.secrets, base.now())
  // A second look: for what a program wrote that still sealed under an older one when the first began.
  let rounds = 0
  while (
    rounds++ < 5 &&
    (await resealAll(database, ring, (where, count) => say(`${where}: ${count} opnieuw verzegeld`))) > 0
  );
  const { retired, needed } = await retireKeys(database, ring)
  say(`Sleutel ${number} verzegelt alles en tekent.`)
  if (needed.length > 0)
    say(
      `Sleutel ${needed.join(', ')} moet blijven: daarmee is verzegeld toen er nog één sleutel was, en wat toen is verzegeld, krijgt geen andere.`,
    )
  if (retired.length > 0) say(`Deze sleutels openen niets meer en kunnen weg uit SECRET_KEYS: ${retired.join(', ')}.`)
}
