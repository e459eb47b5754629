// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { linked } from '../request/linked.ts'
import { askedPath } from '../request/addresses.ts'
import { measureText, requestText } from '../request/request.text.ts'
import { statusTone, nextClock, outcomeWord } from './clock-view.ts'
import type { AskedRequest } from '../request/stored-request.ts'
import { listText } from './list.text.ts'
import type { RequestRow } from './request-row.ts'

/** A request of the own organisation as a row of a table. */
export function askedRow(one: AskedRequest, now: Date, language: Language): RequestRow {
  const t = translate(listText, language)
  const more = [
    outcomeWord(one.outcome, language),
    one.reminders > 0 && one.decidedAt === null ? t('reminded', { count: one.reminders }) : null,
  ]
  return {
    key: one.id,
    href: addressIn(language, askedPath(one.id)),
    title: translate(measureText, language)(one.measure),
    other: one.receiver,
    about: one.subject ? [linked(one.subject)] : t('form'),
    look: statusTone(one.status),
    status: translate(requestText, language)(one.status),
    clock: nextClock(one, now, language),
    more: more.filter(Boolean).join(' · ') || null,
  }
}
