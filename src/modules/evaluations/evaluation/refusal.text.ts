// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Why something cannot be measured, and what would help. */
export const refusalText = defineText({
  nl: {
    'no-before': 'De cijfers van voor de start ontbreken. Zoek ze op, of kies een ontwerp met loting.',
    'not-drawn':
      'Dit ontwerp rust op loting, en er is niet geloot. Kies "verschil in verschillen" of een tijdreeks met controle.',
    'too-short-before':
      'Er zijn {points, plural, one {# periode} other {# perioden}} voor de start, en wij hebben er {needed, number} nodig. Met minder dan twee jaar is de maatregel niet van het seizoen te scheiden. Met een reeks ter vergelijking is een jaar genoeg.',
    'too-short-after':
      'Er zijn {points, plural, one {# periode} other {# perioden}} na de start, en wij hebben er {needed, number} nodig. Meet later nog eens.',
    'too-few-points':
      'Er zijn {points, number} bruikbare perioden, en wij hebben er {needed, number} nodig. Neem kortere perioden of een langere tijd.',
    'too-few-events':
      'Voor de start zijn er te weinig gevallen: {events, number}, omgerekend naar de kortste kant, en wij hebben er {needed, number} nodig. Meet langer, of tel iets wat vaker voorkomt.',
    'too-many-gaps':
      'Van {points, number} perioden ontbreken er {gaps, number} of zijn ze verborgen. Neem langere perioden, zoals maanden.',
    'remembers-too-long':
      'De reeks drijft langzaam op en neer. Zo is een effect niet van het gewone verloop te scheiden. Een reeks ter vergelijking of loting helpt wel.',
    'too-few-clusters':
      'Er zijn {clusters, number} groepen, en wij hebben er ten minste {needed, number} nodig: de helft met de maatregel, de helft zonder.',
    'too-few-events-in-cluster':
      'In {clusters, plural, one {# groep} other {# groepen}} zijn minder dan {needed, number} gevallen. Voeg kleine groepen samen of meet langer.',
    'clusters-differ-in-length': 'Niet elke groep heeft evenveel perioden. Vul aan wat ontbreekt.',
    'one-sided': 'Alle groepen begonnen tegelijk. Zonder verschil in begin is er niets te vergelijken.',
    'too-few-orders':
      'Met {clusters, number} groepen zijn er maar {orders, number} volgorden mogelijk, en wij hebben er {needed, number} nodig. Neem meer groepen, of laat meer groepen op een eigen moment beginnen.',
    'too-few-people':
      'In een groep zijn maar {people, number} mensen. Wij hebben er ten minste {needed, number} nodig.',
    'too-few-in-trial':
      'Het gebeurde maar bij {events, number} mensen, en wij hebben er {needed, number} nodig. Neem meer mensen.',
    'count-above-denominator': 'Er is meer geteld dan er mensen zijn. Kijk de cijfers na.',
    'no-denominator': 'Wij weten niet van hoeveel dit een deel is. Voeg dat aantal toe.',
    'series-break': 'Er zit een breuk in de reeks. Cijfers van voor en na de breuk zijn niet te vergelijken.',
    'definition-changed': 'Wat men telt, is in deze tijd veranderd. Dan zijn voor en na niet te vergelijken.',
    'does-not-fit': 'Deze cijfers passen niet bij het ontwerp: er valt geen effect uit te rekenen. Kijk ze na.',
  },
  en: {
    'no-before': 'The figures of before the start are missing. Find them, or choose a randomised design.',
    'not-drawn':
      'This design leans on a draw, and nothing was drawn. Choose "difference in differences" or a time series with a control.',
    'too-short-before':
      'There are {points, plural, one {# period} other {# periods}} before the start, and we need {needed, number}. With less than two years the measure cannot be told from the season. With a series to compare, a year is enough.',
    'too-short-after':
      'There are {points, plural, one {# period} other {# periods}} after the start, and we need {needed, number}. Measure again later.',
    'too-few-points':
      'There are {points, number} usable periods, and we need {needed, number}. Take shorter periods or a longer time.',
    'too-few-events':
      'Before the start there are too few cases: {events, number}, reckoned to the shorter side, and we need {needed, number}. Measure longer, or count something that happens more often.',
    'too-many-gaps':
      'Of {points, number} periods {gaps, number} are missing or hidden. Take longer periods, such as months.',
    'remembers-too-long':
      'The series drifts slowly up and down, so that an effect cannot be told from its usual course. A series to compare, or a draw, does help.',
    'too-few-clusters':
      'There are {clusters, number} clusters, and we need at least {needed, number}: half with the measure, half without.',
    'too-few-events-in-cluster':
      'In {clusters, plural, one {# cluster} other {# clusters}} there are fewer than {needed, number} cases. Join small clusters or measure longer.',
    'clusters-differ-in-length': 'Not every cluster has as many periods. Fill in what is missing.',
    'one-sided': 'All clusters began at once. Without a difference in beginning there is nothing to compare.',
    'too-few-orders':
      'With {clusters, number} clusters only {orders, number} orders are possible, and we need {needed, number}. Take more clusters, or let more of them begin at a moment of their own.',
    'too-few-people': 'A group has only {people, number} people. We need at least {needed, number}.',
    'too-few-in-trial': 'It happened to only {events, number} people, and we need {needed, number}. Take more people.',
    'count-above-denominator': 'More was counted than there are people. Check the figures.',
    'no-denominator': 'We do not know what this is a part of. Add that number.',
    'series-break': 'There is a break in the series. Figures of before and after it cannot be compared.',
    'definition-changed': 'What is counted changed in this time. Then before and after cannot be compared.',
    'does-not-fit': 'These figures do not fit the design: no effect can be worked out. Check them.',
  },
})
