// SPDX-License-Identifier: EUPL-1.2
import { Sandbox } from '../sandbox/index.ts'
import { type ReadPicture, readPicture } from './read-picture.ts'

const mostWaiting = 6
/** Of one share, such as a network: the others must not wait for somebody who sends many. */
const mostOfOne = 2

const waiting = new Map<string, number>()
const apart = new Sandbox(new URL('./read-picture.ts', import.meta.url), readPicture, {
  milliseconds: 12_000,
  megabytes: 512,
})

/**
 * What a picture says, codes and words, for somebody who waits for it. In a process of its own, one at a time, so that it holds up nothing else;
 * what takes longer than twelve seconds is given up. Nothing of it is kept. 'too-busy': enough others wait already, or two of this `share` do.
 */
export async function readPictureApart(bytes: Uint8Array, share: string): Promise<ReadPicture | 'too-busy'> {
  const own = waiting.get(share) ?? 0
  const all = [...waiting.values()].reduce((sum, one) => sum + one, 0)
  if (own >= mostOfOne || all >= mostWaiting) return 'too-busy'
  waiting.set(share, own + 1)
  try {
    const read = await apart.do(bytes, { withWords: true })
    if (typeof read !== 'string') return read
    return { mediaType: 'application/octet-stream', codes: [], words: '', because: read }
  } finally {
    const left = (waiting.get(share) ?? 1) - 1
    if (left === 0) waiting.delete(share)
    else waiting.set(share, left)
  }
}
