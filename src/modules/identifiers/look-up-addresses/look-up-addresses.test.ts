// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoPhone, formatIdentifier, parseIdentifier } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { answer } from '../listing/listing.fixture.ts'
import { doubtfulAddresses } from '../protected-list/organisations.ts'
import { perhapsGenuine } from '../protected-list/perhaps-genuine.ts'
import { isTranslated } from './address-note.ts'

const test = await testContext()
const site = await testSite(test)
const address = '/werkbank/beschermd/na-te-kijken'
const one = asActor('person', 'politie-demo', ['identifiers:protect'])
const two = asActor('person', 'deltabank-demo', ['identifiers:protect'], '0190a000-0000-7000-8000-00000000000b')
const see = async (url: string, who = one) => (await site.inject({ url, headers: who })).body

describe('numbers that came with the program', () => {
  it('give no other answer until two people looked one up, each at the site of the organisation', async () => {
    expect(await answer(test.visitor, 'phone', '030 291 42 90')).toBe('unlisted')
    const page = await see(address)
    expect(page).toContain('RegioBank')
    expect(page).toContain(formatIdentifier({ kind: 'phone', canonical: '+31302914290' }))
    expect(page).toContain(
      'https://opgelicht.avrotros.nl/alerts/artikel/phishingmail-in-omloop-over-nieuwe-update-regiobank-website',
    )
    const seen = { value: '+31302914290', page: 'https://www.regiobank.nl/contact' }
    // Nothing is said of somebody that they did not say.
    expect((await site.as(one).post(address, { value: '+31302914290' })).statusCode).toBe(422)
    expect((await site.as(one).post(address, { ...seen, page: 'op hun site' })).statusCode).toBe(422)
    const first = await site.as(one).post(address, seen)
    expect(first.statusCode).toBe(303)
    expect(await see(address)).not.toContain('+31302914290')
    expect(await answer(test.visitor, 'phone', '030 291 42 90')).toBe('unlisted')
    expect((await site.as(two).post(address, seen)).statusCode).toBe(409)
    const list = await see('/werkbank/beschermd', two)
    expect(list).toContain('Van RegioBank. Test Persoon las dit op')
    expect(list).toContain('https://www.regiobank.nl/contact')
    const approve = /name="approve" value="([\da-f-]{36})"/.exec(list)?.[1] ?? ''
    expect((await site.as(two).post('/werkbank/beschermd', { approve })).statusCode).toBe(303)
    expect(await answer(test.visitor, 'phone', '030 291 42 90')).toBe('protected')
  })

  it('leave the list with a reason, change nothing else, and can be put back', async () => {
    const value = '+31887226600'
    const rowOf = async () =>
      /name="value" value="\+31887226600"/.test((await see(address)).split('van de lijst gehaald')[0] ?? '')
    expect(await rowOf()).toBe(true)
    expect((await site.as(one).post(address, { value, intent: 'leave' })).statusCode).toBe(400)
    expect((await site.as(one).post(address, { value, intent: 'leave', why: 'not-found' })).statusCode).toBe(303)
    expect(await rowOf()).toBe(false)
    expect(textOf(await see(address))).toContain('1 van de lijst gehaald')
    // Still perhaps genuine: whoever took it off made nothing fair game.
    const read = parseIdentifier('phone', value)
    expect(read.ok && perhapsGenuine(read.value)?.organisation).toBe('Rabobank')
    expect((await site.as(two).post(address, { value, intent: 'put-back' })).statusCode).toBe(303)
    expect(await rowOf()).toBe(true)
  })

  it('each say in Dutch what is noted of them', () => {
    expect(doubtfulAddresses.map(({ note }) => note).filter((note) => !isTranslated(note))).toEqual([])
  })

  it('takes nothing that is not among them', async () => {
    for (const value of [demoPhone(3), 'postnl.nl', ''])
      expect((await site.as(one).post(address, { value })).statusCode).toBe(400)
  })
})
