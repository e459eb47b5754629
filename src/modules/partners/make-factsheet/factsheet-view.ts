// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { shownReportingPoint } from '../list-reporting-points/shown-reporting-point.ts'
import type { ReportingPoint, Situation } from '../reporting-point/reporting-point.ts'
import { text } from '../list-reporting-points/list-reporting-points.text.ts'
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

/** The register as a sheet for whoever refers, the same for page and print: numbers that may be shown, and nothing else. */
export function factsheetView(
  points: readonly ReportingPoint[],
  reader: { language: Language; now: Date; situations: readonly Situation[] },
): SheetPoint[] {
  const { language } = reader
  const t = translate(factsheetText, language)
  const say = translate(text, language)
  const names = new Map(points.map(({ id, organisation }) => [id, organisation[language]]))
  return points.map((point) => {
    const shown = shownReportingPoint(point, reader)
    const channels = shown.channels.map(({ text: way, note, isPremium, accessibility }) => {
      const more = [
        ...(note ? [note] : []),
        ...(isPremium ? [t('premium')] : []),
        ...accessibility.map((one) => say(one)),
      ]
      return more.length > 0 ? `${way} (${more.join('; ')})` : way
    })
    const parts: SheetPart[] = [
      { term: t('forWhom'), lines: [shown.targetGroup] },
      { term: say('forms'), lines: shown.forms === 'all' ? [say('everyForm')] : shown.forms },
      { term: say('phases'), lines: shown.isNotForThis ? [] : shown.phases.map((phase) => say(`in-${phase}`)) },
      { term: t('contact'), lines: channels.length > 0 ? channels : [t('noChannel')] },
      { term: t('does'), lines: shown.does },
      { term: t('doesNot'), lines: shown.doesNot },
      { term: t('requirements'), lines: shown.requirements },
      { term: t('questions'), lines: point.referralQuestions.map((one) => `${one[language]} (${t(one.fitsWhen)})`) },
      {
        term: t('refers'),
        lines: point.refersTo.map(
          ({ pointId, when, how, consent }) =>
            `${names.get(pointId) ?? pointId}: ${when[language]} ${t(how)}${consent === 'asked' ? ` ${t('consent')}` : ''}`,
        ),
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
