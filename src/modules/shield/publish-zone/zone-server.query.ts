// SPDX-License-Identifier: EUPL-1.2
// Calls of the tools of Knot DNS (package knot-dnsutils), which sign with the key of the zone (TSIG); no library on npm does.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Settings } from '#foundation/config'
import { ServedZone, type Zone } from './zone-records.ts'

export type ZoneSettings = Zone & NonNullable<Settings['shieldZone']>

/** What went wrong with the server, in a few words that an operator can act on; without names of the list. */
export class ServerProblem extends Error {}

const milliseconds = { question: 6_000, update: 30_000, transfer: 180_000 }

/** The SOA record of the zone as it is served now; signed, because a serial that somebody made up would move the list ahead. */
export async function servedSoa(settings: ZoneSettings): Promise<{ text: string; serial: number }> {
  let text = ''
  await ask(settings, 'SOA', milliseconds.question, (line) => {
    text = /\sSOA\s+(.*)$/.exec(line)?.[1]?.trim() ?? text
  })
  const serial = Number(text.split(' ')[2])
  if (!Number.isSafeInteger(serial)) throw new ServerProblem('the server does not serve this zone, or refuses the key')
  return { text, serial }
}

/** Everything that is served now. Keeps all of its names in memory: about 150 MB for a million. */
export async function servedZone(settings: ZoneSettings): Promise<ServedZone> {
  const zone = new ServedZone(settings)
  await ask(settings, 'AXFR', milliseconds.transfer, (line) => zone.read(line))
  return zone
}

function ask(settings: ZoneSettings, type: string, limit: number, line: (text: string) => void): Promise<void> {
  const { name, server, keyFile } = settings
  const words = [
    `@${server.host}`,
    '-p',
    `${server.port}`,
    '-k',
    keyFile,
    `${name}.`,
    type,
    '+tcp',
    '+noall',
    '+answer',
  ]
  return run('kdig', [...words, `+timeout=${type === 'AXFR' ? 30 : 5}`, '+retry=0'], { limit, line })
}

/** Sends one update. Refused when the zone changed since it was seen. */
export function sendUpdate(settings: ZoneSettings, script: string): Promise<void> {
  const words = ['-v', '-t', `${milliseconds.update / 1_000}`, '-r', '0', '-k', settings.keyFile]
  return run('knsupdate', words, { limit: milliseconds.update + 2_000, script })
}

function run(
  program: 'kdig' | 'knsupdate',
  words: string[],
  { limit, script, line }: { limit: number; script?: string; line?: (text: string) => void },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'], timeout: limit, killSignal: 'SIGKILL' })
    let said = ''
    const keep = (text: string) => {
      if (said.length < 2_000) said += `${text}\n`
    }
    createInterface({ input: child.stderr }).on('line', keep)
    const lines = createInterface({ input: child.stdout }).on('line', (text) =>
      line && text !== '' && !text.startsWith(';') ? line(text) : keep(text),
    )
    const read = new Promise((done) => lines.once('close', done))
    child.once('error', () => reject(new ServerProblem(`${program} does not start: install knot-dnsutils`)))
    child.once('close', async (code, signal) => {
      await read
      if (code === 0) resolve()
      else reject(new ServerProblem(reasonOf(program, said, signal)))
    })
    child.stdin.once('error', () => {})
    child.stdin.end(script ?? '')
  })
}

/** Only the words of the tool that hold nothing of the list. */
function reasonOf(program: string, said: string, signal: string | null): string {
  if (signal) return `${program} got no answer in time`
  const failed = /error '([A-Z]+)'/.exec(said)?.[1]
  if (failed === 'NXRRSET') return 'the zone was changed meanwhile'
  if (failed) return `the server answered ${failed}`
  if (/key|TSIG/i.test(said)) return `${program} cannot use the key file`
  return `${program} reached no server`
}
