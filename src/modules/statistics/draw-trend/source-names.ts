// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { sourceName } from '../observation/observation-words.text.ts'
import type { Observation } from '../observation/observation.ts'
import { trendText } from './trend.text.ts'

export interface SaidSource {
  href: string
  name: string
  /** What is not from the publisher itself says so; null when it is. */
  mark: string | null
}

/** Each source once, with the periods it is the source of. */
export function saidSources(figures: readonly Observation[], language: Language): SaidSource[] {
  const t = translate(trendText, language)
  return [...Map.groupBy(figures, ({ url, sourceKind }) => `${url} ${sourceKind}`).values()].map((group) => {
    const [first] = group as [Observation]
    const periods = [...new Set(group.map((figure) => figure.period))].sort().join(', ')
    const { href, name, mark } = saidSource(first, language)
    return { href, name: t('withPeriods', { name, periods }), mark }
  })
}

/** Where one figure was read: 'NVB', or 'NVB, via security.nl' with its mark. */
export function saidSource({ source, sourceKind, url }: Observation, language: Language): SaidSource {
  const t = translate(trendText, language)
  if (sourceKind === 'primary') return { href: url, name: sourceName(source, language), mark: null }
  const host = new URL(url).hostname.replace(/^www\d?\./, '')
  return { href: url, name: t('via', { source: sourceName(source, language), host }), mark: t(sourceKind) }
}
