// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { saysPaid, tellsPayment } from './says-paid.ts'
import { paidByIn } from './story-facts.ts'

it('hears that somebody paid for something, and takes no demand or call for that', () => {
  for (const text of [
    'Factuur van De Molen BV, 3.900 euro overgemaakt naar NL00',
    '480 euro betaald met tikkie en niks gekregen',
    'Ik betaalde een nepfactuur',
    'we paid a false invoice of 3900 euro last week',
  ])
    expect(saysPaid(text), text).toBe(true)
  for (const text of [
    'Het bedrag moet worden overgemaakt naar NL00',
    'Uw factuur is nog niet betaald',
    'Dit dient vandaag te worden betaald',
    '180 euro betaalt u aan de koerier',
    'wie 180 euro betaalt aan de deur, krijgt korting',
    'ik heb geld overgemaakt toen de bank belde',
    'ik heb niets betaald',
    'NL00 BANK 0123 4567 89',
  ])
    expect(saysPaid(text), text).toBe(false)
})

it('reads a payment request however it is spelt', () => {
  for (const text of ['betaald met een tikie', 'betaald met tikkies']) expect(paidByIn(text), text).toBe('ideal')
})

it('hears a past payment however it is spelt or split, and no plan, question, denial or income', () => {
  for (const text of [
    'heb gister €180 betaalt via een neppe betaallink op marktplaats voor lowlands tickets, hoe krijg ik het terug??',
    'boekhouder maakte 12.400 over, factuur bleek vervalst',
    '180 euro betaalt aan een meisje op ticketswap en nu geblokeerd',
    'gister 180 euro betaald marktplaats neplink',
    'I payed 180 for concert tickets with a fake payment link',
    'heb 2000 euro overgmaakt naar verkeerde persoon wat nu',
    'ik heb 3000 euro geleend aan mijn vriendin die ik online ken',
    'I lent 3000 euros to my online girlfriend',
    'ik heb vorige week 75 over gemaakt naar die verkoper',
    'heb gisteren nog 300 gestort bij die beleggers',
    'mijn vader boekte gisteren duizend euro over',
    'wat als ik al betaald heb',
    'toen betaalde ik de helft vooruit, maar er kwam niets',
    'Wij hebben vanmorgen een factuur van 12.400,- betaald van onze leverancier Van Dam maar het rekeningnummer blijkt niet van hun',
  ])
    expect(tellsPayment(text), text).toBe(true)
  for (const text of [
    'ik betaal morgen',
    'moet ik 180 euro betalen?',
    'ik heb niet betaald',
    'ik heb het nog niet aan hem betaald',
    'hij betaalt via een link',
    'ik betaalde niets',
    'als ik betaald heb, stuurt hij de fiets op',
    'er is 500 euro gestort op mijn rekening',
    'U heeft 899 euro betaald aan App Store. Niet u? Bel ons',
    'I want to get paid daily',
    'de betaalde versie van de app',
    'ze wil dat ik vandaag betaal',
    'kan ik dit geld overmaken aan mijn zoon?',
    'Uw pakket wordt bezorgd zodra u heeft betaald',
  ])
    expect(tellsPayment(text), text).toBe(false)
})

it('takes what must be paid, or came in, for no payment, and hears what was sent in crypto', () => {
  for (const text of [
    'ze zeggen dat er betaald moet worden',
    'de dochter belde en er mos borg betaald worre',
    'er zou nog 300 euro overgemaakt moeten worden',
    'het moest vandaag betaald zijn',
    'hij stuurde mij 500 euro in bitcoin',
  ])
    expect(tellsPayment(text), text).toBe(false)
  for (const text of [
    'stuurde 0.3 btc naar die wallet, kan dat terug',
    'ik stuurde haar vorige maand 800 euro',
    'ik heb 200 euro betaald kan ik dat terugkrijgen',
  ])
    expect(tellsPayment(text), text).toBe(true)
})

it('hears that what was asked is done, and what a learner of English says, and takes money that came in for no payment', () => {
  for (const text of [
    'de directeur mailde dat ik met spoed vijftienduizend euro moest overmaken heb ik gedaan',
    'hij moest voor 5 uur 1900 euro hebben heb ik gedaan',
    'aanbetaling 450 gedaan en t huis bestaat niet',
    'I have pay 900 euro for a room and now the man does not answer',
    'I sended 300 euros via western union to a agency',
  ])
    expect(tellsPayment(text), text).toBe(true)
  for (const text of [
    'ik moest 300 euro overmaken maar dat heb ik niet gedaan',
    'een aanbetaling van 30 euro moet worden gedaan',
    'betalingen worden gedaan via ideal, 30 euro',
    'my host family paid me with a cheque of 300 euro and I must send part back',
    'I have to pay 300 euro',
  ])
    expect(tellsPayment(text), text).toBe(false)
})

it('takes what a buyer says or shows for no payment of the seller', () => {
  for (const text of [
    'heb een playstation verkocht voor 325 euro hij stuurde een foto dat ie betaald had',
    'ik heb mijn fiets verkocht en ze heeft 40 euro betaald zegt ze',
    'sold my bike for 90 euro and he showed me that he paid',
  ])
    expect(tellsPayment(text), text).toBe(false)
  expect(tellsPayment('ik heb iets verkocht en daarna heb ik hem 40 euro betaald')).toBe(true)
})
