// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { demoClientId } from './demo-organisations.ts'
import { selectDemoClients, updateJwks } from './demo-client.store.ts'

/** What a demo machine is called where one asks for its token: its organisation, or its own id when that has a second one. */
export function demoClientName({ clientId, organisationId }: { clientId: string; organisationId: string }): string {
  return clientId === demoClientId(organisationId) ? organisationId : clientId
}

/** Where the private key of a demo machine lies: beside the data, readable by the owner only, never in the repository. */
export function demoKeyPath(ctx: Context, name: string): string {
  return join(ctx.settings.dataDir, 'demo-clients', `${name}.jwk.json`)
}

/**
 * Sees to it that every demo machine has a private key on disk and the matching public key in its registration.
 * Done at every start: a new data folder gets new keys, and a fresh database learns the keys of an old folder.
 */
export async function keepDemoClients(ctx: Context): Promise<void> {
  if (!ctx.settings.isDemo) return
  const system = asSystem(ctx, 'partners.keep-demo-clients')
  const clients = await transaction(system, selectDemoClients)
  for (const client of clients) {
    const { clientId } = client
    const jwks = { keys: [publicPart(await keyAt(demoKeyPath(ctx, demoClientName(client))))] }
    await transaction(system, async (tx) => {
      if (!(await updateJwks(tx, clientId, jwks))) return
      await recordAudit(system, tx, {
        action: 'partners.client-keys-changed',
        subjectKind: 'machine-client',
        subjectId: clientId,
      })
    })
  }
}

/** Reads the key, or makes one. Two processes that start together end up with the same key: linking fails for the second. */
async function keyAt(path: string): Promise<JWK> {
  const known = await readKey(path)
  if (known) return known
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  const key: JWK = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600 })
  try {
    await link(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(draft)
  }
  return (await readKey(path)) ?? key
}

/** The key at this path; null when the file is missing. */
export async function readKey(path: string): Promise<JWK | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : (JSON.parse(text) as JWK)
}

function publicPart({ d: _, ...key }: JWK): JWK {
  return key
}
