// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoIban } from './iban.ts'
import { recogniseIdentifier } from './recognise-identifier.ts'

const read = (text: string) => {
  const parsed = recogniseIdentifier(text, { demoBankAllowed: true })
  return parsed.ok ? `${parsed.value.kind} ${parsed.value.canonical}` : parsed.problem.code
}

describe('recognising', () => {
  it.each([
    ['nl91 abna 0417 1643 00', 'iban NL91ABNA0417164300'],
    ['06-12345678', 'phone +31612345678'],
    ['020.123.45.67', 'phone +31201234567'],
    ['whatsapp: 06 12345678', 'phone +31612345678'],
    ['0800 1234', 'phone +318001234'],
    ['112', 'phone 112'],
    ['jan@winkel.example', 'email jan@winkel.example'],
    ['Jan <jan@winkel.example>', 'email jan@winkel.example'],
    ['winkel.example', 'web-address winkel.example'],
    ['hxxps[:]//winkel[.]example/a', 'web-address winkel.example'],
    ['192.0.2.7', 'web-address 192.0.2.7'],
    ['https://bank.example@evil.example/', 'web-address evil.example'],
    ['https://www.facebook.com/verzonnen', 'user-name facebook:verzonnen'],
    ['instagram:verzonnen', 'user-name instagram:verzonnen'],
    ['https://www.facebook.com/marketplace/item/1', 'web-address facebook.com/marketplace/item/1'],
    ['https://wa.me/447700900123', 'phone +447700900123'],
    ['https://api.whatsapp.com/send?phone=447700900123&text=x', 'phone +447700900123'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'crypto-address bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'crypto-address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['KVK 00000000', 'company-number 00000000'],
    ['12345678', 'company-number 12345678'],
    ['adyen:ExampleShopNL', 'merchant adyen:ExampleShopNL'],
    ['Adyen: ExampleShopNL', 'merchant adyen:ExampleShopNL'],
    ['ExampleShopNL (Adyen)', 'merchant adyen:ExampleShopNL'],
    ['Pay.nl: SL-1234-5678', 'merchant pay:SL-1234-5678'],
    ['worldline:12345678', 'merchant worldline:12345678'],
    ['paypal:ABCDEFGHIJK23', 'merchant paypal:ABCDEFGHIJK23'],
    ['paypal:abcdefghijk23', 'user-name paypal:abcdefghijk23'],
    ['paypal.me/JanJansen', 'user-name paypal:janjansen'],
  ])('takes %s for %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['NL12BANK0123456789', 'iban.no-existing-bank'],
    ['NL91ABNA0417164301', 'iban.wrong-check-digits'],
    ['NL91 ABNA 0417 1643', 'iban.wrong-length'],
    ['06 1234567', 'phone.too-short'],
    ['jan@winkel', 'email.wrong-domain'],
    ['x@mail.marktplaats.nl', 'email.relay'],
    ['@verzonnen', 'user-name.platform-missing'],
    ['https://winkel.bestaatniet/', 'web-address.unknown-ending'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', 'crypto-address.wrong-checksum'],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', 'crypto-address.wrong-checksum'],
    ['stripe:winkel', 'merchant.wrong-characters'],
    ['adyen: Example Shop', 'merchant.wrong-characters'],
    ['winkel.example (Klarna)', 'identifier.with-other-words'],
    ['adyen:NL91ABNA0417164300', 'identifier.with-other-words'],
    ['klarna: 0612345678', 'identifier.with-other-words'],
    ['Jan Jansen', 'identifier.unrecognised'],
    ['oplichter', 'identifier.unrecognised'],
    ['<b>hoi</b>', 'identifier.unrecognised'],
    ['   ', 'identifier.empty'],
    ['Ik heb betaald aan NL91ABNA0417164300 via winkel.example', 'identifier.more-than-one'],
    ['0612345678 en jan@winkel.example', 'identifier.more-than-one'],
    ['rekening NL91 ABNA 0417 1643 00 van mij', 'identifier.with-other-words'],
    ['06 12 34 56 78 (Jan)', 'identifier.with-other-words'],
    ['jan@winkel.example; piet@winkel.example', 'identifier.more-than-one'],
  ])('says what is wrong with %s: %s', (text, code) => expect(read(text)).toBe(code))

  it('refuses the demo bank unless told otherwise', () => {
    expect(read(demoIban(1))).toMatch(/^iban NL/)
    expect(recogniseIdentifier(demoIban(1))).toMatchObject({ ok: false, problem: { code: 'iban.demo-bank' } })
  })

  it('believes the platform that was chosen', () => {
    expect(recogniseIdentifier('verzonnen.nl', { platform: 'instagram' })).toMatchObject({
      value: { canonical: 'instagram:verzonnen.nl' },
    })
  })
})
