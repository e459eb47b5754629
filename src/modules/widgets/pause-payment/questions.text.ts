// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'
import { bankNumber } from '#values'
import type { Audience } from '../widget/widget.ts'

export interface PauseAnswer {
  /** In the address. */
  id: string
  text: Bilingual
  /** What this answer is a known sign of; without it none. */
  sign?: Bilingual
}

export interface PauseQuestion {
  id: string
  text: Bilingual
  answers: readonly PauseAnswer[]
}

/** Who asks, with the advice that follows from that alone: it is there after one tap. */
export interface Asker extends PauseAnswer {
  advice: Bilingual
  how: Bilingual
}

const yesNo = (yes: Bilingual | null, no: Bilingual | null): readonly PauseAnswer[] => [
  { id: 'ja', text: { nl: 'Ja', en: 'Yes' }, ...(yes && { sign: yes }) },
  { id: 'nee', text: { nl: 'Nee', en: 'No' }, ...(no && { sign: no }) },
]

const haste: PauseQuestion = {
  id: 'haast',
  text: {
    nl: 'Moet het snel, of mag u er met niemand over praten?',
    en: 'Is there a hurry, or may you talk to nobody about it?',
  },
  answers: yesNo(
    { nl: 'Er is haast, of het moet geheim blijven.', en: 'There is a hurry, or it must stay secret.' },
    null,
  ),
}

const bank: Asker = {
  id: 'bank',
  text: {
    nl: 'Iemand van de bank, de politie of een helpdesk',
    en: 'Somebody from the bank, the police or a helpdesk',
  },
  sign: {
    nl: 'Een bank, de politie of een helpdesk vraagt u nooit om geld over te maken.',
    en: 'A bank, the police or a helpdesk never asks you to send money.',
  },
  advice: { nl: 'Hang op.', en: 'Hang up.' },
  how: {
    nl: `Een bank, de politie of een helpdesk vraagt u nooit om geld over te maken. Ook niet om een code te geven of mee te kijken. Bel daarna zelf uw bank. ${bankNumber.nl.where}`,
    en: `A bank, the police or a helpdesk never asks you to send money, give a code or let them look along. Then call your bank yourself. ${bankNumber.en.where}`,
  },
}

export const askers: Record<Audience, readonly Asker[]> = {
  citizen: [
    bank,
    {
      id: 'bekende',
      text: { nl: 'Een kind, vriend of familielid, via een bericht', en: 'A child, friend or relative, by a message' },
      advice: {
        nl: 'Bel diegene zelf, op het nummer dat u al had.',
        en: 'Call that person yourself, on the number you already had.',
      },
      how: {
        nl: 'Geen gehoor? Betaal dan nog niet. Een stem of foto kan nagemaakt zijn: stel een vraag waarop alleen die persoon het antwoord weet.',
        en: 'No answer? Then do not pay yet. A voice or picture can be imitated: ask something that only that person knows.',
      },
    },
    {
      id: 'winkel',
      text: { nl: 'Een winkel of verkoper op internet', en: 'A shop or seller on the internet' },
      advice: { nl: 'Zoek eerst uit wie de verkoper is.', en: 'First find out who the seller is.' },
      how: {
        nl: 'Zoek de naam van de winkel samen met het woord “ervaringen”. Vooruit overmaken naar iemand die u niet kent, is een risico.',
        en: 'Search for the name of the shop with the word “reviews”. Paying somebody you do not know in advance is a risk.',
      },
    },
    {
      id: 'rekening',
      text: {
        nl: 'Een rekening, boete of betaalverzoek in een mail, sms of brief',
        en: 'An invoice, fine or payment request by mail, text message or letter',
      },
      advice: { nl: 'Klik niet en scan niets.', en: 'Do not click and scan nothing.' },
      how: {
        nl: 'Typ zelf het adres van de organisatie, of open de app die u al had. Staat de rekening daar niet? Dan betaalt u niet.',
        en: 'Type the address of the organisation yourself, or open the app you already had. Is the invoice not there? Then do not pay.',
      },
    },
    {
      id: 'beleggen',
      text: {
        nl: 'Iemand die ik via internet leerde kennen, of die mij laat beleggen',
        en: 'Somebody I met on the internet, or who lets me invest',
      },
      advice: {
        nl: 'Vertel eerst iemand in uw omgeving wat u wilt doen.',
        en: 'First tell somebody near you what you are going to do.',
      },
      how: {
        nl: 'Heeft u deze persoon nog nooit ontmoet? Maak dan niets over. Praat erover met iemand die u al lang kent.',
        en: 'Have you never met this person? Then send nothing. Talk about it with somebody you have known for long.',
      },
    },
    {
      id: 'anders',
      text: { nl: 'Iemand anders', en: 'Somebody else' },
      advice: { nl: 'Neem de tijd.', en: 'Take your time.' },
      how: {
        nl: 'Een verzoek dat klopt, klopt over een uur ook nog.',
        en: 'A request that is right is still right in an hour.',
      },
    },
  ],
  company: [
    {
      id: 'rekening',
      text: { nl: 'Een leverancier met een nieuw rekeningnummer', en: 'A supplier with a new account number' },
      sign: { nl: 'Het rekeningnummer is veranderd.', en: 'The account number has changed.' },
      advice: {
        nl: 'Bel de leverancier, op het nummer uit uw eigen administratie.',
        en: 'Call the supplier, on the number in your own records.',
      },
      how: {
        nl: 'Gebruik niet het nummer in de mail of op de factuur. Laat een collega meekijken voordat u het rekeningnummer wijzigt.',
        en: 'Do not use the number in the e-mail or on the invoice. Let a colleague look along before you change the account number.',
      },
    },
    {
      id: 'directeur',
      text: { nl: 'De directeur of een leidinggevende', en: 'The director or a manager' },
      advice: {
        nl: 'Hang op, en bel zelf het nummer dat u al heeft.',
        en: 'Hang up, and call the number you already have yourself.',
      },
      how: {
        nl: 'Ook als het een bekende stem of een bekend e-mailadres is. Een echte directeur vindt het goed dat u het nagaat.',
        en: 'Even if it is a voice or an e-mail address that you know. A real director does not mind that you check.',
      },
    },
    { ...bank, id: 'bank' },
    {
      id: 'factuur',
      text: {
        nl: 'Iemand met een rekening die wij niet verwachten',
        en: 'Somebody with an invoice that we do not expect',
      },
      advice: { nl: 'Zoek de bestelling erbij.', en: 'Find the order first.' },
      how: {
        nl: 'Geen bestelling, geen betaling. Vraag de collega die het besteld zou hebben.',
        en: 'No order, no payment. Ask the colleague who is said to have ordered it.',
      },
    },
    {
      id: 'anders',
      text: { nl: 'Iemand anders', en: 'Somebody else' },
      advice: { nl: 'Neem de tijd.', en: 'Take your time.' },
      how: {
        nl: 'Een verzoek dat klopt, klopt over een uur ook nog.',
        en: 'A request that is right is still right in an hour.',
      },
    },
  ],
}

/** The other three of the four questions, in order. */
export const questions: Record<Audience, readonly PauseQuestion[]> = {
  citizen: [
    {
      id: 'begin',
      text: { nl: 'Wie begon het contact?', en: 'Who began the contact?' },
      answers: [
        {
          id: 'zij',
          text: { nl: 'Zij belden, mailden of stuurden een bericht', en: 'They called, mailed or sent a message' },
          sign: { nl: 'Het contact kwam van de ander.', en: 'The other party began the contact.' },
        },
        { id: 'ik', text: { nl: 'Ik zelf', en: 'I did' } },
      ],
    },
    haste,
    {
      id: 'nagegaan',
      text: {
        nl: 'Heeft u nagevraagd of het klopt, op een nummer of adres dat u al had?',
        en: 'Did you ask whether it is right, at a number or address you already had?',
      },
      answers: yesNo(null, { nl: 'U heeft het nog niet zelf nagevraagd.', en: 'You have not asked yourself yet.' }),
    },
  ],
  company: [
    {
      id: 'anders',
      text: {
        nl: 'Is er iets anders dan anders: een ander adres, nummer, tijdstip of bedrag?',
        en: 'Is something different: another address, number, time or amount?',
      },
      answers: yesNo({ nl: 'Er is iets anders dan anders.', en: 'Something is different.' }, null),
    },
    haste,
    {
      id: 'nagegaan',
      text: {
        nl: 'Heeft iemand van u teruggebeld, op een nummer dat u al had?',
        en: 'Has one of you called back, on a number you already had?',
      },
      answers: yesNo(null, { nl: 'Nog niemand heeft teruggebeld.', en: 'Nobody has called back yet.' }),
    },
  ],
}
