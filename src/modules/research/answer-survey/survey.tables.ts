// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface SurveyTables {
  'research.questionnaire': { code: string }
  'research.survey': { id: string }
  'research.sheet': { digest: Buffer }
  'research.saved_sheet': { digest: Buffer }
  'research.invitation': { digest: Buffer }
}

/** For how many days a half-filled questionnaire waits for whoever began it. */
export const savedDays = 30

export const surveyRetention: RetentionOf<SurveyTables> = {
  'research.questionnaire': { keep: 'for-ever', because: 'published results say which questions were asked' },
  'research.survey': { keep: 'for-ever', because: 'when a questionnaire was open, and its published results' },
  'research.sheet': {
    keep: '12 months',
    from: 'answered_on',
    because: 'answers without a name, until the results are published and could be looked into again',
  },
  'research.saved_sheet': {
    keep: '30 days',
    from: 'saved_on',
    because: 'half filled in; whoever began it can come back with the code for so long',
  },
  'research.invitation': {
    keep: '12 months',
    from: 'made_on',
    because: 'codes to answer once; a used one is deleted at once',
  },
}
