// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { CalendarDate } from '#values'
import type { LetterKind } from './templates.data.ts'

export interface SentLetter {
  id: string
  claimId: string
  kind: LetterKind
  templateVersion: number
  sentOn: CalendarDate
  answerBy: CalendarDate
}

const columns = sql`id, claim_id as "claimId", kind, template_version as "templateVersion",
  to_char(sent_on, 'YYYY-MM-DD') as "sentOn", to_char(answer_by, 'YYYY-MM-DD') as "answerBy"`

export async function insertLetter(
  tx: Tx,
  row: SentLetter & {
    organisationId: string
    sealedText: Buffer
    sealedPdf: Buffer
    codeDigest: Buffer
    personId: string
    sentAt: Date
  },
): Promise<void> {
  await sql`insert into claims.letter (id, claim_id, organisation_id, kind, template_version, sealed_text, sealed_pdf, code_digest,
      sent_on, answer_by, person_id, sent_at)
    values (${row.id}, ${row.claimId}, ${row.organisationId}, ${row.kind}, ${row.templateVersion}, ${row.sealedText},
      ${row.sealedPdf}, ${row.codeDigest}, ${row.sentOn}, ${row.answerBy}, ${row.personId}, ${row.sentAt})`.execute(tx)
}

/** Letters of a claim, the oldest first. */
export async function selectLetters(tx: Tx, claimId: string): Promise<SentLetter[]> {
  const found = await sql<SentLetter>`select ${columns} from claims.letter
    where claim_id = ${claimId} order by sent_at, id`.execute(tx)
  return found.rows
}

export async function selectPdf(tx: Tx, claimId: string, id: string): Promise<Buffer | null> {
  const found = await sql<{ sealed: Buffer }>`select sealed_pdf as sealed from claims.letter
    where id = ${id} and claim_id = ${claimId}`.execute(tx)
  return found.rows[0]?.sealed ?? null
}

/** The letter with this code; only for the program. */
export async function selectByCode(tx: Tx, digest: Buffer): Promise<(SentLetter & { sealedText: Buffer }) | null> {
  const found = await sql<SentLetter & { sealedText: Buffer }>`select ${columns}, sealed_text as "sealedText"
    from claims.letter where code_digest = ${digest}`.execute(tx)
  return found.rows[0] ?? null
}
