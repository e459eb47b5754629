// SPDX-License-Identifier: EUPL-1.2

/** What a scammer asks for and we never do: a secret, or access to somebody's computer. Postcodes and country codes are none. */
const secret = among(
  String.raw`(?!(?:post|land|kleur|product|bestel)codes?\b|postal codes?\b)[\p{L}-]*codes?\b`,
  String.raw`pin(nummer|pas)?\b|wachtwoord|wachtzin|pass ?(word|phrase|code)`,
  String.raw`(cvc|cvv|tan|bsn|otp)\b|burgerservicenummer|citizen service number`,
  'herstelzin|seed ?phrase|private key',
  'anydesk|teamviewer|rustdesk|ultraviewer|supremo|quick ?assist|snelle hulp',
  'meekijk|op afstand|overneem|overnemen|remote (access|control)|installe(er|ren)|install\\b',
  'scherm (te )?dele?n?|deelt? uw scherm|share your screen|screen ?sharing',
)

/** A question whether something happened: it can be answered with yes or no, and so brings no secret. */
const aboutThePast = among('(?<=^)(heeft|hebt|had|is|was|werd|zijn|waren|did|have|has|were)\\b')

/** Words that turn such a question into a request after all. */
const request = among(
  String.raw`(welke?|wat|geeft?|stuurt?|sturen|mailt?|appt?|noemt?|noemen|vertel|schrijf|vult?|typt?|deelt?)\b`,
  String.raw`(kunt|wilt|nog|hoe luidt|mag ik|mogen wij|graag)\b`,
  String.raw`(which|what|send|tell us|write|type|enter|please|still|can you|could you)\b`,
)

function among(...patterns: string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${patterns.join('|')})`, 'iu')
}

/**
 * Whether a question to a reporter asks for a PIN, password, code or access to a computer. Whether somebody gave those away
 * may be asked ("Heeft u een code doorgegeven?").
 */
export function asksSecret(question: string): boolean {
  return question
    .split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .some((sentence) => secret.test(sentence) && !(aboutThePast.test(sentence) && !request.test(sentence)))
}
