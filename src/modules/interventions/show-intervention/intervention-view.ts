// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { evidenceText, municipalityOf, reporterText, safetyRegions } from '#values'
import type { Claim, Source, StoredIntervention } from '../intervention/intervention.ts'
import { isAbroad } from '../intervention/intervention.ts'
import { audienceText, intensityText } from '../intervention/audience.text.ts'
import {
  costText,
  doerText,
  interventionText,
  kindText,
  mechanismText,
  statusText,
} from '../intervention/intervention.text.ts'
import { formatMoment } from '../intervention/partial-date.ts'
import { countryName } from './country-name.ts'

/** Words with their language: what is only there in Dutch is marked so. */
export interface Said {
  words: string
  lang: Language
}

interface Known {
  form(id: string): string | undefined
  step(id: string): string | undefined
  barrier(id: string): string | undefined
}

/** An intervention in the words of the reader. */
export function viewOf(one: StoredIntervention, names: Known, language: Language) {
  const t = translate(interventionText, language)
  const either = (words: string, english: string): Said =>
    language === 'en' && english !== '' ? { words: english, lang: 'en' } : { words, lang: 'nl' }
  const named = (ids: readonly string[], name: (id: string) => string | undefined) =>
    ids.flatMap((id) => {
      const called = name(id)
      return called === undefined ? [] : [{ id, name: called }]
    })
  const moment = (text: string) => (text === '' ? '' : formatMoment(text, language))
  return {
    code: one.code,
    status: one.status,
    statusWord: statusText[language][one.status],
    kind: kindText[language][one.kind],
    country: one.country,
    countryName: countryName(one.country, language),
    isAbroad: isAbroad(one),
    isReported: one.isReported,
    title: either(one.title, one.titleEn),
    how: either(one.how, one.howEn),
    mechanism: mechanismText[language][one.mechanism],
    audiences: one.audiences.map((audience) => audienceText[language][audience]),
    intensity: one.intensity === '' ? '' : intensityText[language][one.intensity],
    forms: named(one.forms, names.form).map(({ name }) => name),
    steps: uniqueNames(named(one.steps, names.step)),
    barriers: named(one.barriers, names.barrier),
    owner: one.owner,
    partners: one.partners,
    doableBy: one.doableBy.map((doer) => doerText[language][doer]),
    cost: costText[language][one.cost],
    startsOn: moment(one.startsOn),
    endsOn: moment(one.endsOn),
    regions: one.regions.length > 0 ? one.regions.map(regionName) : [t(isAbroad(one) ? 'wholeAbroad' : 'wholeCountry')],
    entryConditions: one.entryConditions,
    plan: one.plan,
    stopReason: one.stopReason,
    lesson: either(one.lesson, one.lessonEn),
    evidence: `${one.evidence}: ${evidenceText[language][one.evidence]}`,
    evidenceNote: either(one.evidenceNote, one.evidenceNoteEn),
    claims: one.claims.map((claim) => claimView(claim, one.sources, language, either)),
    sources: one.sources.map((source) => ({ ...source, date: moment(source.date), isDay: source.date.length === 10 })),
    transfer: either(one.transfer, one.transferEn),
    legal: either(one.legal, one.legalEn),
    reviewOn: one.reviewOn,
  }
}

export type InterventionView = ReturnType<typeof viewOf>

function claimView(
  { sort, text, textEn, of, ofEn, period, periodEn, by, source }: Claim,
  sources: readonly Source[],
  language: Language,
  either: (words: string, english: string) => Said,
) {
  return {
    sort,
    text: either(text, textEn),
    of: either(of, ofEn),
    period: either(period, periodEn),
    by: reporterText[language][by],
    publisher: sources[source - 1]?.publisher ?? '',
  }
}

/** Old names of one step lead to the same: it is shown once. */
function uniqueNames(list: { id: string; name: string }[]): { id: string; name: string }[] {
  return list.filter(({ name }, at) => list.findIndex((other) => other.name === name) === at)
}

function regionName(code: string): string {
  return municipalityOf(code)?.name ?? safetyRegions().find((region) => region.code === code)?.name ?? code
}
