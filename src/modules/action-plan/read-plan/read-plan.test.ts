// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOfText, yearIn } from './lines-of.ts'
import type { PlanLine, ReadPlan } from './plan-read.ts'
import { readPlan } from './read-plan.ts'
import { tidy } from './words.ts'

const real = linesOfText(readFileSync(join(import.meta.dirname, '../load-demo/actieplan-2023.txt'), 'utf8'))

describe('the plan of 2023', () => {
  const plan = readPlan(real, yearIn(real) ?? 0)

  it('is read whole: six themes, 45 actions, and every line accounted for', () => {
    expect(plan.year).toBe(2023)
    expect(plan.themes.map(({ actions }) => actions.length)).toEqual([8, 9, 7, 5, 8, 8])
    expect(unaccounted(real, plan)).toEqual([])
  })

  it('asks about everything that is odd, and changes none of it', () => {
    const asked = plan.questions.map(({ kind, said }) => [kind, said.slice(0, 40)])
    expect(asked).toEqual([
      ['continuation', ''],
      ['several-quarters', 'Q2 en Q4 2023'],
      ['other-year', 'Q2 2024'],
      ['depends', 'Afhankelijk van looptijd pilots'],
      ['several-quarters', 'Q2 2023 Q4 2023'],
      ['continuous', 'Doorlopend'],
      ['spelling', 'Informereren over ontwikkeling en toepas'],
      ['no-year', 'Q2'],
      ['no-year', 'Q2'],
      ['twice', 'Panelonderzoek naar slachtofferbeleving '],
      ['other-year', 'Q4 2024'],
    ])
    const titled = (begin: string) => plan.actions.filter(({ title }) => title.startsWith(begin))
    expect(titled('Panelonderzoek')).toHaveLength(2)
    expect(plan.actions.some(({ result }) => result.startsWith('Informereren'))).toBe(true)
    expect(titled('Afstemmen kernboodschap')[0]?.planning).toEqual({ kind: 'unclear' })
  })

  it('proposes what each most likely means', () => {
    const proposal = (kind: string) => plan.questions.find((one) => one.kind === kind)?.proposal
    expect(proposal('no-year')).toEqual({ planning: { kind: 'quarters', quarters: ['2023-Q2'] } })
    expect(proposal('several-quarters')).toEqual({ planning: { kind: 'quarters', quarters: ['2023-Q2', '2023-Q4'] } })
    expect(proposal('depends')?.dependsOn).toContain('uitvoeren van de pilots')
    expect(proposal('spelling')?.text).toMatch(/^Informeren over/)
    expect(proposal('twice')?.sameAs).toContain('panelonderzoek naar')
  })
})

const header = 'Resultaat\tActie\tPlanning\tKerngroep/werkgroep'
const read = (...rows: string[]) => readPlan(linesOfText(['1. Zicht', header, ...rows].join('\n')), 2023)

describe('the year of a plan', () => {
  const year = (text: string) => yearIn(linesOfText(text))
  it('is that of its quarters, or else of its publication', () => {
    expect(year('A\tB\tQ1 2027\nC\tD\tQ2 2028\nE\tF\tQ3 2027\nDecember 2026')).toBe(2027)
    expect(year('A\tB\tDoorlopend\nFebruari 2023')).toBe(2023)
    expect(year('A\tB\tDoorlopend')).toBeNull()
  })
})

describe('odd rows', () => {
  it('become questions, and are not read', () => {
    const plan = read(
      'A\tB\tQ1 2023\tKerngroep\tvijfde cel',
      '\tzonder resultaat\tQ1 2023\tKerngroep',
      'alleen resultaat\t\t\t',
    )
    expect(plan.actions).toEqual([])
    expect(plan.questions.map(({ kind }) => kind)).toEqual(['unread-row', 'unread-row', 'unread-row'])
  })

  it('such as an empty group, two groups, and a planning that says nothing are asked with a proposal', () => {
    const plan = read(
      'A\tEen\tQ1 2023\tWerkgroep opsporing en vervolging',
      '\tTwee\tooit\t',
      '\tDrie\t\tKerngroep / Werkgroep gegevensdeling',
    )
    const of = (kind: string) => plan.questions.find((one) => one.kind === kind)
    expect(of('no-group')?.proposal).toEqual({ group: 'Werkgroep opsporing en vervolging' })
    expect(of('several-groups')?.proposal).toEqual({ group: 'Kerngroep' })
    expect(of('unknown-planning')?.said).toBe('ooit')
    expect(of('no-planning')?.proposal).toEqual({})
    expect(plan.questions.filter(({ kind }) => kind === 'several-groups')).toHaveLength(1)
  })

  it('before a header are asked, and a theme may stand in a column', () => {
    const early = readPlan(linesOfText('A\tB\tQ1 2023\tKerngroep'), 2023)
    expect(early.questions.map(({ kind }) => kind)).toEqual(['unread-row'])
    const columns = 'Thema\tResultaat\tActie\tPlanning\tGroep'
    const plan = readPlan(
      linesOfText([columns, 'Zicht\tA\tB\tQ1 2023\tKerngroep', 'Hulp\tC\tD\tQ2 2023\tKerngroep'].join('\n')),
      2023,
    )
    expect(plan.themes.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['Zicht', 1],
      ['Hulp', 1],
    ])
  })
})

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'Q2',
    'Q1 2023',
    'Q2 2023 Q4 2023',
    'Doorlopend',
    'Kerngroep',
    'Resultaat',
    'Actie',
    'Planning',
    'Informereren',
    'informeren',
  ),
  fc.string({ maxLength: 12 }),
)
const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.array(cell, { minLength: 2, maxLength: 6 }).map((cells) => cells.join('\t')) },
  fc.constantFrom(header, '1. Zicht', '2. Hulp', '2. Zicht', '2. Delen', 'Doelstelling', '', 'A\tB\tC\tD\tE'),
  fc.string({ maxLength: 30 }),
)

describe('whatever the file holds', () => {
  // A table has begun, so that rows are read.
  const anyFile = fc
    .array(anyLine, { maxLength: 30 })
    .map((lines) => linesOfText(['1. Zicht', header, ...lines].join('\n')))

  it('every line of a table is a header, a row, a continuation, empty or a question, once', () => {
    fc.assert(
      fc.property(anyFile, (lines) => {
        expect(unaccounted(lines, readPlan(lines, 2023))).toEqual([])
      }),
    )
  })

  it('no word is mended, no two actions are one, and an unclear planning is always asked', () => {
    fc.assert(
      fc.property(anyFile, (lines) => {
        const plan = readPlan(lines, 2023)
        for (const { line, title, planningText, group, planning, key } of plan.actions) {
          const cells = lines[line - 1]?.cells.map(tidy)
          for (const said of [title, planningText, group]) if (said !== '') expect(cells).toContain(said)
          const isAsked = plan.questions.some(({ target }) => target && 'action' in target && target.action === key)
          if (planning.kind === 'unclear') expect(isAsked).toBe(true)
        }
        expect(new Set(plan.actions.map(({ key }) => key)).size).toBe(plan.actions.length)
        expect(new Set(plan.questions.map(({ key }) => key)).size).toBe(plan.questions.length)
        expect(new Set(plan.themes.map(({ number }) => number)).size).toBe(plan.themes.length)
        expect(readPlan(lines, 2023)).toEqual(plan)
      }),
    )
  })

  it('a line that is dropped would be found (planted)', () => {
    const plan = readPlan(real, 2023)
    const lost = { ...plan, accounts: plan.accounts.filter(({ as }) => as !== 'continuation') }
    expect(unaccounted(real, lost)).toHaveLength(23)
    expect(unaccounted(real, { ...plan, actions: plan.actions.slice(1) })).toHaveLength(1)
  })
})

/** A sentence for every line that is in no account, or in two, and for every row of which there is no action. */
function unaccounted(lines: readonly PlanLine[], plan: ReadPlan): string[] {
  const inTable = new Set(['empty', 'header', 'row', 'continuation', 'question'])
  return lines.flatMap(({ number, isRow }) => {
    const [account, other] = plan.accounts.filter(({ line }) => line === number)
    if (!account || other) return [`line ${number} is accounted for ${other ? 'twice' : 'nowhere'}`]
    if (isRow && !inTable.has(account.as)) return [`line ${number} of a table is ${account.as}`]
    const isAction = account.as === 'row' || account.as === 'continuation'
    const actions = plan.actions.filter(({ line }) => line === number).length
    if (actions !== (isAction ? 1 : 0)) return [`line ${number} gave ${actions} actions`]
    const isAsked = plan.questions.some(({ kind, lines: own }) => kind === 'unread-row' && own.includes(number))
    return account.as === 'question' && !isAsked ? [`line ${number} is a question that nobody asks`] : []
  })
}
