// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const formMessages = defineMessages('reports', {
  chooseNow: { nl: 'Kies of dit nu gebeurt.', en: 'Choose whether this is happening now.' },
  chooseSituation: {
    nl: 'Kies wat er is gebeurd. Twijfelt u? Kies dan “Ik weet het niet”.',
    en: 'Choose what happened. Not sure? Choose “I do not know”.',
  },
  chooseVictim: { nl: 'Kies voor wie u meldt.', en: 'Choose for whom you report.' },
  chooseMoney: { nl: 'Kies of er geld weg is.', en: 'Choose whether money was lost.' },
  unknownChoice: { nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' },
  howToReach: {
    nl: 'Vul hierboven uw telefoonnummer of e-mailadres in. Of kies “Nee”.',
    en: 'Give your phone number or e-mail address above. Or choose “No”.',
  },
  storyTooLong: {
    nl: 'Uw verhaal is {sent, number} tekens lang. Hier passen er {max, number} in. Maak het korter, of bewaar het als tekstbestand en voeg dat op de volgende pagina toe.',
    en: 'Your story is {sent, number} characters long. There is room for {max, number} here. Make it shorter, or save it as a text file and add that on the next page.',
  },
  tooManyLines: {
    nl: 'Hier passen {max} regels. Zet de belangrijkste erin; de rest kunt u in uw verhaal noemen.',
    en: 'There is room for {max} lines here. Give the most important ones; name the rest in your story.',
  },
})
