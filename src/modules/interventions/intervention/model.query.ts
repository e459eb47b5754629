// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { readEdition, stepCalled } from '#modules/barriers'
import { listConcepts } from '#modules/taxonomy'

/** Names of what an intervention refers to, in the language of the reader: undefined when there is no such thing, or it is not for this reader. */
export interface Names {
  form(id: string): string | undefined
  step(id: string): string | undefined
  barrier(id: string): string | undefined
  /** Whether what is said of the one form is also about the other: the same, wider or narrower. */
  isRelated(one: string, other: string): boolean
  forms: { value: string; text: string }[]
}

/** What the newest barrier model and the taxonomy call things. */
export async function readNames(ctx: Context): Promise<Names> {
  const { language } = ctx
  const [edition, concepts] = await Promise.all([readEdition(ctx), listConcepts(ctx, 'FF')])
  const labels = new Map(concepts.map(({ id, label }) => [id, label[language]]))
  const broaders = new Map(concepts.map(({ id, broader }) => [id, broader]))
  const said = ({ nl, en }: { nl: string; en?: string | undefined }) => (language === 'en' ? (en ?? nl) : nl)
  const isUnder = (form: string, wider: string): boolean =>
    form === wider || (broaders.get(form) ?? []).some((one) => isUnder(one, wider))
  return {
    form: (id) => labels.get(id),
    step(id) {
      const step = stepCalled(edition, id)
      return step ? said(step.label) : undefined
    },
    barrier(id) {
      const barrier = edition.barriers[id]
      return barrier ? said(barrier.label) : undefined
    },
    isRelated: (one, other) => isUnder(one, other) || isUnder(other, one),
    forms: concepts.map(({ id, label }) => ({ value: id, text: label[language] })),
  }
}
