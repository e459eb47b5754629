// SPDX-License-Identifier: EUPL-1.2
// Debian's clamd with one signature of our own, for the harmless test file of EICAR. The official signatures are the operator's business.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '#foundation/web'

const program = '/usr/sbin/clamd'

/** Debian's package; `npm test` installs it as root. */
export const hasClamd = existsSync(program)
export const clamdAbsent = 'not run: clamd absent. As root: apt-get install clamav-daemon'

/** In parts, so that this file itself is nothing that a scanner stops. */
export const eicar: string = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-', 'FILE!$H+H*'].join(
  '',
)

export interface Clamd {
  /** As the setting CLAMD_ADDRESS says it. */
  socket: string
  port: string
  stop(): Promise<void>
}

/** `limit`: the largest stream that it takes, as clamd.conf says it. */
export async function startClamd(limit = '12M'): Promise<Clamd> {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-clamd-'))
  const port = await freePort()
  writeFileSync(join(folder, 'own.ndb'), `Dijkwacht.Eicar:0:*:${Buffer.from(eicar, 'latin1').toString('hex')}\n`)
  writeFileSync(
    join(folder, 'clamd.conf'),
    [
      `DatabaseDirectory ${folder}`,
      'OfficialDatabaseOnly no',
      'Foreground yes',
      `LocalSocket ${folder}/clamd.ctl`,
      `TCPSocket ${port}`,
      'TCPAddr 127.0.0.1',
      `StreamMaxLength ${limit}`,
      'MaxThreads 2',
      'AlertEncrypted yes',
      'AlertExceedsMax yes',
      `TemporaryDirectory ${folder}`,
      '',
    ].join('\n'),
  )
  const child = spawn(program, ['--config-file', join(folder, 'clamd.conf')], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, setTimeout(10_000).then(() => child.kill('SIGKILL'))])
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; !(await answers(join(folder, 'clamd.ctl'))); tries++) {
    if (child.exitCode !== null || tries > 300) {
      await stop()
      throw new Error(`clamd did not start: ${output}`)
    }
    await setTimeout(100)
  }
  return { socket: `unix:${folder}/clamd.ctl`, port: `tcp://127.0.0.1:${port}`, stop }
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path }, () => socket.write('zPING\0'))
    const say = (is: boolean) => {
      socket.destroy()
      resolve(is)
    }
    socket.on('data', (text) => say(String(text).startsWith('PONG')))
    socket.on('error', () => say(false))
  })
}
