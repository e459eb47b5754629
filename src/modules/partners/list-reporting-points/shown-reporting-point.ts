// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Language } from '#foundation/text'
import { parsePhone, telAddress } from '#values'
import { isPremium, withShownNumbers } from '../reporting-point/shown-numbers.ts'
import { namedSource } from '../reporting-point/news-source.ts'
import { formsInWords, isStale } from '../reporting-point/reporting-point.ts'
import type { Accessibility, Phase, ReportingPoint, Situation } from '../reporting-point/reporting-point.ts'

export interface ShownChannel {
  text: string
  /** 'tel:…' or 'https://…'; null for a way in that has no address. */
  href: string | null
  isPhone: boolean
  /** Hours, cost and languages. */
  note: string | null
  /** Costs more than an ordinary call. */
  isPremium: boolean
  accessibility: Accessibility[]
  /** Where hours, cost and languages were read. */
  factsFrom: { url: string; label: string; date: string; isCopy: boolean } | null
}

/** An entry of the register as one reader sees it: in one language, with links. */
export interface ShownReportingPoint {
  id: string
  name: string
  channels: ShownChannel[]
  targetGroup: string
  /** What happened to whom it helps, in words; 'all': whatever form of online fraud. */
  forms: string[] | 'all'
  phases: Phase[]
  does: string[]
  doesNot: string[]
  requirements: string[]
  source: { url: string; label: string } | null
  /** As a date in words; null when nobody compared the entry with its source yet. */
  verifiedOn: string | null
  mark: 'incomplete' | 'old' | null
  /** Often named, but of no use against any form of online fraud. */
  isNotForThis: boolean
}

export function shownReportingPoint(
  point: ReportingPoint,
  { language, now, situations }: { language: Language; now: Date; situations: readonly Situation[] },
): ShownReportingPoint {
  const forms = formsInWords(point.fraudForms, situations)
  const say = (words: readonly { nl: string; en: string }[]) => words.map((each) => each[language])
  return {
    id: point.id,
    name: point.organisation[language],
    channels: withShownNumbers(point, now).channels.map((channel) => shownChannel(channel, language)),
    targetGroup: point.targetGroup[language],
    forms: forms === 'all' ? forms : forms.map(({ label }) => label[language]),
    phases: point.phases,
    does: say(point.does),
    doesNot: say(point.doesNot),
    requirements: say(point.requirements),
    source: point.source && namedSource(point.source, language),
    verifiedOn: point.lastVerified && dayInWords(point.lastVerified, language),
    mark: point.needsVerification ? 'incomplete' : isStale(point.lastVerified, now) ? 'old' : null,
    isNotForThis: point.fraudForms.length === 0,
  }
}

const dayInWords = (day: string, language: Language) => formatDate(new Date(`${day}T12:00:00Z`), language)

function shownChannel(channel: ReportingPoint['channels'][number], language: Language): ShownChannel {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const languages = channel.languages.map((code) => names.of(code) ?? code)
  const notes = [channel.hours?.[language], channel.cost?.[language], ...languages].filter((note) => note !== undefined)
  const { factsSource } = channel
  const factsFrom = factsSource
    ? {
        url: factsSource.url,
        label: factsSource.label,
        date: dayInWords(factsSource.readOn, language),
        isCopy: factsSource.isCopy,
      }
    : null
  const more = {
    factsFrom,
    note: notes.length > 0 ? notes.join(', ') : null,
    isPremium: false,
    accessibility: channel.accessibility,
  }
  switch (channel.type) {
    case 'phone': {
      const parsed = parsePhone(channel.value)
      return {
        text: channel.value,
        href: parsed.ok ? telAddress(parsed.value.canonical) : null,
        isPhone: true,
        ...more,
        isPremium: isPremium(channel.value),
      }
    }
    case 'website': {
      const { host, pathname } = new URL(channel.value)
      const path = pathname === '/' ? '' : pathname.replace(/\/$/, '')
      return { text: host.replace(/^www\./, '') + path, href: channel.value, isPhone: false, ...more }
    }
    case 'described':
      return { text: channel.value[language], href: null, isPhone: false, ...more }
  }
}
