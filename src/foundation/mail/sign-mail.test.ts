// SPDX-License-Identifier: EUPL-1.2
import { createHash, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { handToRelay } from './hand-to-relay.ts'
import { signingOf } from './sign-mail.ts'

const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-dkim-'))
const keyFile = join(folder, 'key.pem')
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
const received: string[] = []
let server: SMTPServer
let url = ''

beforeAll(async () => {
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString('latin1'))
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(async () => {
  await new Promise<void>((done) => server.close(() => done()))
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  received.length = 0
})

const hostname = 'mail.dijkwacht.example'
const key = { domain: 'dijkwacht.example', selector: 'proef', keyFile }
const mail = {
  from: { name: 'dijkwacht', address: `signalen@${hostname}` },
  to: { name: '', address: 'iemand@partner.example' },
  subject: 'Één nieuw signaal van online fraude, met een onderwerp dat te lang is voor één regel van een mail',
  text: 'Beste lezer,\n\nDit is een regel   met spaties en een lange zin zonder einde. \n.\nEen punt.\n\n\n',
  headers: {
    'List-Unsubscribe': '<https://dijkwacht.example/x>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
  envelope: { from: '', to: 'iemand@partner.example' },
}

/** RFC 6376, relaxed/relaxed, written from the text of the RFC and not by whoever signs: null when it holds no signature. */
function holds(raw: string): boolean | null {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const lines = head.replaceAll(/\r\n(?=[ \t])/g, '').split('\r\n')
  const relaxed = (line: string) => {
    const at = line.indexOf(':')
    return `${line.slice(0, at).trim().toLowerCase()}:${line
      .slice(at + 1)
      .replaceAll(/[ \t]+/g, ' ')
      .trim()}`
  }
  const signature = lines.find((line) => /^dkim-signature:/i.test(line))
  if (!signature) return null
  const tags = new Map(
    signature
      .slice('DKIM-Signature:'.length)
      .split(';')
      .map((tag) => [tag.slice(0, tag.indexOf('=')).trim(), tag.slice(tag.indexOf('=') + 1).replaceAll(/\s/g, '')]),
  )
  const plain = body
    .split('\r\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(?:\r\n)+$/, '')
  const digest = createHash('sha256')
    .update(Buffer.from(plain === '' ? '' : `${plain}\r\n`, 'latin1'))
    .digest('base64')
  if (digest !== tags.get('bh')) return false
  const left = [...lines]
  const signed = (tags.get('h') ?? '').split(':').flatMap((name) => {
    const at = left.findLastIndex((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    return at < 0 ? [] : [relaxed(left.splice(at, 1)[0] ?? '')]
  })
  const own = relaxed(signature).replace(/([;:] ?b=)[^;]*/, '$1')
  const said = Buffer.from([...signed, own.trimEnd()].join('\r\n'), 'latin1')
  return verify('sha256', said, publicKey, Buffer.from(tags.get('b') ?? '', 'base64'))
}

describe('a mail of ours', () => {
  it('arrives signed over real SMTP, with who it is from, what it says and what stops it under the signature', async () => {
    expect(await handToRelay({ url, hostname, key }, mail)).toMatchObject({ outcome: 'taken' })
    const [raw = ''] = received
    expect(holds(raw)).toBe(true)
    const head = raw.split('\r\n\r\n')[0]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? ''
    expect(head).toContain('d=dijkwacht.example')
    expect(head).toContain('s=proef')
    expect(head).toMatch(/h=[^;]*from:to:[^;]*subject:[^;]*list-unsubscribe:\s*list-unsubscribe-post/)
    expect(head).toMatch(/^Content-Type: text\/plain/im)
  })

  it('is seen to be changed when anybody changes the sender, the subject, the text or what stops it', async () => {
    await handToRelay({ url, hostname, key }, mail)
    const [raw = ''] = received
    for (const [from, to] of [
      ['signalen@', 'bank@'],
      ['Beste lezer', 'Beste klant'],
      ['Unsubscribe: <https://dijkwacht', 'Unsubscribe: <https://nep'],
    ] as const) {
      expect(raw, from).toContain(from)
      expect(holds(raw.replace(from, to)), from).toBe(false)
    }
  })

  it('waits while the key cannot be read, and never goes unsigned by mistake', async () => {
    const lost = { ...key, keyFile: join(folder, 'gone.pem') }
    expect(await handToRelay({ url, hostname, key: lost }, mail)).toMatchObject({ outcome: 'away' })
    const small = join(folder, 'small.pem')
    const short = generateKeyPairSync('rsa', { modulusLength: 1_024 }).privateKey
    writeFileSync(small, short.export({ type: 'pkcs8', format: 'pem' }))
    expect(await handToRelay({ url, hostname, key: { ...key, keyFile: small } }, mail)).toMatchObject({
      outcome: 'away',
    })
    expect(received).toEqual([])
    expect(await signingOf({ url, hostname, key: lost })).toBe('broken')
    expect(await signingOf({ url, hostname, key })).toBe('signed')
  })

  it('goes without a signature only where the operator has no key, and that can be asked', async () => {
    await handToRelay({ url, hostname, key: null }, mail)
    expect(received.map(holds)).toEqual([null])
    expect([await signingOf({ url, hostname, key: null }), await signingOf(null)]).toEqual(['unsigned', 'no-mail'])
  })
})
