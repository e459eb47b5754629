// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const keepersText = defineText({
  nl: {
    notJson: 'Dit bestand is geen JSON. Er is niets veranderd.',
    wrong: 'Er is niets veranderd. Herstel dit, en probeer het opnieuw:',
    done: 'Bijgewerkt: {count, plural, one {# meldpunt} other {# meldpunten}}.',
    'unknown-point': 'dit meldpunt staat niet in het register',
    'unknown-organisation': 'deze organisatie doet niet mee',
    kind: 'een organisatie van deze soort houdt dit meldpunt niet bij',
    demo: 'een verzonnen organisatie houdt alleen een verzonnen meldpunt bij',
  },
  en: {
    notJson: 'This file is no JSON. Nothing was changed.',
    wrong: 'Nothing was changed. Mend this, and try again:',
    done: 'Kept up: {count, plural, one {# reporting point} other {# reporting points}}.',
    'unknown-point': 'this reporting point is not in the register',
    'unknown-organisation': 'this organisation takes no part',
    kind: 'an organisation of this kind does not keep this reporting point',
    demo: 'a fictitious organisation keeps a fictitious reporting point only',
  },
})
