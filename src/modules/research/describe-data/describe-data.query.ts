// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { DataSet, PublishedData } from '#foundation/modules'
import { bilingual } from '#foundation/text'
import { selectSurveys } from '../answer-survey/survey.store.ts'
import { resultsAddress } from '../publish-results/results-file.ts'
import { paths } from '../study/addresses.ts'
import { resultsData, studiesData } from './describe-data.text.ts'

const keywords = {
  nl: ['online fraude', 'onderzoek'],
  en: ['online fraud', 'research'],
}

/** The inventory, and the results of every round that closed. */
export async function describeData(ctx: Context): Promise<PublishedData> {
  const said = bilingual(studiesData)
  const surveys = await transaction(ctx, selectSurveys)
  const results = surveys.flatMap(({ id, questionnaire, opensOn, closesOn, results: published }): DataSet[] => {
    if (!published) return []
    const path = resultsAddress('', id)
    return [
      {
        name: `vragenlijst/${id}`,
        title: questionnaire.title,
        description: bilingual(resultsData)('description'),
        keywords,
        page: `${paths.survey}/${id}/resultaten`,
        files: [{ path, format: 'csv', licence: 'CC0-1.0', describedBy: `${path}-metadata.json` }],
        changes: 'NEVER',
        covers: { from: opensOn, to: closesOn },
      },
    ]
  })
  const studies: DataSet = {
    name: 'onderzoeken',
    title: said('title'),
    description: said('description'),
    keywords,
    page: paths.public,
    files: [{ path: paths.file, format: 'csv', licence: 'CC0-1.0' }],
    changes: 'IRREG',
  }
  return { sets: [studies, ...results] }
}
