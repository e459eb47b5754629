// SPDX-License-Identifier: EUPL-1.2
import { askCompensation } from '../show-first-advice/bank-helpdesk.text.ts'
import { askWhoseAccount } from '../show-first-advice/friend-in-need.text.ts'
import { blockCreditCard } from '../show-first-advice/phishing.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { MoneyStepId } from './money.ts'

export const moneyWords: WordsOf<MoneyStepId> = {
  'ask-back-ghost-invoice': {
    nl: {
      title: 'vraag het geld schriftelijk terug, en betaal de volgende rekening niet',
      how: 'Maak hier de brief. Verstuur hem aangetekend: dan heeft u bewijs. Teken niets. Zegt de ander dat u een contract heeft? Vraag eerst advies aan Fraudehelpdesk Zakelijk.',
      why: 'Wie één keer betaalt, krijgt vaak nog een rekening. Met een brief staat vast dat u het er niet mee eens bent.',
    },
    en: {
      title: 'ask the money back in writing, and do not pay the next bill',
      how: 'Write the letter here. Send it by registered post: then you have proof. Sign nothing. Do they say that you have a contract? Ask Fraudehelpdesk Zakelijk for advice first.',
      why: 'Whoever pays once often gets another bill. A letter makes certain that you do not agree.',
    },
  },
  'refuse-ghost-invoice': {
    nl: {
      title: 'betaal niet, en schrijf dat u niets heeft besteld',
      how: 'Maak hier de brief. Verstuur hem aangetekend: dan heeft u bewijs. Zet er geen handtekening onder die iemand kan kopiëren. Zeg aan de telefoon niet “ja”. Komt er een echte dagvaarding? Laat die wel meteen lezen.',
      why: 'Dan staat vast dat u het niet eens bent met de rekening. Dreigen met een deurwaarder hoort bij deze truc.',
    },
    en: {
      title: 'do not pay, and write that you ordered nothing',
      how: 'Write the letter here. Send it by registered post: then you have proof. Leave out a signature that somebody can copy. Do not say “yes” on the phone. Does a real summons come? Have that read at once.',
      why: 'Then it is certain that you do not agree with the bill. Threatening with a bailiff is part of this trick.',
    },
  },
  'pay-nothing-more': {
    nl: {
      title: 'maak niets meer over',
      how: 'Ook niet als de ander haast maakt, boos wordt of huilt. Maak foto’s van het gesprek, reageer dan niet meer en blokkeer hem.',
      why: 'Wie één keer betaalt, krijgt bijna altijd een nieuwe vraag om geld.',
    },
    en: {
      title: 'send no more money',
      how: 'Not even if they hurry you, get angry or cry. Take pictures of the conversation, then do not answer any more and block them.',
      why: 'Whoever pays once almost always gets a new request for money.',
    },
  },
  'no-recovery': {
    nl: {
      title: 'ga niet in op wie uw geld terug belooft',
      how: 'Betaal geen kosten vooraf en geef geen gegevens. Ook niet als de ander zegt dat hij van een bank, advocaat, politie of AFM is. Blokkeer hem.',
      why: 'Oplichters verkopen lijsten van mensen die geld kwijt zijn. Wie u nu belt, wil vaak nog een keer geld.',
    },
    en: {
      title: 'do not respond to who promises your money back',
      how: 'Pay no costs beforehand and give no details. Not even if they say they are from a bank, a law firm, the police or the supervisor AFM. Block them.',
      why: 'Scammers sell lists of people who lost money. Whoever calls you now often wants money once more.',
    },
  },
  'block-credit-card': {
    nl: {
      ...blockCreditCard.nl,
      title: 'laat uw creditcard blokkeren en vraag uw geld terug',
      how: `${blockCreditCard.nl.how} Vraag ook om de betaling terug te draaien (“chargeback”).`,
    },
    en: {
      ...blockCreditCard.en,
      title: 'have your credit card blocked and ask for your money back',
      how: `${blockCreditCard.en.how} Also ask to reverse the payment (“chargeback”).`,
    },
  },
  'child-purchase': {
    nl: {
      title: 'haal de kaart uit het spel en vraag het geld terug',
      how: 'Verwijder uw kaart uit de winkel van het spel of de app. Vraag daar uw geld terug: zeg dat een kind het kocht. Zet daarna ouderlijk toezicht aan, en praat er rustig over met uw kind.',
      why: 'Winkels betalen een aankoop van een kind vaak terug als u snel bent.',
    },
    en: {
      title: 'take the card out of the game and ask for the money back',
      how: 'Remove your card from the store of the game or app. Ask for your money back there: say that a child bought it. Then switch on parental control, and talk to your child calmly.',
      why: 'Stores often pay back what a child bought if you are quick.',
    },
  },
  'platform-protection': {
    nl: {
      title: 'vraag de kopersbescherming van het platform aan',
      how: 'Meld het bij uw bestelling, met foto’s, voordat de termijn voorbij is. Bevestig de ontvangst nog niet. Probeer er daarna met de verkoper uit te komen.',
      why: 'Het platform houdt uw geld vaak vast tot u akkoord bent.',
    },
    en: {
      title: 'ask for the buyer protection of the platform',
      how: 'Report it at your order, with photos, before the time limit is over. Do not confirm receipt yet. Then try to agree with the seller.',
      why: 'The platform often keeps your money until you agree.',
    },
  },
  'dispute-credit-card': {
    nl: {
      title: 'betwist de betaling bij uw creditcardmaatschappij',
      how: 'Bel het nummer in de app of op uw afschrift. Zeg dat het om oplichting gaat en dat u niets kreeg, en vraag om een chargeback. Vraag ook of dit nog binnen de termijn valt.',
      why: 'Bij een creditcard kan dat vaak nog na weken. Na een jaar meestal niet meer.',
    },
    en: {
      title: 'dispute the payment with your credit card company',
      how: 'Call the number in the app or on your statement. Say that it was a scam and that you received nothing, and ask for a chargeback. Also ask whether it is still in time.',
      why: 'With a credit card that often works for weeks. After a year usually no longer.',
    },
  },
  'money-transfer': {
    nl: {
      title: 'bel het geldkantoor',
      how: 'Bel Western Union, MoneyGram of het kantoor op uw bon. Geef het nummer van de bon en vraag om de overboeking te stoppen.',
      why: 'Zolang niemand het geld heeft opgehaald, kan het vaak nog terug.',
    },
    en: {
      title: 'call the money transfer office',
      how: 'Call Western Union, MoneyGram or the office on your receipt. Give the number on the receipt and ask to stop the transfer.',
      why: 'As long as nobody has collected the money, it can often still come back.',
    },
  },
  'get-advice': {
    nl: {
      title: 'vraag juridisch advies',
      how: 'Bel het Juridisch Loket (juridischloket.nl) of uw rechtsbijstand. Vraag of er een weg via de rechter is en wat die kost. Betaal geen bureau dat belooft uw geld terug te halen.',
      why: 'Zo weet u wat nog zin heeft, en wat niet.',
    },
    en: {
      title: 'ask for legal advice',
      how: 'Call het Juridisch Loket (juridischloket.nl) or your legal insurance. Ask whether there is a way through the court and what it costs. Pay no agency that promises to get your money back.',
      why: 'Then you know what still makes sense, and what does not.',
    },
  },
  'tell-exchange': {
    nl: {
      title: 'meld het bij de site of automaat waar u de crypto kocht',
      how: 'Bel of mail de klantenservice. Was het een automaat? Het nummer staat op de bon. Geef het adres waar de crypto heen ging en de code van de overboeking. Vraag of zij dat adres melden en tegenhouden. Belt er later iemand die uw geld terughaalt? Betaal niets.',
      why: 'Terughalen lukt bijna nooit. Maar als het geld nog op een bekende site staat, kan die het vastzetten.',
    },
    en: {
      title: 'tell the site or machine where you bought the crypto',
      how: 'Call or e-mail customer service. Was it a machine? The number is on the receipt. Give the address that the crypto went to and the code of the transfer. Ask whether they report and stop that address. Does somebody call later who gets your money back? Pay nothing.',
      why: 'Getting it back almost never works. But if the money is still at a known site, that site can freeze it.',
    },
  },
  'gift-card': {
    nl: {
      title: 'laat de cadeaukaart blokkeren',
      how: 'Bel het bedrijf dat de kaart uitgeeft. Houd de kaart en de kassabon erbij. Vraag of er nog geld op staat en of dat vast kan.',
      why: 'Een code is snel opgemaakt. Soms is er nog iets over.',
    },
    en: {
      title: 'have the gift card blocked',
      how: 'Call the company that issues the card. Keep the card and the receipt at hand. Ask whether there is still money on it and whether it can be frozen.',
      why: 'A code is soon spent. Sometimes something is left.',
    },
  },
  'payment-service': {
    nl: {
      title: 'vraag uw geld terug bij de betaaldienst',
      how: 'Log zelf in bij de betaaldienst, zonder een link uit een bericht. Zoek de betaling op en kies “probleem melden”.',
      why: 'Sommige betaaldiensten betalen terug als u niets kreeg. Daar is een termijn voor.',
    },
    en: {
      title: 'ask the payment service for your money back',
      how: 'Log in to the payment service yourself, not by a link in a message. Find the payment and choose “report a problem”.',
      why: 'Some payment services pay back when you received nothing. There is a time limit.',
    },
  },
  'reverse-debit': {
    nl: {
      title: 'draai de incasso terug',
      how: 'In uw bankapp kan dat tot 8 weken na de afschrijving, zonder reden. Gaf u nooit toestemming? Dan kan uw bank het tot 13 maanden terughalen.',
      why: 'U krijgt het geld dan meestal snel terug.',
    },
    en: {
      title: 'reverse the direct debit',
      how: 'In your banking app you can do so up to 8 weeks after it was taken, without a reason. Did you never agree? Then your bank can get it back for up to 13 months.',
      why: 'You usually have the money back soon.',
    },
  },
  'ask-compensation': {
    nl: askCompensation.nl,
    en: askCompensation.en,
  },
  'ask-whose-account': {
    nl: askWhoseAccount.nl,
    en: askWhoseAccount.en,
  },
}
