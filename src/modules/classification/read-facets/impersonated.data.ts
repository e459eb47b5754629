// SPDX-License-Identifier: EUPL-1.2
import type { CueGroup } from './cue.ts'
import { closeParties, parties } from './parties.data.ts'
import { posingAsOrganisation, posingAsPerson, posingAsStaff } from './posing.data.ts'

const list = (phrases: string) => phrases.split(',').map((phrase) => phrase.trim())

/** Every way of saying it with every name of the party. */
function filled(ways: readonly string[], slot: 'ORG' | 'PERSON', names: string): string {
  return list(ways.join(','))
    .flatMap((way) => list(names).map((name) => way.replace(slot, name)))
    .join(',')
}

const each = (make: (party: { organisation: string; person?: string }) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parties).flatMap(([concept, party]) => {
      const made = make(party)
      return made === '' ? [] : [[concept, made]]
    }),
  )

export const impersonatedCues: readonly CueGroup[] = [
  {
    facet: 'impersonated',
    strength: 5,
    cues: {
      'IP-020': [
        '{hello} {kin}, {kin} dit|ik|mijn|mn|kun|kan|ben|heb|met|wil|zou|it|this|can|could, hi|hey mum|mom|dad, hoi|hallo lieverd, dit|is mijn nieuwe|nieuw nummer|nr, this is my new number',
        filled(
          [
            '{so} (van) ({mine}) ORG, {message} van (zogenaamd) {mine}|haar|zijn ORG, namens {mine} ORG, alsof (hij|ze|zij|het|ik) (met|van) {mine}|een|haar|zijn ORG, voor als {mine}|een|haar|zijn ORG, {pose} (of|als|alsof) .. {mine}|haar|zijn ORG, dacht .. {mine}|haar|zijn ORG (was|te), was niet|helemaal|nooit {mine}|haar|zijn ORG, stem van|als ({mine}|haar|zijn|een) ORG, deepfake|filmpje|video van {mine} ORG, stem .. ORG nagemaakt|gekloond, {mine}|haar|zijn ORG was het niet, iemand .. van {mine} ORG, account van {mine}|een ORG',
            '{message} (that) (seemed) from {mine}|her|his ORG, pretending|pretended|claiming|claimed|posing (to) (be|as) {mine}|her|his|a|their ORG, {so} {mine} ORG, {mine}|her|his ORG s voice|account, voice|video|deepfake of ({mine}|her|his) ORG, sounded (just) (exactly) like {mine}|her|his ORG, {mine}|her|his ORG s stolen|cloned voice, not {mine}|her|his ORG, thought it was {mine}|her|his ORG',
          ],
          'ORG',
          '{family}',
        ),
      ].join(','),
      'IP-090':
        'leek|leken|lijkt|looked|looks .. bekende|echte|officiele|bestaande|official|famous|known {shop}|winkelketen|keten|merk|brand, leek|leken|lijkt|looked|looks op|like de|een|a|the (site|website) (van|of) (een|a) bekende|known|famous|officiele|official, kopie|copy|clone|nagemaakt|gekopieerd .. website|site|webshop|shop|winkel .. bekende|bestaande|merk|famous|known|brand|echte, kopie|copy of|van .. bekende|famous|known|bestaande|merk|brand',
    },
  },
  {
    facet: 'impersonated',
    strength: 5,
    // The safe account of a false bank would be 'in your own name'.
    unless: ['FF-400', 'FF-300'],
    cues: {
      'IP-140':
        'op|onder|in mijn|mn|onze|haar|zijn|hun|in naam (een|twee|drie) (gezet|afgesloten|besteld|gekocht|geopend|aangevraagd|gehuurd|geregistreerd), uit mijn|onze naam, in|under my|our|her|his name, voor mij|mijn uitgegeven|uitgaf|uitgeeft|voordeed, mijn|onze|haar|zijn|my|our|her|his identiteit|identity, met mijn|onze|haar|zijn gegevens|naam|paspoort|bsn|id|identiteit*|rijbewijs|<government>, using|used|with my|our|her|his details|name|identity|passport|id, namens|uit naam van mij|ons|onze|mijn, naam van|en ons|onze|mijn, ons|onze|our logo|<government>|btw*|bedrijfsnaam|handelsnaam|huisstijl, {so} (website|webshop|site) met|van ons|onze, pretends|pretending to be me|us, voor mij|ons uitgegeven',
    },
  },
  {
    facet: 'impersonated',
    strength: 4,
    cues: each(({ organisation }) => filled(posingAsOrganisation, 'ORG', organisation)),
  },
  {
    facet: 'impersonated',
    strength: 4,
    unless: ['FF-400'],
    cues: Object.fromEntries(
      ['IP-110', 'IP-130'].map((concept) => [
        concept,
        filled(
          [
            'namens ({the}) ORG, uit naam van ({the}) ORG, {so} (van|door) ({the}) ORG, {message} van|from|by (zogenaamd) ({the}) ORG, alsof .. ({the}) ORG, voor als ({the}) ORG, {pose} .. ({the}) ORG, {contacted} door ({the}) ORG, pretending|pretended|claiming|claimed|posing|impersonating (to) (be|as) ({the}) ORG, was niet {mine} ORG, {the} ORG belde|mailde|vroeg|appte|emailed|asked',
          ],
          'ORG',
          closeParties[concept] ?? '',
        ),
      ]),
    ),
  },
  {
    facet: 'impersonated',
    strength: 3,
    cues: each(({ person }) => (person ? filled(posingAsPerson, 'PERSON', person) : '')),
  },
  { facet: 'impersonated', strength: 3, cues: each(({ organisation }) => filled(posingAsStaff, 'ORG', organisation)) },
  {
    facet: 'impersonated',
    strength: 3,
    inMessage: true,
    cues: {
      ...each(({ organisation }) => organisation),
      'IP-010':
        'bank, <bank>, bankpas*, betaalpas*, bankrekening, mobiel bankieren, bankapp, bankieren app, volksbank, betaalrekening, mijn <bank>, your bank, online banking',
      'IP-040': '<government>, belasting*, gemeente, toeslag*, energietoeslag, energievergoeding, tax refund',
      'IP-080': '<marketplace>, <social>',
      'IP-030': '<police>, deurwaarder*, gerechtsdeurwaarder*, rechercheur*, bailiff*',
      'IP-050': '<carrier>, pakket*, pakje, zending, bezorger, parcel, package, delivery',
    },
  },
  {
    facet: 'impersonated',
    strength: 2,
    unless: ['FF-300', 'FF-400', 'FF-500', 'FF-900'],
    cues: {
      'IP-100':
        'koper|koopster|buyer, verkocht|verkopen|sold|selling .. <marketplace>|marketplace, <marketplace>|marketplace .. verkocht|verkopen|verkoop|sold|selling, gekocht|bought|kocht|verkocht .. van|from|aan|to een|a|iemand|someone|particulier (man|vrouw|jongen|meisje|meneer|mevrouw|guy|woman|girl|man|particulier), <marketplace>|<social>|facebookgroep .. verkoper|seller, verkoper|seller .. <marketplace>|<social>|<messenger>',
    },
  },
  {
    facet: 'impersonated',
    strength: 2,
    under: ['FF-120', 'FF-112', 'FF-200'],
    cues: {
      'IP-100':
        'koper|kopers|koopster|kopende|buyer|buyers, verkoper|verkoopster|verkopers|seller|sellers, wilde|wil|wou|wanted .. kopen|buy',
    },
  },
  {
    facet: 'impersonated',
    strength: 2,
    under: ['FF-120'],
    cues: {
      'IP-100':
        'koper|kopers|koopster|kopende|buyer|buyers, verkoper|verkoopster|verkopers|seller|sellers, verkocht|verkoop|verkopen|selling|sold|sell, {someone} .. kopen|koopt|kocht|interesse|buy, <marketplace>, marketplace, advertentie, listing',
    },
  },
  {
    facet: 'impersonated',
    strength: 2,
    under: ['FF-110'],
    cues: {
      'IP-090': 'nagemaakte|gekopieerde|gekloonde|copied|cloned website|webshop|site|winkel|webwinkel|shop|store',
      'IP-130':
        'verhuurder|verhuurster|huisbaas|kotbaas|verhuurt|huisbazin|landlord|landlady, eigenaar|eigenares|owner .. huis|appartement|kamer|woning|sleutel|flat|house|borg, huurwoning|studentenkamer|vakantiehuis*|vakantiewoning*|kamer|appartement|appartementje|huurhuis|studio|woning|chalet|stacaravan|kot|flat|apartment|room|cottage|villa|bungalow, borg, waarborg, huur|gehuurd|huren|rent|rented|rental',
      'IP-100':
        'verkoper|verkoopster|verkopers|seller, man|vrouw|iemand|jongen|meisje|meneer|mevrouw|someone|guy|woman .. verkocht|verkoopt|selling|sold|opsturen|opstuurde, <marketplace>, marketplace, particulier*, kaartjes|tickets|kaarten|ticket|kaartje, advertentie',
    },
  },
  {
    facet: 'impersonated',
    strength: 6,
    under: ['FF-500'],
    cues: {
      'IP-140':
        'op|onder|in (mijn|mn|onze|haar|zijn) naam, mijn|mn|onze|ons|my|our (eigen) naam|name|gegevens|details|bsn|identiteit|identity|<government>|btw*|itsme|bedrijf|company|zaak|toeslag*|huurtoeslag|uitkering|belasting*|kinderopvangtoeslag|zorgtoeslag|aow, heb|have (ik) .. nooit|niet|niks|never|niets .. besteld|aangevraagd|afgesloten|gekocht|ondertekend|ordered|signed|applied, never ordered|signed|applied|opened, niet|nooit|niks besteld|aangevraagd|afgesloten|ondertekend|gevraagd, incassobureau|incassobrief|incassobrieven|aanmaning|aanmaningen .. voor|over|van, <government> misbruikt|ingelogd|veranderd|gehackt|overgenomen, terwijl ik',
    },
  },
  {
    facet: 'impersonated',
    strength: 2,
    under: ['FF-400'],
    cues: {
      ...each(({ organisation, person }) => [organisation, person].filter(Boolean).join(',')),
      'IP-010':
        'bank, <bank>, bankmedewerk*, bankier, fraudeafdeling, fraudedesk, fraudehelpdesk, veilige|kluis rekening, kluisrekening, {card}, spaargeld, spaarrekening, mijn rekening, safe account, savings',
      'IP-070':
        '<software>, <search>, computer, laptop, pc, virus*, besmet, tech support, malware, printer, infected, popup, pop up',
      'IP-120': '<crypto>, wallet, coins, munten, seed*, herstelzin, exchange',
    },
  },
  {
    facet: 'impersonated',
    strength: 2,
    under: ['FF-940'],
    cues: {
      'IP-110':
        'directeur|directrice|baas|ceo|cfo|manager|chef|leidinggevende|voorzitter|penningmeester|zaakvoerder|leverancier|collega|klant|aannemer|notaris|boss|supplier|director|contractor|builder|solicitor|chairman|treasurer|vendor|colleague|eigenaar|salaris*|payroll|loon|relatie, factuur .. leverancier|rekeningnummer, rekeningnummer .. gewijzigd|veranderd|aangepast, nieuw|nieuwe rekeningnummer|bankrekening|bankgegevens, new bank details|account',
    },
  },
  {
    facet: 'impersonated',
    strength: 2,
    under: ['FF-950'],
    cues: {
      'IP-150':
        'bureau|kantoor|bedrijf|advocaat|advocatenkantoor|advocaten|advocatencollectief|terughaalbureau|jurist|specialist|specialisten|instantie|hacker|team|fonds|organisatie|autoriteit|toezichthouder|stichting|dienst|meldpunt|medewerker|afm|dnb|fraudehelpdesk|agency|firm|company|lawyer|expert|office|helpdesk|service, terug|terughalen|terugkrijgen|teruggehaald|terughaal*|recover|recovery|traced|getraceerd|teruggevonden|gevonden',
    },
  },
  {
    facet: 'impersonated',
    strength: 2,
    under: ['FF-300'],
    cues: { 'IP-020': '{family}, {kin}, bekende, kennis' },
  },
]
