// SPDX-License-Identifier: EUPL-1.2
import { defineApi, textShape } from '#foundation/modules'
import { csvLine } from '#foundation/text'
import { figuresAsText, studyColumns, studyHeader } from '../study/study-columns.ts'
import type { Study } from '../study/study.ts'
import { listStudies } from './list-studies.query.ts'

/** One line for each study; `npm run import` reads the same file. */
export function studiesCsv(studies: readonly Study[]): string {
  const lines = studies.map((study) =>
    csvLine(
      Object.values(studyColumns).map((field) => {
        if (field === 'figures') return figuresAsText(study.figures)
        const value = study[field]
        return Array.isArray(value) ? value.join(' ') : value
      }),
    ),
  )
  return [csvLine(studyHeader), ...lines].join('')
}

export const studiesFileApi = defineApi({
  method: 'GET',
  path: '/v1/studies.csv',
  allow: 'anyone',
  operationId: 'listStudies',
  tag: 'Research',
  summary: 'Onderzoeken en monitors als CSV · Studies and monitors as CSV',
  description:
    'Existing and wanted studies of online fraud: question, owner, method, which forms (codes of the taxonomy) and populations they cover, and where that was read. `reading` says how sure we are.',
  responses: { 200: textShape('text/csv') },
  async run(ctx) {
    return {
      status: 200,
      headers: { 'content-type': 'text/csv; charset=utf-8; header=present', 'cache-control': 'public, max-age=300' },
      body: studiesCsv(await listStudies(ctx)),
    }
  },
})
