// SPDX-License-Identifier: EUPL-1.2
import type { Answers } from '#modules/research'

/** In percents: how many said yes, and how many said a little. By question, in their order. */
const pictures: Record<string, readonly (readonly [yes: number, partly: number])[]> = {
  'meldpunt-demo': [
    [66, 19],
    [84, 10],
    [88, 7],
    [71, 18],
    [38, 26],
    [79, 11],
  ],
  'deltabank-demo': [
    [52, 24],
    [69, 18],
    [74, 14],
    [63, 20],
    [47, 24],
    [66, 18],
  ],
  'politie-demo': [
    [43, 27],
    [72, 17],
    [80, 11],
    [55, 25],
    [31, 25],
    [70, 16],
  ],
}

/** Answers of people who do not exist, always the same. `later`: quarters since the first; things get a little better. */
export function inventedAnswers(point: string, count: number, later: number, ids: readonly string[]): Answers[] {
  const picture = pictures[point] ?? []
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(
      ids.map((id, place) => {
        const [yes, partly] = picture[place] ?? [60, 20]
        // Spread evenly over all people, each question in another order.
        const rank = (((at * 37 + place * 11) % count) / count) * 100
        const better = yes + (place === 0 || place === 4 ? later * 6 : later)
        if (rank < better) return [id, 'yes']
        if (rank < better + partly) return [id, 'partly']
        return [id, rank > 97 ? 'unknown' : 'no']
      }),
    ),
  )
}

/** Open answers, invented, as they stand after screening. */
export const inventedRemarks = {
  clean: [
    'Ik moest lang wachten aan de telefoon, maar daarna was het goed.',
    'Fijn dat iemand zei dat het niet mijn schuld was.',
    'Ik hoorde niet wat er met mijn melding gebeurde.',
    'De medewerker, [weggelaten], nam echt de tijd.',
  ],
  quotable: ['Ik wist na tien minuten wat ik zelf kon doen.', 'Bel mij alstublieft terug als er nieuws is.'],
  waiting: ['Ik sprak met iemand uit Oudewater, dat ging goed.', 'de mevrouw van het meldpunt belde twee keer terug'],
} as const

export const inventedReplies: Record<string, string> = {
  'meldpunt-demo':
    'U moest te lang wachten. Sinds deze maand zitten er twee mensen meer aan de telefoon. Ook krijgt iedereen nu na een week bericht over de melding.',
  'deltabank-demo':
    'Veel mensen wisten niet wat er met hun melding gebeurde. Dat staat nu in de bevestiging die u van ons krijgt.',
  'politie-demo': 'Wij sturen na elke melding een bericht met wat wij wel en niet doen.',
}
