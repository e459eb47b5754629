// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import { complaintReasonText } from '#modules/complaints'
import { disclosurePolicy } from '#modules/statistics'
import { cellOf, groupOf, moments } from '../count-flow/flow-system.ts'
import type { ShownFlow } from '../count-flow/shown-flow.ts'
import { type NodeWord, nodeText } from '../outcome/outcome.text.ts'
import { regions } from '../outcome/region.ts'
import {
  ends,
  groundsOf,
  isStillOpen,
  noGround,
  partsOf,
  type Standing,
  stages,
  withGround,
} from '../outcome/standing.ts'
import { type OfHundred, ofHundred } from './hundred-shares.ts'
import { showText } from './show.text.ts'

/** What a reader may choose: all, or one form, region or half-year. */
export interface GroupChoice {
  value: string
  text: string
}

export interface Line {
  key: string
  name: string
  text: string
  share: string
  /** How deep it stands in the table. */
  isStage: boolean
}

/** One flow in the words of the reader. */
export interface FlowView {
  /** Whose flow it is. */
  title: string
  sentence: string
  bundled: string | null
  /** For the picture of a hundred people; null: a number of it is hidden. */
  hundred: OfHundred | null
  /** For the picture; null: there is nothing to draw. */
  stages: { key: string; name: string; value: number | null; text: string; exits: ExitView[] }[] | null
  alt: string
  lines: Line[]
  grounds: { key: string; title: string; lines: Line[] }[]
}
interface ExitView {
  key: string
  name: string
  value: number | null
  text: string
  isOpen: boolean
}

export interface Words {
  language: Language
  formLabel(form: string): string
}

export function halfYearWords(half: string, language: Language): string {
  const t = translate(nodeText, language)
  return t(half.endsWith('1') ? 'half1' : 'half2', { year: half.slice(0, 4) })
}

/** 'all', 'form:FF-100', 'region:limburg', 'period:2026-1' as people call them. */
export function groupWords(group: string, { language, formLabel }: Words): string {
  const t = translate(nodeText, language)
  const [dimension = '', value = ''] = group.split(':')
  if (dimension === 'form') return formLabel(value)
  if (dimension === 'region') return value in regions ? regions[value as keyof typeof regions] : t('unknown')
  if (dimension === 'period') return halfYearWords(value, language)
  return translate(showText, language)('all')
}

export function groupChoices(flow: ShownFlow, words: Words): GroupChoice[] {
  const t = translate(nodeText, words.language)
  const of = (dimension: 'form' | 'region' | 'period', values: readonly string[]) =>
    values.map((value) => {
      const group = groupOf(dimension, value)
      return { value: group, text: `${t(dimension)}: ${groupWords(group, words)}` }
    })
  return [...of('form', flow.forms), ...of('region', flow.regions), ...of('period', flow.periods)]
}

export function flowView(flow: ShownFlow, group: string, words: Words): FlowView {
  const { language } = words
  const t = translate(showText, language)
  const n = translate(nodeText, language)
  const valueOf = (node: string) => flow.cells[cellOf.of(group, node)] ?? null
  const submitted = valueOf('submitted')
  const say = (value: number | null) => (value === null ? t('hidden') : formatNumber(value, language))
  const share = (value: number | null) => inHundred(value, submitted)
  const part = (node: string) => ({
    key: node,
    name: n(node as NodeWord),
    value: valueOf(node),
    text: say(valueOf(node)),
  })
  const line = (node: string, isStage: boolean): Line => ({ ...part(node), share: share(valueOf(node)), isStage })
  const exitsOf = (stage: (typeof stages)[number]) =>
    partsOf[stage].filter((node): node is Standing => !stages.includes(node as never) && node !== 'prosecution')
  const last = [{ ...part('prosecution'), exits: [] as ExitView[] }]
  const drawn = stages.map((stage) => ({
    ...part(stage),
    exits: exitsOf(stage).map((node) => ({ ...part(node), isOpen: isStillOpen(node) })),
  }))
  const [investigated, prosecution] = [valueOf('investigated'), valueOf('prosecution')]
  const bundled = valueOf('bundled')
  const numbers = {
    submitted: say(submitted),
    investigated: say(investigated),
    investigatedShare: share(investigated),
    prosecution: say(prosecution),
    prosecutionShare: share(prosecution),
  }
  const isWhole = investigated !== null && prosecution !== null
  return {
    title: group === 'all' ? t('flowTitleAll') : t('flowTitle', { group: groupWords(group, words) }),
    sentence: submitted === null ? t('sentenceHidden') : t(isWhole ? 'sentence' : 'sentenceShort', numbers),
    bundled: flow.hasBundled && bundled !== null ? t('bundledSentence', { bundled: say(bundled) }) : null,
    hundred: ofHundred(valueOf),
    stages: submitted === null ? null : [...drawn, ...last],
    alt: t('flowAlt', { stages: [...drawn, ...last].map(({ name, text }) => `${name} ${text}`).join(', ') }),
    lines: [
      ...stages.flatMap((stage) => [line(stage, true), ...exitsOf(stage).map((node) => line(node, false))]),
      line('prosecution', true),
    ],
    grounds: withGround.flatMap((node) => groundLines(flow, group, node, language)),
  }
}

function groundLines(flow: ShownFlow, group: string, node: (typeof withGround)[number], language: Language) {
  const reason = translate(complaintReasonText, language)
  const n = translate(nodeText, language)
  const total = flow.cells[cellOf.of(group, node)] ?? null
  const lines = [...groundsOf(node), noGround].flatMap((ground): (Line & { value: number })[] => {
    const value = flow.cells[cellOf.ground(group, node, ground)] ?? null
    if (value === null) return []
    const name = ground === noGround ? n('unsaid') : reason(ground as keyof typeof complaintReasonText.nl)
    return [
      { key: ground, name, value, text: formatNumber(value, language), share: inHundred(value, total), isStage: false },
    ]
  })
  const sorted = lines.toSorted((a, b) => b.value - a.value)
  const rest = (total ?? 0) - lines.reduce((sum, { value }) => sum + value, 0)
  // Where no ground may be shown, or none is counted by region or half-year, a line of the rest says nothing.
  if (sorted.length > 0 && total !== null && rest >= disclosurePolicy.least)
    sorted.push({
      key: 'rest',
      name: n('rest'),
      value: rest,
      text: formatNumber(rest, language),
      share: inHundred(rest, total),
      isStage: false,
    })
  return sorted.length > 0 ? [{ key: node, title: n(node), lines: sorted }] : []
}

/** In every 100, whole; under one in a hundred it says so. */
export function inHundred(value: number | null, total: number | null): string {
  if (value === null || total === null || total === 0) return ''
  const share = (100 * value) / total
  return share < 1 ? '< 1' : String(Math.round(share))
}

/** One row for each form, region or half-year, with the stages and what the prosecutor decided. */
export const sideNodes = [
  'submitted',
  'taken',
  'investigated',
  'handed-over',
  'prosecution',
  'out-of-court',
  'dismissed',
] as const

export function sideRows(flow: ShownFlow, dimension: 'form' | 'region' | 'period', words: Words) {
  const t = translate(showText, words.language)
  const values = { form: flow.forms, region: flow.regions, period: flow.periods }[dimension]
  return values.map((value) => {
    const group = groupOf(dimension, value)
    const cells = sideNodes.map((node) => {
      const n = flow.cells[cellOf.of(group, node)] ?? null
      return [node, n === null ? t('hidden') : formatNumber(n, words.language)] as const
    })
    return { key: group, name: groupWords(group, words), counts: Object.fromEntries(cells) }
  })
}

export interface TimesView {
  sentence: string
  columns: { key: string; text: string }[]
  rows: { key: string; cells: Record<string, string> }[]
}

export function timesView({ times }: ShownFlow, language: Language): TimesView {
  const t = translate(showText, language)
  const n = translate(nodeText, language)
  if (times === null || times.median === null) return { sentence: t('timesNone'), columns: [], rows: [] }
  const { median, shares } = times
  const sayShare = (share: number | 'not-yet' | null) =>
    share === 'not-yet' ? t('notYet') : share === null ? t('hidden') : share < 1 ? '< 1' : String(share)
  return {
    sentence: median === 'not-half' ? t('timesNotHalf') : t('timesSentence', { months: median }),
    columns: moments.map((months) => ({ key: String(months), text: t('after', { months }) })),
    rows: ['ended', ...ends]
      .filter((end) => shares[end]?.some((share) => typeof share === 'number'))
      .map((end) => ({
        key: end,
        cells: {
          name: n(end as NodeWord),
          ...Object.fromEntries(moments.map((months, at) => [months, sayShare(shares[end]?.[at] ?? null)])),
        },
      })),
  }
}
