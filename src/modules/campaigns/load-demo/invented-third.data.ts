// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'
import type { CampaignContent } from '../campaign/campaign.ts'

/** Sources name two campaigns of one week in October 2024. This third one is invented, and says so wherever it is read. */
export const inventedThird: { code: string; content: CampaignContent } = {
  code: 'derde-campagne-2024-verzonnen',
  content: {
    title: 'Derde campagne van die week (verzonnen)',
    titleEn: 'Third campaign of that week (invented)',
    about: 'Verzonnen: geen openbare bron noemt een derde campagne. Zo ziet u wat er gebeurt als er drie zijn.',
    audience: 'everyone',
    forms: ['FF-400'],
    channels: ['tv-radio'],
    startsOn: '2024-10-10' as CalendarDate,
    endsOn: '2024-10-12' as CalendarDate,
    precision: 'day',
    regions: [],
    budget: 'unknown',
    assets: [],
    goals: [],
    notMeasured: '',
    intervention: '',
    ownerName: 'Meldpunt (demo)',
    senderNames: [],
    words: 'Hang op (verzonnen)',
    stances: {},
    source: null,
  },
}
