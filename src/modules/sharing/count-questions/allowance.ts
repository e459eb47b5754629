// SPDX-License-Identifier: EUPL-1.2
// How much one asker may ask. Whoever reads the register out asks about very many different things of which it knows nothing; a crowd behind one address
// asks about the same things again and again, and now and then about something that is warned about. So different misses are what is counted, and each
// different hit gives room for more.

/** What one network asked today. */
export interface Asked {
  /** Bits that are set, of `hitBits` and `missBits`. */
  hits: number
  misses: number
  /** Since its first question of today. */
  hours: number
  /** A /24 or /48: more households than one. */
  isWide: boolean
}

export const hitBits = 512
export const missBits = 4_096

/** `burst`: different misses at once; `anHour`: that come by in an hour. */
interface Room {
  burst: number
  anHour: number
}

const usual: Room = { burst: 60, anHour: 15 }
/** While more is asked than ever: enough for a household. A crowd lives by what it asks about that is really going round. */
const tight: Room = { burst: 30, anHour: 5 }
/** Different misses that come by each different hit: of what honest people ask, one in thirty or more is warned about. */
const forAHit = 30
const widerBy = 16

/** So many different ones without a word from the register, and it is no household that is asking. */
export const suspectFrom = 200

/** How many different ones set so many of so many bits. A full row tells only that there were more. */
export function differentOnes(bits: number, of: number): number {
  return bits >= of ? Number.POSITIVE_INFINITY : of * Math.log(of / (of - bits))
}

/** Different misses that are left; below one: nothing. `scale`: 1 where 120 questions a minute are let through. */
export function roomLeft({ hits, misses, hours, isWide }: Asked, isTight: boolean, scale: number): number {
  const { burst, anHour } = isTight ? tight : usual
  const own = (burst + anHour * Math.min(24, hours)) * scale * (isWide ? widerBy : 1)
  return own + forAHit * differentOnes(Math.min(hits, hitBits - 1), hitBits) - differentOnes(misses, missBits)
}

/** In how many seconds there is room for one more, if nothing is asked meanwhile; at most until tomorrow. */
export function secondsUntilRoom(left: number, isTight: boolean, scale: number, toTomorrow: number): number {
  const { anHour } = isTight ? tight : usual
  return Math.max(1, Math.ceil(Math.min(toTomorrow, ((1 - left) / (anHour * scale)) * 3_600)))
}

/** Whether an hour is one of much more than usual: four times the mean of the hours before, and never below what a busy day brings anyway. */
export function isMuchMore(misses: number, meanBefore: number, scale: number): boolean {
  return misses > Math.max(5_000 * scale, 4 * meanBefore)
}
