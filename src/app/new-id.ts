// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'

const most = 0xfff

/** UUID version 7: rows lie in the order in which this program made them, also those of one millisecond, and when the clock was put back. */
export function makeIds(now = () => Date.now()): () => string {
  let last: Last = { time: 0, place: 0 }
  return () => {
    const rest = randomUUID().replaceAll('-', '')
    last = next(last, now(), Number.parseInt(rest.slice(13, 16), 16) >> 1)
    const time = last.time.toString(16).padStart(12, '0')
    const place = last.place.toString(16).padStart(3, '0')
    const variant = ((Number.parseInt(rest[16] ?? '0', 16) & 0x3) | 0x8).toString(16)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${place}-${variant}${rest.slice(17, 20)}-${rest.slice(20)}`
  }
}

/** Of this process. */
export const newId = makeIds()

interface Last {
  time: number
  place: number
}

/** `begin`: somewhere in the lower half, so that others may come after it. */
function next(last: Last, now: number, begin: number): Last {
  if (now > last.time) return { time: now, place: begin }
  return last.place < most ? { time: last.time, place: last.place + 1 } : { time: last.time + 1, place: begin }
}
