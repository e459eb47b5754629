// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formatDateTime } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { workMessages } from './work.text.ts'
import { problemWith } from './written-text.ts'

/** The text as it is stored; refuses what is empty or too long. */
export function writtenText(text: string, longest: number, field = 'text'): string {
  const written = text.trim().toWellFormed().replaceAll('\0', '')
  const problem = problemWith(written, longest)
  if (!problem) return written
  const values = { max: longest }
  throw new Refusal(workMessages[problem], { values, fields: [{ field, code: workMessages[problem], values }] })
}

/** Refuses (409) when somebody else changed it since it was seen, and says who and when. */
export function sameVersion(
  ctx: Context,
  row: { version: number; changedName: string | null; changedAt: Date },
  seenVersion: number,
): void {
  if (row.version === seenVersion) return
  const values = { who: row.changedName ?? '', when: formatDateTime(row.changedAt, ctx.language) }
  const fields = [{ field: 'text', code: workMessages.changedMeanwhile, values }]
  throw new Refusal(workMessages.changedMeanwhile, { status: 409, values, fields })
}
