// SPDX-License-Identifier: EUPL-1.2
import type { Answers } from '../questionnaire/questionnaire.ts'

const sizes = ['alone', 'alone', 'alone', 'two-to-nine', 'two-to-nine', 'ten-to-249', 'ten-to-249', 'large']
const sectors = ['trade', 'trade', 'making', 'hospitality', 'services', 'services', 'care', 'other']
const forms = ['invoice', 'phishing', 'phishing', 'helpdesk', 'not-delivered', 'director', 'our-name', 'invoice']
const told = ['bank', 'police', 'nobody', 'fraudehelpdesk', 'bank', 'nobody', 'trade']
const whyNot = ['no-use', 'no-time', 'where', 'small']
const measures = ['two-people', 'two-step', 'call-back', 'training', 'mail']
const wishes = [
  'Eén plek waar je alles kunt melden.',
  'Sneller horen of een rekening vaker is gemeld.',
  'Een voorbeeld van valse facturen die nu rondgaan.',
]

/** Answers of companies that do not exist, always the same. */
export function inventedSheets(count: number): Answers[] {
  return Array.from({ length: count }, (_, at) => sheet(at))
}

function sheet(at: number): Answers {
  const pick = (list: readonly string[], by: number) =>
    list[(at * by + Math.floor(at / list.length)) % list.length] ?? ''
  const isMet = at % 5 !== 0 && at % 7 !== 0
  const isLost = at % 3 === 0
  const whom = pick(told, 3)
  return {
    size: pick(sizes, 1),
    sector: pick(sectors, 3),
    'sells-online': at % 2 === 0 ? 'yes' : 'no',
    met: isMet ? 'yes' : at % 5 === 0 ? 'no' : 'unknown',
    ...(isMet && {
      forms: [...new Set([pick(forms, 1), pick(forms, 3)])],
      times: 1 + ((at * 7) % 9),
      lost: isLost ? 'yes' : 'no',
      told: [whom],
      ...(isLost && { amount: ((at * 37) % 90) * 100 + 150, back: pick(['all', 'part', 'nothing', 'nothing'], 1) }),
      ...(whom === 'nobody' && { 'why-not': [pick(whyNot, 1)] }),
    }),
    measures: at % 6 === 0 ? ['nothing'] : [...new Set([pick(measures, 1), pick(measures, 2)])],
    ...(at % 4 === 0 && { needs: wishes[(at / 4) % wishes.length] ?? '' }),
  }
}
