// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { shownReportingPoint } from '../list-reporting-points/shown-reporting-point.ts'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'
import { factsheetText } from './factsheet.text.ts'

export interface SheetPart {
  term: string
  lines: string[]
}

export interface SheetPoint {
  id: string
  name: string
  parts: SheetPart[]
  isNotForThis: boolean
}

/** The register as a sheet for who refers, the same for page and print: numbers that may be shown, and nothing else. */
export function factsheetView(points: readonly ReportingPoint[], language: Language, now: Date): SheetPoint[] {
  const t = translate(factsheetText, language)
  const names = new Map(points.map(({ id, organisation }) => [id, organisation[language]]))
  return points.map((point) => {
    const shown = shownReportingPoint(point, language, now)
    const channels = shown.channels.map(({ text, note, premium }) => {
      const more = [...(note ? [note] : []), ...(premium ? [t('premium')] : [])]
      return more.length > 0 ? `${text} (${more.join('; ')})` : text
    })
    const parts: SheetPart[] = [
      { term: t('forWhom'), lines: [shown.targetGroup] },
      { term: t('contact'), lines: channels.length > 0 ? channels : [t('noChannel')] },
      { term: t('does'), lines: shown.does },
      { term: t('doesNot'), lines: shown.doesNot },
      { term: t('requirements'), lines: shown.requirements },
      { term: t('questions'), lines: point.referralQuestions.map((one) => `${one[language]} (${t(one.fitsWhen)})`) },
      {
        term: t('refers'),
        lines: point.refersTo.map(({ pointId, when }) => `${names.get(pointId) ?? pointId}: ${when[language]}`),
      },
      {
        term: t('source'),
        lines: [
          [
            ...(shown.source ? [`${shown.source.label}.`] : []),
            shown.verifiedOn ? t('verified', { date: shown.verifiedOn }) : t('notVerified'),
            ...(point.needsVerification ? [t('incomplete')] : []),
          ].join(' '),
        ],
      },
    ]
    return {
      id: shown.id,
      name: shown.name,
      parts: parts.filter(({ lines }) => lines.length > 0),
      isNotForThis: shown.isNotForThis,
    }
  })
}
