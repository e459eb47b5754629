// SPDX-License-Identifier: EUPL-1.2
import { csvLine } from '#foundation/text'
import type { Survey } from '../answer-survey/survey.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { labelOf } from './results-view.ts'
import type { SurveyResults } from './results.ts'

const columns = [
  { name: 'question', datatype: 'string', dutch: 'code van de vraag', english: 'code of the question' },
  { name: 'question_nl', datatype: 'string', dutch: 'de vraag', english: 'the question, in Dutch' },
  {
    name: 'answer',
    datatype: 'string',
    dutch: 'code van het antwoord; skipped: geen antwoord, not-asked: niet gevraagd',
    english: 'code of the answer; skipped: no answer, not-asked: not asked',
  },
  { name: 'answer_nl', datatype: 'string', dutch: 'het antwoord', english: 'the answer, in Dutch' },
  {
    name: 'count',
    datatype: 'integer',
    dutch: 'aantal, afgerond op 5; leeg: niet getoond, nooit nul',
    english: 'count, rounded to 5; empty: not shown, never nought',
  },
] as const

export function resultsAddress(base: string, surveyId: string): string {
  return `${base}/v1/surveys/${surveyId}/results.csv`
}

/** One line for each count. RFC 4180, UTF-8 without a mark, as CSV on the Web wants it. */
export function resultsCsv({ parts }: Questionnaire, { cells }: SurveyResults): string {
  const questions = new Map(parts.flatMap((part) => part.questions).map((question) => [question.id, question]))
  const lines = cells.map(({ question: id, category, count }) => {
    const question = questions.get(id)
    const label = question ? labelOf(question, category, 'nl') : category
    return csvLine([id, question?.words.nl ?? id, category, label, count])
  })
  return [csvLine(columns.map(({ name }) => name)), ...lines].join('')
}

/** The description of that file by CSV on the Web. */
export function describeResults(base: string, { id, questionnaire, needsInvitation, opensOn, closesOn }: Survey) {
  const file = resultsAddress(base, id)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': file,
    url: file,
    'dc:title': questionnaire.title,
    'dc:temporal': `${opensOn}/${closesOn}`,
    'dc:description': {
      nl: needsInvitation
        ? 'Antwoorden van wie is uitgenodigd.'
        : 'Antwoorden van wie zichzelf aanmeldde: geen steekproef, en geen maat voor hoe vaak iets voorkomt.',
      en: needsInvitation
        ? 'Answers of people who were invited.'
        : 'Answers of people who came forward: no sample, and no measure of how often something occurs.',
    },
    dialect: { header: true, delimiter: ',', lineTerminators: ['\r\n'], encoding: 'utf-8' },
    tableSchema: {
      columns: columns.map(({ name, datatype, dutch, english }) => ({
        name,
        titles: name,
        datatype,
        'dc:description': { nl: dutch, en: english },
      })),
      primaryKey: ['question', 'answer'],
    },
  }
}
