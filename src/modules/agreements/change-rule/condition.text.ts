// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const conditionText = defineText({
  nl: {
    senderKind: 'Wie deelt',
    receiverKind: 'Met wie',
    dataCategory: 'Soort gegeven',
    subjectRole: 'Over wie',
    purpose: 'Doel',
    evidenceLevel: 'Hoe zeker',
    legalBasis: 'Waarop gebaseerd',
    isCriminalData: 'Zegt dat iemand iets strafbaars deed',
    mode: 'Eén keer of steeds',
    hasConsent: 'Toestemming van de persoon',
  },
  en: {
    senderKind: 'Who shares',
    receiverKind: 'With whom',
    dataCategory: 'Kind of data',
    subjectRole: 'About whom',
    purpose: 'Purpose',
    evidenceLevel: 'How sure',
    legalBasis: 'Based on',
    isCriminalData: 'Says that somebody did something punishable',
    mode: 'Once or again and again',
    hasConsent: 'Consent of the person',
  },
})
