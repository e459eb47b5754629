// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '../modules/activity.ts'

/** What the audit record says of one processing. */
export interface ProcessedLine {
  id: number
  /** Microseconds since 1970. */
  at: bigint
  actorKind: string
  organisationId: string | null
  action: string
  subjectKind: string
  subjectId: string
  subjects: readonly string[] | null
  traceparent: string | null
}

/** One record of the processing log: one processing of at most one data subject. It never says which person did it, nor any value. */
export interface ProcessingRecord {
  traceId: string
  spanId: string
  parentSpanId: string | null
  name: string
  at: bigint
  activityId: string
  activityVersion: number
  /** Pseudonym and kind; null where no single data subject can be named. */
  subject: { id: string; type: string } | null
  /** Of a call by a partner's system: the partner. */
  processor: string | null
}

export interface Naming {
  /** Keyed digest, 32 bytes: the same for the same text, and nobody without the key can guess. */
  digest(purpose: string, text: string): Buffer
}

/** Changes with the key: which key a pseudonym was made with. */
export function keyVersion(naming: Naming): string {
  return naming.digest('processing-log-key', '').toString('hex').slice(0, 8)
}

/** The name of a data subject in the log, by which an access request finds its records. */
export function pseudonymOf(naming: Naming, kind: string, id: string): string {
  return `${keyVersion(naming)}:${naming.digest('data-subject', `${kind}:${id}`).toString('hex')}`
}

/**
 * The records of one line. A line about one thing is one record; a line of a list is one for each that stood in it, once; a line about a batch
 * or a set is one record without a data subject. Names are made from the number of the line, so that sending twice gives the same.
 */
export function recordsOf(
  line: ProcessedLine,
  activity: Pick<Activity, 'id' | 'subjectKinds'>,
  version: number,
  naming: Naming,
): ProcessingRecord[] {
  const [, trace, parent] = /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-[\da-f]{2}$/.exec(line.traceparent ?? '') ?? []
  const name = (place: number, bytes: number, of: string) =>
    naming.digest('processing-log-name', `${of}:${line.id}:${place}`).subarray(0, bytes).toString('hex')
  const listKind = activity.subjectKinds.at(-1) ?? ''
  const listed = listKind ? [...new Set(line.subjects ?? [])] : []
  const subjects: (readonly [string, string] | null)[] =
    listed.length > 0
      ? listed.map((id) => [listKind, id] as const)
      : [activity.subjectKinds.includes(line.subjectKind) ? [line.subjectKind, line.subjectId] : null]
  return subjects.map((subject, place) => ({
    traceId: trace ?? name(0, 16, 'trace'),
    spanId: name(place, 8, 'span'),
    parentSpanId: trace ? (parent ?? null) : null,
    name: line.action,
    at: line.at,
    activityId: activity.id,
    activityVersion: version,
    subject: subject && { id: pseudonymOf(naming, ...subject), type: subject[0] },
    processor: line.actorKind === 'machine' && line.organisationId ? line.organisationId : null,
  }))
}
