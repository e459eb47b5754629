// SPDX-License-Identifier: EUPL-1.2
import { parentPort } from 'node:worker_threads'
import { bestGroup } from '@dijkwacht/check-client'
import { elementBytes } from '@dijkwacht/check-client/voprf'

const group = await bestGroup()

parentPort?.on('message', ({ secret, elements }: { secret: Uint8Array; elements: Uint8Array }) => {
  try {
    const evaluated = new Uint8Array(elements.length)
    for (let at = 0; at < elements.length; at += elementBytes)
      evaluated.set(group.multiply(elements.subarray(at, at + elementBytes), secret), at)
    parentPort?.postMessage(evaluated)
  } catch {
    parentPort?.postMessage(null)
  }
})
