// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { Resolver } from 'node:dns/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { simpleParser, type ParsedMail } from './read-mail.fixture.ts'
import { SMTPServer } from 'smtp-server'
import { freePort } from '#foundation/web'

/** Domains that do not exist, with the records that a DNS server of Debian (Knot) really serves. */
export interface MailWorld {
  /** '127.0.0.1:5353' for DNS_SERVERS. */
  dns: string
  /** Signs for eerlijk.example and los.example. */
  privateKey: string
  stop(): Promise<void>
}

const zones = (key: string): Record<string, string[]> => ({
  // Signs, and says by DMARC that only what is signed or comes from 127.0.0.1 is theirs.
  'eerlijk.example': [
    '@ TXT "v=spf1 ip4:127.0.0.1 -all"',
    `sleutel._domainkey TXT ${key}`,
    '_dmarc TXT "v=DMARC1; p=reject"',
  ],
  // Allows only a machine elsewhere, and signs.
  'getekend.example': [
    '@ TXT "v=spf1 ip4:192.0.2.1 -all"',
    `sleutel._domainkey TXT ${key}`,
    '_dmarc TXT "v=DMARC1; p=none"',
  ],
  // Signs, but says nothing by DMARC.
  'los.example': ['@ TXT "v=spf1 ip4:127.0.0.1 -all"', `sleutel._domainkey TXT ${key}`],
  // May be sent from here by anybody, and has no DMARC either.
  'open.example': ['@ TXT "v=spf1 +all"'],
})

/** Null where Knot is not installed. */
export async function startMailWorld(): Promise<MailWorld | null> {
  try {
    execFileSync('knotd', ['--version'])
  } catch {
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-dns-'))
  for (const name of ['run', 'db', 'zones']) mkdirSync(join(folder, name))
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const record = `v=DKIM1; k=rsa; p=${spki}`
  const inPieces = (record.match(/.{1,200}/g) ?? []).map((piece) => `"${piece}"`).join(' ')
  const all = zones(inPieces)
  for (const [zone, records] of Object.entries(all))
    writeFileSync(
      join(folder, 'zones', `${zone}.zone`),
      `$ORIGIN ${zone}.\n$TTL 60\n@ SOA ns hostmaster 1 60 60 60 60\n@ NS ns\nns A 127.0.0.1\n@ A 127.0.0.1\n@ MX 10 ns\n${records.join('\n')}\n`,
    )
  const port = await freePort()
  writeFileSync(
    join(folder, 'knot.conf'),
    `server:\n    rundir: "${folder}/run"\n    listen: 127.0.0.1@${port}\ndatabase:\n    storage: "${folder}/db"\ntemplate:\n  - id: default\n    storage: "${folder}/zones"\n    file: "%s.zone"\nzone:\n${Object.keys(
      all,
    )
      .map((zone) => `  - domain: ${zone}\n`)
      .join('')}`,
  )
  const child = spawn('knotd', ['-c', join(folder, 'knot.conf')], { stdio: 'ignore' })
  await served(`127.0.0.1:${port}`, child)
  return {
    dns: `127.0.0.1:${port}`,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    async stop() {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function served(dns: string, child: ChildProcess): Promise<void> {
  const resolver = new Resolver({ timeout: 200, tries: 1 })
  resolver.setServers([dns])
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error('knotd ended')
    const records = await resolver.resolveTxt('_dmarc.eerlijk.example').catch(() => null)
    if (records) return
    await pause(50)
  }
  throw new Error('knotd does not answer')
}

export interface Mailbox {
  port: number
  /** Everything that was delivered, with its envelope. */
  received: { from: string; to: string[]; mail: ParsedMail }[]
  /** How it answers from now on: takes it, says not now, or never. */
  mood: 'takes' | 'not-now' | 'never'
  attempts: number
  stop(): Promise<void>
}

/** The mail server of a reporter, which is also the relay. */
export async function startMailbox(): Promise<Mailbox> {
  const mailbox: Mailbox = { port: 0, received: [], mood: 'takes', attempts: 0, stop: async () => {} }
  const server: SMTPServer = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mailbox.attempts++
        const { mailFrom, rcptTo } = session.envelope
        if (mailbox.mood !== 'takes')
          return done(Object.assign(new Error('no'), { responseCode: mailbox.mood === 'never' ? 550 : 451 }))
        const from = mailFrom ? mailFrom.address : ''
        mailbox.received.push({
          from,
          to: rcptTo.map(({ address }) => address),
          mail: simpleParser(Buffer.concat(parts)),
        })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  mailbox.port = typeof address === 'object' && address ? address.port : 0
  mailbox.stop = () => new Promise((done) => server.close(() => done()))
  return mailbox
}

/** Where a mail program stops mail (RFC 8058): it stands in a header, never in the text. */
export function stopAddressIn({ received }: Mailbox): string {
  const head = (received.at(-1)?.mail.raw.split('\r\n\r\n', 1)[0] ?? '').replaceAll(/\r\n[ \t]+/g, ' ')
  return /^List-Unsubscribe: *<([^>]+)>/im.exec(head)?.[1] ?? ''
}
