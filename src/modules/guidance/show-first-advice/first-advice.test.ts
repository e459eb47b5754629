// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { isFraudForm } from '#modules/taxonomy'
import { testContext } from '../../../../tests/context.ts'
import { text as accessibility } from '../explain/accessibility.text.ts'
import { text as howItWorks } from '../explain/how-it-works.text.ts'
import { text as home } from '../show-home/show-home.text.ts'
import { type Advice, clocks } from './advice.ts'
import { findPoints } from './find-points.query.ts'
import { numbersIn } from '#values'
import { text as pages } from './show-first-advice.text.ts'
import { adviceFor, situations } from './situations.text.ts'

const test = await testContext()

const languages = ['nl', 'en'] as const
const sentencesOf = (advice: Advice, language: 'nl' | 'en') => {
  const { avoid, ...words } = advice.words[language]
  return [...Object.values(words), ...avoid, ...advice.steps.flatMap((step) => Object.values(step[language]))]
}
/** Nobody is branded, nobody is blamed, and nothing is called safe. */
const forbidden =
  /\b(dader|daders|fraudeur|fraudeurs|veilig|veilige|slachtofferrol|perpetrator|fraudster|safe|safely|naïef|dom|stom|careless|gullible)\b|laten oplichten|ingetrapt|trapte|eigen schuld|had (u )?moeten|should have|fell for/i

describe.each(situations.map((advice) => [advice.slug, advice] as const))('advice %s', (_slug, advice) => {
  it('belongs to a form of the taxonomy', async () => {
    expect(await isFraudForm(test.visitor, advice.form)).toBe(true)
  })

  it('begins with what is urgent and keeps the order of the clock', () => {
    const order = advice.steps.map((step) => clocks.indexOf(step.clock))
    expect(order[0]).toBeLessThanOrEqual(clocks.indexOf('half-hour'))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('sends people to their own bank or stops the misuse within half an hour', () => {
    const soon = advice.steps.filter((step) => ['now', 'half-hour'].includes(step.clock))
    expect(soon.map((step) => `${step.nl.title} ${step.nl.how}`).join(' ')).toMatch(/bank/)
  })

  it.each(languages)('brands, blames and promises nothing (%s)', (language) => {
    for (const sentence of sentencesOf(advice, language)) expect(sentence).not.toMatch(forbidden)
  })

  it('warns for people who promise to get the money back', () => {
    expect(advice.words.nl.avoid.join(' ')).toContain('uw geld terughaalt')
  })

  it('says everything in English too', () => {
    const dutch = sentencesOf(advice, 'nl')
    const english = sentencesOf(advice, 'en')
    expect(english.length).toBe(dutch.length)
    for (const [index, sentence] of english.entries()) expect(sentence).not.toBe(dutch[index])
  })

  it('names its sources and somebody who helps further', async () => {
    expect(advice.sources.length).toBeGreaterThan(0)
    const points = await findPoints(test.visitor, advice)
    expect(points.length).toBeGreaterThan(1)
    for (const { phone, site, way } of points) expect(phone ?? site ?? way).toBeTruthy()
    expect(points.map((point) => point.phone?.href)).not.toContain('tel:112')
  })
})

it('sends whoever paid a love of months to the bank for what is of these days, and blocks a card only when the other has it', () => {
  const steps = situations.find(({ slug }) => slug === 'dating')?.steps ?? []
  const said = (language: 'nl' | 'en') =>
    steps.map((step) => `${step[language].title}. ${step[language].how}`).join(' ')
  expect(said('nl')).toMatch(/laatste dagen/)
  expect(said('nl')).toMatch(/Heeft de ander uw pas of codes\? Laat dan/)
  expect(said('nl').match(/blokkeren/g)).toHaveLength(1)
  expect(said('en').match(/blocked/g)).toHaveLength(1)
})

it('lets whoever switched a device off leave it off', () => {
  for (const { steps } of situations)
    for (const step of steps.filter(({ nl }) => /van het internet/.test(nl.title))) {
      expect(step.nl.how).toContain('Staat het al uit? Laat het uit.')
      expect(step.en.how).toContain('Is it off already? Leave it off.')
    }
})

it('makes the numbers in a sentence callable, and no other digits', () => {
  expect(numbersIn('Bel 112 of 088-786 73 72, binnen 72 uur.').filter((part) => part.href)).toEqual([
    { text: '112', href: 'tel:112' },
    { text: '088\u2011786\u00a073\u00a072', href: 'tel:0887867372' },
  ])
})

it('makes the numbers for who thinks of suicide callable, and leaves the site alone', () => {
  expect(numbersIn('Bel 113 of 0800-0113, of chat op 113.nl.').flatMap(({ href }) => href ?? [])).toEqual([
    'tel:113',
    'tel:08000113',
  ])
})

it('has one address per situation, and none for what does not exist', () => {
  expect(new Set(situations.map((advice) => advice.slug)).size).toBe(situations.length)
  expect(adviceFor('bestaat-niet')).toBeUndefined()
})

describe.each(Object.entries({ home, pages, howItWorks, accessibility }))('text of %s', (_name, text) => {
  it('is the same in English, and brands or promises nothing', () => {
    const english: Record<string, string> = text.en
    for (const [key, sentence] of Object.entries<string>(text.nl)) {
      expect(english[key], key).toBeTruthy()
      expect(english[key], key).not.toBe(sentence)
      expect(sentence).not.toMatch(forbidden)
      expect(english[key]).not.toMatch(forbidden)
    }
  })
})
