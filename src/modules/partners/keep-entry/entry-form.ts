// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual, ReportingPoint } from '../reporting-point/reporting-point.ts'
import { isSame } from './change.ts'

type Entries = Record<string, string | string[]>

/** Rows of a list on the form: what is there, and room for more. */
export const rowsOf = { channels: 8, questions: 8, referrals: 8 } as const

/** What a form says of an entry, in the shape of the register; what is wrong with it is for its shape to say. `uneven`: a list with other lines in each language. */
export function entryOfForm(
  current: ReportingPoint,
  entries: Entries,
): { entry: unknown; uneven: (keyof ReportingPoint)[] } {
  const one = (name: string) =>
    [entries[name] ?? ''].flat()[0]?.trim().toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n') ?? ''
  const many = (name: string) => [entries[name] ?? []].flat().filter((text) => text !== '')
  const both = (name: string): Bilingual => ({ nl: one(name), en: one(`${name}En`) })
  const orNull = (text: Bilingual) => (text.nl === '' && text.en === '' ? null : text)
  const codes = (name: string) =>
    one(name)
      .split(/[\s,;]+/)
      .filter((code) => code !== '')
  const uneven: (keyof ReportingPoint)[] = []
  const lines = (name: keyof ReportingPoint): Bilingual[] => {
    const [nl, en] = [one(name), one(`${name}En`)].map((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    if (nl?.length !== en?.length) uneven.push(name)
    return (nl ?? []).map((line, at) => ({ nl: line, en: en?.[at] ?? '' }))
  }
  const rows = <Row>(count: number, row: (at: string) => Row | null) =>
    Array.from({ length: count }, (_, at) => row(String(at))).filter((each) => each !== null)

  const entry = {
    id: current.id,
    organisationId: current.organisationId,
    organisation: both('organisation'),
    channels: rows(rowsOf.channels, (at) => {
      const type = one(`channel-${at}-type`)
      const value = one(`channel-${at}-value`)
      if (type === '' || value === '') return type === '' && value === '' ? null : { type: 'empty', value }
      return sourced(current, {
        type,
        value: type === 'described' ? { nl: value, en: one(`channel-${at}-valueEn`) } : value,
        hours: orNull(both(`channel-${at}-hours`)),
        cost: orNull(both(`channel-${at}-cost`)),
        languages: codes(`channel-${at}-languages`),
        accessibility: many(`channel-${at}-accessibility`),
      })
    }),
    audiences: many('audiences'),
    targetGroup: both('targetGroup'),
    fraudForms: codes('fraudForms'),
    phases: many('phases'),
    does: lines('does'),
    doesNot: lines('doesNot'),
    requirements: lines('requirements'),
    referralQuestions: rows(rowsOf.questions, (at) => {
      const text = orNull(both(`question-${at}-text`))
      return text && { ...text, fitsWhen: one(`question-${at}-fits`) || 'yes' }
    }),
    refersTo: rows(rowsOf.referrals, (at) => {
      const pointId = one(`referral-${at}-point`)
      if (pointId === '') return null
      const how = one(`referral-${at}-how`) || 'cold'
      const forms = codes(`referral-${at}-forms`)
      return {
        pointId,
        when: both(`referral-${at}-when`),
        ...(forms.length > 0 && { forms }),
        consent: how === 'warm' ? 'asked' : 'not-needed',
        how,
        source: { url: one(`referral-${at}-url`), label: one(`referral-${at}-label`) },
      }
    }),
    source:
      one('sourceUrl') === '' && one('sourceLabel') === ''
        ? null
        : { url: one('sourceUrl'), label: one('sourceLabel') },
    lastVerified: one('lastVerified') === '' ? null : one('lastVerified'),
    needsVerification: one('needsVerification') === 'yes',
  }
  return { entry, uneven }
}

/** With where its facts were read, when none of them changed; what somebody changes, they say themselves. */
function sourced<Written extends object>(current: ReportingPoint, channel: Written) {
  const same = current.channels.find(({ factsSource: _, ...facts }) => isSame(facts, channel))
  return same?.factsSource ? { ...channel, factsSource: same.factsSource } : channel
}

/** The fields of the form as they are filled for an entry. */
export function formOfEntry(entry: ReportingPoint): Record<string, string | string[]> {
  const form: Record<string, string | string[]> = {}
  const put = (name: string, text: Bilingual | null) => {
    form[name] = text?.nl ?? ''
    form[`${name}En`] = text?.en ?? ''
  }
  const lines = (name: string, list: readonly Bilingual[]) =>
    put(name, { nl: list.map(({ nl }) => nl).join('\n'), en: list.map(({ en }) => en).join('\n') })
  put('organisation', entry.organisation)
  put('targetGroup', entry.targetGroup)
  lines('does', entry.does)
  lines('doesNot', entry.doesNot)
  lines('requirements', entry.requirements)
  for (const [at, one] of entry.channels.entries()) {
    form[`channel-${at}-type`] = one.type
    form[`channel-${at}-value`] = one.type === 'described' ? one.value.nl : one.value
    form[`channel-${at}-valueEn`] = one.type === 'described' ? one.value.en : ''
    put(`channel-${at}-hours`, one.hours)
    put(`channel-${at}-cost`, one.cost)
    form[`channel-${at}-languages`] = one.languages.join(', ')
    form[`channel-${at}-accessibility`] = one.accessibility
  }
  for (const [at, one] of entry.referralQuestions.entries()) {
    put(`question-${at}-text`, one)
    form[`question-${at}-fits`] = one.fitsWhen
  }
  for (const [at, one] of entry.refersTo.entries()) {
    form[`referral-${at}-point`] = one.pointId
    put(`referral-${at}-when`, one.when)
    form[`referral-${at}-how`] = one.how
    form[`referral-${at}-forms`] = (one.forms ?? []).join(', ')
    form[`referral-${at}-url`] = one.source.url
    form[`referral-${at}-label`] = one.source.label
  }
  return {
    ...form,
    audiences: entry.audiences,
    phases: entry.phases,
    fraudForms: entry.fraudForms.join(', '),
    sourceUrl: entry.source?.url ?? '',
    sourceLabel: entry.source?.label ?? '',
    lastVerified: entry.lastVerified ?? '',
    needsVerification: entry.needsVerification ? 'yes' : '',
  }
}

/** Where on the form a fault of the shape stands: '/channels/0/value' is 'channel-0-value'. */
export function fieldOfForm(pointer: string): string {
  const [, part = '', at, ...rest] = pointer.split('/')
  const last =
    (rest.at(-1) === 'en' ? `${rest.at(-2) ?? ''}En` : rest.find((word) => word !== 'nl' && word !== 'source')) ?? ''
  if (part === 'channels') return at === undefined ? 'channel-0-value' : `channel-${at}-${last || 'value'}`
  if (part === 'referralQuestions')
    return `question-${at ?? 0}-${rest[0] === 'en' ? 'textEn' : rest[0] === 'fitsWhen' ? 'fits' : 'text'}`
  if (part === 'refersTo') return `referral-${at ?? 0}-${rest[0] === 'pointId' ? 'point' : last || 'point'}`
  if (part === 'source') return at === 'label' ? 'sourceLabel' : 'sourceUrl'
  return at === 'en' || rest.at(-1) === 'en' ? `${part}En` : part
}
