// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'
import type { Column } from '../import-figures/raw-observation.ts'

/** What each column of a file of observations means. */
export const observationColumns: Record<Column, Bilingual> = {
  source: { nl: 'wie het cijfer publiceerde', en: 'who published the figure' },
  indicator: { nl: 'wat is gemeten', en: 'what was measured' },
  form: {
    nl: 'fraudevorm (code van de taxonomie); leeg: geen vorm van de taxonomie, zie breakdown',
    en: 'fraud form (code of the taxonomy); empty: no form of the taxonomy, see breakdown',
  },
  population: { nl: 'over wie of wat het gaat', en: 'whom or what it is about' },
  place: {
    nl: 'NL, een ander land, of de code van een gemeente, veiligheidsregio, provincie of landsdeel',
    en: 'NL, another country, or the code of a municipality, safety region, province or part of the country',
  },
  breakdown: { nl: 'waarnaar verder is uitgesplitst', en: 'by what it is broken down further' },
  definition: {
    nl: 'versie van wat is geteld en hoe; een andere definitie is een andere reeks',
    en: 'version of what was counted and how; another definition is another series',
  },
  unit: { nl: 'eenheid, altijd heel: count, percent, EUR …', en: 'unit, always whole: count, percent, EUR …' },
  period: { nl: 'jaar, halfjaar (2025-H1), kwartaal of maand', en: 'year, half (2025-H1), quarter or month' },
  value: { nl: 'het cijfer', en: 'the figure' },
  low: { nl: 'ondergrens van het interval, meestal 95%', en: 'lower bound of the interval, as a rule 95%' },
  high: { nl: 'bovengrens van het interval, meestal 95%', en: 'upper bound of the interval, as a rule 95%' },
  precision: { nl: 'hoe precies de bron is: exact, about, more than …', en: 'how precise the source is' },
  provisional: { nl: 'voorlopig cijfer', en: 'provisional figure' },
  series_break: {
    nl: 'waarom het niet te vergelijken is met de cijfers ervoor; leeg: dat kan wel',
    en: 'why it cannot be compared with the figures before it; empty: it can',
  },
  url: { nl: 'waar het gepubliceerd is', en: 'where it was published' },
  source_kind: {
    nl: 'primary: gelezen bij de bron; secondary: nog na te kijken; derived: door ons berekend; doubtful: waarschijnlijk fout',
    en: 'primary: read at the source; secondary: still to be checked; derived: reckoned by us; doubtful: probably wrong',
  },
  retrieved_on: { nl: 'dag waarop het is gelezen', en: 'day on which it was read' },
  licence: { nl: 'licentie van de bron', en: 'licence of the source' },
  remark: { nl: 'wat u moet weten om het goed te lezen', en: 'what one must know to read it right' },
  withdrawn: {
    nl: 'waarom het niet meer telt; leeg: het telt',
    en: 'why it does not count any more; empty: it counts',
  },
}
