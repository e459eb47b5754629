// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneQuestions } from '#modules/guidance'
import { rounds } from '../../../../tests/property.ts'
import { type CallFacts, noFacts } from './call-facts.ts'
import { readLine } from './read-line.ts'

const questions = phoneQuestions('nl')
const read = (text: string, facts: Partial<CallFacts> = {}, chosen = {}) =>
  readLine(
    text,
    questions,
    { chosen, facts: { ...noFacts, ...facts } },
    { now: new Date('2026-11-30T13:10:00Z'), demoBankAllowed: true },
  )
const paid = { amount: '500', day: '2026-11-29' }

describe('a caller who corrects', () => {
  it.each([
    ['niet 500 maar 50 euro', { amount: '50' }],
    ['het was niet 500 euro maar 800', { amount: '800' }],
    ['nee het was 3200 in plaats van 500', { amount: '3.200' }],
    ['het was eergisteren', { day: '2026-11-28' }],
    ['het was toch niet gisteren maar eergisteren', { day: '2026-11-28' }],
    ['dat was toch 750 euro', { amount: '750' }],
    ['ja nee, eergisteren', { day: '2026-11-28' }],
    ['ik bedoel 50 euro', { amount: '50' }],
    ['it was 60 euro', { amount: '60' }],
  ])('is followed: %s', (text, facts) => {
    const { facts: heard, left } = read(text, paid)
    expect(heard).toMatchObject({ ...paid, ...facts })
    expect([heard.story.includes('Ook betaald'), left]).toEqual([false, []])
  })

  it.each([
    'het was gisteren, en ook nog 75 euro',
    'niet alleen 500 euro maar ook 75 euro',
    'hij wil toch nog 75 euro',
    'eergisteren nog 75 euro',
    'dat was de derde keer, alleen toen 75 euro',
  ])('is not heard in who tells of more: %s', (text) => {
    const { facts } = read(text, paid)
    expect(facts.amount).toBe('500')
    expect(facts.story).toContain('75')
  })

  it.each([
    'nee ze heeft al opgehangen',
    'hij heeft zelf opgehangen',
    'hij is niet meer aan de lijn',
    'hangt niet meer',
  ])('is no longer told to hang up: %s', (text) => {
    expect(read(text, {}, { now: ['calling'] }).chosen.now).toBeUndefined()
    // Of danger nothing is taken back.
    expect(read(text, {}, { now: ['door', 'calling'] }).chosen.now).toEqual(['door'])
  })

  it.each([
    'ze heeft niet opgehangen',
    'hij zegt dat ik niet mag worden opgehangen',
    'ze wil niet ophangen',
    'toen ik had opgehangen belde hij weer',
    'de man is van de lijn',
  ])('is still told to hang up: %s', (text) => {
    expect(read(text, {}, { now: ['calling'] }).chosen.now).toContain('calling')
  })

  it.each([
    'ze heeft helemaal niets betaald zegt ze nu',
    'ze heeft toch niets betaald',
    'niets betaald',
    'nee er is geen geld overgemaakt',
  ])('paid nothing after all, and what was said first stays in the story: %s', (text) => {
    const { facts, chosen } = read(text, paid, { paid: ['transfer'], now: ['threat', 'just-paid'] })
    expect(facts).toMatchObject({ amount: '', day: '' })
    expect(facts.story).toContain('Eerst genoemd als betaald: € 500, 29 november 2026.')
    expect(chosen).toEqual({ now: ['threat'] })
  })

  it.each([
    'ik heb niets betaald gekregen',
    'ze heeft het betaald',
    'hij heeft niets gezegd en ik heb betaald',
    'dat heb ik toch niet betaald?',
  ])('keeps the amount: %s', (text) => {
    expect(read(text, paid).facts.amount).toBe('500')
  })

  it('is asked, when only the caller knows what is taken back', () => {
    for (const [text, facts, chosen] of [
      ['niets overgemaakt, behalve die ene keer', paid, {}],
      ['toen ze had opgehangen belde hij weer', {}, { now: ['calling'] }],
      ['nee dat klopt niet', paid, {}],
      ['fout, het ging anders', {}, { what: ['bankhelpdesk'] }],
    ] as const) {
      const { left, facts: heard } = read(text, facts, chosen)
      expect(left, text).toContainEqual({ text, because: 'correction' })
      expect(heard, text).toMatchObject(facts)
    }
    // Nothing was said yet that this could correct.
    expect(read('nee ze woont alleen').left).toEqual([])
  })

  it('changes what it was, also where one answer is possible, and hears its own words back', () => {
    const bank = { what: ['bankhelpdesk'] }
    for (const text of [
      'toch niet van de bank maar van microsoft',
      'nee microsoft',
      'niet namens de bank maar helpdesk',
    ])
      expect([read(text, {}, bank).chosen.what, read(text, {}, bank).left], text).toEqual([['techhelpdesk'], []])
    const { chosen, left } = read('microsoft', {}, bank)
    expect([chosen.what, left]).toEqual([['bankhelpdesk'], [{ text: 'microsoft', because: 'taken', question: 'what' }]])
  })

  it('is told nothing of a figure in a sentence', () => {
    for (const text of ['moeder van 81, hangt nog aan de telefoon met de bank', 'hij woont op 4 hoog en is bang'])
      expect([read(text).left, read(text).facts.story], text).toEqual([[], text])
    expect(read('zz9').left).toMatchObject([{ text: 'zz9' }])
  })

  it('takes back no danger, whatever is said', () => {
    const says = fc.constantFrom(
      'nee',
      'toch niet',
      'opgehangen',
      'maar',
      'aan de deur',
      'niets betaald',
      'bedreigd',
      '50 euro',
      'wapen',
      'in plaats van',
      'het was',
      'microsoft',
    )
    fc.assert(
      fc.property(fc.array(says, { maxLength: 8 }), (words) => {
        const now = ['door', 'threat', 'despair']
        expect(read(words.join(' '), paid, { now }).chosen.now).toEqual(expect.arrayContaining(now))
      }),
      rounds(300),
    )
  })
})
