// SPDX-License-Identifier: EUPL-1.2
import { isSlug, slugOf } from '#foundation/text'

export const studyStatuses = ['wanted', 'planned', 'in-field', 'published', 'stopped'] as const
export type StudyStatus = (typeof studyStatuses)[number]
export type StudyStep = 'plan' | 'start' | 'publish' | 'repeat' | 'stop' | 'want'

/** Every allowed step; the drawing in docs/ is made from this table. A monitor goes into the field again after each edition. */
export const studySteps: Record<StudyStatus, Partial<Record<StudyStep, StudyStatus>>> = {
  wanted: { plan: 'planned', stop: 'stopped' },
  planned: { start: 'in-field', stop: 'stopped' },
  'in-field': { publish: 'published', stop: 'stopped' },
  published: { repeat: 'in-field' },
  stopped: { want: 'wanted' },
}

export const methods = [
  'survey',
  'panel',
  'registrations',
  'case-files',
  'interviews',
  'review',
  'evaluation',
  'other',
] as const
export type Method = (typeof methods)[number]

/** About whom a study says something. The same words stand in every study, so that gaps show. */
export const populations = [
  'people-15plus',
  'minors',
  'older-people',
  'micro-companies',
  'small-companies',
  'large-companies',
  'victims',
  'reporters',
  'suspects',
  'mules',
] as const
export type Population = (typeof populations)[number]

/** How sure we are of what stands here: read at the owner, read elsewhere, or (partly) our own reading. */
export const readings = ['primary', 'secondary', 'our-reading'] as const
export type Reading = (typeof readings)[number]

/** Figures that came of a study: a source of observations, and the definition that they were counted by ('' for all of that source). */
export interface FiguresOfStudy {
  source: string
  definition: string
}

export interface StudyFields {
  title: string
  /** '' : only in Dutch. */
  titleEn: string
  question: string
  questionEn: string
  /** Name of the organisation that has it done; never a person. */
  owner: string
  method: Method
  /** Codes of the taxonomy; the most general one that the study says something about. */
  forms: string[]
  populations: Population[]
  /** In words: '2021, 2023 en 2025'. */
  period: string
  /** The newest year that it says something about; null while there is none. */
  year: number | null
  /** How many were asked, and how many answered; null when it is not known or nobody was asked. */
  sample: number | null
  response: number | null
  /** Where it can be read; '' when it cannot. */
  url: string
  /** Where this entry comes from. */
  source: string
  reading: Reading
  figures: FiguresOfStudy[]
  /** ISO day on which somebody looks whether this is still right. */
  reviewOn: string
  remark: string
  remarkEn: string
}

export interface Study extends StudyFields {
  /** Stands in its address: 'cbs-veiligheidsmonitor'. */
  code: string
  status: StudyStatus
}

export function isStatus(text: string): text is StudyStatus {
  return (studyStatuses as readonly string[]).includes(text)
}

/** Known to be done, or being done: what closes a gap. */
export function isDone(status: StudyStatus): boolean {
  return status === 'published' || status === 'in-field'
}

/** Asked for, and nobody has answered it yet. */
export function isAskedFor(status: StudyStatus): boolean {
  return status === 'wanted' || status === 'planned'
}

/** These addresses are of other pages. */
const taken = ['leemten', 'steekproef', 'vragenlijst', 'nieuw']

/** The code of a new study by its title: 'Fraude bij bedrijven, 2023' is 'fraude-bij-bedrijven-2023'. '' when nothing is left of it. */
export function codeOf(title: string): string {
  const code = slugOf(title, 60)
  return taken.includes(code) ? `${code}-onderzoek` : code
}

export function isCode(text: string): boolean {
  return isSlug(text) && !taken.includes(text)
}
