// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { answer } from '../listing/listing.fixture.ts'

const test = await testContext()
const site = await testSite(test)
const address = '/werkbank/beschermd/na-te-kijken'
const one = asActor('person', 'politie-demo', ['identifiers:protect'])
const two = asActor('person', 'deltabank-demo', ['identifiers:protect'], '0190a000-0000-7000-8000-00000000000b')
const see = async (url: string, who = one) => (await site.inject({ url, headers: who })).body

describe('numbers that came with the program', () => {
  it('give no other answer until two people looked one up, each at the site of the organisation', async () => {
    expect(await answer(test.visitor, 'phone', '088 722 67 67')).toBe('unlisted')
    const page = await see(address)
    expect(page).toContain('Rabobank')
    expect(page).toContain('088 722 67 67')
    expect(page).toContain('https://www.consumentenbond.nl/betaalrekening/bankpas-kwijt-gestolen')
    const seen = { value: '+31887226767', page: 'https://www.rabobank.nl/contact' }
    // Nothing is said of somebody that they did not say.
    expect((await site.as(one).post(address, { value: '+31887226767' })).statusCode).toBe(422)
    expect((await site.as(one).post(address, { ...seen, page: 'op hun site' })).statusCode).toBe(422)
    const first = await site.as(one).post(address, seen)
    expect(first.statusCode).toBe(303)
    expect(await see(address)).not.toContain('+31887226767')
    expect(await answer(test.visitor, 'phone', '088 722 67 67')).toBe('unlisted')
    expect((await site.as(two).post(address, seen)).statusCode).toBe(409)
    const list = await see('/werkbank/beschermd', two)
    expect(list).toContain('Van Rabobank. Test Persoon las dit op')
    expect(list).toContain('https://www.rabobank.nl/contact')
    const approve = /name="approve" value="([\da-f-]{36})"/.exec(list)?.[1] ?? ''
    expect((await site.as(two).post('/werkbank/beschermd', { approve })).statusCode).toBe(303)
    expect(await answer(test.visitor, 'phone', '088 722 67 67')).toBe('protected')
  })

  it('takes nothing that is not among them', async () => {
    for (const value of [demoPhone(3), 'postnl.nl', ''])
      expect((await site.as(one).post(address, { value })).statusCode).toBe(400)
  })
})
