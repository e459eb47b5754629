// SPDX-License-Identifier: EUPL-1.2
import type { ProductKindName } from '../find-product/product-kind.ts'

/** Which results of this platform can be what an action promised, by the words of the promise: the first row that knows it. */
export const fitting: readonly { of: string; words: RegExp; kinds: readonly ProductKindName[] }[] = [
  { of: 'platform', words: /online platform|kennisplatform/i, kinds: ['knowledge-platform'] },
  { of: 'factsheet', words: /factsheet/i, kinds: ['factsheet', 'reporting-points'] },
  { of: 'taxonomy', words: /taxonomie/i, kinds: ['taxonomy-edition'] },
  { of: 'dashboard', words: /dashboard/i, kinds: ['figures-release'] },
  { of: 'experiences', words: /panelonderzoek|slachtofferbeleving/i, kinds: ['experience-results'] },
  { of: 'inventory of research', words: /inventarisatie.*onderzoek/i, kinds: ['research-inventory'] },
  { of: 'pilots', words: /\bpilots?\b(?!.*interventie)/i, kinds: ['evaluated-pilot'] },
  { of: 'helpdesk', words: /helpdesk|vraagbaak/i, kinds: ['helpdesk'] },
  { of: 'complaint desk', words: /aangifteloket/i, kinds: ['complaint-desk-requirements'] },
  { of: 'barriers', words: /barri[eè]remodel|criminal journey/i, kinds: ['barrier-edition'] },
  { of: 'effects', words: /effectiviteit|effectmeting/i, kinds: ['measured-effect'] },
  { of: 'start of interventions', words: /^start\b.*interventie/i, kinds: ['ready-intervention'] },
  {
    of: 'interventions',
    words: /interventie|initiatieven en campagnes/i,
    kinds: ['intervention-register', 'ready-intervention'],
  },
  { of: 'abroad', words: /andere landen/i, kinds: ['intervention-register'] },
  { of: 'outcomes', words: /resultaten.*(?:opsporing|vervolging)/i, kinds: ['outcomes-issue'] },
  { of: 'core message', words: /kernboodschap/i, kinds: ['key-messages'] },
  { of: 'calendar', words: /campagnekalender/i, kinds: ['campaign-calendar'] },
  { of: 'events', words: /werkbezoek|conferentie|week van de veiligheid/i, kinds: ['held-event'] },
  { of: 'reporting points', words: /meldpunten/i, kinds: ['reporting-points'] },
  { of: 'shield', words: /phishing[ -]?shield/i, kinds: ['phishing-shield'] },
  { of: 'security of victims', words: /['‘"]?beveiliging['’"]? op orde/i, kinds: ['ready-intervention'] },
]

/** Nothing: what was promised is no result that this platform makes, such as a meeting or a decision. Then only a source outside shows it. */
export function kindsThatFit(title: string): readonly ProductKindName[] {
  return fitting.find(({ words }) => words.test(title))?.kinds ?? []
}

/** Whether anything of this kind can be what was promised. What is outside, two people judge. */
export function fits(kind: string, title: string): boolean {
  return kind === 'outside' || (kindsThatFit(title) as readonly string[]).includes(kind)
}
