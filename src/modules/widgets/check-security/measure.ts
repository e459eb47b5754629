// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'
import type { WidgetSource } from '../widget/sources.ts'

/** One thing that somebody can have in order: what they do, or how a device is set. */
export interface Measure {
  id: string
  kind: 'behaviour' | 'technique'
  /** 'Yes' means that it is in order. */
  question: Bilingual
  /** What to do otherwise: a verb first. */
  action: Bilingual
  how: Bilingual
  /** From 1 to 10: how much it helps against the five forms for how little trouble. Our judgement; the order is not measured. */
  worth: number
  /** A page of ours that helps, in Dutch without a language. */
  link?: string
  source?: WidgetSource
}

/** What is not in order, or not known, most worth first: at most `most`. */
export function chooseActions(
  measures: readonly Measure[],
  answers: Readonly<Record<string, unknown>>,
  most: number,
): readonly Measure[] {
  return measures
    .filter(({ id }) => answers[id] !== 'yes')
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, most)
}
