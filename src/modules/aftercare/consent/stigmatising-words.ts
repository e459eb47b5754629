// SPDX-License-Identifier: EUPL-1.2

/** Words that say what somebody is. Here it is said what somebody wants. */
const labels =
  /kwetsba\w*|vulnerab\w*|herhaald\w*[ -]slachtoffer\w*|meervoudig\w*[ -]slachtoffer\w*|repeat[ -_]?victim\w*|repeated[ -]victim\w*|(?:makkelijk|easy)\w* (?:doelwit|prey|target)|risicogroep\w*|risk[ -_]?(?:group|score|level)\w*|zelfredzaam\w*|laaggeletterd\w*|dement\w*|verslaafd\w*/i

/** The first word that labels somebody, or null. */
export function labelIn(text: string): string | null {
  return labels.exec(text)?.[0] ?? null
}
