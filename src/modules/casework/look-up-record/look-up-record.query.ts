// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { type LinesOf, lookUpLines, recordAudit } from '#foundation/audit'
import { translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { purposes, purposeText } from '#modules/agreements'
import { namesThen, organisationNames, wasColleague } from '#modules/partners'
import { identifiersIn } from '#values'
import { idsInRecord, objectsOf } from './find-subject.query.ts'
import { readingText, recordMessages } from './look-up-record.text.ts'
import type { AskedRecord, ObjectKind } from './subject.ts'

export interface RecordLine {
  id: number
  at: Date
  /** The name of a colleague, or of the organisation of somebody else; null: the program itself, or somebody who did not sign in. */
  who: string | null
  organisation: string | null
  /** What it was done for, as the register of processing says it. */
  activity: string
  action: string
  purpose: string
  legalBasis: string
  /** What a colleague looked at, by its name; null: about one thing is asked, or it has no name. */
  object: { kind: ObjectKind; name: string } | null
  /** How long the list was in which it stood; null: it was looked at by itself. */
  inListOf: number | null
}

const linesPerPage = 50
const shortestPurpose = 5

/**
 * Who saw or changed this, why and on which ground, newest first. Of other organisations only of which it was, and only about a report or case of
 * the own organisation. That it was looked up is a line itself. Refuses without a purpose (422), and what is not of the own organisation (404).
 */
export async function lookUpRecord(
  ctx: Context,
  asked: AskedRecord,
  limit = linesPerPage,
): Promise<{ lines: RecordLine[]; next: number | null }> {
  const own = organisationOf(ctx.actor)
  if (own === null || !mayDo(ctx.actor, 'disclosures:oversee'))
    throw new Refusal(recordMessages.mayNot, { status: 403 })
  const purpose = checkedPurpose(asked.purpose)
  const of = await linesOf(ctx, asked)
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'casework.record-looked-up',
      subjectKind: asked.kind,
      subjectId: asked.id,
      purpose,
      detail: { isNextPage: asked.before !== null },
    }),
  )
  const organisationId = asked.kind === 'report' || asked.kind === 'case' ? null : own
  const system = asSystem(ctx, 'casework.look-up-record')
  const found = await lookUpLines(system, of, {
    organisationId,
    before: asked.before,
    limit: limit + 1,
    inLists: asked.inLists,
  })
  const lines = found.slice(0, limit)
  const isOwn = ({ actorKind, organisationId: from }: (typeof lines)[number]) => actorKind === 'person' && from === own
  const people = await namesThen(
    ctx,
    lines.map((line) => ({ id: (isOwn(line) && line.actorId) || '', at: line.at })),
  )
  const objects = asked.kind === 'person' ? await objectsOf(ctx, lines) : new Map()
  const organisations = await organisationNames(ctx, [...new Set(lines.flatMap((one) => one.organisationId ?? []))])
  return {
    lines: lines.map((line, place): RecordLine => {
      const activity = ctx.personalData.activityOf(line.action)
      return {
        id: line.id,
        at: line.at,
        who: people[place] ?? null,
        organisation: line.organisationId && (organisations.get(line.organisationId) ?? line.organisationId),
        activity: activity?.name ?? '',
        action: line.action,
        purpose: sayPurpose(line.purpose ?? null) ?? activity?.purpose ?? '',
        legalBasis: line.legalBasis ?? activity?.legalBasis ?? '',
        object: objects.get(line.id) ?? null,
        inListOf: line.inListOf,
      }
    }),
    next: found.length > limit ? (lines.at(-1)?.id ?? null) : null,
  }
}

/** What was written down; of a word of the program what it means, and null where the register of processing says more. */
function sayPurpose(purpose: string | null): string | null {
  const known = purposes.find((one) => one === purpose)
  if (known) return translate(purposeText, 'nl')(known)
  if (purpose && Object.hasOwn(readingText.nl, purpose)) return readingText.nl[purpose as keyof typeof readingText.nl]
  return purpose?.includes(' ') ? (writtenInEnglish[purpose] ?? purpose) : null
}

/** Lines from before every purpose was written in Dutch: the record itself never changes. */
const writtenInEnglish: Record<string, string> = {
  'receive what was disclosed': 'ontvangen wat is verstrekt',
  'answer data subjects': 'verzoeken van betrokkenen beantwoorden',
  'answer a data subject': 'een verzoek van een betrokkene beantwoorden',
  'decide about objections': 'over bezwaren beslissen',
  'account for what was disclosed': 'verantwoorden wat is verstrekt',
  'oversee sharing': 'toezicht houden op delen',
  'inform who was listed': 'inlichten over wie is gewaarschuwd',
  'hold effects of objections': 'gevolgen van bezwaren uitstellen',
  'asking whether to suspend': 'vragen of een vermelding moet worden opgeschort',
}

async function linesOf(ctx: Context, { kind, id }: AskedRecord): Promise<LinesOf> {
  if (kind === 'person') {
    if (!(await wasColleague(ctx, id))) throw new Refusal(recordMessages.notFound, { status: 404 })
    return { actorId: id }
  }
  const subjectIds = await idsInRecord(ctx, kind, id)
  if (subjectIds.length === 0) throw new Refusal(recordMessages.notFound, { status: 404 })
  return { subjectIds }
}

/** Everything that is missing, at once. */
export function emptyForm(purpose: string): Refusal {
  const isShort = purpose.trim().length < shortestPurpose
  return new Refusal(recordMessages.what, {
    status: 422,
    fields: [
      { field: 'what', code: recordMessages.what },
      ...(isShort ? [{ field: 'purpose', code: recordMessages.purpose }] : []),
    ],
  })
}

function checkedPurpose(wanted: string): string {
  const purpose = wanted.trim().slice(0, 200)
  const refuse = (code: string, values: Record<string, string> = {}) =>
    new Refusal(code, { status: 422, fields: [{ field: 'purpose', code, values }], values })
  if (purpose.length < shortestPurpose) throw refuse(recordMessages.purpose)
  const [named] = identifiersIn(purpose)
  if (named) throw refuse(recordMessages.purposeNames, { found: named.text })
  return purpose
}
