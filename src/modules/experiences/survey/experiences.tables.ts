// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ExperienceTables {
  'experiences.point': { id: string }
  'experiences.consent': { id: string }
  'experiences.invited_tag': { quarter: string }
  'experiences.tally': { quarter: string }
  'experiences.answer': { key: Buffer }
  'experiences.remark': { key: Buffer }
  'experiences.release': { quarter: string }
  'experiences.reply': { quarter: string }
}

export const experienceRetention: RetentionOf<ExperienceTables> = {
  'experiences.point': { keep: 'for-ever', because: 'published results say whose they are' },
  'experiences.consent': {
    keep: '12 months',
    from: 'given_on',
    because:
      'consent holds for a year; it goes earlier when somebody stops, does not answer, or was asked once and wanted no more',
  },
  'experiences.invited_tag': {
    keep: '4 months',
    from: 'made_on',
    because: 'so that no address is invited twice in a quarter, also after it withdrew; leads to nobody',
  },
  'experiences.tally': { keep: 'for-ever', because: 'counts of a quarter, without anybody in them' },
  'experiences.answer': {
    keep: '12 months',
    from: 'answered_on',
    because: 'answers without a name, until the results are published and could be looked into again',
  },
  'experiences.remark': {
    keep: '12 months',
    from: 'answered_on',
    because: 'masked words, until the reporting point has read them and answered',
  },
  'experiences.release': { keep: 'for-ever', because: 'published results, and who released them' },
  'experiences.reply': { keep: 'for-ever', because: 'public words of a reporting point' },
}
