// SPDX-License-Identifier: EUPL-1.2
import { relative, someonesOwn } from './people-words.ts'
import { account, wordsOf } from './words.ts'

/*
 * From which account the money of a victim went, and on which theirs comes in. One that is taken for the receiver's would be the worst of errors, so
 * whatever says which way money went, or who takes it, is looked for.
 */

const backTo =
  /(?<![\p{L}])(?:(?:mijn|het|me) geld(?: graag)? terug|terug ?(?:storten|boeken|betalen|maken) (?:kan|mag|graag))(?: (?:op|naar))?[^\p{L}\p{N}]{0,4}$/u
/** "of het bedrag terug kan naar": not where the other side wants it back. */
const mayComeBack =
  /(?<![\p{L}])(?:geld|bedrag|alles|money)(?: [\p{L}]+){0,2} (?:terug|back)(?: [\p{L}]+){0,2} (?:op|naar|to|on)[^\p{L}\p{N}]{0,4}$/u
const atTheirWish = wordsOf(
  'moest|moesten|vroeg|vroegen|zei|zeiden|wilde hij|wilden ze|teveel|te veel|per ongeluk|overmaken|had to|asked|told',
)
const fromLabel = /(?:^|[.;,] ?)(?:van|vanaf|from) ?: ?$/u
const outOfOurs = new RegExp(
  String.raw`(?<![\p{L}])(?:van|vanaf|uit|from) (?:(?:de|het|the) (?:club|verenigings|bedrijfs|spaar|betaal|en-of-|gezins)?rekening(?: van (?:${someonesOwn}) (?:${relative}))?|(?:${someonesOwn}) (?:${account}))[^\p{L}\p{N}]{0,4}$`,
  'u',
)
const wentOut = wordsOf(
  'naar|afgeschreven|overgemaakt|overgeboekt|gehaald|weggehaald|gepind|opgenomen|weg|gegaan|taken|gone',
)

const end = String.raw`[^\p{L}\p{N}]{0,4}$`
const theAccount = String.raw`(?: (?:de|het|mijn|the|my))?(?: (?:${account}))?(?: (?:is|was))?`
/** "betaald met", "paid from": an account pays from itself; "afgeschreven van", "een machtiging op": it is drawn on. */
const paidWith = new RegExp(
  String.raw`(?<![\p{L}])(?:betaald|voldaan|overgemaakt|overgeboekt|betaling|overboeking|paid|sent|transferred|payment)(?: [\p{L}\d]+){0,2} (?:met|vanaf|vanuit|with|from)${theAccount}${end}`,
  'u',
)
const drawnOn = new RegExp(
  String.raw`(?<![\p{L}])(?:machtiging|(?:automatische )?incasso(?:'s)?|direct debit)(?: [\p{L}]+){0,3} (?:op|van|bij|on|from|for)${theAccount}${end}`,
  'u',
)
/** "Rekening waarvan betaald is: …", "ten laste van", "rekeninghouder". */
const labelOfPayer = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:waarvan|waarvanaf|waarmee)(?: [\p{L}]+){1,4}|ten laste van|opdrachtgever|afzender ?rekening|betaler|payer|from account|debited)(?: [\p{L}]+)?${theAccount} ?[:=]? ?${end}`,
  'u',
)
/** What comes in every month comes in on one's own. */
const income = new RegExp(
  String.raw`(?<![\p{L}])(?:salaris|loon|uitkering|uitbetaling|pensioen|aow|toeslag(?:en)?|zakgeld|studiefinanciering|kinderbijslag|terugbetaling|salary|wages|pension|benefits|refund)(?![\p{L}])[^.;:]{0,30} (?:op|naar|on|to|into)${theAccount}${end}`,
  'u',
)
const ofVictim = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:het |de |the )?(?:slachtoffer|klant|cliënte?|melder|meldster|aangever|gedupeerde|victim|customer|client) (?:heeft|bankiert|gebruikt|has|uses|banks)(?: [\p{L}]+){0,3}|(?:ik|wij|we|i) (?:bankier|bankieren|bank)(?: [\p{L}]+){0,3},?)${theAccount}${end}`,
  'u',
)
const toSelf = new RegExp(
  String.raw`(?<![\p{L}])(?:mezelf|mijzelf|me zelf|myself|(?:naar|aan|to) (?:mij|me|ons|us))(?: [\p{L}]+){0,3}[, ]{1,2}(?:naar|op|to)?${theAccount}${end}`,
  'u',
)
/** "de rekening … van mijn moeder is leeg": unless it was paid to. */
const thenOfRelative = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,2}(?:van|of) (?:mijn|m'n|mn|onze|ons|my|our) (?:${relative})(?![\p{L}])`,
  'u',
)
const toward = /(?<![\p{L}])(?:naar|aan|to|into|op)(?: [\p{L}]+){0,2}[^\p{L}\p{N}]{0,4}$/u
/** "NL… -> NL…": from the one to the other. */
const arrow = /^ ?(?:[-=]{0,2}>|→|»|⇒) ?$/u
const arrowBefore = /(?:>|→|»|⇒) ?$/u

/** An account from which money went, on which the reporter's own comes in, or to which the reporter wants it back. */
export function isAccountOfTeller(lead: string, tail: string): boolean {
  if (arrow.test(tail) && !arrowBefore.test(lead)) return true
  if (mayComeBack.test(lead) && !atTheirWish.test(lead)) return true
  if (backTo.test(lead) || fromLabel.test(lead) || (outOfOurs.test(lead) && wentOut.test(tail))) return true
  if (paidWith.test(lead) || drawnOn.test(lead) || labelOfPayer.test(lead) || income.test(lead)) return true
  return ofVictim.test(lead) || toSelf.test(lead) || (thenOfRelative.test(tail) && !toward.test(lead))
}
