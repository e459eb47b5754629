// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate, type WrittenBlock, type WrittenDocument } from '#foundation/text'
import { type ActionState, actionsOf, claims, countStates, type Difference, differencesSince } from './progress.ts'
import type { Progress, ToldTheme } from './progress.ts'
import { reportText } from './report.text.ts'
import { blocksOf } from './sections.ts'

const t = translate(reportText, 'nl')
export const dayOf = (iso: string) => formatDate(new Date(`${iso}T12:00:00Z`), 'nl')
const stateWords = (state: ActionState) => t(state === 'claimed' ? 'claimedState' : state)

export interface Composed {
  kind: 'letter' | 'theme'
  number: string
  isExample: boolean
  /** What the editor wrote, by section. */
  words: Readonly<Record<string, string>>
  progress: Progress
  /** The last that was sent of the same kind. */
  previous: { number: string; progress: Progress } | null
}

/** A report as it reads now: what the plan says by itself, with the words of its editor between. In Dutch, for Parliament. */
export function composeReport(report: Composed): WrittenDocument {
  const { kind, number, progress, words } = report
  const [only] = progress.themes
  return {
    title: kind === 'letter' ? t('title-letter') : t('title-theme', { theme: only?.title ?? '' }),
    kicker: t(`kicker-${kind}`, { number }),
    on: progress.on,
    blocks: [
      ...(report.isExample ? [paragraph(t('example'))] : []),
      standingOf(report),
      ...sinceInShort(report),
      ...blocksOf(words.intro ?? ''),
      ...overviewOf(report),
      ...progress.themes.flatMap((theme) => [
        heading(kind === 'letter' ? theme.title : t('stands')),
        ...chapter(theme, kind === 'theme'),
        ...blocksOf(words[`theme-${theme.code}`] ?? ''),
      ]),
      ...changes(report),
      ...(kind === 'letter' ? [heading(t('promises')), ...promisesOf(report), ...blocksOf(words.promises ?? '')] : []),
      ...closing(words.closing ?? ''),
      heading(t('methodTitle')),
      paragraph(t('method')),
    ],
  }
}

const heading = (text: string, level: 2 | 3 = 2): WrittenBlock => ({ kind: 'heading', level, text })
const paragraph = (text: string): WrittenBlock => ({ kind: 'paragraph', text })

export const standingOf = ({ progress }: Composed): WrittenBlock =>
  paragraph(t('standing', { date: dayOf(progress.on), plan: progress.plan }))

const shortParts = ['done', 'undone', 'late', 'planning', 'figure', 'kept', 'other'] as const

/** What changed since the last one in one paragraph: every difference is counted in it once. */
export function sinceInShort({ progress, previous }: Composed): WrittenBlock[] {
  if (!previous) return []
  const { number } = previous
  const all = Map.groupBy(differencesSince(previous.progress, progress), shortOf)
  const parts = shortParts.flatMap((part) => {
    const n = all.get(part)?.length ?? 0
    return n > 0 ? [t(`short-${part}`, { n })] : []
  })
  return [paragraph(t('short', { number, parts: parts.join('; ') || t('shortNone') }))]
}

function shortOf(difference: Difference): (typeof shortParts)[number] {
  switch (difference.kind) {
    case 'state':
      if (difference.to === 'done') return 'done'
      if (difference.from === 'done') return 'undone'
      return difference.to === 'late' ? 'late' : 'other'
    case 'planning':
      return 'planning'
    case 'figure':
    case 'newer-figure':
      return 'figure'
    case 'promise':
      return difference.news === 'kept' ? 'kept' : 'other'
    default:
      return 'other'
  }
}

/** How each theme stands, in a letter. */
export function overviewOf({ kind, progress: { themes } }: Composed): WrittenBlock[] {
  if (kind !== 'letter') return []
  const shown = ['done', 'claimed', 'under-way', 'at-risk', 'late'] as const
  const rows = themes.map((theme) => {
    const actions = actionsOf(theme)
    const counts = { ...countStates(actions), late: actions.filter(({ isLate }) => isLate).length }
    return [theme.title, ...shown.map((state) => String(counts[state]))]
  })
  const columns = [
    { text: t('theme'), share: 4 },
    ...shown.map((state) => ({ text: stateWords(state), share: 1.5, isNumeric: true })),
  ]
  const countsTwice = themes.flatMap(actionsOf).some(({ state, isLate }) => state === 'claimed' && isLate)
  return [
    { kind: 'table', caption: t('overview'), columns, rows },
    ...(countsTwice ? [paragraph(t('countsTwice'))] : []),
  ]
}

/** What the plan says of one theme by itself. `isWhole`: every action, not only what is done or late. */
export function chapter(theme: ToldTheme, isWhole: boolean): WrittenBlock[] {
  const actions = actionsOf(theme)
  const counts = countStates(actions)
  const late = actions.filter(({ isLate }) => isLate)
  const said = [
    t('summary', { count: actions.length, done: counts.done }),
    ...claims.flatMap((claim) => {
      const count = actions.filter((action) => action.claims.includes(claim)).length
      return count > 0 ? [t(`claim-${claim}`, { count })] : []
    }),
    ...(late.length > 0 ? [t('lateSaid', { count: late.length })] : []),
  ]
  const done = actions.filter(({ state }) => state === 'done')
  return [
    paragraph(said.join(' ')),
    ...listed(
      t('doneTitle'),
      done.map(({ title, products }) => t('doneLine', { title, products: products.join(', ') })),
    ),
    ...listed(
      t('lateTitle'),
      late.map(({ title, planning, group, state }) => {
        const line = t('lateLine', { title, planning, group })
        return state === 'claimed' ? t('lateClaimed', { line }) : line
      }),
    ),
    ...(isWhole ? allActions(theme) : []),
    ...figures(theme),
  ]
}

function listed(title: string, items: string[]): WrittenBlock[] {
  return items.length === 0 ? [] : [heading(title, 3), { kind: 'list', items }]
}

export function allActions(theme: ToldTheme): WrittenBlock[] {
  const rows = actionsOf(theme).map(({ title, planning, state, group, latest }) => [
    title,
    planning,
    stateWords(state),
    group,
    latest ? t('latestLine', { date: dayOf(latest.on), text: latest.text }) : t('noLatest'),
  ])
  const columns = [
    { text: t('action'), share: 4 },
    { text: t('planning'), share: 2 },
    { text: t('state'), share: 2 },
    { text: t('group'), share: 2.4 },
    { text: t('latest'), share: 3 },
  ]
  return rows.length === 0 ? [] : [{ kind: 'table', caption: t('actions'), columns, rows }]
}

function figures({ figures }: ToldTheme): WrittenBlock[] {
  if (figures.length === 0) return []
  const columns = [
    { text: t('figure'), share: 5 },
    { text: t('value'), share: 2, isNumeric: true },
    { text: t('period'), share: 2 },
    { text: t('read'), share: 2 },
  ]
  const rows = figures.map(({ what, source, value, period, on }) => [
    t('figureLine', { what, source }),
    value,
    period,
    dayOf(on),
  ])
  return [{ kind: 'table', caption: t('figures'), columns, rows }]
}

function changes({ progress, previous }: Composed): WrittenBlock[] {
  if (!previous) return [heading(t('sinceFirst')), paragraph(t('first'))]
  const found = differencesSince(previous.progress, progress)
  const title = heading(t('sinceTitle', { number: previous.number }))
  return found.length === 0
    ? [title, paragraph(t('sinceNone'))]
    : [title, { kind: 'list', items: found.map(sentenceOf) }]
}

function sentenceOf(difference: Difference): string {
  switch (difference.kind) {
    case 'state': {
      const { title, from, to } = difference
      return t('stateLine', { title, from: stateWords(from), to: stateWords(to) })
    }
    case 'planning': {
      const { title, from, to } = difference
      return t('planningLine', { title, from, to })
    }
    case 'new':
      return t('newLine', { title: difference.title })
    case 'gone':
      return t('goneLine', { title: difference.title })
    case 'figure': {
      const { what, period, from, to } = difference
      return t('figureChanged', { what, period, from, to })
    }
    case 'newer-figure': {
      const { what, from, fromPeriod, to, period } = difference
      return t('newerFigure', { what, from, fromPeriod, to, period })
    }
    case 'promise': {
      const { news, title, number } = difference
      return t(`promise-${news}`, { title, number })
    }
  }
}

export function promisesOf({ progress }: Composed): WrittenBlock[] {
  if (progress.promises.length === 0) return [paragraph(t('noPromises'))]
  const rows = progress.promises.map(({ number, title, dueOn, isKept }) => [
    title,
    number,
    dueOn ? dayOf(dueOn) : t('noDue'),
    isKept ? t('kept') : t('open'),
  ])
  const columns = [
    { text: t('promise'), share: 5 },
    { text: t('number'), share: 2 },
    { text: t('due'), share: 2 },
    { text: t('state'), share: 1.4 },
  ]
  return [{ kind: 'table', caption: t('promises'), columns, rows }]
}

function closing(words: string): WrittenBlock[] {
  const written = blocksOf(words)
  return written.length === 0 ? [] : [heading(t('closing')), ...written]
}
