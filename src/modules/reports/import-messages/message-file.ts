// SPDX-License-Identifier: EUPL-1.2

/** One message that a scammer sent or spoke, as a report that holds nothing but its text. */
export interface MessageReport {
  partnerReference: string
  contactChannel: string
  narrative: string
  identifiers: []
}

/** Recorded voice and SMS in the taxonomy. */
const recordedVoice = 'CH-020'
const textMessage = 'CH-030'

export const smsHeader = 'label,text,dup_group'

/** The first line of a file of transcripts: an object with these names. */
export function isTranscript(line: string): boolean {
  return /"transcript"\s*:/.test(line) && /"campaign"\s*:/.test(line) && /"id"\s*:/.test(line)
}

/** One line of a file of transcripts; null when it is none. The label of the campaign is what is measured, so it is left out. */
export function reportOfTranscript(line: string): MessageReport | null {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return null
  }
  const { id, transcript } = (read ?? {}) as { id?: unknown; transcript?: unknown }
  if (typeof id !== 'string' || typeof transcript !== 'string' || transcript.trim() === '') return null
  return messageReport(`robocall:${id}`, recordedVoice, transcript)
}

/** `digest`: of the text; `times`: how often that text came by before. The same text twice is two people who received it. */
export function reportOfSms(text: string, digest: string, times: number): MessageReport {
  return messageReport(`sms:${digest.slice(0, 24)}${times > 0 ? `-${times + 1}` : ''}`, textMessage, text)
}

/** Rows of these labels are messages of scammers; all others are private. */
export function isScamLabel(label: string): boolean {
  return label === 'smishing' || label === 'spam'
}

function messageReport(partnerReference: string, contactChannel: string, text: string): MessageReport {
  return { partnerReference, contactChannel, narrative: [...text.trim()].slice(0, 10_000).join(''), identifiers: [] }
}
