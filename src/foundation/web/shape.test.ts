// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { z } from 'zod'
import { messageOf } from '#foundation/text'
import { checkShape } from './shape.ts'

const shape = z.strictObject({
  name: z.string().min(1).max(5),
  code: z.string().regex(/^[A-Z]{3}$/),
  kind: z.enum(['small', 'large']),
  day: z.iso.date(),
  at: z.iso.datetime(),
  site: z.url(),
  mail: z.email(),
  id: z.uuid(),
  count: z.int().min(2).max(9),
  list: z.array(z.string()).min(2).max(3),
  whole: z.boolean(),
  either: z.union([z.string(), z.number()]),
  own: z.string().refine((text) => text === 'x', 'words that are no code'),
})

test('whatever a shape finds has a code that is known, and words without code, pattern or type', () => {
  const given: unknown[] = [
    {},
    null,
    'text',
    {
      name: '',
      code: '',
      kind: 'a',
      day: '30-2',
      at: 'now',
      site: 'x',
      mail: 'x',
      id: 'x',
      count: 1,
      list: [],
      whole: 'yes',
      either: [],
      own: 'y',
      more: 1,
    },
    { name: 'too long', code: 'ab', count: 10, list: ['a', 'b', 'c', 'd'] },
    { name: 3, code: [], count: 2.5, list: 'a', list2: 0 },
  ]
  for (const value of given) {
    const checked = checkShape(shape, value)
    if (checked.ok) throw new Error('nothing was wrong')
    for (const { field, code, values } of checked.errors) {
      expect(code, field).toMatch(/^(input|web)\.[a-z-]+$/)
      for (const language of ['nl', 'en'] as const)
        expect(messageOf(code, language, values), field).toMatch(/^[A-Z][^[\]{}^\\|]+\.$/)
    }
  }
})

test('says which part, and with which limit', () => {
  const checked = checkShape(z.object({ list: z.array(z.string().max(3)) }), { list: ['abc', 'abcd'] }, '/body')
  expect(checked).toEqual({ ok: false, errors: [{ field: '/body/list/1', code: 'web.too-long', values: { max: 3 } }] })
})

test('what was left empty is asked for, whatever form it should have', () => {
  const checked = checkShape(shape.pick({ name: true, code: true, day: true }), { name: '', code: '', day: '' })
  expect(!checked.ok && checked.errors.map(({ code }) => code)).toEqual([
    'web.required',
    'web.required',
    'web.required',
  ])
})
