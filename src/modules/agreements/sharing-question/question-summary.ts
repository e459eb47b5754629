// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import type { SharingQuestion } from './sharing-question.ts'
import {
  basisText,
  consentText,
  criminalText,
  dataText,
  evidenceText,
  modeText,
  partyText,
  purposeText,
  subjectText,
} from './sharing-question.text.ts'

/** A question in words: who, with whom, and so on, in the reader's language. */
export function sayQuestion(question: SharingQuestion, language: Language) {
  return {
    van: translate(partyText, language)(question.senderKind),
    aan: translate(partyText, language)(question.receiverKind),
    over: translate(subjectText, language)(question.subjectRole),
    gegevens: question.dataCategories.map((category) => translate(dataText, language)(category)),
    strafbaar: translate(criminalText, language)(question.isCriminalData ? 'yes' : 'no'),
    doel: translate(purposeText, language)(question.purpose),
    wijze: translate(modeText, language)(question.mode),
    zekerheid: translate(evidenceText, language)(question.evidenceLevel),
    toestemming: translate(consentText, language)(question.hasConsent ? 'yes' : 'no'),
    grondslag: translate(basisText, language)(question.legalBasis),
  }
}

/** The words of every list of answers, by the name of the question on the page. */
export function wordsOf(language: Language): Record<string, Record<string, string>> {
  return {
    van: partyText[language],
    aan: partyText[language],
    over: subjectText[language],
    gegevens: dataText[language],
    strafbaar: criminalText[language],
    doel: purposeText[language],
    wijze: modeText[language],
    zekerheid: evidenceText[language],
    toestemming: consentText[language],
    grondslag: basisText[language],
  }
}
