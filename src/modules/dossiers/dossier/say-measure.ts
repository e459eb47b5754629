// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Language, translate } from '#foundation/text'
import { measureRequestText } from '#modules/measures'
import { formatIdentifier } from '#values'
import type { MeasureEntry } from './content.ts'

/** What a measure is about, as one reads it; masked values stay as they are. */
export function aboutOf({ about }: MeasureEntry, language: Language): string {
  if (about === null) return translate(measureRequestText, language)('case')
  const { kind, value, part } = about
  return part === 'party' || part === 'protected' ? formatIdentifier({ kind, canonical: value }) : value
}

/** Its outcome with the day on which it was decided, and whether it still holds. */
export function cameOf(one: MeasureEntry, language: Language): string {
  const t = translate(measureRequestText, language)
  const at = one.liftedAt ?? one.inForceAt ?? one.decidedAt
  const day = at === null ? null : formatDate(new Date(at), language)
  const why = one.refusal === null ? null : t(one.refusal as 'own-check')
  return [t(one.status), day, why].filter((part) => part !== null).join(', ')
}
