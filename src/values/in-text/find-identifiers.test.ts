// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban } from '../iban.ts'
import { parseIdentifier } from '../parse-identifier.ts'
import { effortOf } from '../../../tests/effort.ts'
import { findIdentifiers } from './find-identifiers.ts'
import { rounds } from '../../../tests/property.ts'

const found = (text: string) =>
  findIdentifiers(text, { demoBankAllowed: true }).map((hit) => `${hit.kind} ${hit.canonical}`)
const roles = (text: string) => findIdentifiers(text, { demoBankAllowed: true }).map((hit) => hit.role)
const iban = demoIban(1234567)
const grouped = iban.replace(/(.{4})/g, '$1 ').trim()

describe('accounts', () => {
  it('finds an account with spaces, over two lines, in small letters and before a full stop', () => {
    for (const written of [
      iban,
      grouped,
      grouped.replaceAll(' ', '\n'),
      iban.toLowerCase(),
      `${grouped}.`,
      `IBAN:${iban},`,
    ])
      expect(found(`Ik betaalde aan ${written} en wachtte`)).toEqual([`iban ${iban}`])
  })

  it('finds an account that is spaced by the letter or over several lines', () => {
    for (const gap of [' ', '\n', '.', '-'])
      expect(found(`naar ${[...iban].join(gap)} en weg`)).toEqual([`iban ${iban}`])
    expect(found(`rekening NL\n${iban.slice(2, 4)}\n${iban.slice(4)}`)).toEqual([`iban ${iban}`])
    expect(found('en 12 personen, 34 dagen, de 12 van 06')).toEqual([])
  })

  it('leaves alone what fails the check digits, and the digits inside it', () => {
    const wrong = `${iban.slice(0, 2)}${iban[2] === '1' ? '2' : '1'}${iban.slice(3)}`
    expect(found(`naar ${wrong} toe`)).toEqual([])
    expect(found('NL00 ABNA 0612 3456 78')).toEqual([])
    expect(found('NL12BANK0123456789')).toEqual([])
  })
})

describe('telephone numbers', () => {
  it('finds them with brackets, spaces, a plus and from abroad', () => {
    expect(found('bel +44 7700 900123 of (0044) 7700-900124')).toEqual(['phone +447700900123', 'phone +447700900124'])
    expect(found('bel 0900-8844 of +32 (0)2 555 12 12')).toEqual(['phone +319008844', 'phone +3225551212'])
    expect(found('bel mij op (020) 2288800!')).toEqual(['phone +31202288800'])
  })

  it('leaves alone orders, parcels, dates, amounts, citizens and postcodes', () => {
    for (const text of [
      'ordernummer 0201234567',
      'Bestelnr: 0612345678',
      'track en trace 00340434181234567890',
      '3SABCD0612345678',
      'op 01-02-2026 om 06:12',
      'bedrag € 0201234567,00 of 0,50',
      'BSN 012345672',
      '1012 AB Amsterdam',
      'factuur 2026-0612345678',
    ])
      expect(found(text)).toEqual([])
  })
})

describe('addresses', () => {
  it('takes e-mail before web, and the full stop of a sentence off', () => {
    expect(found('Mail jan@winkel.example. Of kijk op bol.com.')).toEqual([
      'email jan@winkel.example',
      'web-address bol.com',
    ])
  })

  it('reads what was made harmless', () => {
    expect(found('hxxps://nep[.]example/pad en info[at]nep.example')).toEqual([
      'web-address nep.example',
      'email info@nep.example',
    ])
  })

  it('reads addresses with "(at)", "[dot]" and dots between spaces, and keeps no host of theirs', () => {
    for (const written of [
      'jan (at) winkel.example',
      'jan [at] winkel [dot] example',
      'jan ( at ) winkel ( punt ) example',
      'jan @ winkel.example',
    ])
      expect(found(`mail ${written} maar`), written).toEqual(['email jan@winkel.example'])
    expect(found('een ander: (at) winkel.example')).toEqual([])
    expect(found('de site nep-winkel . example was weg')).toEqual(['web-address nep-winkel.example'])
    expect(found('inloggen . nepbank . nl was nep')).toEqual(['web-address inloggen.nepbank.nl'])
    expect(found('mail jan (at) nepwinkel . example')).toEqual(['email jan@nepwinkel.example'])
    expect(found('mail jan@nepwinkel . nl . Daarna niets')).toEqual(['email jan@nepwinkel.nl'])
    expect(found('ik ging naar winkel . nl toen')).toEqual(['web-address winkel.nl'])
    expect(found('ik was klaar . nu is het weg')).toEqual([])
  })

  it('reads IP addresses in brackets and links without a scheme', () => {
    for (const written of [
      'hxxp://203[.]0[.]113[.]4/x',
      '203[.]0[.]113[.]4',
      'http://[203.0.113.4]/x',
      '[203.0.113.4]/x',
    ])
      expect(found(`ga naar ${written} snel`), written).toEqual(['web-address 203.0.113.4'])
    expect(found('router 203.0.113.4 en versie 1.2.3.4')).toEqual([])
    expect(found('klik //nep.example/inlog nu')).toEqual(['web-address nep.example'])
    expect(found('// opmerking en a//b')).toEqual([])
  })

  it('sees two sentences without a space between them, whatever the second begins with', () => {
    for (const text of [
      'gebeld.Toen kwam',
      'Het was weg.nu wacht ik.de bank zei nee',
      'niets van hem.is dat normaal, hij zei.me dat het kon',
      'gebeld.toen',
      'opgelicht.help mij',
      'gehad.info kreeg ik niet',
      'Hij belde.Toen niet meer, ik was stuk.de man ook',
    ])
      expect(found(text), text).toEqual([])
    expect(found('gehad.example en betaal-help.info')).toEqual([
      'web-address gehad.example',
      'web-address betaal-help.info',
    ])
  })

  it('sees a sentence without a space, a file and an abbreviation for what they are', () => {
    for (const text of [
      'Ik heb betaald.De verkoper',
      'bewijs.zip',
      'J.de Vries',
      'a.u.b. m.b.t.',
      'versie 1.2.3',
      'foto.jpg',
    ])
      expect(found(text)).toEqual([])
  })

  it('takes a link to a profile for the user name, and to WhatsApp for the number', () => {
    expect(found('https://www.instagram.com/koopjes_nep/?hl=nl')).toEqual(['user-name instagram:koopjes_nep'])
    expect(found('https://wa.me/447700900123')).toEqual(['phone +447700900123'])
  })
})

describe('what was read out', () => {
  it('finds numbers, accounts and addresses in words', () => {
    const said = Array.from(
      iban.slice(8),
      (digit) => 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')[Number(digit)],
    )
    expect(found(`naar nl ${iban.slice(2, 4)} dykw ${said.join(' ')} een keer`)).toEqual([`iban ${iban}`])
    expect(found('nul negen nul nul achtentachtig vierenveertig')).toEqual(['phone +319008844'])
    expect(found('mail info punt nl apenstaart nep streepje winkel punt example graag')).toEqual([
      'email info.nl@nep-winkel.example',
    ])
    expect(found('ga naar rnijn-volgpakket punt example zei hij')).toEqual(['web-address rnijn-volgpakket.example'])
    expect(found('mail jan.fietsen apenstaartje nep-mail punt example')).toEqual(['email jan.fietsen@nep-mail.example'])
    expect(found('de site was nep streepje winkel punt example slash kassa en')).toEqual([
      'web-address nep-winkel.example',
    ])
  })

  it('leaves ordinary sentences alone', () => {
    for (const text of [
      'op dat punt is het mis',
      'een twee drie vier en weg',
      'we kwamen at the dot of six',
      'een van de acht of negen keer nul',
      'op een bepaald punt nu',
    ])
      expect(found(text), text).toEqual([])
  })
})

describe('other kinds', () => {
  it('finds user names only where the platform is named', () => {
    expect(found('@koopjes_nep op Instagram')).toEqual(['user-name instagram:koopjes_nep'])
    expect(found('koopjes99@vinted')).toEqual(['user-name vinted:koopjes99'])
    expect(found('verkoper "koopjes99" op Marktplaats')).toEqual(['user-name marktplaats:koopjes99'])
    for (const told of [
      'Ik kocht een fiets op Marktplaats van gebruiker koopjes99, betaalde 300 euro',
      'zijn naam op marktplaats is koopjes99',
      'de verkoper heet op Marktplaats koopjes99',
    ])
      expect(found(told), told).toEqual(['user-name marktplaats:koopjes99'])
    expect(found('op marktplaats van een verkoper 2 fietsen gekocht')).toEqual([])
    expect(found('ik sprak @iemand')).toEqual([])
  })

  it('finds crypto addresses by checksum and company numbers by the words before', () => {
    expect(found('naar bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4!')).toEqual([
      'crypto-address bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    ])
    expect(found('naar bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5!')).toEqual([])
    expect(found('KvK-nummer: 12345678, order 12345678')).toEqual(['company-number 12345678'])
  })

  it('finds a shop with its payment service provider before it, and no sentence about one', () => {
    expect(found('overgemaakt naar adyen:ExampleShopNL, en Mollie:pfl_3RkSN1zuPE.')).toEqual([
      'merchant adyen:ExampleShopNL',
      'merchant mollie:pfl_3RkSN1zuPE',
    ])
    expect(found('betaald aan paypal:ABCDEFGHIJK23 of paypal:jan_23')).toEqual(['merchant paypal:ABCDEFGHIJK23'])
    for (const text of ['Klarna: betaal nu', 'klarna:betaal', 'Adyen: 12345678', 'via Pay: 3 euro', 'let op:Winkel1'])
      expect(found(text), text).toEqual([])
    expect(found('klarna:winkel.example')).toEqual(['web-address winkel.example'])
  })
})

describe('roles', () => {
  it('are told by the words around an identifier', () => {
    expect(roles(`Ik heb € 50 overgemaakt naar rekening ${iban}`)).toEqual(['paid-to'])
    expect(roles('Ik werd gebeld door +44 7700 900123')).toEqual(['caller'])
    expect(roles('hij belde met nummer +44 7700 900123')).toEqual(['caller'])
    expect(roles(`Van mijn rekening ${iban} naar ${demoIban(2)}`)).toEqual(['own', 'paid-to'])
    expect(roles(`mijn rekeningnummer is ${grouped}`)).toEqual(['own'])
    expect(roles(`Het ging om ${iban}`)).toEqual(['mentioned'])
  })

  it('in a message whoever signs is the other side, and to whom it went is not', () => {
    const message = 'Aan: jan@thuis.example\nUw pas verloopt, bel mij op +44 7700 900123.'
    const isMessage = findIdentifiers(message, { isMessage: true }).map((hit) => hit.role)
    expect(isMessage[0]).toBe('own')
    expect(isMessage[1]).not.toBe('own')
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    iban,
    grouped,
    '+44 7700 900123',
    '06',
    'a.',
    '@',
    'jan@',
    '.nl',
    'http://',
    'NL',
    '0',
    ' ',
    '\n',
    '-',
    '(',
    'x',
    '\u200b',
    '１',
    'www.',
    'instagram: a_b',
    ' punt ',
    ' apenstaart ',
    'nul zes ',
    ' een ',
    ' . ',
    '[.]',
    ' (at) ',
    'mijn ',
    'belde ',
    'echte nummer van ',
  )
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it('never throws; spans lie within the text, in order, and what was found parses to the canonical', () => {
    fc.assert(
      fc.property(any, (text) => {
        let end = 0
        for (const hit of findIdentifiers(text, { demoBankAllowed: true })) {
          expect(hit.start).toBeGreaterThanOrEqual(end)
          expect(hit.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(hit.start, hit.end)).toBe(hit.text)
          end = hit.end
          const again = parseIdentifier(hit.kind, hit.isSpelledOut ? hit.canonical : hit.text, {
            demoBankAllowed: true,
            ...(hit.platform && { platform: hit.platform }),
          })
          expect(again).toMatchObject({ ok: true, value: { canonical: hit.canonical } })
        }
      }),
      rounds(2000),
    )
  })

  it('reads 10,000 characters of the worst rows in a moment', async () => {
    for (const row of [
      'a',
      'a.',
      'a-',
      '0 ',
      '0',
      '+1',
      'NL00',
      'NL12 ',
      '@',
      'a@',
      '1',
      'a@a.',
      '(0',
      'h',
      'http://',
      '[.]',
      '.',
      '06-1',
      'x ',
      'instagram ',
      '@a instagram ',
      'verkoper a op ',
      'N L 1 2 ',
      'nul ',
      'nl een ',
      'a punt ',
      'a apenstaart ',
      ' . nl',
      'a (at) ',
      '1[.]',
      'gebeld.Toen ',
      '//a.',
    ]) {
      const text = row.repeat(Math.ceil(10_000 / row.length))
      expect(await effortOf(() => findIdentifiers(text)), JSON.stringify(row)).toBeLessThan(80)
    }
  })
})

it('finds a user name with a line in it wherever it stands in a sentence about a platform', () => {
  for (const text of [
    'op marktplaats iets gekocht van tim_shop22, niets gekregen',
    'tim_shop22 stuurt niks op, ik kocht het via Marktplaats',
  ])
    expect(found(text), text).toEqual(['user-name marktplaats:tim_shop22'])
  expect(found('tim_shop22 stuurt niks op')).toEqual([])
  expect(found('zie https://marktplaats.nl/tim_shop22?a_b=c_d op Marktplaats').join(' ')).toMatch(/^web-address \S+$/)
})
