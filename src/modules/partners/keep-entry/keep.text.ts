// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const menuText = defineText({
  nl: { title: 'Meldpunten bijhouden' },
  en: { title: 'Keep reporting points' },
})

export const trayText = defineText({
  nl: { title: 'Meldpunten', explanation: 'Die u moet nakijken, of waarvan een wijziging op u wacht' },
  en: { title: 'Reporting points', explanation: 'For you to check, or with a change that waits for you' },
})

export const fieldText = defineText({
  nl: {
    organisation: 'Naam',
    channels: 'Hoe bereikt men u',
    audiences: 'Voor wie',
    targetGroup: 'Voor wie, in woorden',
    fraudForms: 'Vormen van fraude',
    phases: 'Wanneer helpt u',
    does: 'Wat u doet',
    doesNot: 'Wat u niet doet',
    requirements: 'Let op',
    referralQuestions: 'Vragen of een verwijzing past',
    refersTo: 'Naar wie u verwijst',
    source: 'Bron',
    lastVerified: 'Vergeleken op',
    needsVerification: 'Niet alles is zeker',
  },
  en: {
    organisation: 'Name',
    channels: 'How people reach you',
    audiences: 'For whom',
    targetGroup: 'For whom, in words',
    fraudForms: 'Forms of fraud',
    phases: 'When you help',
    does: 'What you do',
    doesNot: 'What you do not do',
    requirements: 'Please note',
    referralQuestions: 'Questions whether a referral fits',
    refersTo: 'To whom you refer',
    source: 'Source',
    lastVerified: 'Compared on',
    needsVerification: 'Not everything is sure',
  },
})

export const choiceText = defineText({
  nl: {
    resident: 'inwoners',
    business: 'bedrijven',
    attempt: 'het bleef bij een poging',
    'just-happened': 'het gebeurde net',
    aftermath: 'in de tijd erna',
    phone: 'telefoonnummer',
    website: 'website',
    described: 'iets anders, in woorden',
    'text-relay': 'bellen met tekst (Teletolk)',
    'sign-language': 'gebarentaal',
    chat: 'chat',
    'screen-reader': 'werkt met een schermlezer',
    'easy-language': 'eenvoudige taal',
    yes: 'ja',
    no: 'nee',
    warm: 'wij brengen mensen in contact',
    cold: 'wij zeggen waar men terechtkan',
  },
  en: {
    resident: 'residents',
    business: 'companies',
    attempt: 'it was only an attempt',
    'just-happened': 'it has just happened',
    aftermath: 'in the time after it',
    phone: 'phone number',
    website: 'website',
    described: 'something else, in words',
    'text-relay': 'calls by text (relay)',
    'sign-language': 'sign language',
    chat: 'chat',
    'screen-reader': 'works with a screen reader',
    'easy-language': 'easy language',
    yes: 'yes',
    no: 'no',
    warm: 'we bring people into contact',
    cold: 'we say where to go',
  },
})

export const stateText = defineText({
  nl: {
    proposed: 'voorgesteld',
    seconded: 'één keer goedgekeurd',
    waiting: 'wacht tot de wachttijd voorbij is',
    shown: 'staat op de site',
    declined: 'afgewezen',
    withdrawn: 'ingetrokken',
    stopped: 'tegengehouden',
  },
  en: {
    proposed: 'proposed',
    seconded: 'approved once',
    waiting: 'waits until its time is over',
    shown: 'on the site',
    declined: 'declined',
    withdrawn: 'withdrawn',
    stopped: 'stopped',
  },
})
