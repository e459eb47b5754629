// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language, translate } from '#foundation/text'
import type { Counting } from '../commentary/commentary.ts'
import type { CountedBy } from './mapping-counts.ts'
import type { SumAnswer, SumReason, SumVerdict } from './may-add-up.ts'

export const text = defineText({
  nl: {
    title: 'Wie noemt het hoe, en mag u optellen?',
    lead: 'Hetzelfde woord betekent niet overal hetzelfde. Hier ziet u per begrip hoe anderen het noemen, en of u hun aantallen bij elkaar mag optellen. Het antwoord is bijna altijd: nee, en waarom niet.',
    group: 'Van wie',
    dutch: 'Organisaties in Nederland',
    abroad: 'Andere landen en Europa',
    lists: 'Lijsten van werkwijzen, zonder aantallen',
    show: 'Toon',
    filter: 'Kies van wie u de woorden wilt zien',
    concept: 'Begrip',
    caption: 'Per begrip: hoe anderen het noemen',
    theirWords: 'Zo noemen zij het',
    sums: 'Optellen?',
    sumsNothing: 'geen aantallen',
    sumsOne: 'er is maar één telling',
    sumsNo: 'mag niet, en waarom niet',
    sumsCompare: 'mag niet; {count, plural, one {# paar} other {# paren}} mag naast elkaar',
    sumsOnlyIf: 'alleen onder voorwaarden ({count, plural, one {# paar} other {# paren}})',
    reverse: 'Van hun woord naar ons begrip',
    reverseBody: 'Kies een organisatie en zie waar haar woorden in onze taxonomie staan.',
    organisation: 'Organisatie',
    pick: 'Kies een organisatie',
    theirs: 'Hun woord',
    ours: 'Ons begrip',
    relation: 'Verband',
    unknownCode: 'Het woord of de code “{code}” staat bij deze organisatie niet in de tabel. Dit staat er wel:',
    counts: 'Telt',
    countsOf: '{organisation} telt {counts}.',
    conceptTitle: '{label}: wie noemt het hoe?',
    back: 'Terug naar de hele tabel',
    useTitle: 'Mag u hun aantal voor dit begrip gebruiken?',
    use: 'Voor dit begrip',
    'use-nothing': 'Er is geen aantal.',
    'use-same': 'Ja, met de bron erbij: zij bedoelen precies hetzelfde.',
    'use-about': 'Als benadering, met de bron erbij: zij bedoelen ongeveer hetzelfde.',
    'use-wider': 'Nee: hun aantal is te hoog, want zij tellen er meer onder.',
    'use-narrower': 'Nee: hun aantal is te laag, want zij tellen er een deel onder.',
    'use-other': 'Nee: zij tellen iets anders, dat ermee te maken heeft.',
    trap: 'Let op',
    trapPeriod: 'Let op, over {period}',
    sumTitle: 'Mag u twee tellingen optellen?',
    sumBody: 'Kies twee organisaties.',
    first: 'De ene',
    second: 'De andere',
    answer: 'Wat is het antwoord?',
    sumNone: 'Bij dit begrip tellen te weinig anderen om iets op te tellen.',
    sumSame: 'Kies twee verschillende organisaties.',
    allPairs: 'Alle paren in Nederland',
    'verdict-no': '{a} en {b}: optellen mag niet.',
    'verdict-compare': '{a} en {b}: optellen mag niet. Naast elkaar zetten mag wel, elk met de bron.',
    'verdict-only-if': '{a} en {b}: optellen mag alleen onder voorwaarden.',
    because: 'Omdat:',
    'counts-nothing': '{who} geeft geen aantallen.',
    'other-unit': '{a} telt {countsA}. {b} telt {countsB}. Dat zijn verschillende dingen.',
    wider: '{who} telt er meer onder dan dit begrip.',
    narrower: '{who} telt er maar een deel onder.',
    'other-thing': '{who} telt iets anders, dat er alleen mee te maken heeft.',
    nearly: '{who} bedoelt ongeveer hetzelfde; waar de grens ligt, verschilt.',
    unsure: 'Het verband met het woord van {who} is niet zeker.',
    'two-surveys':
      'Beide schatten uit een steekproef hoeveel mensen het overkwam. Dezelfde mensen zitten dus in beide aantallen.',
    'counted-twice': 'Eén geval kan bij beide staan. Dat mag dan maar één keer meetellen.',
    'one-scheme':
      'Het zijn twee hokjes van dezelfde organisatie. Het kan alleen als zij zegt dat elk geval in één hokje valt, en over dezelfde periode.',
  },
  en: {
    title: 'Who calls it what, and may you add up?',
    lead: 'The same word does not mean the same everywhere. Here you see for each concept what others call it, and whether you may add up their counts. The answer is nearly always: no, and why not.',
    group: 'Whose',
    dutch: 'Organisations in the Netherlands',
    abroad: 'Other countries and Europe',
    lists: 'Lists of techniques, without counts',
    show: 'Show',
    filter: 'Choose whose words you want to see',
    concept: 'Concept',
    caption: 'For each concept: what others call it',
    theirWords: 'What they call it',
    sums: 'Add up?',
    sumsNothing: 'no counts',
    sumsOne: 'there is only one count',
    sumsNo: 'no, and why not',
    sumsCompare: 'no; {count, plural, one {# pair} other {# pairs}} may stand side by side',
    sumsOnlyIf: 'under conditions only ({count, plural, one {# pair} other {# pairs}})',
    reverse: 'From their word to our concept',
    reverseBody: 'Choose an organisation and see where its words stand in our taxonomy.',
    organisation: 'Organisation',
    pick: 'Choose an organisation',
    theirs: 'Their word',
    ours: 'Our concept',
    relation: 'How it lies',
    unknownCode: 'The word or code “{code}” of this organisation is not in the table. These are:',
    counts: 'Counts',
    countsOf: '{organisation} counts {counts}.',
    conceptTitle: '{label}: who calls it what?',
    back: 'Back to the whole table',
    useTitle: 'May you use their count for this concept?',
    use: 'For this concept',
    'use-nothing': 'There is no count.',
    'use-same': 'Yes, with the source: they mean exactly the same.',
    'use-about': 'As an approximation, with the source: they mean about the same.',
    'use-wider': 'No: their count is too high, because they count more under it.',
    'use-narrower': 'No: their count is too low, because they count a part under it.',
    'use-other': 'No: they count something else that has to do with it.',
    trap: 'Take care',
    trapPeriod: 'Take care, about {period}',
    sumTitle: 'May you add up two counts?',
    sumBody: 'Choose two organisations.',
    first: 'The one',
    second: 'The other',
    answer: 'What is the answer?',
    sumNone: 'Too few others count this concept for anything to be added up.',
    sumSame: 'Choose two different organisations.',
    allPairs: 'All pairs in the Netherlands',
    'verdict-no': '{a} and {b}: do not add up.',
    'verdict-compare': '{a} and {b}: do not add up. You may put them side by side, each with its source.',
    'verdict-only-if': '{a} and {b}: add up under conditions only.',
    because: 'Because:',
    'counts-nothing': '{who} gives no counts.',
    'other-unit': '{a} counts {countsA}. {b} counts {countsB}. Those are different things.',
    wider: '{who} counts more under it than this concept.',
    narrower: '{who} counts only a part under it.',
    'other-thing': '{who} counts something else that only has to do with it.',
    nearly: '{who} means about the same; where the border lies differs.',
    unsure: 'How the word of {who} lies to this concept is not sure.',
    'two-surveys':
      'Both estimate from a sample how many people it happened to. The same people are therefore in both counts.',
    'counted-twice': 'One case can stand with both. It may then count only once.',
    'one-scheme':
      'These are two boxes of the same organisation. It is possible only if that organisation says that each case falls in one box, and over the same period.',
  },
})

/** One side of a sum, with its words: "Politie (Fraude met onlinehandel)". */
export interface Side {
  counted: CountedBy
  counting: Counting | undefined
  scheme: string
}

/** The answer for all pairs of a concept at once, in a few words. */
export function saySums(sums: Record<SumVerdict, number>, language: Language): string {
  const t = translate(text, language)
  if (sums['only-if'] > 0) return t('sumsOnlyIf', { count: sums['only-if'] })
  if (sums.compare > 0) return t('sumsCompare', { count: sums.compare })
  return sums.no > 0 ? t('sumsNo') : t('sumsOne')
}

/** Why, in sentences that name who it is about: at least one. */
export function sayReasons({ reasons }: SumAnswer, a: Side, b: Side, language: Language): string[] {
  const t = translate(text, language)
  const name = (side: Side) => nameOfSide(side, language)
  const about: Record<Exclude<SumReason, 'trap' | 'other-unit'>, (side: Side) => boolean> = {
    'counts-nothing': ({ counted }) => counted.unit === 'nothing',
    wider: ({ counted }) => counted.mapping.relation === 'broadMatch',
    narrower: ({ counted }) => counted.mapping.relation === 'narrowMatch',
    'other-thing': ({ counted }) => counted.mapping.relation === 'relatedMatch',
    nearly: ({ counted }) => counted.mapping.relation === 'closeMatch',
    unsure: ({ counted }) => counted.mapping.confidence !== 'high',
    'two-surveys': (side) => side === a,
    'counted-twice': (side) => side === a,
    'one-scheme': (side) => side === a,
  }
  const counts = ({ counting }: Side) => counting?.counts[language] ?? ''
  return reasons.flatMap((reason) => {
    if (reason === 'other-unit')
      return [t('other-unit', { a: name(a), b: name(b), countsA: counts(a), countsB: counts(b) })]
    if (reason === 'trap')
      return [...new Set([a, b].flatMap(({ counted }) => counted.trapTexts).map((trap) => trap.text[language]))]
    return [a, b].filter(about[reason]).map((side) => t(reason, { who: name(side) }))
  })
}

export function nameOfSide({ counting, scheme, counted }: Side, language: Language): string {
  return `${counting?.organisation[language] ?? scheme} (${counted.mapping.label})`
}
