// SPDX-License-Identifier: EUPL-1.2
import type { Told } from './differences.ts'
import type { proposeText } from '../propose-change/propose.text.ts'

type TextKey = keyof (typeof proposeText)['nl']

const grouped: Partial<Record<keyof Told, TextKey>> = { plan: 'start', claims: 'figures', sources: 'sources' }

/** The question of the form that a field answers: 'How does it work? (in English)'. */
export function fieldLabel(field: keyof Told, t: (key: TextKey) => string, english: string): string {
  const group = grouped[field]
  if (group) return t(group)
  const dutch = field.replace(/En$/, '')
  const label = t(`field-${dutch}` as TextKey)
  return dutch === field ? label : `${label} (${english.charAt(0).toLowerCase()}${english.slice(1)})`
}
