// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import {
  dataCategories,
  evidenceLevels,
  legalBases,
  partyKinds,
  purposes,
  type SharingQuestion,
  sharingModes,
  subjectRoles,
} from '../sharing-question/sharing-question.ts'
import {
  basisText,
  consentText,
  criminalText,
  dataText,
  evidenceText,
  modeText,
  outcomeText,
  partyText,
  purposeText,
  subjectText,
} from '../sharing-question/sharing-question.text.ts'
import { type RuleOutcome, ruleOutcomes } from '../sharing-rule/sharing-rule.ts'

/** "May I share this?" in closed lists, on any day, with what the answer should be. */
export type SharingCase = Omit<SharingQuestion, 'at'> & { expected: RuleOutcome }

/** The fields of which one is chosen, with their choices, in the order of a form. */
export const sharingChoices = {
  senderKind: partyKinds,
  receiverKind: partyKinds,
  subjectRole: subjectRoles,
  isCriminalData: ['yes', 'no'],
  purpose: purposes,
  mode: sharingModes,
  evidenceLevel: evidenceLevels,
  hasConsent: ['yes', 'no'],
  legalBasis: legalBases,
  expected: ruleOutcomes,
} as const
export type SharingChoice = keyof typeof sharingChoices

/** The same, and of which several are chosen, with the words that people read. */
export function saidChoices(
  language: Language,
): Record<SharingChoice | 'dataCategories', { value: string; text: string }[]> {
  const said = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
    values.map((value) => ({ value, text: words[value] }))
  return {
    senderKind: said(partyKinds, partyText[language]),
    receiverKind: said(partyKinds, partyText[language]),
    dataCategories: said(dataCategories, dataText[language]),
    subjectRole: said(subjectRoles, subjectText[language]),
    isCriminalData: said(sharingChoices.isCriminalData, criminalText[language]),
    purpose: said(purposes, purposeText[language]),
    mode: said(sharingModes, modeText[language]),
    evidenceLevel: said(evidenceLevels, evidenceText[language]),
    hasConsent: said(sharingChoices.hasConsent, consentText[language]),
    legalBasis: said(legalBases, basisText[language]),
    expected: said(ruleOutcomes, outcomeText[language]),
  }
}
