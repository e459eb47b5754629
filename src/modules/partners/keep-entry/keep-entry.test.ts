// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoPhone } from '#values'
import { registerFile } from '../reporting-point/reporting-point.schema.ts'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'
import { careFor, changedFields, eyesFault } from './change.ts'
import { entryFaults } from './entry-faults.ts'
import { entryOfForm, formOfEntry } from './entry-form.ts'
import { smuggledIn } from './smuggled.ts'

const { reportingPoints } = registerFile.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../reporting-point/reporting-points.json'), 'utf8')),
)
const points = reportingPoints as ReportingPoint[]
const entryOf = (id: string) => points.find((one) => one.id === id) as ReportingPoint
const now = new Date('2026-11-28T12:00:00Z')
const real = { isDemo: false, today: '2026-12-01' }
const none = new Set<string>()

describe('a number that hides in a text', () => {
  it.each([
    'Bel 088-786 73 72.',
    'Bel 0 8 8 7 8 6 7 3 7 2',
    '088 • 786 • 73 • 72',
    'bel ０８８７８６７３７２',
    'nul acht acht zeven acht zes',
    'Bel ⓪⑧⑧⑦⑧⑥',
    'Bel ٠٨٨٧٨٦٧٣٧٢',
    '0906',
    'Bel 14 020',
    'Bel 1850',
    'van 8.30 tot 17.00 uur op 088-7867372',
    'Kijk op nepbank.example',
    'mail hulp@nepbank.example',
    'https://wa.me/31612345678',
    'tel:112112',
    'NL65 DYKW 0002 3010 01',
    '08\u200b87\u200b867372',
  ])('is found: %s', (text) => expect(smuggledIn(text, none)).not.toBeNull())

  it.each([
    'maandag tot en met vrijdag, 8.30 tot 17.00 uur',
    'Een bedrijf meldt een datalek binnen 72 uur.',
    'De bank heeft acht weken om te antwoorden.',
    'antwoord binnen vijf werkdagen',
    'In 2026 kost dit 15 cent per minuut.',
    'Bij spoed belt u 112.',
  ])('is not seen where there is none: %s', (text) => expect(smuggledIn(text, none)).toBeNull())

  it('may be the own site, by name', () => {
    expect(smuggledIn('Met het formulier op politie.nl.', new Set(['politie.nl']))).toBeNull()
    expect(smuggledIn('Met het formulier op politie.nl.', none)).toBe('politie.nl')
  })

  it('is found however a number of ten digits is pulled apart', () => {
    const sign = fc.constantFrom('', ' ', '-', '.', ' / ', '·', '_', ') (')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), sign), { minLength: 9, maxLength: 11 }),
        (parts) => {
          const text = `Bel ${parts.map(([digit, between]) => `${digit}${between}`).join('')} nu`
          // Times and years are no number, and nothing is left of some of these.
          fc.pre(!/\b\d{1,2}[.:]\d{2}\b|\b(?:19|20)\d{2}\b/.test(text))
          expect(smuggledIn(text, none)).not.toBeNull()
        },
      ),
    )
  })
})

describe('the entries that ship', () => {
  it('hold no number or address in a text, and no fault but an unknown cost', () => {
    for (const entry of points)
      expect(
        entryFaults(entry, real).filter(({ fault }) => fault !== 'cost'),
        entry.id,
      ).toEqual([])
    expect(entryFaults(entryOf('politie'), real)).toEqual([{ field: 'channels', fault: 'cost' }])
  })
})

describe('what would lead somebody wrong', () => {
  const cmi = entryOf('cmi')
  const channel = { hours: null, cost: null, languages: [], accessibility: [] }
  const phone = (value: string, cost: { nl: string; en: string } | null = null) =>
    ({ ...cmi, channels: [{ ...channel, type: 'phone', value, cost }] }) as ReportingPoint
  const site = (value: string) => ({ ...cmi, channels: [{ ...channel, type: 'website', value }] }) as ReportingPoint
  const faultsOf = (entry: ReportingPoint, demo = false) =>
    entryFaults(entry, { ...real, isDemo: demo }).map(({ fault }) => fault)

  it('is refused: an invented number of who exists, a real one of who does not, a dear one without its cost', () => {
    expect(faultsOf(phone(demoPhone(7)))).toEqual(['invented'])
    expect(faultsOf(phone(demoPhone(7)), true)).toEqual([])
    expect(faultsOf(phone('088-900 10 00'), true)).toEqual(['real'])
    expect(faultsOf(phone('0906-1234'))).toEqual(['cost'])
    expect(faultsOf(phone('0900-1234', { nl: '45 cent per gesprek', en: '45 cents a call' }))).toEqual([])
  })

  it('is refused: a site that is not what it looks like', () => {
    for (const address of [
      'https://rvig.nl@nep.example/',
      'https://rvig.nl:8443/',
      'https://xn--rvg-8ma.example/',
      'https://nep.example/bel-088-9001000',
      'https://nep.example/?bel=1',
      'https://127.0.0.1/',
    ])
      expect(faultsOf(site(address)), address).toContain('site')
    expect(faultsOf(site('https://www.rvig.nl/centraal-meldpunt-identiteitsfraude/'))).toEqual([])
  })

  it('is refused: a number without source or day, a day that still has to come, a number in any other field', () => {
    expect(faultsOf({ ...cmi, source: null })).toEqual(['source'])
    expect(faultsOf({ ...cmi, lastVerified: '2026-12-02' })).toEqual(['future'])
    const text = { nl: 'Bel 088-123 45 67', en: 'Call us' }
    for (const more of [
      { does: [text] },
      { doesNot: [text] },
      { requirements: [text] },
      { targetGroup: text },
      { organisation: text },
      { referralQuestions: [{ ...text, fitsWhen: 'yes' }] },
      { channels: [{ ...channel, type: 'described', value: text }] },
      { channels: [{ ...channel, type: 'website', value: 'https://www.rvig.nl', hours: text }] },
    ] as Partial<ReportingPoint>[])
      expect(faultsOf({ ...cmi, ...more }), JSON.stringify(more)).toContain('smuggled')
  })
})

describe('a form of an entry', () => {
  const cmi = entryOf('cmi')

  it('keeps where hours and costs were read as long as nobody changes them', () => {
    expect(changedFields(cmi, entryOfForm(cmi, formOfEntry(cmi)).entry as ReportingPoint)).toEqual([])
    const written = { ...formOfEntry(cmi), 'channel-0-hours': 'maandag', 'channel-0-hoursEn': 'Monday' }
    const [changed, site] = (entryOfForm(cmi, written).entry as ReportingPoint).channels
    expect(changed?.hours?.nl).toBe('maandag')
    expect(changed?.factsSource).toBeUndefined()
    expect(site).toEqual(cmi.channels[1])
  })
})

describe('how many people look at a change', () => {
  const cmi = entryOf('cmi')
  const number = {
    ...cmi,
    channels: cmi.channels.map((one) => ({ ...one, ...(one.type === 'phone' && { value: '088-900 20 00' }) })),
  }

  it('is two and a day for a way in, two for the day of a number, one for words', () => {
    expect(careFor(cmi, number as ReportingPoint, now)).toEqual({ needsTwo: true, waits: true })
    expect(careFor(cmi, { ...cmi, lastVerified: '2026-11-27' }, now)).toEqual({ needsTwo: true, waits: false })
    expect(careFor(cmi, { ...cmi, does: [] }, now)).toEqual({ needsTwo: false, waits: false })
    const elsewhere = { url: 'https://nep.example', label: 'nep' }
    expect(careFor(cmi, { ...cmi, source: elsewhere }, now)).toEqual({ needsTwo: true, waits: true })
    // A number that was too old comes back: nobody called it for a while, and whose it is now is not known.
    expect(careFor({ ...cmi, lastVerified: '2026-01-01' }, cmi, now)).toEqual({ needsTwo: true, waits: true })
    expect(careFor({ ...cmi, needsVerification: true }, cmi, now)).toEqual({ needsTwo: true, waits: true })
  })

  it('whatever changes about a way to call waits, and an equal entry changes nothing', () => {
    const text = fc.record({ nl: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) })
    fc.assert(
      fc.property(fc.option(text), fc.option(text), (hours, cost) => {
        const after = { ...cmi, channels: cmi.channels.map((one) => ({ ...one, hours, cost })) }
        const care = careFor(cmi, after, now)
        expect(care.waits).toBe(changedFields(cmi, after).includes('channels'))
      }),
    )
    expect(changedFields(cmi, JSON.parse(JSON.stringify(cmi)))).toEqual([])
  })

  it('are three people of two organisations at least, in every order', () => {
    const person = fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd'),
      organisationId: fc.constantFrom('x', 'y'),
    })
    fc.assert(
      fc.property(person, person, person, (proposedBy, one, two) => {
        const first = eyesFault({ proposedBy, first: null, needsTwo: true }, one)
        const second = eyesFault({ proposedBy, first: one, needsTwo: true }, two)
        if (first !== null || second !== null) return
        expect(new Set([proposedBy, one, two].map(({ personId }) => personId)).size).toBe(3)
        expect(new Set([proposedBy, one, two].map(({ organisationId }) => organisationId)).size).toBe(2)
      }),
    )
    const [a, b, c] = ['a', 'b', 'c'].map((personId) => ({ personId, organisationId: 'x' })) as [never, never, never]
    expect(eyesFault({ proposedBy: a, first: null, needsTwo: true }, a)).toBe('own')
    expect(eyesFault({ proposedBy: a, first: b, needsTwo: true }, b)).toBe('again')
    expect(eyesFault({ proposedBy: a, first: b, needsTwo: true }, c)).toBe('one-house')
    expect(eyesFault({ proposedBy: a, first: null, needsTwo: false }, b)).toBeNull()
  })
})
