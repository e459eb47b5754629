// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Context } from '#foundation/access'
import { fileMail } from '../../src/modules/reports/receive-mail/file-mail.command.ts'
import { attachFiles } from '../../src/modules/reports/attach-file/attach-file.command.ts'
import { draftCookie as cookieName } from '../../src/modules/reports/submit-report/draft-cookie.ts'
import { beginDraft } from '../../src/modules/reports/submit-report/draft.command.ts'
import { beginUpload } from '../../src/modules/reports/upload-reports/begin-upload.command.ts'
import { bytes, handIn } from '../../src/modules/reports/upload-reports/hand-in.fixture.ts'
import { readUpload } from '../../src/modules/reports/upload-reports/read-table.query.ts'
import type { TestContext } from '../context.ts'

/** Files that wait to be handed in, one that was, and a draft of a citizen. */
export async function fillWaiting(program: TestContext, ctx: Context, word: string) {
  const table = await beginUpload(ctx, await readUpload('wacht.csv', bytes(`Kenmerk;Omschrijving\nW-1;${word}`)))
  const checked = await handIn(
    ctx,
    'klaar.csv',
    bytes(`Ons kenmerk;Datum;Omschrijving\nK-${word};3-11-2026;Verhaal van ${word}`),
  )
  const mail = await beginUpload(ctx, { kind: 'mail', name: 'mail.eml', base64: mailAbout(word, 1) })
  // Kept with the report that it becomes, so that there is an attachment.
  const handedIn = await beginUpload(ctx, { kind: 'mail', name: 'mail.eml', base64: mailAbout(word, 2) })
  const filed = await fileMail(ctx, handedIn, { narrative: `Uit de mail: ${word}`, sender: 'leave' })
  const token = await beginDraft(program.visitor, null)
  await attachFiles(program.visitor, token, [{ name: `${word}.txt`, bytes: bytes(`gesprek over ${word}`) }])
  const idOf = async (condition: string, value: string) =>
    (await program.ctx.db.pool.query(`select id from reports.attachment where ${condition}`, [value])).rows[0].id
  return {
    table,
    checked,
    mail,
    attached: filed?.reportId ?? '',
    attachment: await idOf('report_id = $1', filed?.reportId ?? ''),
    draftCookie: `${cookieName}=${token}`,
    draftFile: await idOf('name = $1 and draft_id is not null', `${word}.txt`),
  }
}

function mailAbout(word: string, number: number): string {
  const lines = [
    'From: Oplichter <oplichter@nep.example>',
    'Subject: Uw pas verloopt',
    `Message-ID: <${word}-${number}@nep.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b1',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Betaal voor ${word}.`,
    '--b1',
    'Content-Type: text/plain; name="bijlage.txt"',
    'Content-Disposition: attachment; filename="bijlage.txt"',
    '',
    `Ook ${word}.`,
    '--b1--',
  ]
  return Buffer.from(lines.join('\r\n')).toString('base64')
}

/** A proposal that waits for a decision. Written straight away: only publishing authorities get them by themselves. */
export async function insertListing(
  { ctx }: TestContext,
  of: { organisation: string; identifier: string; canonical: string; word: string },
): Promise<string> {
  const id = randomUUID()
  await ctx.db.pool.query(
    `insert into identifiers.listing (id, identifier_id, kind, canonical, organisation_id, authority_name, status,
       needs_review, verified_reports, proposed_at, changed_at)
     values ($1, $2, 'iban', $3, $4, $4, 'proposed', true, 1, now(), now())`,
    [id, of.identifier, of.canonical, of.organisation],
  )
  await ctx.db.pool.query(
    `insert into identifiers.listing_step (listing_id, at, step, to_status, actor_kind, reason)
     values ($1, now(), 'propose', 'proposed', 'system', $2)`,
    [id, `Voorstel ${of.word}`],
  )
  return id
}
