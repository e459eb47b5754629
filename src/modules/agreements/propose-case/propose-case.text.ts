// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const caseMessages = defineMessages('agreements', {
  ruleGone: {
    nl: 'Deze regel is er niet (meer). Kies een andere.',
    en: 'This rule is not there (any more). Choose another one.',
  },
  otherAnswer: {
    nl: 'De regels geven hier een ander antwoord: “{found}”, door {rules}. Het antwoord van de expert is “{expected}”. Klopt de regel niet? Stel dan eerst een wijziging van die regel voor.',
    en: 'The rules give another answer here: “{found}”, because of {rules}. The answer of the expert is “{expected}”. Is the rule wrong? Then propose a change of that rule first.',
  },
  otherRule: {
    nl: 'Over deze vraag beslist een andere regel: {rules}. Kies die, dan klopt het voorbeeld.',
    en: 'Another rule decides this question: {rules}. Choose that one, and the example is right.',
  },
  caseKnown: {
    nl: 'Deze vraag is al een voorbeeld bij deze regel, of wacht op goedkeuring. U hoeft niets te doen.',
    en: 'This question is an example of this rule already, or waits for approval. You need not do anything.',
  },
})
