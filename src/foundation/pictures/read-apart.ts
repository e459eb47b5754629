// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'
import type { ReadPicture } from './read-picture.ts'

const mostWaiting = 6
/** Of one share, such as a network: the others must not wait for somebody who sends many. */
const mostOfOne = 2
const mostMilliseconds = 12_000

const waiting = new Map<string, number>()
let last: Promise<unknown> = Promise.resolve()
/** Kept from one picture to the next, because it takes longer to begin than to look; never keeps the program alive. */
let thread: Worker | null = null

/**
 * What a picture says, codes and words, for somebody who waits for it. In a thread of its own, one at a time, so that it holds up nothing else;
 * what takes longer than twelve seconds is given up. Nothing of it is kept. 'too-busy': enough others wait already, or two of this `share` do.
 */
export async function readPictureApart(bytes: Uint8Array, share: string): Promise<ReadPicture | 'too-busy'> {
  const own = waiting.get(share) ?? 0
  const all = [...waiting.values()].reduce((sum, one) => sum + one, 0)
  if (own >= mostOfOne || all >= mostWaiting) return 'too-busy'
  waiting.set(share, own + 1)
  const reading = last.then(() => readInThread(bytes))
  last = reading
  try {
    return await reading
  } finally {
    const left = (waiting.get(share) ?? 1) - 1
    if (left === 0) waiting.delete(share)
    else waiting.set(share, left)
  }
}

function readInThread(bytes: Uint8Array): Promise<ReadPicture> {
  const own = (thread ??= begin())
  return new Promise((resolve) => {
    const end = (read: ReadPicture, isOver: boolean) => {
      clearTimeout(timer)
      own.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
      if (isOver) {
        thread = null
        own.on('error', () => {})
        void own.terminate()
      }
      resolve(read)
    }
    const unread = (because: 'took-too-long' | 'damaged') =>
      end({ mediaType: 'application/octet-stream', codes: [], words: '', because }, true)
    const timer = setTimeout(() => unread('took-too-long'), mostMilliseconds)
    own.once('message', (read: ReadPicture) => end(read, false))
    own.once('error', () => unread('damaged'))
    own.once('exit', () => unread('damaged'))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    own.postMessage(bytes)
  })
}

function begin(): Worker {
  const begun = new Worker(new URL('./reading-thread.ts', import.meta.url))
  begun.unref()
  return begun
}
