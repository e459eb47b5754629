// SPDX-License-Identifier: EUPL-1.2
import type { Choice, Script } from './script.ts'

const callFirst = (to: string): Choice => ({
  to,
  text: { nl: '“Ik bel je even op je oude nummer.”', en: '“I will call you on your old number.”' },
  isWise: true,
  feedback: {
    nl: 'Bellen op het nummer dat u al had, kost een minuut en geeft zekerheid. Neemt niemand op? Wacht dan met betalen.',
    en: 'Calling the number you already had takes a minute and makes you sure. No answer? Then wait before you pay.',
  },
})

export const childInNeed: Script = {
  slug: 'een-bekende-in-nood',
  audience: 'citizen',
  channel: 'chat',
  title: { nl: 'Een bekende vraagt om geld', en: 'Somebody you know asks for money' },
  lead: { nl: 'U krijgt een bericht van een onbekend nummer.', en: 'You get a message from an unknown number.' },
  other: { nl: 'Onbekend nummer', en: 'Unknown number' },
  nodes: {
    begin: {
      said: {
        nl: 'Hoi! Mijn telefoon is kapot. Dit is mijn nieuwe nummer.',
        en: 'Hi! My phone is broken. This is my new number.',
      },
      sign: 'contact',
      choices: [
        callFirst('echt'),
        {
          to: 'haast',
          text: { nl: '“Wat vervelend! Kan ik helpen?”', en: '“How annoying! Can I help?”' },
          isWise: false,
          feedback: {
            nl: 'U wilt iemand helpen die u lief is. Dat is mooi, en daar maakt de ander gebruik van.',
            en: 'You want to help somebody dear to you. That is kind, and the other makes use of it.',
          },
        },
        {
          to: 'ontwijkt',
          text: { nl: '“Hoe heette onze eerste kat?”', en: '“What was our first cat called?”' },
          isWise: true,
          feedback: {
            nl: 'Slim: vraag iets wat alleen die persoon weet. Een ontwijkend antwoord zegt genoeg.',
            en: 'Clever: ask something that only that person knows. An evasive answer says enough.',
          },
        },
      ],
    },
    ontwijkt: {
      said: {
        nl: 'Waarom vraag je dat? Vertrouw je me niet?',
        en: 'Why do you ask that? Do you not trust me?',
      },
      sign: 'kindness',
      choices: [
        callFirst('echt'),
        {
          to: 'haast',
          text: { nl: '“Sorry, natuurlijk wel.”', en: '“Sorry, of course I do.”' },
          isWise: false,
          feedback: {
            nl: 'Niemand wil zijn kind of vriend wantrouwen. Toch mag u altijd eerst bellen. Wie van u houdt, begrijpt dat.',
            en: 'Nobody wants to distrust a child or friend. Still you may always call first. Who loves you will understand.',
          },
        },
      ],
    },
    haast: {
      said: {
        nl: 'Ik moet vandaag een rekening betalen, en ik kan niet bij mijn bank. Kun jij het voorschieten?',
        en: 'I must pay a bill today and cannot get into my bank. Can you pay it for now?',
      },
      sign: 'haste',
      choices: [
        callFirst('laat-echt'),
        {
          to: 'geheim',
          text: { nl: '“Om hoeveel gaat het?”', en: '“How much is it?”' },
          isWise: false,
          feedback: {
            nl: 'U denkt al na over de oplossing. Stel die ene vraag nog niet: bel eerst.',
            en: 'You are already thinking of the solution. Leave that question for now: call first.',
          },
        },
      ],
    },
    geheim: {
      said: {
        nl: 'Ik schaam me een beetje. Zeg het maar tegen niemand.',
        en: 'I am a little ashamed. Do not tell anybody.',
      },
      sign: 'secrecy',
      choices: [
        callFirst('laat-echt'),
        {
          to: 'kwijt',
          text: { nl: '“Goed, ik betaal het nu.”', en: '“All right, I pay it now.”' },
          isWise: false,
          feedback: {
            nl: 'U deed het uit liefde. Moet iets geheim blijven? Dat is juist het moment om met iemand te praten.',
            en: 'You did it out of love. Must something stay secret? That is just the moment to talk to somebody.',
          },
        },
      ],
    },
    echt: {
      said: {
        nl: 'De echte persoon neemt op. De telefoon is helemaal niet kapot. Samen meldt u het bericht.',
        en: 'The real person answers. The phone is not broken at all. Together you report the message.',
      },
      sign: null,
      choices: [],
    },
    'laat-echt': {
      said: {
        nl: 'De echte persoon neemt op en weet van niets. U was op tijd: er is niets betaald.',
        en: 'The real person answers and knows of nothing. You were in time: nothing was paid.',
      },
      sign: null,
      choices: [],
    },
    kwijt: {
      said: {
        nl: 'In het echt was uw geld nu weg. Bel dan meteen uw bank, en daarna de echte persoon. Het is niet uw schuld.',
        en: 'In reality your money would be gone now. Then call your bank at once, and after that the real person. It is not your fault.',
      },
      sign: null,
      choices: [],
    },
  },
  items: [
    {
      statement: {
        nl: 'Hoort u een bekende stem? Dan weet u zeker wie het is.',
        en: 'Do you hear a voice that you know? Then you are sure who it is.',
      },
      isTrue: false,
      why: { nl: 'Een stem kan opgenomen of nagemaakt zijn.', en: 'A voice can be recorded or imitated.' },
    },
    {
      statement: {
        nl: 'Bellen op het nummer dat u al had, is de beste manier om het na te gaan.',
        en: 'Calling the number you already had is the best way to find out.',
      },
      isTrue: true,
      why: { nl: 'Zo spreekt u de echte persoon.', en: 'So you speak to the real person.' },
    },
  ],
  sources: ['voice', 'forms', 'fhd-time', 'training'],
}
