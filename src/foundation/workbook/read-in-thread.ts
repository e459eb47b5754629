// SPDX-License-Identifier: EUPL-1.2
// Runs in a thread of its own: see read-workbook.ts.
import { parentPort, workerData } from 'node:worker_threads'
import { readSheet } from 'read-excel-file/universal'
import { textOfWorkbookCell } from './cell.ts'

const rows = await readSheet<{ number: string }>(workerData as ArrayBuffer, {
  trim: false,
  parseNumber: (number) => ({ number }),
}).catch(() => null)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(rows?.map((row) => row.map((cell) => textOfWorkbookCell(cell as never))) ?? null)
