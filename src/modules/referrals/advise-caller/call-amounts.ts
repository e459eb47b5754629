// SPDX-License-Identifier: EUPL-1.2

const one = String.raw`€\s*\d[\d.]*(?:,(?:\d\d|-))?|(?<![\p{L}\d])\d[\d.]*(?:,(?:\d\d|-))?\s*(?:euro|eur|€)(?!\p{L})`
export const amount = new RegExp(one, 'iu')
/** "2300 of 3200 euro", "-50 euro": which of the two, or paid or got back, only the caller knows. */
export const doubtfulAmount =
  /(?<![\p{L}\d])(?:€\s*)?(\d[\d.,]*|\p{L}+)\s*(?:euro|eur|€)?\s+(?:of|or|à)\s+(?:€\s*\d[\d.,]*|\d[\d.,]*\s*(?:euro|eur|€)(?!\p{L})|(?!(?:19|20)\d\d(?!\d))\d[\d.]{2,}(?![\d\p{L}:]))|(?<![\p{L}\d])(?:[-–−](?:€\s*)?\d[\d.,]*\s*(?:euro|eur|€)(?!\p{L})|(?:[-–−]\s?€|€\s?[-–−])\s*\d[\d.,]*)/iu
/** A figure alone is the amount: everything else that is counted here has its own sign or word, is a year, or begins with a zero. */
const otherUnit = String.raw`\s*(?:%|jaar|jarig|jr|uur|min|keer|maal|x(?!\p{L})|dag|week|weken|maand|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec)`
const plain = String.raw`(?<![\p{L}\d.,:/-])(?<!\d )(?!0|(?:19|20)\d\d(?!\d))(?:\d{1,3}(?:\.?\d{3})+|\d{2,4})(?:,\d\d)?(?![\p{L}\d.,:/-])(?! \d)(?!${otherUnit})`
export const figure = new RegExp(plain, 'iu')
/** "3 keer 500 euro", "3x 100": so many payments of one amount. */
export const repeated = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:of|or|à)\s)(?<![\p{L}\d.,])([2-9]|1\d|20)\s*(?:x|keer|maal|times)\s+(${one}|${plain})`,
  'iu',
)

const gone = String.raw`(?:\p{L}+\s+){0,2}?(?:over(?:ge)?(?:maakt|boekt)|betaald|gestort|gepind|kwijt|paid|lost|transferred)(?!\p{L})`
/** What somebody asks for, and nobody paid. */
const demanded = new RegExp(
  String.raw`(?<!\p{L})(?:moet(?:en)?|eis(?:t|en)|vraagt|vragen|wil(?:t|len)?|demands?|wants?)\s+(?:(?!(?:dat|ik|heb|heeft|that|i|have|has)\s)\p{L}+\s+){0,3}?(${one}|${plain})(?!\s*(?:(?:euro|eur|€)\s*)?(?:(?:terug|back)|${gone}))`,
  'giu',
)

const kin = String.raw`(?:groot|schoon|stief|buur|klein)?(?:oma|opa|moeder|vader|mama?|papa?|man|vrouw|mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|heer|dame|tante|oom|zoon(?:tje)?|dochter(?:tje)?|jongen|meisje|kind|vriend(?:in)?|broer(?:tje)?|zus(?:je)?|student(?:e)?|klant|weduwe|mother|father|woman|boy|girl|son|daughter|grandmother)`
const titled = String.raw`(?:oma|opa|man|vrouw|mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|dame|jongen|meisje)`
const so = String.raw`(?:is|was|ben|am|wordt)\s+(?:al\s+|pas\s+|nu\s+|ook\s+)?`
const age = new RegExp(
  String.raw`(?<!\p{L})(?:${kin}\s+(?:van\s+|aged\s+|${so})|${titled}\s+|(?:hij|zij|ze|ik|he|she|i)\s+${so}|leeftijd:?\s+(?:is\s+|van\s+)?)(\d{1,3})(?![\d.,:/-]*\d)(?!\s*(?:€|euro|eur)(?!\p{L})|\s+${gone})|\((\d{1,3})\)`,
  'giu',
)
const [youngest, oldest] = [3, 110]

/** Without figures that say how old somebody is, and amounts that are only asked for: neither was paid. */
export function withoutUnpaid(text: string): string {
  return text
    .replace(age, (found: string, first?: string, second?: string) => {
      const years = Number(first ?? second)
      return years >= youngest && years <= oldest ? found.replace(/\d+\)?$/, ' ') : found
    })
    .replace(demanded, (found: string, asked: string) => found.slice(0, -asked.length))
}
