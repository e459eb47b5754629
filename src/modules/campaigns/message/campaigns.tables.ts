// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface CampaignTables {
  'campaigns.message': { id: string }
  'campaigns.version': { message_id: string }
  'campaigns.sign_off': { message_id: string }
  'campaigns.campaign': { id: string }
  'campaigns.co_sender': { campaign_id: string }
  'campaigns.use': { id: string }
  'campaigns.kept_clash': { key: string }
  'campaigns.result': { campaign_id: string }
  'campaigns.translation': { id: string }
}

const nobody = 'of organisations, and nobody is named'

export const campaignRetention: RetentionOf<CampaignTables> = {
  'campaigns.message': { keep: 'for-ever', because: `for which form and audience something was agreed; ${nobody}` },
  'campaigns.version': { keep: 'for-ever', because: `what was said to everybody, so that it can be traced; ${nobody}` },
  'campaigns.sign_off': { keep: 'for-ever', because: `which organisations agreed to what was said; ${nobody}` },
  'campaigns.campaign': { keep: 'for-ever', because: `what was done and what it was to change; ${nobody}` },
  'campaigns.co_sender': { keep: 'for-ever', because: `which organisations agreed to a campaign; ${nobody}` },
  'campaigns.use': { keep: 'for-ever', because: `where a message stands or stood; ${nobody}` },
  'campaigns.kept_clash': { keep: 'for-ever', because: `why two things that clash stayed side by side; ${nobody}` },
  'campaigns.result': { keep: 'for-ever', because: `what came of a campaign, in counts; ${nobody}` },
  'campaigns.translation': { keep: 'for-ever', because: 'public words, and who stood for them' },
}
