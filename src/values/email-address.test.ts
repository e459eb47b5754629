// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { parseEmailAddress } from './email-address.ts'
import { maskIdentifier } from './mask-identifier.ts'

const read = (text: string) => {
  const parsed = parseEmailAddress(text)
  return parsed.ok ? parsed.value.canonical : parsed.problem.code
}

describe('e-mail addresses', () => {
  it.each([
    ['Jan.Jansen@Winkel.Example', 'jan.jansen@winkel.example'],
    ['Jan <jan@winkel.example>', 'jan@winkel.example'],
    ['"Jansen, J." <jan@winkel.example>', 'jan@winkel.example'],
    ['mailto:jan@winkel.example?subject=Hoi', 'jan@winkel.example'],
    ['jan[at]winkel[.]example', 'jan@winkel.example'],
    ['jan@winkel.example.', 'jan@winkel.example'],
    ['jan@café.example', 'jan@xn--caf-dma.example'],
    ['jan+post@winkel.example', 'jan+post@winkel.example'],
  ])('reads %s', (text, canonical) => expect(read(text)).toBe(canonical))

  it('folds what known providers ignore, and only there', () => {
    expect(read('V.e.r.zonnen+post@googlemail.com')).toBe('verzonnen@gmail.com')
    expect(read('ver.zonnen+post@outlook.com')).toBe('ver.zonnen@outlook.com')
    expect(read('ver.zonnen+post@winkel.example')).toBe('ver.zonnen+post@winkel.example')
    const parsed = parseEmailAddress('V.erzonnen+post@gmail.com')
    expect(parsed.ok && parsed.value.detail.address).toBe('v.erzonnen+post@gmail.com')
  })

  it('refuses forwarding addresses of market places, and says whose', () => {
    expect(parseEmailAddress('a-1x2y3z@mail.marktplaats.nl')).toEqual({
      ok: false,
      problem: { code: 'email.relay', values: { platform: 'Marktplaats' } },
    })
    expect(read('2abc@verkopen.bol.com')).toBe('email.relay')
    expect(read('info@mail.marktplaats.example')).toBe('info@mail.marktplaats.example')
  })

  it.each([
    ['winkel.example', 'email.no-at'],
    ['jan jansen@winkel.example', 'email.wrong-name'],
    ['jan..jansen@winkel.example', 'email.wrong-name'],
    ['@winkel.example', 'email.wrong-name'],
    ['jan@winkel', 'email.wrong-domain'],
    ['jan@winkel.bestaatniet', 'email.wrong-domain'],
    ['jan@192.0.2.1', 'email.wrong-domain'],
    ['a@winkel.example, b@winkel.example', 'email.more-than-one'],
  ])('refuses %s as %s', (text, code) => expect(read(text)).toBe(code))

  it('marks invented domains and masks name and domain', () => {
    const parsed = parseEmailAddress('jan@winkel.example')
    expect(parsed.ok && parsed.value.detail).toMatchObject({ registrableDomain: 'winkel.example', isFictitious: true })
    expect(maskIdentifier({ kind: 'email', canonical: 'jansen@winkel.example' })).toBe('j·····@w·····.example')
    expect(maskIdentifier({ kind: 'email', canonical: 'jan@ab.example' })).toBe('·····@·····.example')
  })
})
