// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import type { Observation } from '../observation/observation.ts'
import { trendText } from './trend.text.ts'

export interface SaidSource {
  href: string
  name: string
}

/** Each source once, with the periods it is the source of; what is not from the publisher itself says so. */
export function saidSources(figures: readonly Observation[], language: Language): SaidSource[] {
  const t = translate(trendText, language)
  return [...Map.groupBy(figures, ({ url, sourceKind }) => `${url} ${sourceKind}`).values()].map((group) => {
    const [{ source, sourceKind, url }] = group as [Observation]
    const periods = [...new Set(group.map((figure) => figure.period))].sort().join(', ')
    if (sourceKind === 'primary') return { href: url, name: t('ownSource', { source, periods }) }
    const host = new URL(url).hostname.replace(/^www\d?\./, '')
    return { href: url, name: `${t('via', { source, periods, host })} (${t(sourceKind)})` }
  })
}
