// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const keepStoryText = defineText({
  nl: {
    found: 'Uw verhaal van net staat nog op dit toestel',
    foundMore: 'Het is niet bij ons aangekomen. Wilt u het terug? Sluit u dit tabblad, dan is het weg.',
    back: 'Zet mijn verhaal terug',
    forget: 'Gooi het weg',
    offline: 'U heeft nu geen internet',
    offlineMore: 'Uw verhaal blijft hier staan. Druk nog eens op “Verder” als u weer internet heeft.',
  },
  en: {
    found: 'Your story from just now is still on this device',
    foundMore: 'It did not reach us. Do you want it back? When you close this tab, it is gone.',
    back: 'Put my story back',
    forget: 'Throw it away',
    offline: 'You have no internet now',
    offlineMore: 'Your story stays here. Press “Continue” again when you have internet.',
  },
})
