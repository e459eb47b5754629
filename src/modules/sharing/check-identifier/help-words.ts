// SPDX-License-Identifier: EUPL-1.2
import { own, police } from './loss-words.ts'
import type { Rule } from './word-rules.ts'

const kin =
  'zoon zoontje dochter dochtertje kind kleinzoon kleindochter broertje zusje vriend vriendin son daughter child'
const images = 'foto foto’s plaatje nepfoto filmpje videos beelden opname deepfake pics pictures photos'
const nude = 'naakte bloot blote ontkleed intiem seks sex nude naked'
export const trickery =
  'opgelicht opgeligt bedrogen beroofd ingetrapt genept ingeluisd scammed defrauded cheated robbed'
/** What is gone is not to be held back any more, also when he still stands at the door. */
export const handedOver: readonly Rule[] = [
  ['meegenomen meegegeven afgegeven', 'pas pasje bankpas pinpas pincode card', `${own} ze`],
]
export const cheated: readonly Rule[] = [
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
  ['ik i heb mijn mn m’n my', 'geklikt gedrukt clicked', 'link linkje'],
  [
    own,
    'gestuurd gegeven gekocht stuurde gaf kocht sent gave bought',
    'cadeaukaart cadeaukaarten cadeaubon cadeaubonnen giftcard steam itunes voucher',
    'baas chef collega directeur boss nep fake bleek niet wasn’t scam turned',
  ],
  // What somebody did, and what is gone since.
  [
    'ik heb i',
    'gedrukt geklikt ingelogd ingevuld gescand clicked logged scanned entered',
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
  ['nummer simkaart sim', 'overgenomen gekaapt hijacked swapped', own],
  // A trick at the machine; and a debit of nobody they know.
  [
    own,
    'pas pasje bankpas pinpas card',
    'ingeslikt ingenomen swallowed',
    'automaat geldautomaat machine atm iemand man vrouw pinautomaat',
  ],
  ['afgeschreven debited charged', 'ken herken weet know recognise', 'niet don’t dont not', own],
  ['kaart creditcard card pas bankpas', 'bevestigen bevestig invullen confirm', 'gedaan did', own],
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
    'oplichter verkeerd nepsite nepwinkel nepshop nepverkoper nepfactuur spookfactuur valse spijt fake false scammer',
  ],
]
/** Whoever pretends to be a child says it too. */
export const alsoBait: readonly Rule[] = [[own, 'gehackt gehacked hacked']]
/** Said shortly; in a longer text somebody else's child lost it abroad, or a seller was paid. */
export const lostShortly: readonly Rule[] = [
  ['hoe how', 'krijg krijgen krijgt kan kunnen get', 'geld money', 'terug back terugkrijgen terughalen'],
  ['ik wij i', 'al already', 'betaald overgemaakt gestort paid transferred'],
  [own, 'pas pasje bankpas pinpas creditcard card', 'kwijt verloren gestolen lost stolen'],
  [
    'ze zij hij iemand oplichter they he she somebody someone scammer',
    'heeft hebben have has',
    'mijn mn m’n my',
    'pas pasje bankpas pinpas creditcard card pin pincode',
  ],
]
const machine = 'computer laptop pc tablet telefoon mobiel scherm bureaublad phone screen'
const other = 'hij zij ze iemand man vrouw meneer mevrouw helpdesk microsoft they he she somebody someone man guy'
/** Somebody else looks along, or moves the mouse, now. */
export const remote: readonly Rule[] = [
  [machine, other, 'meekijken meekijkt meekijk meekijke'],
  [machine, other, 'zit zitten kijkt kijken klikt klikken beweegt bezig', 'nu mee muis anydesk teamviewer'],
  ['anydesk teamviewer', 'nu steeds nog', 'kijkt kijken mee zit ziet bezig'],
  [machine, 'muis', 'beweegt', 'vanzelf zelf'],
  ['computer laptop pc tablet phone', other, 'in inside controls controlling moving sees watching', 'now right mouse'],
  ['mouse', 'moves moving', 'itself own'],
]
export const inCall: readonly Rule[] = [
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
    'aan an op on',
    'hangt heb zit hebben have got',
    'nu iemand man vrouw mevrouw meneer bank politie somebody someone now',
  ],
  ['word wordt wort', 'gebeld opgebeld', 'ik nu'],
  ['politie agent agenten', 'zegt zeggen belt belde', 'lijst lijstje briefje verdacht', own],
  ['police', 'call calls called calling phoned', 'bsn crime criminal arrest arrested warrant press', 'me my'],
]
/** Said shortly: what no caller may have is asked for. */
export const askedShortly: readonly Rule[] = [
  [
    'bank politie agent helpdesk beller hij zij ze iemand man vrouw mevrouw meneer',
    'vraagt vragen wil wilt willen',
    'code codes pincode inlogcode wachtwoord',
  ],
  ['ik', 'moet', 'geven doorgeven', 'code codes pincode inlogcode wachtwoord'],
]
/** What a caller says is told in these words; a message of a fraudster uses them too. */
export const alsoCall: readonly Rule[] = [
  [
    'zegt zeggen says',
    'hij zij ze man vrouw meneer mevrouw beller iemand he she man woman',
    own,
    'spaargeld geld rekening savings money account',
    'overmaken overboeken verplaatsen storten veilig gevaar transfer safe danger',
  ],
]
export const threatened: readonly Rule[] = [
  [
    'bedreigd bedreigen gechanteerd chanteert chantage afgeperst threatened blackmailed',
    `${own} ${kin} vader moeder man vrouw iemand somebody someone`,
  ],
  ['dreigen dreigt dreigde', 'familie gezin kind kinderen dochter zoon moeder vader man vrouw'],
]
/** Somebody has images, and asks for money, more, or silence: what they threaten with needs another kind of help. */
export const withImages: readonly Rule[] = [
  ['sextortion'],
  [
    `${images} webcam`,
    'gechanteerd chanteert chantage chanteren afgeperst afpersing afperst afpersen blackmailed blackmail',
  ],
  [images, 'bedreigd bedreigen threatened', `${own} ${kin}`],
  // Paid already, and it goes on.
  [
    images,
    `${kin} mij me mijn hem haar`,
    'heeft hebben has have',
    'wil wilt willen eist eisen wants want',
    'meer nog more',
    'geld euro eur betaald codes paysafe bitcoin cadeaukaart cadeaukaarten money paid',
  ],
  [
    'uitgekleed uitkleden naakt bloot undressed naked',
    'camera webcam video beeldbellen videobellen videocall',
    'opgenomen gefilmd opname recorded filmed',
  ],
  // As it is written to who is threatened.
  [
    'stuur send',
    images,
    'of anders or otherwise',
    'deze alles this these everything',
    'ik i',
    'moeder vader ouders familie vrienden klas school iedereen mother parents friends everyone',
  ],
  ['naaktfoto naaktbeelden nudes', `${own} iemand delen chantage chanteren afpersing afgeperst`],
  ['naked nude', images, 'want wants money send share pay', 'me my they he she'],
  [nude, images, `${own} ${kin}`, 'anders dreigt dreigen dreigde otherwise threatens'],
  [nude, images, `${own} ${kin}`, 'wil wilt willen betaal wants', 'geld euro eur money'],
  // Not called nude: it is what would be done with them, and to whom, that threatens.
  [
    images,
    'hij ie zij ze iemand man vrouw jongen meisje gozer gast he she they somebody someone',
    'stuurt sturen doorstuurt doorsturen doorgestuurd gooit gooien zet zetten plaatst plaatsen deelt delen verspreidt verspreiden post posts send sends shares',
    'familie werk werkgever baas school klas klasgenoten vrienden contacten ouders moeder facebook insta instagram snap snapchat telegram internet online openbaar iedereen work family friends everyone',
    'als anders tenzij dreigt dreigen betaal betalen if unless otherwise pay',
  ],
  [
    'webcam camera',
    'gefilmd filmde opgenomen filmpje opname beelden video gehackt hacked recorded',
    'bitcoin btc crypto geld euro eur dollar betaal betalen money pay',
  ],
  // Made of somebody, or gone round already: nobody needs to ask for money.
  [
    nude,
    images,
    `${kin} mij me mijn mn m’n my`,
    'rond rondgaat rondgestuurd verspreid gedeeld gezet geplaatst doorgestuurd online school klas iedereen groepsapp internet telegram snapchat ai nep deepfake shared everyone fake',
  ],
]
export const atDoor: readonly Rule[] = [
  [
    'deur voordeur stoep',
    'iemand man mannen vrouw meneer mevrouw agent agenten politie bank bankmedewerker collega koerier ze',
    'aan voor staat staan is komt nu zo',
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
    'politie agent rechercheur koerier advocaat notaris',
    'komt komen',
    'geld contant sieraden juwelen goud',
    'halen ophalen afhalen',
  ],
  // Told to have it ready.
  [
    `${police} bank`,
    'tas tasje tassie envelop enveloppe',
    'geld contant sieraden juwelen goud pas pasje bankpas',
    'komt',
  ],
  ['staat staan', 'deur voordeur stoep', 'iemand man mannen vrouw meneer mevrouw agent agenten politie bank'],
  // In English: "door" is a common word of Dutch.
  ['door', 'at standing', 'somebody someone man woman officer police bank courier they', 'my the is'],
  [own, 'pas pasje bankpas pinpas sieraden goud card jewellery', 'deur koerier ophalen langs meegeven courier'],
  [own, 'pas pasje bankpas pinpas sieraden goud', 'komt', 'voor om halen'],
]
/** Somebody at a door that is not theirs. */
export const atOtherDoor = /\b(?:we|wij|ik) stond(?:en)?\b|\bstond(?:en)? (?:we|wij|ik)\b/i
/** Asked at the end of a story too. */
export const asksWhat: readonly Rule[] = [['wat what', 'moet should must', 'doen do', 'ik i']]
/** Asked in few words: something happened already. */
export const asksNext: readonly Rule[] = [
  ['wat', 'nu'],
  ['what', 'now'],
  ['moet moeten', 'ik wij we', 'nog', 'iets wat doen'],
]
export const asks: readonly Rule[] = [['help hulp helpen'], ['bang paniek scared panic', 'ik i ben am']]
