// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { wilson } from '#values'
import { rateOf } from './rate.ts'
import { sayRate } from './say-rate.ts'

it('gives the interval of Wilson, as published tables have it', () => {
  const rounded = (k: number, n: number) => Object.values(wilson(k, n)).map((bound) => Math.round(bound * 1000) / 1000)
  expect(rounded(10, 100)).toEqual([0.055, 0.174])
  expect(rounded(50, 100)).toEqual([0.404, 0.596])
  expect(rounded(0, 10)).toEqual([0, 0.278])
  expect(rounded(10, 10)).toEqual([0.722, 1])
})

it('hides a small number, and says how high the share can be whatever it is', () => {
  expect(rateOf(2, 4)).toEqual({ kind: 'too-few' })
  expect(rateOf(0, 40)).toEqual(rateOf(4, 40))
  expect(sayRate(rateOf(1, 40), 'nl')).toEqual({
    figure: 'Hoogstens 23,1%',
    more: expect.stringContaining('minder dan 5 van de 40'),
  })
  expect(sayRate(rateOf(3, 4), 'en').figure).toBe('Cannot be said yet')
})

it('says a share with its interval and how many were looked at', () => {
  expect(sayRate(rateOf(10, 100), 'nl')).toEqual({
    figure: '10%',
    more: 'Waarschijnlijk tussen 5,5% en 17,4% (95 procent zeker). Bekeken: 100.',
  })
})
