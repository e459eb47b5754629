// SPDX-License-Identifier: EUPL-1.2
import type { Question } from '#modules/research'
import type { Quarter } from '#values'
import type { QuarterResults } from '../count-experiences/protect-experiences.ts'

/** What is published of a quarter: everything on its pages but the words around it. Only protected numbers. */
export interface ReleaseContent {
  quarter: Quarter
  /** Invented, to try the product out. */
  isExample: boolean
  /** The questions as they were asked: only equal ones are compared. */
  questionnaire: { code: string; version: number; questions: Question[] }
  results: QuarterResults
  /** By point: open answers of which a person said that they may be published. */
  quotes: Record<string, string[]>
}
