// SPDX-License-Identifier: EUPL-1.2
import { dataLine } from '#foundation/text'
import { type QuarterResults, type Flow } from '../count-experiences/protect-experiences.ts'
import { flowKinds } from '../count-experiences/experience-system.ts'
import { favourable } from '../survey/questions.data.ts'
import type { ReleaseContent } from '../survey/release-content.ts'
import { shareOf } from './series.ts'

const columns = [
  'quarter',
  'pointId',
  'point',
  'questionnaire',
  'question',
  'what',
  'count',
  'share',
  'low',
  'high',
  'policy',
  'invented',
]

/**
 * Every published figure: who was asked and who did not answer, and what was said of each point, with its interval. What is hidden is an empty cell, never
 * nought; `pointId` is empty for all points together. Names no person and holds no open answer.
 */
export function resultsFile(contents: readonly ReleaseContent[], names: ReadonlyMap<string, string>): string {
  const lines = contents.flatMap((content) => {
    const { quarter, questionnaire, results, isExample } = content
    const line = (pointId: string, question: string, what: string, figures: (number | null)[]) => {
      const [count = null, share = null, low = null, high = null] = figures
      const about = [quarter, pointId, pointId === '' ? '' : (names.get(pointId) ?? pointId), questionnaire.version]
      return dataLine([...about, question, what, count, share, low, high, results.policy, isExample ? 'yes' : 'no'])
    }
    const flowLines = (pointId: string, flow: Flow) => flowKinds.map((kind) => line(pointId, '', kind, [flow[kind]]))
    const answerLines = ({ point, counts }: QuarterResults['points'][number]) =>
      Object.entries(counts).flatMap(([question, of]) =>
        Object.entries(of).map(([what, count]) => {
          const share = what === favourable ? shareOf(content, point, question) : null
          const figures = share
            ? [share.share, share.low, share.high].map((part) => Math.round(part * 1_000) / 1_000)
            : []
          return line(point, question, what, [count, ...figures])
        }),
      )
    return [
      ...(results.together ? flowLines('', results.together) : []),
      ...results.points.flatMap((one) => [...flowLines(one.point, one.flow), ...answerLines(one)]),
    ]
  })
  return [dataLine(columns), ...lines].join('')
}
