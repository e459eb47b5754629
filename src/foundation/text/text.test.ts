// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { defineMessages, defineText, formatDate, formatDateTime, formatNumber, messageOf, translate } from './index.ts'

const text = defineText({
  nl: { found: '{count, plural, one {# melding} other {# meldingen}}', plain: "zo'n dag" },
  en: { found: '{count, plural, one {# report} other {# reports}}', plain: 'such a day' },
})

test('sentences are filled in per language', () => {
  expect(translate(text, 'nl')('found', { count: 1 })).toBe('1 melding')
  expect(translate(text, 'nl')('found', { count: 1200 })).toBe('1.200 meldingen')
  expect(translate(text, 'en')('found', { count: 2 })).toBe('2 reports')
  expect(translate(text, 'nl')('plain')).toBe("zo'n dag")
})

test('a message code speaks the language of the reader; other text stays as it is', () => {
  const codes = defineMessages('try', {
    tooShortText: { nl: 'Te kort: {n} tekens.', en: 'Too short: {n} characters.' },
  })
  expect(codes.tooShortText).toBe('try.too-short-text')
  expect(messageOf(codes.tooShortText, 'nl', { n: 3 })).toBe('Te kort: 3 tekens.')
  expect(messageOf('Expected string', 'nl')).toBe('Expected string')
})

test('dates are written as people write them, in Dutch time', () => {
  const at = new Date('2026-11-24T23:30:00Z')
  expect(formatDate(at, 'nl')).toBe('25 november 2026')
  expect(formatDate(at, 'en')).toBe('25 November 2026')
  expect(formatDateTime(at, 'nl')).toContain('00:30')
  expect(formatNumber(1234.5, 'nl')).toBe('1.234,5')
})

test('refuses a code that would say two things, whichever is imported first', () => {
  const said = { nl: 'Dat mag u niet.', en: 'You may not.' }
  defineMessages('twice', { mayNot: said })
  expect(defineMessages('twice', { mayNot: said })).toEqual({ mayNot: 'twice.may-not' })
  expect(() =>
    defineMessages('twice', { mayNot: { nl: 'Vraag het de beheerder.', en: 'Ask the administrator.' } }),
  ).toThrow('twice.may-not says two things')
})
