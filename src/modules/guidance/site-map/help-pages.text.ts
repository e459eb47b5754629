// SPDX-License-Identifier: EUPL-1.2
import type { SitePage } from './site-page.ts'

/** Help, and what goes round. */
export const helpPages: readonly SitePage[] = [
  {
    path: '/hulp/plan',
    room: 'help',
    nl: {
      title: 'Maak uw stappenplan',
      says: 'Hoogstens negen vragen, dan weet u wat u doet en in welke volgorde.',
      also: 'stappen plan lijst wat moet ik doen volgorde afvinken geld kwijt geld weg geld verloren geld terug gehackt opgelicht opgelicht wat nu paypal creditcard crypto cadeaukaart western union contant',
    },
    en: {
      title: 'Make your plan',
      says: 'At most nine questions, and you know what to do in which order.',
      also: 'steps plan list what to do order tick money lost money gone money back scammed hacked paypal credit card crypto gift card western union cash',
    },
  },
  {
    path: '/belt-u-echt',
    room: 'help',
    nl: {
      title: 'Belt u echt?',
      says: 'Vraag de beller om twee woorden, en kijk of ze kloppen.',
      also: 'beller belt echt codewoord codewoorden woorden telefoontje spoofing wie belt mij check het gesprek echt mijn bank',
    },
    en: {
      title: 'Is it really them?',
      says: 'Ask the caller for two words, and see whether they are right.',
      also: 'real caller code word words phone call spoofing who is calling me really my bank',
    },
  },
  {
    path: '/hulp/bel-uw-bank',
    room: 'help',
    nl: {
      title: 'Bel uw bank',
      says: 'Waar u het nummer van uw bank vindt, en wat u zegt.',
      also: 'nummer telefoonnummer bank banken bellen blokkeren pas pinpas bankpas kwijt verloren gestolen creditcard misbruik misbruikt bank bellen verkeerd overgemaakt ing rabo rabobank abn asn sns triodos bunq knab',
    },
    en: {
      title: 'Call your bank',
      says: 'Where you find the number of your bank, and what you say.',
      also: 'number phone bank banks call block card lost stolen credit card wrong account',
    },
  },
  {
    path: '/hulp/brieven',
    room: 'help',
    nl: {
      title: 'Brieven',
      says: 'Brieven aan uw bank en aan anderen, die u zelf afmaakt.',
      also: 'brief voorbeeldbrief bank schadevergoeding vergoeding klacht klagen klacht bank geld terug terugvragen terughalen terugboeken storneren verkeerd overgemaakt incasso tikkie geld terug',
    },
    en: {
      title: 'Letters',
      says: 'Letters to your bank and others, which you finish yourself.',
      also: 'letter template bank compensation complaint complain money back refund wrong account direct debit',
    },
  },
  {
    path: '/hulp/geldezel',
    room: 'help',
    nl: {
      title: 'Mijn rekening is gebruikt',
      says: 'Kwam er geld van een ander op uw rekening? Lees hoe u stopt.',
      also: 'geldezel katvanger pinpas bankpas zoon dochter kind leent uit uitgeleend uitlenen verhuren bijverdienen verdienen bijbaan snapchat rekening gebruikt gebruiken doorgestort doorsturen doorboeken geld ontvangen krijgen van vreemde vreemden onbekende mensen storten voor een ander pinnen opnemen lenen',
    },
    en: {
      title: 'My account was used',
      says: 'Did money of somebody else come into your account? Read how to stop.',
      also: 'money mule lent lend card account used use passed on pass on forward received from strangers earn job',
    },
  },
  {
    path: '/meldpunten',
    room: 'help',
    nl: {
      title: 'Wie kan mij helpen?',
      says: 'Organisaties die u kunnen helpen, met hun nummer.',
      also: 'meldpunt meldpunten fraudehelpdesk politie slachtofferhulp bellen telefoonnummer hulp organisatie loket aangifte doen politie bellen klacht kifid jurist advocaat juridisch loket schulden',
    },
    en: {
      title: 'Who can help me?',
      says: 'Organisations that can help you, with their number.',
      also: 'reporting point fraud helpdesk police victim support call phone organisation police report complaint kifid lawyer legal debts',
    },
  },
  {
    path: '/hulp/verder',
    room: 'help',
    nl: {
      title: 'Verder na oplichting',
      says: 'Praten met iemand, of weer durven betalen: wat helpt daarna.',
      also: 'nazorg verwerken praten lotgenoten overlijden depressief schaamte schamen bang verdrietig slapen maatje daarna zelfmoord zelfdoding dood durf vertellen 113 bedreigd bedreiging',
    },
    en: {
      title: 'Further after a scam',
      says: 'Talk with somebody, or dare to pay again: what helps afterwards.',
      also: 'aftercare cope talk shame ashamed afraid dare tell buddy afterwards suicide threatened',
    },
  },
  {
    path: '/hulp/taal',
    room: 'help',
    nl: {
      title: 'Hulp in andere talen',
      says: 'De eerste stappen in beeld, en in uw taal als die er is.',
      also: 'taal talen engels turks arabisch pools oekraiens vertaling beeld pictogram plaatjes zonder woorden',
    },
    en: {
      title: 'Help in other languages',
      says: 'The first steps in pictures, and in your language where there is one.',
      also: 'language languages turkish arabic polish ukrainian translation picture',
    },
  },
  {
    path: '/even-wachten',
    room: 'help',
    nl: {
      title: 'Even wachten voordat u betaalt',
      says: 'Wil iemand dat u nu betaalt? Loop dit eerst na.',
      also: 'twijfel pauze wachten betalen overmaken haast druk',
    },
    en: {
      title: 'Wait before you pay',
      says: 'Does somebody want you to pay now? Go through this first.',
      also: 'doubt pause wait pay transfer hurry pressure',
    },
  },
  {
    path: '/oefenen',
    room: 'around',
    nl: {
      title: 'Oefenen met een gesprek',
      says: 'Oefen wat u zegt als een oplichter belt of appt.',
      also: 'oefenen spel training gesprek test leren',
    },
    en: {
      title: 'Practise a conversation',
      says: 'Practise what you say when a scammer calls or writes.',
      also: 'practise game training conversation test learn',
    },
  },
  {
    path: '/beveiliging-op-orde',
    room: 'around',
    nl: {
      title: 'Beveiliging op orde',
      says: 'Twaalf vragen over uw telefoon, wachtwoorden en bank.',
      also: 'veilig beveiligen wachtwoord vergeten veranderen gelekt datalek telefoon computer instellen limiet ouders helpen',
    },
    en: {
      title: 'Security in order',
      says: 'Twelve questions about your phone, passwords and bank.',
      also: 'safe secure password phone computer settings limit',
    },
  },
  {
    path: '/kennis',
    room: 'around',
    nl: {
      title: 'Kennis over fraude',
      says: 'Artikelen over hoe oplichters werken, en wat helpt.',
      also: 'artikel uitleg hoe werkt oplichters herkennen herken oplichting marktplaats lezen',
    },
    en: {
      title: 'Knowledge about fraud',
      says: 'Articles about how scammers work, and what helps.',
      also: 'article explain how scammers read',
    },
  },
]
