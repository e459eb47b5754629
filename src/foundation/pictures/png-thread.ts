// SPDX-License-Identifier: EUPL-1.2
// The thread of `pngOf`. Its letters are files of the package: none of the machine are used, so that every machine draws the same.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { letters } from './letters.ts'

await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
const font = {
  fontBuffers: letters.map(({ bytes }) => bytes),
  defaultFontFamily: 'Atkinson Hyperlegible Next',
  loadSystemFonts: false,
}

// What cannot be drawn ends the thread, and the next picture gets a new one.
parentPort?.on('message', ({ svg, width }: { svg: string; width: number }) => {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font })
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(drawing.render().asPng())
  } finally {
    // Its memory is not the collector's.
    drawing.free()
  }
})
