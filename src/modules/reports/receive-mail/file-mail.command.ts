// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { keepFiles, lookAtFiles } from '../attach-file/attach-file.command.ts'
import { mostAttachments } from '../attach-file/attachment.ts'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { submitReports } from '../receive-reports/submit-reports.command.ts'
import { notBefore, readUploadContent } from '../upload-reports/find-upload.query.ts'
import { deleteUpload, selectUpload } from '../upload-reports/upload.store.ts'
import { type ReadMail, referenceOf } from './mail.ts'
import { readMail } from './read-mail.query.ts'
import type { MailInput } from './receive-mail.schema.ts'
import { mailMessages } from './receive-mail.text.ts'

/** E-mail in the taxonomy. */
const byMail = 'CH-050'

export interface FiledMail {
  reportId: string
  isAlreadyKnown: boolean
  files: number
}

/**
 * Files a waiting mail as one report of the own organisation, with its attachments, and forgets the mail. Null when it no
 * longer waits: filed a moment ago, thrown away or too old. Refuses with every error of the report.
 */
export async function fileMail(ctx: Context, id: string, input: MailInput): Promise<FiledMail | null> {
  const content = await readUploadContent(ctx, id)
  if (content?.kind !== 'mail') return null
  const mail = await readMail(Buffer.from(content.base64, 'base64'))
  const looked = await lookAtFiles(mail.attachments)
  return transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    if (!(await selectUpload(tx, id, notBefore(ctx), true))) return null
    const checked = await checkReport(own, reportOf(ctx, mail, input, content.base64), { mustParse: true })
    if (!checked.ok) throw new Refusal(mailMessages.mailEmpty, { fields: checked.errors })
    const [receipt] = await submitReports(own, [checked.value], { origin: 'file' })
    if (!receipt) throw new Error('no receipt')
    const { reportId, isAlreadyKnown } = receipt
    const place = { parent: { reportId }, keptBy: organisationOf(ctx.actor) ?? '', room: mostAttachments }
    const left = isAlreadyKnown ? looked : await keepFiles(own, tx, place, looked)
    await deleteUpload(tx, id)
    await recordAudit(ctx, tx, {
      action: 'reports.mail-filed',
      subjectKind: 'report',
      subjectId: reportId,
      detail: { isAlreadyKnown, files: looked.length - left.length },
    })
    return { reportId, isAlreadyKnown, files: looked.length - left.length }
  })
}

function reportOf(ctx: Context, mail: ReadMail, { narrative, sender }: MailInput, content: string): object {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const isPossible = mail.sentOn !== null && mail.sentOn <= dutchDay(ctx.now()) && mail.sentOn >= '1995-01-01'
  return {
    partnerReference: referenceOf(mail.messageId, digest, content),
    contactChannel: byMail,
    ...(isPossible && { occurredOn: mail.sentOn }),
    ...(narrative !== '' && { narrative }),
    identifiers: mail.from && sender !== 'leave' ? [{ kind: 'email', value: mail.from.address, role: sender }] : [],
  }
}
