// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const ruleMessages = defineMessages('agreements', {
  wordsNeeded: { nl: 'Vul dit in het Nederlands en in het Engels in.', en: 'Fill this in in Dutch and in English.' },
  officialSource: {
    nl: 'Noem een officiële bron: wetten.overheid.nl, eur-lex.europa.eu, officielebekendmakingen.nl of autoriteitpersoonsgegevens.nl.',
    en: 'Give an official source: wetten.overheid.nl, eur-lex.europa.eu, officielebekendmakingen.nl or autoriteitpersoonsgegevens.nl.',
  },
  storyNeeded: {
    nl: 'Vertel in één zin wat er in het voorbeeld gebeurt.',
    en: 'Tell in one sentence what happens in the example.',
  },
  idShape: {
    nl: 'Gebruik kleine letters, cijfers en streepjes, zoals avg-6-toestemming.',
    en: 'Use small letters, digits and hyphens, such as avg-6-consent.',
  },
  articleNeeded: {
    nl: 'Noem minstens één wetsartikel, met de bron.',
    en: 'Give at least one article of a law, with its source.',
  },
  caseNeeded: { nl: 'Geef minstens één voorbeeld.', en: 'Give at least one example.' },
  caseTwice: { nl: 'Twee voorbeelden hebben dezelfde naam.', en: 'Two examples have the same name.' },
  safeguardsAndOutcome: {
    nl: 'Kies voorwaarden als de regel “mag onder voorwaarden” zegt, en anders niet.',
    en: 'Choose conditions when the rule says “allowed under conditions”, and otherwise none.',
  },
  endsBeforeItBegins: {
    nl: 'De regel eindigt voordat hij begint. Kijk de datums na.',
    en: 'The rule ends before it begins. Look at the dates.',
  },
})
