// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from '../make-plan/step.ts'
import type { SourceId } from '../show-first-advice/sources.ts'

export const fields = [
  'name',
  'own',
  'other',
  'otherName',
  'amount',
  'paidOn',
  'place',
  'number',
  'reference',
  'complaint',
  'story',
] as const
export type Field = (typeof fields)[number]

export const letterIds = ['terughalen', 'vergoeding', 'platform', 'identiteit', 'telecom', 'incasso'] as const
export type LetterId = (typeof letterIds)[number]

/** A letter that somebody sends in their own name. Dutch, because those who read it are; another wording is another version. */
export interface LetterTemplate {
  id: LetterId
  version: number
  /** A jurist has looked at it. Until then letter and page say that none has. */
  isReviewed: boolean
  /** What is asked, in the order of the form; `optional` may stay empty, and a sentence with it then stays out. */
  fields: readonly Field[]
  optional: readonly Field[]
  to: string
  subject: string
  /** Sentences with {places}, one for each paragraph. */
  body: readonly string[]
  /** Offered in a plan with one of these answers, and in none of `notWhen`. */
  when: readonly Condition[]
  notWhen?: Condition
  source: SourceId
}

export const letters: readonly LetterTemplate[] = [
  {
    id: 'terughalen',
    version: 1,
    isReviewed: false,
    fields: ['name', 'own', 'other', 'otherName', 'amount', 'paidOn', 'complaint', 'story'],
    optional: ['otherName', 'complaint', 'story'],
    to: 'Aan mijn bank, afdeling fraude',
    subject: 'Melding van oplichting, en verzoek om mijn geld terug te vragen',
    body: [
      'Ik ben opgelicht. Op {paidOn} maakte ik {amount} over van mijn rekening {own} naar rekening {other}.',
      'De rekening stond op naam van {otherName}.',
      'Wat er gebeurde: {story}',
      'Wilt u dit geld vandaag nog terugvragen bij de bank van die rekening, en vragen of die bank het kan tegenhouden? Wilt u ook kijken of mijn rekening en mijn pas nog goed zijn beschermd?',
      'Ik heb aangifte gedaan. Het nummer is {complaint}.',
      'Wilt u mij schriftelijk laten weten wat u deed, op welk moment, en wat de andere bank antwoordde?',
    ],
    when: [{ paid: ['transfer'] }, { now: ['just-paid'] }],
    notWhen: { what: ['geldezel'] },
    source: 'needed',
  },
  {
    id: 'vergoeding',
    version: 1,
    isReviewed: false,
    fields: ['name', 'own', 'amount', 'paidOn', 'number', 'complaint', 'story'],
    optional: ['number', 'story'],
    to: 'Aan mijn bank, afdeling klachten',
    subject: 'Verzoek om vergoeding: iemand deed zich voor als mijn bank',
    body: [
      'Op {paidOn} deed iemand zich voor als mijn bank. Daardoor verloor ik {amount} van mijn rekening {own}.',
      'Ik zag dit nummer of deze naam: {number}. Een bewijs daarvan stuur ik mee.',
      'Wat er gebeurde: {story}',
      'Ik heb aangifte gedaan. Het nummer is {complaint}. Ik was er zelf niet bij betrokken, ik kreeg niet eerder zo’n vergoeding, en ik werk mee aan uw onderzoek.',
      'Wilt u mijn verzoek bekijken volgens de regeling van de banken voor bankhelpdeskfraude (“coulance”)? Wijst u het af? Schrijf mij dan waarom, en waar ik daarover kan klagen.',
    ],
    when: [
      { what: ['bankhelpdesk'], paid: ['transfer'] },
      { what: ['bankhelpdesk'], gave: ['login', 'bank-card'] },
      { what: ['bankhelpdesk'], now: ['just-paid'] },
    ],
    notWhen: { who: ['company'] },
    source: 'compensation',
  },
  {
    id: 'platform',
    version: 1,
    isReviewed: false,
    fields: ['name', 'place', 'reference', 'amount', 'paidOn', 'complaint', 'story'],
    optional: ['reference', 'amount', 'paidOn', 'complaint', 'story'],
    to: 'Aan de klantenservice van het platform of de webwinkel',
    subject: 'Melding van oplichting via uw platform',
    body: [
      'Ik ben opgelicht via deze advertentie, dit profiel of deze winkel: {place}.',
      'Het nummer van de bestelling of het gesprek is {reference}.',
      'Het gaat om {amount}.',
      'Ik betaalde op {paidOn}.',
      'Wat er gebeurde: {story}',
      'Wilt u dit account bekijken en weghalen als het niet klopt? Bewaar de gegevens: de politie kan erom vragen. Wilt u mij ook schrijven of u mij kunt vergoeden?',
      'Ik heb aangifte gedaan. Het nummer is {complaint}.',
    ],
    when: [{ what: ['gekocht-niet-geleverd', 'verkocht-niet-betaald', 'dating'] }],
    source: 'sellers',
  },
  {
    id: 'identiteit',
    version: 1,
    isReviewed: false,
    fields: ['name', 'reference', 'amount', 'complaint', 'story'],
    optional: ['amount', 'story'],
    to: 'Aan wie geld van mij vraagt (bedrijf, incassobureau of deurwaarder)',
    subject: 'Verklaring: mijn naam is misbruikt, ik betwist deze rekening',
    body: [
      'U vraagt geld van mij. Uw kenmerk is {reference}.',
      'Het gaat om {amount}.',
      'Ik heb dit niet besteld, niet geleend en niet ondertekend. Iemand gebruikte mijn naam en gegevens zonder dat ik dat wist. Ik betwist de rekening.',
      'Wat ik ervan weet: {story}',
      'Ik heb aangifte gedaan van identiteitsfraude. Het nummer is {complaint}. Een kopie van de aangifte stuur ik mee.',
      'Wilt u de rekening stoppen, mijn naam bij u verwijderen en ook uit registers zoals BKR, en mij dat schriftelijk laten weten? Stuur mij ook wat u van de bestelling heeft: datum, adres, en hoe de naam is gecontroleerd.',
    ],
    when: [{ what: ['identiteit'] }, { gave: ['identity'] }],
    notWhen: { who: ['company'] },
    source: 'identity',
  },
  {
    id: 'telecom',
    version: 1,
    isReviewed: false,
    fields: ['name', 'number', 'reference', 'complaint', 'story'],
    optional: ['reference', 'complaint', 'story'],
    to: 'Aan mijn telefoonbedrijf, afdeling fraude',
    subject: 'Misbruik van mijn nummer of van mijn naam',
    body: [
      'Iemand gebruikt mijn telefoonnummer, of sloot op mijn naam een abonnement af. Het gaat om nummer {number}.',
      'Mijn klantnummer of uw kenmerk is {reference}.',
      'Wat er gebeurde: {story}',
      'Wilt u kijken of mijn simkaart is vervangen of mijn nummer is overgezet, en dat terugdraaien? Zet vanaf nu niets over zonder dat ik het zelf in een winkel bevestig.',
      'Staat er een abonnement op mijn naam dat ik niet afsloot? Dan betwist ik dat. Stop het en stuur mij geen rekening.',
      'Ik heb aangifte gedaan. Het nummer is {complaint}.',
    ],
    when: [{ what: ['identiteit'] }, { gave: ['identity'] }],
    source: 'identity',
  },
  {
    id: 'incasso',
    version: 1,
    isReviewed: false,
    fields: ['name', 'own', 'otherName', 'amount', 'paidOn'],
    optional: [],
    to: 'Aan mijn bank',
    subject: 'Verzoek om een afschrijving terug te boeken',
    body: [
      'Op {paidOn} schreef {otherName} {amount} af van mijn rekening {own}, met een incasso. Ik gaf daarvoor geen toestemming.',
      'Wilt u het bedrag terugboeken? Binnen acht weken kan dat altijd. Daarna vraag ik u te kijken of er een machtiging is: zonder machtiging kan het tot dertien maanden.',
      'Wilt u dit bedrijf voortaan weigeren op mijn rekening?',
    ],
    when: [{ paid: ['direct-debit'] }],
    source: 'debit',
  },
]

export type Given = Readonly<Partial<Record<Field, string>>>
