// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface GuidanceTables {
  'guidance.translation': { id: string }
}

export const guidanceRetention: RetentionOf<GuidanceTables> = {
  'guidance.translation': { keep: 'for-ever', because: 'public words, and who stood for them' },
}
