// SPDX-License-Identifier: EUPL-1.2
// Browser vendors that are nobody: the interfaces of Google Web Risk and of Netcraft, in a process of its own, for tests and the demo:
// node tools/simulated-vendors.ts FOLDER. Makes FOLDER/web-risk-key.json, prints its port, and keeps every request as a line in
// FOLDER/received.jsonl. What it makes of an address it decides at the second question; a file in FOLDER changes its mood: `down` (503),
// `busy` (429), `refusing` (403), `forgetful` (404 to questions), `harmless` (it finds nothing), `removing` (it warns no more),
// `nonsense` (no JSON), `deaf` (no answer).
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { decodeJwt, exportPKCS8, generateKeyPair, jwtVerify } from 'jose'

const [folder = '.'] = process.argv.slice(2)
const project = 'demo-shield'
const account = `shield@${project}.example`
const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
writeFileSync(
  join(folder, 'web-risk-key.json'),
  JSON.stringify({
    type: 'service_account',
    project_id: project,
    private_key_id: 'demo',
    private_key: await exportPKCS8(privateKey),
    client_email: account,
  }),
  { mode: 0o600 },
)

const is = (mood: string) => existsSync(join(folder, mood))
/** Number of an address → how often it was asked about. */
const asked = new Map<string, number>()
const isAgain = (id: string) => {
  const times = asked.get(id)
  if (times !== undefined) asked.set(id, times + 1)
  return times !== undefined && times > 0
}
const taken = () => {
  const id = crypto.randomUUID()
  asked.set(id, 0)
  return id
}

interface Answer {
  status: number
  body: object
}
const no = (status: number): Answer => ({ status, body: { error: { code: status } } })

/** By the clock of whoever signed: in a test that is not the one of this machine. */
async function isOurs(token: string): Promise<boolean> {
  try {
    const { iat = 0 } = decodeJwt(token)
    const currentDate = new Date((iat + 1) * 1_000)
    await jwtVerify(token, publicKey, { issuer: account, audience: 'https://webrisk.googleapis.com/', currentDate })
    return true
  } catch {
    return false
  }
}

async function webRisk(path: string, request: IncomingMessage, body: string): Promise<Answer> {
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
  if (!(await isOurs(token))) return no(401)
  if (path === `/v1/projects/${project}/uris:submit`) {
    if (!URL.canParse(String(JSON.parse(body).submission?.uri))) return no(400)
    const name = `projects/${project}/operations/${taken()}`
    return { status: 200, body: { name, metadata: { state: 'RUNNING' } } }
  }
  const id = path.split('/operations/')[1] ?? ''
  if (!asked.has(id) || is('forgetful')) return no(404)
  const state = isAgain(id) ? (is('harmless') ? 'CLOSED' : 'SUCCEEDED') : 'RUNNING'
  return { status: 200, body: { name: path.slice('/v1/'.length), metadata: { state }, done: state !== 'RUNNING' } }
}

function netcraft(path: string, body: string): Answer {
  if (path === '/api/v3/report/urls') {
    const { email, urls } = JSON.parse(body)
    if (typeof email !== 'string' || !URL.canParse(String(urls?.[0]?.url))) return no(400)
    return { status: 200, body: { message: 'Successfully reported', uuid: taken() } }
  }
  const id = path.split('/')[4] ?? ''
  if (!asked.has(id) || is('forgetful')) return no(404)
  const verdict = is('removing') ? 'unavailable' : is('harmless') ? 'no threats' : 'malicious'
  return { status: 200, body: { urls: [{ url_state: isAgain(id) ? verdict : 'processing' }] } }
}

const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  const path = request.url ?? '/'
  if (path === '/livez') return void response.end()
  const { method, headers } = request
  appendFileSync(join(folder, 'received.jsonl'), `${JSON.stringify({ method, path, headers, body })}\n`)
  if (is('deaf')) return
  const mood = is('down') ? 503 : is('busy') ? 429 : is('refusing') ? 403 : null
  const answer = mood
    ? no(mood)
    : await (path.startsWith('/api/v3/') ? Promise.resolve(netcraft(path, body)) : webRisk(path, request, body))
  response
    .writeHead(answer.status, { 'content-type': 'application/json' })
    .end(is('nonsense') ? '<html>' : JSON.stringify(answer.body))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${address && typeof address === 'object' ? address.port : 0}\n`)
})

// Whoever started us is gone, in whatever way: so are we.
const parent = Number(process.env.DIJKWACHT_PARENT ?? 0)
if (parent > 0)
  setInterval(() => {
    if (process.ppid !== parent) process.exit()
  }, 2_000).unref()
