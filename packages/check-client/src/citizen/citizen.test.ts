// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBucket, writeBucket } from './bucket-file.ts'
import { type Heard, outcomeOf } from './outcome.ts'
import { recognise } from './recognise.ts'
import { decodeTold, encodeTold, outcomes, reaches, reasons, type Told } from './bucket-answer.ts'

const iban = 'NL17DYKW0000004711'
const phone = '+447700900031'
const seen = (text: string) => recognise(text).map(({ kind, canonical }) => `${kind} ${canonical}`)

describe('recognising', () => {
  it('finds several in one sentence, each once', () => {
    expect(
      seen(`Betaal ${iban} of ${iban.replace(/(.{4})/g, '$1 ')}voor 5 mei, bel ${phone} of mail jan@winkel.example.`),
    ).toEqual([`email jan@winkel.example`, `iban ${iban}`, `phone ${phone}`])
  })

  it.each([
    ['https://www.winkel.example/betaal?x=1.', 'web-address winkel.example/betaal?x=1'],
    ['hxxps://winkel[.]example', 'web-address winkel.example'],
    ['ga naar winkel.example.', 'web-address winkel.example'],
    ['0900-8844', 'phone +319008844'],
    ['bel 06 12345678 nu', 'phone +31612345678'],
    ['+32 470 12 34 56', 'phone +32470123456'],
    ['112', 'phone 112'],
    ['14 020', 'phone 14020'],
    ['0x52908400098527886E0F7030069857D2E4169EE7', 'crypto-address 0x52908400098527886e0f7030069857d2e4169ee7'],
    ['Betaald aan adyen:ExampleShopNL.', 'merchant adyen:ExampleShopNL'],
    ['CM.com:winkel_1', 'merchant cm:winkel_1'],
    ['klarna:winkel.example', 'web-address winkel.example'],
    ['NL12 BANK 0123 4567 80', 'iban NL12 BANK 0123 4567 80'],
  ])('reads %s', (text, expected) => expect(seen(text)).toEqual([expected]))

  it.each([
    'hallo',
    'Ik kom morgen.Groetjes',
    '01-02-2026',
    '€ 1.234,56',
    '@verzonnen',
    'let op:Winkel1',
    'paypal:jan_1',
    '',
  ])('finds nothing in %s', (text) => expect(seen(text)).toEqual([]))

  it('never throws, and never asks more than is there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { expressions } of recognise(text)) expect(expressions.length).toBeLessThan(13)
      }),
    )
  })
})

describe('what is told', () => {
  const told = fc.record<Told>({
    outcome: fc.constantFrom(...outcomes),
    reach: fc.constantFrom(...reaches),
    pagesApart: fc.boolean(),
    reason: fc.option(fc.constantFrom(...reasons)),
    authority: fc.constant(null),
    lastDay: fc.constant(null),
    isShield: fc.constant(false),
    imitates: fc.constant(null),
    firstDay: fc.constant(null),
    reports: fc.constant(null),
  })

  it('comes out of its bytes as it went in', () => {
    fc.assert(
      fc.property(told, (one) => {
        const cannot = { ...one, outcome: 'cannot' as const }
        expect(decodeTold(encodeTold(cannot))).toEqual(cannot)
      }),
    )
    const listed: Told = {
      outcome: 'listed',
      reach: 'domain',
      pagesApart: false,
      reason: null,
      authority: 3,
      lastDay: 20_789,
      isShield: true,
      imitates: 300,
      firstDay: 20_424,
      reports: 250,
    }
    expect(decodeTold(encodeTold(listed))).toEqual(listed)
  })

  it('of another version is refused, so that it is never read as nothing', () => {
    expect(() => decodeTold(new Uint8Array(12))).toThrow('another version')
  })

  it('stands after the names of the authorities', () => {
    const entries = Uint8Array.of(10, 1, 2, 10)
    expect(parseBucket(writeBucket(['Politie', 'AFM'], entries))).toEqual({ names: ['Politie', 'AFM'], entries })
  })
})

describe('the outcome', () => {
  const heard = (change: Partial<Heard>): Heard => ({
    outcome: 'listed',
    reach: 'domain',
    pagesApart: false,
    reason: null,
    authority: 'Politie',
    lastDay: 1,
    isShield: false,
    imitates: null,
    firstDay: null,
    reports: null,
    ...change,
  })
  const of = (text: string, register: Record<string, Heard>) => {
    const [item] = recognise(text)
    if (!item) throw new Error('nothing recognised')
    return outcomeOf(
      item,
      item.expressions.map(({ canonical }) => register[canonical] ?? null),
    )
  }
  const bank = heard({ outcome: 'imitated' })
  const popular = heard({ outcome: 'cannot', reach: 'exact', reason: 'well-known-site' })

  it('covers what lies under a domain, and mail of a protected one, but not mail of a listed one', () => {
    expect(of('https://mijn.bank.example/in', { 'bank.example': bank })).toEqual({ answer: 'often_imitated' })
    expect(of('klant@mail.bank.example', { 'bank.example': bank })).toEqual({ answer: 'often_imitated' })
    expect(of('https://kassa.nep.example', { 'nep.example': heard({}) })).toMatchObject({ answer: 'above_threshold' })
    expect(of('jan@nep.example', { 'nep.example': heard({}) })).toEqual({ answer: 'none_or_too_few' })
  })

  it('says under which name a site is on the shield, and lets what was decided about reports come first', () => {
    const shield = heard({ isShield: true, imitates: 'Polderbank' })
    const at = 'https://kassa.nep.example/x'
    expect(of(at, { 'nep.example': shield })).toMatchObject({ shield: { name: 'nep.example', imitates: 'Polderbank' } })
    expect(of(at, { 'kassa.nep.example': shield, 'nep.example': heard({}) })).toMatchObject({ shield: null })
  })

  it('keeps a popular site itself apart from its pages', () => {
    expect(of('markt.example', { 'markt.example': popular })).toMatchObject({ reason: 'well-known-site' })
    expect(of('https://markt.example/u/jan', { 'markt.example': popular })).toEqual({ answer: 'none_or_too_few' })
    expect(of('https://markt.example/u', { 'markt.example': { ...popular, reach: 'host' } })).toMatchObject({
      reason: 'well-known-site',
    })
    const apart = { 'betaal.bank.example': heard({ outcome: 'free', pagesApart: true }), 'bank.example': bank }
    expect(of('https://betaal.bank.example/verzoek/1', apart)).toEqual({ answer: 'none_or_too_few' })
  })

  it('says a warning before it says that a short link tells nothing', () => {
    const short = heard({ outcome: 'cannot', reason: 'shortener' })
    expect(of('https://kort.example/a', { 'kort.example': short })).toMatchObject({ reason: 'shortener' })
    expect(of('https://kort.example/a', { 'kort.example': short, 'kort.example/a': heard({}) })).toMatchObject({
      answer: 'above_threshold',
    })
  })

  it('cannot check a wrong account, and says of 112 that it is imitated', () => {
    expect(of('NL12 BANK 0123 4567 80', {})).toMatchObject({ answer: 'cannot_check', reason: 'unread' })
    expect(of('112', {})).toEqual({ answer: 'often_imitated' })
  })
})
