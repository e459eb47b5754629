// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Zoek een begrip',
    titleFor: '“{asked}” · zoek een begrip',
    count: '{count, plural, one {# begrip} other {# begrippen}} bij “{asked}”',
    near: 'Bedoelde u een van deze?',
    nearBody: 'Precies zo geschreven vonden wij niets. Dit lijkt erop.',
    by: 'Gevonden op: “{words}”',
    more: 'Alleen de eerste {count} staan hier. Typ een woord erbij.',
    none: 'Wij kennen dit woord nog niet',
    noneShorter: 'Probeer een korter woord, of één woord in plaats van een zin.',
    noneBrowse: 'Blader door alle begrippen',
    noneHelp: 'Overkwam u iets? U hoeft niet te weten hoe het heet',
    noneTell: 'Vindt u dat dit woord erbij hoort? Laat het ons weten:',
  },
  en: {
    title: 'Look up a concept',
    titleFor: '“{asked}” · look up a concept',
    count: '{count, plural, one {# concept} other {# concepts}} for “{asked}”',
    near: 'Did you mean one of these?',
    nearBody: 'Spelt exactly so we found nothing. This comes near.',
    by: 'Found by: “{words}”',
    more: 'Only the first {count} are shown. Add a word.',
    none: 'We do not know this word yet',
    noneShorter: 'Try a shorter word, or one word instead of a sentence.',
    noneBrowse: 'Browse all concepts',
    noneHelp: 'Did something happen to you? You need not know what it is called',
    noneTell: 'Should this word be here? Let us know:',
  },
})
