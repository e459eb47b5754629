// SPDX-License-Identifier: EUPL-1.2
import { readPlanning } from '../plan/planning.ts'
import type { Account, PlanQuestion, Proposal, QuestionKind, ReadAction } from './plan-read.ts'
import { foldedWords, gist } from './words.ts'

/** What is odd about each action. */
export function aboutActions(actions: readonly ReadAction[], year: number): PlanQuestion[] {
  return actions.flatMap((action, at) => {
    const before = actions.slice(0, at)
    return [...ofPlanning(action, year, before), ...ofGroup(action, actions), ...ofTwin(action, before)]
  })
}

const ask = (kind: QuestionKind, action: ReadAction, said: string, proposal: Proposal): PlanQuestion => ({
  kind,
  key: `${kind} ${action.key} | ${said}`,
  lines: [action.line],
  said,
  target: { action: action.key },
  proposal,
})

function ofPlanning(action: ReadAction, year: number, before: readonly ReadAction[]): PlanQuestion[] {
  const { oddity, proposal } = readPlanning(action.planningText, year)
  if (oddity === null) return []
  const dependsOn = oddity === 'depends' ? foregoer(action, before) : null
  return [
    ask(oddity, action, action.planningText, {
      ...(proposal && { planning: proposal }),
      ...(dependsOn && { dependsOn }),
    }),
  ]
}

/** What it most likely waits for: the nearest action above it in the same theme that speaks of the same thing. */
function foregoer(action: ReadAction, before: readonly ReadAction[]): string | null {
  const thing = foldedWords(action.planningText).at(-1)
  const found = before.findLast(
    ({ theme, title }) => theme === action.theme && thing !== undefined && foldedWords(title).includes(thing),
  )
  return found?.key ?? null
}

const groupWord = /\b(?:werkgroep|kerngroep|bijeenkomst|projectgroep)\b/gi

function ofGroup(action: ReadAction, all: readonly ReadAction[]): PlanQuestion[] {
  const { group, theme, result } = action
  if (group === '') {
    const near = all.filter((one) => one.theme === theme && one.group !== '' && one.result === result)
    const likely = near[0]?.group ?? all.find((one) => one.theme === theme && one.group !== '')?.group
    return [ask('no-group', action, group, likely === undefined ? {} : { group: likely })]
  }
  const starts = [...group.matchAll(groupWord)].map(({ index }) => index)
  const [first = 0, second] = starts
  if (second === undefined) return []
  const likely = group.slice(first, second).replace(/(?:\s|,|\/|&|;|\ben\b)+$/i, '')
  return [ask('several-groups', action, group, { group: likely })]
}

/** An action above it, of the same result, that says the same. */
function ofTwin(action: ReadAction, before: readonly ReadAction[]): PlanQuestion[] {
  const twin = before.find(
    ({ theme, result, title }) =>
      theme === action.theme && result === action.result && gist(title) === gist(action.title),
  )
  return twin ? [ask('twice', action, `${twin.title} | ${action.title}`, { sameAs: twin.key })] : []
}

/** What is read one way all through the plan: asked once. */
export function aboutWholePlan(actions: readonly ReadAction[], accounts: readonly Account[]): PlanQuestion[] {
  const continued = accounts.filter(({ as }) => as === 'continuation').map(({ line }) => line)
  const continuous = actions.filter(({ planning }) => planning.kind === 'continuous')
  const [one] = continuous
  return [
    ...(continued.length > 0 ? [whole('continuation', continued, '')] : []),
    ...(one
      ? [
          whole(
            'continuous',
            continuous.map(({ line }) => line),
            one.planningText,
          ),
        ]
      : []),
  ]
}

function whole(kind: QuestionKind, lines: readonly number[], said: string): PlanQuestion {
  return { kind, key: kind, lines, said, target: null, proposal: {} }
}
