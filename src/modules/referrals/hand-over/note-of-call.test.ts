// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { identifiersIn } from '#values'
import { noteOfCall, paymentOfCall } from './note-of-call.ts'

const nothing = { amount: '', day: '', hour: '', story: '' }

test('what a call told goes along to whoever takes over: amount, day and hour, then the story', () => {
  const told = { amount: '2.500', day: '2026-11-29', hour: '14:30', story: 'Een man zei dat hij van de bank was.' }
  expect(noteOfCall(told, 300)).toBe(
    'Betaald: € 2.500, 29 november 2026, 14:30 uur. Een man zei dat hij van de bank was.',
  )
  expect(noteOfCall({ ...nothing, hour: '14:30' }, 300)).toBe('Betaald: 14:30 uur.')
  expect(noteOfCall(nothing, 300)).toBe('')
})

test('a story that is too long or holds an account stays behind, the payment goes', () => {
  const told = { ...nothing, amount: '480' }
  expect(noteOfCall({ ...told, story: 'x'.repeat(300) }, 300)).toBe('Betaald: € 480.')
  expect(noteOfCall({ ...told, story: 'Naar NL65 DYKW 0002 3010 01' }, 300)).toBe('Betaald: € 480.')
})

test('a bank hears which payment it is about, and of the account what tells it from others', () => {
  const told = { amount: '480', day: '2026-11-29', hour: '14:30', from: 'NL12 DYKW 0002 4200 04' }
  const said = paymentOfCall(told)
  expect(said).toBe('€ 480, 29 november 2026, 14:30 uur, van de rekening die eindigt op 0004')
  expect(identifiersIn(said)).toEqual([])
  expect(paymentOfCall({ amount: '', day: '', hour: '' })).toBe('')
})
