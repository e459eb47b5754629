// SPDX-License-Identifier: EUPL-1.2
import type { Answers, Choice } from '../make-plan/answers.ts'
import type { LetterTemplate } from './template.ts'

/** What happened, in the words of whoever writes the letter. Dutch, as the letter. */
const happened: Partial<Record<Choice<'what'>, string>> = {
  bankhelpdesk: 'Iemand deed zich voor als mijn bank.',
  nepagent: 'Iemand deed zich voor als de politie of de overheid.',
  phishing: 'Ik kreeg een vals bericht met een link.',
  hulpvraag: 'Iemand deed zich in een bericht voor als een bekende van mij.',
  'gekocht-niet-geleverd': 'Ik kocht iets en kreeg het niet.',
  'verkocht-niet-betaald': 'Ik verkocht iets en werd daarbij opgelicht.',
  techhelpdesk: 'Iemand deed zich voor als een helpdesk voor mijn computer of telefoon.',
  identiteit: 'Iemand gebruikt mijn naam of gegevens.',
  belegging: 'Iemand beloofde mij winst op een belegging.',
  dating: 'Iemand die ik online leerde kennen, vroeg mij om geld.',
  factuur: 'Ik kreeg een valse factuur.',
  'geld-terug-beloofd': 'Iemand beloofde mij mijn geld terug en vroeg daar eerst geld voor.',
}

const given: Partial<Record<Choice<'gave'>, string>> = {
  login: 'Zij kregen inloggegevens van mij.',
  'bank-card': 'Zij kregen mijn bankpas of code.',
  identity: 'Zij kregen mijn identiteitsbewijs of gegevens daarvan.',
  device: 'Zij konden in mijn computer of telefoon.',
}

/**
 * A first story for a letter, of what somebody chose in their plan; empty when they chose nothing that a letter can say. Who helps somebody
 * else gets none: it would be told as their own. Images and threats stay out: who reads the letter need not know.
 */
export function storyOfPlan(template: LetterTemplate, answers: Answers): string {
  if (!template.fields.includes('story') || answers.who?.includes('helper')) return ''
  const kinds = (answers.what ?? []).map((what) => happened[what])
  const gave = (answers.gave ?? []).map((what) => given[what])
  return [...kinds, ...gave].filter((sentence) => sentence !== undefined).join(' ')
}
