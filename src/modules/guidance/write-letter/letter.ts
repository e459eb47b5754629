// SPDX-License-Identifier: EUPL-1.2
import { format } from '#foundation/text'
import type { Answers } from '../make-plan/answers.ts'
import { holds } from '../make-plan/step.ts'
import { type Field, type Given, type LetterTemplate, letters } from './letters.data.ts'

/** A letter with everything filled in, one string for each paragraph. It is kept nowhere. */
export interface Letter {
  id: string
  to: string
  date: string
  subject: string
  paragraphs: string[]
  name: string
  /** What stands under it: that it is no advice of a jurist, and which version it is. */
  note: string
}

export function templateOf(id: string): LetterTemplate | undefined {
  return letters.find((letter) => letter.id === id)
}

/** Letters that suit somebody with these answers, in the order of the list. */
export function lettersFor(answers: Answers): LetterTemplate[] {
  return letters.filter(
    ({ when, notWhen }) => when.some((one) => holds(one, answers)) && !(notWhen && holds(notWhen, answers)),
  )
}

/** Fills the letter. A paragraph about something that was left empty stays out. `given` is already as it is read: amounts and days in words. */
export function composeLetter(template: LetterTemplate, given: Given, date: string): Letter {
  const filled = template.body.filter((sentence) => placesIn(sentence).every((field) => given[field]))
  return {
    id: template.id,
    to: template.to,
    date,
    subject: template.subject,
    paragraphs: filled.map((sentence) => format(sentence, 'nl', { ...given })),
    name: given.name ?? '',
    note: `Voorbeeldbrief van Dijkwacht, versie ${template.version}.${template.isReviewed ? '' : ' Geen jurist heeft deze tekst bekeken.'}`,
  }
}

export function placesIn(sentence: string): Field[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, place]) => place as Field)
}

const secretWord =
  /(pin ?code|\bpin\b|wachtwoord|password|passcode|inlogcode|beveiligingscode|tan[- ]?code|\btan\b|\bcvc\b|\bcvv\b|sms[- ]?code|verificatiecode)/i
/** A word for a secret with what looks like one close behind it. */
const saidSecret = new RegExp(`${secretWord.source}[^.!?\\n]{0,24}?(?:\\d{3,}|[:=]\\s*\\S{4,})`, 'i')

/** Whether somebody seems to give what nobody may ask for: a PIN, a password, a code, or the number of a card. */
export function looksSecret(text: string): boolean {
  if (saidSecret.test(text)) return true
  return [...text.matchAll(/(?:\d[ -]?){13,19}/g)].some(([found]) => isCardNumber(found.replaceAll(/\D/g, '')))
}

/** Check digit of payment cards (ISO/IEC 7812); those of accounts and complaints hardly ever have it and the length. */
function isCardNumber(digits: string): boolean {
  if (!/^[3-6]\d{12,18}$/.test(digits)) return false
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
