// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const evaluationMessages = defineMessages('evaluations', {
  mayNotKeep: { nl: 'U mag geen evaluaties bijhouden.', en: 'You may not keep evaluations.' },
  interventionId: {
    nl: 'Schrijf de code zoals zij in het webadres van de maatregel staat, of laat het leeg.',
    en: 'Write the code as it stands in the web address of the measure, or leave it empty.',
  },
  untilBeforeStart: {
    nl: 'Deze dag ligt niet na het begin van de maatregel.',
    en: 'This day is not after the beginning of the measure.',
  },
  controlNeeded: {
    nl: 'Schrijf waarmee u vergelijkt. Zonder vergelijking kiest u een ontwerp met één reeks.',
    en: 'Write what you compare with. Without a comparison choose a design with one series.',
  },
  dataNeeded: { nl: 'Plak hier de cijfers.', en: 'Paste the figures here.' },
  noReleases: {
    nl: 'Van deze vorm zijn geen cijfers per week gepubliceerd. Plak de cijfers zelf.',
    en: 'No weekly figures of this form are published. Paste the figures yourself.',
  },
  chooseAgainst: {
    nl: 'Kies ook een reeks om mee te vergelijken, en niet dezelfde.',
    en: 'Choose a series to compare with too, and not the same one.',
  },
  otherPeriods: {
    nl: 'De twee reeksen hebben niet even lange perioden. Kies twee reeksen per week, per maand of per jaar.',
    en: 'The two series do not have periods of the same length. Choose two series by the week, the month or the year.',
  },
  noPeriods: {
    nl: 'Van deze reeks is niets gepubliceerd tot het einde van uw plan. Kies een andere reeks, of plak de cijfers zelf.',
    en: 'Nothing of this series is published up to the end of your plan. Choose another series, or paste the figures yourself.',
  },
})

export const statusText = defineText({
  nl: {
    registered: 'plan vastgelegd',
    measured: 'gemeten',
    submitted: 'wacht op een tweede persoon',
    published: 'gepubliceerd',
    withdrawn: 'teruggenomen',
    stopped: 'gestopt',
  },
  en: {
    registered: 'plan registered',
    measured: 'measured',
    submitted: 'waits for a second person',
    published: 'published',
    withdrawn: 'taken back',
    stopped: 'stopped',
  },
})

export const designText = defineText({
  nl: {
    'before-after': 'Voor en na',
    'interrupted-series': 'Onderbroken tijdreeks',
    'controlled-series': 'Onderbroken tijdreeks met controle',
    differences: 'Verschil in verschillen',
    'stepped-wedge': 'Om de beurt, op volgorde van loting',
    'trial-people': 'Loting tussen mensen',
    'trial-clusters': 'Loting tussen groepen',
  },
  en: {
    'before-after': 'Before and after',
    'interrupted-series': 'Interrupted time series',
    'controlled-series': 'Interrupted time series with a control',
    differences: 'Difference in differences',
    'stepped-wedge': 'Stepped wedge: in turn, in an order that was drawn',
    'trial-people': 'Randomised people',
    'trial-clusters': 'Randomised clusters',
  },
})

export const designMoreText = defineText({
  nl: {
    'before-after': 'Eén reeks. Zwak: ook iets anders kan de verandering verklaren. Wij rekenen als bij een tijdreeks.',
    'interrupted-series': 'Eén reeks van ten minste twee jaar voor de start en een half jaar erna.',
    'controlled-series': 'Twee reeksen die op elkaar lijken: één met de maatregel, één zonder.',
    differences: 'Ten minste vier banken, gemeenten of scholen, met en zonder de maatregel, voor en na.',
    'stepped-wedge': 'Ten minste vier groepen die op verschillende momenten beginnen. Loting bepaalt wie wanneer.',
    'trial-people': 'Loting bepaalt wie de maatregel krijgt.',
    'trial-clusters': 'Loting bepaalt welke banken, gemeenten of scholen de maatregel krijgen.',
  },
  en: {
    'before-after': 'One series. Weak: something else may explain the change. Reckoned as a time series.',
    'interrupted-series': 'One series of at least two years before the start and half a year after it.',
    'controlled-series': 'Two series that are alike: one with the measure, one without.',
    differences: 'At least four banks, municipalities or schools, with and without the measure, before and after.',
    'stepped-wedge': 'At least four clusters that begin at different moments. A draw decides who begins when.',
    'trial-people': 'A draw decides who gets the measure.',
    'trial-clusters': 'A draw decides which banks, municipalities or schools get the measure.',
  },
})

export const measurerText = defineText({
  nl: {
    independent: 'Een onderzoeker zonder belang',
    official: 'Een officiële instantie die deze cijfers toch al publiceert',
    party: 'Wie de maatregel uitvoert',
  },
  en: {
    independent: 'A researcher without a stake',
    official: 'An official body that publishes these figures anyhow',
    party: 'Who runs the measure',
  },
})

export const wishText = defineText({
  nl: { fewer: 'Minder', more: 'Meer' },
  en: { fewer: 'Fewer', more: 'More' },
})

export const countingText = defineText({
  nl: {
    none: 'Nee, alles is op dezelfde manier geteld',
    'sources-changed': 'Er kwamen bronnen bij of er vielen bronnen weg',
    'series-break': 'Ja, er zit een breuk in de reeks',
    'definition-changed': 'Ja, wij tellen nu iets anders',
  },
  en: {
    none: 'No, everything was counted in the same way',
    'sources-changed': 'Sources came or went',
    'series-break': 'Yes, there is a break in the series',
    'definition-changed': 'Yes, what is counted changed',
  },
})

/** In words, with the code behind it. */
export const levelText = defineText({
  nl: {
    E0: 'Niets aangetoond (E0)',
    E1: 'Alleen beschreven (E1)',
    E2: 'Gemeten door wie er belang bij heeft (E2)',
    E3: 'Gemeten, maar zonder eerlijke vergelijking of zonder plan van vooraf (E3)',
    E4: 'Vergeleken of door een buitenstaander gemeten, met een plan van vooraf (E4)',
  },
  en: {
    E0: 'Nothing shown (E0)',
    E1: 'Described only (E1)',
    E2: 'Measured by somebody with a stake (E2)',
    E3: 'Measured, but without a fair comparison or a plan of before (E3)',
    E4: 'Compared, or measured by an outsider, with a plan of before (E4)',
  },
})

export const claimText = defineText({
  nl: {
    works: 'Het werkt, voor zover gemeten',
    'changed-as-hoped': 'Veranderd zoals gehoopt, oorzaak niet aangetoond',
    'said-to-work': 'Het werkt, volgens wie het uitvoert',
    'works-against': 'Het werkt averechts, voor zover gemeten',
    'changed-against': 'Veranderd tegen de hoop in, oorzaak niet aangetoond',
    unclear: 'Niet te zeggen of het werkt',
    'not-measured': 'Niet meetbaar',
  },
  en: {
    works: 'It works, as far as measured',
    'changed-as-hoped': 'Changed as hoped, cause not shown',
    'said-to-work': 'It works, according to who runs it',
    'works-against': 'It works the wrong way, as far as measured',
    'changed-against': 'Changed against the hope, cause not shown',
    unclear: 'Cannot be said whether it works',
    'not-measured': 'Not measurable',
  },
})
