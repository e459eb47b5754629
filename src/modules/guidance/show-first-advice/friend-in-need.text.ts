// SPDX-License-Identifier: EUPL-1.2
import type { Advice, Step } from './advice.ts'
import { callBank, fileComplaint, keepEvidence, noMoney, noRecovery, noReply } from './shared-steps.text.ts'

export const callRealPerson: Step = {
  clock: 'now',
  nl: {
    title: 'bel de echte persoon',
    how: 'Bel uw kind, vriend of familielid op het nummer dat u al had. Geen gehoor? Maak dan niets over.',
    why: 'Alleen zo weet u of het bericht van hem of haar kwam. Een stem of foto kan nagemaakt zijn.',
  },
  en: {
    title: 'call the real person',
    how: 'Call your child, friend or relative on the number you already had. No answer? Then send no money.',
    why: 'Only then do you know whether the message came from them. A voice or picture can be imitated.',
  },
}

export const warnFamily: Step = {
  clock: 'today',
  nl: {
    title: 'waarschuw uw familie en vrienden',
    how: 'Vertel dat iemand zich voordoet als uw bekende. Is een account overgenomen? Laat de eigenaar het wachtwoord wijzigen.',
    why: 'Vaak krijgen meer mensen in de familie hetzelfde bericht.',
  },
  en: {
    title: 'warn your family and friends',
    how: 'Tell them that somebody poses as a person you know. Was an account taken over? Let its owner change the password.',
    why: 'More people in the family often get the same message.',
  },
}

export const askWhoseAccount: Step = {
  clock: 'weeks',
  nl: {
    title: 'vraag uw bank wie de rekening heeft',
    how: 'Vraag naar de “procedure naw-gegevens bij niet-bancaire fraude”. Dat kan na aangifte, als u zelf betaalde. Betaalde u via een betaalverzoek? Stuur de link en het afschrift mee: daarop staat soms niet de rekening van de ander. De bank vraagt de ander eerst om terug te betalen.',
    why: 'Betaalt de ander na drie weken niet, dan kunt u de naam en het adres krijgen. Daarmee kunt u uw geld eisen.',
  },
  en: {
    title: 'ask your bank who holds the account',
    how: 'Ask for the “procedure naw-gegevens bij niet-bancaire fraude” (name and address in case of fraud). You can do so after your criminal complaint, when you paid yourself. Did you pay through a payment request? Enclose its link and the statement, which sometimes does not show the account of the other. The bank first asks the other to pay back.',
    why: 'If the other has not paid after three weeks, you can get the name and address. With those you can claim your money.',
  },
}

export const friendInNeed: Advice = {
  slug: 'hulpvraag',
  form: 'FF-300',
  audience: 'resident',
  words: {
    nl: {
      title: 'Geld gevraagd door iemand die zich voordeed als een bekende',
      lead: 'U wilde iemand helpen die u lief is. Daar maken oplichters misbruik van.',
      avoid: [noMoney.nl, noReply.nl, noRecovery.nl],
    },
    en: {
      title: 'Asked for money by somebody posing as a person you know',
      lead: 'You wanted to help somebody dear to you. Scammers abuse that.',
      avoid: [noMoney.en, noReply.en, noRecovery.en],
    },
  },
  steps: [callRealPerson, callBank, keepEvidence, warnFamily, fileComplaint, askWhoseAccount],
  sources: ['whatsapp', 'getName', 'needed', 'tikkie'],
}
