// SPDX-License-Identifier: EUPL-1.2
import { isFictionNumber, parsePhone } from '#values'
import type { Bilingual, ReportingPoint } from '../reporting-point/reporting-point.ts'
import { isPremium } from '../reporting-point/shown-numbers.ts'
import { hostOf } from './change.ts'
import { smuggledIn } from './smuggled.ts'

export type Fault = 'invented' | 'real' | 'cost' | 'future' | 'smuggled' | 'site' | 'source'

export interface EntryFault {
  /** As the form calls it: 'channels', 'does'. */
  field: keyof ReportingPoint
  fault: Fault
  found?: string
}

/** What a shape cannot see: everything about an entry that would lead somebody wrong. `isDemo`: of an organisation that does not exist. */
export function entryFaults(
  entry: ReportingPoint,
  { isDemo, today }: { isDemo: boolean; today: string },
): EntryFault[] {
  const faults: EntryFault[] = []
  const { channels, source, lastVerified } = entry
  for (const one of channels) {
    if (one.type === 'phone') faults.push(...phoneFaults(one.value, one.cost, isDemo))
    if (one.type === 'website' && !isPlainSite(one.value)) faults.push({ field: 'channels', fault: 'site' })
  }
  if (lastVerified !== null && lastVerified > today) faults.push({ field: 'lastVerified', fault: 'future' })
  if (channels.some(({ type }) => type === 'phone') && (!source || !lastVerified))
    faults.push({ field: 'source', fault: 'source' })
  const known = new Set(channels.flatMap((one) => (one.type === 'website' ? [hostOf(one.value).toLowerCase()] : [])))
  for (const [field, text] of wordsOf(entry)) {
    const found = smuggledIn(text, known)
    if (found !== null) faults.push({ field, fault: 'smuggled', found })
  }
  return faults
}

/** A number of nobody does not belong to somebody who exists, nor the other way round: it would ring at a stranger's. */
function phoneFaults(phone: string, cost: Bilingual | null, isDemo: boolean): EntryFault[] {
  const parsed = parsePhone(phone)
  if (!parsed.ok) return []
  const isFiction = isFictionNumber(parsed.value.canonical)
  if (isFiction && !isDemo) return [{ field: 'channels', fault: 'invented' }]
  if (!isFiction && isDemo) return [{ field: 'channels', fault: 'real' }]
  return isPremium(phone) && cost === null ? [{ field: 'channels', fault: 'cost' }] : []
}

/** Without a name before the host, a port, letters that look like others, or a number in the path. */
function isPlainSite(address: string): boolean {
  const { hostname, username, password, port, pathname, search, hash } = new URL(address)
  const isOdd = username !== '' || password !== '' || port !== '' || search !== '' || hash !== ''
  return !isOdd && !hostname.includes('xn--') && /[a-z]\.[a-z]{2,}$/.test(hostname) && !/\d(?:\D?\d){5,}/.test(pathname)
}

/** Every text of an entry in both languages, with the part that it belongs to. */
function wordsOf(entry: ReportingPoint): [keyof ReportingPoint, string][] {
  const both = (field: keyof ReportingPoint, text: Bilingual): [keyof ReportingPoint, string][] => [
    [field, text.nl],
    [field, text.en],
  ]
  const { organisation, targetGroup, channels, does, doesNot, requirements, referralQuestions, refersTo, source } =
    entry
  return [
    ...both('organisation', organisation),
    ...both('targetGroup', targetGroup),
    ...channels.flatMap(({ type, value, hours, cost }) => [
      ...(type === 'described' ? both('channels', value) : []),
      ...(hours ? both('channels', hours) : []),
      ...(cost ? both('channels', cost) : []),
    ]),
    ...does.flatMap((one) => both('does', one)),
    ...doesNot.flatMap((one) => both('doesNot', one)),
    ...requirements.flatMap((one) => both('requirements', one)),
    ...referralQuestions.flatMap((one) => both('referralQuestions', one)),
    ...refersTo.flatMap(({ when, source: { label } }): [keyof ReportingPoint, string][] => [
      ...both('refersTo', when),
      ['refersTo', label],
    ]),
    ...(source ? ([['source', source.label]] as [keyof ReportingPoint, string][]) : []),
  ]
}
