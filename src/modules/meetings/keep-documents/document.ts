// SPDX-License-Identifier: EUPL-1.2

export interface MeetingDocument {
  id: string
  meetingId: string
  title: string
  isConfidential: boolean
  /** null: a file. */
  link: string | null
  /** Of the file, in bytes. */
  size: number | null
}
