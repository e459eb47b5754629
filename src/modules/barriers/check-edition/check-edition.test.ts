// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { withVersions } from '../change/apply-changes.ts'
import { type Edition, stepCalled, withEarnedLevels } from '../edition/edition.ts'
import { forCircle } from '../edition/for-circle.ts'
import { readShippedEdition } from '../edition/load-edition.command.ts'
import { moveInList } from '../edit-items/read-entries.ts'
import { checkMessages as message } from './check.text.ts'
import { checkEdition } from './check-edition.ts'
import { findCircle } from './check-order.ts'
import { missingOfClaim } from './effect-claim.ts'
import { howTo } from './how-to.ts'
import { rounds } from '../../../../tests/property.ts'

let shipped: Edition
beforeAll(async () => {
  shipped = await readShippedEdition()
})
const rules = [
  'device-pool',
  'blocklist',
  'bank-notice',
  'recall-packet',
  'link-across-organisations',
  'in-call-signal',
]
const answers = new Map([...rules, 'partner-check-telecom'].map((rule) => [rule, 'draft' as const]))
const check = (edition: Edition, today = '2026-11-27', engine: ReadonlyMap<string, 'draft' | 'no'> = answers) =>
  checkEdition(edition, { today, answers: engine })
const codes = (edition: Edition, weight = 'error') =>
  check(edition)
    .filter((one) => one.weight === weight)
    .map(({ code }) => code)

describe('the first edition', () => {
  it('has no mistake, and journeys of at most nine steps', () => {
    expect(codes(shipped)).toEqual([])
    expect(shipped.journeys.map(({ steps }) => steps.length)).toEqual([9, 8, 8, 9, 7])
  })

  it('lost nothing in joining steps that were the same', () => {
    const signals = Object.values(shipped.steps).flatMap((step) => step.signals)
    const counts = [shipped.barriers, shipped.sources, shipped.steps].map((items) => Object.keys(items).length)
    expect([...counts, signals.length]).toEqual([85, 90, 34, 88])
    const levels = Object.values(shipped.barriers).map(({ evidence }) => evidence.level)
    expect(['E0', 'E1', 'E2', 'E3', 'E4'].map((level) => levels.filter((one) => one === level).length)).toEqual([
      26, 43, 15, 1, 0,
    ])
    const recruit = stepCalled(shipped, 'J-200.3')
    expect(shipped.journeys.filter(({ steps }) => steps.includes(recruit?.id ?? '')).map(({ id }) => id)).toEqual([
      'J-100',
      'J-200',
      'J-300',
      'J-400',
    ])
    expect(stepCalled(shipped, 'J-200.1')).toBe(stepCalled(shipped, 'J-400.1'))
  })

  const research = join(process.env.SHARED_DATA ?? '', '../research/barriers.json')
  const isThere = existsSync(research)
  it.skipIf(!isThere)(
    isThere ? 'holds each barrier and signal of the research in the same journey' : 'not run: data absent',
    async () => {
      const source = JSON.parse(await readFile(research, 'utf8'))
      for (const journey of source.journeys)
        for (const step of journey.steps) {
          expect(stepCalled(shipped, step.id), step.id).not.toBeNull()
          const ours = shipped.journeys.find(({ id }) => id === journey.id)?.steps.map((id) => shipped.steps[id])
          const barriers = ours?.flatMap((one) => one?.barriers ?? [])
          const texts = ours?.flatMap((one) => one?.signals.map(({ text }) => text.nl) ?? [])
          expect(barriers).toEqual(expect.arrayContaining(step.barriers))
          expect(texts).toEqual(expect.arrayContaining(step.signals))
        }
    },
  )
})

describe('bad input', () => {
  const withStep = (id: string, change: object): Edition => ({
    ...shipped,
    steps: { ...shipped.steps, [id]: { ...shipped.steps[id], ...change } as Edition['steps'][string] },
  })

  it('two parties with one name, however they are written', () => {
    const parties = [...shipped.parties, { id: 'bank-2', label: { nl: '  BANK ' } }]
    expect(codes({ ...shipped, parties })).toEqual([message.sameName])
  })

  it('a level that its sources and who measured do not carry is read as lower, and never as higher', () => {
    const barrier = shipped.barriers['B-061']
    if (!barrier) throw new Error('B-061')
    const [source = ''] = barrier.evidence.sources
    const readAs = (status: typeof barrier.status, evidence: typeof barrier.evidence) =>
      withEarnedLevels({ ...shipped, barriers: { 'B-061': { ...barrier, status, evidence } } }).barriers['B-061']
        ?.evidence.level
    expect(readAs('idea', { level: 'E4', sources: [] })).toBe('E0')
    expect(readAs('idea', { level: 'E4', effectBy: 'independent', sources: [source] })).toBe('E2')
    expect(readAs('live', { level: 'E4', sources: [source] })).toBe('E2')
    expect(readAs('live', { level: 'E4', effectBy: 'official', sources: [source] })).toBe('E3')
    expect(readAs('live', { level: 'E2', sources: [] })).toBe('E0')
    expect(readAs('live', { level: 'E1', effectBy: 'official', sources: [source] })).toBe('E1')
  })

  it('a signal that nobody sees is refused; one that nobody may share is flagged', () => {
    const signal = { id: 'T-900', text: { nl: 'iets' }, circle: 'public', seenBy: [] }
    expect(codes(withStep('S-01', { signals: [signal] }))).toEqual([message.nobodySees])
    const shared = withStep('S-01', { signals: [{ ...signal, seenBy: ['bank'], rule: 'bank-notice' }] })
    const found = check(shared, '2026-11-27', new Map([...answers, ['bank-notice', 'no' as const]]))
    expect(found.filter(({ id }) => id === 'S-01')).toMatchObject([{ weight: 'flag', code: message.nobodyMayShare }])
  })

  it('a source that nobody looked at for two years is flagged', () => {
    const stale = check(shipped, '2028-11-25').filter(({ code }) => code === message.staleSource)
    expect(stale.length).toBe(90)
    expect(check(shipped, '2028-11-24').some(({ code }) => code === message.staleSource)).toBe(false)
  })

  it.each([
    ['40% minder', [], ['population', 'period', 'source']],
    ['In 2023 twee keer minder slachtoffers.', ['a'], []],
    ['20% minder slachtoffers onder 300 klanten', ['a'], ['period']],
    ['half as much damage, and fewer victims in 2024', [], ['source']],
    ['Ruim 6.000 meldingen per jaar.', [], null],
    ['Geen cijfers gezien.', [], null],
  ] as const)('a claim of effect: %s', (text, sources, missing) => {
    expect(missingOfClaim(text, sources)).toEqual(missing)
  })

  it.each([
    ['Stuur de link naar info@voorbeeld.example', ['identifier']],
    ['De beller laat AnyDesk installeren', ['tool']],
    ['1. Koop een lijst\n2. Download het paneel', ['steps']],
    ['Koop een lijst. Download het paneel.', ['steps']],
    ['Het slachtoffer betaalt vooruit. De bank merkt een nieuwe ontvanger op.', []],
  ])('a text that reads as a manual: %s', (text, why) => {
    expect(howTo(text).map((one) => one.why)).toEqual(why)
  })
})

describe('order', () => {
  const ids = fc.uniqueArray(
    fc.integer({ min: 1, max: 30 }).map((n) => `S-${n}`),
    { minLength: 1, maxLength: 9 },
  )

  it('has no circle as long as each step only waits for earlier ones, and has one as soon as the first waits for the last', () => {
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.boolean()), (order, coin) => {
        const steps = Object.fromEntries(
          order.map((id, at) => [id, { id, after: order.slice(0, at).filter(() => coin.next().value) }]),
        )
        expect(findCircle(steps)).toBeNull()
        const [first = '', last = ''] = [order[0], order.at(-1)]
        const chained = Object.fromEntries(
          order.map((id, at) => [id, { id, after: order.slice(Math.max(0, at - 1), at) }]),
        )
        const circle = findCircle({ ...chained, [first]: { id: first, after: [last] } })
        expect(circle?.[0]).toBe(circle?.at(-1))
        expect(new Set(circle)).toEqual(new Set(order))
      }),
    )
  })

  it('moves by buttons: nothing is lost or doubled, and up undoes down', () => {
    fc.assert(
      fc.property(ids, fc.nat(8), (steps, place) => {
        const at = place % steps.length
        const down = moveInList(`down:steps:${at}`, { steps })?.items ?? []
        expect([...down].sort()).toEqual([...steps].sort())
        const back = at + 1 < steps.length ? moveInList(`up:steps:${at + 1}`, { steps: down })?.items : down
        expect(back).toEqual(steps)
        expect(moveInList(`remove:steps:${at}`, { steps })?.items).toEqual(steps.filter((_, index) => index !== at))
      }),
    )
  })
})

describe('circles', () => {
  it('leave no trace of what is for professionals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(shipped.steps)),
        fc.constantFrom('B-060', 'B-070', 'B-010'),
        (hidden, barrier) => {
          const step = { ...shipped.steps[hidden], circle: 'professional' } as Edition['steps'][string]
          const closed = { ...shipped.barriers[barrier], circle: 'professional' } as Edition['barriers'][string]
          const edition: Edition = {
            ...shipped,
            steps: { ...shipped.steps, [hidden]: step },
            barriers: { ...shipped.barriers, [barrier]: closed },
          }
          const open = JSON.stringify(forCircle(edition, 'public'))
          expect(open).not.toContain(`"${hidden}"`)
          expect(open).not.toContain(`"${barrier}"`)
          expect(open).not.toContain('"professional"')
          expect(
            checkEdition(forCircle(edition, 'public'), { today: '2026-11-27', answers }).filter(
              ({ weight }) => weight === 'error',
            ),
          ).toEqual([])
        },
      ),
      rounds(20),
    )
  })

  it('a journey keeps its version when nothing in it changed', () => {
    const next = { ...shipped, number: 2, barriers: { ...shipped.barriers } }
    expect(withVersions(shipped, next).journeys.map(({ version }) => version)).toEqual([1, 1, 1, 1, 1])
  })
})
