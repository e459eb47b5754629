// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '../text/index.ts'

/** What is wrong with a value of which its shape says no more. The codes stay: machines act on them. */
export const shapeMessages = defineMessages('input', {
  wrongType: {
    nl: 'Hier hoort {expected, select, string {een tekst} number {een getal} int {een heel getal} boolean {true of false} array {een lijst} record {een object} object {een object} other {iets anders}}.',
    en: 'This should be {expected, select, string {a text} number {a number} int {a whole number} boolean {true or false} array {a list} record {an object} object {an object} other {something else}}.',
  },
  unknownField: { nl: 'Dit veld kennen wij niet.', en: 'We do not know this field.' },
  tooFew: {
    nl: '{min, plural, one {Noem er minstens één.} other {Noem er minstens #.}}',
    en: '{min, plural, one {Name at least one.} other {Name at least #.}}',
  },
  tooMany: {
    nl: 'Dit zijn er te veel. Noem er hooguit {max, number}.',
    en: 'These are too many. Name at most {max, number}.',
  },
  tooShort: {
    nl: 'Deze tekst is te kort. Schrijf minstens {min, number} tekens.',
    en: 'This text is too short. Write at least {min, number} characters.',
  },
  tooLow: {
    nl: 'Dit getal is te laag. Vul minstens {min, number} in.',
    en: 'This number is too low. Fill in at least {min, number}.',
  },
  tooHigh: {
    nl: 'Dit getal is te hoog. Vul hooguit {max, number} in.',
    en: 'This number is too high. Fill in at most {max, number}.',
  },
  notADay: {
    nl: 'Deze datum klopt niet. Schrijf jaar, maand en dag, bijvoorbeeld 2026-11-24.',
    en: 'This date is not right. Write year, month and day, for example 2026-11-24.',
  },
  notAMoment: {
    nl: 'Dit tijdstip klopt niet. Schrijf bijvoorbeeld 2026-11-24T16:05:00Z.',
    en: 'This moment is not right. Write for example 2026-11-24T16:05:00Z.',
  },
  notAMailAddress: {
    nl: 'Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@voorbeeld.nl.',
    en: 'This is no e-mail address. Write for example name@example.org.',
  },
  notAWebAddress: {
    nl: 'Dit is geen webadres. Neem het hele adres over, met https:// ervoor.',
    en: 'This is no web address. Copy the whole address, with https:// before it.',
  },
  notAnId: {
    nl: 'Dit nummer klopt niet. Neem het helemaal over.',
    en: 'This number is not right. Copy the whole of it.',
  },
  wrongForm: {
    nl: 'Zo schrijven wij dit niet. Kijk of er iets te veel of te weinig staat.',
    en: 'This is not how it is written. See whether something is missing or too much.',
  },
  notRight: { nl: 'Dit klopt niet. Kijk het na.', en: 'This is not right. Check it.' },
})
