// SPDX-License-Identifier: EUPL-1.2
import type { Mailing } from '#foundation/mail'

/** Mail that there is news about a report. Its reader is found by the number of the report: we know no person. */
export const mailing: Mailing = {
  name: 'replies',
  box: 'melding',
  reader: 'replies.reader',
  letter: 'replies.letter',
  subject: 'report_id',
  readerKind: 'report',
}
export const rhythms = ['daily', 'at-once'] as const
export type Rhythm = (typeof rhythms)[number]
