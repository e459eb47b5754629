// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const holdMessages = defineMessages('redress.hold', {
  mayNot: {
    nl: 'Alleen iemand van politie of Openbaar Ministerie met deze taak mag dit.',
    en: 'Only somebody of the police or the prosecutor with this task may do this.',
  },
  noSuchHold: {
    nl: 'Deze aanhouding bestaat niet, of is van een andere organisatie.',
    en: 'This hold does not exist, or belongs to another organisation.',
  },
  tooLong: { nl: 'Kies een dag binnen een half jaar.', en: 'Choose a day within half a year.' },
  held: {
    nl: 'Er ligt een aanhouding op. De waarschuwing blijft zoals zij is tot die eindigt.',
    en: 'There is a hold on this. The warning stays as it is until that ends.',
  },
})

export const holdsMenu = defineText({ nl: { title: 'Aanhoudingen' }, en: { title: 'Holds' } })
export const holdsTray = defineText({
  nl: { title: 'Aanhoudingen die op een tweede persoon wachten', explanation: 'Beoordeel het voorstel van uw collega' },
  en: { title: 'Holds that wait for a second person', explanation: 'Judge the proposal of your colleague' },
})

export const rowText = defineText({ nl: { kind: 'Tweede akkoord' }, en: { kind: 'Second approval' } })

export const holdText = defineText({
  nl: {
    title: 'Aanhoudingen',
    lead: 'Zolang een aanhouding geldt, wordt niets uitgevoerd of verteld van een besluit over een bezwaar, en wacht ook wat iemand met de hand over de waarschuwing besluit. Wie bezwaar maakte en wie meldde, zien geen verschil met de eerste dagen.',
    caption: '{count, plural, =0 {Geen aanhoudingen} one {# aanhouding} other {# aanhoudingen}}',
    none: 'Er zijn geen aanhoudingen',
    identifier: 'Gegeven',
    reason: 'Reden',
    until: 'Tot en met',
    by: 'Voorgesteld door',
    state: 'Stand',
    approve: 'Keur goed',
    end: 'Beëindig',
    do: 'Wat u kunt doen',
    proposed: 'wacht op een tweede persoon',
    'in-force': 'geldt',
    over: 'verlopen',
    ended: 'beëindigd',
    propose: 'Stel een aanhouding voor',
    textField: 'Rekeningnummer, telefoonnummer, adres of site',
    reasonField: 'Waarom is dit nodig?',
    untilField: 'Tot en met welke dag?',
    untilHelp: 'Hooguit een half jaar. Daarna gaat alles vanzelf verder.',
    submit: 'Stel voor',
  },
  en: {
    title: 'Holds',
    lead: 'As long as a hold lasts, nothing of a decision about an objection is carried out or told, and what somebody decides by hand about the warning waits too. Whoever objected and whoever reported see no difference from the first days.',
    caption: '{count, plural, =0 {No holds} one {# hold} other {# holds}}',
    none: 'There are no holds',
    identifier: 'About',
    reason: 'Reason',
    until: 'Last day',
    by: 'Proposed by',
    state: 'State',
    approve: 'Approve',
    end: 'End',
    do: 'What you can do',
    proposed: 'waits for a second person',
    'in-force': 'in force',
    over: 'over',
    ended: 'ended',
    propose: 'Propose a hold',
    textField: 'Account number, phone number, address or site',
    reasonField: 'Why is this needed?',
    untilField: 'What is the last day?',
    untilHelp: 'Half a year at most. After that everything goes on by itself.',
    submit: 'Propose',
  },
})
