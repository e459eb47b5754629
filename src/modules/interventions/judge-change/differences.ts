// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Content } from '../intervention/intervention.ts'
import { audienceText, intensityText } from '../intervention/audience.text.ts'
import { type EvidenceLevel, evidenceText, reporterText } from '#values'
import { costText, doerText, kindText, mechanismText } from '../intervention/intervention.text.ts'

/** With the level that follows. */
export type Told = Content & { evidence: EvidenceLevel }

export interface Difference {
  field: keyof Told
  before: string
  after: string
}

interface Known {
  form(id: string): string | undefined
}

const fields: readonly (keyof Told)[] = [
  'kind',
  'title',
  'titleEn',
  'how',
  'howEn',
  'mechanism',
  'audiences',
  'intensity',
  'owner',
  'partners',
  'doableBy',
  'cost',
  'forms',
  'steps',
  'barriers',
  'startsOn',
  'endsOn',
  'regions',
  'country',
  'agreement',
  'entryConditions',
  'plan',
  'claims',
  'sources',
  'evidence',
  'evidenceNote',
  'evidenceNoteEn',
  'lesson',
  'lessonEn',
  'stopReason',
  'transfer',
  'transferEn',
  'legal',
  'legalEn',
  'reviewOn',
]

/** What the change would make different, field by field in words; of a new one everything that is filled in. */
export function differences(before: Told | null, after: Told, known: Known, language: Language): Difference[] {
  return fields.flatMap((field) => {
    const old = before ? inWords(before, field, known, language) : ''
    const now = inWords(after, field, known, language)
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

function inWords(content: Told, field: keyof Told, known: Known, language: Language): string {
  switch (field) {
    case 'kind':
      return kindText[language][content.kind]
    case 'mechanism':
      return mechanismText[language][content.mechanism]
    case 'audiences':
      return content.audiences.map((one) => audienceText[language][one]).join(', ')
    case 'intensity':
      return content.intensity === '' ? '' : intensityText[language][content.intensity]
    case 'cost':
      return costText[language][content.cost]
    case 'evidence':
      return `${content.evidence}: ${evidenceText[language][content.evidence]}`
    case 'doableBy':
      return content.doableBy.map((doer) => doerText[language][doer]).join(', ')
    case 'forms':
      return content.forms.map((id) => known.form(id) ?? id).join(', ')
    case 'plan':
      return content.plan ? Object.values(content.plan).map(String).join('\n') : ''
    case 'claims':
      return content.claims
        .map(({ text, of, period, by, source }) =>
          [text, of, period, `${reporterText[language][by]} (${source})`].filter((part) => part !== '').join('; '),
        )
        .join('\n')
    case 'sources':
      return content.sources
        .map(({ title, publisher, date, url }) =>
          [title, publisher, date, url].filter((part) => part !== '').join('; '),
        )
        .join('\n')
    default: {
      const value = content[field]
      return Array.isArray(value) ? value.join(', ') : value
    }
  }
}
