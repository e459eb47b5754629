// SPDX-License-Identifier: EUPL-1.2
// For trying out: the second key holder as a process of its own, with its own folder and, when we are root, its own user. In production
// another party runs it; see docs/running/evaluator.md.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { identities } from '#modules/partners'
import { registrarAsPartner } from '#modules/sharing'
import { type Program, systemContext } from './boot.ts'
import { freePort } from '#foundation/web'
import { writeScreenSettings } from './screen-settings.ts'

const main = resolve(import.meta.dirname, '../../packages/evaluator/src/main.ts')
/** A user that owns nothing else; 65534 ('nobody') is the one of the embedded database. */
const ownUser = 65_533
const stateRoot = '/var/lib/dijkwacht-evaluator'
const perEpoch = 5_000_000
/** Codes of people in the year and a half that one key lives: two for each time that somebody says yes. More guesses than that are not answered. */
const peoplePerEpoch = 40_000
/** Words of calls that are opened and looked up in a day: what a break-in here could guess at most. */
const callsPerEpoch = 200_000

export interface TrialEvaluator {
  address: string
  stop(): void
}

/** Starts it and waits until it answers. Null when the settings name another, or this is production. */
export async function startTrialEvaluator(program: Program): Promise<TrialEvaluator | null> {
  const { settings } = program.base
  if (settings.isProduction || settings.evaluatorUrl || !settings.isDemo) return null
  const identity = ownIdentity()
  const folder = ownFolder(settings.dataDir, identity)
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const file = join(folder, 'settings.json')
  const partners = await agreedPartners(program)
  writeFileSync(file, JSON.stringify({ address, port, origins: [settings.baseUrl], partners }), { mode: 0o600 })
  if (identity) chownSync(file, identity.uid, identity.gid)
  const child = spawn(process.execPath, [main, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { DIJKWACHT_PARENT: String(process.pid) },
    ...identity,
  })
  await answers(address, child)
  await writeScreenSettings(systemContext(program, 'evaluator'))
  return { address, stop: () => child.kill('SIGTERM') }
}

interface Identity {
  uid: number
  gid: number
}

/** Null when we are not root, or when that user could not read the program. */
function ownIdentity(): Identity | null {
  if (process.getuid?.() !== 0) return null
  const identity = { uid: ownUser, gid: ownUser }
  const tried = spawnSync(process.execPath, ['--check', main], { ...identity, stdio: 'ignore' })
  return tried.status === 0 && existsSync(main) ? identity : null
}

/** In DATA_DIR, so that a copy of that is whole; in the system's state folder when its user cannot enter there, or when its keys lie there already. */
function ownFolder(dataDir: string, identity: Identity | null): string {
  const wished = resolve(dataDir, 'evaluator')
  const elsewhere = join(stateRoot, Buffer.from(resolve(dataDir)).toString('base64url').slice(-40))
  const make = (folder: string) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (identity) chownSync(folder, identity.uid, identity.gid)
    return folder
  }
  if (!identity) return make(wished)
  if (existsSync(elsewhere)) return make(elsewhere)
  if (spawnSync('/usr/bin/test', ['-w', make(wished)], { ...identity, cwd: '/' }).status === 0) return wished
  mkdirSync(stateRoot, { recursive: true, mode: 0o755 })
  return make(elsewhere)
}

async function agreedPartners(program: Program) {
  const ctx = systemContext(program, 'evaluator')
  const quotas = {
    partner: { 'prevent-payment': perEpoch, 'fraud-detection': perEpoch },
    device: { 'fraud-detection': perEpoch },
  }
  const clients = await identities.listMachineClients(ctx)
  const { id, key } = registrarAsPartner(ctx)
  const register = { 'tag-register': perEpoch }
  return {
    ...Object.fromEntries(clients.map(({ clientId, jwks }) => [clientId, { keys: jwks.keys, quotas }])),
    [id]: {
      keys: [key],
      quotas: {
        partner: register,
        device: register,
        citizen: { ...register, 'screen-list': perEpoch },
        person: { 'recognise-person': peoplePerEpoch },
        call: { 'confirm-call': callsPerEpoch },
      },
    },
  }
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isThere = await fetch(`${address}/livez`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    if (child.exitCode !== null) break
    await new Promise((done) => setTimeout(done, 50))
  }
  child.kill('SIGKILL')
  throw new Error('the second key holder of the trial did not start')
}
