// SPDX-License-Identifier: EUPL-1.2
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordingProxy {
  port: number
  /** Method and whole address of everything that went through, with its headers as one text; of a tunnel the host only. */
  seen: { method: string; url: string; headers: string }[]
  server: Server
}

/** Everything that a browser asks of anybody: what is for our own address goes on to it, every other site answers with its own name. */
export async function recordingProxy(own: string): Promise<RecordingProxy> {
  const seen: RecordingProxy['seen'] = []
  const server = createServer((asked, answer) => {
    const { method = '', url = '', headers } = asked
    seen.push({ method, url, headers: JSON.stringify(headers) })
    if (!url.startsWith(own)) {
      answer.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' })
      answer.end(`<title>${new URL(url).host}</title><p>This is ${new URL(url).host}`)
      return
    }
    const { host, pathname, search } = new URL(url)
    const [hostname, port] = host.split(':')
    const on = request({ hostname, port, path: pathname + search, method, headers }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers)
      from.pipe(answer)
    })
    on.on('error', () => answer.destroy())
    asked.pipe(on)
  })
  server.on('connect', ({ url = '' }, socket) => {
    seen.push({ method: 'CONNECT', url, headers: '' })
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { port: (server.address() as AddressInfo).port, seen, server }
}
