// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite, visitorOf } from '../../../../tests/site.ts'
import { neutralAddress } from './neutral-address.ts'

const { get } = visitorOf(() => site)

const test = await testContext()
const site = await testSite(test)

it.each([
  '/',
  '/hulp',
  '/hulp/betaald',
  '/meldpunten',
  '/melden',
  '/controleren',
  '/zoeken',
  '/belt-u-echt',
  '/even-wachten',
  '/oefenen',
])('one leaves %s with one press, in both languages', async (path) => {
  expect((await get(path)).body).toContain('href="/snel-weg"')
  expect((await get(`/en${path === '/' ? '' : path}`)).body).toContain('href="/en/snel-weg"')
})

it.each(['/cijfers', '/is-dit-echt'])('nobody who looks at %s is in the middle of telling', async (path) => {
  expect((await get(path)).body).not.toContain('/snel-weg')
})

it('wipes what this browser holds when our own page led here, and nothing when another site did', async () => {
  const own = await get('/snel-weg', { 'sec-fetch-site': 'same-origin' })
  expect([own.statusCode, own.headers.location]).toEqual([303, neutralAddress])
  expect(own.headers['clear-site-data']).toContain('"storage"')
  const other = await get('/snel-weg', { 'sec-fetch-site': 'cross-site' })
  expect(other.headers['clear-site-data']).toBe('"cache"')
  expect(other.headers['set-cookie']).toBeUndefined()
})
