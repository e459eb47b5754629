// SPDX-License-Identifier: EUPL-1.2
// What a name server may answer that is not what we asked; the real one is in tests/shield.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freePort } from '#foundation/web'
import { sendUpdates, servedSoa, ServerProblem, type ZoneSettings } from './zone-server.query.ts'

let server: Server
let settings: ZoneSettings
/** What comes back for a message; null: the connection is closed. */
let answer: (message: Buffer) => Buffer | null

const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-zone-'))
const keyFile = join(folder, 'key')

beforeAll(async () => {
  writeFileSync(keyFile, `hmac-sha256:publisher:${Buffer.from('sleutel van de proef').toString('base64')}\n`)
  server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (part) => {
      const said = answer(part.subarray(2))
      if (!said) return socket.destroy()
      const length = Buffer.alloc(2)
      length.writeUInt16BE(said.length)
      // In two parts, as a network may.
      socket.write(Buffer.concat([length, said.subarray(0, 5)]))
      socket.write(said.subarray(5))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => server.close())
beforeEach(() => {
  const { port } = server.address() as AddressInfo
  settings = { name: 'rpz.dijkwacht.example', warningHost: 'w.example', keyFile, server: { host: '127.0.0.1', port } }
})

/** A header only, as the answer to this message. */
const header = (message: Buffer, code: number): Buffer => {
  const bytes = Buffer.alloc(12)
  message.copy(bytes, 0, 0, 2)
  bytes.writeUInt16BE(0x8000 | code, 2)
  return bytes
}

test('an answer that nobody signed is not believed, whatever it says', async () => {
  answer = (message) => header(message, 0)
  await expect(servedSoa(settings)).rejects.toThrow('not signed with the key')
  await expect(sendUpdates(settings, [Buffer.alloc(12)])).rejects.toThrow('not signed with the key')
})

test.each([
  [5, 'may this key change'],
  [8, 'changed meanwhile'],
  [9, 'refuses the key'],
  [4, 'code 4'],
])('a refusal with code %i says what to do', async (code, words) => {
  answer = (message) => header(message, code)
  await expect(servedSoa(settings)).rejects.toThrow(words)
})

test('half an answer, an answer to something else, and none are each said as they are', async () => {
  answer = (message) => Buffer.concat([header(message, 0).fill(1, 6, 8), Buffer.from([200])])
  await expect(servedSoa(settings)).rejects.toThrow('cannot be read')
  answer = () => null
  await expect(servedSoa(settings)).rejects.toThrow('no answer')
  settings = { ...settings, server: { host: '127.0.0.1', port: await freePort() } }
  await expect(servedSoa(settings)).rejects.toThrow('cannot be reached')
})

test('a key file that is away or is no key is said before anything is sent', async () => {
  let asked = 0
  answer = () => {
    asked += 1
    return null
  }
  for (const file of [join(folder, 'none'), import.meta.filename])
    await expect(servedSoa({ ...settings, keyFile: file })).rejects.toThrow(ServerProblem)
  expect(asked).toBe(0)
})
