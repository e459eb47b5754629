// SPDX-License-Identifier: EUPL-1.2

/** What an effect needs beside it to mean something. */
export type Missing = 'population' | 'period' | 'source'

const amount =
  /\d+(?:[.,]\d+)?\s?(?:%|procent|percent)|\b(?:helft|derde|kwart|half|third|quarter)\b|\b(?:twee|drie|twice|two|three) (?:keer|maal|times)\b/iu
const change =
  /\b(?:minder|meer|lager|hoger|daal|daling|stijg|stijging|afname|toename|halveer|fewer|less|more|lower|higher|fell|fall|drop|rise|rose|increase|decrease|reduc)\p{L}*/iu
const population =
  /\b(?:van de|van alle|onder|bij|per|of the|among|out of)\s+[\p{L}\d.]+|\b\d[\d.]*\s+(?:klanten|slachtoffers|meldingen|aangiften|mensen|zaken|scholieren|customers|victims|reports|people|cases|pupils)|\b(?:slachtoffers?|schade|meldingen|aangiften|pogingen|fraude|klanten|zaken|victims?|damage|reports|complaints|attempts|fraud|customers|cases)\b/iu
const period =
  /\b(?:19|20)\d\d\b|\bper (?:dag|week|maand|jaar|day|week|month|year)\b|\b(?:a|each) (?:day|week|month|year)\b|\b(?:kwartaal|quarter of)\b/iu

/**
 * What a claim of effect lacks: of whom, over which period, and where it comes from. Null when the text claims none: an amount together with
 * 'less' or 'more' is a claim, a bare count is not. Rather one too many than one too few: a person decides.
 */
export function missingOfClaim(text: string, sources: readonly string[]): Missing[] | null {
  const claims = text.split(/[.;]\s+|\.$/u).filter((sentence) => amount.test(sentence) && change.test(sentence))
  if (claims.length === 0) return null
  const missing = claims.flatMap((claim): Missing[] => [
    ...(population.test(claim) ? [] : (['population'] as const)),
    ...(period.test(text) ? [] : (['period'] as const)),
  ])
  return [...new Set<Missing>([...missing, ...(sources.length > 0 ? [] : (['source'] as const))])]
}
