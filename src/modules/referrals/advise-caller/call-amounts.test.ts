// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { adviseByPhone, phoneQuestions } from '#modules/guidance'
import { otherPayments } from '#modules/reports'
import { noFacts } from './call-facts.ts'
import { readLine } from './read-line.ts'

const questions = phoneQuestions('nl')
const read = (text: string) =>
  readLine(
    text,
    questions,
    { chosen: {}, facts: noFacts },
    { now: new Date('2026-11-30T13:10:00Z'), demoBankAllowed: true },
  )

describe('what was paid', () => {
  it('is never how old somebody is', () => {
    for (const text of [
      'mijn oma van 81 is gebeld namens haar bank',
      'een jongen van 16 wordt bedreigd',
      'haar moeder (81) gaf de pincode',
      'zij is 84 en weet het niet meer',
      'mijn schoonvader is al 79',
      'mevrouw 76 belt aan',
      'leeftijd 67',
      'oma van eenentachtig',
    ]) {
      const { facts } = read(text)
      expect(facts.amount, text).toBe('')
      expect(otherPayments(facts.story), text).toEqual([])
    }
    expect(read('oma van 81 betaalde 2300 gisteren').facts.amount).toBe('2.300')
    expect(read('opa van 79 maakte 95 euro over').facts.amount).toBe('95')
  })

  it('is an amount beside a word for somebody all the same', () => {
    for (const [text, amount] of [
      ['mijn zoon is 95 euro kwijt', '95'],
      ['zij is 84 kwijt', '84'],
      ['mevrouw 50 euro', '50'],
      ['factuur van 81', '81'],
      ['vader heeft 450 overgemaakt', '450'],
    ] as const)
      expect(read(text).facts.amount, text).toBe(amount)
  })

  it('is not what somebody asks for', () => {
    for (const text of [
      'hij moet 200 euro betalen anders gaat het naar zijn klas',
      'ze eisen nu 1500 euro',
      'de dader wil nog 300 euro',
    ])
      expect(read(text).facts.amount, text).toBe('')
    expect(read('hij vraagt weer 500 euro, 200 euro betaald').facts).toMatchObject({ amount: '200' })
    expect(read('ik wil mijn 2300 euro terug').facts.amount).toBe('2.300')
    expect(read('ik wil melden dat ik 950 euro heb overgemaakt').facts.amount).toBe('950')
  })

  it('counts as often as it was paid', () => {
    const { facts } = read('ik heb 3x 100 euro betaald')
    expect([facts.amount, otherPayments(facts.story)]).toEqual(['100', [10_000, 10_000]])
    expect(otherPayments(read('2 keer 49,95 euro').facts.story)).toEqual([4_995])
    expect(otherPayments(read('tussen 2 of 3 keer 500 euro').facts.story)).toEqual([])
  })
})

describe('somebody who is threatened with images', () => {
  const first = (text: string) => {
    const { chosen } = read(text)
    return { chosen, answers: adviseByPhone(chosen).answers }
  }

  it('is heard in the words of whoever calls, and is not sent to the door', () => {
    for (const text of [
      'een meisje stuurde blote fotos en nu zegt iemand dat hij ze doorstuurt',
      'ze willen mijn naaktfoto online zetten',
      'mijn dochter van 15 heeft een foto gestuurd en wordt nu gechanteerd',
      'jongen van 16 wordt bedreigd met naaktfotos, hij moet 200 euro betalen',
    ]) {
      const { chosen, answers } = first(text)
      expect(answers, text).toMatchObject({ what: ['dating'], case: ['blackmail'], gave: ['images'] })
      expect(chosen.now, text).toBeUndefined()
    }
  })

  it('stays in danger where the words say so', () => {
    expect(read('hij dreigt haar te slaan en heeft naaktfotos').chosen).toMatchObject({ now: ['threat'] })
    expect(read('hij heeft naaktfotos en staat nu aan de deur').chosen).toMatchObject({ now: ['door'] })
    expect(read('iemand bedreigt mij').chosen).toEqual({ now: ['threat'] })
  })

  it('keeps the answer that was given first', () => {
    const { chosen } = readLine(
      'hij dreigt met naaktfotos',
      questions,
      { chosen: { what: ['hulpvraag'] }, facts: noFacts },
      { now: new Date('2026-11-30T13:10:00Z'), demoBankAllowed: true },
    )
    expect(chosen).toMatchObject({ what: ['hulpvraag'], gave: ['images'] })
  })
})
