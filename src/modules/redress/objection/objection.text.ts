// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'
import { problemText } from '#values'

export const redressMessages = defineMessages('redress', {
  identifierEmpty: {
    nl: 'Vul in om welk rekeningnummer, telefoonnummer, e-mailadres of welke site het gaat.',
    en: 'Enter which account number, phone number, e-mail address or site it is about.',
  },
  neverWarned: {
    nl: 'Hiervoor kunnen wij niet waarschuwen. Het is een kort nummer, of van een bank, de overheid of een bekende organisatie. Bezwaar is dus niet nodig. Gaat het om iets anders van u? Vul dat dan in.',
    en: 'We cannot warn about this. It is a short number, or of a bank, the government or a well-known organisation. So no objection is needed. Is it about something else of yours? Then enter that.',
  },
  identifierShort: {
    nl: 'Dit nummer is te kort. Kijk of er cijfers missen. Over een kort nummer, zoals 112 of 1888, waarschuwen wij nooit: daar is geen bezwaar voor nodig.',
    en: 'This number is too short. See whether digits are missing. We never warn about a short number, such as 112 or 1888: that needs no objection.',
  },
  identifierSeveral: {
    nl: 'U vulde twee gegevens in. Laat er één staan. Het andere staat na het versturen voor u klaar.',
    en: 'You entered two things. Leave one. After sending, the other stands ready for you.',
  },
  identifierUnread: {
    nl: 'Wij herkennen dit niet. Vul één rekeningnummer, telefoonnummer, e-mailadres of site in. Wat u verder invulde, staat er nog.',
    en: 'We do not recognise this. Enter one account number, phone number, e-mail address or site. What else you entered is still there.',
  },
  groundNeeded: { nl: 'Kies wat het beste past.', en: 'Choose what fits best.' },
  storyNeeded: {
    nl: 'Vertel in een paar zinnen wat er niet klopt.',
    en: 'Tell in a few sentences what is not right.',
  },
  storyLong: {
    nl: 'Maak uw verhaal korter: hooguit {most} tekens.',
    en: 'Make it shorter: at most {most} characters.',
  },
  emailMistyped: problemText['email.mistyped'],
  emailWrong: {
    nl: 'Dit e-mailadres klopt niet. Verbeter het, of laat het leeg.',
    en: 'This e-mail address is not right. Correct it, or leave it empty.',
  },
  formOld: {
    nl: 'Dit formulier stond te lang open. Verstuur het nog een keer; wat u invulde, staat er nog.',
    en: 'This form was open for too long. Send it once more; what you entered is still there.',
  },
  mayNotDecide: {
    nl: 'Alleen iemand van de organisatie die waarschuwt, mag hierover beslissen.',
    en: 'Only somebody of the organisation that warns may decide about this.',
  },
  noSuchObjection: {
    nl: 'Dit bezwaar bestaat niet, of is voor een andere organisatie.',
    en: 'This objection does not exist, or is for another organisation.',
  },
  contactStillNeeded: {
    nl: 'Dit bezwaar loopt nog: zonder deze gegevens kan niemand vertellen wat ervan kwam. Er is niets gewist.',
    en: 'This objection is still open: without these details nobody can tell what came of it. Nothing was erased.',
  },
  outcomeNeeded: { nl: 'Kies een beslissing.', en: 'Choose a decision.' },
  reasonNeeded: {
    nl: 'Schrijf op waarom, in een paar zinnen. Wie bezwaar maakte, leest dit.',
    en: 'Write down why, in a few sentences. Whoever objected reads this.',
  },
  returnNeeded: { nl: 'Schrijf op waarom u het teruggeeft.', en: 'Write down why you give it back.' },
  correctedNeeded: {
    nl: 'Schrijf op wat er voortaan bij de waarschuwing moet staan.',
    en: 'Write down what must stand with the warning from now on.',
  },
  dayPast: { nl: 'Kies een dag in de toekomst.', en: 'Choose a day in the future.' },
  dayWrong: { nl: 'Deze dag klopt niet.', en: 'This day is not right.' },
  daysWrong: { nl: 'Kies 1 tot en met 10 werkdagen.', en: 'Choose 1 to 10 working days.' },
  guardWrong: { nl: 'Kies 30 tot en met 1826 dagen.', en: 'Choose 30 to 1826 days.' },
})

export const groundText = defineText({
  nl: {
    misused: 'Iemand misbruikte mijn rekening, nummer, adres of site',
    'one-payment': 'Ik kreeg geld waarvan ik niet wist dat het van fraude kwam',
    'not-mine-then': 'Het was toen nog niet van mij',
    settled: 'Het was een ruzie of een fout, en die is opgelost',
    'no-fraud': 'Er was geen fraude',
    other: 'Iets anders',
  },
  en: {
    misused: 'Somebody misused my account, number, address or site',
    'one-payment': 'I received money and did not know that it came from fraud',
    'not-mine-then': 'It was not mine yet at the time',
    settled: 'It was a dispute or a mistake, and it was settled',
    'no-fraud': 'There was no fraud',
    other: 'Something else',
  },
})

export const outcomeText = defineText({
  nl: {
    clear: 'De waarschuwing was niet terecht',
    correct: 'De waarschuwing is verbeterd',
    uphold: 'De waarschuwing blijft staan',
    none: 'Wij waarschuwen niet voor dit gegeven',
  },
  en: {
    clear: 'The warning was not right',
    correct: 'The warning was corrected',
    uphold: 'The warning stays',
    none: 'We do not warn about this',
  },
})

export const statusText = defineText({
  nl: {
    received: 'Wacht op een voorstel',
    proposed: 'Wacht op een tweede persoon',
    decided: 'Besloten, nog niet uitgevoerd',
    closed: 'Afgehandeld',
  },
  en: {
    received: 'Waits for a proposal',
    proposed: 'Waits for a second person',
    decided: 'Decided, not carried out yet',
    closed: 'Done',
  },
})
