// SPDX-License-Identifier: EUPL-1.2
import type { StoredIntervention } from '../intervention/intervention.ts'

/** An intervention as the API gives it: without what only keepers see (the agreement that it rests on). */
export function givenOf(one: StoredIntervention) {
  const both = (nl: string, en: string) => ({ nl, en: en === '' ? null : en })
  const some = (nl: string, en: string) => (nl === '' ? null : both(nl, en))
  const text = (words: string) => (words === '' ? null : words)
  return {
    code: one.code,
    kind: one.kind,
    status: one.status,
    country: one.country,
    title: both(one.title, one.titleEn),
    how: both(one.how, one.howEn),
    mechanism: one.mechanism,
    audiences: one.audiences,
    intensity: text(one.intensity),
    forms: one.forms,
    steps: one.steps,
    barriers: one.barriers,
    owner: one.owner,
    partners: one.partners,
    doableBy: one.doableBy,
    cost: one.cost,
    startsOn: text(one.startsOn),
    endsOn: text(one.endsOn),
    regions: one.regions,
    isReported: one.isReported,
    plan: one.plan,
    stopReason: text(one.stopReason),
    lesson: some(one.lesson, one.lessonEn),
    evidence: one.evidence,
    claims: one.claims.map((claim) => ({
      sort: claim.sort,
      text: both(claim.text, claim.textEn),
      of: some(claim.of, claim.ofEn),
      period: both(claim.period, claim.periodEn),
      by: claim.by,
      source: claim.source,
    })),
    sources: one.sources.map(({ title, publisher, date, dated, url }) => ({
      title,
      publisher,
      date,
      dated,
      url: text(url),
    })),
    transfer: some(one.transfer, one.transferEn),
    legal: some(one.legal, one.legalEn),
    reviewOn: one.reviewOn,
    changedAt: one.changedAt.toISOString(),
  }
}
