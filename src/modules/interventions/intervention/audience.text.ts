// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Audience, Intensity } from './intervention.ts'

export const audienceText: Record<Language, Record<Audience, string>> = {
  nl: {
    everyone: 'iedereen',
    young: 'jongeren',
    older: 'ouderen',
    entrepreneurs: 'ondernemers',
    victims: 'slachtoffers',
    professionals: 'mensen die er in hun werk mee te maken hebben',
    'at-risk': 'jongeren die ronselaars zoeken',
  },
  en: {
    everyone: 'everyone',
    young: 'young people',
    older: 'older people',
    entrepreneurs: 'entrepreneurs',
    victims: 'victims',
    professionals: 'people who meet it in their work',
    'at-risk': 'young people who can be recruited',
  },
}

export const intensityText: Record<Language, Record<Intensity, string>> = {
  nl: {
    seen: 'licht: iemand ziet of hoort het',
    once: 'middel: iemand doet één keer mee',
    trained: 'stevig: iemand oefent, of krijgt meer keren hulp',
  },
  en: {
    seen: 'light: somebody sees or hears it',
    once: 'medium: somebody takes part once',
    trained: 'intensive: somebody practises, or gets help several times',
  },
}
