// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { basisOf, type ExchangeId, exchangeIds } from '#modules/agreements'
import type { Edition, MayShare } from './edition.ts'
import { mayShareText } from './edition.text.ts'

export function isExchange(id: string): id is ExchangeId {
  return (exchangeIds as readonly string[]).includes(id)
}

/** The edition, each signal with what the rule engine says today of the exchange that it names. */
export async function withSharing(ctx: Context, edition: Edition): Promise<Edition> {
  const named = Object.values(edition.steps).flatMap((step) => step.signals.flatMap(({ rule }) => rule ?? []))
  const answers = new Map<string, MayShare>()
  for (const rule of new Set(named)) if (isExchange(rule)) answers.set(rule, await askEngine(ctx, rule))
  const steps = Object.values(edition.steps).map((step) => [
    step.id,
    {
      ...step,
      signals: step.signals.map((signal) => {
        const mayShare = signal.rule === undefined ? undefined : answers.get(signal.rule)
        return mayShare ? { ...signal, mayShare } : signal
      }),
    },
  ])
  return { ...edition, steps: Object.fromEntries(steps) }
}

/** What the engine says of one exchange. A draft that would allow permits nothing yet; a draft that would forbid is a no. */
export async function askEngine(ctx: Context, rule: ExchangeId): Promise<MayShare> {
  const nl = await basisOf({ ...ctx, language: 'nl' }, rule)
  const en = await basisOf({ ...ctx, language: 'en' }, rule)
  const { outcome, likely } = nl.answer
  const answer =
    likely === 'forbidden'
      ? 'no'
      : outcome === 'not-established'
        ? 'draft'
        : outcome === 'allowed'
          ? 'allowed'
          : 'conditions'
  return {
    rule,
    answer,
    why: { nl: nl.missing ?? mayShareText.nl[answer], en: en.missing ?? mayShareText.en[answer] },
  }
}
