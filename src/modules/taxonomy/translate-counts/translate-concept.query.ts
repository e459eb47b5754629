// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Language, translate } from '#foundation/text'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import { countedBy } from './mapping-counts.ts'
import { dutchFirst, groupOf } from './group-of-scheme.ts'
import { mayAddUp, type SumVerdict, useOf } from './may-add-up.ts'
import { nameOfSide, sayReasons, type Side, text } from './translate-counts.text.ts'

export interface SaidSum {
  key: string
  verdict: SumVerdict
  sentence: string
  reasons: string[]
}

/**
 * What others call a concept, what their counts are worth for it, and whether two of them may be added up: the two asked for (by
 * key, `scheme code`), and every pair in the Netherlands. Null when the edition does not know the concept.
 */
export async function translateConcept(ctx: Context, id: string, asked: readonly (string | null)[]) {
  const { byId, commentary, externalSchemes } = await findCurrentEdition(ctx)
  const concept = byId.get(id)
  if (!concept) return null
  const { language } = ctx
  const all = dutchFirst(concept.mappings, commentary.counting).map((mapping) => {
    const { scheme, code } = mapping
    const counted = countedBy(commentary, mapping)
    return { key: `${scheme} ${code}`, counted, counting: commentary.counting[scheme], scheme }
  })
  const sides = all.filter(({ counted }) => counted.unit !== 'nothing')
  const [one, other] = asked.map((key) => sides.find((side) => side.key === key))
  const dutch = sides.filter(({ counting }) => groupOf(counting) === 'dutch')
  return {
    id,
    label: concept.label[language],
    definition: concept.definition[language],
    sides: sides.map((side) => ({ value: side.key, text: nameOfSide(side, language) })),
    chosen: [one?.key, other?.key],
    isSameTwice: one !== undefined && one === other,
    sum: one && other && one !== other ? said(one, other, language) : null,
    pairs: dutch.flatMap((a, at) => dutch.slice(at + 1).map((b) => said(a, b, language))),
    rows: all.map(({ key, counted, counting, scheme }) => ({
      key,
      organisation:
        counting?.organisation[language] ?? externalSchemes.find((each) => each.id === scheme)?.title ?? scheme,
      theirs: counted.mapping.label,
      relation: counted.mapping.relation,
      confidence: counted.mapping.confidence,
      counts: counting?.counts[language] ?? '',
      use: useOf(counted),
      note: counted.mapping.note?.[language] ?? null,
      traps: counted.trapTexts.map((trap) => ({
        text: trap.text[language],
        period: trap.from || trap.until ? `${trap.from ?? ''}–${trap.until ?? ''}` : null,
      })),
    })),
  }
}

function said(a: Side & { key: string }, b: Side & { key: string }, language: Language): SaidSum {
  const answer = mayAddUp(a.counted, b.counted)
  const names = { a: nameOfSide(a, language), b: nameOfSide(b, language) }
  return {
    key: `${a.key} ${b.key}`,
    verdict: answer.verdict,
    sentence: translate(text, language)(`verdict-${answer.verdict}`, names),
    reasons: sayReasons(answer, a, b, language),
  }
}
