// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Situations as somebody would say them, by their place under /hulp, most urgent first. What to do in each stands there. */
export const situationText = defineText({
  nl: {
    bankhelpdesk: 'Iemand belt of belde namens mijn bank',
    nepagent: 'Iemand zei dat hij van de politie of de overheid was',
    phishing: 'Ik klikte op een link en gaf bankgegevens of codes',
    hulpvraag: 'Een bekende vroeg via een bericht om geld',
    'gekocht-niet-geleverd': 'Ik kocht iets, maar kreeg niets (of rommel)',
    'verkocht-niet-betaald': 'Ik verkocht iets, maar kreeg geen geld (of raakte geld kwijt)',
    techhelpdesk: 'Iemand zei dat er iets mis was met mijn computer',
    identiteit: 'Iemand gebruikt mijn naam, gegevens of account',
    belegging: 'Ik belegde geld of crypto en krijg het niet terug',
    dating: 'Iemand die ik online leerde kennen, vroeg om geld',
    'dreigen-met-beelden': 'Iemand dreigt met foto’s of filmpjes van mij of mijn kind',
    factuur: 'Mijn bedrijf kreeg of betaalde een valse factuur',
    'iets-anders': 'Het was iets anders, of ik weet het niet',
  },
  en: {
    bankhelpdesk: 'Somebody calls or called in the name of my bank',
    nepagent: 'Somebody said they were from the police or the government',
    phishing: 'I clicked a link and gave bank details or codes',
    hulpvraag: 'A friend or relative asked for money in a message',
    'gekocht-niet-geleverd': 'I bought something but received nothing (or rubbish)',
    'verkocht-niet-betaald': 'I sold something but was not paid (or lost money)',
    techhelpdesk: 'Somebody said there was something wrong with my computer',
    identiteit: 'Somebody is using my name, details or account',
    belegging: 'I invested money or crypto and cannot get it back',
    dating: 'Somebody I met online asked for money',
    'dreigen-met-beelden': 'Somebody threatens with photos or videos of me or my child',
    factuur: 'My company received or paid a false invoice',
    'iets-anders': 'It was something else, or I do not know',
  },
})

export type Situation = keyof typeof situationText.nl
