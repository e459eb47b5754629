// SPDX-License-Identifier: EUPL-1.2
import { toldSecret } from './secret-words.ts'
import { holds, type Rule, wordsOf } from './word-rules.ts'

/**
 * Who types this asks for help, and not what we know of a number: they do not want to go on living, are threatened, somebody calls or comes for a card
 * now, they were cheated, their account is used for money of others, or they do not know what to do.
 */
export const helpNeeds = ['crisis', 'threatened', 'in-call', 'at-door', 'cheated', 'mule', 'help-asked'] as const
export type HelpNeed = (typeof helpNeeds)[number]

const own = 'ik mij me mijn mn m’n wij we ons onze i my we our'
const trickery = 'opgelicht opgeligt bedrogen beroofd ingetrapt genept ingeluisd scammed defrauded cheated robbed'
/** What is gone is not to be held back any more, also when he still stands at the door. */
const handedOver: readonly Rule[] = [
  ['meegenomen meegegeven afgegeven', 'pas pasje bankpas pinpas pincode sieraden geld goud card', `${own} ze`],
]
const cheated: readonly Rule[] = [
  [own, trickery],
  [
    'geld spaargeld bankrekening rekening savings money',
    'kwijt weg verdwenen leeg leeggehaald leeggeroofd gestolen afgeschreven gone stolen lost',
    own,
  ],
  [
    'betaald overgemaakt gestort paid',
    'niks niets nooit nothing',
    'gekregen ontvangen geleverd binnengekomen received',
  ],
  ['ik i heb mijn mn m’n my', 'geklikt gedrukt clicked', 'link linkje linkjes'],
  [
    own,
    'gestuurd gegeven gekocht stuurde gaf kocht sent gave bought',
    'cadeaukaart cadeaukaarten cadeaubon cadeaubonnen giftcard giftcards steam itunes voucher vouchers',
    'baas chef collega directeur boss nep fake bleek niet wasnt wasn’t scam turned',
  ],
  // What somebody did, and what is gone since.
  [
    'ik heb i',
    'gedrukt geklikt ingelogd ingelogt ingevuld gescand clicked logged scanned entered',
    'euro eur geld bedrag money rekening account',
    'af eraf weg kwijt afgeschreven leeg gone taken withdrawn empty',
  ],
  // The number went to another's card, and the bank with it.
  [
    'telefoon mobiel toestel simkaart sim foon tel phone',
    'bereik netwerk signal service',
    'geen weg kwijt no lost',
    'bank bankieren bankapp rekening account',
    own,
  ],
  ['nummer simkaart sim number', 'overgenomen gekaapt hijacked swapped', own],
  // A trick at the machine; and a debit of nobody they know.
  [
    own,
    'pas pasje bankpas pinpas card',
    'ingeslikt ingenomen swallowed',
    'automaat geldautomaat machine atm iemand man vrouw pinautomaat',
  ],
  ['afgeschreven debited charged', 'ken herken weet know recognise', 'niet don’t dont not', own],
  // Approved in the app of the bank.
  [
    'ik heb heeft i',
    'gedrukt geklikt goedgekeurd bevestigd akkoord pressed approved',
    'bank bankapp',
    'ongeluk vergissing accident mistake',
  ],
  ['ik i', 'anydesk teamviewer', 'gedownload downloaden geïnstalleerd installeren installed'],
  [
    'overgemaakt betaald gestort paid transferred',
    'oplichter oplichters verkeerd verkeerde nepsite nepwinkel nepshop nepverkoper nepfactuur spookfactuur valse spijt fake false scammer scammers',
  ],
]
/** Whoever pretends to be a child says it too. */
const alsoBait: readonly Rule[] = [[own, 'gehackt gehacked hacked']]
/** Said shortly; in a longer text somebody else's child lost it abroad, or a seller was paid. */
const lostShortly: readonly Rule[] = [
  ['ik wij i', 'al already', 'betaald overgemaakt gestort paid transferred'],
  [own, 'pas pasje bankpas pinpas creditcard card', 'kwijt verloren gestolen lost stolen'],
  [
    'ze zij hij iemand oplichter oplichters they he she somebody someone scammer scammers',
    'heeft hebben have has',
    'mijn mn m’n my',
    'pas pasje bankpas pinpas creditcard card pin pincode',
  ],
]
const inCall: readonly Rule[] = [
  ['belt bellen calling', 'mij me', 'nu net moment momenteel steeds weer continu constant now'],
  [own, 'bank politie helpdesk', 'belt bellen', 'nu net moment momenteel steeds weer alweer'],
  ['er', 'belt', 'nu net', 'iemand man vrouw meneer mevrouw bank politie helpdesk'],
  [
    'er',
    'belt',
    'iemand man vrouw meneer mevrouw',
    'bank politie helpdesk microsoft rabo rabobank ing abn asn sns knab bunq triodos regiobank',
  ],
  [
    'telefoon tel foon lijn phone line',
    'hangt heb zit hebben have got',
    'nu iemand man vrouw mevrouw meneer bank politie somebody someone now',
  ],
  ['word wordt wort', 'gebeld opgebeld gebelt', 'ik nu'],
  ['politie agent agenten', 'zegt zeggen belt belde', 'lijst lijstje briefje verdacht', own],
]
/** Said shortly: what no caller may have is asked for. */
const askedShortly: readonly Rule[] = [
  [
    'bank politie agent helpdesk beller hij zij ze iemand man vrouw mevrouw meneer',
    'vraagt vragen wil wilt willen',
    'code codes pincode inlogcode wachtwoord',
  ],
  ['ik', 'moet', 'geven doorgeven', 'code codes pincode inlogcode wachtwoord'],
]
/** What a caller says is told in these words; a message of a fraudster uses them too. */
const alsoCall: readonly Rule[] = [
  [
    'zegt zeggen says',
    'hij zij ze man vrouw meneer mevrouw beller iemand he she man woman',
    own,
    'spaargeld geld rekening savings money account',
    'overmaken overboeken verplaatsen storten veilig gevaar transfer safe danger',
  ],
]
const crisis: readonly Rule[] = [
  ['zelfmoord zelfdoding zelfmoordgedachten suicide suicidal'],
  ['niet don’t dont not', 'leven living live', 'wil meer hoef want anymore'],
  ['zie', 'niet', 'zitten'],
  ['ik i', 'dood sterven die', 'wil want'],
  ['eind einde', 'leven', 'maak maken'],
  ['leven', 'zin', 'geen'],
  ['i', 'want going wish gonna', 'end kill', 'all life myself'],
]
const threatened: readonly Rule[] = [
  [
    'bedreigd gechanteerd chanteert chantage afgeperst threatened blackmailed',
    `${own} zoon dochter kind vader moeder man vrouw vriend vriendin iemand somebody someone`,
  ],
  ['dreigen dreigt dreigde', 'familie gezin kind kinderen dochter zoon moeder vader man vrouw'],
  ['naked nude', 'pictures photos pics video videos', 'want wants money send share pay', 'me my they he she'],
  [
    'naakt naakte bloot blote intiem intieme seks sex nude',
    "foto fotos foto’s foto's filmpje filmpjes video videos video’s video's beelden pics pictures",
    own,
    'anders dreigt dreigen dreigde otherwise threatens',
  ],
  [
    'naakt naakte bloot blote intiem intieme seks sex nude',
    "foto fotos foto’s foto's filmpje filmpjes video videos video’s video's beelden pics pictures",
    own,
    'wil wilt betaal wants',
    'geld euro eur money',
  ],
  ['naaktfoto naaktfotos nudes', `${own} iemand delen chantage chanteren afpersing`],
]
const atDoor: readonly Rule[] = [
  [
    'deur voordeur stoep door',
    'iemand man mannen vrouw meneer mevrouw agent agenten politie bank bankmedewerker collega koerier ze somebody someone officer police',
    'aan voor staat staan is komt nu zo standing',
  ],
  [
    'agent agenten politie bank bankmedewerker koerier',
    'wil wilt willen komt',
    'pas pasje bankpas pinpas sieraden goud contant',
    'halen ophalen afhalen meenemen',
  ],
  [
    'komt komen langs coming',
    'zo straks langs nu today',
    'pas pasje bankpas pinpas sieraden goud contant card jewellery',
    'halen ophalen afhalen fetch collect',
  ],
  [
    'coming comes',
    'bank police officer courier man somebody someone',
    'card cards jewellery jewelry gold cash',
    'pick collect fetch',
  ],
  [
    'staat staan standing',
    'deur voordeur stoep door',
    'iemand man mannen vrouw meneer mevrouw agent agenten politie bank somebody someone man officer police',
  ],
  [
    own,
    'pas pasje bankpas pinpas sieraden goud card jewellery',
    'deur koerier ophalen komt langs meegeven door courier',
  ],
]
/** Money of others comes in, or is asked to go on; somebody wants to use what is theirs. */
const mule: readonly Rule[] = [
  ['geldezel katvanger mule'],
  [
    'geld money',
    'krijg kreeg gekregen ontvang ontving ontvangen gestort binnen get got received',
    'vreemde vreemden onbekende onbekenden strangers stranger',
  ],
  ['geld money', 'doorsturen doorgestuurd doorstorten doorgestort doorboeken doorgeboekt forward', own],
  [
    'rekening bankrekening account',
    'gebruiken gebruikt lenen huren verhuren storten use',
    'iemand vriend vriendin jongen jongens ander anderen snapchat insta instagram somebody someone',
    own,
  ],
  ['rekening bankrekening', 'uitlenen uitgeleend verhuren verhuurd', own],
  ['pas pasje bankpas pinpas card', 'lenen huren verhuren uitlenen uitgeleend geleend lend lent', own],
]
/** Told at length: who asked it, and what it would bring. */
const muleTold: readonly Rule[] = [
  [
    'pas pasje bankpas pinpas rekening bankrekening card account',
    'geve geven gaf gegeven lenen uitlenen gebruiken give gave lend use',
    'makkelijk snel easy quick fast',
    'geld cash doekoe money',
    own,
  ],
]
/** Asked at the end of a story too. */
const asksWhat: readonly Rule[] = [['wat what', 'moet should must', 'doen do', 'ik i']]
/** Asked in few words: something happened already. */
const asksNext: readonly Rule[] = [
  ['wat', 'nu'],
  ['what', 'now'],
  ['moet moeten', 'ik wij we', 'nog', 'iets wat doen'],
]
const asks: readonly Rule[] = [['help hulp helpen'], ['bang paniek scared panic', 'ik i ben am']]

/** A cry is short; in a long message such words stand by chance. */
const longestSentence = 24
const longestText = 60
const longestAsking = 8
const longestMule = 16
const longestMuleTold = 40
const fewWords = 5

/** What help somebody asks for by typing it into the check; null: none. `isLikeFraud`: the text itself looks like a message of a fraudster. */
export function helpAskedIn(text: string, { isLikeFraud }: { isLikeFraud: boolean }): HelpNeed | null {
  const sentences = text
    // Addresses are no words, and their dots end no sentence.
    .replace(/\S+/g, (word) => (/[.@:/]\S/.test(word) ? ' ' : word))
    .split(/[.!?\n]+/)
    .map(wordsOf)
  const count = sentences.reduce((sum, words) => sum + words.length, 0)
  if (count === 0 || count > longestText) return null
  const isIn = (rules: readonly Rule[], most = longestSentence) =>
    sentences.some((words) => words.length <= most && rules.some((rule) => holds(rule, words)))
  if (!isLikeFraud && isIn(crisis)) return 'crisis'
  if (!isLikeFraud && isIn(threatened)) return 'threatened'
  const isSecretGone = sentences.some((words) => words.length <= longestSentence && toldSecret(words))
  if (isSecretGone || isIn(handedOver)) return 'cheated'
  if (isIn(atDoor)) return 'at-door'
  if (isIn(inCall) || (count <= fewWords && isIn([['belt bellen', 'mij me']]))) return 'in-call'
  if (!isLikeFraud && isIn(alsoCall)) return 'in-call'
  if (isIn(cheated) || (count <= fewWords && isIn([[trickery]])) || (!isLikeFraud && isIn(alsoBait))) return 'cheated'
  // Named by itself: a caller wants it installed, or looks along already.
  if (count <= fewWords && isIn([['anydesk teamviewer']])) return 'in-call'
  if (isLikeFraud) return null
  if ((count <= longestMule && isIn(mule)) || isIn(muleTold, longestMuleTold)) return 'mule'
  if (isIn(asksWhat)) return 'help-asked'
  if (count > longestAsking) return null
  if (isIn(lostShortly) || (count <= fewWords && isIn([['pas pasje bankpas pinpas', 'kwijt gestolen']])))
    return 'cheated'
  if (isIn(askedShortly)) return 'in-call'
  return isIn(asks) || isIn(asksNext) ? 'help-asked' : null
}
