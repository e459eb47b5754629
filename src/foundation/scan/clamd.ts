// SPDX-License-Identifier: EUPL-1.2
import { connect, type Socket } from 'node:net'

/** Where clamd listens: a socket in the file system, or a port of this machine. */
export type ScanAddress = { path: string } | { host: string; port: number }

/**
 * What the scanner says of a file. `unscannable`: it looked and cannot tell; asking again rarely helps. `away`: nobody listens, which says
 * nothing about the file.
 */
export type Verdict =
  | { kind: 'clean' }
  | { kind: 'malware'; name: string }
  | { kind: 'unscannable'; why: 'too-large' | 'locked' | 'limit' | 'error' | 'too-slow' }
  | { kind: 'away' }

/** Bytes of one piece; clamd takes pieces of any length up to its own limit of the whole. */
const piece = 64 * 1024
const longestReply = 4_096

/**
 * Has bytes scanned by clamd (INSTREAM, as in its manual clamd(8)). Never throws. `patience`: milliseconds for everything together.
 */
export function scanBytes(address: ScanAddress, bytes: Uint8Array, patience = 30_000): Promise<Verdict> {
  const { promise, resolve } = Promise.withResolvers<Verdict>()
  const socket = connect(address)
  let isOpen = false
  let reply = ''
  const settle = (verdict: Verdict) => {
    clearTimeout(timer)
    socket.destroy()
    resolve(verdict)
  }
  const timer = setTimeout(() => settle(isOpen ? { kind: 'unscannable', why: 'too-slow' } : { kind: 'away' }), patience)
  socket.on('connect', () => {
    isOpen = true
    sendStream(socket, bytes)
  })
  socket.setEncoding('latin1').on('data', (text) => {
    reply += text
    if (reply.length > longestReply) settle({ kind: 'unscannable', why: 'error' })
    else if (reply.includes('\0')) settle(verdictOf(reply))
  })
  // It hangs up while we still send when the file is too large for it, and then what it said may be lost on the way.
  socket.on('close', () => settle(isOpen ? verdictOf(reply) : { kind: 'away' }))
  socket.on('error', () => {})
  return promise
}

/** `z`: commands and answers end in a zero byte. Each piece is its length in four bytes and itself; length 0 ends the stream. */
function sendStream(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.subarray(at, at + piece)
    socket.write(lengthOf(part.length))
    socket.write(part)
  }
  socket.write(lengthOf(0))
}

function lengthOf(count: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(count)
  return length
}

/** 'stream: OK', 'stream: Some.Name FOUND', or an error in words of its own. */
export function verdictOf(reply: string): Verdict {
  const said = reply.replace(/\0[^]*$/, '').trim()
  if (/^stream: OK$/.test(said)) return { kind: 'clean' }
  const [, name] = /^stream: (.+) FOUND$/.exec(said) ?? []
  if (name === undefined) return { kind: 'unscannable', why: /size limit exceeded/i.test(said) ? 'too-large' : 'error' }
  // Reported in the manner of a virus, and none: it could not look inside.
  if (name.startsWith('Heuristics.Encrypted.')) return { kind: 'unscannable', why: 'locked' }
  if (name.startsWith('Heuristics.Limits.')) return { kind: 'unscannable', why: 'limit' }
  return { kind: 'malware', name: name.replace(/[^\w.:/()+-]/g, '_').slice(0, 120) }
}
