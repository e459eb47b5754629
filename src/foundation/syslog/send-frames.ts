// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { connect as connectTcp } from 'node:net'
import { Duplex, Transform } from 'node:stream'
import { connect } from 'node:tls'
import type { SyslogReceiver } from '../config/index.ts'

const timeLimit = 20_000

/**
 * Sends a batch over a TLS connection of its own, and ends it. Resolves when the receiver has ended it too, with the farewell of TLS (close_notify),
 * which it can only say after reading everything: syslog knows no other acknowledgement. A receiver that was killed says no farewell, whatever it read.
 */
export function sendFrames(receiver: SyslogReceiver, frames: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tcp = connectTcp(receiver.port, receiver.host)
    const watched = farewellIn()
    const way = Duplex.from({ readable: tcp.pipe(watched.through), writable: tcp })
    const tls = connect({
      socket: way,
      host: receiver.host,
      servername: receiver.host,
      minVersion: 'TLSv1.2',
      ...(receiver.own && { cert: readFileSync(receiver.own.certificate), key: readFileSync(receiver.own.key) }),
    })
    const end = (error?: Error) => {
      clearTimeout(late)
      tls.destroy()
      tcp.destroy()
      if (error) reject(error)
      else resolve()
    }
    const late = setTimeout(() => end(new Error('the receiver did not end the connection')), timeLimit)
    for (const part of [tcp, tls, way, watched.through]) part.on('error', end)
    tls.on('end', () => end(watched.isSaid() ? undefined : new Error('the receiver left before the end')))
    tls.on('secureConnect', () => tls.end(frames.join('')))
    // Nobody answers in syslog; unread, its end would not be seen.
    tls.resume()
  })
}

const [alert, sealedRecord] = [21, 23]
/** A sealed farewell: two bytes, their kind, and sixteen to seal them. A ticket, the only other thing a receiver says, is far longer. */
const longestFarewell = 32

/** Looks at the records that pass, as far as one can without the key: whether the last was a farewell. Node tells one apart from an end without. */
function farewellIn(): { through: Transform; isSaid: () => boolean } {
  let rest = Buffer.alloc(0)
  let isFarewell = false
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      rest = Buffer.concat([rest, chunk])
      while (rest.length >= 5 && rest.length >= 5 + rest.readUInt16BE(3)) {
        const length = rest.readUInt16BE(3)
        isFarewell = rest[0] === alert || (rest[0] === sealedRecord && length <= longestFarewell)
        rest = rest.subarray(5 + length)
      }
      done(null, chunk)
    },
  })
  return { through, isSaid: () => isFarewell && rest.length === 0 }
}
