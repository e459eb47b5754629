// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const companyMessages = defineMessages('partners', {
  roomTaken: {
    nl: 'Uw bedrijf kan nu niet naar binnen. Een andere organisatie heeft hier die plek. Meld het ons.',
    en: 'Your company cannot come in now. Another organisation has its place here. Tell us.',
  },
})
