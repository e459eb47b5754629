// SPDX-License-Identifier: EUPL-1.2
import { bankNumber } from '#values'
import type { Step } from './advice.ts'

/** Steps and warnings that are the same in many situations. */
export const callBank: Step = {
  clock: 'half-hour',
  nl: {
    title: 'bel zelf uw bank',
    how: `${bankNumber.nl.where} Zeg: “Ik ben opgelicht.” Laat uw rekening en pas blokkeren. Vraag of de bank het geld nog kan tegenhouden.`,
    why: `Hoe eerder de bank het weet, hoe meer zij nog kan doen. ${bankNumber.nl.never}`,
  },
  en: {
    title: 'call your bank yourself',
    how: `${bankNumber.en.where} Say: “I have been scammed.” Have your account and card blocked. Ask whether the bank can still stop the money.`,
    why: `The sooner the bank knows, the more it can still do. ${bankNumber.en.never}`,
  },
}

export const callBankNow: Step = { ...callBank, clock: 'now' }

export const keepEvidence: Step = {
  clock: 'today',
  nl: {
    title: 'bewaar alle berichten en gegevens',
    how: 'Maak foto’s van het scherm: berichten, namen, telefoonnummers, adressen van sites, rekeningnummers en uw betaling. Wis niets.',
    why: 'De politie en uw bank hebben dit nodig. Een account of site kan zomaar verdwijnen.',
  },
  en: {
    title: 'keep all messages and details',
    how: 'Take pictures of the screen: messages, names, phone numbers, web addresses, account numbers and your payment. Delete nothing.',
    why: 'The police and your bank need this. An account or website can disappear at any moment.',
  },
}

export const fileComplaint: Step = {
  clock: 'week',
  nl: {
    title: 'doe aangifte bij de politie',
    how: 'Dat kan op politie.nl of via 0900-8844. Neem mee wat u heeft bewaard. Deed u al aangifte? Dan hoeft het niet nog eens.',
    why: 'Zonder aangifte kan de politie geen onderzoek doen. Ook uw bank vraagt vaak om een aangifte als u geld terug wilt.',
  },
  en: {
    title: 'file a criminal complaint with the police',
    how: 'You can do so at politie.nl or by calling 0900-8844. Bring what you kept. Did you file already? Then you need not do it again.',
    why: 'Without a complaint (aangifte) the police cannot investigate. Your bank often asks for one too if you want money back.',
  },
}

export const cleanDevice: Step = {
  clock: 'today',
  nl: {
    title: 'haal uw computer of telefoon van het internet',
    how: 'Doe dit als iemand meekeek of als u iets installeerde. Staat het al uit? Laat het uit. Zet anders wifi en mobiel internet uit. Verwijder niets: het is bewijs. Laat het toestel nakijken. Wijzig uw wachtwoorden op een ánder toestel.',
    why: 'Zolang dat programma werkt, kan iemand meekijken en betalingen doen.',
  },
  en: {
    title: 'take your computer or phone off the internet',
    how: 'Do this if somebody watched your screen or if you installed something. Is it off already? Leave it off. Otherwise switch off Wi-Fi and mobile data. Remove nothing: it is evidence. Have the device checked. Change your passwords on another device.',
    why: 'As long as that program runs, somebody can watch your screen and make payments.',
  },
}

export const talk: Step = {
  clock: 'week',
  nl: {
    title: 'praat erover',
    how: 'Vertel het iemand die u vertrouwt. Slachtofferhulp Nederland luistert en helpt gratis. Bel 0900-0101, of kijk op slachtofferhulp.nl.',
    why: 'Oplichting doet iets met u. U hoeft het niet alleen op te lossen.',
  },
  en: {
    title: 'talk about it',
    how: 'Tell somebody you trust. Victim Support Netherlands listens and helps for free. Call 0900-0101, or see slachtofferhulp.nl.',
    why: 'Being scammed is hard. You do not have to solve it alone.',
  },
}

export const noRecovery = {
  nl: 'Belooft iemand dat hij uw geld terughaalt? Ga er niet op in. Vaak is dit opnieuw oplichting, ook als hij zegt dat hij van een bank, advocaat of toezichthouder is.',
  en: 'Does somebody promise to get your money back? Do not respond. It is often another scam, even if they say they are from a bank, a law firm or a supervisor.',
}

export const noCodes = {
  nl: 'Geef niemand uw pincode, wachtwoord of een code uit een sms of app. Een bank of de politie vraagt daar nooit om.',
  en: 'Give nobody your PIN, password or a code from a text message or app. A bank or the police never asks for them.',
}

export const noMoney = {
  nl: 'Maak niets meer over, ook niet “om het eerste bedrag terug te krijgen”.',
  en: 'Do not send any more money, not even “to get the first amount back”.',
}

export const noReply = {
  nl: 'Reageer niet meer op berichten of telefoontjes van deze persoon.',
  en: 'Do not answer any more messages or calls from this person.',
}
