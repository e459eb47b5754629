// SPDX-License-Identifier: EUPL-1.2
// The thread of `readPictureApart`.
import { parentPort } from 'node:worker_threads'
import { readPicture } from './read-picture.ts'

parentPort?.on('message', (bytes: Uint8Array) => {
  void readPicture(bytes, { withWords: true }).then((read) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(read)
  })
})
