// SPDX-License-Identifier: EUPL-1.2
export type { Questionnaire } from './questionnaire/questionnaire.ts'
