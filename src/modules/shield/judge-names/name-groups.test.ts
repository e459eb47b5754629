// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../../tests/property.ts'
import { type GroupName, isReadAlone, mostTogether, nameGroups, readingOrder } from './name-groups.ts'

const begin = Date.parse('2026-11-02T08:00:00Z')
const hour = 3_600_000
const named = (name: string, more: Partial<GroupName> & { hours?: number } = {}): GroupName => {
  const { hours = 0, ...rest } = more
  const firstReceivedAt = new Date(begin + hours * hour)
  return { name, status: 'waiting', proposedWith: null, firstReceivedAt, urgency: 1, isAlone: false, ...rest }
}
const told = (names: readonly GroupName[]) =>
  nameGroups(names).map(({ look, names: those }) => `${look.kind} ${look.shared}: ${those.length}`)

describe('names that look alike', () => {
  it.each([
    [
      'the word in front, as long as all share it',
      ['deltabank-ax', 'deltabank-2x', 'deltabankx'],
      'start deltabank: 3',
    ],
    ['its letters, where signs come between', ['ze-ewind1', 'z-eewind2', 'zeewin-d3'], 'start zeewind: 3'],
    ['the word at the end', ['mijn-zeewind', 'uwzeewind', 'ons-zeewind'], 'end zeewind: 3'],
    ['a word by itself in the name', ['aa-pakket-1x', 'bb2-pakket-yy', 'cc-pakket-zz'], 'word pakket: 3'],
    ['the shape of a short name', ['ab12', 'cd34', 'ef56'], 'shape example: 3'],
  ])('share %s', (_, labels, expected) => {
    expect(told(labels.map((label) => named(`${label}.example`)))).toEqual([expected])
  })

  it('share what lies above them, where that is of many', () => {
    const under = (suffix: string) => ['qwerty', 'klmnop', 'zxcvbn'].map((label) => named(`${label}.${suffix}`))
    expect(told(under('weebly.com'))).toEqual(['host weebly.com: 3'])
  })

  it('are three at least, of half a day, and of one status', () => {
    const three = ['zeewind-a.example', 'zeewind-b.example', 'zeewind-c.example']
    const withLast = (more: Parameters<typeof named>[1]) =>
      told(three.map((name, n) => named(name, n === 2 ? more : {})))
    expect(withLast({ hours: 12 })).toEqual(['start zeewind: 3'])
    expect([withLast({ hours: 13 }), withLast({ status: 'proposed' }), withLast({ isAlone: true })]).toEqual([
      [],
      [],
      [],
    ])
  })

  it('are one group where a colleague proposed them in one go, and others beside them another', () => {
    const proposed = { status: 'proposed', proposedWith: 'fatima 08:00' } as const
    const names = [
      ...['a', 'b', 'c', 'd'].map((end) => named(`zeewind-${end}.example`, proposed)),
      ...['e', 'f', 'g'].map((end) => named(`zeewind-${end}.example`, { ...proposed, proposedWith: `joris ${end}` })),
    ]
    expect(told(names)).toEqual(['start zeewind: 4', 'start zeewind: 3'])
  })

  it('are sixty at most, the same in any order, and the others another group', () => {
    const names = Array.from({ length: 70 }, (_, n) => named(`zeewind-${n}x.example`))
    expect(told(names)).toEqual(['start zeewind: 60', 'start zeewind: 10'])
    expect(nameGroups(names.toReversed())).toEqual(nameGroups(names))
  })

  it('come by urgency for each reading, so that a name which many reported goes before a group that nobody did', () => {
    const group = Array.from({ length: 10 }, (_, n) => named(`zeewind-${n}x.example`))
    const first = (names: GroupName[]) => readingOrder(names)[0]?.kind
    expect(first([named('veel-gemeld.example', { urgency: 25 }), ...group])).toBe('one')
    expect(first([named('een-keer.example'), ...group])).toBe('group')
  })
})

it.each([
  { isOld: true },
  { isPerhapsGenuine: true },
  { isProtected: true },
  { wasCleared: true },
  { features: [{ feature: 'unsubscribe', weight: -1 }] },
])('is read alone: %o', (one) => {
  const plain = { isOld: false, isPerhapsGenuine: false, isProtected: false, wasCleared: false }
  const features = [{ feature: 'urgency', weight: 1 }]
  expect([isReadAlone({ ...plain, features }), isReadAlone({ ...plain, features, ...one })]).toEqual([false, true])
})

const stems = ['zeewind', 'deltabank', 'pakket', 'x1', 'login']
const anyName = fc.record({
  stem: fc.constantFrom(...stems),
  end: fc.stringMatching(/^[a-z0-9]{0,6}$/),
  ending: fc.constantFrom('example', 'com', 'weebly.com'),
  hours: fc.integer({ min: 0, max: 40 }),
  isAlone: fc.boolean(),
  isProposed: fc.boolean(),
})
const anyNames = fc.uniqueArray(anyName, {
  selector: ({ stem, end, ending }) => `${stem}${end}${ending}`,
  maxLength: 120,
})

it('puts each name in one group at most, none that is read alone, in any order of the names', () => {
  const asked = fc.tuple(anyNames, fc.infiniteStream(fc.nat()))
  fc.assert(
    fc.property(asked, ([all, chance]) => {
      const names = all.map(({ stem, end, ending, hours, isAlone, isProposed }) =>
        named(`${stem}${end}.${ending}`, { hours, isAlone, status: isProposed ? 'proposed' : 'waiting' }),
      )
      const groups = nameGroups(names)
      const grouped = groups.flatMap((group) => group.names)
      expect(new Set(grouped).size).toBe(grouped.length)
      expect(grouped.some(({ isAlone }) => isAlone)).toBe(false)
      for (const { names: those } of groups) {
        const times = those.map(({ firstReceivedAt }) => firstReceivedAt.getTime())
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(12 * hour)
        expect(new Set(those.map(({ status }) => status)).size).toBe(1)
        expect(those.length >= 3 && those.length <= mostTogether).toBe(true)
      }
      const shuffled = names
        .map((name) => ({ name, place: chance.next().value as number }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ name }) => name)
      expect(nameGroups(shuffled)).toEqual(groups)
      const steps = readingOrder(names)
      const read = steps.flatMap((step) => (step.kind === 'one' ? [step.name] : step.group.names))
      expect(read.length).toBe(names.length)
    }),
    rounds(200),
  )
})
