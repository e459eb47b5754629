// SPDX-License-Identifier: EUPL-1.2
import type { StudyFields } from './study.ts'

/** The columns of a file of studies, in order, and the field that each holds. */
export const studyColumns = {
  code: 'code',
  status: 'status',
  title: 'title',
  title_en: 'titleEn',
  question: 'question',
  question_en: 'questionEn',
  owner: 'owner',
  method: 'method',
  forms: 'forms',
  populations: 'populations',
  period: 'period',
  year: 'year',
  sample: 'sample',
  response: 'response',
  url: 'url',
  source: 'source',
  reading: 'reading',
  figures: 'figures',
  review_on: 'reviewOn',
  remark: 'remark',
  remark_en: 'remarkEn',
} as const satisfies Record<string, keyof StudyFields | 'code' | 'status'>

export const studyHeader = Object.keys(studyColumns)

/** 'CBS|cbs-vm; politie|police-horizontal' */
export function figuresAsText(figures: StudyFields['figures']): string {
  return figures.map(({ source, definition }) => (definition ? `${source}|${definition}` : source)).join('; ')
}
