// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone, formatIban, identifiersIn } from '#values'
import { screenRemark } from './screen-remark.ts'
import { rounds } from '../../../../tests/property.ts'

const screen = (text: string) => screenRemark(text, 'nl')

describe('an open answer', () => {
  it('without anything personal stays as it is, and may be read', () => {
    const text = 'Ik wachtte lang. De politie belde mij terug in november, dat was fijn.'
    expect(screen(text)).toEqual({ text, found: [], isDoubtful: false })
  })

  it.each([
    ['Ik sprak met Karin de Boer en dat ging goed.', 'Karin'],
    ['Mevrouw Jansen was vriendelijk.', 'Jansen'],
    ['Mijn naam is piet en ik wachtte lang.', 'piet'],
    ['Een man genaamd Tjibbe hielp mij.', 'Tjibbe'],
    ['Ik vond dat Sanne goed luisterde.', 'Sanne'],
    ['Mail mij op anna@post.example als het kan.', 'anna'],
    [`Het ging om ${formatIban(demoIban(1))} en veel geld.`, formatIban(demoIban(1))],
    [`Bel mij op ${demoPhone(1)}.`, demoPhone(1)],
    ['Ik woon op 1234 AB en niemand kwam.', '1234 AB'],
    ['Ik ben geboren op 12-03-1956.', '12-03-1956'],
  ])('%s: loses what tells who it is', (written, secret) => {
    const { text, found } = screen(written)
    expect(text).not.toContain(secret)
    expect(text).toContain('[weggelaten]')
    expect(found.length).toBeGreaterThan(0)
  })

  it.each([
    'Ik sprak met karin, dat ging goed.',
    'Ik belde met Oudewater over het geld.',
    'De mevrouw bakker was aardig.',
  ])('%s: waits for a person, because a program cannot say', (written) =>
    expect(screen(written)).toMatchObject({ text: written, found: [], isDoubtful: true }),
  )

  it('that was masked is not masked again, so that it can be sent', () => {
    const once = screen('Ik sprak met Karin de Boer, bel anna@post.example.').text
    expect(screen(once)).toMatchObject({ text: once, found: [] })
  })

  it('is never passed on with something in it that our parsers understand, wherever it stands', () => {
    const secrets = fc.constantFrom(
      demoIban(3),
      formatIban(demoIban(4)),
      demoPhone(5),
      'x.y@post.example',
      'www.nepwinkel.example',
    )
    const words = fc.array(fc.constantFrom('ik', 'belde', 'toen', 'het', 'ging', 'goed.', 'en', '(wel)'), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(words, secrets, words, (before, secret, after) => {
        const { text, isDoubtful } = screen([...before, secret, ...after].join(' '))
        expect(identifiersIn(text).length === 0 || isDoubtful).toBe(true)
        expect(text.includes(secret) && !isDoubtful).toBe(false)
      }),
      rounds(500),
    )
  })
})
