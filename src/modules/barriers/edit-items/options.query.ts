// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { exchangeChoices } from '#modules/agreements'
import { reporters, reporterText } from '#values'
import { barrierStatuses, circles, type Edition, type Named } from '../edition/edition.ts'
import { editText } from './edit.text.ts'

type Option = { value: string; text: string }

/** What the fields of a form choose from. */
export function optionsIn(edition: Edition, language: Language) {
  const t = translate(editText, language)
  const named = (items: readonly Named[]): Option[] =>
    items.map(({ id, label }) => ({ value: id, text: label[language] ?? label.nl }))
  const numbered = (items: Record<string, Named>): Option[] =>
    named(Object.values(items)).map(({ value, text }) => ({ value, text: `${value} ${text}` }))
  return {
    phases: named(edition.phases),
    parties: named(edition.parties),
    kinds: named(edition.kinds),
    steps: numbered(edition.steps),
    barriers: numbered(edition.barriers),
    circles: circles.map((value) => ({ value, text: t(`circle-${value}`) })),
    statuses: barrierStatuses.map((value) => ({ value, text: t(`status-${value}`) })),
    efforts: (['small', 'medium', 'large'] as const).map((value) => ({ value, text: t(`effort-${value}`) })),
    reporters: reporters.map((value) => ({ value, text: reporterText[language][value] })),
    exchanges: exchangeChoices(language),
  }
}
