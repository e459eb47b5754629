// SPDX-License-Identifier: EUPL-1.2
import type { Questionnaire } from '#modules/research'

type Words = Questionnaire['title']
const w = (nl: string, en: string): Words => ({ nl, en })
const answers = [
  { value: 'yes', words: w('ja', 'yes') },
  { value: 'partly', words: w('een beetje', 'a little') },
  { value: 'no', words: w('nee', 'no') },
  { value: 'unknown', words: w('weet ik niet of geldt niet voor mij', 'I do not know, or it does not apply to me') },
]
const asked = (id: string, nl: string, en: string) =>
  ({ id, kind: 'choice', required: true, words: w(nl, en), options: answers }) as const

/** The question with open words. */
export const remarkQuestion = 'remark'

/** The answer of which the share is published. */
export const favourable = 'yes'

/**
 * What somebody is asked some days after contact with a reporting point. The questions are ours and were never validated: a question
 * without `scale` says so wherever it or its answers are shown. Other words are another version.
 */
export const contactSurvey: Questionnaire = {
  code: 'contact-meldpunt',
  version: 1,
  title: w('Hoe was het contact?', 'How was the contact?'),
  lead: w(
    'Zeven vragen over uw laatste contact met dit meldpunt.',
    'Seven questions about your last contact with this reporting point.',
  ),
  parts: [
    {
      id: 'contact',
      title: w('Uw laatste contact', 'Your last contact'),
      questions: [
        asked('reached', 'Kreeg u snel contact?', 'Did you get through quickly?'),
        asked('heard', 'Luisterde de medewerker naar u?', 'Did the person listen to you?'),
        asked(
          'no-blame',
          'Praatte de medewerker met u zonder u de schuld te geven?',
          'Did the person talk to you without blaming you?',
        ),
        asked('knew-what', 'Wist u daarna wat u zelf kon doen?', 'Did you know afterwards what you could do yourself?'),
        asked('knew-next', 'Weet u wat er met uw melding gebeurt?', 'Do you know what happens with your report?'),
        asked('again', 'Zou u de volgende keer weer contact zoeken?', 'Would you make contact again next time?'),
        {
          id: remarkQuestion,
          kind: 'text',
          words: w('Wat kan beter, of wat was juist goed?', 'What can be better, or what was good?'),
          more: w('Schrijf geen namen, rekeningen of nummers op.', 'Do not write names, accounts or numbers.'),
        },
      ],
    },
  ],
}
