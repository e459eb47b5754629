// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WrittenBlock } from '#foundation/text'
import { composeReport, type Composed, sinceInShort } from './compose-report.ts'
import { type ActionState, actionStates, differencesSince, partOf, type Progress, type ToldAction } from './progress.ts'
import { blocksOf } from './sections.ts'

const anAction = (code: string, state: ActionState, more: Partial<ToldAction> = {}): ToldAction => ({
  id: `id-${code}`,
  code,
  title: `Actie ${code}`,
  group: 'Werkgroep Voorbeeld',
  planning: '2e kwartaal 2026',
  state,
  claims: state === 'claimed' ? ['said'] : [],
  isLate: state === 'late',
  products: state === 'done' ? ['Factsheet 2026-1'] : [],
  latest: null,
  cameFrom: [],
  ...more,
})

const aProgress = (actions: ToldAction[], more: Partial<Progress> = {}): Progress => ({
  plan: 'Actieplan 2026',
  on: '2026-11-28',
  themes: [
    {
      code: '1',
      title: 'Zicht op fraude',
      results: [{ title: 'Resultaat', actions }],
      figures: [{ key: 'f', what: 'Meldingen', value: '1.200', period: '2025', source: 'politie', on: '2026-03-01' }],
    },
    { code: '2', title: 'Gegevensdeling', results: [], figures: [] },
  ],
  promises: [{ number: '29911-490', title: 'Een vangnet', dueOn: '2026-12-01', isKept: false }],
  ...more,
})

const aReport = (progress: Progress, more: Partial<Composed> = {}): Composed => ({
  kind: 'letter',
  number: '2026-2',
  isExample: false,
  words: {},
  progress,
  previous: null,
  ...more,
})

const textsOf = (blocks: readonly WrittenBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items
    if (block.kind === 'table') return [block.caption, ...block.rows.map((row) => row.join(' | '))]
    return [block.text]
  })

const states = fc.array(fc.constantFrom(...actionStates), { maxLength: 12 })
const numbered = (found: readonly ActionState[]) => found.map((state, at) => anAction(String(at), state))

const inBoth = 'Wat beweerd is, kan ook te laat zijn. Dan staat het in beide kolommen.'

describe('a letter', () => {
  it('says what is done with its product, what is only claimed, and what is late', () => {
    const progress = aProgress([anAction('a', 'done'), anAction('b', 'claimed'), anAction('c', 'late')])
    const said = textsOf(composeReport(aReport(progress)).blocks)
    expect(said).toContain(
      'Er zijn 3 acties. Van één actie is het product er. Bij één actie staat dat die klaar is, maar er is nog geen product dat wij kunnen laten zien. Eén actie is te laat.',
    )
    expect(said).toContain('Actie a (Factsheet 2026-1)')
    expect(said).toContain('Actie c: 2e kwartaal 2026, Werkgroep Voorbeeld')
    expect(said.some((text) => text.startsWith('Actie b ('))).toBe(false)
    expect(said).not.toContain(inBoth)
  })

  it('does not say that a draft is done, nor that what is claimed is in time', () => {
    const draft = anAction('a', 'claimed', { claims: ['draft'], isLate: true })
    const said = textsOf(composeReport(aReport(aProgress([draft, anAction('b', 'late')]))).blocks)
    expect(said).toContain(
      'Er zijn 2 acties. Van geen actie is het product er al. Bij één actie is er alleen een concept. 2 acties zijn te laat.',
    )
    expect(said).toContain('Actie a: 2e kwartaal 2026, Werkgroep Voorbeeld (beweerd, niet getoond)')
    expect(said).toContain('Zicht op fraude | 0 | 1 | 0 | 0 | 2')
    expect(said).toContain(inBoth)
  })

  it('gives every figure with the day on which it was read, and every promise with its number', () => {
    const said = textsOf(composeReport(aReport(aProgress([]))).blocks)
    expect(said).toContain('Meldingen (politie) | 1.200 | 2025 | 1 maart 2026')
    expect(said).toContain('Een vangnet | 29911-490 | 1 december 2026 | open')
  })

  it('keeps every word of its editor in its place, whatever the plan says meanwhile', () => {
    const words = { intro: 'Begin.', 'theme-1': 'Wij zien meer.', closing: 'Tot slot dit.' }
    fc.assert(
      fc.property(states, states, (before, now) => {
        const [one, other] = [before, now].map((found) =>
          textsOf(composeReport(aReport(aProgress(numbered(found)), { words })).blocks),
        )
        for (const said of [one, other]) {
          const places = Object.values(words).map((text) => said?.indexOf(text))
          expect(places).not.toContain(-1)
          expect(places).toEqual(places.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
        }
      }),
    )
  })

  it('says what changed since the last one: exactly what is not the same', () => {
    fc.assert(
      fc.property(states, states, (before, now) => {
        const found = differencesSince(aProgress(numbered(before)), aProgress(numbered(now)))
        const most = Math.max(before.length, now.length)
        const changed = Array.from({ length: most }, (_, at) => at).filter((at) => before[at] !== now[at])
        expect(found.length).toBe(changed.length)
        expect(differencesSince(aProgress(numbered(now)), aProgress(numbered(now)))).toEqual([])
      }),
    )
    const was = aProgress([anAction('a', 'claimed')])
    const is = aProgress([anAction('a', 'done')])
    const [theme] = is.themes
    if (theme) theme.figures = [{ ...theme.figures[0], value: '1.300' } as never]
    const said = textsOf(composeReport(aReport(is, { previous: { number: '2026-1', progress: was } })).blocks)
    expect(said).toContain('Wat veranderde sinds 2026-1')
    expect(said).toContain('Actie a: was beweerd, niet getoond, is nu klaar, het product is er')
    expect(said).toContain('Meldingen, 2025: was 1.200, is nu 1.300')
  })

  it('says in one paragraph how much changed, and counts every change in it once', () => {
    fc.assert(
      fc.property(states, states, (before, now) => {
        const was = aProgress(numbered(before))
        const is = aProgress(numbered(now))
        const [block] = sinceInShort(aReport(is, { previous: { number: '2026-1', progress: was } }))
        const text = block?.kind === 'paragraph' ? block.text : ''
        const counted = [...text.replace('Sinds 2026-1', '').matchAll(/\d+|één/g)].map(([n]) =>
          n === 'één' ? 1 : Number(n),
        )
        // "één ander ding" is one, and says so once.
        expect(counted.reduce((sum, n) => sum + n, 0)).toBe(differencesSince(was, is).length)
      }),
    )
    const was = aProgress([anAction('a', 'claimed'), anAction('b', 'done'), anAction('c', 'under-way')])
    const is = aProgress([anAction('a', 'done'), anAction('b', 'claimed'), anAction('c', 'late')])
    expect(textsOf(composeReport(aReport(is, { previous: { number: '2026-1', progress: was } })).blocks)).toContain(
      'Sinds 2026-1: één actie kwam klaar; één actie is niet meer klaar; één actie werd te laat.',
    )
  })

  it('tells a newer figure as one, another planning, and what came of promises', () => {
    const was = aProgress([anAction('a', 'under-way')])
    const is = aProgress([anAction('a', 'under-way', { planning: '4e kwartaal 2026' })], {
      promises: [
        { number: '29911-490', title: 'Een vangnet', dueOn: '2026-12-01', isKept: true },
        { number: '29911-501', title: 'Een meldpunt', dueOn: null, isKept: false },
      ],
    })
    const [theme] = is.themes
    if (theme) theme.figures = [{ ...theme.figures[0], value: '900', period: '2026' } as never]
    const said = textsOf(composeReport(aReport(is, { previous: { number: '2026-1', progress: was } })).blocks)
    for (const line of [
      'Actie a: gepland voor 2e kwartaal 2026, nu voor 4e kwartaal 2026',
      'Meldingen: 2025 was 1.200, 2026 is 900',
      'Gedaan: Een vangnet (29911-490)',
      'Nieuwe toezegging of motie: Een meldpunt (29911-501)',
    ])
      expect(said).toContain(line)
  })

  it('knows an action again in another plan, by its words or by what the secretary said', () => {
    const was = aProgress([anAction('a', 'late'), anAction('b', 'late'), anAction('c', 'late')])
    const is = aProgress([
      anAction('x', 'done', { title: 'Actie a' }),
      anAction('y', 'late', { title: 'Samen', cameFrom: ['id-b', 'id-c'] }),
    ])
    expect(differencesSince(was, is)).toEqual([{ kind: 'state', title: 'Actie a', from: 'late', to: 'done' }])
  })
})

it('a report of a theme tells of that theme only, with each of its actions', () => {
  const whole = aProgress([
    anAction('a', 'under-way', { latest: { on: '2026-10-02', text: 'De eerste proef begon.' } }),
  ])
  const progress = partOf(whole, '1')
  const { title, blocks } = composeReport(aReport(progress, { kind: 'theme', number: '2026-2-1' }))
  const said = textsOf(blocks)
  expect(title).toBe('Voortgang van het thema Zicht op fraude')
  expect(said.join('\n')).not.toContain('Gegevensdeling')
  expect(said.join('\n')).not.toContain('29911-490')
  expect(said).toContain(
    'Actie a | 2e kwartaal 2026 | loopt | Werkgroep Voorbeeld | 2 oktober 2026: De eerste proef begon.',
  )
})

it('what an editor writes becomes paragraphs and lists, and no word of it is lost', () => {
  expect(blocksOf('Een\nregel.\n\n- eerst\n- dan\n  dit\n\nSlot')).toEqual([
    { kind: 'paragraph', text: 'Een regel.' },
    { kind: 'list', items: ['eerst', 'dan dit'] },
    { kind: 'paragraph', text: 'Slot' },
  ])
  const word = fc.stringMatching(/^[a-z]{1,6}$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\n- '))), (pieces) => {
      const text = pieces.map(([said, after]) => said + after).join('')
      const kept = textsOf(blocksOf(text)).join(' ').split(/\s+/).filter(Boolean)
      expect(kept.filter((one) => one !== '-')).toEqual(pieces.map(([said]) => said))
    }),
  )
})
