// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'
import { bankNumber } from '#values'

export const recallMessages = defineMessages('recovery', {
  mayNotFollow: {
    nl: 'U mag niet zien wie geld terug wil. Vraag de beheerder van uw organisatie om de rol van analist of telefonist.',
    en: 'You may not see who wants money back. Ask the administrator of your organisation for the role of analyst or call-taker.',
  },
  mayNotAnswer: {
    nl: 'U mag niet antwoorden op terughaalverzoeken. Vraag de beheerder van uw organisatie om de rol van analist.',
    en: 'You may not answer recall requests. Ask the administrator of your organisation for the role of analyst.',
  },
  notConfirmed: {
    nl: 'De bank van de betaler heeft nog niet bevestigd dat haar klant deze betaling deed. Tot dan kunt u alleen zeggen dat u het heeft ontvangen. U krijgt bericht zodra het is bevestigd.',
    en: 'The payer’s bank has not confirmed yet that its customer made this payment. Until then you can only say that you have it. You hear as soon as it is confirmed.',
  },
  notYours: {
    nl: 'Dit antwoord is voor de bank die het geld ontving. Kies een ander antwoord.',
    en: 'This answer is for the bank that received the money. Choose another answer.',
  },
  needsReason: {
    nl: 'Kies waarom u het niet doet, zodat wie vroeg weet waar hij aan toe is.',
    en: 'Choose why you do not do it, so that whoever asked knows where they stand.',
  },
  howMuch: {
    nl: 'Vul in hoeveel er terug is. Schrijf het bedrag in euro’s, zoals 1.250,00.',
    en: 'Enter how much is back. Write the amount in euros, such as 1,250.00.',
  },
  partIsAll: {
    nl: 'Een deel is minder dan het hele bedrag. Is alles terug? Kies dan “Al het geld is terug”.',
    en: 'A part is less than the whole amount. Is everything back? Then choose “All the money is back”.',
  },
  saidInFuture: {
    nl: 'Deze tijd moet nog komen. Geef de tijd waarop u het zei, of laat hem weg.',
    en: 'This time still has to come. Give the time at which you said it, or leave it out.',
  },
  holdsIdentifier: {
    nl: 'Laat “{found}” weg: hier hoort alleen uw eigen kenmerk.',
    en: 'Leave out “{found}”: only your own reference belongs here.',
  },
  chooseAnswer: { nl: 'Kies wat u doet.', en: 'Choose what you do.' },
  referenceTooLong: {
    nl: 'Maak uw kenmerk korter: hoogstens 60 tekens.',
    en: 'Make your reference shorter: 60 characters at most.',
  },
  nothingWent: {
    nl: 'Er kon niets weg. Bij het verzoek staat per bank waarom. Laat de melder nu zelf de eigen bank bellen.',
    en: 'Nothing could go. The request says why, for each bank. Let the reporter call their own bank now.',
  },
  bankUnknown: {
    nl: 'Uw bank doet hier nog niet aan mee, dus wij kunnen haar niets sturen. Bel uw bank nu zelf. Er is niets verstuurd.',
    en: 'Your bank does not take part in this yet, so we cannot send it anything. Call your bank yourself now. Nothing was sent.',
  },
  tooOld: {
    nl: `${bankNumber.nl.late} Er is niets verstuurd.`,
    en: `${bankNumber.en.late} Nothing was sent.`,
  },
  inFuture: {
    nl: 'Deze tijd moet nog komen. Kies de dag en het uur waarop u betaalde.',
    en: 'This time still has to come. Choose the day and the hour at which you paid.',
  },
  sameAccount: {
    nl: 'Dit is dezelfde rekening als die van u. Vul de rekening in waar het geld heen ging.',
    en: 'This is the same account as yours. Enter the account that the money went to.',
  },
  chooseDay: { nl: 'Kies de dag waarop u betaalde.', en: 'Choose the day on which you paid.' },
  chooseHour: {
    nl: 'Kies rond welk uur u betaalde. Het hoeft niet precies.',
    en: 'Choose around which hour you paid. It need not be exact.',
  },
  noAmount: {
    nl: 'Vul het bedrag in dat u betaalde, zoals 1.250,00.',
    en: 'Enter the amount that you paid, such as 1,250.00.',
  },
  consent: {
    nl: 'Wij sturen alleen iets aan de banken als u dat wilt. Zet het vinkje als u akkoord bent.',
    en: 'We only send something to the banks when you want that. Tick the box when you agree.',
  },
  tooMany: {
    nl: 'U kunt voor één melding hoogstens vijf betalingen terugvragen. Bel uw bank voor de andere. Er is niets verstuurd.',
    en: 'For one report you can ask back five payments at most. Call your bank about the others. Nothing was sent.',
  },
  reportOver: {
    nl: 'Deze melding telt niet meer mee, dus hiermee kunt u geen geld terugvragen. Bel uw bank.',
    en: 'This report does not count any more, so you cannot ask for money with it. Call your bank.',
  },
})

/** For people who work at a partner. */
export const statusText = defineText({
  nl: {
    held: 'Wacht',
    kept: 'Niet verstuurd',
    nowhere: 'Geen bank die meedoet',
    sent: 'Ligt klaar, nog niet gelezen',
    received: 'Gelezen',
    acknowledged: 'In behandeling',
    confirmed: 'Betaling bevestigd',
    denied: 'Betaling niet gevonden',
    frozen: 'Vastgehouden',
    partly: 'Deels terug',
    recalled: 'Terug',
    'too-late': 'Te laat',
    refused: 'Niet gedaan',
    closed: 'Klaar, de andere bank antwoordde',
    withdrawn: 'Teruggenomen',
    unanswered: 'Geen antwoord',
    unconfirmed: 'nog niet bevestigd',
  },
  en: {
    held: 'Waits',
    kept: 'Not sent',
    nowhere: 'No bank that takes part',
    sent: 'Lies ready, not read yet',
    received: 'Read',
    acknowledged: 'Being handled',
    confirmed: 'Payment confirmed',
    denied: 'Payment not found',
    frozen: 'Held',
    partly: 'Back in part',
    recalled: 'Back',
    'too-late': 'Too late',
    refused: 'Not done',
    closed: 'Done, the other bank answered',
    withdrawn: 'Taken back',
    unanswered: 'No answer',
    unconfirmed: 'not confirmed yet',
  },
})

export const whyText = defineText({
  nl: {
    'many-from-one': 'Er kwamen er veel van dezelfde plek. Kijk ernaar en geef het vrij als het klopt.',
    'many-about-one':
      'Over deze rekening liggen al vijf onbevestigde verzoeken. Dit gaat zodra de bank van de betaler bevestigt.',
    foreign: 'De rekening is bij een bank in het buitenland. De bank van de betaler vraagt het daar zelf terug.',
    'no-partner': 'De bank van de ontvanger doet niet mee. De bank van de betaler vraagt het daar zelf terug.',
    'not-allowed-now': 'Er is nu geen afspraak of deelregel die dit toestaat. Vraag uw privacyfunctionaris.',
    'by-hand': 'De melder wil het niet meer.',
    denied: 'De bank van de betaler vond deze betaling niet.',
    'money-back': 'Het geld is al terug.',
    'report-gone': 'De melding is ingetrokken of telt niet mee.',
    'other-part': 'De bank van de ontvanger gaf een deel terug.',
    'other-miss': 'Volgens de bank van de ontvanger is het geld er niet meer.',
    'other-refuse': 'De bank van de ontvanger doet het niet.',
    'own-check': 'Eigen onderzoek wijst anders uit',
    'disputed-purchase': 'Het is een geschil over een koop',
    'not-allowed': 'Wij mogen of kunnen dit niet',
    investigation: 'Wij mogen nu niet ingrijpen',
  },
  en: {
    'many-from-one': 'Many came from the same place. Look at it and release it when it is right.',
    'many-about-one':
      'There are five unconfirmed requests about this account already. This one goes as soon as the payer’s bank confirms.',
    foreign: 'The account is at a bank abroad. The payer’s bank asks for it there by itself.',
    'no-partner': 'The recipient’s bank does not take part. The payer’s bank asks for it there by itself.',
    'not-allowed-now': 'No agreement or sharing rule allows this now. Ask your privacy officer.',
    'by-hand': 'Whoever reported does not want it any more.',
    denied: 'The payer’s bank did not find this payment.',
    'money-back': 'The money is back already.',
    'report-gone': 'The report was withdrawn or does not count.',
    'other-part': 'The recipient’s bank returned part of it.',
    'other-miss': 'According to the recipient’s bank the money is not there any more.',
    'other-refuse': 'The recipient’s bank does not do it.',
    'own-check': 'Own check says otherwise',
    'disputed-purchase': 'It is a dispute about a purchase',
    'not-allowed': 'We may not or cannot do this',
    investigation: 'We may not interfere now',
  },
})

export const clockText = defineText({
  nl: {
    sent: 'Verstuurd',
    received: 'Gelezen',
    acknowledged: 'In behandeling',
    confirmed: 'Betaling bevestigd',
    decided: 'Uitkomst',
    awaited: 'uiterlijk {at}',
    stillToSay: 'Nog te zeggen: “{moment}”',
    notNeeded: 'nu niet aan de orde',
    outcome: 'Het geld',
    open: 'nog niet bekend',
    frozen: 'vastgehouden',
    recalled: 'terug',
    partly: 'deels terug: {amount}',
    'too-late': 'te laat, het was er niet meer',
    none: 'niet teruggehaald',
  },
  en: {
    sent: 'Sent',
    received: 'Read',
    acknowledged: 'Being handled',
    confirmed: 'Payment confirmed',
    decided: 'Outcome',
    awaited: 'by {at}',
    stillToSay: 'Still to say: “{moment}”',
    notNeeded: 'not in question now',
    outcome: 'The money',
    open: 'not known yet',
    frozen: 'held',
    recalled: 'back',
    partly: 'back in part: {amount}',
    'too-late': 'too late, it was not there any more',
    none: 'not recovered',
  },
})
