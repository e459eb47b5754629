// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface StudyTables {
  'research.study': { code: string }
}

export const studyRetention: RetentionOf<StudyTables> = {
  'research.study': {
    keep: 'for-ever',
    because: 'which studies there are, of organisations; a stopped one tells why there is a gap',
  },
}
