// SPDX-License-Identifier: EUPL-1.2
import {
  dutchDay,
  formatCalendarDate,
  formatIban,
  formatMoney,
  parseCalendarDate,
  parseIban,
  parseMoney,
} from '#values'
import type { Field, Given, LetterTemplate } from './template.ts'

/** A letter with everything filled in, one string for each paragraph. It is kept nowhere. */
export interface Letter {
  id: string
  to: string
  date: string
  subject: string
  paragraphs: string[]
  name: string
}

export const closing = 'Met vriendelijke groet,'

/** What is wrong with what was typed into a field; each has its words in `read-letter.query.ts`. */
export const problems = [
  'required',
  'tooLong',
  'wrongDate',
  'dateInFuture',
  'wrongAccount',
  'sameAccount',
  'wrongAmount',
  'secret',
] as const
export type Problem = (typeof problems)[number]

export const longestOf = (field: Field) => ({ name: 120, story: 600, place: 200 })[field as string] ?? 60

/** The letter from what was typed, on the device of whoever typed it or, without script, with us; or everything that is wrong. */
export function fillLetter(
  template: LetterTemplate,
  typed: (field: Field) => string,
  at: { now: Date; demoBankAllowed: boolean },
): { letter: Letter } | { wrong: { field: Field; problem: Problem }[] } {
  const today = dutchDay(at.now)
  const wrong: { field: Field; problem: Problem }[] = []
  const given: Partial<Record<Field, string>> = {}
  for (const field of template.fields) {
    const text = typed(field).trim().toWellFormed().replaceAll('\0', '')
    const read =
      text === ''
        ? { problem: template.optional.includes(field) ? null : ('required' as const) }
        : readField(field, text, { today, demoBankAllowed: at.demoBankAllowed })
    if ('text' in read) given[field] = read.text
    else if (read.problem) wrong.push({ field, problem: read.problem })
  }
  if (given.own && given.own === given.other) wrong.push({ field: 'other', problem: 'sameAccount' })
  if (wrong.length > 0) return { wrong }
  return { letter: composeLetter(template, given, formatCalendarDate(today, 'nl')) }
}

function readField(
  field: Field,
  text: string,
  { today, demoBankAllowed }: { today: string; demoBankAllowed: boolean },
): { text: string } | { problem: Problem } {
  if (text.length > longestOf(field)) return { problem: 'tooLong' }
  if (field === 'paidOn') {
    const day = parseCalendarDate(text)
    if (!day.ok) return { problem: 'wrongDate' }
    return day.value > today ? { problem: 'dateInFuture' } : { text: formatCalendarDate(day.value, 'nl') }
  }
  if (field === 'own' || field === 'other') {
    const account = parseIban(text, { demoBankAllowed })
    return account.ok ? { text: formatIban(account.value.canonical) } : { problem: 'wrongAccount' }
  }
  if (field === 'amount') {
    const money = parseMoney(text)
    return money.ok && money.value > 0 ? { text: formatMoney(money.value, 'nl') } : { problem: 'wrongAmount' }
  }
  return looksSecret(text) ? { problem: 'secret' } : { text }
}

/** Fills the letter. A paragraph about something that was left empty stays out. `given` is already as it is read: amounts and days in words. */
export function composeLetter(template: LetterTemplate, given: Given, date: string): Letter {
  const filled = template.body.filter((sentence) => placesIn(sentence).every((field) => given[field]))
  return {
    id: template.id,
    to: template.to,
    date,
    subject: template.subject,
    paragraphs: filled.map((sentence) => sentence.replaceAll(placeIn, (_, field: Field) => given[field] ?? '')),
    name: given.name ?? '',
  }
}

const placeIn = /\{(\w+)\}/g

export function placesIn(sentence: string): Field[] {
  return [...sentence.matchAll(placeIn)].map(([, place]) => place as Field)
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
