// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'

/** The algorithm of the built-in provider; no other is accepted from it. */
export const signingAlgorithm = 'ES256'

export interface DevelopmentKeys {
  signing: JWK
  /** Signs the provider's own cookies. */
  cookies: string
}

/**
 * The keys of the built-in provider, made once and kept in `dataDir` for its owner only,
 * so that a restart signs nobody out and the command line agrees with the server.
 */
export async function developmentKeys(dataDir: string): Promise<DevelopmentKeys> {
  const path = join(dataDir, 'development-keys.json')
  const found = await read(path)
  if (found) return found
  await mkdir(dataDir, { recursive: true })
  const draft = `${path}.${randomBytes(4).toString('hex')}`
  await writeFile(draft, JSON.stringify(await makeKeys()), { mode: 0o600, flag: 'wx' })
  // Whoever links first wins, and nobody ever sees half a file.
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
  const kept = await read(path)
  if (!kept) throw new Error(`${path} was there and is gone again`)
  return kept
}

/** What others may know of the keys. */
export function publicKeys({ signing: { d: _, ...rest } }: DevelopmentKeys): { keys: JWK[] } {
  return { keys: [rest] }
}

async function makeKeys(): Promise<DevelopmentKeys> {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true })
  const jwk = await exportJWK(privateKey)
  const kid = await calculateJwkThumbprint(jwk)
  return { signing: { ...jwk, kid, alg: signingAlgorithm, use: 'sig' }, cookies: randomBytes(32).toString('base64url') }
}

async function read(path: string): Promise<DevelopmentKeys | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  try {
    return JSON.parse(text) as DevelopmentKeys
  } catch {
    throw new Error(`${path} is damaged. Remove it and start again: new keys are made.`)
  }
}
