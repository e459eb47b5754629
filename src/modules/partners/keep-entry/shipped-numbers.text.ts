// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Of numbers that came with the program, and of changes of which nobody can be warned. */
export const askedText = defineText({
  nl: {
    title: 'Nummers die met dijkwacht meekwamen',
    lead: 'Twee mensen keuren elk nummer goed. Tot dan staat het nergens op de site. Open de bron en kijk of daar hetzelfde nummer staat. Zei iemand nee? Dan kan een andere redacteur het opnieuw vragen.',
    name: 'Meldpunt',
    number: 'Nummer',
    source: 'Bron',
    day: 'Vergeleken op',
    state: 'Stand',
    approve: 'Akkoord met {name}',
    askAgain: 'Vraag opnieuw: {name}',
    care: 'Dit nummer kwam met dijkwacht mee. Twee mensen keuren het goed. Dan staat het op de site.',
    check: 'Open de bron en kijk of daar hetzelfde nummer staat. Staat er iets anders? Zeg dan nee.',
    cannotWarn:
      'Niemand van dit meldpunt krijgt een mail. Er is geen mailadres, of deze site verstuurt geen mail. Daarom wacht deze wijziging drie dagen in plaats van één.',
    cannotWarnDo:
      'Bel eerst zelf met de organisatie, op een nummer dat u al had. Of vraag de beheerder van dijkwacht om een mailadres op te geven.',
    wasNotWarned: 'Niemand van dit meldpunt kreeg een mail. Daarom wacht deze wijziging drie dagen.',
  },
  en: {
    title: 'Numbers that came with dijkwacht',
    lead: 'Two people approve each number. Until then it is nowhere on the site. Open the source and see whether it gives the same number. Did somebody say no? Then another editor can ask it again.',
    name: 'Reporting point',
    number: 'Number',
    source: 'Source',
    day: 'Compared on',
    state: 'State',
    approve: 'Approve {name}',
    askAgain: 'Ask again: {name}',
    care: 'This number came with dijkwacht. Two people approve it. Then it is on the site.',
    check: 'Open the source and see whether it gives the same number. Does it say something else? Then say no.',
    cannotWarn:
      'Nobody of this reporting point gets a mail. There is no address, or this site sends no mail. That is why this change waits for three days instead of one.',
    cannotWarnDo:
      'Call the organisation yourself first, on a number that you had already. Or ask the operator of dijkwacht to give an address.',
    wasNotWarned: 'Nobody of this reporting point got a mail. That is why this change waits for three days.',
  },
})
