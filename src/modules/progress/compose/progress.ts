// SPDX-License-Identifier: EUPL-1.2

/** As the plan says it of an action: 'done' has a product that is there; 'claimed' says it is done and shows nothing. */
export const actionStates = ['done', 'claimed', 'under-way', 'at-risk', 'late', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** Why what is said to be done is not shown: a draft, a product that is gone, or nothing but words. */
export const claims = ['draft', 'gone', 'said'] as const
export type Claim = (typeof claims)[number]

export interface ToldAction {
  id: string
  code: string
  title: string
  group: string
  planning: string
  state: ActionState
  claims: Claim[]
  /** The quarter that was agreed is over; also of what is only claimed. */
  isLate: boolean
  /** Names of what came of it and is there. */
  products: string[]
  latest: { on: string; text: string } | null
  /** Ids of the actions of an earlier plan that it came from. */
  cameFrom: string[]
}

export interface ToldFigure {
  key: string
  what: string
  value: string
  period: string
  source: string
  /** ISO day that it was read at its source. */
  on: string
}

export interface ToldTheme {
  code: string
  title: string
  results: { title: string; actions: ToldAction[] }[]
  figures: ToldFigure[]
}

/** A motion, or a promise to Parliament. */
export interface ToldPromise {
  /** Of the document of Parliament. */
  number: string
  title: string
  /** ISO day; null when none was named. */
  dueOn: string | null
  isKept: boolean
}

/** How the plan stood on a day: all that a report tells of it. */
export interface Progress {
  plan: string
  on: string
  themes: ToldTheme[]
  promises: ToldPromise[]
}

export const actionsOf = (theme: ToldTheme): ToldAction[] => theme.results.flatMap(({ actions }) => actions)

export function countStates(actions: readonly ToldAction[]): Record<ActionState, number> {
  const counts = Object.fromEntries(actionStates.map((state) => [state, 0])) as Record<ActionState, number>
  for (const { state } of actions) counts[state] += 1
  return counts
}

/** The part of it that one report is about: all, or one theme. */
export function partOf(progress: Progress, theme: string | null): Progress {
  if (theme === null) return progress
  return { ...progress, themes: progress.themes.filter(({ code }) => code === theme), promises: [] }
}

export type Difference =
  | { kind: 'state'; title: string; from: ActionState; to: ActionState }
  | { kind: 'planning'; title: string; from: string; to: string }
  | { kind: 'new' | 'gone'; title: string }
  | { kind: 'figure'; what: string; period: string; from: string; to: string }
  | { kind: 'newer-figure'; what: string; from: string; fromPeriod: string; to: string; period: string }
  | { kind: 'promise'; news: 'new' | 'kept' | 'moved'; title: string; number: string }

/** What is not as it was: actions and figures in the order of the plan, then what is gone, then promises. */
export function differencesSince(before: Progress, now: Progress): Difference[] {
  const were = before.themes.flatMap(actionsOf)
  const figures = before.themes.flatMap((theme) => theme.figures)
  const known = new Set<ToldAction>()
  const found = now.themes.flatMap((theme): Difference[] => [
    ...actionsOf(theme).flatMap((action): Difference[] => {
      const earlier = earlierOf(action, were)
      for (const one of earlier) known.add(one)
      const [was] = earlier
      return was ? changesOf(was, action) : [{ kind: 'new', title: action.title }]
    }),
    ...theme.figures.flatMap((figure): Difference[] => {
      const was = figures.find(({ what, source }) => what === figure.what && source === figure.source)
      return was ? changeOf(was, figure) : []
    }),
  ])
  const gone = were.filter((action) => !known.has(action))
  return [
    ...found,
    ...gone.map(({ title }): Difference => ({ kind: 'gone', title })),
    ...promisesSince(before.promises, now.promises),
  ]
}

/** The action as it was; several when they became one. In another plan it is known by its words, or by what the secretary said. */
function earlierOf({ id, code, title, cameFrom }: ToldAction, were: readonly ToldAction[]): ToldAction[] {
  const said = were.filter((one) => one.id === id || one.code === code || cameFrom.includes(one.id))
  return said.length > 0 ? said : were.filter((one) => one.title === title).slice(0, 1)
}

function changesOf(was: ToldAction, { title, state, planning }: ToldAction): Difference[] {
  return [
    ...(was.state === state ? [] : [{ kind: 'state' as const, title, from: was.state, to: state }]),
    ...(was.planning === planning ? [] : [{ kind: 'planning' as const, title, from: was.planning, to: planning }]),
  ]
}

/** A newer period is told as one: only for the same period the figure itself was changed. */
function changeOf(was: ToldFigure, { what, period, value }: ToldFigure): Difference[] {
  if (was.period !== period)
    return [{ kind: 'newer-figure', what, from: was.value, fromPeriod: was.period, to: value, period }]
  return was.value === value ? [] : [{ kind: 'figure', what, period, from: was.value, to: value }]
}

function promisesSince(before: readonly ToldPromise[], now: readonly ToldPromise[]): Difference[] {
  return now.flatMap(({ number, title, dueOn, isKept }): Difference[] => {
    const was = before.find((one) => one.number === number && one.title === title)
    const news = was ? (isKept && !was.isKept ? 'kept' : dueOn !== was.dueOn ? 'moved' : null) : 'new'
    return news ? [{ kind: 'promise', news, title, number }] : []
  })
}
