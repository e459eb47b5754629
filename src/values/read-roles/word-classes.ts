// SPDX-License-Identifier: EUPL-1.2
import { organisation, relative } from './people-words.ts'

/** Words that say much the same about an identifier beside them; "*" stands for any ending. What a model learns of one, it knows of all. */
const classes: Readonly<Record<string, string>> = {
  MY: "mijn m'n mn m onze ons my our mijzelf mezelf meu minha mi mein meine mijn mój moje moja mojego мій моя мого мой моего моей",
  I: 'ik wij we i mij me us zelf',
  THEIR: "haar zijn z'n zn d'r dr hun his her their hen hem",
  THEY: 'hij zij ze die he she they men iemand iem someone somebody ene mevrouw mevr meneer mijnheer juffrouw juf dame heer jongeman jongedame vent kerel gozer gast persoon guy lady gentleman jemand elle alguien ktoś',
  REAL: 'echt* officieel officiële officiele werkelijk* juist* origine* real actual* official* genuine correct* enige eigenlijke vertrouwde bestaande bestaat oorspronkelijk* legit legitieme',
  USUAL:
    'altijd normaal normaliter gewoonlijk gewoon gewone nog steeds vaste oude vroeger eerder* vorig* usual* always old still normally jaren jarenlang voorheen',
  NEW: 'nieuw* ander* tijdelijk* onbekend* vreemd* new other different unknown temporary ineens opeens plots* gewijzigd* veranderd* changed',
  FAKE: 'nep* vals* zogenaamd* zgn zogezegd* fake* oplicht* dader* fraud* scam* boef* verdacht* crimine* bedrieg* pretend* supposedly alsof namens gedaante nagemaakt* vervalst* spoof* gespooft impost* kopie',
  CALL: 'bel belt belde belden gebeld opgebeld opbellen bellen bellend beller* belster telefoontje* oproep* opgehangen ophangen hing lijn stem call called caller calling calls rang ringing phoned aan-de-lijn bandje telefonisch hangt gebelt beld belletje* rinkel* hung angerufen anruf* rief appelé appelée appel appels llam* dzwoni* zadzwoni* arad* дзвони* подзвони* звони* позвони* اتصل*',
  BACK: 'terugbel* teruggebeld terugbelde nagebeld callback terug-bellen',
  APP: 'app apps appte appten appt geappt appje* whatsapp* bericht* telegram chat* gechat signal messenger message* messaged dm dms discord snap snapchat tinder apje apte geapt wapp* berigt* nachricht* dms gedmd mesaj* wiadomoś* mensaje* повідомлен* сообщен* viber wechat hangouts imessage line',
  SMS: "sms* sms'je ge-smst texted text tekstbericht* sms'te smste tekstje",
  MAIL: 'mail mails mailde mailden mailt gemaild mailtje* e-mail* email* emailed mailen mailadres afzender sender onderwerp subject maild meel correo courriel mejl* inbox mailbox postvak',
  SEND: 'stuurde stuurden gestuurd sturen stuurt stuur sent send sends sending verstuurd* verzonden doorgestuurd forwarded stuurd sturde gestuurt envi* gönder* wysła* надісла* отправи* schickte geschickt',
  PAY: 'betaal* betalen betaald betaling* overgemaakt overmaken overmaak* overboek* overgeboekt storten gestort stort* inleg maakte pay paid payment paying transfer* deposit* aanbetal* borg gestuurd voldaan voldoen getikt tikkie bedrag geld euro eur begunstigde tegenrekening ontvanger moved betaalt betaalde gepint ovrgemaakt overgemaak* overgezet doorgestort doorgesluisd overgeschreven overschrijven bijgestort bijbetaald bijstorten terugstorten terugbetaal* opgenomen spaargeld spaarcent* money euros überwiesen überweis* bezahlt* gezahlt payé payer versé virement pagué pagar pagado transfer* zapłaci* przela* wpłaci* ödedim ödeme* para parayı havale переказ* оплат* перев* заплат* гроші деньги euroos',
  GONE: 'afgeschreven afschrijving* weg leeg leeggehaald geplunderd gehaald verdwenen eraf kwijt gone taken stolen gestolen opgenomen geblokkeerd blocked verdween leeggeroofd geroofd debited withdrawn withdrew afgehaald weggehaald verdwenen',
  BUY: 'koop* kocht* gekocht bestel* besteld* bestelling buy bought ordered order purchased aangeschaft geboekt kopen aankoop aangekocht aanschaf gekoht besteldde huren huur huurde kupi* achet* compr* gekauft купи*',
  SELL: 'verko* seller* sell* sold vendor aanbieder adverteerder handelaar fokker aannemer plug advertentie* marktplaats vinted ebay marketplace shop* winkel* webshop* webwinkel* klantenservice store levert leveren geleverd sprzeda* vend* satıcı verkauf* продав* webshob* nepshop* nepwinkel* advertent*',
  BUYER: 'koper* koopster buyer* besteller',
  SITE: 'site* website* pagina link* platform url domein* hyperlink webadres webpagina webside link* linkje strona сайт* sitio',
  CLICK:
    'klik* geklikt ingelogd inlog* ingevuld invullen kwam terecht clicked typed registered aangemeld klikte aanklikte opende gescand scande scan qr* invul* gedownload download* geinstalleerd installeer*',
  NUM: 'nummer* nr nrs telefoonnummer* tel telnr number* mobiel* 06 phone* telefoon* toestel gsm numer numero número telefonnummer numara* номер* telefoonnr mob mobieltje',
  ACC: 'rekening* iban* rek reknr bankrekening* account* spaarrekening* betaalrekening* kluisrekening* bankpas pas rekning* rekeningnr konto* compte cuenta conta hesab* рахунок* счет* счёт* bankpasje betaalpas creditcard portemonnee wallet*',
  NOT: "niet geen nooit not never no n't didn't niks nichts nicht jamais nie не",
  TELL: 'gemeld melden meldde aangifte gewaarschuwd waarschuw* reported report* inlichten ingelicht doorgegeven loket slachtofferhulp politie aangegeven advies',
  CHECK:
    'gecheckt checkte check* nagevraagd gecontroleerd controle bevestig* nagezocht opgezocht confirmed verified bleek blijkt vergeleek vergeleken overleg navraag klopte klopt navraag nagegaan',
  KNOWS: 'wist wisten weet weten niets kent kennen knew know zegt zei zeiden zeggen said says vertelde',
  SHOW: 'scherm* beeld display* nummerweergave toonde verscheen zag zien gezien getoond shown showed venster* weergave stond schermpje gespoofd beeldscherm',
  PAPER:
    'brief* factuur* facturen nota* folder* flyer* kaartje* visitekaartje* envelop* acceptgiro bon bonnetje offerte* contract* invoice* letter voettekst handtekening legitimatie briefje papier* sticker brieven stickers qr-code rekeningafschrift afschrift*',
  TOUCH:
    'contact* bereik* bereikbaar reach* schreef* schrijven geschreven wrote write antwoord* reageer* reply verder verliep gesprekspartner benaderd benaderde benaderen verwees reactie reageerde sprak gesproken spreken gesprek noemde contacted leerde kennen ontmoet*',
  SAFE: 'getuige* collega* begeleider* bewindvoerder mantelzorger wijkagent advocaat jurist oppas vertrouwenspersoon agent witness gedupeerde slachtoffer',
  LOVE: 'liefde date dating lieverd relatie profiel* vriendschapsverzoek belegg* adviseur* coach broker mentor recruiter hr verhuurder landlord huisbaas makelaar notaris admin huurder* kamer woning koopman liefdes* tinder datingsite dokter soldaat generaal recruit* klusje baan werk vacature crypto* trading',
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
