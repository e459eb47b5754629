// SPDX-License-Identifier: EUPL-1.2
// Who is really calling: with both key holders at work, a fraudster who guesses, relays, replays and looks in the tables.
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { tablesHolding } from '../../../../tests/api/search-tables.ts'
import { testContext } from '../../../../tests/context.ts'
import { secondHolder, type SecondHolder } from '../../../../tests/second-holder.ts'
import { rounds } from '../../../../tests/property.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { differentOnes, missBits, roomLeft } from '../count-questions/allowance.ts'
import { guessCosts } from '../count-questions/count-questions.command.ts'
import { listSuspects } from '../count-questions/watch-askers.command.ts'
import { callMinutes } from './call-limits.ts'
import { callWords, drawWords, pairsOf } from './call-words.ts'
import { endCalls } from './end-calls.command.ts'

const test = await testContext({ demo: true })
/** As in production: what is asked is limited as it is there. */
const settings = { ...test.ctx.settings, rateLimit: 120 }
const site = await testSite({ ...test, ctx: Object.assign(test.ctx, { settings }) })

let second: SecondHolder
beforeAll(async () => {
  second = await secondHolder(test, { call: { 'confirm-call': 1_000_000 } })
})
afterAll(() => second.clean())
beforeEach(async () => {
  await test.ctx.db.pool.query('delete from sharing.asker')
  await test.ctx.db.pool.query('delete from sharing.open_call')
})

const ids = { anh: '0190a000-0000-7000-8000-0000000000c1', yusuf: '0190a000-0000-7000-8000-0000000000c2' }
const employee = (organisation: string, id = ids.anh) => asActor('person', organisation, ['calls:open'], id)
const dialler = asActor('machine', 'deltabank-demo', ['calls:open'])
const desk = '/werkbank/bellen'

const open = async (headers = dialler, endsIn = '4427', language = 'nl') => {
  const answer = await site.inject({ method: 'POST', url: '/v1/calls', headers, payload: { endsIn, language } })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<{ id: string; words: [string, string]; endsAt: string }>()
}
let network = 0
/** Another household each time, unless one is named. */
const check = (
  organisation: string,
  words: string,
  address = `198.51.${Math.floor((network += 1) / 250)}.${network % 250}`,
) => site.inject({ method: 'POST', url: '/v1/caller-checks', remoteAddress: address, payload: { organisation, words } })
const outcome = async (organisation: string, words: string, address?: string) =>
  (await check(organisation, words, address)).json().answers[0]

describe('a call', () => {
  it('is seen by whoever types its words, with the last digits of the number, and by nobody for another organisation', async () => {
    const { words } = await open()
    expect(await outcome('polderbank-demo', words.join(' '))).toMatchObject({ outcome: 'not-taking-part' })
    expect(await outcome('politie-demo', words.join(' '))).toMatchObject({ outcome: 'not-seen', endsIn: null })
    expect(await outcome('deltabank-demo', words.join(' '))).toMatchObject({
      outcome: 'calling',
      organisation: 'Deltabank (demo)',
      endsIn: '4427',
      advice: expect.stringContaining('Hang op. Bel zelf.'),
    })
  })

  it.each([
    ['bank', 'deltabank-demo'],
    ['police', 'politie-demo'],
    ['reporting point', 'meldpunt-demo'],
    ['municipality', 'gemeente-demo'],
  ])('is opened by an employee of a %s, in Dutch and in English', async (_, organisation) => {
    for (const language of ['nl', 'en'] as const) {
      const page = await site.as(employee(organisation)).post(desk, { intent: 'open', endsIn: '0081', language })
      expect(page.statusCode).toBe(200)
      const words = /<code[^>]*>([a-z]+ [a-z]+)<\/code>/.exec(page.body)?.[1] ?? ''
      expect(callWords[language]).toContain(words.split(' ')[0])
      expect(await outcome(organisation, words)).toMatchObject({ outcome: 'calling', endsIn: '0081' })
    }
  })

  it('is one at a time for a person: the next ends the one before', async () => {
    const first = await open(employee('deltabank-demo'))
    const other = await open(employee('deltabank-demo', ids.yusuf))
    const next = await open(employee('deltabank-demo'))
    expect(await outcome('deltabank-demo', first.words.join(' '))).toMatchObject({ outcome: 'not-seen' })
    for (const { words } of [other, next])
      expect(await outcome('deltabank-demo', words.join(' '))).toMatchObject({ outcome: 'calling' })
  })

  it('ends by the employee, or by itself after minutes, also over midnight, and leaves counts only', async () => {
    const midnight = new Date('2027-03-01T00:00:00Z')
    second.at(new Date(midnight.getTime() - 60_000))
    const [one, two] = [await open(), await open()]
    const url = `/v1/calls/${one.id}`
    expect((await site.inject({ method: 'DELETE', url, headers: dialler })).statusCode).toBe(204)
    expect((await site.inject({ url, headers: dialler })).statusCode).toBe(404)
    expect(await outcome('deltabank-demo', one.words.join(' '))).toMatchObject({ outcome: 'not-seen' })
    second.at(new Date(midnight.getTime() + 60_000))
    expect(await outcome('deltabank-demo', two.words.join(' '))).toMatchObject({ outcome: 'calling' })
    second.at(new Date(midnight.getTime() + callMinutes * 60_000))
    expect(await outcome('deltabank-demo', two.words.join(' '))).toMatchObject({ outcome: 'not-seen' })
    await endCalls(asSystem(test.ctx, 'sharing.end-calls'))
    expect((await test.ctx.db.pool.query('select 1 from sharing.open_call')).rows).toEqual([])
    const counts = await test.ctx.db.pool.query(
      `select sum(opened)::int as opened, sum(found)::int as found from sharing.call_count where day between '2027-02-27' and '2027-03-02'`,
    )
    expect(counts.rows).toEqual([{ opened: 2, found: 1 }])
  })

  it('belongs to whoever opened it: no colleague and no other organisation sees or ends it', async () => {
    const { id } = await open(employee('deltabank-demo'))
    const others = [employee('deltabank-demo', ids.yusuf), employee('politie-demo'), dialler]
    for (const headers of others) {
      expect((await site.inject({ url: `/v1/calls/${id}`, headers })).statusCode).toBe(404)
      expect((await site.inject({ method: 'DELETE', url: `/v1/calls/${id}`, headers })).statusCode).toBe(404)
      expect((await site.as(headers).post(desk, { intent: 'end', id })).statusCode).not.toBe(200)
    }
    expect((await site.inject({ url: `/v1/calls/${id}`, headers: employee('deltabank-demo') })).json()).toMatchObject({
      lookedUp: 0,
    })
  })
})

describe('who may open one', () => {
  it('has the permission and works for a kind of organisation that it is there for', async () => {
    const payload = { endsIn: '4427', language: 'nl' }
    const ask = async (headers: object) =>
      (await site.inject({ method: 'POST', url: '/v1/calls', headers: { ...headers }, payload })).statusCode
    expect(await ask(employee('zeewind-telecom-demo'))).toBe(403)
    expect(await ask(employee('koopplein-demo'))).toBe(403)
    expect(await ask(asActor('person', 'deltabank-demo', ['checks:ask', 'reports:read']))).toBe(403)
    expect(await ask({})).toBe(401)
    expect((await site.as(asActor('person', 'deltabank-demo', ['checks:ask'])).get(desk)).statusCode).toBe(403)
    expect((await site.as(employee('koopplein-demo')).get(desk)).statusCode).toBe(403)
  })

  it('gives four digits and never a number', async () => {
    for (const endsIn of ['+31612344427', '12345', '442', 'abcd', '']) {
      const payload = { endsIn, language: 'nl' }
      const answer = await site.inject({ method: 'POST', url: '/v1/calls', headers: dialler, payload })
      expect([answer.statusCode, answer.json().errors?.[0]?.pointer]).toEqual([400, '/endsIn'])
    }
    const page = await site.as(employee('deltabank-demo')).post(desk, { intent: 'open', endsIn: '0612344427' })
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('Vul de laatste vier cijfers in')
  })
})

/** Guesses that a network gets answered in a day, hour after hour, by the rule that the door asks. */
function answeredInADay(isTight: boolean, below: (most: number) => number, guess: () => void): number {
  const bits = new Set<number>()
  let answered = 0
  for (let hours = 0; hours < 24; hours += 1)
    for (;;) {
      if (roomLeft({ hits: 0, misses: bits.size, hours, isWide: false }, isTight, 1) < 1) break
      for (let bit = 0; bit < guessCosts; bit += 1) bits.add(below(missBits))
      answered += 1
      guess()
    }
  // What the rule estimates is what was asked, within a tenth.
  expect(Math.abs(differentOnes(bits.size, missBits) / (answered * guessCosts) - 1)).toBeLessThan(0.1)
  return answered
}

describe('a fraudster', () => {
  it('with ten thousand networks gets a few hundred thousand guesses in a day, and finds no more than chance gives', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('nl' as const, 'en' as const), (start, language) => {
        // A generator of its own: a million draws, the same for the same seed.
        let state = start >>> 0 || 1
        const below = (most: number) => {
          state ^= state << 13
          state ^= state >>> 17
          state ^= state << 5
          return (state >>> 0) % most
        }
        // As many calls as a large bank has open at a time, all day long.
        const open = new Set<string>()
        while (open.size < 500) open.add(drawWords(language, below).join(' '))
        const [networks, found] = [10_000, new Set<string>()]
        let guesses = 0
        let burnt = 0
        for (let one = 0; one < networks; one += 1)
          guesses += answeredInADay(true, below, () => {
            const words = drawWords(language, below).join(' ')
            if (!open.has(words)) return
            if (found.has(words)) burnt += 1
            found.add(words)
          })
        expect(guesses).toBeGreaterThan(100_000)
        // A million would take more than 25,000 networks, each a whole day.
        expect(guesses / networks).toBeLessThan(40)
        const expected = (guesses * open.size) / pairsOf(language)
        expect(found.size + burnt).toBeLessThan(expected + 6 * Math.sqrt(expected))
        // Each hit is of one victim in ten thousand, and the next who looks is warned: of all guesses so many could ever deceive one person.
        expect(((found.size + burnt) / guesses) * 1e-4).toBeLessThan(1.5e-7)
      }),
      rounds(3),
    )
  })

  it('who guesses at the door is stopped after a few, and stands in the list of who watches', async () => {
    await open()
    let answered = 0
    let refused = 0
    for (let turn = 0; turn < 300; turn += 1) {
      const { statusCode } = await check(
        'deltabank-demo',
        `${callWords.nl[turn]} ${callWords.nl[turn + 400]}`,
        '192.0.2.9',
      )
      if (statusCode === 200) answered += 1
      if (statusCode === 429) refused += 1
    }
    expect(answered).toBeGreaterThanOrEqual(10)
    expect(answered).toBeLessThan(25)
    expect(answered + refused).toBe(300)
    const operator = test.as(test.ctx.settings.intakeOrganisation, 'disclosures:oversee')
    expect((await listSuspects(operator)).suspects.length).toBeGreaterThan(0)
    // The neighbour looks up the real words as before.
    const { words } = await open()
    expect(await outcome('deltabank-demo', words.join(' '), '192.0.3.9')).toMatchObject({ outcome: 'calling' })
  })

  it('who is refused is told on the page to hang up, and nothing about the caller', async () => {
    const post = (words: string) =>
      site.inject({
        method: 'POST',
        url: '/belt-u-echt',
        remoteAddress: '192.0.2.44',
        payload: new URLSearchParams({ intent: 'caller', organisation: 'deltabank-demo', words }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', host: 'localhost' },
      })
    let last = await post('ladder lantaarn')
    for (let turn = 0; turn < 60 && last.statusCode === 200; turn += 1)
      last = await post(`${callWords.nl[turn]} ${callWords.nl[turn + 300]}`)
    expect(last.statusCode).toBe(429)
    expect(last.body).toContain('Hang op. Bel zelf.')
    expect(last.body).toContain('Dat zegt niets over wie u belt.')
  })

  it('who passes the words of a call to himself on to another, shows that other digits that are not theirs, and only once', async () => {
    const { words, id } = await open(dialler, '9999')
    expect(await outcome('deltabank-demo', words.join(' '))).toMatchObject({ outcome: 'calling', endsIn: '9999' })
    for (const _ of [1, 2])
      expect(await outcome('deltabank-demo', words.join(' '))).toMatchObject({
        outcome: 'asked-before',
        advice: 'Hang op. Bel zelf.',
      })
    expect((await site.inject({ url: `/v1/calls/${id}`, headers: dialler })).json()).toMatchObject({ lookedUp: 3 })
  })

  it('is the first in one answer only, however many ask at once', async () => {
    const { words } = await open()
    const answers = await Promise.all(Array.from({ length: 12 }, () => outcome('deltabank-demo', words.join(' '))))
    expect(answers.filter((one) => one.outcome === 'calling')).toHaveLength(1)
    expect(answers.filter((one) => one.outcome === 'asked-before')).toHaveLength(11)
  })

  it('who replays a recorded call, or the words of yesterday, finds nothing', async () => {
    second.at(new Date('2027-05-01T10:00:00Z'))
    const { words } = await open()
    second.at(new Date('2027-05-01T10:11:00Z'))
    expect(await outcome('deltabank-demo', words.join(' '))).toMatchObject({ outcome: 'not-seen' })
    second.at(new Date('2027-05-02T10:00:00Z'))
    expect(await outcome('deltabank-demo', words.join(' '))).toMatchObject({ outcome: 'not-seen' })
  })

  it('with the whole database learns neither words nor digits, and the line tells no hit by its length', async () => {
    // Digits that no number of the demo has by accident.
    const { words } = await open(dialler, '7391')
    const lengths = new Set<number>()
    for (const typed of [words.join(' '), words.join(' '), 'ladder lantaarn', 'zonnebloem belastingdienst'])
      lengths.add((await check('deltabank-demo', typed)).rawPayload.length)
    lengths.add((await check('anders', 'ladder lantaarn')).rawPayload.length)
    expect(lengths.size).toBe(1)
    expect(await tablesHolding(test, words.join(' '))).toEqual([])
    const kept = await test.ctx.db.pool.query('select to_jsonb(c) as row from sharing.open_call c')
    const audit = await test.ctx.db.pool.query(
      `select to_jsonb(a) as row from foundation.audit a where action like 'sharing.call-%'`,
    )
    expect(audit.rows.length).toBeGreaterThan(0)
    for (const { row } of [...kept.rows, ...audit.rows]) {
      expect(JSON.stringify(row)).not.toContain(words[0])
      expect(JSON.stringify(row)).not.toContain(words[1])
      expect(Object.values(row)).not.toContain('7391')
      // Neither as it is, nor as bytes.
      expect(JSON.stringify(row)).not.toContain(Buffer.from('7391').toString('hex'))
    }
    for (const { row } of audit.rows) expect(row).toMatchObject({ detail: {}, purpose: 'show-who-calls' })
  })
})

describe('an outage', () => {
  it('is never “not real”: with the second key holder away nobody gets words, and whoever asks reads that it is us', async () => {
    const { words } = await open()
    await second.holder.stop()
    const away = await check('deltabank-demo', words.join(' '))
    expect(away.statusCode).toBe(503)
    expect(away.json().answers[0]).toMatchObject({
      outcome: 'unavailable',
      advice: 'Hang op. Bel zelf.',
      statement: 'Wij kunnen het nu niet zien.',
      explanation: expect.stringContaining('Het zegt niets over wie u belt.'),
    })
    const payload = { endsIn: '4427', language: 'nl' }
    expect((await site.inject({ method: 'POST', url: '/v1/calls', headers: dialler, payload })).statusCode).toBe(503)
    await second.holder.start()
    expect(await outcome('deltabank-demo', words.join(' '))).toMatchObject({ outcome: 'calling' })
  })
})

describe('the page', () => {
  const post = (fields: Record<string, string>, prefix = '') =>
    site.as({}).post(`${prefix}/belt-u-echt`, { intent: 'caller', ...fields })

  it('says the first advice at every answer, in Dutch and English, and never “nep” or “veilig”', async () => {
    const { words } = await open()
    const asked = [
      { organisation: 'deltabank-demo', words: words.join(' ') },
      { organisation: 'deltabank-demo', words: words.join(' ') },
      { organisation: 'deltabank-demo', words: 'ladder lantaarn' },
      { organisation: 'deltabank-demo', words: 'ladder belastingdienst' },
      { organisation: 'anders', words: 'ladder lantaarn' },
    ]
    for (const fields of asked) {
      const [nl, en] = [await post(fields), await post(fields, '/en')]
      expect([nl.statusCode, en.statusCode]).toEqual([200, 200])
      expect(nl.body).toContain('Hang op. Bel zelf.')
      expect(en.body).toContain('Hang up. Call them yourself.')
      const answer = /<section class="dw-answer[\s\S]*?<\/section>/.exec(nl.body)?.[0] ?? ''
      expect(answer.replace('Dat betekent niet dat het gesprek nep is.', '')).not.toMatch(/nep|veilig|vals/)
    }
  })

  it('keeps what was typed when something is missing, and says what', async () => {
    const none = await post({ organisation: '', words: 'ladder lantaarn' })
    expect(none.statusCode).toBe(422)
    expect(none.body).toContain('ladder lantaarn')
    const code = await post({ organisation: 'deltabank-demo', words: 'mijn code is 4471' })
    expect(code.statusCode).toBe(422)
    expect(code.body).toContain('Vraagt de beller om een code? Hang op.')
  })

  it('lists who takes part, also for an app', async () => {
    const listed = (await site.inject('/v1/calling-organisations')).json().items
    expect(listed.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      'deltabank-demo',
      'gemeente-demo',
      'meldpunt-demo',
      'politie-demo',
    ])
  })
})
