// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const campaignSlot = defineText({
  nl: {
    title: 'Campagnes hierover',
    explanation: 'Wie hier campagne over voerde, wat die moest veranderen, en wat ervan kwam.',
  },
  en: {
    title: 'Campaigns about this',
    explanation: 'Who campaigned about this, what that should change, and what came of it.',
  },
})
