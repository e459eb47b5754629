// SPDX-License-Identifier: EUPL-1.2
import type { Mailbox } from './mail-tree.ts'

/** A mail as Outlook keeps it; what crosses between the thread that reads it and us. */
export interface OutlookMail {
  subject: string
  fromName: string
  fromAddress: string
  recipients: Mailbox[]
  /** As written; '' when not known. */
  sentAt: string
  /** Of the mail on its way; '' for one that never left. */
  headers: string
  text: string
  html: string
  /** In an encoding that the page itself names. */
  htmlBytes: Uint8Array | null
  /** Unpacked; often with the page inside. */
  rtf: string
  isEncrypted: boolean
  files: { name: string; mediaType: string; bytes: Uint8Array }[]
  within: OutlookMail[]
  isCut: boolean
}
