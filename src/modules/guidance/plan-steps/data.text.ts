// SPDX-License-Identifier: EUPL-1.2
import { recoverAccount, reportIdentity, stopMisuse, writeClaimants } from '../show-first-advice/identity.text.ts'
import { checkMailbox } from '../show-first-advice/invoice.text.ts'
import { changePasswords } from '../show-first-advice/phishing.text.ts'
import { cleanDevice } from '../show-first-advice/shared-steps.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { DataStepId } from './data.ts'

export const dataWords: WordsOf<DataStepId> = {
  'dispute-provider': {
    nl: {
      title: 'meld het bij het bedrijf waar het gebeurde',
      how: 'Bel de klantenservice van dat bedrijf en vraag naar de fraudeafdeling. Typ het webadres zelf in. Schrijf dat u niets afsloot en dat het identiteitsfraude is. Vraag om het contract te blokkeren. Betaal de rekening niet, en laat hem niet liggen.',
      why: 'Dit bedrijf kan het misbruik stoppen. Van uw eigen rekening is niets weg.',
    },
    en: {
      title: 'tell the company where it happened',
      how: 'Call customer service of that company and ask for the fraud desk. Type the web address yourself. Write that you signed nothing and that it is identity fraud. Ask to block the contract. Do not pay the bill, and do not ignore it.',
      why: 'This company can stop the misuse. Nothing is gone from your own account.',
    },
  },
  'false-account': {
    nl: {
      title: 'bel de bank waar de rekening op uw naam staat',
      how: 'Dat is een andere bank dan uw eigen. Zeg: “Iemand opende deze rekening met mijn gegevens. Blokkeer hem.” Vraag om een bevestiging. Reageer niet meer op wie uw gegevens vroeg.',
      why: 'Op zo’n rekening kan geld van anderen komen. Wie zelf meteen belt, laat zien dat hij slachtoffer is.',
    },
    en: {
      title: 'call the bank where the account in your name is',
      how: 'That is another bank than your own. Say: “Somebody opened this account with my details. Block it.” Ask for a confirmation. Do not answer who asked for your details any more.',
      why: 'Money of others can come into such an account. Calling at once yourself shows that you are a victim.',
    },
  },
  'phone-provider': {
    nl: {
      title: 'bel uw telefoonprovider met een ander toestel',
      how: 'Zeg: “Mijn telefoon heeft geen bereik. Ik denk dat iemand mijn nummer overnam.” Laat de simkaart blokkeren en uw nummer terugzetten. Het nummer van uw provider staat op een rekening of in de app. Leen een telefoon van een buur of in een winkel van de provider.',
      why: 'Wie uw nummer heeft, krijgt uw codes per sms. Daarmee kan hij in uw mail en bij uw bank.',
    },
    en: {
      title: 'call your phone provider with another phone',
      how: 'Say: “My phone has no signal. I think somebody took over my number.” Have the SIM card blocked and your number put back. The number of your provider is on a bill or in the app. Borrow a phone from a neighbour or in a shop of the provider.',
      why: 'Whoever has your number gets your codes by text message. With those they can enter your e-mail and your bank.',
    },
  },
  'recover-account': { nl: recoverAccount.nl, en: recoverAccount.en },
  'ignore-threat-mail': {
    nl: {
      title: 'betaal niet en antwoord niet',
      how: 'Deze mail gaat naar heel veel mensen tegelijk. Staat er een oud wachtwoord van u in? Dat lekte ooit ergens. Er is geen filmpje.',
      why: 'De afzender gokt. Wie antwoordt, krijgt meer van zulke mails.',
    },
    en: {
      title: 'do not pay and do not answer',
      how: 'This e-mail goes to very many people at once. Does it hold an old password of yours? That leaked somewhere once. There is no film.',
      why: 'The sender is guessing. Whoever answers gets more of these e-mails.',
    },
  },
  'stay-alert': {
    nl: {
      title: 'kijk wat er is gelekt, en let de komende tijd goed op',
      how: 'Lees in de brief of mail wat er precies is gelekt, of vraag het aan de organisatie. U hoeft nu niets te laten blokkeren. Krijgt u een bericht met uw gegevens erin? Vertrouw het niet en bel zelf. Was er een kopie van uw paspoort of identiteitskaart bij? Vraag dan bij uw gemeente een nieuwe aan.',
      why: 'Met alleen een burgerservicenummer kan iemand weinig. Een nieuw nummer is niet nodig. Ziet u toch misbruik? Bel dan het CMI: 088-900 10 00.',
    },
    en: {
      title: 'see what was leaked, and watch out for some time',
      how: 'Read in the letter or e-mail what exactly was leaked, or ask the organisation. You need not have anything blocked now. Do you get a message with your details in it? Do not trust it and call yourself. Was a copy of your passport or identity card part of it? Then apply for a new one at your municipality.',
      why: 'With a citizen service number alone somebody can do little. A new number is not needed. Do you see misuse after all? Then call the CMI: 088-900 10 00.',
    },
  },
  'identity-complaint': {
    nl: {
      title: 'doe aangifte van identiteitsfraude',
      how: 'Maak een afspraak via 0900-8844 of kijk op politie.nl. Vraag een kopie van de aangifte en stuur die aan iedereen die geld van u wil. Bedreigt iemand u? Zeg dat erbij. Bewaar alle berichten en verwijs wie boos is naar de politie.',
      why: 'Met de aangifte laat u zien dat een ander het deed.',
    },
    en: {
      title: 'file a complaint of identity fraud',
      how: 'Make an appointment by calling 0900-8844 or see politie.nl. Ask for a copy of the complaint and send it to everybody who wants money from you. Does somebody threaten you? Say so. Keep all messages and refer who is angry to the police.',
      why: 'With the complaint you show that somebody else did it.',
    },
  },
  'new-document': {
    nl: {
      title: 'vraag een nieuw identiteitsbewijs aan',
      how: 'Bel uw gemeente en zeg dat iemand uw paspoort, identiteitskaart of rijbewijs misbruikt of een kopie heeft. Vraag of u een nieuw document nodig heeft.',
      why: 'Een nieuw document heeft een nieuw nummer. Met het oude kan iemand dan minder.',
    },
    en: {
      title: 'apply for a new identity document',
      how: 'Call your municipality and say that somebody misuses or has a copy of your passport, identity card or driving licence. Ask whether you need a new document.',
      why: 'A new document has a new number. With the old one somebody can then do less.',
    },
  },
  'check-bkr': {
    nl: {
      title: 'kijk bij BKR wat er op uw naam staat',
      how: 'Typ zelf bkr.nl in en vraag gratis inzage aan. Staat er een lening of abonnement bij dat u niet kent? Meld dat bij dat bedrijf, met uw aangifte.',
      why: 'Leningen en telefoons op krediet staan daar. Zo ziet u of er nog meer is.',
    },
    en: {
      title: 'see at BKR what is in your name',
      how: 'Type bkr.nl yourself and ask to see your data for free. Is there a loan or subscription that you do not know? Report it to that company, with your complaint.',
      why: 'Loans and phones on credit are listed there. So you see whether there is more.',
    },
  },
  'stop-misuse': {
    nl: stopMisuse.nl,
    en: stopMisuse.en,
  },
  'take-down': {
    nl: {
      title: 'laat de nepsite of het nepaccount weghalen',
      how: 'Gebruik de meldknop van het platform. Is het een site? Meld hem bij de registratie van het domein (voor .nl: sidn.nl). Waarschuw uw klanten op uw eigen site.',
      why: 'Zolang de namaak er staat, kan iemand anderen in uw naam oplichten.',
    },
    en: {
      title: 'have the fake site or fake account removed',
      how: 'Use the report button of the platform. Is it a website? Report it to the registry of the domain (for .nl: sidn.nl). Warn your customers on your own site.',
      why: 'As long as the copy is there, others can be scammed in your name.',
    },
  },
  images: {
    nl: {
      title: 'betaal niet voor beelden, en vraag hulp',
      how: 'Dreigt iemand met foto’s of video’s van u? Betaal niet, stuur niets meer en blokkeer hem. Maak eerst foto’s van het scherm. Helpwanted.nl helpt u gratis en zonder oordeel, ook met het laten verwijderen.',
      why: 'Wie betaalt, krijgt vaak een nieuwe eis. U bent niet de enige, en het ligt niet aan u.',
    },
    en: {
      title: 'do not pay for images, and ask for help',
      how: 'Does somebody threaten with photos or videos of you? Do not pay, send nothing more and block them. Take pictures of the screen first. Helpwanted.nl helps you for free and without judging, also with having them removed.',
      why: 'Whoever pays often gets a new demand. You are not the only one, and it is not your fault.',
    },
  },
  'clean-device': {
    nl: cleanDevice.nl,
    en: cleanDevice.en,
  },
  digid: {
    nl: {
      title: 'kijk of iemand uw DigiD gebruikt',
      how: 'Typ zelf digid.nl in en kijk bij “Mijn DigiD” wanneer er is ingelogd. Was u dat niet? Bel de helpdesk van DigiD en laat uw DigiD verwijderen. U vraagt daarna een nieuwe aan.',
      why: 'Met uw DigiD kan iemand uw rekeningnummer bij de Belastingdienst wijzigen.',
    },
    en: {
      title: 'see whether somebody uses your DigiD',
      how: 'Type digid.nl yourself and look at “Mijn DigiD” when somebody logged in. Was it not you? Call the DigiD helpdesk and have your DigiD deleted. You then apply for a new one.',
      why: 'With your DigiD somebody can change your account number at the tax office.',
    },
  },
  'change-passwords': {
    nl: changePasswords.nl,
    en: changePasswords.en,
  },
  'check-mailbox': {
    nl: checkMailbox.nl,
    en: checkMailbox.en,
  },
  'write-claimants': {
    nl: writeClaimants.nl,
    en: writeClaimants.en,
  },
  'report-identity': {
    nl: reportIdentity.nl,
    en: reportIdentity.en,
  },
}
