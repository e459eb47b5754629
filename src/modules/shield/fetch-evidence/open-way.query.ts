// SPDX-License-Identifier: EUPL-1.2
// A way to a site of strangers; no data about people.
import { request } from 'node:http'
import { connect, isIP, isIPv6, type Socket } from 'node:net'
import { connect as connectSealed } from 'node:tls'
import { FetchStopped } from './fetch-stopped.ts'
import type { WebStep } from './web-step.ts'

/** How a way is opened. Tests have sites, certificates and a proxy of their own on this machine. */
export interface WayOut {
  /** Where a port of the web really is. */
  portOf(port: 80 | 443): number
  /** 'http://user:password@proxy.example:3128', or null. */
  proxy: string | null
  /** Certificates to believe besides those that Node knows. */
  authorities: readonly string[]
}

const errorsOfCertificates = /CERT|ALTNAME|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/

/**
 * A connection to this very address, which was looked at before: nothing is looked up here, so a name cannot lead elsewhere meanwhile.
 * Over https the certificate must be of the name that was asked for. A proxy is told the address, not the name.
 */
export async function openWay(way: WayOut, step: WebStep, address: string, signal: AbortSignal): Promise<Socket> {
  const port = way.portOf(step.port)
  const plain = await (way.proxy === null
    ? opened(connect({ host: address, port }), 'connect', signal)
    : throughProxy(way.proxy, address, port, signal))
  if (!step.isSealed) return plain
  const sealed = connectSealed({
    socket: plain,
    host: step.host,
    ...(isIP(step.host) === 0 && { servername: step.host }),
    ...(way.authorities.length > 0 && { ca: [...way.authorities] }),
    ALPNProtocols: ['http/1.1'],
  })
  return opened(sealed, 'secureConnect', signal).catch((error: NodeJS.ErrnoException) => {
    plain.destroy()
    throw errorsOfCertificates.test(error.code ?? '') ? new FetchStopped('certificate') : error
  })
}

function opened<Way extends Socket>(
  socket: Way,
  event: 'connect' | 'secureConnect',
  signal: AbortSignal,
): Promise<Way> {
  return new Promise((resolve, reject) => {
    const stop = () => socket.destroy(new FetchStopped('too-slow'))
    signal.addEventListener('abort', stop, { once: true })
    // For as long as it lives: an error that nobody hears would end the program.
    socket.on('error', reject)
    socket.once('close', () => reject(new FetchStopped('no-answer')))
    socket.once(event, () => resolve(socket))
    if (signal.aborted) stop()
  })
}

/** Also http goes by CONNECT: a proxy that is told a name looks it up itself, and nobody looked at what it then finds. */
function throughProxy(proxy: string, address: string, port: number, signal: AbortSignal): Promise<Socket> {
  const { hostname, port: proxyPort, username, password } = new URL(proxy)
  const target = `${isIPv6(address) ? `[${address}]` : address}:${port}`
  const who = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')
  const ask = request({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: proxyPort === '' ? 80 : Number(proxyPort),
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...(username !== '' && { 'proxy-authorization': `Basic ${who}` }) },
    agent: false,
    signal,
  })
  return new Promise((resolve, reject) => {
    ask.on('connect', ({ statusCode }, socket: Socket, early: Buffer) => {
      if (statusCode !== undefined && statusCode >= 200 && statusCode < 300) {
        socket.on('error', () => {})
        signal.addEventListener('abort', () => socket.destroy(), { once: true })
        if (early.length > 0) socket.unshift(early)
        return resolve(socket)
      }
      socket.destroy()
      reject(new FetchStopped('proxy'))
    })
    ask.on('response', (answer) => {
      answer.destroy()
      reject(new FetchStopped('proxy'))
    })
    ask.on('error', () => reject(new FetchStopped(signal.aborted ? 'too-slow' : 'proxy')))
    ask.end()
  })
}
