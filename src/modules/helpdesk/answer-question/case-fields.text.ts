// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** The questions of the form; the choices and their words are those of `agreements`. */
export const caseText = defineText({
  nl: {
    legend: 'De vraag in vaste keuzes',
    legendMore: 'Hiermee kan dit antwoord later een voorbeeld bij een regel worden.',
    senderKind: 'Wie deelt?',
    receiverKind: 'Met wie?',
    dataCategories: 'Welke gegevens?',
    subjectRole: 'Over wie gaan ze?',
    isCriminalData: 'Zeggen ze dat iemand iets strafbaars deed?',
    purpose: 'Waarvoor?',
    mode: 'Hoe vaak?',
    evidenceLevel: 'Hoe zeker is het?',
    hasConsent: 'Vond de persoon over wie het gaat het goed?',
    legalBasis: 'Op welke grondslag?',
    expected: 'Wat is het antwoord?',
  },
  en: {
    legend: 'The question in fixed choices',
    legendMore: 'With these this answer can later become an example of a rule.',
    senderKind: 'Who shares?',
    receiverKind: 'With whom?',
    dataCategories: 'Which data?',
    subjectRole: 'Whom are they about?',
    isCriminalData: 'Do they say that somebody committed an offence?',
    purpose: 'What for?',
    mode: 'How often?',
    evidenceLevel: 'How sure is it?',
    hasConsent: 'Did the person whom they are about agree?',
    legalBasis: 'On which legal basis?',
    expected: 'What is the answer?',
  },
})
