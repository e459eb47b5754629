// SPDX-License-Identifier: EUPL-1.2
import { organisation, relative } from './people-words.ts'

/** Words that say much the same about an identifier beside them; "*" stands for any ending. What a model learns of one, it knows of all. */
const classes: Readonly<Record<string, string>> = {
  MY: "mijn m'n mn m onze ons my our mijzelf mezelf meu minha mi mein meine",
  I: 'ik wij we i mij me us zelf',
  THEIR: "haar zijn z'n zn d'r dr hun his her their hen hem",
  THEY: 'hij zij ze die he she they men iemand iem someone somebody ene',
  REAL: 'echt* officieel officiële officiele werkelijk* juist* origine* real actual* official* genuine correct* enige eigenlijke vertrouwde bestaande bestaat oorspronkelijk*',
  USUAL:
    'altijd normaal normaliter gewoonlijk gewoon gewone nog steeds vaste oude vroeger eerder* vorig* usual* always old still normally jaren jarenlang voorheen',
  NEW: 'nieuw* ander* tijdelijk* onbekend* vreemd* new other different unknown temporary ineens opeens plots* gewijzigd* veranderd* changed',
  FAKE: 'nep* vals* zogenaamd* zgn zogezegd* fake* oplicht* dader* fraud* scam* boef* verdacht* crimine* bedrieg* pretend* supposedly alsof namens gedaante nagemaakt* vervalst* spoof* gespooft impost* kopie',
  CALL: 'bel belt belde belden gebeld opgebeld opbellen bellen bellend beller* belster telefoontje* oproep* opgehangen ophangen hing lijn stem call called caller calling calls rang ringing phoned aan-de-lijn bandje telefonisch hangt',
  BACK: 'terugbel* teruggebeld terugbelde nagebeld callback terug-bellen',
  APP: 'app apps appte appten appt geappt appje* whatsapp* bericht* telegram chat* gechat signal messenger message* messaged dm dms discord snap snapchat tinder',
  SMS: "sms* sms'je ge-smst texted text tekstbericht*",
  MAIL: 'mail mails mailde mailden mailt gemaild mailtje* e-mail* email* emailed mailen mailadres afzender sender onderwerp subject',
  SEND: 'stuurde stuurden gestuurd sturen stuurt stuur sent send sends sending verstuurd* verzonden doorgestuurd forwarded',
  PAY: 'betaal* betalen betaald betaling* overgemaakt overmaken overmaak* overboek* overgeboekt storten gestort stort* inleg maakte pay paid payment paying transfer* deposit* aanbetal* borg gestuurd voldaan voldoen getikt tikkie bedrag geld euro eur begunstigde tegenrekening ontvanger moved',
  GONE: 'afgeschreven afschrijving* weg leeg leeggehaald geplunderd gehaald verdwenen eraf kwijt gone taken stolen gestolen opgenomen geblokkeerd blocked',
  BUY: 'koop* kocht* gekocht bestel* besteld* bestelling buy bought ordered order purchased aangeschaft geboekt',
  SELL: 'verko* seller* sell* sold vendor aanbieder adverteerder handelaar fokker aannemer plug advertentie* marktplaats vinted ebay marketplace shop* winkel* webshop* webwinkel* klantenservice store levert leveren geleverd',
  BUYER: 'koper* koopster buyer* besteller',
  SITE: 'site* website* pagina link* platform url domein* hyperlink',
  CLICK: 'klik* geklikt ingelogd inlog* ingevuld invullen kwam terecht clicked typed registered aangemeld',
  NUM: 'nummer* nr nrs telefoonnummer* tel telnr number* mobiel* 06 phone* telefoon* toestel gsm',
  ACC: 'rekening* iban* rek reknr bankrekening* account* spaarrekening* betaalrekening* kluisrekening* bankpas pas',
  NOT: "niet geen nooit not never no n't didn't niks",
  TELL: 'gemeld melden meldde aangifte gewaarschuwd waarschuw* reported report* inlichten ingelicht doorgegeven loket slachtofferhulp politie aangegeven advies',
  CHECK:
    'gecheckt checkte check* nagevraagd gecontroleerd controle bevestig* nagezocht opgezocht confirmed verified bleek blijkt vergeleek vergeleken overleg navraag',
  KNOWS: 'wist wisten weet weten niets kent kennen knew know zegt zei zeiden zeggen said says vertelde',
  SHOW: 'scherm* beeld display* nummerweergave toonde verscheen zag zien gezien getoond shown showed venster* weergave stond',
  PAPER:
    'brief* factuur* facturen nota* folder* flyer* kaartje* visitekaartje* envelop* acceptgiro bon bonnetje offerte* contract* invoice* letter voettekst handtekening legitimatie briefje papier* sticker',
  TOUCH:
    'contact* bereik* bereikbaar reach* schreef* schrijven geschreven wrote write antwoord* reageer* reply verder verliep gesprekspartner benaderd',
  SAFE: 'getuige* collega* begeleider* bewindvoerder mantelzorger wijkagent advocaat jurist oppas vertrouwenspersoon agent witness gedupeerde slachtoffer',
  LOVE: 'liefde date dating lieverd relatie profiel* vriendschapsverzoek belegg* adviseur* coach broker mentor recruiter hr verhuurder landlord huisbaas makelaar notaris admin',
  READ: 'las lees gelezen staat forum review* radar lezen read consumentenbond lijkt leek dacht',
}

const whole = new Map<string, string>()
const begins: { start: string; name: string }[] = []
for (const [name, words] of Object.entries(classes))
  for (const word of words.split(' '))
    if (word.endsWith('*')) begins.push({ start: word.slice(0, -1), name })
    else whole.set(word, name)
/** The longest first, so that "terugbel" goes before "te". */
begins.sort((a, b) => b.start.length - a.start.length)
const ofRelative = new RegExp(`^(?:${relative})(?:s|'s|tje|lief|je)?$`, 'u')
const ofOrganisation = new RegExp(
  `^(?:${organisation}|[\\p{L}-]+(?:bank|verzekeraar|bond)|instelling|school|bureau|kantoor|hotel|ziekenhuis|universiteit|fabrikant|overheid)$`,
  'u',
)

const known = new Map<string, string | null>()
const mostKnown = 20_000

/** The class of a word in small letters, or null. */
export function classOf(word: string): string | null {
  const before = known.get(word)
  if (before !== undefined) return before
  const found =
    whole.get(word) ??
    (ofRelative.test(word) ? 'REL' : ofOrganisation.test(word) ? 'ORG' : null) ??
    begins.find(({ start }) => word.startsWith(start))?.name ??
    null
  if (known.size < mostKnown) known.set(word, found)
  return found
}
