// SPDX-License-Identifier: EUPL-1.2
// A system of a partner, for tests: a process of its own that keeps what it hears and answers what it is told to.
import { createServer } from 'node:http'

let status = 204
const heard: string[] = []
const server = createServer((request, reply) => {
  let body = ''
  request.on('data', (part) => (body += part))
  request.on('end', () => {
    if (request.method === 'GET') return reply.end(JSON.stringify(heard))
    if (request.url === '/antwoord') status = Number(body)
    else heard.push(body)
    reply.writeHead(request.url === '/antwoord' ? 204 : status).end()
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})
process.stdin.on('end', () => process.exit(0)).resume()
