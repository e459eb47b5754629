// SPDX-License-Identifier: EUPL-1.2
// The name server of the zone. A whole zone is read by a tool of Knot DNS (package knot-dnsutils); the rest is small enough to be asked here.
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import type { Settings } from '#foundation/config'
import { readMessage, readName, type ReadMessage, recordType } from './dns-message.ts'
import { readKey, signatureOf, signed, type TransactionKey } from './signed-message.query.ts'
import { ServedZone, type Zone } from './zone-records.ts'
import { soaQuestion } from './zone-update.ts'

export type ZoneSettings = Zone & NonNullable<Settings['shieldZone']>

/** What went wrong with the server, in a few words that an operator can act on; without names of the list. */
export class ServerProblem extends Error {}

const milliseconds = { question: 6_000, updates: 60_000, transfer: 180_000 }

/** A new number for a message; answers are told apart by it. */
export const newNumber = (): number => randomInt(0x10000)

/** The SOA record of the zone as it is served now; signed, because a serial that somebody made up would move the list ahead. */
export async function servedSoa(settings: ZoneSettings): Promise<{ data: Buffer; serial: number }> {
  const [answer] = await exchange(settings, [soaQuestion(settings, newNumber())], milliseconds.question)
  const record = answer?.read.records.find(({ type }) => type === recordType.soa)
  if (!answer || !record) throw new ServerProblem('the server does not serve this zone')
  const host = readName(answer.bytes, record.dataAt)
  const person = readName(answer.bytes, host.next)
  const numbers = answer.bytes.subarray(person.next, record.dataAt + record.length)
  return { data: Buffer.concat([host.bytes, person.bytes, numbers]), serial: numbers.readUInt32BE(0) }
}

/**
 * Sends updates on one connection without waiting in between: the server does those that wait together in one step of the zone, which takes as long
 * as one update. Each is refused when the zone is not as it says that it saw it, and so are those after it.
 */
export async function sendUpdates(settings: ZoneSettings, updates: readonly Buffer[]): Promise<void> {
  await exchange(settings, updates, milliseconds.updates)
}

interface Answer {
  bytes: Buffer
  read: ReadMessage
}

/** Sends messages, signed, and gives the answers in the same order, each one proven to be the server's and without an error. */
async function exchange(settings: ZoneSettings, messages: readonly Buffer[], limit: number): Promise<Answer[]> {
  const key = await keyOf(settings)
  const seconds = () => Math.floor(Date.now() / 1_000)
  const sent = messages.map((message) => signed(message, key, seconds()))
  const received = await talk(
    settings,
    sent.map(({ bytes }) => bytes),
    limit,
  )
  return sent.map(({ bytes, mac }) => {
    const answer = received.get(bytes.readUInt16BE(0))
    if (!answer) throw new ServerProblem('the server gave no answer in time')
    const read = wholeMessage(answer)
    const { isOurs, error } = signatureOf(answer, read, { key, mac, now: seconds() })
    if (read.code !== 0) throw new ServerProblem(reasonOf(read.code, error))
    if (!isOurs) throw new ServerProblem('the answer was not signed with the key of the zone')
    return { bytes: answer, read }
  })
}

function wholeMessage(bytes: Buffer): ReadMessage {
  try {
    return readMessage(bytes)
  } catch {
    throw new ServerProblem('the server gave an answer that cannot be read')
  }
}

async function keyOf({ keyFile }: ZoneSettings): Promise<TransactionKey> {
  const key = readKey(await readFile(keyFile, 'utf8').catch(() => ''))
  if (!key) throw new ServerProblem('the key file is not one line ALGORITHM:NAME:SECRET')
  return key
}

/** Writes everything, and reads until there are as many answers. What came is given, also when it is not all: the first refusal says why. */
function talk({ server }: ZoneSettings, messages: readonly Buffer[], limit: number): Promise<Map<number, Buffer>> {
  return new Promise((resolve, reject) => {
    const answers = new Map<number, Buffer>()
    let waiting = Buffer.alloc(0)
    const socket = connect({ host: server.host, port: server.port })
    const late = setTimeout(() => socket.destroy(), limit)
    socket.once('connect', () => {
      for (const message of messages) {
        const length = Buffer.alloc(2)
        length.writeUInt16BE(message.length)
        socket.write(Buffer.concat([length, message]))
      }
    })
    socket.on('data', (part) => {
      waiting = Buffer.concat([waiting, part])
      while (waiting.length >= 2 && waiting.length >= 2 + waiting.readUInt16BE(0)) {
        const end = 2 + waiting.readUInt16BE(0)
        const answer = waiting.subarray(2, end)
        if (answer.length >= 12) answers.set(answer.readUInt16BE(0), answer)
        waiting = waiting.subarray(end)
      }
      if (answers.size >= messages.length) socket.end()
    })
    socket.once('error', () => {
      if (answers.size === 0) reject(new ServerProblem('the server cannot be reached'))
    })
    socket.once('close', () => {
      clearTimeout(late)
      resolve(answers)
    })
  })
}

const codes: Record<number, string> = {
  1: 'the server cannot read what we send (FORMERR)',
  2: 'the server failed (SERVFAIL); its log says why',
  5: 'the server refuses: may this key change and transfer the zone? (REFUSED)',
  8: 'the zone was changed meanwhile',
  9: 'the server does not have this zone, or refuses the key (NOTAUTH)',
}

function reasonOf(code: number, error: number): string {
  if (error === 16 || error === 17) return 'the server does not know this key'
  if (error === 18) return 'the clocks of the server and of this machine differ too much'
  return codes[code] ?? `the server answered with code ${code}`
}

/** Of Debian's knot-dnsutils. */
const transferTool = 'kdig'

/** Everything that is served now. Keeps all of its names in memory: about 150 MB for a million. */
export async function servedZone(settings: ZoneSettings): Promise<ServedZone> {
  const zone = new ServedZone(settings)
  const { name, server, keyFile } = settings
  const words = [
    `@${server.host}`,
    '-p',
    `${server.port}`,
    '-k',
    keyFile,
    `${name}.`,
    'AXFR',
    '+tcp',
    '+noall',
    '+answer',
  ]
  await new Promise<void>((resolve, reject) => {
    const child = spawn(transferTool, [...words, '+timeout=30', '+retry=0'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: milliseconds.transfer,
      killSignal: 'SIGKILL',
    })
    const lines = createInterface({ input: child.stdout }).on('line', (text) => {
      if (text !== '' && !text.startsWith(';')) zone.read(text)
    })
    const read = new Promise((done) => lines.once('close', done))
    child.once('error', () => reject(new ServerProblem(`${transferTool} does not start: install knot-dnsutils`)))
    child.once('close', async (code) => {
      await read
      if (code === 0) resolve()
      else reject(new ServerProblem(`${transferTool} got no whole zone`))
    })
  })
  return zone
}
