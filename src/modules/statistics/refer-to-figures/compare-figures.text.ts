// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const compareText = defineText({
  nl: {
    unsound: 'een van beide cijfers is ingetrokken of twijfelachtig.',
    otherCount: 'er is op een andere manier geteld.',
    otherLength: 'de periodes zijn niet even lang.',
    gap: 'er ontbreken cijfers tussen beide periodes.',
    points: '{value} procentpunt',
  },
  en: {
    unsound: 'one of the two figures was withdrawn or is doubtful.',
    otherCount: 'it was counted in another way.',
    otherLength: 'the periods are not equally long.',
    gap: 'figures between the two periods are missing.',
    points: '{value} percentage points',
  },
})
