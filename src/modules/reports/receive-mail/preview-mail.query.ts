// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { messageOf, translate } from '#foundation/text'
import { parseIdentifier } from '#values'
import { faultOfFile, lookAtFiles } from '../attach-file/attach-file.command.ts'
import { mostAttachments } from '../attach-file/attachment.ts'
import { longestNarrative } from '../receive-reports/submit-report.schema.ts'
import { seeUploadContent, type UploadPurpose } from '../upload-reports/see-upload.query.ts'
import { narrativeOf } from './mail.ts'
import { readMail } from './read-mail.query.ts'
import { mailText } from './receive-mail.text.ts'

export interface MailPreview {
  name: string
  subject: string
  sender: { name: string; address: string; isAddress: boolean } | null
  sentOn: string | null
  isForwarded: boolean
  narrative: string
  isCut: boolean
  attachments: { name: string; isKept: boolean; why: string }[]
}

/** What a waiting mail says, for whoever is handing it in; the look is written down. Null when it no longer waits. */
export async function previewMail(ctx: Context, id: string, purpose: UploadPurpose): Promise<MailPreview | null> {
  const content = await seeUploadContent(ctx, id, 'mail', purpose)
  if (!content) return null
  const mail = await readMail(Buffer.from(content.base64, 'base64'))
  const t = translate(mailText, ctx.language)
  const { text, isCut } = narrativeOf(mail, { subject: t('subject') }, longestNarrative)
  let room = mostAttachments
  const attachments = (await lookAtFiles(mail.attachments)).map(({ name, bytes, type }) => {
    const fault = faultOfFile(bytes, type, room)
    if (!fault) room--
    const why = fault ? messageOf(fault, ctx.language, { name, max: mostAttachments }) : ''
    return { name, isKept: fault === null, why }
  })
  const { subject, sentOn, isForwarded, from } = mail
  const sender = from && { ...from, isAddress: parseIdentifier('email', from.address).ok }
  return { name: content.name, subject, sentOn, isForwarded, sender, narrative: text, isCut, attachments }
}
