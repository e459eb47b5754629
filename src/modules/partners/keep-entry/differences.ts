// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual, Channel, ReportingPoint } from '../reporting-point/reporting-point.ts'
import { changedFields, type EntryField } from './change.ts'

export interface Difference {
  field: EntryField
  before: string
  after: string
}

/** What a change makes different, part by part and line by line in both languages; of an entry that is not known any more everything that it says. */
export function differences(before: ReportingPoint | null, after: ReportingPoint): Difference[] {
  const fields = before ? changedFields(before, after) : changedFields({} as ReportingPoint, after)
  return fields.map((field) => ({ field, before: before ? inWords(before, field) : '', after: inWords(after, field) }))
}

const both = ({ nl, en }: Bilingual) => `${nl} / ${en}`

function inWords(entry: ReportingPoint, field: EntryField): string {
  switch (field) {
    case 'organisation':
    case 'targetGroup':
      return both(entry[field])
    case 'channels':
      return entry.channels.map(channelInWords).join('\n')
    case 'audiences':
    case 'fraudForms':
    case 'phases':
      return entry[field].join(', ')
    case 'does':
    case 'doesNot':
    case 'requirements':
      return entry[field].map(both).join('\n')
    case 'referralQuestions':
      return entry.referralQuestions.map((one) => `${both(one)} (${one.fitsWhen})`).join('\n')
    case 'refersTo':
      return entry.refersTo
        .map(({ pointId, how, when, forms, source }) =>
          [pointId, how, both(when), ...(forms ? [forms.join(' ')] : []), source.label, source.url].join(' · '),
        )
        .join('\n')
    case 'source':
      return entry.source ? `${entry.source.label}\n${entry.source.url}` : ''
    case 'lastVerified':
      return entry.lastVerified ?? ''
    case 'needsVerification':
      return entry.needsVerification ? 'x' : ''
  }
}

function channelInWords(channel: Channel): string {
  const { hours, cost, languages, accessibility } = channel
  const value = channel.type === 'described' ? both(channel.value) : channel.value
  return [value, ...(hours ? [both(hours)] : []), ...(cost ? [both(cost)] : []), ...languages, ...accessibility].join(
    ' · ',
  )
}
