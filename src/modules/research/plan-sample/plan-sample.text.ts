// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const planMessages = defineMessages('research-plan', {
  needed: { nl: 'Vul een getal in.', en: 'Fill in a number.' },
  noNumber: {
    nl: 'Dit is geen getal. Schrijf bijvoorbeeld 12 of 7,5.',
    en: 'This is no number. Write for example 12 or 7.5.',
  },
  whole: { nl: 'Schrijf een heel getal.', en: 'Write a whole number.' },
  between: {
    nl: 'Kies een getal van {least, number} tot en met {most, number}.',
    en: 'Choose a number from {least, number} to {most, number}.',
  },
  same: {
    nl: 'De twee aandelen zijn gelijk. Vul in welk verschil u wilt kunnen zien.',
    en: 'The two shares are equal. Fill in which difference you want to be able to see.',
  },
  moreThanAll: {
    nl: 'Er zijn meer antwoorden dan mensen of bedrijven. Kijk beide getallen na.',
    en: 'There are more answers than people or companies. Check both numbers.',
  },
})

export const text = defineText({
  nl: {
    title: 'Hoeveel mensen moet u vragen?',
    lead: 'Reken uit hoe groot een steekproef moet zijn, of wat u met een aantal antwoorden kunt laten zien.',
    back: 'Onderzoek en monitors',
    blind:
      'Dit geldt alleen voor een steekproef waarin het toeval kiest wie meedoet. Wie zichzelf aanmeldt, staat niet voor de rest. Dan helpt een groot aantal niet.',
    share: 'Hoe groot is een aandeel?',
    shareMore: 'Bijvoorbeeld: welk deel van de bedrijven kreeg een valse factuur?',
    difference: 'Verschillen twee groepen?',
    differenceMore: 'Bijvoorbeeld: zijn jongeren vaker slachtoffer dan ouderen?',
    show: 'Wat kan ik zien met de antwoorden die ik heb?',
    showMore: 'Vul in hoeveel antwoorden er zijn.',
    aandeel: 'Verwacht aandeel',
    aandeelMore: 'Weet u het niet? Laat 50 staan: dan komt u nooit te laag uit.',
    marge: 'Hoeveel mag het ernaast zitten?',
    margeMore: 'Naar boven en naar beneden, in procentpunten.',
    eerste: 'Aandeel in de eerste groep',
    tweede: 'Aandeel in de tweede groep',
    tweedeMore: 'Het kleinste verschil dat voor u van belang is.',
    antwoorden: 'Aantal antwoorden',
    populatie: 'Hoeveel mensen of bedrijven zijn er in het geheel?',
    populatieMore: 'Alleen nodig als het er weinig zijn, zoals minder dan 20.000.',
    respons: 'Hoeveel van wie u vraagt, doet mee?',
    responsMore: 'Bij vragenlijsten aan bedrijven is dat vaak minder dan de helft.',
    ontwerp: 'Ontwerpeffect',
    ontwerpMore:
      '1 als u willekeurige mensen kiest. Hoger als u hele scholen, wijken of bedrijven kiest, of sterk weegt. Vaak 1,2 tot 2.',
    groep: 'Kleinste groep waarover u apart iets wilt zeggen',
    groepMore: 'Welk deel van het geheel is dat?',
    points: 'procentpunt',
    calculate: 'Reken uit',
    result: 'Uitkomst',
    needed: 'U heeft {answers, plural, one {# antwoord} other {# antwoorden}} nodig.',
    ask: 'Vraag {toAsk, number} mensen of bedrijven mee te doen.',
    each: 'U heeft in elke groep {answers, plural, one {# antwoord} other {# antwoorden}} nodig: samen {both, number}.',
    askEach: 'Vraag in elke groep {toAsk, number} mensen of bedrijven mee te doen.',
    sub: 'Wilt u over de kleinste groep apart hetzelfde zeggen? Dan heeft u in totaal {answers, number} antwoorden nodig. Vraag dan {toAsk, number} mensen of bedrijven, of kies er uit die groep bewust meer.',
    tooMany: 'Zoveel zijn er niet. Neem genoegen met een grotere marge, of zorg dat meer mensen meedoen.',
    meansShare:
      'Is het echte aandeel ongeveer {share}? Dan komt u in 95 van de 100 steekproeven hooguit {margin} procentpunt ernaast uit.',
    meansDifference:
      'Is het verschil echt zo groot? Dan vindt u het in 80 van de 100 steekproeven. Is er geen verschil, dan lijkt het er in 5 van de 100 toch te zijn.',
    sees: 'Vindt u een aandeel van {share}? Dan ligt het echte aandeel met 95% zekerheid tussen {low} en {high}.',
    seesGroup: 'In een groep met {answers, plural, one {# antwoord} other {# antwoorden}}: tussen {low} en {high}.',
    seesDifference:
      'Vergelijkt u twee even grote helften? Dan ziet u een verschil pas goed als het {difference} procentpunt of meer is.',
    seesNoDifference:
      'Vergelijkt u twee helften? Daarvoor zijn dit te weinig antwoorden: geen enkel verschil is zeker genoeg te zien.',
    small:
      'In deze groep zijn minder dan tien antwoorden. Publiceer daarover geen cijfer: het kan over herkenbare mensen gaan.',
    formula: 'Hoe rekenen wij dit uit?',
    formulaShare:
      'Het aandeel keer wat overblijft (bij 50%: 0,5 keer 0,5). Dat keer 3,84 (1,96 in het kwadraat, voor 95% zekerheid). Gedeeld door de marge in het kwadraat. Zo nodig iets meer, tot ook het interval van Wilson binnen de marge past. Daarna keer het ontwerpeffect.',
    formulaPopulation:
      'Is het geheel klein? Dan delen wij door 1 plus (dit aantal min 1) gedeeld door het geheel. Het aantal dat u moet vragen, is het aantal antwoorden gedeeld door de respons.',
    formulaDifference:
      'Eerst twee keer de twijfel. Dat is 1,96 keer de spreiding zonder verschil, plus 0,84 keer de spreiding met verschil. Dat gedeeld door het verschil, in het kwadraat. Daarna keer het ontwerpeffect. 1,96 hoort bij 95% zekerheid, 0,84 bij 80% kans om het verschil te vinden.',
    formulaShow:
      'Wij gebruiken het interval van Wilson. Dat klopt ook bij kleine aandelen, waar de bekende regel "aandeel plus of min de marge" te mooi uitkomt. Het aantal antwoorden delen wij eerst door het ontwerpeffect.',
  },
  en: {
    title: 'How many people must you ask?',
    lead: 'Work out how large a sample must be, or what you can show with a number of answers.',
    back: 'Studies and monitors',
    blind:
      'This holds only for a sample in which chance decides who takes part. People who come forward themselves do not stand for the others. Then a large number does not help.',
    share: 'How large is a share?',
    shareMore: 'For example: which part of the companies was sent a false invoice?',
    difference: 'Do two groups differ?',
    differenceMore: 'For example: are young people victims more often than older people?',
    show: 'What can I see with the answers that I have?',
    showMore: 'Fill in how many answers there are.',
    aandeel: 'Expected share',
    aandeelMore: 'You do not know? Leave 50: then you never come out too low.',
    marge: 'How far may it be off?',
    margeMore: 'Upwards and downwards, in percentage points.',
    eerste: 'Share in the first group',
    tweede: 'Share in the second group',
    tweedeMore: 'The smallest difference that matters to you.',
    antwoorden: 'Number of answers',
    populatie: 'How many people or companies are there in all?',
    populatieMore: 'Only needed when there are few, such as fewer than 20,000.',
    respons: 'How many of those you ask take part?',
    responsMore: 'In questionnaires to companies that is often fewer than half.',
    ontwerp: 'Design effect',
    ontwerpMore:
      '1 when you choose people at random. Higher when you choose whole schools, neighbourhoods or companies, or weight strongly. Often 1.2 to 2.',
    groep: 'Smallest group about which you want to say something apart',
    groepMore: 'Which part of the whole is that?',
    points: 'percentage points',
    calculate: 'Work out',
    result: 'Result',
    needed: 'You need {answers, plural, one {# answer} other {# answers}}.',
    ask: 'Ask {toAsk, number} people or companies to take part.',
    each: 'You need {answers, plural, one {# answer} other {# answers}} in each group: {both, number} together.',
    askEach: 'Ask {toAsk, number} people or companies in each group to take part.',
    sub: 'Do you want to say the same about the smallest group apart? Then you need {answers, number} answers in all. Ask {toAsk, number} people or companies, or choose more of that group on purpose.',
    tooMany: 'There are not so many. Be content with a larger margin, or see that more people take part.',
    meansShare:
      'Is the true share about {share}? Then in 95 of 100 samples you come out at most {margin} percentage points off.',
    meansDifference:
      'Is the difference really that large? Then you find it in 80 of 100 samples. When there is none, it still seems to be there in 5 of 100.',
    sees: 'Do you find a share of {share}? Then the true share lies between {low} and {high}, with 95% certainty.',
    seesGroup: 'In a group with {answers, plural, one {# answer} other {# answers}}: between {low} and {high}.',
    seesDifference:
      'Do you compare two halves of the same size? Then you see a difference well only when it is {difference} percentage points or more.',
    seesNoDifference: 'Do you compare two halves? These are too few answers for that: no difference is certain enough.',
    small:
      'There are fewer than ten answers in this group. Publish no figure about it: it may be about people who can be recognised.',
    formula: 'How do we work this out?',
    formulaShare:
      'The share times what is left (at 50%: 0.5 times 0.5). That times 3.84 (1.96 squared, for 95% certainty). Divided by the margin squared. Somewhat more where needed, until the interval of Wilson fits in the margin too. Then times the design effect.',
    formulaPopulation:
      'Is the whole small? Then we divide by 1 plus (this number less 1) divided by the whole. The number to ask is the number of answers divided by the response.',
    formulaDifference:
      'First the doubt twice: 1.96 times the spread when there is no difference, plus 0.84 times the spread when there is. That divided by the difference, squared. Then times the design effect. 1.96 goes with 95% certainty, 0.84 with an 80% chance to find the difference.',
    formulaShow:
      'We use the interval of Wilson. It holds for small shares too, where the well-known rule "share plus or minus the margin" looks too good. We first divide the number of answers by the design effect.',
  },
})
