// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { phoneQuestions } from '#modules/guidance'
import { callWords } from './call-words.ts'
import { type CallFacts, hourOf } from './call-facts.ts'
import { readLine } from './read-line.ts'

const questions = phoneQuestions('nl')
const empty: CallFacts = {
  amount: '',
  day: '',
  hour: '',
  check: '',
  from: '',
  name: '',
  phone: '',
  language: '',
  story: '',
}
const read = (text: string, facts = empty, chosen = {}) =>
  readLine(text, questions, { chosen, facts }, { now: new Date('2026-11-30T13:10:00Z'), demoBankAllowed: true })

describe('a line of a call-taker', () => {
  it('holds keys, words and facts in any order, and each goes to its place', () => {
    const { chosen, facts, left } = read(
      'hangt nog b1 2300 euro gisteren naar NL65 DYKW 0002 3010 01 van NL12 DYKW 0002 4200 04 bankpas heet Jan bel 06 12345678',
    )
    expect(left).toEqual([])
    expect(chosen).toEqual({ now: ['calling'], what: ['bankhelpdesk'], gave: ['bank-card'] })
    expect(facts).toMatchObject({
      amount: '2.300',
      day: '2026-11-29',
      check: 'NL65 DYKW 0002 3010 01',
      from: 'NL12 DYKW 0002 4200 04',
      name: 'Jan',
      phone: '06 12345678',
    })
  })

  it('holds the time of a payment and the language of the call', () => {
    expect(read('640 euro om 14:30 spreekt Pools').facts).toMatchObject({
      amount: '640',
      hour: '14:30',
      language: 'pl',
    })
    expect(read('betaald rond 9 uur, praat alleen Frans').facts).toMatchObject({ hour: '09:00', language: 'fr' })
    expect(read('spreekt Oekraiens').facts.language).toBe('uk')
    expect(read('spreekt raar').facts.language).toBe('other')
    // A time that was told stays.
    expect(read('10:15', { ...empty, hour: '14:30' }).facts.hour).toBe('14:30')
  })

  it('keeps what is told again otherwise, beside what was told first, and a name that becomes longer', () => {
    const before = { ...empty, amount: '480,00', hour: '14:30', name: 'Maria', from: 'NL12 DYKW 0002 4200 04' }
    const { facts } = read('900 euro om 15:45 heet Maria Kowalska van NL65 DYKW 0002 3010 01', before)
    expect(facts).toMatchObject({ amount: '480,00', hour: '14:30', name: 'Maria Kowalska', from: before.from })
    for (const said of ['900', '15:45', 'NL65 DYKW 0002 3010 01']) expect(facts.story, said).toContain(said)
    expect(read('480 euro om 14:30 heet Maria', { ...before, amount: '480' }).facts.story).toBe('')
    expect(read('nee 900 euro', before).facts).toMatchObject({ amount: '900', story: '' })
    expect(read('heet Piet', before).facts).toMatchObject({ name: 'Maria', story: 'Ook genoemd: Piet.' })
    const { story } = read('gisteren, spreekt Pools', { ...before, day: '2026-11-21', language: 'nl' }).facts
    expect(story).toBe('Ook genoemd: 29 november 2026, Pools.')
  })

  it('reads a name whole, also with small words in it, and takes that of another for nobody’s', () => {
    expect(read('heet Anneke van der Meulen').facts.name).toBe('Anneke van der Meulen')
    expect(read('mijn naam is Ewa Kowalska').facts.name).toBe('Ewa Kowalska')
    expect(read('heet Jan en is bang').facts.name).toBe('Jan')
    expect(read('zijn naam is Piet').facts.name).toBe('')
  })

  it('hears that there is nobody at the door', () => {
    expect(read('er staat niemand aan de deur').chosen).toEqual({})
    expect(read('er staat iemand aan de deur').chosen).not.toEqual({})
    expect(read('niemand gelooft me, hij staat aan de deur').chosen).not.toEqual({})
  })

  it('adds to what was told and never takes its place', () => {
    const before = { ...empty, amount: '480,00', check: 'nepwinkel.example' }
    const { facts } = read('€ 12 en +44 7700 900123', before)
    expect(facts).toMatchObject({ amount: '480,00', check: 'nepwinkel.example, +44 7700 900123' })
    expect(read('b2 d1', empty, { what: ['bankhelpdesk'] }).left).toEqual([
      { text: 'b2', because: 'taken', question: 'what' },
    ])
  })

  it.each([
    'zij is 78 jaar',
    'op 31 november',
    '12 noveber',
    '2026',
    '0002 3090',
    '3 keer',
    '40 minuten geleden',
    'ze is 84-jarig',
  ])('takes no other figure for the amount: %s', (line) => {
    expect(read(line).facts.amount).toBe('')
  })

  it('understands how long ago it was, and a figure alone as the amount', () => {
    expect(read('een uur geleden').facts).toMatchObject({ day: '2026-11-30', hour: '13:10' })
    expect(read('half uur geleden 2300').facts).toMatchObject({ day: '2026-11-30', hour: '13:40', amount: '2.300' })
    expect(read('20 minuten geleden').facts.hour).toBe('13:50')
    expect(read('een uurtje terug').facts.hour).toBe('13:10')
    expect(read('14.30').facts.hour).toBe('14:30')
    expect(read('twee uur geleden').facts.hour).toBe('12:10')
    expect(read('een dag geleden').facts.hour).toBe('')
    expect(read('a46 14:30').facts).toMatchObject({ amount: '', hour: '14:30' })
    expect(read('1.250,50').facts.amount).toBe('1.250,50')
  })

  it('understands a time and a day as people say them', () => {
    const said = {
      'half drie': { hour: '14:30' },
      'om kwart over twee': { hour: '14:15' },
      'kwart voor tien': { hour: '09:45' },
      'drie uur': { hour: '15:00' },
      "half acht 's avonds": { hour: '19:30' },
      "half acht 's ochtends": { hour: '07:30' },
      'rond 9 uur': { hour: '09:00' },
      gistren: { day: '2026-11-29' },
      eergistren: { day: '2026-11-28' },
      // 30 November is a Monday.
      'dinsdag om half drie': { day: '2026-11-24', hour: '14:30' },
      maandag: { day: '2026-11-30' },
      'afgelopen maandag': { day: '2026-11-23' },
      'vorige week zondag': { day: '2026-11-29' },
      'zondag vorige week': { day: '2026-11-29' },
      'vorige week maandag': { day: '2026-11-23' },
    }
    for (const [text, facts] of Object.entries(said)) {
      const { facts: read_, left, told } = read(text)
      expect(read_, text).toMatchObject(facts)
      expect([left, told], text).toEqual([[], ''])
    }
    expect(read('vorige week').chosen.ago).toEqual(['eight-weeks'])
    expect(read('640 euro half drie').facts).toMatchObject({ amount: '640', hour: '14:30' })
  })

  it('understands an amount in words, and what only joins two facts', () => {
    const said = {
      'tweeduizend euro': '2.000',
      'tweeduizendvijfhonderd euro': '2.500',
      'vijfentwintighonderd euro': '2.500',
      'drie duizend vijf honderd euro': '3.500',
      'honderdtachtig euro': '180',
      'zeshonderd en veertig euro': '640',
      'negenduizend negenhonderdnegenennegentig euro': '9.999',
      'tweeëntwintig euro': '22',
      'tweeentwintig euro': '22',
    }
    for (const [text, amount] of Object.entries(said)) {
      const { facts, left, told } = read(text)
      expect([facts.amount, left, told], text).toEqual([amount, [], ''])
    }
    expect(read('a6 half drie tweeduizend euro').facts).toMatchObject({ amount: '2.000', hour: '14:30' })
    expect(read('half drie honderd euro').facts).toMatchObject({ amount: '100', hour: '14:30' })
    const { facts, left } = read('tweeduizend euro en gisteren')
    expect([facts.amount, facts.day, facts.story, left]).toEqual(['2.000', '2026-11-29', '', []])
  })

  it('keeps a second payment together with its own day', () => {
    const { facts, left } = read('500 euro gisteren om 14:30 en 300 euro eergisteren')
    expect(facts).toMatchObject({ amount: '500', day: '2026-11-29', hour: '14:30' })
    expect(facts.story).toBe('Ook betaald: € 300, 28 november 2026.')
    expect(left).toEqual([])
    expect(read('honderd euro en tweehonderd euro').facts).toMatchObject({
      amount: '100',
      story: 'Ook betaald: € 200.',
    })
    const before = { ...empty, amount: '500', day: '2026-11-29' }
    expect(read('900 euro eergisteren', before).facts.story).toBe('Ook betaald: € 900, 28 november 2026.')
  })

  it('asks which of two amounts it was, and whether one below nothing was paid', () => {
    for (const [text, found] of [
      ['2300 of 3200 euro', '2300 of 3200 euro'],
      ['€ 2300 of € 3200', '€ 2300 of € 3200'],
      ['2300 of 3200', '2300 of 3200'],
      ['tweeduizend of 3000 euro', 'tweeduizend of 3000 euro'],
      ['-50 euro', '-50 euro'],
    ] as const)
      for (const amount of ['', '1.000']) {
        const { facts, left } = read(text, { ...empty, amount })
        expect([facts.amount, facts.story], text).toEqual([amount, ''])
        expect(left, text).toEqual([{ text: found, because: 'amount' }])
      }
    expect(read('tussen 2 of 3 keer 500 euro').facts.amount).toBe('500')
  })

  it('takes the same amount again for the same payment', () => {
    const once = read('2300 euro', { ...empty, amount: '2300' }).facts
    expect([once.amount, once.story]).toEqual(['2300', ''])
    const other = read('900 euro', { ...empty, amount: '500' }).facts
    expect(read('900 euro', other).facts.story).toBe('Ook betaald: € 900.')
  })

  it('knows the part of the day wherever it stands', () => {
    for (const [text, facts] of [
      ['gisteravond om 11 uur', { day: '2026-11-29', hour: '23:00' }],
      ['gisteravond elf uur', { day: '2026-11-29', hour: '23:00' }],
      ['gisteravond 11:30', { day: '2026-11-29', hour: '23:30' }],
      ["gisteren 's avonds om 11 uur", { day: '2026-11-29', hour: '23:00' }],
      ['vanavond 8 uur', { day: '2026-11-30', hour: '20:00' }],
      ['vannacht 2 uur', { day: '2026-11-30', hour: '02:00' }],
      ['vannacht twaalf uur', { day: '2026-11-30', hour: '00:00' }],
      ['vanmiddag om 1 uur', { day: '2026-11-30', hour: '13:00' }],
      ['vanmiddag half twee', { day: '2026-11-30', hour: '13:30' }],
      ['vanochtend vijf uur', { day: '2026-11-30', hour: '05:00' }],
      ['half vijf vannacht', { day: '2026-11-30', hour: '04:30' }],
    ] as const) {
      const { facts: heard, left, told } = read(text)
      expect(heard, text).toMatchObject(facts)
      expect([left, told], text).toEqual([[], ''])
    }
  })

  it('hears that danger is denied, and takes off nothing that was named', () => {
    for (const text of [
      'is niet aan de deur geweest',
      'hij is niet bij mij aan de deur geweest',
      'er stond niet iemand aan de deur',
      'de koerier is niet geweest',
      'hij dreigt niet',
      'ze wordt niet bedreigd',
    ])
      expect(read(text).chosen.now, text).toBeUndefined()
    for (const text of [
      'ik snap het niet aan de deur staat een man',
      'ik weet niet wie er aan de deur staat',
      'de koerier is niet weg',
      'hij dreigt niet alleen, hij slaat mij',
    ])
      expect(read(text).chosen.now, text).toBeDefined()
    expect(read('is niet aan de deur geweest', empty, { now: ['door'] }).chosen.now).toEqual(['door'])
  })

  it('takes another fact in its place only from who says that it was wrong', () => {
    const before = { ...empty, amount: '1.500', day: '2026-11-29', phone: '06 12345678' }
    expect(read('2500 euro eergisteren', before).facts).toMatchObject({ amount: '1.500', day: '2026-11-29' })
    const { facts, told } = read('nee 2500 euro eergisteren bel 06 87654321', before)
    expect(facts).toMatchObject({ amount: '2.500', day: '2026-11-28', phone: '06 87654321', story: '' })
    expect(told).toBe('')
  })

  it('hears who is inside, and violence', () => {
    for (const text of [
      'er is iemand bij me binnen',
      'ze zijn binnen',
      'ze staan voor mijn huis',
      'ik durf niet open te doen',
    ])
      expect(read(text).chosen.now, text).toContain('door')
    for (const text of ['hij heeft een mes', 'ik word geslagen', 'hij slaat mij'])
      expect(read(text).chosen.now, text).toContain('threat')
    for (const text of ['dat slaat nergens op', 'de pakjes zijn binnen', 'betaald voor mijn huis'])
      expect(read(text).chosen.now, text).toBeUndefined()
  })

  it('keeps words of its own with what the caller told, and gives back a key that it does not know', () => {
    const { facts, left, told, chosen } = read('hangt nog, ze is erg Bang', { ...empty, story: 'Belt namens opa.' })
    const whole = 'hangt nog, ze is erg Bang'
    expect([facts.story, left, told]).toEqual([`Belt namens opa. ${whole}`, [], whole])
    expect(chosen.now).toEqual(['calling'])
    expect(read('zz9 hangt nog').left.map(({ text }) => text)).toEqual(['zz9'])
    expect(read('zz').left.map(({ text }) => text)).toEqual(['zz'])
  })

  it('takes no word of a sentence for a key, and keeps the sentence as it was said', () => {
    for (const text of [
      'ik heb 500 euro betaald gisteren via tikkie',
      'ik ben bang',
      'hij zei dat ik moest overmaken',
    ]) {
      const { chosen, facts } = read(text)
      expect(
        Object.keys(chosen).filter((id) => id !== 'paid'),
        text,
      ).toEqual([])
      expect(facts.story).toBe(text)
    }
    expect(read('hij zei dat ik betaalde b1').chosen.what).toEqual(['bankhelpdesk'])
    expect(read('hij zei dat ik betaalde b1').facts.story).toBe('hij zei dat ik betaalde')
  })

  it('hears who does not want to go on, and danger at the door, in other words', () => {
    for (const text of [
      'ik wil dood',
      'ik wil niet meer leven',
      'ze wil er een eind aan maken',
      'ze wil niet meer verder',
    ])
      expect(read(text).chosen.now, text).toContain('despair')
    for (const text of [
      'man aan de duer',
      'hij staat op de stoep',
      'er is een man binnen',
      'iemand belt aan',
      'koerier komt zo de pas halen',
    ])
      expect(read(text).chosen.now, text).toContain('door')
    for (const text of ['hij dreigt mij te slaan', 'ze bedrijgt mij', 'heel erg bang voor die man'])
      expect(read(text).chosen.now, text).toContain('threat')
  })

  it('says of an account with a slip that it is one, and keeps it in the field', () => {
    const { facts, left } = read('van NL12 DYKW 0002 4200 05 heet Jan')
    expect(left).toMatchObject([
      { text: 'NL12 DYKW 0002 4200 05', because: 'account', problem: { code: 'iban.wrong-check-digits' } },
    ])
    expect(facts).toMatchObject({ from: '', name: 'Jan', story: '' })
  })

  it('asks about a day that would be a year ago, and takes it with its year', () => {
    const { facts, left } = read('640 euro 3 december')
    expect(facts).toMatchObject({ amount: '640', day: '' })
    expect(left).toEqual([{ text: '3 december', because: 'day', day: '2025-12-03' }])
    expect(read('640 euro 3 december 2025')).toMatchObject({ facts: { day: '2025-12-03' }, left: [] })
    expect(read('640 euro 28 november')).toMatchObject({ facts: { day: '2026-11-28' }, left: [] })
  })

  it('keeps an hour that is known as a range as a range', () => {
    for (const [said, hour] of [
      ['tussen 2 en 3 uur', 'tussen 14:00 en 15:00'],
      ['tussen twee en drie uur', 'tussen 14:00 en 15:00'],
      ["tussen 9 en 10 uur 's ochtends", 'tussen 09:00 en 10:00'],
      ['tussen 14:30 en 15:00 uur', 'tussen 14:30 en 15:00'],
    ] as const) {
      const { facts, left, chosen } = read(`gisteren ${said} 640 euro`)
      expect(facts, said).toMatchObject({ amount: '640', hour, day: '2026-11-29', story: '' })
      expect([left, chosen], said).toEqual([[], {}])
      expect(hourOf(facts), said).toBe(Number(hour.slice(7, 9)))
    }
    for (const [hour, is] of [
      ['9:15', 9],
      ['14.30', 14],
      ['14u', 14],
      ['', null],
      ['straks', null],
    ] as const)
      expect(hourOf({ ...empty, hour }), hour).toBe(is)
  })

  test('every word stands for a choice that there is', () => {
    for (const [phrase, choices] of Object.entries(callWords))
      for (const [id, choice] of choices) {
        const question = questions.find((one) => one.id === id)
        expect(
          question?.options.map(({ value }) => value),
          phrase,
        ).toContain(choice)
        expect(read(phrase).chosen[id], phrase).toContain(choice)
      }
  })

  test('no danger that was named is lost, whatever is typed after it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a1', 'a4', 'net betaald', 'b1', 'zz', 'a', '12 euro', 'van', 'd1')),
        (typed) => {
          const { chosen } = read(typed.join(' '), empty, { now: ['despair'] })
          expect(chosen.now).toContain('despair')
        },
      ),
    )
  })
})
