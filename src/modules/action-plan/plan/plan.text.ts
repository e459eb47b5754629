// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText, type Language, translate } from '#foundation/text'
import { type Planning, quartersText } from './planning.ts'

export const planMessages = defineMessages('action-plan', {
  mayNotKeep: {
    nl: 'Alleen de secretaris van het actieplan bij het ministerie doet dit.',
    en: 'Only the secretary of the action plan at the ministry does this.',
  },
  mayNotUpdate: {
    nl: 'Alleen de organisatie die deze actie uitvoert, schrijft hier over de voortgang.',
    en: 'Only the organisation that carries out this action writes about its progress.',
  },
  noAction: { nl: 'Deze actie is er niet.', en: 'This action is not there.' },
  noEdition: { nl: 'Dit actieplan is er niet.', en: 'This action plan is not there.' },
  noQuestion: { nl: 'Deze vraag is er niet.', en: 'This question is not there.' },
  alreadyAnswered: {
    nl: 'Iemand anders gaf al antwoord op deze vraag. Bekijk het antwoord.',
    en: 'Somebody else answered this question already. Look at the answer.',
  },
  nothingRead: {
    nl: 'Hier staat geen tabel met acties in. Een tabel begint met een regel met Resultaat, Actie en Planning, met een tab ertussen. Een CSV-bestand of een rekenblad mag ook.',
    en: 'There is no table with actions in this. A table begins with a line with Resultaat, Actie and Planning, with tabs between them. A CSV file or a spreadsheet will do as well.',
  },
  reasonsMissing: {
    nl: '{count, plural, one {Eén actie van {year} is verplaatst, samengevoegd, gesplitst of vervallen zonder reden. Zeg} other {# acties van {year} zijn verplaatst, samengevoegd, gesplitst of vervallen zonder reden. Zeg}} eerst waarom, bij “Vergelijk plannen”.',
    en: '{count, plural, one {One action of {year} was moved, merged, split or dropped without a reason. Say} other {# actions of {year} were moved, merged, split or dropped without a reason. Say}} why first, at “Compare plans”.',
  },
  brokenCsv: {
    nl: 'Dit CSV-bestand klopt niet vanaf regel {line}. Kijk of daar een aanhalingsteken mist.',
    en: 'This CSV file is broken from line {line} on. See whether a quotation mark is missing there.',
  },
  tooMuch: {
    nl: 'Dit bestand is te groot voor een actieplan: er passen {lines, number} regels in.',
    en: 'This file is too large for an action plan: there is room for {lines, number} lines.',
  },
  tooManyActions: {
    nl: 'Hier staan te veel acties in: er passen er {actions, number} in een plan.',
    en: 'There are too many actions in this: a plan has room for {actions, number}.',
  },
  yearNeeded: {
    nl: 'In welk jaar begint dit plan? Vul vier cijfers in, bijvoorbeeld 2023.',
    en: 'In which year does this plan begin? Fill in four digits, for example 2023.',
  },
  planningUnclear: {
    nl: 'Dit begrijpen wij niet als planning. Schrijf bijvoorbeeld “Q2 2023”, “Q2 en Q4 2023” of “Doorlopend”.',
    en: 'We do not understand this as a planning. Write for example “Q2 2023”, “Q2 en Q4 2023” or “Doorlopend”.',
  },
  planningWithoutReason: {
    nl: 'Iedereen kon de oude planning lezen. Schrijf waarom die verandert.',
    en: 'Everybody could read the old planning. Write why it changes.',
  },
  noSuchAnswer: { nl: 'Dit antwoord past niet bij deze vraag.', en: 'This answer does not fit this question.' },
  nothingToTakeOver: {
    nl: 'Voor deze vraag is er geen voorstel. Geef zelf antwoord, of laat het zo.',
    en: 'There is no proposal for this question. Answer it yourself, or leave it as it is.',
  },
  noSuchProduct: {
    nl: 'Dit product vindt niemand op dit platform. Kies een product uit de lijst.',
    en: 'Nobody can find this product on this platform. Choose a product from the list.',
  },
  doesNotFit: {
    nl: 'Dit product kan niet zijn wat deze actie belooft. Kies een product dat past, of een resultaat buiten dit platform.',
    en: 'This product cannot be what this action promises. Choose one that fits, or a result outside this platform.',
  },
  notOpen: {
    nl: 'Vul een adres in dat iedereen kan openen. Het begint met https://.',
    en: 'Fill in an address that anybody can open. It begins with https://.',
  },
  mayNotConfirm: {
    nl: 'Alleen wie voor een partner over het actieplan schrijft, bevestigt een product.',
    en: 'Only who writes about the plan for a partner confirms a product.',
  },
  ownResult: {
    nl: 'Uw organisatie voert deze actie uit. Iemand van een andere organisatie bevestigt het product.',
    en: 'Your organisation carries out this action. Somebody of another organisation confirms the product.',
  },
  linkedAlready: { nl: 'Dit product hoort al bij deze actie.', en: 'This product is linked to this action already.' },
  noOrganisation: { nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' },
  dependsOnItself: {
    nl: 'Een actie kan niet op zichzelf wachten. Kies een andere actie.',
    en: 'An action cannot wait for itself. Choose another action.',
  },
  droppedAlready: { nl: 'Deze actie is al vervallen.', en: 'This action was dropped already.' },
  hoursWrong: {
    nl: 'Vul een heel aantal uren in, van 1 tot 100.000.',
    en: 'Fill in a whole number of hours, from 1 to 100,000.',
  },
  dueBefore: {
    nl: 'Deze dag ligt voor de dag van de afspraak.',
    en: 'This day lies before the day of the agreement.',
  },
  noCommitment: { nl: 'Deze afspraak is er niet.', en: 'This commitment is not there.' },
  numberWrong: {
    nl: 'Vul het nummer van het stuk in: letters, cijfers, streepjes en punten.',
    en: 'Fill in the number of the document: letters, digits, hyphens and full stops.',
  },
  obligationTwice: {
    nl: 'Dit stuk hoort al bij deze actie.',
    en: 'This document is linked to this action already.',
  },
  noObligation: {
    nl: 'Dit stuk is er niet, of het is al afgedaan.',
    en: 'This document is not there, or it was settled already.',
  },
  evidenceWrong: {
    nl: 'Schrijf op elke regel een titel, een spatie en een webadres dat met https:// begint. Hoogstens tien regels.',
    en: 'Write on each line a title, a space and a web address that begins with https://. At most ten lines.',
  },
  confidentialOwner: {
    nl: 'Kies eerst welke organisatie deze actie uitvoert. Anders kan bijna niemand dit lezen.',
    en: 'First choose which organisation carries out this action. Otherwise hardly anybody can read this.',
  },
  tooManyPartners: { nl: 'Noem hoogstens {most} partners.', en: 'Name at most {most} partners.' },
  noFigure: { nl: 'Kies een cijfer uit de lijst.', en: 'Choose a figure from the list.' },
  tooManyFigures: { nl: 'Kies hoogstens zes cijfers.', en: 'Choose at most six figures.' },
  noPair: { nl: 'Kies acties uit deze twee plannen.', en: 'Choose actions of these two plans.' },
  pairKnown: {
    nl: 'Over deze acties staat al iets vast.',
    en: 'Something was said about these actions already.',
  },
})

/** Why a planning changed where nobody was asked for a reason. */
export const replanReason = defineText({
  nl: {
    answered: 'Zo antwoordde de secretaris op een vraag over het bestand van het plan.',
    newFile: 'Zo staat het in een nieuw bestand van het plan.',
  },
  en: {
    answered: 'The secretary answered so to a question about the file of the plan.',
    newFile: 'A new file of the plan has it so.',
  },
})

export const standingText = defineText({
  nl: {
    overdue: 'te laat',
    claimed: 'beweerd, niet getoond',
    'at-risk': 'onzeker',
    silent: 'geen nieuws dit kwartaal',
    unclear: 'planning onduidelijk',
    waiting: 'wacht op iets anders',
    'on-course': 'op koers',
    running: 'loopt door',
    done: 'klaar',
    dropped: 'vervallen',
  },
  en: {
    overdue: 'overdue',
    claimed: 'claimed, not shown',
    'at-risk': 'at risk',
    silent: 'no news this quarter',
    unclear: 'planning unclear',
    waiting: 'waits for something else',
    'on-course': 'on course',
    running: 'goes on',
    done: 'done',
    dropped: 'dropped',
  },
})

export const reasonText = defineText({
  nl: {
    'product-gone': 'Een product dat hierbij hoorde, is er niet meer of opent niet.',
    'product-draft': 'Het product is nog een concept.',
    'product-unconfirmed': 'Eén persoon koppelde een product. Een tweede persoon keek nog niet.',
    'said-without-product': 'De uitvoerder zegt dat het klaar is, maar er is geen product.',
    'quarter-passed': 'Het kwartaal is voorbij en het product is er niet.',
    'no-update-this-quarter': 'Dit kwartaal schreef niemand hoe het gaat.',
    'said-red': 'De uitvoerder zegt dat het niet goed gaat.',
    'said-amber': 'De uitvoerder ziet een risico.',
    'decision-needed': 'Er is een besluit nodig.',
    'needs-other': 'Een actie die eerst klaar moet zijn, gaat niet goed.',
  },
  en: {
    'product-gone': 'A product that belonged to this is no longer there or does not open.',
    'product-draft': 'The product is still a draft.',
    'product-unconfirmed': 'One person linked a product. A second person has not looked yet.',
    'said-without-product': 'Whoever carries it out says that it is done, but there is no product.',
    'quarter-passed': 'The quarter is over and the product is not there.',
    'no-update-this-quarter': 'Nobody wrote this quarter how it goes.',
    'said-red': 'Whoever carries it out says that it does not go well.',
    'said-amber': 'Whoever carries it out sees a risk.',
    'decision-needed': 'A decision is needed.',
    'needs-other': 'An action that must be done first is in trouble.',
  },
})

const planningWords = defineText({
  nl: {
    continuous: 'doorlopend, elk kwartaal nieuws',
    depends: 'hangt af van iets anders',
    unclear: 'nog niet duidelijk',
  },
  en: { continuous: 'goes on, news every quarter', depends: 'depends on something else', unclear: 'not clear yet' },
})

export function planningText(planning: Planning, language: Language): string {
  if (planning.kind === 'quarters') return quartersText(planning, language) ?? ''
  return translate(planningWords, language)(planning.kind)
}
