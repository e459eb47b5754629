// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf, translate } from '#foundation/text'
import { holdsTogether, type HubKind } from './hub-shape.ts'
import { hubText } from './hub.text.ts'
import { sentenceText } from './case-sentence.text.ts'

interface Facts {
  ownReports: number
  hubs: readonly { kind: HubKind; standing: string; ownReports: number; otherReports: number }[]
  /** There are more hubs than these. */
  isMore: boolean
  isMergedByPeople: boolean
}

/** Why these reports belong together, in one sentence made of facts and nothing else. */
export function sentenceOf({ ownReports, hubs, isMore, isMergedByPeople }: Facts, language: Language): string {
  const t = translate(sentenceText, language)
  const counts = new Map<HubKind, number>()
  for (const hub of hubs) if (holdsTogether(hub)) counts.set(hub.kind, (counts.get(hub.kind) ?? 0) + 1)
  const parts = order.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [translate(hubText, language)(`many-${kind}`, { count })]
  })
  const values = { count: ownReports }
  if (parts.length === 0) return t(isMergedByPeople ? 'byPeople' : 'byOthers', values)
  const by = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts)
  const key = ownReports === 1 ? 'one' : isMore ? 'amongOthers' : 'together'
  return `${t(key, { ...values, by })}${isMergedByPeople ? ` ${t('alsoByPeople')}` : ''}`
}

const order: readonly HubKind[] = [
  'iban',
  'crypto-address',
  'phone',
  'web-address',
  'email',
  'user-name',
  'company-number',
  'merchant',
  'page-fingerprint',
  'text',
]
