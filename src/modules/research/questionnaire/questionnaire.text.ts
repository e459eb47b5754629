// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const answerMessages = defineMessages('research-answers', {
  needed: {
    nl: 'Deze vraag hebben wij nodig. Kies of vul iets in.',
    en: 'We need this one. Choose or fill in something.',
  },
  choose: { nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' },
  whole: {
    nl: 'Schrijf een heel getal, zoals 12. Weet u het niet precies? Schat het.',
    en: 'Write a whole number, such as 12. You do not know exactly? Estimate it.',
  },
  amount: {
    nl: 'Schrijf een bedrag in euro, zoals 2.500. Weet u het niet precies? Schat het.',
    en: 'Write an amount in euro, such as 2500. You do not know exactly? Estimate it.',
  },
  date: { nl: 'Schrijf een datum, zoals 24-11-2026.', en: 'Write a date, such as 24-11-2026.' },
  tooLong: {
    nl: 'Dit is te lang: er passen {most, number} tekens in. Er is niets van verloren.',
    en: 'This is too long: there is room for {most, number} characters. Nothing of it is lost.',
  },
  identifier: {
    nl: 'Hier staat "{found}". Dat lijkt op een rekening, nummer of adres. Haal het weg: wij willen het niet weten.',
    en: 'This has "{found}" in it. That looks like an account, number or address. Take it out: we do not want to know it.',
  },
})
