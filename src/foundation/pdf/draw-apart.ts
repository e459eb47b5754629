// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { Sandbox } from '../sandbox/index.ts'
import { drawWithFonts, withFonts } from './draw-with-fonts.ts'
import type { Fonts } from './paper.ts'

const mostWaiting = 8
const mostKept = 64
const hour = 3_600_000

const apart = new Sandbox(new URL('./draw-with-fonts.ts', import.meta.url), drawWithFonts, {
  milliseconds: 20_000,
  megabytes: 512,
})
/** By a digest of what is drawn. The oldest gives way. */
const kept = new Map<string, Promise<Buffer>>()
let waiting = 0

type Draw<Args extends unknown[]> = (...args: Args) => Promise<Buffer>
type Given<Args extends unknown[]> = { [At in keyof Args]: Args[At] extends Fonts ? typeof withFonts : Args[At] }

/**
 * A PDF for whoever asks, drawn in a process of its own, one at a time, because drawing one takes long. `draw`:
 * exported by `file`, from what is plain. Answers 503 while eight others wait, and when it takes longer than twenty seconds.
 */
export async function drawApart<Args extends unknown[]>(
  file: URL,
  draw: Draw<Args>,
  ...given: Given<Args>
): Promise<Buffer> {
  if (waiting >= mostWaiting) throw tooBusy()
  waiting += 1
  const pdf = await apart.do(file.href, draw.name, given)
  waiting -= 1
  if (pdf === 'took-too-long') throw tooBusy()
  if (pdf === 'damaged') throw new Error(`${draw.name} drew nothing`)
  return Buffer.from(pdf)
}

/** The same of what is published, for everybody: what is asked twice is drawn once. */
export function drawOnce<Args extends unknown[]>(file: URL, draw: Draw<Args>, ...given: Given<Args>): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([file.href, draw.name, given]))
    .digest('base64')
  const known = kept.get(key)
  if (known) return known
  const drawing = drawApart(file, draw, ...given)
  kept.set(key, drawing)
  drawing.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return drawing
}

/** The moment of a paper that is drawn once an hour. */
export const hourOf = (at: Date): Date => new Date(at.getTime() - (at.getTime() % hour))

const tooBusy = () => new Response(null, { status: 503, headers: { 'retry-after': '60' } })
