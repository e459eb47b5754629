// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** What is known of an effect, in words: nothing at E0 or E1 is ever said to work. */
export const evidenceText = defineText({
  nl: {
    E0: 'niets gevonden of niet gezocht',
    E1: 'beschreven praktijk, effect niet gemeten',
    E2: 'effect gemeld, meestal door wie het zelf uitvoert',
    E3: 'officieel cijfer van voor en na, zonder controlegroep',
    E4: 'onafhankelijk onderzocht, met vergelijking',
  },
  en: {
    E0: 'nothing found or not looked up',
    E1: 'described practice, no effect measured',
    E2: 'effect reported, usually by whoever carries it out',
    E3: 'official figure of before and after, without a control group',
    E4: 'studied independently, with a comparison',
  },
})
