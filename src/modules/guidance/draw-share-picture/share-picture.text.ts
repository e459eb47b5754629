// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Of the home page, and of every page that has no words of its own. */
export const shareText = defineText({
  nl: {
    title: 'Belt er nu iemand? Hang op.',
    says: 'Controleer een nummer, link of bericht. Of lees wat u nu eerst doet.',
    fraud: 'Zo gaat het, zo ziet u het, en dit doet u.',
  },
  en: {
    title: 'Is somebody calling now? Hang up.',
    says: 'Check a number, link or message. Or read what to do first.',
    fraud: 'How it goes, how you see it, and what you do.',
  },
})
