// SPDX-License-Identifier: EUPL-1.2
// The proxy that docs/running describes, with a real HAProxy, and certificates that openssl makes here.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type Agent, request } from 'node:https'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TLSSocket } from 'node:tls'

const haproxy = '/usr/sbin/haproxy'
/** Both come with Debian; `npm test` installs them as root. */
export const hasProxy = existsSync(haproxy) && existsSync('/usr/bin/openssl')

const described = (name: string) => readFileSync(resolve(import.meta.dirname, '../docs/running', name), 'utf8')
const newKey = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'

/** A folder with certificates: NAME.pem and NAME.key. */
export class Certificates {
  readonly folder = mkdtempSync(join(tmpdir(), 'dijkwacht-tls-'))

  at(name: string): string {
    return join(this.folder, name)
  }

  pem(name: string): string {
    return readFileSync(this.at(name), 'utf8')
  }

  makeAuthority(name: string): void {
    this.#shell(`openssl req -x509 ${newKey} -keyout ${name}.key -out ${name}.pem -days 2 -subj "/CN=${name}.example"`)
  }

  make(name: string, authority: string): void {
    this.#shell(`openssl req ${newKey} -keyout ${name}.key -out ${name}.csr -subj "/CN=${name}.example"
      openssl x509 -req -in ${name}.csr -CA ${authority}.pem -CAkey ${authority}.key -days 2 -out ${name}.pem`)
  }

  /** Of a site at localhost, its own authority; with its key as HAProxy wants it in NAME.both.pem. */
  makeSite(name: string): void {
    this.#shell(`openssl req -x509 ${newKey} -keyout ${name}.key -out ${name}.pem -days 2 -subj /CN=localhost \
      -addext subjectAltName=DNS:localhost
      cat ${name}.pem ${name}.key > ${name}.both.pem`)
  }

  /** What docs/running/install.md tells a partner to type. */
  thumbprint(name: string): string {
    const command = /^openssl x509 .*$/m.exec(described('install.md'))?.[0] ?? 'false'
    return this.#shell(command.replace('client.pem', `${name}.pem`)).trim()
  }

  /** Client-Cert as a proxy writes it (RFC 9440). */
  header(name: string): string {
    return `:${this.#shell(`openssl x509 -in ${name}.pem -outform DER | base64 -w0`)}:`
  }

  clean(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** A command as somebody types it in the folder. */
  #shell(command: string): string {
    return execFileSync('/bin/sh', ['-ec', command], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }
}

/**
 * Starts it with the file of docs/running on this port, before the programs at `urls`, for certificates of the authority `partners`.
 * `behindAnother`: one address of each visitor comes from another proxy before it, as X-Forwarded-For; so a test has many.
 */
export function startProxy(
  certificates: Certificates,
  port: number,
  urls: string[],
  { behindAnother = false } = {},
): { output(): string; stop(): void } {
  let config = described('haproxy.cfg')
  if (behindAnother)
    config = config.replace(
      '  http-request del-header Client-Cert\n',
      (line) => `  http-request set-src req.hdr(x-forwarded-for) if { req.hdr(x-forwarded-for) -m found }\n${line}`,
    )
  for (const [there, here] of [
    ['bind :443', `bind 127.0.0.1:${port}`],
    ['/etc/haproxy/dijkwacht.pem', certificates.at('site.both.pem')],
    ['/etc/haproxy/partners.pem', certificates.at('partners.pem')],
  ] as const) {
    if (config.split(there).length !== 2) throw new Error(`haproxy.cfg does not say "${there}" once`)
    config = config.replace(there, here)
  }
  const servers = urls.map((url, n) => `  server at${n} 127.0.0.1:${new URL(url).port}`).join('\n')
  if (config.split('  server dijkwacht 127.0.0.1:3000').length !== 3) throw new Error('haproxy.cfg has two backends')
  config = config.replaceAll('  server dijkwacht 127.0.0.1:3000', servers)
  // Only root can become somebody else.
  if (process.getuid?.() !== 0) config = config.replace(/^ *(user|group) .*\n/gm, '')
  const file = certificates.at('haproxy.cfg')
  writeFileSync(file, config)
  const child = spawn(haproxy, ['-db', '-f', file], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return { output: () => output, stop: () => child.kill() }
}

/** One call on a connection of its own, with this certificate, to a site whose own certificate is `site`. */
export function callOver(
  certificates: Certificates,
  url: string,
  { as, headers = {}, agent }: { as?: string; headers?: Record<string, string>; agent?: Agent } = {},
): Promise<{ status: number; isResumed: boolean; body: string }> {
  const ca = certificates.pem('site.pem')
  const own = as && { cert: certificates.pem(`${as}.pem`), key: certificates.pem(`${as}.key`) }
  return new Promise((done, fail) => {
    const sent = request(url, { agent: agent ?? false, ca, ...own, headers })
    sent.setTimeout(10_000, () => sent.destroy(new Error('no answer')))
    sent.once('error', fail)
    sent.once('response', (answer) => {
      const isResumed = (answer.socket as TLSSocket).isSessionReused()
      let body = ''
      answer.on('data', (chunk) => (body += chunk))
      answer.once('end', () => done({ status: answer.statusCode ?? 0, isResumed, body }))
    })
    sent.end()
  })
}
