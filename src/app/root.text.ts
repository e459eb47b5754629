// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    name: 'Dijkwacht',
    promise: 'Dijkwacht belt u nooit. Wij vragen nooit om geld, codes, uw pincode of toegang tot uw computer.',
    check: 'Controleren',
    report: 'Melden',
    help: 'Hulp nu',
    myReport: 'Mijn melding',
    points: 'Meldpunten',
    howItWorks: 'Zo werkt het',
    figures: 'Cijfers',
    sharing: 'Wat mag worden gedeeld',
    pilots: 'Proeven met delen',
    partners: 'Voor partners',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    demo: 'Dit is een proefversie. Alle mensen, rekeningen en meldingen hier zijn verzonnen.',
  },
  en: {
    name: 'Dijkwacht',
    promise: 'Dijkwacht never calls you. We never ask for money, codes, your PIN or access to your computer.',
    check: 'Check',
    report: 'Report',
    help: 'Help now',
    myReport: 'My report',
    points: 'Reporting points',
    howItWorks: 'How it works',
    figures: 'Figures',
    sharing: 'What may be shared',
    pilots: 'Trials with sharing',
    partners: 'For partners',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    demo: 'This is a trial version. All people, accounts and reports here are made up.',
  },
})
