// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const askSlot = defineText({
  nl: {
    title: 'Vraag een maatregel',
    explanation:
      'Laat een bank, telefoonbedrijf of platform iets doen: bevriezen, blokkeren, weghalen, vertragen of waarschuwen',
  },
  en: {
    title: 'Ask for a measure',
    explanation: 'Have a bank, telecom company or platform do something: freeze, block, take down, delay or warn',
  },
})

export const askText = defineText({
  nl: {
    titleCase: 'Vraag een maatregel bij deze zaak',
    titleSignal: 'Vraag een maatregel bij dit signaal',
    lead: 'Dijkwacht stelt voor wie wat kan doen. U kiest, en de ander beslist. Er gaat niets vanzelf.',
    backCase: 'Terug naar de zaak',
    backSignal: 'Terug naar het signaal',
    choose: 'Wat wilt u vragen, en aan wie?',
    several: 'U kunt er meer tegelijk aankruisen. Iedereen krijgt een eigen verzoek, met dezelfde toelichting.',
    aboutForm: 'Over deze vorm van fraude, zonder gegevens over iemand',
    restsOn: 'Grond: {ground}.',
    option: '{measure}: {partner}',
    because: 'Past bij de stap “{step}” en bij {barrier}. Bewijs dat dit werkt: {evidence}.',
    note: 'Toelichting (niet verplicht)',
    noteMore: 'De ander leest dit. Zonder rekening, nummer, adres, en zonder iets over wie meldde.',
    never: 'Nooit gaat mee: wie meldde, hoeveel mensen meldden en wat zij vertelden.',
    send: 'Vraag dit',
    nothing: 'Er is nu niets te vragen',
    noModel:
      'Het barrièremodel kent deze vorm van fraude nog niet, dus hier staat geen maatregel klaar. Moet een bank of platform het weten? Open een melding en kies “Geef deze melding aan een andere organisatie”. Vraag de werkgroep om een model.',
    nothingMore:
      'Een verzoek rust op een waarschuwing van uw organisatie, op genoeg meldingen, of op nagekeken meldingen. Kijk meldingen na, of leg een afspraak vast met wie iets kan doen.',
    left: '{count, plural, one {Over # kenmerk kunt u niets vragen: het is beschermd, of niemand keek de meldingen na.} other {Over # kenmerken kunt u niets vragen: zij zijn beschermd, of niemand keek de meldingen na.}}',
    websites:
      '{count, plural, one {# website hoort} other {# websites horen}} bij het schild: daar wordt een naam geblokkeerd of weggehaald.',
    toShield: 'Naar het schild',
    notAgreed: 'Met deze organisaties is er nu geen afspraak om maatregelen te vragen: {names}.',
    missing: 'Wat niemand nu kan doen',
    missingOne: '{barrier}: er doet nog geen {parties} mee.',
    rules: 'Wat mag er volgens de deelregels?',
    asked: 'Al gevraagd',
    askedCaption: 'Wat uw organisatie hierover vroeg',
    to: 'Aan',
  },
  en: {
    titleCase: 'Ask for a measure in this case',
    titleSignal: 'Ask for a measure about this signal',
    lead: 'Dijkwacht proposes who can do what. You choose, and the other decides. Nothing goes by itself.',
    backCase: 'Back to the case',
    backSignal: 'Back to the signal',
    choose: 'What do you want to ask, and of whom?',
    several: 'You can tick more than one. Everybody gets a request of their own, with the same words.',
    aboutForm: 'About this form of fraud, without data about anybody',
    restsOn: 'Ground: {ground}.',
    option: '{measure}: {partner}',
    because: 'Fits the step “{step}” and {barrier}. Evidence that this works: {evidence}.',
    note: 'Explanation (optional)',
    noteMore: 'The other reads this. Without an account, number or address, and nothing about who reported.',
    never: 'Never goes along: who reported, how many people did, and what they told.',
    send: 'Ask this',
    nothing: 'There is nothing to ask now',
    noModel:
      'The barrier model does not know this form of fraud yet, so no measure is ready here. Must a bank or platform know? Open a report and choose “Give this report to another organisation”. Ask the working group for a model.',
    nothingMore:
      'A request rests on a warning of your organisation, on enough reports, or on verified reports. Verify reports, or make an agreement with who can do something.',
    left: '{count, plural, one {About # identifier you can ask nothing: it is protected, or nobody verified the reports.} other {About # identifiers you can ask nothing: they are protected, or nobody verified the reports.}}',
    websites:
      '{count, plural, one {# website belongs} other {# websites belong}} to the shield: a name is blocked or taken down there.',
    toShield: 'To the shield',
    notAgreed: 'With these organisations there is no agreement now to ask for measures: {names}.',
    missing: 'What nobody can do now',
    missingOne: '{barrier}: no {parties} takes part yet.',
    rules: 'What do the sharing rules allow?',
    asked: 'Asked already',
    askedCaption: 'What your organisation asked about this',
    to: 'To',
  },
})
