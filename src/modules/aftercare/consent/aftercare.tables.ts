// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface AftercareTables {
  'aftercare.consent': { given_at: Date }
  'aftercare.token': { consent_id: string }
  'aftercare.recognition': { consent_id: string }
  'aftercare.follow_up': { consent_id: string }
  'aftercare.look': { at: Date }
  'aftercare.tally': { half: string }
}

export const aftercareRetention: RetentionOf<AftercareTables> = {
  'aftercare.consent': {
    keep: '1 years',
    from: 'given_at',
    because: 'somebody said yes for one year; a job erases it on the very day, this line would if that job failed',
  },
  'aftercare.token': { keep: 'with-parent', parent: 'aftercare.consent', because: 'codes of that contact' },
  'aftercare.recognition': {
    keep: 'with-parent',
    parent: 'aftercare.consent',
    because: 'so that the person sees who was told',
  },
  'aftercare.follow_up': { keep: 'with-parent', parent: 'aftercare.consent', because: 'what is still to be asked' },
  'aftercare.look': { keep: '2 days', from: 'at', because: 'how many codes somebody asked for in an hour and a day' },
  'aftercare.tally': { keep: 'for-ever', because: 'numbers without people: what help led to' },
}
