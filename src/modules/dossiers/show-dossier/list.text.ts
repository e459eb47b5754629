// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const listText = defineText({
  nl: {
    title: 'Gemaakte dossiers',
    lead: 'Dossiers die uw organisatie maakte, en wat ervan kwam.',
    received: 'Ontvangen dossiers',
    receivedLead:
      'Dossiers die andere organisaties aan u overdroegen. Open er een om te zien wat erin zit en te antwoorden.',
    caption: '{count, plural, one {1 dossier} other {# dossiers}}',
    number: 'Nummer',
    numbered: 'Dossier {number}',
    version: 'Versie',
    recipient: 'Voor',
    maker: 'Van',
    made: 'Gemaakt',
    making: 'Stand',
    course: 'Wat ervan kwam',
    none: 'Er zijn nog geen dossiers.',
    noneMore: 'Open een zaak en kies “Maak een dossier”.',
    toCases: 'Naar de zaken',
    noneReceived: 'U heeft nog geen dossiers ontvangen.',
    noneReceivedMore: 'Zodra een organisatie een dossier aan u overdraagt, staat het hier.',
  },
  en: {
    title: 'Dossiers made',
    lead: 'Dossiers that your organisation made, and what came of them.',
    received: 'Dossiers received',
    receivedLead: 'Dossiers that other organisations handed over to you. Open one to see what is in it and to answer.',
    caption: '{count, plural, one {1 dossier} other {# dossiers}}',
    number: 'Number',
    numbered: 'Dossier {number}',
    version: 'Version',
    recipient: 'For',
    maker: 'From',
    made: 'Made',
    making: 'State',
    course: 'What came of it',
    none: 'There are no dossiers yet.',
    noneMore: 'Open a case and choose “Make a dossier”.',
    toCases: 'To the cases',
    noneReceived: 'You have not received any dossiers yet.',
    noneReceivedMore: 'As soon as an organisation hands a dossier over to you, it stands here.',
  },
})

export const receivedMenu = defineText({ nl: { title: 'Ontvangen dossiers' }, en: { title: 'Dossiers received' } })
export const receivedTray = defineText({
  nl: { title: 'Dossiers om te behandelen', explanation: 'Overgedragen aan uw organisatie, nog geen besluit' },
  en: { title: 'Dossiers to decide about', explanation: 'Handed over to your organisation, no decision yet' },
})
