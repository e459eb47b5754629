// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Language } from '#foundation/text'
import type { Concept, FraudForm } from '../edition/concept.ts'
import { findCurrentEdition, isInUse } from '../edition/current-edition.query.ts'

/** Concepts of one facet ('FF', 'CH', 'LU' …) that are in use in the current edition, in its order, the head of the facet included. */
export async function listConcepts(ctx: Context, facet: string): Promise<readonly Concept[]> {
  const { concepts } = await findCurrentEdition(ctx)
  return concepts.filter((concept) => concept.facet === facet && isInUse(concept))
}

/**
 * Fraud forms in reading order: priority forms first, each followed by its kinds.
 * `level`: the deepest level wanted; 1 gives the priority forms and "other". All levels when left out.
 */
export async function listFraudForms(ctx: Context, options: { level?: number } = {}): Promise<readonly FraudForm[]> {
  const { fraudForms } = await findCurrentEdition(ctx)
  const { level } = options
  return level === undefined ? fraudForms : fraudForms.filter((form) => form.level <= level)
}

/** Whether a report may carry this fraud form. The head of the facet is too general and is none. */
export async function isFraudForm(ctx: Context, id: string): Promise<boolean> {
  const { fraudForms } = await findCurrentEdition(ctx)
  return fraudForms.some((form) => form.id === id)
}

/** The words for a concept; an id that this edition does not know comes back as it is. */
export async function labelOf(ctx: Context, id: string, language: Language): Promise<string> {
  const { byId } = await findCurrentEdition(ctx)
  return byId.get(id)?.label[language] ?? id
}
