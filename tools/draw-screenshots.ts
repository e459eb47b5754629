// SPDX-License-Identifier: EUPL-1.2
// Draws the pictures that src/modules/shield/read-picture is tested on: what people see and send in, all of it invented. node tools/draw-screenshots.ts
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { screenshots } from '../src/modules/messages/read-picture/screenshots/screenshots.fixture.ts'

const folder = join(import.meta.dirname, '../src/modules/messages/read-picture/screenshots')
const style = `
  body { margin: 0; font: 17px/1.4 'DejaVu Sans', sans-serif; background: #fff; color: #111; width: 400px }
  .head { background: #eee; padding: 10px 16px; font-weight: bold }
  .bubble { margin: 12px; padding: 10px 14px; border-radius: 14px; background: #e4e6ea; max-width: 330px; overflow-wrap: anywhere }
  .chat { background: #e5ddd5; padding: 1px 0 } .chat .bubble { background: #fff }
  .dark { background: #0b141a; padding: 1px 0 } .dark .bubble { background: #202c33; color: #e9edef }
  .letter { padding: 16px 20px; font: 16px/1.5 'DejaVu Serif', serif }
  .mail { padding: 12px 16px } .mail h1 { font-size: 20px; margin: 4px 0 } .button { background: #0b5563; color: #fff; padding: 8px 14px; display: inline-block }
  .faint { color: #e6e6e6 } .blur { filter: blur(6px) } .tiny { font-size: 4px; line-height: 5px }
  svg { width: 170px; height: 170px; display: block } .turned svg { transform: rotate(24deg); margin: 36px } .washed svg { opacity: .07 }
`

const program = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(program)).buffer } })

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 400, height: 300 }, deviceScaleFactor: 1.5 })
for (const { file, html, code } of screenshots) {
  const drawn = code === undefined ? '' : (await writeBarcode(code, { format: 'QRCode' })).svg
  await page.setContent(`<style>${style}</style>${html.replace('CODE', drawn)}`)
  const bytes = await page.screenshot({ fullPage: true, type: file.endsWith('.jpg') ? 'jpeg' : 'png' })
  await writeFile(join(folder, file), bytes)
  process.stdout.write(`${file} ${Math.ceil(bytes.length / 1024)} kB\n`)
}
await browser.close()
