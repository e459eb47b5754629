// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** What may be said about a change. A factsheet is in Dutch; the English words are for the tests of our own words. */
export const composeText = defineText({
  nl: {
    first: 'eerste factsheet, dus nog geen vergelijking',
    new: 'nieuw in deze factsheet',
    noNewer: 'geen nieuwer cijfer dan in de vorige factsheet',
    otherQuestion: 'niet te vergelijken: dit zijn cijfers over iets anders',
    apart: 'niet te vergelijken met {period}: {because}',
    equal: 'gelijk aan {period}',
    within: 'geen duidelijk verschil met {period}',
    about: 'ongeveer {by}',
    higher: '{by} hoger dan over {period}',
    lower: '{by} lager dan over {period}',
  },
  en: {
    first: 'first factsheet, so no comparison yet',
    new: 'new in this factsheet',
    noNewer: 'no newer figure than in the last factsheet',
    otherQuestion: 'cannot be compared: these figures are about something else',
    apart: 'cannot be compared with {period}: {because}',
    equal: 'equal to {period}',
    within: 'no clear difference with {period}',
    about: 'about {by}',
    higher: '{by} higher than over {period}',
    lower: '{by} lower than over {period}',
  },
})

/** What is wrong with a draft, and what to do about it. */
export const problemText = defineText({
  nl: {
    unclosed: "Hier staan accolades die niet bij elkaar horen: {said}. Schrijf '{{'cijfer NUMMER'}}'.",
    unknown: 'Dit kennen wij niet: {said}. Schrijf cijfer, verandering of grafiek, en dan het nummer van het cijfer.',
    figure: 'Hier hoort het nummer van een cijfer: {said}. Kopieer het uit de lijst met cijfers.',
    place: 'Dit past hier niet: {said}. Zet een grafiek op een eigen regel, en geen cijfer in een kop.',
    heading: 'Begin een kop met twee hekjes en een spatie: {said}.',
    typed: 'Dit getal is met de hand getypt: {said}. Verwijs naar een cijfer, of schrijf de zin zonder getal.',
    typedInTitle: 'In de titel staat een getal: {said}. Schrijf de titel zonder getal.',
    gone: 'Er is geen cijfer met nummer {id}. Kopieer het nummer opnieuw uit de lijst met cijfers.',
    withdrawn: 'Ingetrokken: {what}, {period}. {because} Kies een ander cijfer of haal de zin weg.',
    doubtful: 'Twijfelachtig: {what}, {period}. Een twijfelachtig cijfer mag niet in een factsheet. Kies een ander.',
    changed:
      'Veranderd sinds u de tekst bewaarde: {what}, {period}. Het was {from} en is nu {to}. Lees de zin na en bewaar opnieuw.',
    noLine: 'Hiervan is geen grafiek te maken: {what}. Er zijn geen twee cijfers die een lijn mag verbinden.',
    noFigures: 'Er staat nog geen enkel cijfer in de tekst.',
  },
  en: {
    unclosed: "These braces do not belong together: {said}. Write '{{'cijfer NUMBER'}}'.",
    unknown: 'We do not know this: {said}. Write cijfer, verandering or grafiek, and then the number of the figure.',
    figure: 'The number of a figure belongs here: {said}. Copy it from the list of figures.',
    place: 'This does not fit here: {said}. Put a chart on a line of its own, and no figure in a heading.',
    heading: 'Begin a heading with two hashes and a space: {said}.',
    typed: 'This number was typed by hand: {said}. Refer to a figure, or write the sentence without a number.',
    typedInTitle: 'There is a number in the title: {said}. Write the title without a number.',
    gone: 'There is no figure with number {id}. Copy the number from the list of figures again.',
    withdrawn: 'Withdrawn: {what}, {period}. {because} Choose another figure or take the sentence out.',
    doubtful: 'Doubtful: {what}, {period}. A doubtful figure may not be in a factsheet. Choose another.',
    changed:
      'Changed since you saved the text: {what}, {period}. It was {from} and is now {to}. Read the sentence again and save it.',
    noLine: 'No chart can be made of this: {what}. There are no two figures that a line may join.',
    noFigures: 'There is no figure in the text yet.',
  },
})
