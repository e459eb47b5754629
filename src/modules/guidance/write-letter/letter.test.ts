// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban } from '#values'
import { anyAnswers } from '../make-plan/answers.fixture.ts'
import { completed } from '../make-plan/answers.ts'
import { sources } from '../show-first-advice/sources.ts'
import { composeLetter, fillLetter, looksSecret, placesIn } from './fill-letter.ts'
import { lettersFor } from './letter.ts'
import { letters } from './letters.data.ts'
import { storyOfPlan } from './story-of-plan.ts'
import { type Field, type Given, type LetterTemplate, letterIds } from './template.ts'
import { writeLetterFile } from './write-letter-file.ts'

const filled = (fields: readonly Field[], value: string) => Object.fromEntries(fields.map((field) => [field, value]))

describe('the letters', () => {
  it('are each one of the list, with fields that they use, an official source, and no word of a jurist that was not given', () => {
    expect(letters.map(({ id }) => id)).toEqual([...letterIds])
    for (const { id, fields, optional, body, source, isReviewed } of letters) {
      const used = new Set(['name', ...body.flatMap(placesIn)])
      expect([...used].toSorted(), id).toEqual([...fields].toSorted())
      expect(fields, id).toEqual(expect.arrayContaining([...optional]))
      expect(sources[source].kind, id).toBe('official')
      expect(isReviewed, id).toBe(false)
      expect(fields.length, id).toBeLessThan(10)
    }
  })

  it.each(letters.map((letter) => [letter.id, letter] as const))(
    '%s reads whole with everything, and without what may stay empty',
    (_id, letter) => {
      const whole = composeLetter(letter, filled(letter.fields, 'X Y'), '28 november 2026')
      expect(whole.paragraphs).toHaveLength(letter.body.length)
      const bare = composeLetter(
        letter,
        filled(
          letter.fields.filter((field) => !letter.optional.includes(field)),
          'X Y',
        ),
        '28 november 2026',
      )
      for (const text of [...whole.paragraphs, ...bare.paragraphs]) expect(text).not.toMatch(/[{}]|undefined/)
      expect(bare.paragraphs.length).toBeGreaterThan(1)
      expect(writeLetterFile(whole)).not.toMatch(/jurist|Voorbeeldbrief|Dijkwacht/)
    },
  )

  it('hold what was typed as text, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.string({ maxLength: 60 }), (letter, typed) => {
        const file = writeLetterFile(composeLetter(letter, filled(letter.fields, `<b>${typed}`), 'x'))
        expect(file).not.toContain('<b>')
        expect(file).not.toMatch(/<script|src=|href=/)
      }),
    )
  })

  it('suit the answers: the bank for who paid by transfer, the reversal for a direct debit, and no recall for a mule', () => {
    fc.assert(
      fc.property(anyAnswers, (said) => {
        const answers = completed(said)
        const ids = lettersFor(said).map(({ id }) => id)
        const isMule = answers.what?.includes('geldezel') ?? false
        const wentByBank = answers.paid?.some((means) => means === 'transfer' || means === 'ideal') ?? false
        expect(ids.includes('terughalen')).toBe(!isMule && wentByBank)
        expect(ids.includes('incasso')).toBe(answers.paid?.includes('direct-debit') ?? false)
        if (answers.who?.includes('company')) expect(ids).not.toContain('vergoeding')
        if (isMule || !wentByBank) expect(ids).not.toContain('naam')
      }),
    )
  })
})

describe('what looks like a secret', () => {
  it.each([
    'Mijn pincode is 1234',
    'pin: 0000',
    'Het wachtwoord: zomer2026',
    'my password = hunter22',
    'ik gaf de tan-code 884213 door',
    'CVC 123',
    'kaart 4111 1111 1111 1111',
  ])('%s is refused', (text) => expect(looksSecret(text)).toBe(true))

  it.each([
    'Zij vroegen om mijn pincode, maar die gaf ik niet.',
    'Ik gaf mijn wachtwoord aan iemand die belde.',
    'PL0900-2026123456',
    'NL91 DYKW 0417 1643 00',
    'De spin zat op 1234 meter.',
    'bestelling 30012345',
  ])('%s is not', (text) => expect(looksSecret(text)).toBe(false))
})

describe('a letter that a device makes', () => {
  const at = { now: new Date('2026-11-28T10:00:00Z'), demoBankAllowed: true }
  const [letter] = letters
  const typed = { name: 'Jannie', own: demoIban(7), other: demoIban(8), amount: '12,50', paidOn: '20-11-2026' }
  const fill = (more: Given) =>
    letter && fillLetter(letter, (field) => ({ ...typed, ...more })[field as 'name'] ?? '', at)

  it('against a ghost invoice says the amount without a day, and for which company', () => {
    const ghost = letters.find(({ id }) => id === 'spookfactuur')
    if (!ghost) throw new Error('no such letter')
    const typed: Given = { name: 'A. Jansen', otherName: 'Registerdienst', amount: '€ 189', company: 'Kapsalon Jansen' }
    const { paragraphs } = composeLetter(ghost, typed, '1 december 2026')
    expect(paragraphs).toContain('Het bedrag is € 189.')
    expect(paragraphs).toContain('Ik schrijf namens Kapsalon Jansen.')
    expect(paragraphs.join(' ')).not.toMatch(/terugbetalen|niets meer/)
    const paid = composeLetter(ghost, { ...typed, paidOn: '25 november 2026', own: 'NL91' }, '1 december 2026')
    expect(paid.paragraphs).toContain('Betaal het geld van 25 november 2026 terug op mijn rekening NL91.')
    const unpaid = composeLetter(ghost, { ...typed, own: 'NL91' }, '1 december 2026')
    expect(unpaid.paragraphs.join(' ')).not.toContain('NL91')
  })

  it.each(['terughalen', 'klacht'])('%s can be of a company', (id) => {
    const template = letters.find((one) => one.id === id)
    const { paragraphs } = composeLetter(template as LetterTemplate, { company: 'De Molen BV' }, 'x')
    expect(paragraphs).toEqual(expect.arrayContaining(['Ik schrijf namens De Molen BV.']))
  })

  it('reads as it is written: amounts, days and accounts', () => {
    const filled = fill({})
    expect(filled && 'letter' in filled && filled.letter.paragraphs[0]).toContain('20 november 2026')
    expect(filled && 'letter' in filled && filled.letter.paragraphs[0]).toContain('€ 12,50')
  })

  it.each([
    [{ name: '' }, 'name', 'required'],
    [{ own: 'NL00 FOUT' }, 'own', 'wrongAccount'],
    [{ other: demoIban(7) }, 'other', 'sameAccount'],
    [{ amount: 'veel' }, 'amount', 'wrongAmount'],
    [{ amount: '0' }, 'amount', 'wrongAmount'],
    [{ paidOn: 'gisteren' }, 'paidOn', 'wrongDate'],
    [{ paidOn: '29-11-2026' }, 'paidOn', 'dateInFuture'],
    [{ story: 'Mijn pincode is 1234.' }, 'story', 'secret'],
    [{ story: 'a'.repeat(601) }, 'story', 'tooLong'],
  ])('%j is not taken', (more, field, problem) => expect(fill(more)).toEqual({ wrong: [{ field, problem }] }))
})

describe('the story of a plan', () => {
  const template = letters.find(({ id }) => id === 'terughalen')
  if (!template) throw new Error('a letter is gone')

  it('is what the form takes, whatever was answered, and says nothing of images or threats', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...letters), (answers, letter) => {
        const story = storyOfPlan(letter, answers)
        expect(story.length).toBeLessThanOrEqual(600)
        expect(looksSecret(story)).toBe(false)
        expect(story).not.toMatch(/beeld|foto|dreig/i)
      }),
    )
  })

  it('tells what somebody chose, and nothing in the name of whom somebody helps', () => {
    const chosen = { what: ['bankhelpdesk'], gave: ['device'] } as const
    expect(storyOfPlan(template, chosen)).toBe(
      'Iemand deed zich voor als mijn bank. Zij konden in mijn computer of telefoon.',
    )
    expect(storyOfPlan(template, { ...chosen, who: ['helper'] })).toBe('')
    expect(storyOfPlan(template, {})).toBe('')
  })
})
