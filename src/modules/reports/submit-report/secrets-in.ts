// SPDX-License-Identifier: EUPL-1.2

/** What nobody needs to tell us, and what harms whoever tells it. */
export type SecretKind = 'bsn' | 'pin' | 'password' | 'card-code'

interface Secret {
  kind: SecretKind
  /** Where it stands in the text: the number or word itself, not what announces it. */
  start: number
  end: number
}

const between = String.raw`[^.\n\d€$]{0,25}`
const nineDigits = String.raw`\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}[ .]\d{2}[ .]\d{3}`

/** What announces a secret, with the secret itself as the group of its kind. */
const announced: readonly (readonly [SecretKind, RegExp])[] = [
  [
    'bsn',
    new RegExp(
      String.raw`\b(?:bsn|burger ?service ?nummers?|sofi ?nummers?|citizen service numbers?)\b${between}\b(?<secret>${nineDigits})\b`,
      'giu',
    ),
  ],
  [
    'pin',
    new RegExp(
      String.raw`\bpin(?:[- ]?(?:code|nummer|number))?s?\b${between}(?<!\b(?:in|sinds|since|van|voor) )\b(?<secret>\d{4,6})\b(?!\s*(?:,-|euro|eur\b|€))`,
      'giu',
    ),
  ],
  [
    'pin',
    /\b(?<secret>\d{4,6})\b[^.\n\d]{0,12}\b(?:is|was|als|as)\b[^.\n\d]{0,12}\bpin[- ]?(?:code|nummer|number)?\b/giu,
  ],
  ['card-code', /\b(?:cvc|cvv)2?(?:[- ]?code)?\b[^.\n\d]{0,12}\b(?<secret>\d{3,4})\b/giu],
  [
    'password',
    /\b(?:wachtwoord|passwoord|password)\b(?:\s+(?:is|was)\s*[:=]?|\s*[:=])\s*["“'‘]?(?<secret>(?=\S*[\d!@#$%^&*?_])[^\s"”'’]{4,64})/giu,
  ],
]

/** Nine digits that nothing announces, with nothing beside them that makes them part of another number. */
const bare = new RegExp(String.raw`(?<![\p{L}\d+/#@.-])(?<secret>${nineDigits})(?![\p{L}\d/@-]|\.\d)`, 'giu')
const otherNumber =
  /(?:bestel|order|track|pakket|factuur|klant|kenmerk|dossier|zaak|ticket|lid|polis|advertentie|tel|mobiel|nummer van)\p{L}*\W{0,3}(?:nr|nummer|code|is)?\W{0,3}$/iu

/** Secrets in a story, in its order. Read where a page is drawn, kept nowhere. */
export function secretsIn(text: string): Secret[] {
  const found = [
    ...announced.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map((match) => secretOf(kind, match))),
    ...[...text.matchAll(bare)]
      .filter(
        ({ index, 0: digits }) =>
          passesElevens(digits) && !otherNumber.test(text.slice(Math.max(0, index - 30), index)),
      )
      .map((match) => secretOf('bsn', match)),
  ].toSorted((a, b) => a.start - b.start)
  return found.filter((one, index) => !found.slice(0, index).some(({ end }) => end > one.start))
}

/** The story with `instead` where a secret stood. */
export function withoutSecrets(text: string, instead: string): string {
  return secretsIn(text)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + instead + rest.slice(end), text)
}

/** 'bsn pin': the kinds in a story, each once, to know whether somebody saw the warning about exactly these. */
export function secretKindsIn(text: string): string {
  return secretsIn(text)
    .map(({ kind }) => kind)
    .join(' ')
}

function secretOf(kind: SecretKind, match: RegExpExecArray): Secret {
  const secret = match.groups?.secret ?? ''
  const start = match.index + match[0].lastIndexOf(secret)
  return kind === 'pin' && match[0].startsWith(secret)
    ? { kind, start: match.index, end: match.index + secret.length }
    : { kind, start, end: start + secret.length }
}

/** The check of a citizen service number: weights 9 to 2 and -1. */
function passesElevens(written: string): boolean {
  const digits = [...written.replaceAll(/\D/g, '')].map(Number)
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0)
  return digits.length === 9 && sum % 11 === 0 && digits.some((digit) => digit !== digits[0])
}
