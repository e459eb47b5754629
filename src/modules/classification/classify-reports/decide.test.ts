// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { whyInWords } from '../classification/why-in-words.ts'
import { type Decided, facets, isBelow } from '../classification/classification.ts'
import { formClasses, notKnown, sureEnough, type TextReading } from '../read-text/reading.ts'
import { readAll } from '../read-text/read-text.query.ts'
import { readBroader } from '../read-text/training-texts.query.ts'
import { decide, type Given } from './decide.ts'

let tree: Given['tree']
let forms: string[] = []
beforeAll(async () => {
  const broader = await readBroader()
  tree = new Map([...broader].map(([id, above]) => [id, { facet: id.slice(0, 2), broader: above }]))
  forms = [...broader.keys()].filter((id) => id.startsWith('FF-') && id !== 'FF-000')
})

const at = new Date('2026-11-24T12:00:00Z')
const given = (report: Partial<Given['report']>, more: Partial<Given> = {}): Given => ({
  report: {
    id: 'r',
    origin: 'web',
    controllerOrganisationId: 'politie-demo',
    fraudForm: null,
    contactChannel: null,
    lossInCents: null,
    victimKind: null,
    answers: {},
    partnerCodes: [],
    ...report,
  },
  reading: notKnown,
  readBy: 'text-model test',
  said: [],
  byPeople: [],
  tree,
  edition: 'e/1',
  at,
  ...more,
})
const reads = (form: string | null, probability: number): TextReading => ({
  forms: [
    { form, probability },
    { form: form === 'FF-500' ? 'FF-110' : 'FF-500', probability: 1 - probability },
  ],
  words: ['woord'],
  messages: [],
})
const byPerson = (facet: Decided['facet'], concept: string): Decided => ({
  facet,
  concept,
  source: 'person',
  by: 'p',
  why: ['gezien'],
  confidence: null,
  edition: 'e/0',
  at: at.toISOString(),
})
const of = (input: Given, facet: Decided['facet']) => decide(input).decided.find((each) => each.facet === facet)

describe('what a report is about', () => {
  it('is what the reporter answered, more precise than what they chose, with the answer as the reason', () => {
    const report = { fraudForm: 'FF-410', answers: { 'bank-route': 'transferred' }, lossInCents: 5_000 }
    const found = decide(given(report))
    expect(found).toMatchObject({ form: 'FF-411', confidence: null, needsPerson: false, suggestion: null })
    expect(found.decided.map(({ facet, concept, source, why }) => [facet, concept, source, why[0]])).toEqual([
      ['form', 'FF-411', 'reporter', 'bank-route:transferred'],
      ['impersonated', 'IP-010', 'reporter', 'form:FF-411'],
      ['order', 'PY-110', 'reporter', 'bank-route:transferred'],
      ['means', 'PY-210', 'reporter', 'bank-route:transferred'],
      ['harm', 'HT-110', 'reporter', 'loss'],
    ])
    expect(found.decided.every(({ edition }) => edition === 'e/1')).toBe(true)
  })

  it('gives its reasons in words', () => {
    const report = { fraudForm: 'FF-410', answers: { 'bank-route': 'transferred' }, lossInCents: 5_000 }
    expect(decide(given(report)).decided.map((each) => whyInWords(each, 'nl'))).toEqual([
      'Wat gebeurde er daarna? Ik maakte zelf geld over naar een “veilige” rekening',
      'Dat volgt uit de fraudevorm',
      'Wat gebeurde er daarna? Ik maakte zelf geld over naar een “veilige” rekening',
      'Wat gebeurde er daarna? Ik maakte zelf geld over naar een “veilige” rekening',
      'Er is een bedrag opgegeven dat weg is',
    ])
    expect(whyInWords({ source: 'text', why: ['bank', 'veilige'] }, 'en')).toBe('bank, veilige')
    expect(whyInWords({ source: 'text', why: ['is <amount> overgeboekt', '<bank> belde'] }, 'nl')).toBe(
      'is een bedrag overgeboekt, … belde',
    )
    expect(whyInWords({ source: 'person', why: ['Gezien: de pas'] }, 'en')).toBe('Gezien: de pas')
    expect(whyInWords({ source: 'partner', why: ['stated'] }, 'en')).toBe('It was stated so')
  })

  it('follows a conversation away from what was chosen', () => {
    const answers = { spoken: 'yes', 'posed-as': 'bank' }
    expect(decide(given({ fraudForm: 'FF-200', answers })).form).toBe('FF-410')
  })

  it('is what the text tells when nobody said, and only when the text is sure', () => {
    expect(decide(given({}, { reading: reads('FF-300', 0.93) }))).toMatchObject({
      form: 'FF-300',
      confidence: 0.93,
      needsPerson: false,
    })
    expect(decide(given({}, { reading: reads('FF-300', 0.79) }))).toMatchObject({
      form: null,
      needsPerson: true,
      suggestion: { form: 'FF-300', probability: 0.79, words: ['woord'] },
    })
    expect(decide(given({}))).toMatchObject({ form: null, needsPerson: true, suggestion: null })
  })

  it('is never "no fraud" by the text alone: somebody looks', () => {
    expect(decide(given({}, { reading: reads(null, 0.99) }))).toMatchObject({
      form: null,
      needsPerson: true,
      suggestion: { form: null },
    })
  })

  it('is looked at by a person when a very sure text speaks against a reporter, not against a partner', () => {
    const against = (origin: 'web' | 'api', probability: number) =>
      decide(given({ origin, fraudForm: 'FF-110' }, { reading: reads('FF-920', probability) }))
    expect(against('web', 0.95)).toMatchObject({ form: 'FF-110', needsPerson: true, suggestion: { form: 'FF-920' } })
    expect(against('web', 0.84)).toMatchObject({ form: 'FF-110', needsPerson: false, suggestion: null })
    expect(against('api', 0.95)).toMatchObject({ form: 'FF-110', needsPerson: false, suggestion: { form: 'FF-920' } })
    expect(decide(given({ fraudForm: 'FF-412' }, { reading: reads('FF-400', 0.99) })).needsPerson).toBe(false)
  })

  it('may be made more precise by the text', () => {
    expect(decide(given({ fraudForm: 'FF-900' }, { reading: reads('FF-910', 0.9) })).form).toBe('FF-910')
    expect(decide(given({ origin: 'file', fraudForm: 'FF-100' }, { reading: reads('FF-120', 0.9) })).form).toBe(
      'FF-120',
    )
    // Who chose 'another form' has said that it is none of the named ones: the others are weighed among themselves.
    const some = {
      ...reads('FF-920', 0.6),
      forms: [
        { form: 'FF-920', probability: 0.6 },
        { form: 'FF-110', probability: 0.35 },
        { form: 'FF-910', probability: 0.05 },
      ],
    }
    expect(decide(given({ fraudForm: 'FF-900' }, { reading: some }))).toMatchObject({
      form: 'FF-920',
      confidence: 0.923,
    })
    expect(decide(given({}, { reading: some })).form).toBe(null)
    const said = [{ facet: 'victim' as const, concept: 'VT-230', words: ['onze vereniging'] }]
    expect(of(given({ victimKind: 'company' }, { said }), 'victim')).toMatchObject({
      concept: 'VT-230',
      source: 'text',
    })
    expect(of(given({ victimKind: 'citizen' }, { said }), 'victim')).toMatchObject({ concept: 'VT-100' })
  })

  it('is as fine as the words of the text: which helpdesk, which kind of purchase, which number', () => {
    const told = (fraudForm: string | null, text: string) =>
      decide(given({ fraudForm, origin: 'web' }, readAll(text))).form
    expect(told('FF-400', 'Iemand van de Rabobank belde en ik moest geld overmaken naar een veilige rekening.')).toBe(
      'FF-411',
    )
    expect(told('FF-400', 'Ik werd gebeld door iemand van de bank. Hij wilde meekijken met AnyDesk.')).toBe('FF-413')
    expect(told('FF-400', 'Iemand die zei dat hij van de politie was wilde mijn sieraden ophalen.')).toBe('FF-430')
    expect(told('FF-300', 'Een appje: hoi mam, dit is mijn nieuwe nummer. Ik heb betaald.')).toBe('FF-310')
    expect(told('FF-110', 'Ik bestelde schoenen bij een webwinkel en kreeg niets.')).toBe('FF-111')
    expect(told('FF-110', 'Ik betaalde borg voor een kamer en kreeg de sleutel nooit.')).toBe('FF-114')
    expect(told('FF-200', 'De koper stuurde een betaalverzoek van een cent.')).toBe('FF-230')
    expect(told('FF-200', 'Ik klikte op een link.')).toBe('FF-200')
    // A bank that has nothing to do with the form says nothing about it.
    expect(told('FF-110', 'Ik werd gebeld door iemand van de bank.')).toBe('FF-110')
    const finer = decide(
      given({ fraudForm: 'FF-110', origin: 'web' }, { ...readAll('Nep webwinkel.'), reading: reads('FF-920', 0.95) }),
    )
    expect(finer).toMatchObject({ form: 'FF-111', needsPerson: true, suggestion: { form: 'FF-920' } })
  })

  it('stays what a person decided, whatever else is known, and keeps a partner’s own codes as they came', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.option(fc.constantFrom(...forms), { nil: null }),
        fc.constantFrom(...formClasses),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('web' as const, 'api' as const, 'file' as const),
        (decided, stated, read, probability, origin) => {
          const partnerCodes = [{ scheme: 'eigen', code: 'X1', version: '3' }]
          const person = byPerson('form', decided)
          const found = decide(
            given(
              { origin, fraudForm: stated, partnerCodes },
              { byPeople: [person], reading: reads(read === 'none' ? null : read, probability) },
            ),
          )
          expect(found).toMatchObject({ form: decided, needsPerson: false, suggestion: null, partnerCodes })
          expect(found.decided.find(({ facet }) => facet === 'form')).toEqual(person)
        },
      ),
    )
  })

  it('has at most one answer a facet, from the strongest source or below it, and never an unsure one', () => {
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom(...forms), { nil: null }),
        fc.constantFrom(...formClasses),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (stated, read, probability) => {
          const form = read === 'none' ? null : read
          const found = decide(given({ fraudForm: stated }, { reading: reads(form, probability) }))
          const seen = found.decided.map(({ facet }) => facet)
          expect(seen).toEqual(facets.filter((facet) => seen.includes(facet)))
          if (stated && found.form !== stated) expect(isBelow(found.form ?? '', stated, tree)).toBe(true)
          if (found.confidence !== null) expect(found.confidence).toBeGreaterThanOrEqual(sureEnough - 0.001)
          expect(found.form === null).toBe(!found.decided.some(({ facet }) => facet === 'form'))
        },
      ),
    )
  })
})
