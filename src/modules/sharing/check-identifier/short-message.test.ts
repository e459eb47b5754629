// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { readText } from '#modules/classification'
import { formIn } from './answers-to.ts'
import { shortMessageKind } from './short-message.ts'

const said = (text: string) => formIn(text, false, (one) => readText(one).forms)

/** Written after the rules, which were never changed for one of them. */
const messages = `
FF-300 | yo pap nieuw nr sla ff op
FF-300 | Dag mam, dit is mijn nieuwe nummer, het oude mag weg
FF-300 | pa me tel is gecrasht kan je naar dit nr appen
FF-300 | lieve oma mijn telefoon ligt in de wc ik app u nu via dit nummer
FF-300 | mam ik zit in de knoei kan je 950 euro overmaken met spoed, nieuw nummer
FF-200 | pakket gemist! betaal 2,45 om opnieuw te bezorgen
FF-200 | Uw zending staat in het depot. Bevestig uw adres hier
FF-200 | bezorging niet gelukt via deze link een nieuwe afspraak maken
FF-200 | Uw account is beperkt. Identificeer u binnen 24 uur
FF-200 | rekening geblokeerd, klik hier om te deblokkeren
FF-200 | DigiD verloopt over 2 dagen verlengen kan hier
FF-200 | u heeft recht op zorgtoeslag, vul uw gegevens in
FF-300 | hee paps dit is me niewe nummer verwijder de oude maar
FF-300 | Mamma mn tel doet het nie meer, stuur hier een app terug
FF-300 | oma, nieuw 06 van mij, groetjes
FF-300 | kan je vandaag nog iets voor me betalen pap, heb nieuw nr
FF-300 | mama telefoon stuk dus nu tijdelijk dit nummer
FF-300 | oom ik heb mijn mobiel verloren dit is een ander nummer van mij
FF-200 | We hebben je pakje gemist, klik hier
FF-200 | Pakket niet afgeleverd wegens onbetaalde douanekosten 3,20
FF-200 | zending klaar in depot -> betaal portokosten via link
FF-200 | laatste herinnering: uw betaalpas verloopt
FF-200 | Uw DigiD account wordt gedeactiveerd, vernieuw direct
FF-200 | toegang tot mobiel bankieren is geblokkeerd. klik om te verifieren
FF-200 | U ontvangt 240 euro huurtoeslag na het invullen van uw gegevens
FF-940 | CJIB boete niet voldaan. Betaal vandaag om beslag te voorkomen
FF-940 | Belastingdienst: openstaande schuld van 312 euro, betaal onmiddellijk
FF-940 | deurwaarder komt morgen voor beslaglegging, nu betalen kan nog
FF-300 | hoi met mij, ander nummer, kun je 600 euro lenen tot morgen mam
FF-200 | uw pas is bijna verlopen vraag de nieuwe hier gratis aan
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [form: string, text: string])

const ordinary = [
  'Mam ik heb een nieuwe fiets gekocht voor school',
  'pap wat is het telefoonnummer van de garage ook alweer',
  'mijn moeder heeft een nieuwe telefoon gekocht bij de winkel',
  'Je pakket is bezorgd bij de buren op nummer 12',
  'Uw nieuwe bankpas is onderweg, u ontvangt hem binnen vijf dagen',
  'tante Riet komt zondag koffie drinken met oom Jan',
  'Uw bestelling is verzonden en komt morgen aan',
  'opa ligt in het ziekenhuis, bel je mama even',
  'kun je de rekening van het etentje nog betalen alsjeblieft',
  'De zorgverzekering wordt volgend jaar duurder, kijk even mee',
  'mam ik bel je straks terug ik zit in de les',
  'pap de auto is stuk kun je me ophalen bij de garage',
  'heeft opa een nieuwe hond ik hoorde zoiets',
  'Je kunt je pakket ophalen bij de Primera in de Dorpsstraat',
  'Uw rijbewijs verloopt in mei, maak een afspraak bij de gemeente',
  'de huurtoeslag is deze maand weer gestort op de rekening',
  'mijn pinpas deed het niet bij de kassa van de supermarkt',
  'herinnering: morgen 9.00 uur controle bij de tandarts',
]

it('is known with short forms, mistakes and its words in any order: 27 of 30 when it was measured', () => {
  expect(messages).toHaveLength(30)
  const right = messages.filter(([form, text]) => said(text) === form)
  expect(right.length).toBeGreaterThanOrEqual(27)
})

it.each([
  ['hoi pap ik heb een nieuw nr', 'FF-300'],
  ['pap, een nieuw nr heb ik', 'FF-300'],
  ['uw pakket kon niet bezorgd worden, betaal hier', 'FF-200'],
  ['uw pakket kon niet worden bezorgd, betaal hier', 'FF-200'],
  ['betaal hier: bezorgd kon uw pakket niet worden', 'FF-200'],
])('%s: the order of the words changes nothing', (text, form) => expect(said(text)).toBe(form))

it('is heard beside an account too, however few its words', () => {
  expect(formIn('Hoi mam nieuw nummer, maak 950 over naar NL65DYKW0002301001', true, () => [])).toBe('FF-300')
  expect(formIn('hoi mam nieuw nummer', false, () => [])).toBe('FF-300')
  expect(formIn('NL65DYKW0002301001', true, () => [])).toBeNull()
})

it('of people and companies that ask nothing is not called fraud', () => {
  expect(ordinary.filter((text) => said(text) !== null)).toEqual([])
  const warning = 'Er gaan berichten rond over een verlopen bankpas. Klik niet op de link en vul niets in.'
  expect(shortMessageKind(warning)).toBeNull()
  expect(shortMessageKind(warning.replaceAll(/ niet| niets/g, ''))).toBe('FF-200')
})

it('of somebody one never met, who asks money again: also told by whoever got it, and no ordinary request', () => {
  for (const text of [
    'my boyfriend from tinder needs another 500',
    'mijn vriend van tinder heeft weer 500 nodig',
    'mn vriendinnetje van de datingsite wil 1200 euro lenen voor haar visum',
    'she is my sweetheart, we met online and she asks money for her surgery',
    'oma chat al weken met een militair',
    'een lieve man die ze nooit heeft gezien vraagt om bitcoins',
  ])
    expect(shortMessageKind(text), text).toBe('FF-920')
  for (const text of [
    'mijn vriend vraagt in de app 20 euro voor pizza',
    'mijn vriend van tinder wil vanavond komen eten',
    'mijn man vraagt of je online 20 bonnen wil bestellen',
    'my boyfriend needs 2 tickets for friday',
    'afspraak met de arts kan online over 3 weken',
  ])
    expect(shortMessageKind(text), text).toBeNull()
})

it('tells that identity papers went, that tax is owed back, and that a telephone fell into the sea', () => {
  expect(shortMessageKind('i gave my bsn and passport for an apartment')).toBe('FF-500')
  expect(shortMessageKind('ik heb mijn paspoort geappt aan de verkoper')).toBe('FF-500')
  expect(shortMessageKind('ik heb mijn id gegeven aan de receptie van het hotel')).toBeNull()
  expect(shortMessageKind('got a text about a tax refund of 400')).toBe('FF-200')
  expect(shortMessageKind('the tax refund came in june')).toBeNull()
  expect(shortMessageKind('vinted mailt dat ik mijn kaart moet bevestigen om betaald te worden')).toBe('FF-200')
  expect(shortMessageKind('de koper heeft betaald met zijn kaart')).toBeNull()
  expect(shortMessageKind('Papa, telefoon in zee gevallen, ik gebruik tijdelijk deze van Sophie')).toBe('FF-300')
})

it('knows a letter that says the account of a supplier changed, and a grandchild who dropped the telephone', () => {
  expect(
    shortMessageKind(
      'Graag delen wij u mede dat ons bankrekeningnummer is gewijzigd in NL65DYKW0002301001. Wilt u openstaande facturen op dit nummer voldoen.',
    ),
  ).toBe('FF-940')
  expect(shortMessageKind('hallo oma met mij ik heb mijn telefoon laten vallen kun je wat voor me overmaken')).toBe(
    'FF-300',
  )
  for (const text of ['Uw factuur staat klaar in uw account', 'ik heb een nieuw account bij de bibliotheek'])
    expect(shortMessageKind(text), text).toBeNull()
})
