// SPDX-License-Identifier: EUPL-1.2
import type { Course, CourseStep, Ground, Making, Reason } from './dossier.ts'

export interface StoredDossier {
  id: string
  number: string
  organisationId: string
  caseReportId: string
  version: number
  previousId: string | null
  reason: Reason
  purpose: string
  recipientId: string
  madeBy: string
  madeByName: string
  askedAt: Date
  making: Making
  attempt: number
  done: number
  total: number
  frozenAt: Date | null
  readyAt: Date | null
  filesUntil: Date | null
  summary: Buffer | null
  manifestDigest: string | null
  keyId: string | null
  packageBytes: number | null
  lossInCents: number | null
  course: Course
  revision: number
  handedOverAt: Date | null
}

export interface Outcome {
  id: string
  at: Date
  step: CourseStep
  course: Course
  ground: Ground | null
  words: string
  reference: string
  isTold: boolean
  organisationId: string
}

/** A file of a package. */
export interface StoredFile {
  place: number
  /** Within the bag: 'data/dossier.json'. */
  path: string
  size: number
  crc32: number
  sha256: string
  sha512: string
}
