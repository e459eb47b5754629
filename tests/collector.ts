// SPDX-License-Identifier: EUPL-1.2
// A collector of the processing log in a process of its own: node tests/collector.ts FILE. Prints its port; keeps every request it took as
// a line in FILE before it answers. `touch FILE.slow`: takes the next ones and is slow to say so; `touch FILE.down`: answers 503.
import { appendFileSync, existsSync } from 'node:fs'
import { createServer } from 'node:http'

const [file = ''] = process.argv.slice(2)
const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  if (existsSync(`${file}.down`)) return void response.writeHead(503).end()
  appendFileSync(file, `${body}\n`)
  appendFileSync(`${file}.traces`, `${String(request.headers.traceparent ?? '')}\n`)
  if (existsSync(`${file}.slow`)) await new Promise((done) => setTimeout(done, 5_000))
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"partialSuccess":{}}')
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${address && typeof address === 'object' ? address.port : 0}\n`)
})
