// SPDX-License-Identifier: EUPL-1.2
import { bankNumber } from '#values'
import type { WordsOf } from '../make-plan/step.ts'
import type { BankStepId } from './bank.ts'

const [nl, en] = [bankNumber.nl.where, bankNumber.en.where]

export const bankWords: WordsOf<BankStepId> = {
  'bank-card': {
    nl: {
      title: 'bel uw bank en laat uw pas blokkeren',
      how: `${nl} Zeg: “Iemand heeft mijn pas en misschien mijn pincode. Blokkeer mijn pas en internetbankieren.” Vraag om een nieuwe pas met een nieuwe pincode, en of geld dat weg is, terug kan.`,
      why: 'Met uw pas en pincode kan een ander meteen geld opnemen. Ook een doorgeknipte pas werkt soms nog.',
    },
    en: {
      title: 'call your bank and have your card blocked',
      how: `${en} Say: “Somebody has my card and perhaps my PIN. Block my card and online banking.” Ask for a new card with a new PIN, and whether money that is gone can come back.`,
      why: 'With your card and PIN somebody can withdraw money at once. A card that was cut in two may still work.',
    },
  },
  'bank-block': {
    nl: {
      title: 'bel uw bank en laat internetbankieren blokkeren',
      how: `${nl} Bel met een ander toestel als iemand meekeek. Zeg: “Iemand kan bij mijn rekening. Blokkeer mijn toegang en stop betalingen die ik niet deed.” Vraag welke toestellen zijn gekoppeld.`,
      why: 'Wie uw inlog of uw toestel heeft, kan nog meer overmaken. Uw bank kan dat nu stoppen.',
    },
    en: {
      title: 'call your bank and have online banking blocked',
      how: `${en} Use another device if somebody watched your screen. Say: “Somebody can get at my account. Block my access and stop payments that I did not make.” Ask which devices are linked.`,
      why: 'Whoever has your login or your device can transfer more. Your bank can stop that now.',
    },
  },
  'bank-stop': {
    nl: {
      title: 'bel zelf uw bank over de betaling',
      how: `${nl} Zeg: “Ik ben opgelicht. Kunt u deze betaling stoppen, en de bank van de ander waarschuwen?” Houd het bedrag, de dag en het rekeningnummer bij de hand.`,
      why: 'Hoe eerder u belt, hoe groter de kans dat het geld er nog staat.',
    },
    en: {
      title: 'call your bank yourself about the payment',
      how: `${en} Say: “I have been scammed. Can you stop this payment, and warn the bank of the other party?” Keep the amount, the day and the account number at hand.`,
      why: 'The sooner you call, the better the chance that the money is still there.',
    },
  },
  'bank-stop-company': {
    nl: {
      title: 'bel de fraudeafdeling van uw zakelijke bank',
      how: `${nl} Vraag om de betaling terug te roepen en de ontvangende bank te waarschuwen, ook in het buitenland. Vraag om een bevestiging per mail. Wacht niet op de aangifte.`,
      why: 'Hoe eerder u belt, hoe meer kans dat het geld er nog staat. Een vergoeding is voor een bedrijf niet zeker.',
    },
    en: {
      title: 'call the fraud desk of your business bank',
      how: `${en} Ask to recall the payment and to warn the receiving bank, also abroad. Ask for a confirmation by e-mail. Do not wait for the criminal complaint.`,
      why: 'The sooner you call, the better the chance that the money is still there. For a company, compensation is not certain.',
    },
  },
  'bank-back': {
    nl: {
      title: 'vraag uw bank of zij het geld kan terugvragen',
      how: `${nl} Zeg dat u bent opgelicht en wanneer u betaalde. Uw bank kan de andere bank vragen of de ontvanger terugbetaalt.`,
      why: 'De kans is klein: het geld staat er meestal niet meer. Maar de bank weet dan dat die rekening bij oplichting hoort.',
    },
    en: {
      title: 'ask your bank whether it can ask for the money back',
      how: `${en} Say that you were scammed and when you paid. Your bank can ask the other bank whether the receiver pays back.`,
      why: 'The chance is small: the money is usually gone. But the bank then knows that this account belongs to a scam.',
    },
  },
  'bank-tell': {
    nl: {
      title: 'bel zelf uw bank en vertel wat er gebeurde',
      how: `${nl} Zeg wie u belde en wat diegene wilde. Vraag of er iets vreemds op uw rekening gebeurt.`,
      why: 'Zo weet u zeker of het uw bank was, en kan de bank anderen waarschuwen.',
    },
    en: {
      title: 'call your bank yourself and tell what happened',
      how: `${en} Say who called you and what they wanted. Ask whether anything odd is going on in your account.`,
      why: 'So you know for sure whether it was your bank, and the bank can warn others.',
    },
  },
  'ask-recall': {
    nl: {
      title: 'laat ons beide banken nu ook vragen',
      how: 'Vul in één scherm de betaling in. Uw bank en de bank van de ander krijgen dan meteen een bericht, als zij meedoen met Dijkwacht. Bel uw bank ook zelf.',
      why: 'De bank van de ander kan het geld alleen vasthouden als zij het op tijd weet. Wij kunnen niet beloven dat het lukt.',
    },
    en: {
      title: 'let us ask both banks now as well',
      how: 'Fill in the payment on one screen. Your bank and the bank of the other party then get a message at once, if they take part in Dijkwacht. Call your bank yourself too.',
      why: 'The bank of the other party can only hold the money if it knows in time. We cannot promise that it works.',
    },
  },
  'bank-status': {
    nl: {
      title: 'vraag uw bank wat zij heeft gedaan',
      how: `Bel hetzelfde nummer. ${nl} Vraag of alles is geblokkeerd, of het geld is teruggevraagd en wat het nummer van uw zaak is. Schrijf op wie u sprak en wanneer.`,
      why: 'Zo weet u wat er nog moet, en kunt u het later laten zien.',
    },
    en: {
      title: 'ask your bank what it has done',
      how: `Call the same number. ${en} Ask whether everything is blocked, whether the money was asked back and what the number of your case is. Write down who you spoke to and when.`,
      why: 'So you know what remains to be done, and can show it later.',
    },
  },
  'bank-complaint': {
    nl: {
      title: 'dien een klacht in bij uw bank',
      how: 'Doe dat schriftelijk. Stuur uw aangifte en een lijst met tijden mee. Vraag welke waarschuwingen en controles er waren. Krijgt u geen gelijk? Dan kunt u naar Kifid, vaak ook met een klein bedrijf.',
      why: 'Gaat uw klacht over een betaling? Dan moet uw bank binnen 15 werkdagen antwoorden, en heel soms binnen 35. Zonder klacht bij de bank kijkt Kifid niet. Heeft u na acht weken geen antwoord? Dan kan Kifid uw klacht ook behandelen.',
    },
    en: {
      title: 'complain to your bank',
      how: 'Do so in writing. Enclose what you filed with the police and a list of times. Ask which warnings and checks there were. If the bank does not agree, you can go to Kifid, often with a small company too.',
      why: 'Is your complaint about a payment? Then your bank must answer within 15 working days, and rarely within 35. Without a complaint to the bank Kifid does not look at it. No answer after eight weeks? Then Kifid can take your complaint too.',
    },
  },
}
