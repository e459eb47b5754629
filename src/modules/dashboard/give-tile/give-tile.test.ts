// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { named } from '../tile/tile.ts'
import { pngOf } from '#foundation/pictures'
import { tileCsv } from './tile-csv.ts'

const drawing = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="60"><text y="40" font-size="24">${words}</text></svg>`

it('a hidden number is an empty cell, never nought, and no cell becomes a formula', () => {
  const columns = ['form', 'reports'].map((key) => ({ key, text: key }))
  const row = (key: string, value: number | null) => ({
    key,
    cells: { form: named(key), reports: { text: '', value } },
  })
  expect(tileCsv({ columns, rows: [row('A', 1_185), row('=1+1', null), row('C', 0)] })).toBe(
    "form,reports\r\nA,1185\r\n'=1+1,\r\nC,0\r\n",
  )
})

it('pictures are made one at a time; the ninth is told that it is busy, and one that cannot be made is no obstacle', async () => {
  const spoilt = pngOf('<svg', 400).then(
    () => 'made',
    () => 'failed',
  )
  const asked = Array.from({ length: 10 }, (_, at) => pngOf(drawing(`beeld ${at}`), 400))
  // What is asked again is not made again.
  const again = pngOf(drawing('beeld 0'), 400)
  const made = await Promise.all(asked)
  expect(await spoilt).toBe('failed')
  expect(made.filter((png) => png === 'too-busy')).toHaveLength(3)
  const pictures = made.filter((png) => png !== 'too-busy')
  for (const png of pictures) expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(7)
  expect(await again).toBe(made[0])
  expect(await pngOf(drawing('daarna'), 400)).not.toBe('too-busy')
}, 180_000)
