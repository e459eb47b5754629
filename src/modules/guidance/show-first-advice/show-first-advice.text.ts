// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Hulp nu',
    firstTitle: 'Heeft u net geld overgemaakt of gegevens gegeven? Bel nu uw bank.',
    firstHow:
      'Het nummer staat op uw bankpas of in uw bank-app. Gebruik geen nummer uit een sms, e-mail, telefoongesprek of zoekmachine.',
    firstDoor: 'Staat er iemand aan uw deur, of bent u in gevaar? Bel',
    whatTitle: 'Wat is er gebeurd?',
    whatLead: 'Kies wat er het meest op lijkt. U ziet dan wat u eerst doet en wat daarna kan.',
    back: 'Andere situatie kiezen',
    now: 'Nu meteen: {what}',
    halfHour: 'Binnen 30 minuten: {what}',
    today: 'Vandaag: {what}',
    week: 'Deze week: {what}',
    weeks: 'Daarna: {what}',
    why: 'Waarom?',
    avoidTitle: 'Doe dit nu niet',
    reportTitle: 'Vertel het ons ook',
    reportText:
      'Met uw melding kunnen we de volgende waarschuwen. U hoeft uw naam niet te geven. Een melding is geen aangifte.',
    report: 'Meld wat er is gebeurd',
    pointsTitle: 'Wie kan u verder helpen?',
    allPoints: 'Bekijk alle meldpunten',
    checkText: 'Wilt u weten of een rekening, nummer of link al is gemeld?',
    check: 'Controleer het hier',
    sourcesTitle: 'Waar dit advies vandaan komt',
    sourcesText:
      'Wij schreven dit advies zelf, op basis van wat deze organisaties openbaar zeggen. Gelezen op 24 november 2026.',
    print: 'U kunt deze pagina afdrukken en bij de telefoon leggen.',
  },
  en: {
    title: 'Help now',
    firstTitle: 'Have you just sent money or given details? Call your bank now.',
    firstHow:
      'The number is on your bank card or in your banking app. Do not use a number from a text message, e-mail, phone call or search engine.',
    firstDoor: 'Is somebody at your door, or are you in danger? Call',
    whatTitle: 'What happened?',
    whatLead: 'Choose what comes closest. You will then see what to do first and what you can do after that.',
    back: 'Choose another situation',
    now: 'Right now: {what}',
    halfHour: 'Within 30 minutes: {what}',
    today: 'Today: {what}',
    week: 'This week: {what}',
    weeks: 'After that: {what}',
    why: 'Why?',
    avoidTitle: 'Do not do this now',
    reportTitle: 'Tell us too',
    reportText:
      'With your report we can warn the next person. You need not give your name. A report is not a criminal complaint.',
    report: 'Report what happened',
    pointsTitle: 'Who can help you further?',
    allPoints: 'See all reporting points',
    checkText: 'Do you want to know whether an account, number or link has been reported?',
    check: 'Check it here',
    sourcesTitle: 'Where this advice comes from',
    sourcesText:
      'We wrote this advice ourselves, on the basis of what these organisations say in public. Read on 24 November 2026. The sources are in Dutch.',
    print: 'You can print this page and keep it by the telephone.',
  },
})
