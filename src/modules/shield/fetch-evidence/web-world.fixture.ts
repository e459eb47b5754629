// SPDX-License-Identifier: EUPL-1.2
// Sites, a proxy and certificates on this machine, to which nothing but a test can lead.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import { createServer as createSealed } from 'node:https'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isPublicAddress } from '#foundation/web'
import type { Outside } from './fetch-page.query.ts'

export interface Asked {
  method: string
  /** As a whole address. */
  url: string
  headers: IncomingHttpHeaders
  body: string
}

export interface WebWorld {
  /** Addresses of each host, one list for each time that it is looked up; the last one stays. */
  records: Map<string, string[][]>
  /** How often each host was looked up. */
  lookedUp: string[]
  /** What sites answer, by host and path ('nep.example/inloggen'). */
  pages: Map<string, RequestListener>
  asked: Asked[]
  /** What the proxy was asked for: 'CONNECT 127.0.0.1:80', with what it was told who we are. */
  proxied: { target: string; who: string | undefined }[]
  proxy: string
  outside: Outside
  close(): Promise<void>
}

/** The address of sites in the tests: the only one of this machine that counts as public in them. */
export const sitesAt = '127.0.0.1'

/** `sealed`: the host of the certificate. */
export async function openWebWorld(sealed: string): Promise<WebWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-sites-'))
  const key = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out site.pem'
  execFileSync(
    'openssl',
    `req -x509 ${key} -days 2 -subj /CN=${sealed} -addext subjectAltName=DNS:${sealed}`.split(' '),
    { cwd: folder, stdio: 'pipe' },
  )
  const [cert, secret] = [readFileSync(join(folder, 'site.pem'), 'utf8'), readFileSync(join(folder, 'key.pem'), 'utf8')]
  rmSync(folder, { recursive: true })
  const world = { records: new Map(), lookedUp: [], pages: new Map(), asked: [], proxied: [] } as Pick<
    WebWorld,
    'records' | 'lookedUp' | 'pages' | 'asked' | 'proxied'
  >
  const answering =
    (scheme: string): RequestListener =>
    async (request, reply) => {
      let body = ''
      for await (const part of request) body += part
      const place = `${request.headers.host}${request.url}`
      world.asked.push({ method: request.method ?? '', url: `${scheme}://${place}`, headers: request.headers, body })
      const page = world.pages.get(place)
      if (page) page(request, reply)
      else reply.writeHead(404, { 'content-type': 'text/html' }).end('<title>Niets</title>')
    }
  const plain = createServer(answering('http'))
  const secure = createSealed({ cert, key: secret }, answering('https'))
  const proxy = createServer()
  const sockets = new Set<Socket>()
  for (const server of [plain, secure, proxy] as Server[])
    server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})))
  proxy.on('connect', (request, socket: Socket) => {
    const target = request.url ?? ''
    world.proxied.push({ target, who: request.headers['proxy-authorization'] })
    const [, port] = target.split(':')
    const on = connect({ host: sitesAt, port: Number(port) }, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      on.pipe(socket).pipe(on)
    })
    sockets.add(on.on('error', () => {}))
  })
  const [http, https, through] = await Promise.all([portOf(plain), portOf(secure), portOf(proxy)])
  const outside: Outside = {
    async addressesOf(host) {
      if (/^[\d.]+$|:/.test(host)) return [host]
      world.lookedUp.push(host)
      const times = world.lookedUp.filter((one) => one === host).length
      const lists = world.records.get(host) ?? [[]]
      return lists[Math.min(times, lists.length) - 1] ?? []
    },
    isAllowed: (address) => address === sitesAt || isPublicAddress(address),
    portOf: (port) => (port === 443 ? https : http),
    proxy: null,
    authorities: [cert],
    milliseconds: 5_000,
    bytes: 100_000,
  }
  return Object.assign(world, {
    proxy: `http://proef:geheim@127.0.0.1:${through}`,
    outside,
    async close() {
      for (const socket of sockets) socket.destroy()
      await Promise.all([plain, secure, proxy].map((server) => new Promise((done) => server.close(done))))
    },
  })
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return (server.address() as AddressInfo).port
}

/** A page in HTML. */
export const html =
  (body: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, reply) =>
    void reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)

export const redirect =
  (location: string, status = 302): RequestListener =>
  (_request, reply) =>
    void reply.writeHead(status, { location, 'set-cookie': 'volg=mij; Path=/' }).end('elders')
