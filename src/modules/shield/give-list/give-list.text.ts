// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const giveListText = defineMessages('shield-list', {
  tooFarBehind: {
    nl: 'Vanaf dit nummer kunnen wij niet meer zeggen wat er veranderde. Haal eerst de hele lijst op: GET /v1/shield/names/_snapshots.',
    en: 'We cannot say any more what changed after this serial. Read the whole list first: GET /v1/shield/names/_snapshots.',
  },
})
