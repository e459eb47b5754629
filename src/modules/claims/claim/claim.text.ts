// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const claimMessages = defineMessages('claims', {
  mayNot: {
    nl: 'U mag dit niet. Vraag de beheerder van uw organisatie om de rol die hierbij hoort.',
    en: 'You may not do this. Ask the administrator of your organisation for the role that goes with it.',
  },
  noCluster: {
    nl: 'Op deze rekening zijn er geen vijf nagekeken meldingen van verschillende mensen. Dan kan er geen gezamenlijke vordering komen.',
    en: 'There are no five verified reports of different people about this account. Then no claim can be made together.',
  },
  tooFew: {
    nl: 'Vul bij minstens vijf meldingen een bedrag in. Met minder mensen kan er geen gezamenlijke vordering komen.',
    en: 'Fill in an amount for at least five reports. With fewer people no claim can be made together.',
  },
  wrongMoney: {
    nl: 'Vul een bedrag in euro in, zoals 125,50.',
    en: 'Fill in an amount in euros, such as 125.50.',
  },
  wrongAccount: {
    nl: 'Dit rekeningnummer klopt niet. Kijk in uw bankapp en neem het precies over.',
    en: 'This account number is not right. Look in your banking app and copy it exactly.',
  },
  moreThanReported: {
    nl: 'Dit is meer dan in de melding staat. Vul hooguit het gemelde bedrag in.',
    en: 'This is more than the report says. Fill in the reported amount at most.',
  },
  claimedAlready: {
    nl: 'Over deze rekening loopt al een vordering.',
    en: 'There is a claim about this account already.',
  },
  noConsent: {
    nl: 'Nog niemand heeft toestemming gegeven. Wacht tot minstens één slachtoffer ja zegt.',
    en: 'Nobody gave consent yet. Wait until at least one victim says yes.',
  },
  noHolder: {
    nl: 'Naam en adres van de houder staan hier niet. De deurwaarder moet het pakket eerst aannemen.',
    en: 'Name and address of the holder are not here. The bailiff must accept the packet first.',
  },
  packetGone: {
    nl: 'Het pakket ligt niet meer klaar. Misschien is het teruggeroepen. Vraag het de politie.',
    en: 'The packet is not there any more. It may have been recalled. Ask the police.',
  },
  codeUnknown: {
    nl: 'Deze code kennen wij niet. Kijk op de brief, en typ de code over zoals zij er staat.',
    en: 'We do not know this code. Look at the letter and type the code as it stands there.',
  },
  tooLongPlan: {
    nl: 'Met dit bedrag per maand duurt het langer dan drie jaar. Kies een hoger bedrag, of verwijs naar hulp bij schulden.',
    en: 'With this amount a month it takes longer than three years. Choose a higher amount, or refer to help with debts.',
  },
  nothingOwed: {
    nl: 'Er is niets meer te betalen.',
    en: 'There is nothing left to pay.',
  },
  knownPayment: {
    nl: 'Een betaling met dit nummer van de bank staat er al. Zij is niet nog eens geteld.',
    en: 'A payment with this number of the bank is there already. It was not counted again.',
  },
  tooMuchOut: {
    nl: 'Zoveel is er niet. Kijk wat er volgens de afrekening kan.',
    en: 'There is not that much. See what the settlement says.',
  },
  notSamePerson: {
    nl: 'Deze vordering is niet op dezelfde persoon.',
    en: 'This claim is not on the same person.',
  },
  waitForTerm: {
    nl: 'De termijn van de brief loopt nog tot en met {due}. Daarna kan dit pas.',
    en: 'The term of the letter runs until {due}. Only after that is this possible.',
  },
  holderIsMinor: {
    nl: 'Volgens de geboortedag is de houder vandaag {age} jaar. Kies een antwoord voor jonger dan 18. Klopt de geboortedag niet? Kies dan “Weet ik niet” en begin opnieuw met de juiste dag.',
    en: 'By the day of birth the holder is {age} today. Choose an answer for under 18. Is the day of birth wrong? Then choose “I do not know” and begin anew with the right day.',
  },
  holderIsAdult: {
    nl: 'Volgens de geboortedag is de houder vandaag {age} jaar. Kies “18 jaar of ouder”. Klopt de geboortedag niet? Kies dan “Weet ik niet” en begin opnieuw met de juiste dag.',
    en: 'By the day of birth the holder is {age} today. Choose “18 or older”. Is the day of birth wrong? Then choose “I do not know” and begin anew with the right day.',
  },
  noRepresentative: {
    nl: 'De houder is jonger dan 18. Alleen de wettelijk vertegenwoordiger, meestal een ouder of voogd, mag een brief krijgen, en die staat hier niet. Zoek op wie dat is, of geef de zaak terug aan het strafrecht.',
    en: 'The holder is under 18. Only the legal representative, mostly a parent or guardian, may get a letter, and is not named here. Find out who that is, or give the case back to criminal law.',
  },
  letterToMinor: {
    nl: 'De houder is jonger dan 18 en krijgt nooit een brief. Alleen de wettelijk vertegenwoordiger, meestal een ouder of voogd, mag namens een kind handelen. Vraag de politie: geef de vordering terug aan het strafrecht. Of: toets opnieuw wie een brief mag krijgen.',
    en: 'The holder is under 18 and never gets a letter. Only the legal representative, mostly a parent or guardian, may act for a child. Ask the police to give the claim back to criminal law, or to test anew who may get a letter.',
  },
  letterToGrownUp: {
    nl: 'De houder is nu 18 of ouder. Een ouder of voogd mag niet meer namens de houder handelen. Vraag de politie om de vordering terug te geven en opnieuw te toetsen.',
    en: 'The holder has turned 18. A parent or guardian may not act for the holder any more. Ask the police to give the claim back and to test anew.',
  },
  bornLater: {
    nl: 'Deze dag moet nog komen. Vul de dag in waarop de houder geboren is.',
    en: 'This day still has to come. Fill in the day on which the holder was born.',
  },
  ownAccountNeeded: {
    nl: 'Vul uw eigen rekeningnummer in. Anders weet de deurwaarder niet waar uw geld heen moet.',
    en: 'Fill in your own account number. Otherwise the bailiff does not know where your money must go.',
  },
  notTheirAccount: {
    nl: 'Dit is de rekening waar uw geld heen ging. Vul uw eigen rekeningnummer in.',
    en: 'This is the account to which your money went. Fill in your own account number.',
  },
  noPayee: {
    nl: 'Dit slachtoffer gaf nog geen rekeningnummer. Zolang kan er niets uitbetaald zijn. Vraag de politie om het slachtoffer te vragen het in te vullen, bij “Mijn melding”.',
    en: 'This victim gave no account number yet. Until then nothing can have been paid out. Ask the police to ask the victim to fill it in, at “My report”.',
  },
  openDefence: {
    nl: 'Er ligt een verweer waarover nog niet is beslist. Beslis daar eerst over.',
    en: 'There is a defence that was not decided about. Decide about it first.',
  },
})

export const statusText = defineText({
  nl: {
    testing: 'Juridische toets',
    'at-prosecutor': 'Bij het Openbaar Ministerie',
    'asking-consent': 'Toestemming vragen',
    transferred: 'Overgedragen',
    accepted: 'Aangenomen',
    claimed: 'Brief verstuurd',
    instalments: 'Betaalt in termijnen',
    disputed: 'Betwist',
    'no-means': 'Geen geld te halen',
    summoned: 'Dagvaarding',
    judged: 'Vonnis',
    enforced: 'Het vonnis uitvoeren',
    paid: 'Betaald',
    'paid-out': 'Uitbetaald aan slachtoffers',
    back: 'Terug naar het strafrecht',
    closed: 'Afgesloten',
  },
  en: {
    testing: 'Legal test',
    'at-prosecutor': 'With the prosecutor',
    'asking-consent': 'Asking consent',
    transferred: 'Handed over',
    accepted: 'Accepted',
    claimed: 'Letter sent',
    instalments: 'Pays in instalments',
    disputed: 'Disputed',
    'no-means': 'No money to be had',
    summoned: 'Summons',
    judged: 'Judgment',
    enforced: 'Judgment is carried out',
    paid: 'Paid',
    'paid-out': 'Paid out to victims',
    back: 'Back to criminal law',
    closed: 'Closed',
  },
})

export const stepText = defineText({
  nl: {
    begin: 'Vordering begonnen',
    join: 'Schulden van één persoon samengevoegd',
    'give-consent': 'Slachtoffer gaf toestemming',
    'end-consent': 'Slachtoffer doet niet meer mee',
    'pass-test': 'Toets gehaald',
    'fail-test': 'Toets niet gehaald',
    allow: 'Geen bezwaar van het OM',
    object: 'Bezwaar van het OM',
    transfer: 'Overgedragen aan de deurwaarder',
    'fall-apart': 'Er blijven te weinig mensen over',
    accept: 'Aangenomen door de deurwaarder',
    decline: 'Niet aangenomen',
    'send-letter': 'Brief verstuurd',
    'agree-instalments': 'Termijnen afgesproken',
    'end-instalments': 'Termijnen beëindigd',
    dispute: 'De ontvanger betwist het: de termijn staat stil',
    'reject-defence': 'Verweer afgewezen: de termijn begint opnieuw',
    'uphold-defence': 'Verweer klopt',
    'find-no-means': 'Er is geen geld te halen',
    summon: 'Gedagvaard',
    'get-judgment': 'Vonnis gekregen',
    'lose-in-court': 'De rechter wees het af',
    enforce: 'Het vonnis uitvoeren',
    settle: 'Alles is betaald',
    'owe-again': 'Er staat weer iets open',
    'send-back': 'Terug naar het strafrecht',
    'pay-out': 'Alles is uitbetaald',
    close: 'Afgesloten',
  },
  en: {
    begin: 'Claim begun',
    join: 'Debts of one person joined',
    'give-consent': 'A victim gave consent',
    'end-consent': 'A victim does not take part any more',
    'pass-test': 'Test passed',
    'fail-test': 'Test not passed',
    allow: 'No objection of the prosecutor',
    object: 'Objection of the prosecutor',
    transfer: 'Handed over to the bailiff',
    'fall-apart': 'Too few people are left',
    accept: 'Accepted by the bailiff',
    decline: 'Not accepted',
    'send-letter': 'Letter sent',
    'agree-instalments': 'Instalments agreed',
    'end-instalments': 'Instalments ended',
    dispute: 'The addressee disputes it: the term stands still',
    'reject-defence': 'Defence rejected: the term begins anew',
    'uphold-defence': 'Defence is right',
    'find-no-means': 'There is no money to be had',
    summon: 'Summoned',
    'get-judgment': 'Judgment obtained',
    'lose-in-court': 'The court dismissed it',
    enforce: 'Judgment is carried out',
    settle: 'Everything is paid',
    'owe-again': 'Something is owed again',
    'send-back': 'Back to criminal law',
    'pay-out': 'Everything is paid out',
    close: 'Closed',
  },
})

/** Said on every page and in the README: nothing of this was adopted by a jurist. */
export const juristText = defineText({
  nl: {
    title: 'Laat een jurist hiernaar kijken',
    body: 'De grond om gegevens te delen, de termijnen, de rente, de volgorde van betalen en de brieven zijn een concept. Geen jurist heeft ze vastgesteld. Niets gaat vanzelf: bij elke brief en elke stap beslist een mens.',
  },
  en: {
    title: 'Let a jurist look at this',
    body: 'The ground for sharing data, the terms, the interest, the order of payments and the letters are a draft. No jurist has adopted them. Nothing goes by itself: a person decides about each letter and each step.',
  },
})
