// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clamd, clamdAbsent, eicar, hasClamd, startClamd } from '../../../tests/clamd.ts'
import { readSettings } from '../config/index.ts'
import { scanBytes, verdictOf } from './clamd.ts'

const addressOf = (setting: string) => {
  const address = readSettings({ CLAMD_ADDRESS: setting }).virusScanner
  if (!address) throw new Error('an address')
  return address
}
const bytes = (text: string) => Buffer.from(text, 'latin1')

if (!hasClamd) console.log(clamdAbsent)
describe.skipIf(!hasClamd)('Debian’s clamd', () => {
  let clamd: Clamd
  beforeAll(async () => {
    clamd = await startClamd('1M')
  }, 60_000)
  afterAll(() => clamd?.stop())

  it('finds what its signature names and nothing else, over a socket and over a port', async () => {
    for (const setting of [clamd.socket, clamd.port]) {
      const address = addressOf(setting)
      expect(await scanBytes(address, bytes('gewoon een gesprek'))).toEqual({ kind: 'clean' })
      expect(await scanBytes(address, new Uint8Array())).toEqual({ kind: 'clean' })
      expect(await scanBytes(address, bytes(eicar))).toMatchObject({
        kind: 'malware',
        name: expect.stringContaining('Dijkwacht.Eicar'),
      })
      // In the middle of more than one piece.
      const long = Buffer.concat([Buffer.alloc(200_000, 'a'), bytes(eicar), Buffer.alloc(200_000, 'b')])
      expect((await scanBytes(address, long)).kind).toBe('malware')
    }
  })

  it('says that a file is too large for it, which is not clean', async () => {
    const large = Buffer.alloc(3 * 1024 * 1024, 'a')
    expect((await scanBytes(addressOf(clamd.port), large)).kind).toBe('unscannable')
  })
})

describe('a scanner that does not do its work', () => {
  /** Listens, and does with a connection what is said. */
  async function scannerThat(does: (socket: Socket) => void) {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      does(socket)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const close = () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
    return { address: { host: '127.0.0.1', port }, close }
  }

  it('is away when nobody listens; when it hangs up it could not tell', async () => {
    const gone = await scannerThat((socket) => socket.destroy())
    expect((await scanBytes(gone.address, bytes('x'))).kind).toBe('unscannable')
    gone.close()
    expect(await scanBytes(gone.address, bytes('x'))).toEqual({ kind: 'away' })
    expect(await scanBytes({ path: '/nergens/clamd.ctl' }, bytes('x'))).toEqual({ kind: 'away' })
  })

  it('is waited for as long as was said, and no longer', async () => {
    const silent = await scannerThat((socket) => socket.resume())
    expect(await scanBytes(silent.address, bytes('x'), 200)).toEqual({ kind: 'unscannable', why: 'too-slow' })
    silent.close()
  })

  it('never makes a file clean by talking', async () => {
    const babbling = await scannerThat((socket) => socket.write('stream: OK en nog veel meer '.repeat(1_000)))
    expect((await scanBytes(babbling.address, bytes('x'), 5_000)).kind).toBe('unscannable')
    babbling.close()
  })
})

it.each([
  ['stream: OK\0', { kind: 'clean' }],
  ['stream: Win.Test.EICAR_HDB-1 FOUND\0', { kind: 'malware', name: 'Win.Test.EICAR_HDB-1' }],
  ['stream: Heuristics.Encrypted.PDF FOUND\0', { kind: 'unscannable', why: 'locked' }],
  ['stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0', { kind: 'unscannable', why: 'limit' }],
  ['INSTREAM size limit exceeded. ERROR\0', { kind: 'unscannable', why: 'too-large' }],
  ['stream: Can’t allocate memory ERROR\0', { kind: 'unscannable', why: 'error' }],
  ['UNKNOWN COMMAND\0', { kind: 'unscannable', why: 'error' }],
  ['', { kind: 'unscannable', why: 'error' }],
])('understands “%s”', (reply, verdict) => expect(verdictOf(reply)).toEqual(verdict))
