// SPDX-License-Identifier: EUPL-1.2
import { capitalised } from '#foundation/text'
import { readPlanning } from '../plan/planning.ts'
import { aboutActions, aboutWholePlan } from './oddities.ts'
import {
  type Account,
  type PlanLine,
  type PlanQuestion,
  type ReadAction,
  type ReadPlan,
  type ReadTheme,
} from './plan-read.ts'
import { folded, foldedWords, tidy } from './words.ts'

type Column = 'theme' | 'result' | 'action' | 'planning' | 'group'
const longestCell = 1000
/** A question to which lines can still be added. */
type Asked = Omit<PlanQuestion, 'lines'> & { lines: number[] }

/**
 * Reads the tables of a plan. Every line is accounted for: nothing is dropped, and nothing is mended. What is odd is a question with a proposal.
 * `year`: of the plan, for a quarter without one.
 */
export function readPlan(lines: readonly PlanLine[], year: number): ReadPlan {
  const reader = new Reader(year)
  for (const line of lines) reader.take(line)
  return reader.done(lines)
}

class Reader {
  readonly #year: number
  readonly #themes: ReadTheme[] = []
  readonly #questions: Asked[] = []
  readonly #accounts: Account[] = []
  #columns: Map<Column, number> | null = null
  #isGoal = false
  #result = ''

  constructor(year: number) {
    this.#year = year
  }

  take(line: PlanLine): void {
    if (line.cells.every((cell) => tidy(cell) === '')) this.#account(line, 'empty')
    else if (line.isRow) this.#row(line)
    else this.#text(line)
  }

  done(lines: readonly PlanLine[]): ReadPlan {
    const actions = this.#themes.toSorted((a, b) => a.number - b.number).flatMap((theme) => theme.actions)
    const questions = [
      ...this.#questions,
      ...aboutActions(actions, this.#year),
      ...aboutWholePlan(actions, this.#accounts),
      ...spellings(lines, actions),
    ]
    return {
      year: this.#year,
      themes: this.#themes.toSorted((a, b) => a.number - b.number),
      actions,
      questions: questions.toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
      accounts: this.#accounts,
    }
  }

  #account(line: PlanLine, as: Account['as']): void {
    this.#accounts.push({ line: line.number, as })
  }

  #ask(line: PlanLine): void {
    this.#account(line, 'question')
    const said = line.cells.map(tidy).join(' | ').slice(0, longestCell)
    const key = `unread-row ${said}`
    const same = this.#questions.find((one) => one.key === key)
    // The same row twice is one question about two lines.
    if (same) same.lines.push(line.number)
    else
      this.#questions.push({
        kind: 'unread-row',
        key,
        lines: [line.number],
        said,
        target: null,
        proposal: {},
      })
  }

  #text(line: PlanLine): void {
    const text = tidy(line.cells.join(' '))
    const heading = /^([1-9]\d?)\.\s+(\S.*)$/.exec(text)
    const theme = this.#themes.at(-1)
    if (heading && text.length <= 200) {
      this.#goTo(heading[2] ?? '', Number(heading[1]))
      this.#account(line, 'heading')
    } else if (/^doelstelling$/i.test(text) && theme) {
      this.#isGoal = true
      this.#account(line, 'heading')
    } else if (this.#isGoal && theme) {
      theme.goal = [theme.goal, text].filter(Boolean).join('\n').slice(0, 4000)
      this.#account(line, 'goal')
    } else this.#account(line, 'prose')
  }

  /** The theme that is called so, begun when there was none. Its number is the one that is wanted, unless another theme has that. */
  #goTo(name: string, wanted: number | null): ReadTheme {
    const title = name.slice(0, 200)
    const at = this.#themes.findIndex((theme) => folded(theme.title) === folded(title))
    const isFree = wanted !== null && this.#themes.every(({ number }) => number !== wanted)
    const next = Math.max(0, ...this.#themes.map(({ number }) => number)) + 1
    const begun = { number: isFree ? wanted : next, title, goal: '', actions: [] }
    // Rows of one theme need not stand together: the theme that rows go to now is the last.
    const theme = (at < 0 ? undefined : this.#themes.splice(at, 1)[0]) ?? begun
    this.#themes.push(theme)
    this.#columns = null
    this.#isGoal = false
    this.#result = ''
    return theme
  }

  #row(line: PlanLine): void {
    this.#isGoal = false
    const columns = columnsOf(line.cells)
    if (columns) {
      this.#columns = columns
      this.#account(line, 'header')
    } else this.#action(line)
  }

  #action(line: PlanLine): void {
    const known = this.#columns
    const cell = (column: Column) => tidy(line.cells[known?.get(column) ?? -1] ?? '')
    const taken = new Set(known?.values())
    const hasMore = line.cells.some((one, at) => !taken.has(at) && tidy(one) !== '')
    const isTooLong = line.cells.some((one) => tidy(one).length > longestCell)
    const theme = known ? this.#themeOf(cell('theme')) : undefined
    const isContinued = cell('result') === ''
    const result = cell('result') || this.#result
    if (!theme || hasMore || isTooLong || cell('action') === '' || result === '') return this.#ask(line)
    this.#result = result
    this.#account(line, isContinued ? 'continuation' : 'row')
    const words = `${theme.number} ${folded(theme.title)} | ${folded(result)} | ${folded(cell('action'))}`
    const before = theme.actions.filter(({ key }) => key === words || key.startsWith(`${words} #`)).length
    theme.actions.push({
      key: before === 0 ? words : `${words} #${before + 1}`,
      line: line.number,
      theme: theme.number,
      result,
      title: cell('action'),
      planningText: cell('planning'),
      planning: readPlanning(cell('planning'), this.#year).planning,
      group: cell('group'),
    })
  }

  /** The theme of a row: that of the heading above it, or the one that the row itself names. */
  #themeOf(name: string): ReadTheme | undefined {
    const now = this.#themes.at(-1)
    const title = name.replace(/^\d{1,2}\.\s+/, '')
    if (title === '' || (now && folded(now.title) === folded(title.slice(0, 200)))) return now
    const columns = this.#columns
    const theme = this.#goTo(title, null)
    this.#columns = columns
    return theme
  }
}

const columnWords: Record<Column, RegExp> = {
  theme: /^thema/,
  result: /^resultaat/,
  action: /^actie/,
  planning: /^planning/,
  group: /groep/,
}

/** Where each column stands, when these are the names of columns; null when they are not. */
function columnsOf(cells: readonly string[]): Map<Column, number> | null {
  const columns = new Map<Column, number>()
  for (const [at, cell] of cells.entries()) {
    const name = folded(cell)
    const found = (Object.keys(columnWords) as Column[]).find((one) => !columns.has(one) && columnWords[one].test(name))
    // A name of a column is short; a row about a group is not a header.
    if (found && name.length <= 60) columns.set(found, at)
  }
  const isHeader = (['result', 'action', 'planning'] as const).every((one) => columns.has(one))
  return isHeader ? columns : null
}

/** A word with a syllable twice, of which the same document has the word with it once: "Informereren" beside "informeren". Kept as it is, and asked. */
function spellings(lines: readonly PlanLine[], actions: readonly ReadAction[]): PlanQuestion[] {
  const all = new Set(lines.flatMap(({ cells }) => cells.flatMap(foldedWords)))
  const mend = (word: string): string | null => {
    const once = word.toLowerCase().replace(/(\p{L}{2})\1/u, '$1')
    return once !== word.toLowerCase() && all.has(once) ? matched(word, once) : null
  }
  const asked = new Set<string>()
  return actions.flatMap((action) =>
    (['result', 'title'] as const).flatMap((field): PlanQuestion[] => {
      const said = action[field]
      const mended = said.replace(/\p{L}+/gu, (word) => mend(word) ?? word)
      if (mended === said || asked.has(said)) return []
      asked.add(said)
      const target = field === 'result' ? { result: said, theme: action.theme } : { action: action.key }
      return [
        { kind: 'spelling', key: `spelling ${said}`, lines: [action.line], said, target, proposal: { text: mended } },
      ]
    }),
  )
}

function matched(word: string, mended: string): string {
  return /^\p{Lu}/u.test(word) ? capitalised(mended) : mended
}
