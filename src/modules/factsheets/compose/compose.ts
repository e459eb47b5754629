// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import type { Comparison, Referred, ReferredFigure } from '#modules/statistics'
import { type Block, idsIn, type Part, readText } from '../edition/read-text.ts'
import { typedNumbers } from '../edition/typed-numbers.ts'
import { composeText, problemText } from './compose.text.ts'
import { type Method, type Passage, type Said, sourcesOf, type UsedFigure, worthOf } from './document.ts'

/** Something that must be mended before others sign or read it. */
export interface DraftProblem {
  /** In the text; null for the whole of it. */
  line: number | null
  message: string
}

export interface Composed {
  passages: Passage[]
  figures: UsedFigure[]
  methods: Method[]
  sources: string[]
  problems: DraftProblem[]
}

interface Given {
  title: string
  text: string
  referred: Referred
  /** The figures of the last edition; null when there is none. */
  previous: readonly Pick<UsedFigure, 'id' | 'isTold'>[] | null
  /** What each figure was when the text was last saved. */
  seen: Seen
  /** Of the problems; a factsheet itself is in Dutch. */
  language: Language
}

/** By the id of a figure: what it was worth, and in words. */
export type Seen = Readonly<Record<string, { worth: string; words: string }>>

export function seenOf(figures: readonly UsedFigure[]): Seen {
  return Object.fromEntries(figures.map((each) => [each.id, { worth: worthOf(each), words: each.valueWords }]))
}

/** Ids of all figures that a text refers to, and of those to compare them with. */
export function idsToRead(text: string, previous: Given['previous']): string[] {
  return [...idsIn(readText(text).blocks), ...(previous ?? []).map(({ id }) => id)]
}

/** The text with its figures filled in, and everything that is wrong with it. */
export function compose(given: Given): Composed {
  const { blocks, problems: textProblems } = readText(given.text)
  const t = translate(problemText, given.language)
  const problems: DraftProblem[] = textProblems.map(({ kind, line, said }) => ({ line, message: t(kind, { said }) }))
  for (const said of typedNumbers(given.title)) problems.push({ line: null, message: t('typedInTitle', { said }) })
  const figures = new Map<string, UsedFigure>()
  const use = (id: string, isTold: boolean) => {
    const found = given.referred.figures.get(id)
    if (found) figures.set(id, usedFigure(found, isTold || (figures.get(id)?.isTold ?? false)))
    return found
  }
  const broken = (line: number, key: keyof typeof problemText.nl, values: Record<string, string>) => {
    const message = t(key, values)
    if (!problems.some((each) => each.line === line && each.message === message)) problems.push({ line, message })
    return { kind: 'broken' as const, text: message }
  }
  /** Why this figure cannot be used, if it cannot. */
  const fault = (id: string, line: number) => {
    const found = given.referred.figures.get(id)
    if (!found) return broken(line, 'gone', { id })
    const { what, period, observation } = found
    if (observation.withdrawn !== '') return broken(line, 'withdrawn', { what, period, because: observation.withdrawn })
    if (!found.isSound) return broken(line, 'doubtful', { what, period })
    const before = given.seen[id]
    if (before !== undefined && before.worth !== worthOf(observation))
      broken(line, 'changed', { what, period, from: before.words, to: found.value })
    return null
  }
  const say = (part: Part, line: number): Said => {
    if (part.kind === 'text') return part
    const wrong =
      fault(part.id, line) ?? (part.kind === 'change' && part.since !== null ? fault(part.since, line) : null)
    const figure = wrong ? undefined : use(part.id, part.kind === 'value')
    if (wrong || !figure) return wrong ?? { kind: 'broken', text: '' }
    if (part.kind === 'value') return { kind: 'value', id: part.id, text: figure.value }
    return { kind: 'change', id: part.id, text: changeOf(given, part.id, part.since, (id) => use(id, false)) }
  }
  const passages = blocks.map((block): Passage => passageOf(block, given, { say, fault, broken, use }))
  if (figures.size === 0) problems.push({ line: null, message: t('noFigures') })
  return {
    passages,
    figures: [...figures.values()],
    methods: methodsOf([...figures.values()]),
    sources: sourcesOf([...figures.values()]),
    problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

interface Tools {
  say(part: Part, line: number): Said
  fault(id: string, line: number): { kind: 'broken'; text: string } | null
  broken(line: number, key: 'noLine', values: Record<string, string>): { kind: 'broken'; text: string }
  use(id: string, isTold: boolean): ReferredFigure | undefined
}

function passageOf(block: Block, { referred }: Given, { say, fault, broken, use }: Tools): Passage {
  const sourcesIn = (parts: readonly Said[]) => {
    const ids = parts.flatMap((part) => ('id' in part ? [part.id] : []))
    return [...new Set(ids.flatMap((id) => referred.figures.get(id)?.observation.source ?? []))]
  }
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', text: block.text }
    case 'paragraph': {
      const parts = block.parts.map((part) => say(part, block.line))
      return { kind: 'paragraph', parts, sources: sourcesIn(parts) }
    }
    case 'list': {
      const items = block.items.map((item) => item.map((part) => say(part, block.line)))
      return { kind: 'list', items, sources: sourcesIn(items.flat()) }
    }
    case 'chart': {
      const wrong = fault(block.id, block.line)
      if (wrong) return wrong
      const trend = referred.trendOf(block.id)
      const figure = referred.figures.get(block.id)
      if (!trend || !figure) return broken(block.line, 'noLine', { what: figure?.what ?? block.id })
      for (const { key } of trend.rows) use(key, false)
      use(block.id, false)
      return { kind: 'chart', trend, sources: [figure.observation.source] }
    }
  }
}

/** How much a figure changed, in words; never a percentage where the figures must not be compared. */
function changeOf(
  { referred, previous }: Given,
  id: string,
  since: string | null,
  use: (id: string) => ReferredFigure | undefined,
): string {
  const t = translate(composeText, 'nl')
  if (since === null && previous === null) return t('first')
  // What the last edition told before what it only drew.
  const told = (previous ?? []).filter(({ isTold }) => isTold)
  const before = [told, previous ?? []].map((figures) => figures.map((figure) => figure.id))
  const olderId = since ?? before.map((ids) => referred.olderOf(id, ids)).find((one) => one !== null) ?? null
  if (olderId === null) return t('new')
  if (olderId === id) return t('noNewer')
  const comparison = referred.compare(olderId, id)
  const older = use(olderId)
  return comparison && older ? comparisonWords(comparison, older.period) : t('otherQuestion')
}

export function comparisonWords(comparison: Comparison, period: string): string {
  const t = translate(composeText, 'nl')
  switch (comparison.kind) {
    case 'apart':
      return t('apart', { period, because: comparison.because.replace(/\.$/, '') })
    case 'equal':
      return t('equal', { period })
    case 'within':
      return t('within', { period })
    case 'changed': {
      const by = comparison.isAbout ? t('about', { by: comparison.by }) : comparison.by
      return t(comparison.direction, { by, period })
    }
  }
}

function usedFigure(found: ReferredFigure, isTold: boolean): UsedFigure {
  const { id, url: _, withdrawn: _w, remark: _r, sourceKind: _k, earlier: _e, ...observation } = found.observation
  return {
    ...observation,
    id,
    isTold,
    what: found.what,
    periodWords: found.period,
    valueWords: found.value,
    intervalWords: found.interval,
    countedAs: found.countedAs,
    counts: found.counts,
    populationWords: found.population,
    placeWords: found.place,
    sourceName: found.source.name,
    sourceHref: found.source.href,
    mark: found.source.mark,
  }
}

function methodsOf(figures: readonly UsedFigure[]): Method[] {
  const groups = Map.groupBy(figures, ({ source, definition }) => `${source} ${definition}`)
  return [...groups.values()].map((group) => {
    const [first] = group as [UsedFigure, ...UsedFigure[]]
    return {
      name: first.countedAs,
      // Of an amount it also says what the amount is.
      counts: group.map(({ counts }) => counts).reduce((one, other) => (other.length > one.length ? other : one)),
      sources: [...new Set(group.map(({ source }) => source))],
      about: [...new Set(group.map(({ populationWords, placeWords }) => `${populationWords}, ${placeWords}`))],
      hasProvisional: group.some(({ isProvisional }) => isProvisional),
      marks: [...new Set(group.flatMap(({ mark }) => mark ?? []))],
    }
  })
}
