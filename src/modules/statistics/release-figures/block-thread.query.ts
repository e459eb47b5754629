// SPDX-License-Identifier: EUPL-1.2
// The thread of `figuresOfBlockApart`.
import { parentPort, workerData } from 'node:worker_threads'
import { figuresOfBlock } from './figures-of.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(figuresOfBlock(...(workerData as Parameters<typeof figuresOfBlock>)))
