// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from './word-rules.ts'

export const own = 'ik mij me mijn mn m’n wij we ons onze i my we our'
export const police =
  'politie agent agenten politieagent politieagenten politieman wijkagent nepagent recherche rechercheur police officer'
const valuables =
  'sieraden sieradenkistje sieradendoos juwelen juwelenkistje erfstukken munten goud gouden gouwe trouwring trouwringen ring ringen ketting kettingen horloge kluis kluisje jewels jewellery jewelry gold'
const taken = 'meegenomen meegenomme meenam meenamen meepakte took taken'
const handed = 'meegegeven afgegeven overhandigd gegeven gaf gaven weggegeven gave given handed'
/** Things and cash that went along at the door: the bank can do nothing, the police can. */
export const robbed: readonly Rule[] = [
  [valuables, `${taken} gestolen stal stolen`],
  [valuables, 'nam namen', 'mee'],
  [valuables, handed, `${police} koerier courier deur door`],
  [valuables, 'weg kwijt gone', police],
  [valuables, 'opgehaald collected', `${police} koerier courier deur`],
  ['geld contant cash money', 'opgehaald collected', police],
  ['geld spaargeld euro eur contant cash money', taken, police],
  [
    'geld spaargeld euro eur contant cash money',
    'meegegeven afgegeven overhandigd handed',
    `${police} koerier courier deur`,
  ],
]
const platform =
  'facebook insta instagram whatsapp snapchat snap tiktok telegram gmail hotmail outlook mail mailbox email account linkedin marktplaats vinted roblox steam'
/** It has no money in it: the bank can do nothing. */
export const accountHacked: readonly Rule[] = [[platform, 'gehackt gehacked hacked']]
export const accountTaken: readonly Rule[] = [
  ...accountHacked,
  [platform, 'overgenomen gekaapt gestolen hijacked stolen'],
  [platform, 'zit', 'iemand anders'],
]
/** It is their own: "mijn WhatsApp", or nobody else's named. A friend's account that was hacked asked them for money. */
export const ownPlatform = new RegExp(
  `(?:^|(?<!\\p{L})(?:mijn|mn|m[’']n|me|my|onze|our) (?:\\p{L}+ )?)(?:${platform.replaceAll(' ', '|')}|whatsap)(?!\\p{L}| van )`,
  'u',
)
/** Nobody says so of another's. */
export const lockedOut: readonly Rule[] = [
  ['whatsapp snapchat facebook insta instagram', 'niet', 'meer', 'in inloggen', own],
  ['whatsapp', 'gekoppeld linked', 'apparaat toestel device', own],
  ['uit', 'mijn mn m’n', 'naam', 'tikkie berichten appjes', 'sturen stuurt stuurde verstuurt'],
]
/** A child who needs money has a new number because of it; of an invoice or a bank the account is what matters; a caller says so. */
export const notTheirAccount: readonly Rule[] = [
  ['factuur invoice', 'iban rekeningnummer account'],
  ['bank bankapp bankrekening paypal'],
  ['hij zij beller he she caller', 'zei zegt said says'],
  ['mam mama pap papa mum mom dad'],
  ['nieuwe new', 'nummer'],
]
/** Something was sold and went, and the money did not come. */
export const soldUnpaid: readonly Rule[] = [
  [
    'verkocht verkoop koper koopster buyer sold',
    'opgestuurd verstuurd verzonden gestuurd meegegeven meegenomen opgehaald weg gone shipped posted sent collected',
    'niks niets nooit niet geen nep valse vals fake never not nothing',
    'betaald betaling geld rekening betaalbewijs overgemaakt money payment paid pay',
  ],
  ['verkocht sold', 'niks niets nooit never nothing', 'binnengekomen ontvangen gekregen gekomen received arrived'],
  [
    'verstuurd opgestuurd verzonden meegegeven shipped posted',
    'nep vals valse fake',
    'betaalbewijs betaling screenshot schermafdruk payment',
  ],
  ['verstuurd opgestuurd verzonden meegegeven', 'hij iemand koper koopster', 'betaald', 'niet nooit', `${own} heb`],
]
/** Said of their own account: no caller, messenger or fraudster says these. */
export const muleSure: readonly Rule[] = [
  ['geldezel katvanger moneymule'],
  [own, 'pasje bankpas pinpas card rekening bankrekening rek account', 'uitgeleend uitlenen verhuurd verhuren lent'],
  [own, 'pasje bankpas pinpas bankrekening', 'verkocht verkopen sold'],
  [
    'rekening bankrekening rek account',
    'doorsluizen doorgesluisd witwassen witgewassen laundering launder',
    `${own} iemand ander`,
  ],
  // One letter from "sluiten", which every false bank threatens with.
  ['rekening bankrekening rek account', 'sluizen', 'door', 'geld money'],
]
/** Money of others comes in, or is asked to go on; somebody wants to use what is theirs. */
export const mule: readonly Rule[] = [
  ['geldezel katvanger mule'],
  [
    'geld money',
    'krijg kreeg gekregen ontvang ontvangen gestort binnen get got received',
    'vreemde onbekende strangers',
  ],
  ['geld money', 'doorsturen doorgestuurd doorstorten doorgestort doorboeken doorgeboekt forward', own],
  [
    'rekening bankrekening account',
    'gebruiken gebruikt lenen huren verhuren storten use',
    'iemand vriend vriendin jongen ander anderen snapchat insta instagram somebody someone',
    own,
  ],
  ['pasje bankpas pinpas card', 'lenen huren geleend lend borrow', own],
  [
    'rekening bankrekening rek account',
    'via over op',
    'jouw je mijn me mn m’n',
    'pint pinnen opneemt opnemen opgenomen withdraw',
    'hem haar hun hen ze iemand him them',
  ],
  [
    'zoekt zoeken gezocht looking',
    'mensen jongeren jongens iemand people',
    'rekening bankrekening bankpas pinpas account card',
    'geld money cash euro eur verdien verdienen',
  ],
]
const friend =
  'maat matties maatje vriend vrienden jongen gozer gast kennis neef school snap snapchat insta instagram telegram guy guys'
/** Given for an amount: with it the rule says who lends. */
export const lent: Rule = ['pas pasje bankpas pinpas rekening card account', handed, friend]
/** Told at length: who asked it, and what it would bring. */
export const muleTold: readonly Rule[] = [
  ['verdienen verdien earn', 'pas pasje bankpas pinpas rekening card account', 'lenen uitlenen geven gebruiken lend'],
  [
    'euro eur geld money',
    'week dag maand day',
    'pas pasje bankpas pinpas rekening bankrekening card account',
    'laat laten gebruiken gebruikt uitlenen geven use',
    `${friend} iemand`,
  ],
  // Put on it, to be drawn, or sent on to another.
  [
    'geld euro eur money',
    'rekening bankrekening rek account',
    'storten gestort',
    'pinnen opnemen gepind',
    'mocht moest mag moet vroeg vraagt',
    own,
  ],
  ['geld euro eur', 'rekening bankrekening rek', 'gestort bijgeschreven', 'niet', 'van', 'mij'],
  [
    'geld euro eur',
    'rekening bankrekening rek',
    'terug',
    'storten overmaken sturen',
    'andere',
    'vraagt vroeg wil moet',
    'ken onbekende vreemde',
  ],
  ['pas pasje bankpas pinpas rekening', 'gebruikt', friend, 'pinnen storten'],
  [
    'pas pasje bankpas pinpas rekening bankrekening card account',
    'geve geven gaf gegeven lenen uitlenen gebruiken give gave lend use',
    'makkelijk snel easy quick fast',
    'geld cash doekoe money',
    own,
  ],
]
