// SPDX-License-Identifier: EUPL-1.2
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = import.meta.dirname
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const theme = read('theme.css')

/** The tokens that a block sets: `{ paper: '#ffffff' }`. */
function tokens(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--dw-([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]))
}

/** Contrast by WCAG 2.2: 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const light = tokens(theme.slice(theme.indexOf(':root'), theme.indexOf('@media (min-width')))
const darkBlock = theme.slice(
  theme.indexOf('@media (prefers-color-scheme: dark)'),
  theme.indexOf('@media (prefers-contrast'),
)
const dark = { ...light, ...tokens(darkBlock) }

const text = ['ink', 'ink-soft', 'dike', 'dike-deep', 'signal', 'ok', 'warn', 'stop']
const marks = ['line', 'series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-other']

describe.each([
  ['light', light],
  ['dark', dark],
])('contrast, %s', (_name, set) => {
  const pair = (front: string, back: string) => contrast(set[front] ?? '', set[back] ?? '')

  it.each(text.flatMap((front) => ['paper', 'mist', 'tint-dike', 'tint-warn'].map((back) => [front, back] as const)))(
    'text %s on %s reaches 4.5',
    (front, back) => expect(pair(front, back)).toBeGreaterThanOrEqual(4.5),
  )

  it.each(marks.flatMap((front) => ['paper', 'mist'].map((back) => [front, back] as const)))(
    'border or mark %s on %s reaches 3',
    (front, back) => expect(pair(front, back)).toBeGreaterThanOrEqual(3),
  )

  it.each([
    ['signal', 'tint-signal'],
    ['ink', 'tint-signal'],
    ['ink', 'tint-dike'],
    ['dike', 'tint-dike'],
    ['ink', 'tint-warn'],
    ['warn', 'tint-warn'],
    ['ink', 'tint-stop'],
    ['ink-soft', 'tint-stop'],
    ['stop', 'tint-stop'],
    ['ink-soft', 'tint-signal'],
    ['on-band', 'band'],
  ])('text %s on %s reaches 4.5', (front, back) => expect(pair(front, back)).toBeGreaterThanOrEqual(4.5))

  it.each(['dike', 'dike-deep', 'signal'])('the word on a button of colour %s reaches 4.5', (back) => {
    expect(pair('on-dike', back)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('style sheets', () => {
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'))
  const all = sheets.map(read).join('\n')

  it('name a colour only in the theme', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(6)
    for (const file of sheets.filter((name) => name !== 'theme.css')) {
      expect(read(file).match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/gi), file).toBeNull()
    }
  })

  it('use only tokens that exist, and the theme sets none in vain', () => {
    const everywhere = all + globSync('../modules/**/*.css', { cwd: folder }).map(read).join('')
    const used = new Set([...everywhere.matchAll(/var\(--dw-([a-z0-9-]+)/g)].map((m) => m[1]))
    const set = new Set([...all.matchAll(/--dw-([a-z0-9-]+):/g)].map((m) => m[1]))
    expect([...used].filter((name) => !set.has(name))).toEqual([])
    expect([...set].filter((name) => !used.has(name))).toEqual([])
  })

  it('fetch nothing but the font: whole, and the part that nearly every page needs', () => {
    expect([...all.matchAll(/url\(([^)]*)\)/g)].map((m) => m[1])).toEqual([
      "'@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'",
      "'./fonts/atkinson-core.woff2'",
    ])
  })
})
