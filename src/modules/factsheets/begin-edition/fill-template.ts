// SPDX-License-Identifier: EUPL-1.2
import type { StoredObservation } from '#modules/statistics'
import type { TemplateSection, WantedFigure } from './template.data.ts'

/** The text of a new edition: every section of the template, with references to the newest figures. A line whose figure is not there is left out. */
export function fillTemplate(template: readonly TemplateSection[], figures: readonly StoredObservation[]): string {
  const sections = template.map(({ heading, lines }) => {
    const filled = lines.flatMap(({ text, figure }) => {
      const found = newestOf(figures, figure)
      return found ? [filledLine(text, found)] : []
    })
    return [`## ${heading}`, ...filled].join('\n\n')
  })
  return `${sections.join('\n\n')}\n`
}

/** Whole years before parts of years: a half-year is no news beside the year. */
function newestOf(figures: readonly StoredObservation[], wanted: WantedFigure): StoredObservation | undefined {
  return figures
    .filter(
      (each) =>
        each.source === wanted.source &&
        each.indicator === wanted.indicator &&
        (each.form ?? '') === wanted.form &&
        each.breakdown === (wanted.breakdown ?? '') &&
        each.withdrawn === '' &&
        each.sourceKind !== 'doubtful',
    )
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .findLast(({ period }, _index, all) => /^\d{4}$/.test(period) || !all.some((each) => /^\d{4}$/.test(each.period)))
}

function filledLine(text: string, { id, period }: StoredObservation): string {
  return text
    .replaceAll('{cijfer}', `{{cijfer ${id}}}`)
    .replaceAll('{verandering}', `{{verandering ${id}}}`)
    .replaceAll('{grafiek}', `{{grafiek ${id}}}`)
    .replaceAll('{periode}', period)
}
