// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../../tests/property.ts'
import { amountIn, dayIn, isInShop, saysNothingPaid, settledIn } from './story-facts.ts'
import { victimIn } from './victim-in.ts'

/** A Monday. */
const today = '2026-11-30'

describe('what a story tells', () => {
  it.each([
    ['gekocht voor 250 euro en niks gekregen', 25_000],
    ['een horloge van 480,- meegegeven', 48_000],
    ['€ 1.250,50 betaald', 125_050],
    ['er is 2 000 euro weg', 200_000],
    ['ik heb 900 overgemaakt', 90_000],
    ['nu is er 900 van me rekening af', 90_000],
    ['I paid €75 for it', 7_500],
    ['eerst 250 euro, toen nog 300 euro', null],
    ['250 euro, en nog eens: 250 euro dus', 25_000],
    ['2x 75 euro betaald', null],
    ['twee keer 250 euro', null],
    ['in 3 keer 12.400 euro gestuurd', 1_240_000],
    ['in drie keer 200 euro en 300 euro gestuurd', null],
    ['mijn rekening NL91ABNA0417164300 is leeg', null],
    ['een sms van de belastingdienst over 46,50', 4_650],
    ['het was 1.250,00 in totaal', 125_000],
    ['volgens de sms moest er nog 61,38 bij', 6_138],
    ['eerst 12,50 en toen 46,50', null],
    ['ze vroeg of ik 900 euro had overgemaakt. er is 2.750 euro gepind', 275_000],
    ['they asked 50 euro, now 1200 euro is gone', 120_000],
    ['ik ben 100 euro kwijt en er is 50 euro gepind', null],
    ['sneakers voor 135 euri en niks gehad', 13_500],
    ['de rente was 3,25 procent', null],
    ['een pakket van 12,50 kg', null],
    ['om 8,30 uur ging de telefoon', null],
    ['een koers van 1,08%', null],
    ['niks', null],
    ['ik heb zesduizend euro gestuurd', 600_000],
    ['twaalfduizend driehonderd euro overgemaakt naar de verkeerde', 1_230_000],
    ['hij kostte negenentachtig euro vijfennegentig.', 8_995],
    ['half drie tien euro betaald', 1_000],
  ])('its amount: %s', (story, cents) => expect(amountIn(story)).toBe(cents))

  it.each([
    ['gisteren gekocht', '2026-11-29'],
    ['gisteravond belde iemand', '2026-11-29'],
    ['eergisteren kwam er een man', '2026-11-28'],
    ['vanochtend overgemaakt', '2026-11-30'],
    ['drie dagen geleden', '2026-11-27'],
    ['op 3 november betaald', '2026-11-03'],
    ['op 24 dec betaald', '2025-12-24'],
    ['op 3-11-2026 betaald', '2026-11-03'],
    ['afgelopen dinsdag', '2026-11-24'],
    ['afgelopen maandag', '2026-11-23'],
    ['wij kregen op vrijdag een mail met een factuur', '2026-11-27'],
    ['vorige week dinsdag betaald', '2026-11-24'],
    ['afgelopen donderdagavond', '2026-11-26'],
    ['een factuur, donderdag 19 november ontvangen', '2026-11-19'],
    ['op donderdag 19 november ontvangen', '2026-11-19'],
    ['per mail d.d. 25.11.2026', '2026-11-25'],
    ['25/11 nepfactuur gekregen', '2026-11-25'],
    ['factuur dd 25-11, voor 3/4 deel betaald', '2026-11-25'],
    ['elke maandag open', null],
    ['gisteren gekocht en vandaag geblokkeerd', null],
    ['ooit', null],
  ])('its day: %s', (story, day) => expect(dayIn(story, today)).toBe(day))

  it.each([
    ['Ik kocht een fiets', 'self'],
    ['mijn zoon van 15 heeft via snapchat een iphone gekocht', 'other'],
    ['me zoon van 14 heeft op insta een ps5 gekogt', 'other'],
    ['Mijn moeder (82) werd gebeld door de bank', 'other'],
    ['mn oma kreeg een telefoontje', 'other'],
    ['er kwam een jongen in mijn winkel', 'company'],
    ['ik heb een kapsalon en een klant betaalde niet', 'company'],
    ['onze vereniging betaalde een factuur', 'company'],
    ['wij kregen een valse factuur van onze leverancier', 'company'],
    ['een appje van mijn dochter: ze had een nieuw nummer', null],
    ['iemand deed zich voor als mijn zoon en ik betaalde', 'self'],
    ['Vanmorgen hebben we een factuur van Van Dam betaald. De boekhoudster zag dat hij nep was.', 'company'],
    ['Wij als bedrijf hebben een valse factuur van 5.000 euro betaald', 'company'],
    ['onze boekhoudster betaalde een factuur', 'company'],
    ['Opa heeft 800 euro overgemaakt aan een nepdochter', null],
    ['Tante Riet is gebeld door de bank', null],
    ['De boekhouder maakte het over', null],
    ['Wij kochten een camper en kregen niks', null],
    ['Mijn man en ik huurden een huisje', null],
    ['Mijn dochter stuurde een appje met een nieuw nummer en ik heb 900 euro overgemaakt', null],
    ['De bank belde en zei dat er iets mis was', null],
    ['Een klant heeft niet betaald', null],
    ['gisteren laptop besteld bij een webshop, nooit gekomen', 'self'],
    ['Er belde een man van Microsoft, hij nam mijn computer over', 'self'],
    ['Ik werd verliefd en ik maakte 3.000 euro over', 'self'],
    ['er is 900 euro van mijn rekening', 'self'],
    ['ik heb een generaal leeren kennen en hem geld gestuurt', 'self'],
    ['yesterday i payed for a ticket', 'self'],
    ['gister heb ik 80 euro betaalt', 'self'],
    ['iemand van de bank zei: mijn geld was niet veilig', 'self'],
    ['mijn dochter van 14 wordt afgeperst met een foto', 'other'],
    ['my son is being blackmailed', 'other'],
  ])('who was deceived: %s', (story, victim) => expect(victimIn(story)).toBe(victim))

  it('and where a seller stood', () => {
    expect(victimIn('er kwam iemand in de winkel', true)).toBe('company')
    expect(isInShop('er kwam iemand in de winkel')).toBe(true)
    expect(isInShop('ik kocht in de winkel op internet')).toBe(false)
  })

  it('what of a purchase needs no question', () => {
    expect(settledIn('een fiets gekocht en niks gekregen', 'FF-110')).toEqual(['bought', 'delivered'])
    expect(settledIn('een fiets gekocht, er kwam nooit iets', 'FF-112')).toEqual(['bought', 'delivered'])
    expect(settledIn('een fiets gekocht en een steen gekregen', 'FF-110')).toEqual(['bought'])
    expect(settledIn('op insta een ps5 gekogt en niks gekrege', null)).toEqual(['delivered'])
    expect(settledIn('mijn fiets verkocht en niks gekregen', 'FF-120')).toEqual([])
    expect(settledIn('een fiets gekocht op Marktplaats', 'FF-110')).toEqual(['bought', 'shop'])
    expect(settledIn('een fiets gekocht bij een winkel op Marktplaats', 'FF-110')).toEqual(['bought'])
  })

  it('and whether nothing was paid', () => {
    expect(saysNothingPaid('ik moest 300 euro betalen maar heb niks betaald')).toBe(true)
    expect(saysNothingPaid('ik heb 300 euro betaald en niets gekregen')).toBe(false)
    // A message that asks for money, handed in as it came.
    expect(saysNothingPaid('mijn dochter wordt afgeperst, hij wil 150 euro, anders stuurt hij de foto door')).toBe(true)
    expect(saysNothingPaid('Hoi mam nieuw nummer, maak € 950 over naar deze rekening')).toBe(true)
    expect(saysNothingPaid('kun je 950 euro voorschieten? ik heb het overgemaakt')).toBe(false)
  })

  it('never a day that is still to come or an amount of nothing, whatever is written', () => {
    const word = fc.constantFrom(
      'gisteren',
      'op',
      '31',
      '11',
      '12-12',
      'nov',
      '€',
      '0',
      '250',
      'euro',
      ',-',
      '.',
      'dagen geleden',
      '99',
    )
    const property = fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
      const story = words.join(' ')
      const [amount, day] = [amountIn(story), dayIn(story, today)]
      if (amount !== null) expect(amount).toBeGreaterThan(0)
      if (day !== null) expect(day <= today).toBe(true)
      expect(['self', 'other', 'company', null]).toContain(victimIn(story))
    })
    fc.assert(property, rounds(300))
  })
})
