// SPDX-License-Identifier: EUPL-1.2
import { csvLine } from '#foundation/text'
import type { StoredIntervention } from '../intervention/intervention.ts'

const columns: Record<string, (one: StoredIntervention) => string> = {
  code: (one) => one.code,
  kind: (one) => one.kind,
  status: (one) => one.status,
  country: (one) => one.country,
  title: (one) => one.title,
  title_en: (one) => one.titleEn,
  how: (one) => one.how,
  mechanism: (one) => one.mechanism,
  audiences: (one) => one.audiences.join(' '),
  intensity: (one) => one.intensity,
  forms: (one) => one.forms.join(' '),
  steps: (one) => one.steps.join(' '),
  barriers: (one) => one.barriers.join(' '),
  owner: (one) => one.owner,
  partners: (one) => one.partners.join('; '),
  doable_by: (one) => one.doableBy.join(' '),
  cost: (one) => one.cost,
  starts_on: (one) => one.startsOn,
  ends_on: (one) => one.endsOn,
  regions: (one) => one.regions.join(' '),
  is_reported: (one) => (one.isReported ? 'yes' : 'no'),
  evidence: (one) => one.evidence,
  claims: (one) =>
    one.claims.map(({ sort, text, of, period, by }) => [sort, text, of, period, by].join(' | ')).join('; '),
  lesson: (one) => one.lesson,
  transfer: (one) => one.transfer,
  legal: (one) => one.legal,
  sources: (one) =>
    one.sources.map(({ title, publisher, date, url }) => [title, publisher, date, url].join(' | ')).join('; '),
  review_on: (one) => one.reviewOn,
  changed_on: (one) => one.changedAt.toISOString().slice(0, 10),
}

/** The register as a file, one line each. */
export function interventionsCsv(all: readonly StoredIntervention[]): string {
  const lines = all.map((one) => csvLine(Object.values(columns).map((value) => value(one))))
  return [csvLine(Object.keys(columns)), ...lines].join('')
}
