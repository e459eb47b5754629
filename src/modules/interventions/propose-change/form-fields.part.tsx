// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import type { Language } from '#foundation/text'
import type { Content } from '../intervention/intervention.ts'
import { proposeText } from './propose.text.ts'

export const intent = 'propose'

type TextKey = keyof (typeof proposeText)['nl']

/** What every field of the form needs: its label and what is kept. */
export function fieldsFor(kept: Record<string, string>, language: Language) {
  const t = translate(proposeText, language)
  const field = (name: string, label: TextKey) => ({
    name,
    label: t(label),
    defaultValue: kept[name] ?? '',
  })
  const group = (name: string, label: TextKey, values: string[]) => ({
    name,
    legend: t(label),
    defaultValue: values,
  })
  return { t, field, group }
}

export type Fields = ReturnType<typeof fieldsFor>

/** What is kept, by the flat names of the form. */
export function flatOf(content: Content | null): Record<string, string> {
  if (!content) return { country: 'NL', cost: 'unknown' }
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(content)) {
    if (typeof value === 'string') flat[name] = value
    else if (Array.isArray(value) && value.every((one) => typeof one === 'string')) flat[name] = value.join('\n')
  }
  const spread = (before: string, record: object) => {
    for (const [name, value] of Object.entries(record)) flat[`${before}-${name}`] = String(value)
  }
  if (content.plan) spread('plan', content.plan)
  content.claims.forEach((claim, at) => spread(`claim${at + 1}`, claim))
  content.sources.forEach((source, at) => spread(`source${at + 1}`, source))
  return flat
}
