// SPDX-License-Identifier: EUPL-1.2
import { organisationOf } from '../access/actor.ts'
import { type Context, transaction } from '../access/context.ts'
import { recordAudit } from '../audit/index.ts'
import type { Retention, Tx } from '../db/index.ts'
import { formatDate } from '../text/text.ts'

/**
 * What somebody gives to be found by: a canonical account, number or address that is shown to be theirs, a report whose code they
 * hold, or, of somebody who works here, the number under which they sign in.
 */
export interface SubjectKey {
  /** 'iban' | 'phone' | 'email' | 'web-address' …, or 'report', or 'person'. */
  kind: string
  /** Canonical value; of a report or a person the id. */
  value: string
}

/** One thing that an organisation keeps about somebody. */
export interface PersonalItem {
  /** 'reports.report': the table, or what stands for it in the register of activities. */
  source: string
  /** Id within the source: for the case worker; never told to the data subject. */
  id: string
  /** The organisation that answers for it (controller). */
  organisationId: string
  /**
   * `given`: the data subject told it (a reporter about himself). `stated`: others told it about him (what was reported about his
   * account). What others told never reveals who told it, how often or when.
   */
  side: 'given' | 'stated'
  /** From when it is kept. */
  since: Date
  /** Kept until at most; null: no day is set. */
  until: Date | null
  /** What there is, as pairs to show or hand over: Dutch name of the category, and the value. */
  content: readonly { name: string; value: string }[]
}

/** A place where a module keeps data about people, as one asks it when somebody wants to know, correct or erase. */
export interface PersonalDataSource {
  /** 'reports.report' */
  name: string
  /** Dutch, as the data subject reads it: 'uw melding'. */
  title: string
  /** The processing activity whose purposes, recipients and confidentiality hold for it: 'reports.receive-report'. */
  activity: string
  /**
   * Of a confidential activity: what the data subject gave may be told to them all the same, under this title. Only for a source that finds it by what
   * nobody else holds (the code of their report), and whose givers know of the activity because they take part in it.
   */
  openToGiver?: { title: string }
  /** Tables that it speaks for. */
  tables: readonly string[]
  /** Everything of the organisation of `ctx` that belongs to any of the keys, oldest first, at most `limit` and one more when there is more. */
  find(ctx: Context, keys: readonly SubjectKey[], limit: number): Promise<PersonalItem[]>
  /** Erases one item of the organisation of `ctx` and what hangs on it. Refuses with a Refusal when a hold or a duty keeps it. Absent: erased by other sources. */
  erase?(ctx: Context, id: string, reason: string): Promise<void>
  /** Where a case worker corrects one item by hand: an address in the workbench. */
  correctAt?(id: string): string
}

/** The keys of one request, as a source asks its tables for them. */
export interface AskedKeys {
  organisationId: string
  /** Kind and canonical value of each account, number or address, in the same order: for `unnest`. */
  kinds: string[]
  canonicals: string[]
  reportIds: string[]
  personIds: string[]
  /** Rows wanted: one more than is shown, so that whoever asks sees that there is more. */
  most: number
}

/** What a source found, before it is said whose it is. */
export type FoundItem = Pick<PersonalItem, 'id' | 'since' | 'until' | 'content'> & {
  /** When it differs from that of the source. */
  side?: PersonalItem['side']
  /** Number in the audit record of whom it is about (a report, a listing); the id when left out. */
  about?: string
}

type SourceParts = Omit<PersonalDataSource, 'find'> &
  Pick<PersonalItem, 'side'> & {
    /** By which keys it is found: without one of these it is not asked. */
    foundBy: readonly ('identifier' | 'report' | 'person')[]
    /** Of the audit line of every look. */
    action: string
    search(ctx: Context, tx: Tx, asked: AskedKeys): Promise<FoundItem[]>
  }

/** The purpose of every look, as it stands in the audit record. */
export const dataSubjectPurpose = 'answer-data-subject'

/**
 * A source that asks its own tables in one transaction in the name of the one who works on the request, and writes that down. As every statement
 * of the program each ends after half a minute at most.
 */
export function personalDataSource({ side, foundBy, action, search, ...source }: SourceParts): PersonalDataSource {
  return {
    ...source,
    async find(ctx, keys, limit) {
      const organisationId = organisationOf(ctx.actor)
      if (organisationId === null || !keys.some(({ kind }) => foundBy.includes(typeOf(kind)))) return []
      return transaction(ctx, async (tx) => {
        const found = await search({ ...ctx, tx }, tx, askedKeys(keys, organisationId, limit))
        await recordAudit(ctx, tx, {
          action,
          subjectKind: 'organisation',
          subjectId: organisationId,
          subjects: [...new Set(found.map(({ id, about }) => about ?? id))].filter((id) => uuid.test(id)),
          purpose: dataSubjectPurpose,
          detail: { source: source.name, shown: found.length },
        })
        return found.map(({ about: _, ...item }) => ({ source: source.name, organisationId, side, ...item }))
      })
    },
  }
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

function typeOf(kind: string): SourceParts['foundBy'][number] {
  return kind === 'report' || kind === 'person' ? kind : 'identifier'
}

function askedKeys(keys: readonly SubjectKey[], organisationId: string, limit: number): AskedKeys {
  // The same key given twice must not give the same row twice.
  const distinct = [...new Map(keys.map((key) => [`${key.kind} ${key.value}`, key])).values()]
  const of = (type: string) => distinct.filter(({ kind }) => typeOf(kind) === type)
  const idsOf = (type: string) => of(type).flatMap(({ value }) => (uuid.test(value) ? [value] : []))
  return {
    organisationId,
    kinds: of('identifier').map(({ kind }) => kind),
    canonicals: of('identifier').map(({ value }) => value),
    reportIds: idsOf('report'),
    personIds: idsOf('person'),
    most: limit + 1,
  }
}

/** Pairs to show, in this order; what is not known is left out. */
export function knownPairs(pairs: Record<string, string | null | undefined>): PersonalItem['content'] {
  return Object.entries(pairs).flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

/** The last day of something that is kept as this line says, counted from `from`; null when no day is set. */
export function keptUntil(line: Retention, from: Date | null): Date | null {
  if (!('from' in line) || from === null) return null
  const [count = '', unit = ''] = line.keep.split(' ')
  const until = new Date(from)
  if (unit === 'hours') until.setUTCHours(until.getUTCHours() + Number(count))
  else if (unit === 'days') until.setUTCDate(until.getUTCDate() + Number(count))
  else until.setUTCMonth(until.getUTCMonth() + Number(count) * (unit === 'years' ? 12 : 1))
  return until
}

/** Something that somebody did who works for a partner, as it stands beside what it was about. */
export interface Deed {
  id: string
  /** Number of the person. */
  person: string
  /** In the past tense: 'Ondertekend'. */
  what: string
  title: string
  at: Date
  /** From which the period of the line counts; null: that has not begun. */
  from: Date | null
}

export function deedItem({ id, person, what, title, at, from }: Deed, line: Retention): FoundItem {
  const content = knownPairs({ [what]: title, Op: formatDate(at, 'nl') })
  // Somebody can do two things to one row.
  return { id: `${id} ${what}`, about: person, since: at, until: keptUntil(line, from), content }
}
