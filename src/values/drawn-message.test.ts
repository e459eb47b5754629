// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { marksOf, seenClues } from './drawn-message.ts'

const clue = (part: string) => ({ part, said: 'Zo.' })

it('a clue is marked where its words stand first, in the sender before the text', () => {
  const message = {
    sender: 'Bank',
    text: 'Uw Bank vraagt het nu via [link]',
    clues: [clue('Bank'), clue('nu'), clue('[link]')],
  }
  const [sender, text] = marksOf(message)
  expect(sender).toEqual([{ text: 'Bank', isLink: false, clue: 1 }])
  expect(text.filter(({ clue }) => clue !== null)).toEqual([
    { text: 'nu', isLink: false, clue: 2 },
    { text: '[link]', isLink: true, clue: 3 },
  ])
  expect(text.map((piece) => piece.text).join('')).toBe(message.text)
})

it('no word is lost or told twice when clues overlap or point at nothing', () => {
  const text = 'betaal vandaag nog het bedrag'
  const clues = [clue('vandaag nog'), clue('nog het'), clue(''), clue('morgen')]
  const [, pieces] = marksOf({ sender: '', text, clues })
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect([...seenClues({ kind: 'sms', sender: '', text, clues })]).toEqual([1])
})
