// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { writtenLanguage } from './written-language.ts'

it.each([
  ['someone called me and said that he is from my bank', 'en'],
  ['i paid 300 euro for the bike and never got it', 'en'],
  ['ik heb een fiets gekocht en nooit gekregen', 'nl'],
  ['er belt iemand van de bank over mijn rekening', 'nl'],
  ['NL65DYKW0002301001', null],
  ['Rabobank', null],
  ['banka hesabım için biri aradı', null],
  ['mijn zoon kreeg een mail: “the payment for your order has failed”', null],
])('%s', (text, language) => {
  expect(writtenLanguage(text)).toBe(language)
})
