// SPDX-License-Identifier: EUPL-1.2

/** As the plan says it of an action: 'done' has a product that is there; 'claimed' says it is done and shows nothing. */
export const actionStates = ['done', 'claimed', 'under-way', 'at-risk', 'late', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

export interface ToldAction {
  code: string
  title: string
  group: string
  planning: string
  state: ActionState
  /** Names of what came of it and is there. */
  products: string[]
  latest: { on: string; text: string } | null
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
  | { kind: 'new' | 'gone'; title: string }
  | { kind: 'figure'; what: string; period: string; from: string; to: string }

/** What is not as it was, in the order of the plan; what is gone comes last. */
export function differencesSince(before: Progress, now: Progress): Difference[] {
  const were = new Map(before.themes.flatMap(actionsOf).map((action) => [action.code, action]))
  const figures = new Map(before.themes.flatMap((theme) => theme.figures).map((figure) => [figure.key, figure]))
  const found = now.themes.flatMap((theme): Difference[] => [
    ...actionsOf(theme).flatMap(({ code, title, state }): Difference[] => {
      const was = were.get(code)
      if (!was) return [{ kind: 'new', title }]
      return was.state === state ? [] : [{ kind: 'state', title, from: was.state, to: state }]
    }),
    ...theme.figures.flatMap(({ key, what, period, value }): Difference[] => {
      const was = figures.get(key)
      return !was || was.value === value ? [] : [{ kind: 'figure', what, period, from: was.value, to: value }]
    }),
  ])
  const are = new Set(now.themes.flatMap(actionsOf).map(({ code }) => code))
  const gone = [...were.values()].filter(({ code }) => !are.has(code))
  return [...found, ...gone.map(({ title }): Difference => ({ kind: 'gone', title }))]
}
