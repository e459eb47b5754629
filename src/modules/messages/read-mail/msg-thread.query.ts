// SPDX-License-Identifier: EUPL-1.2
// Runs in a thread of its own: see read-msg.query.ts.
import { parentPort, workerData } from 'node:worker_threads'
import { decompressRTF } from '@kenjiuno/decompressrtf'
import msgreader, { type FieldsData } from '@kenjiuno/msgreader'
import type { OutlookMail } from './outlook-mail.ts'

const deepest = 8
const mostFiles = 200

const reader = new msgreader.default(workerData as ArrayBuffer)
const fields = reader.getFileData()
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(fields.error === undefined && fields.dataType === 'msg' ? mailOf(fields, 0) : null)

function mailOf(fields: FieldsData, depth: number): OutlookMail {
  const mail: OutlookMail = {
    subject: fields.subject ?? '',
    fromName: fields.senderName ?? '',
    fromAddress: fields.senderSmtpAddress ?? fields.senderEmail ?? '',
    recipients: (fields.recipients ?? [])
      .slice(0, 500)
      .map(({ name, email, smtpAddress }) => ({ name: name ?? '', address: smtpAddress ?? email ?? '' })),
    sentAt: fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '',
    headers: fields.headers ?? '',
    text: fields.body ?? '',
    html: fields.bodyHtml ?? '',
    htmlBytes: fields.html ?? null,
    rtf: fields.compressedRtf ? Buffer.from(decompressRTF([...fields.compressedRtf])).toString('latin1') : '',
    isEncrypted: /^IPM\.Note\.SMIME$/i.test(fields.messageClass ?? ''),
    files: [],
    within: [],
    isCut: (fields.attachments?.length ?? 0) > mostFiles,
  }
  for (const attachment of (fields.attachments ?? []).slice(0, mostFiles)) {
    if (attachment.innerMsgContentFields) {
      if (depth < deepest) mail.within.push(mailOf(attachment.innerMsgContentFields, depth + 1))
      else mail.isCut = true
    } else {
      const { content } = reader.getAttachment(attachment)
      mail.files.push({ name: attachment.fileName ?? '', mediaType: attachment.attachMimeTag ?? '', bytes: content })
    }
  }
  return mail
}
