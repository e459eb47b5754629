// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { dutchDay, formatShortDate } from '#values'
import { dossierText } from '../dossier/dossier.text.ts'
import type { Course, Making } from '../dossier/dossier.ts'

export interface DossierRow {
  id: string
  href: string
  number: string
  version: string
  other: string
  made: string
  making: Look
  course: Look
}

interface Look {
  kind: 'ok' | 'warn' | 'stop' | 'neutral'
  text: string
}

interface Listed {
  id: string
  number: string
  version: number
  askedAt: Date
  making: Making
  course: Course
}

/** A dossier as a row of a list; `other`: whom it is for, or from. */
export function dossierRow(
  one: Listed,
  { language, now }: { language: Language; now(): Date },
  other: string,
  path: string,
): DossierRow {
  return {
    id: one.id,
    href: addressIn(language, path),
    number: one.number,
    version: String(one.version),
    other,
    made: formatShortDate(dutchDay(one.askedAt), now(), language),
    making: makingLook(one.making, language),
    course: courseLook(one.course, language),
  }
}

export function makingLook(making: Making, language: Language): Look {
  const kind = making === 'ready' ? 'ok' : making === 'failed' ? 'stop' : making === 'emptied' ? 'neutral' : 'warn'
  return { kind, text: translate(dossierText, language)(making) }
}

const looks: Partial<Record<Course, Look['kind']>> = {
  'handed-over': 'warn',
  received: 'warn',
  returned: 'stop',
  dismissed: 'stop',
  withdrawn: 'stop',
  'taken-up': 'ok',
  'in-investigation': 'ok',
  'at-prosecutor': 'ok',
  prosecuted: 'ok',
}

export function courseLook(course: Course, language: Language): Look {
  return { kind: looks[course] ?? 'neutral', text: translate(dossierText, language)(course) }
}
