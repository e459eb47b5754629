// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clocks } from '../show-first-advice/advice.ts'
import { situations as advice } from '../show-first-advice/situations.text.ts'
import { numbersIn } from '#values'
import { sources } from '../show-first-advice/sources.ts'
import { answersOfSituations } from '../judge-plan/judge-plan.fixture.ts'
import { anyAnswers } from './answers.fixture.ts'
import { type Answers, choices, completed, nextQuestion, type Question, questions } from './answers.ts'
import { optionsOf } from './question.text.ts'
import { planOf } from './plan.ts'
import { situations } from './situations.ts'
import { stepWords } from './words.text.ts'
import { steps } from './all-steps.ts'
import { rounds } from '../../../../tests/property.ts'

const idsOf = (answers: Answers) => planOf(answers).map(({ step }) => step.id)

/** The call to the own bank, whatever it is about. */
const toBank = ['bank-card', 'bank-block', 'bank-stop', 'bank-stop-company', 'bank-back', 'bank-tell']
/** As the table has it: one name for every call to the bank; asking the banks by us goes with it. */
const ofTable = (answers: Answers) =>
  (idsOf(answers) as string[]).filter((id) => id !== 'ask-recall').map((id) => (toBank.includes(id) ? 'call-bank' : id))

/** A line of the table. Who left nothing else behind is an adult who lost nothing. */
const rows = situations
  .trim()
  .split('\n')
  .map((line) => {
    const [what = '', said = '', first = '', source = ''] = line.split('|').map((cell) => cell.trim())
    const given = said.split(' ').map((one) => {
      const [question = '', values = ''] = one.split('=')
      return [question, values.split(',')]
    })
    const answers = {
      now: [],
      who: ['adult'],
      paid: [],
      gave: [],
      contact: ['over'],
      what: [what],
      ...Object.fromEntries(given),
    }
    return { line: `${what}: ${said}`, what, answers: answers as Answers, first: first.split(', '), source }
  })

it('begins with the threat for whoever left the rest open, and not with a payment', () =>
  expect(idsOf({ what: ['dating'], case: ['blackmail'], who: ['helper'], now: [], paid: [], gave: [] })[0]).toBe(
    'images',
  ))

describe('the situations', () => {
  it('are at least 120, at least twelve of each kind, and no two alike', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120)
    for (const what of choices.what)
      expect(rows.filter((row) => row.what === what).length, what).toBeGreaterThanOrEqual(12)
    expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length)
  })

  it('say only what can be answered, and name a source', () => {
    for (const { line, answers, source } of rows) {
      expect(Object.keys(sources), line).toContain(source)
      for (const question of Object.keys(answers) as Question[]) {
        const known: readonly string[] = choices[question]
        for (const one of answers[question] ?? []) expect(known, line).toContain(one)
      }
    }
  })

  it('rest on an official source, as every step and every first advice does: none on news alone', () => {
    const official = (id: keyof typeof sources) => sources[id].kind === 'official'
    for (const { line, source } of rows) expect(official(source as keyof typeof sources), line).toBe(true)
    for (const { id, source } of steps) expect(official(source), id).toBe(true)
    for (const { slug, sources: named } of advice) expect(named.some(official), slug).toBe(true)
    for (const { url } of Object.values(sources))
      expect(url).not.toMatch(/nieuws\.nl|nu\.nl|\bad\.nl|security\.nl|omroep/)
  })

  it('take no number from what we only read in the news, but those for danger to life', () => {
    const fromNews = steps.filter(({ source }) => 'readIn' in sources[source])
    expect(fromNews.length).toBeGreaterThan(0)
    for (const { id } of fromNews)
      for (const words of Object.values(stepWords[id]))
        for (const { text, href } of Object.values(words).flatMap((sentence) => numbersIn(sentence)))
          if (href) expect(['112', '113', '0800\u20110113'], `${id}: ${text}`).toContain(text)
  })

  it('put the bank or the payment service before whoever helps, when money left minutes ago', () => {
    const stops: Record<string, string> = {
      transfer: 'call-bank',
      'credit-card': 'block-credit-card',
      crypto: 'tell-exchange',
      'gift-card': 'gift-card',
      'payment-service': 'payment-service',
    }
    const paid = fc.constantFrom('transfer', 'credit-card', 'crypto', 'gift-card', 'payment-service')
    fc.assert(
      fc.property(anyAnswers, paid, fc.constantFrom('minor', 'helper'), (said, means, who) => {
        // What exactly happened is asked of some kinds only.
        const { bank: _, what: __, case: ___, ...answers } = said
        const ids: readonly string[] = ofTable({ ...answers, now: ['just-paid'], paid: [means], who: [who] })
        expect(ids.indexOf(stops[means] ?? '')).toBeGreaterThanOrEqual(0)
        expect(ids.indexOf(stops[means] ?? '')).toBeLessThan(ids.indexOf(who === 'minor' ? 'grown-up' : 'beside-them'))
      }),
    )
  })

  it('know second victimisation in every kind where money can be asked twice, and a mule who was tricked', () => {
    const again = rows.filter(
      ({ answers }) => answers.contact?.includes('recovery') || answers.what?.includes('geld-terug-beloofd'),
    )
    expect(again.length).toBeGreaterThanOrEqual(12)
    for (const { line, answers } of again) expect(idsOf(answers), line).toContain('no-recovery')
    const isMule = ({ answers }: (typeof rows)[number]) =>
      answers.what?.includes('geldezel') && !answers.case?.includes('asked')
    for (const { line, answers } of rows.filter(isMule))
      expect(idsOf(answers), line).toEqual(expect.arrayContaining(['mule-stop', 'mule-lawyer', 'talk']))
  })

  it.each(rows)('$line', ({ answers, first }) => {
    expect(ofTable(answers).slice(0, 3)).toEqual(first)
  })
})

describe('the questions', () => {
  it('offer every choice in one order in both languages, and what nobody can name last', () => {
    for (const question of questions) {
      const values = optionsOf(question, 'nl').map(({ value }) => value)
      expect(values.toSorted()).toEqual([...choices[question]].toSorted())
      expect(optionsOf(question, 'en').map(({ value }) => value)).toEqual(values)
    }
    expect(optionsOf('what', 'nl').at(-1)?.value).toBe('iets-anders')
  })
})

describe('whatever is answered', () => {
  it('who met the other an hour ago, or has a false officer, is sent to the police, who are called once', () => {
    fc.assert(
      fc.property(anyAnswers, (said) => {
        const answers: Answers = { ...said, what: ['nepagent'], paid: ['cash'], ago: ['hour'] }
        const ids = idsOf(answers)
        expect(ids.filter((id) => id === 'call-112' || id === 'call-police')).toHaveLength(1)
        expect(ids.indexOf('call-police')).toBeLessThan(ids.indexOf('keep-evidence'))
      }),
    )
  })

  it('danger to life comes first', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ids = idsOf(answers)
        const isThreatened = answers.now?.some((one) => one === 'door' || one === 'threat')
        const despairs = answers.now?.includes('despair')
        if (isThreatened) expect(ids[0]).toBe('call-112')
        if (despairs) expect(ids.indexOf('call-113')).toBe(isThreatened ? 1 : 0)
        if (!isThreatened) expect(ids).not.toContain('call-112')
        if (!despairs) expect(ids).not.toContain('call-113')
      }),
    )
  })

  it('the steps keep the order of the clock, come once, and end with care afterwards', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const plan = planOf(answers)
        const order = plan.map(({ clock }) => clocks.indexOf(clock))
        expect(order).toEqual([...order].sort((one, other) => one - other))
        expect(new Set(idsOf(answers)).size).toBe(plan.length)
        const told = answers.what?.includes('geldezel') ? 'mule-lawyer' : 'report-here'
        // No crime yet: between people, with a shop, or nothing happened.
        const isOpen = answers.case?.some((one) => ['child', 'rubbish', 'leak', 'delays'].includes(one)) === true
        const last = ['keep-evidence', ...(isOpen ? [] : [told]), 'talk', 'secure']
        expect(idsOf(answers)).toEqual(expect.arrayContaining(last))
      }),
    )
  })

  it('who gave a code, card or money to a bank transfer, or has somebody in a device, is sent to their bank, unless they were there', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const lost =
          answers.paid?.includes('transfer') ||
          answers.now?.includes('remote') ||
          answers.gave?.some((one) => one === 'login' || one === 'bank-card' || one === 'device')
        if (!lost) return
        // A password of something else, and a mule whom the bank refused, need another step.
        if (answers.case?.some((one) => one === 'hacked' || one === 'threat-mail')) return
        if (
          answers.what?.includes('geldezel') &&
          (answers.bank?.some((one) => one.startsWith('refused')) || answers.case?.includes('summoned'))
        )
          return
        const call = answers.what?.includes('geldezel') ? 'mule-call-bank' : 'call-bank'
        const spoken = {
          called: 'bank-status',
          refused: 'bank-complaint',
          'refused-filed': 'bank-complaint',
        } as Partial<Record<string, string>>
        expect(ofTable(answers)).toContain(spoken[answers.bank?.[0] ?? ''] ?? call)
      }),
    )
  })

  it('where the bank refused, the police come before the complaint about the bank, which asks for what they gave', () => {
    const complaints = ['file-complaint', 'file-complaint-company', 'complain-first', 'complain-first-company']
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const at = (bank: 'refused' | 'refused-filed', ids: readonly string[]) =>
          idsOf({ ...answers, bank: [bank] }).findIndex((id) => ids.includes(id))
        const complaint = at('refused', ['bank-complaint'])
        if (complaint >= 0) expect(at('refused', complaints)).toBeLessThan(complaint)
        expect(at('refused-filed', complaints)).toBe(-1)
      }),
      rounds(1_000),
    )
  })

  it('nobody is sent to their bank without having been asked whether they called it', () => {
    fc.assert(
      fc.property(anyAnswers, ({ bank: _, ...answers }) => {
        const asked: Answers = { ...answers }
        for (const one of questions) if (one !== 'bank') asked[one] ??= []
        if (ofTable(asked).includes('call-bank')) expect(nextQuestion(asked)).toBe('bank')
      }),
      rounds(2_000),
    )
  })

  it('nobody is sent where they cannot go: a company not to the point for people, who sent money on not after a name', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(idsOf({ ...answers, who: ['company'] })).not.toContain('report-identity')
        expect(idsOf({ ...answers, what: ['geldezel'] })).not.toContain('ask-whose-account')
      }),
    )
  })

  it('a company is not rushed for an invoice of weeks ago, and is told to refuse a ghost invoice only before it pays', () => {
    const given = {
      now: [],
      what: ['factuur'],
      who: ['company'],
      gave: [],
      contact: ['over'],
      bank: ['not-called'],
    } as const
    for (const one of ['false-invoice', 'order', 'ghost', 'demand'] as const)
      for (const ago of ['eight-weeks', 'longer'] as const) {
        const planned = planOf({ ...given, case: [one], paid: ['transfer'], ago: [ago] })
        expect(
          planned.filter(({ clock }) => clock === 'half-hour').map(({ step }) => step.id),
          one,
        ).toEqual([])
      }
    const ghost = (paid: Answers['paid'] & object) => idsOf({ ...given, case: ['ghost'], paid, ago: ['three-days'] })
    expect(ghost([])[0]).toBe('refuse-ghost-invoice')
    expect(ghost(['transfer']).slice(0, 3)).toEqual(['bank-stop-company', 'ask-recall', 'ask-back-ghost-invoice'])
    expect(ghost(['transfer'])).not.toContain('refuse-ghost-invoice')
  })

  it('who paid, by whatever means, is never told not to pay that, and who was only asked as a mule reads one thing first', () => {
    const ghost = { what: ['factuur'], case: ['ghost'], gave: [], bank: ['not-called'] } satisfies Answers
    for (const paid of choices.paid)
      for (const ago of choices.ago)
        expect(idsOf({ ...ghost, paid: [paid], ago: [ago] }), paid).not.toContain('refuse-ghost-invoice')
    expect(idsOf({ ...ghost, now: ['just-paid'] })).not.toContain('refuse-ghost-invoice')
    expect(idsOf({ ...ghost, paid: [] })).toContain('refuse-ghost-invoice')
    const asked = idsOf({
      what: ['geldezel'],
      case: ['asked'],
      who: ['adult'],
      paid: [],
      gave: [],
      contact: ['in-touch'],
    })
    expect(asked[0]).toBe('mule-refuse')
    for (const id of ['mule-stop', 'mule-leave-money', 'mule-call-bank', 'mule-lawyer']) expect(asked).not.toContain(id)
  })

  it('who has the other on the line is not asked whether they are in touch, and is taken to be', () => {
    const calling: Answers = { now: ['calling'], what: ['bankhelpdesk'], who: ['adult'], paid: [], gave: ['bank-card'] }
    expect(nextQuestion(calling)).toBe('bank')
    expect(completed(calling).contact).toEqual(['in-touch'])
    expect(completed({ ...calling, contact: ['recovery'] }).contact).toEqual(['recovery'])
    expect(nextQuestion({ ...calling, now: [] })).toBe('contact')
  })

  it('at most nine questions are asked, and it ends', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        let given: Answers = {}
        let asked = 0
        for (let next = nextQuestion(given); next !== null; next = nextQuestion(given)) {
          given = { ...given, [next]: answers[next] ?? [] }
          asked++
        }
        expect(asked).toBeLessThanOrEqual(9)
      }),
    )
  })
})

describe('a step', () => {
  it('has an id of its own, and is the first in some situation or follows one', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
    const seen = new Set([...rows.map(({ answers }) => answers), ...answersOfSituations()].flatMap(idsOf))
    for (const { id } of steps) expect([...seen]).toContain(id)
  })

  it.each(Object.entries(stepWords))(
    '%s asks for no secret, blames nobody, and calls only numbers that everybody knows',
    (_id, { nl, en }) => {
      for (const words of [nl, en]) {
        const text = `${words.title} ${words.how} ${words.why}`
        expect(text).not.toMatch(/geef (ons )?uw (pincode|wachtwoord)|give us your (pin|password)/i)
        expect(text).not.toMatch(/eigen schuld|ingetrapt|had u moeten|your own fault|should have/i)
        expect(text.match(/\b0\d{3}[- ]?\d{4}|\b0\d{2}[- ]\d{3}/g) ?? []).toSatisfy((found: string[]) =>
          found.every((number) => ['0900-8844', '0900-0101', '0800-0113', '088-900', '088-786'].includes(number)),
        )
      }
    },
  )
})
