// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const changeMessages = defineMessages('agreements', {
  mayNotDecide: { nl: 'U mag niet over deelregels beslissen.', en: 'You may not decide about rules about sharing.' },
  ruleReasonNeeded: {
    nl: 'Schrijf op waarom, in minstens drie letters.',
    en: 'Write down why, in at least three letters.',
  },
  notRight: {
    nl: 'Er klopt nog iets niet. Wat u invulde, staat er nog.',
    en: 'Something is not right yet. What you filled in is kept.',
  },
  idTaken: {
    nl: 'Er is al een regel met deze naam. Kies een andere.',
    en: 'There is a rule with this name already. Choose another one.',
  },
  ruleChangedMeanwhile: {
    nl: 'Een ander heeft deze regel intussen veranderd: nu geldt versie {version}. Uw tekst staat er nog. Vergelijk die en stel hem opnieuw voor.',
    en: 'Somebody else changed this rule meanwhile: version {version} counts now. Your text is kept. Compare it and propose it again.',
  },
  casesBroken: {
    nl: '{broken, plural, one {# voorbeeld komt} other {# voorbeelden komen}} dan anders uit. Pas het voorstel of de voorbeelden aan.',
    en: '{broken, plural, one {# example} other {# examples}} would come out differently. Change the proposal or the examples.',
  },
  linkNotRead: {
    nl: 'Plak het adres van een vraag van de pagina “Mag ik dit delen?”, waarin alles is beantwoord.',
    en: 'Paste the address of a question of the page “May I share this?”, in which everything was answered.',
  },
  answerNeeded: {
    nl: 'Kies wat het antwoord op dit voorbeeld moet zijn.',
    en: 'Choose what the answer to this example must be.',
  },
  becauseUnknown: {
    nl: 'Er is geen regel met de naam “{name}”. Neem de naam over van de lijst met regels, of laat dit leeg.',
    en: 'There is no rule with the name “{name}”. Copy the name from the list of rules, or leave this empty.',
  },
  articleLine: {
    nl: 'Zet op elke regel: wet | artikel | adres van de bron.',
    en: 'Put on every line: law | article | address of the source.',
  },
  dateNotRead: {
    nl: 'Deze dag bestaat niet. Vul dag, maand en jaar in, of niets.',
    en: 'This day does not exist. Fill in day, month and year, or nothing.',
  },
})

export const rulesMenu = defineText({ nl: { title: 'Deelregels' }, en: { title: 'Sharing rules' } })

export const proposalsTray = defineText({
  nl: { title: 'Voorstellen voor deelregels', explanation: 'Wachten op een tweede persoon' },
  en: { title: 'Proposals for sharing rules', explanation: 'Wait for a second person' },
})
