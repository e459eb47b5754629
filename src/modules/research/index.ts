// SPDX-License-Identifier: EUPL-1.2
export { publishQuestionnaire } from './open-survey/open-survey.command.ts'
export { countAnswers, everybody } from './publish-results/count-answers.ts'
export type { Answers, Question, Questionnaire } from './questionnaire/questionnaire.ts'
export { readPart } from './questionnaire/read-answers.ts'
export { listStudies } from './list-studies/list-studies.query.ts'
