// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { crc32, deflateSync } from 'node:zlib'
import { demoIban } from '#values'
import { startProgram } from '../tests/running.ts'
import type { Flood } from './flood-thread.ts'
import type { Figures } from './parts.ts'

/** As many requests of one kind are under way at any moment, without an account. */
const atOnce = 50
/** Whoever needs the check is somewhere else than those who flood. */
const elsewhere = '198.51.100.7'
const perSecond = 20

interface Hostile {
  path: string
  /** Left out: GET. */
  body?: () => BodyInit
  type?: string
}

/** What the review found to cost most (`F2`), and what is heavy by nature. */
const kinds: Record<string, Hostile> = {
  'a picture of 25 megapixels to read': { path: '/controleren', body: () => fileForm('beeld', largePicture, 'a.png') },
  'a mail with ten pictures': { path: '/controleren', body: () => fileForm('beeld', mail, 'a.eml') },
  'a form of 2 MB where none is': { path: '/schild/doorsturen', body: () => fileForm('bestand', mail, 'a.eml') },
  'a hundred long texts': {
    path: '/v1/checks',
    type: 'application/json',
    body: () => JSON.stringify({ items: Array.from({ length: 100 }, () => ({ text: '12345678 '.repeat(227) })) }),
  },
  'ten texts full of numbers': {
    path: '/v1/checks',
    type: 'application/json',
    body: () => JSON.stringify({ items: Array.from({ length: 10 }, () => ({ text: '12345678 '.repeat(227) })) }),
  },
  'a file of 10 MB for a report that there is not': {
    path: '/melden/bijlagen',
    body: () => fileForm('bestanden', tenMegabytes, 'a.pdf'),
  },
  'a factsheet as PDF': { path: '/meldpunten/factsheet.pdf' },
  'the home page': { path: '/' },
  'the figures': { path: '/cijfers' },
  'a search': { path: '/zoeken?q=bank%20belt%20over%20mijn%20geld%20en%20vraagt%20om%20een%20code' },
  'public keys of the private check': { path: '/v1/oprf/keys' },
}

/**
 * The check as somebody asks it who needs it, while fifty requests of each kind are under way from fifty networks, beside a quiet minute of the same
 * program, which is in development: no limit of requests and no guard of the loop helps it.
 */
export async function measureHostile(seconds: number): Promise<Figures> {
  const running = await startProgram({ NODE_ENV: 'development', TRUST_PROXY: '1' })
  try {
    // A program that just began compiles, and fills what it keeps.
    await askFor(running.url, 2 * seconds)
    const quiet: number[] = []
    const floods: { name: string; during: Asked; statuses: string }[] = []
    for (const [name, kind] of Object.entries(kinds)) {
      // Between the floods, so that whatever else the machine has to do is in both.
      quiet.push(...(await askFor(running.url, seconds)).took)
      const stop = await flood(running.url, kind)
      const during = await askFor(running.url, seconds)
      floods.push({ name, during, statuses: await stop() })
      // What it left unread is done with before the next begins.
      for (let n = 0; n < 10 && at(0.99, (await askFor(running.url, 1)).took) > 2 * at(0.99, quiet); n += 1);
    }
    const said = (took: readonly number[]) => `${at(0.5, took).toFixed(0)} / ${at(0.99, took).toFixed(0)}`
    const ratio = ({ took }: Asked) => at(0.99, took) / at(0.99, quiet)
    return {
      'the check when it is quiet: p50 / p99 ms': `${said(quiet)} of ${quiet.length}`,
      ...Object.fromEntries(
        floods.map(({ name, during, statuses }) => [
          `while fifty ask ${name}: p50 / p99 ms, p99 : quiet p99, not answered; theirs`,
          `${said(during.took)}, ${ratio(during).toFixed(1)}${ratio(during) > 3 ? ' **too slow**' : ''}, ${during.failed}; ${statuses}`,
        ]),
      ),
      'worst p99 : quiet p99 (aim: at most 3)': Math.max(...floods.map(({ during }) => ratio(during))).toFixed(1),
    }
  } finally {
    await running.clean()
  }
}

/** Begins one on a thread of its own: what asks and measures must not wait for what floods. What ends it says how the requests were answered. */
async function flood(url: string, { path, body, type }: Hostile): Promise<() => Promise<string>> {
  const sent = body && new Response(body())
  const asked: Flood = {
    url: `${url}${path}`,
    headers: { origin: url, 'content-type': type ?? sent?.headers.get('content-type') ?? 'text/plain' },
    body: sent ? new Uint8Array(await sent.arrayBuffer()) : null,
    atOnce,
  }
  const thread = new Worker(new URL('./flood-thread.ts', import.meta.url), { workerData: asked })
  await once(thread, 'online')
  return async () => {
    thread.postMessage('stop')
    const [statuses] = (await once(thread, 'message')) as [Map<string, number>]
    await thread.terminate()
    return [...statuses].map(([status, count]) => `${count}× ${status}`).join(', ')
  }
}

interface Asked {
  /** Milliseconds of each. */
  took: number[]
  failed: number
}

function at(share: number, took: readonly number[]): number {
  const sorted = took.toSorted((one, other) => one - other)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0
}

/** Asks twenty times a second, whether the one before was answered or not. */
async function askFor(url: string, seconds: number): Promise<Asked> {
  const took: number[] = []
  let failed = 0
  const asked: Promise<void>[] = []
  await new Promise<void>((done) => {
    const timer = setInterval(() => {
      if (asked.length >= seconds * perSecond) {
        clearInterval(timer)
        return done()
      }
      const began = performance.now()
      const body = JSON.stringify({ items: [{ text: demoIban(asked.length % 40) }] })
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': elsewhere }
      asked.push(
        fetch(`${url}/v1/checks`, { method: 'POST', body, headers, signal: AbortSignal.timeout(30_000) })
          .then(async (answer) => {
            await answer.arrayBuffer()
            return answer.ok
          })
          .catch(() => false)
          .then((isAnswered) => {
            took.push(performance.now() - began)
            if (!isAnswered) failed += 1
          }),
      )
    }, 1000 / perSecond)
  })
  await Promise.all(asked)
  return { took, failed }
}

const tenMegabytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000_000, 'x')])
const largePicture = pngOf(5_000, 4_990)
const mail = mailWith(Array.from({ length: 10 }, () => largePicture))

function fileForm(name: string, bytes: Buffer, file: string): FormData {
  const form = new FormData()
  form.set(name, new File([new Uint8Array(bytes)], file))
  return form
}

/** Stripes, so that a reader of bars has something to do: small as a file, large when it is unpacked. */
function pngOf(width: number, height: number): Buffer {
  const row = Buffer.concat([
    Buffer.from([0]),
    Buffer.from(Array.from({ length: width }, (_, x) => (x % 7 < 3 ? 0 : 255))),
  ])
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function mailWith(pictures: readonly Buffer[]): Buffer {
  const boundary = randomBytes(12).toString('hex')
  const parts = pictures.map(
    (bytes, n) =>
      `--${boundary}\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="${n}.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${(bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`,
  )
  return Buffer.from(
    `From: a@afzender.example\r\nTo: b@ontvanger.example\r\nSubject: betaal\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${parts.join('')}--${boundary}--\r\n`,
  )
}
