// SPDX-License-Identifier: EUPL-1.2
import { demoIban, demoPhone, type IdentifierKind } from '#values'

/** One invented report of the story, as a partner files it. */
export interface StoryReport {
  /** Which of the four schemes it belongs to. */
  scheme: 'lamps' | 'daughter' | 'savings' | 'helpdesk'
  controller: 'politie-demo' | 'deltabank-demo'
  daysAgo: number
  fraudForm: string
  contactChannel: string
  lossInCents: number
  narrative: string
  identifiers: { kind: IdentifierKind; value: string; role: 'paid-to' | 'contact' | 'site' }[]
}

/** Lent or stolen: money of three unrelated schemes went to it, so it joins none of them. */
export const lentAccount = demoIban(2_307_001)
const [lampAccount, daughterAccount, savingsAccount] = [demoIban(2_307_002), demoIban(2_307_003), demoIban(2_307_004)]
const [helpdeskAccount, otherAccount] = [demoIban(2_307_005), demoIban(2_307_006)]
export const daughterNumber = demoPhone(71)
const helpdeskNumber = demoPhone(73)

const paidTo = (value: string) => ({ kind: 'iban' as const, value, role: 'paid-to' as const })
const calledBy = (value: string) => ({ kind: 'phone' as const, value, role: 'contact' as const })
const onSite = (value: string) => ({ kind: 'web-address' as const, value, role: 'site' as const })

type Telling = [
  daysAgo: number,
  controller: 'police' | 'bank',
  euros: number,
  account: string | null,
  narrative: string,
]

function told(
  common: Pick<StoryReport, 'scheme' | 'fraudForm' | 'contactChannel'> & { known: StoryReport['identifiers'] },
  tellings: readonly Telling[],
): StoryReport[] {
  const { known, ...rest } = common
  return tellings.map(([daysAgo, controller, euros, account, narrative]) => ({
    ...rest,
    controller: controller === 'police' ? 'politie-demo' : 'deltabank-demo',
    daysAgo,
    lossInCents: euros * 100,
    narrative,
    identifiers: account === null ? known : [...known, paidTo(account)],
  }))
}

/** Three schemes that share one lent account, and one in which three people filled in the wrong number. */
export const story: readonly StoryReport[] = [
  ...told(
    { scheme: 'lamps', fraudForm: 'FF-111', contactChannel: 'CH-100', known: [onSite('lampen-voordeel.example')] },
    [
      [
        19,
        'police',
        129,
        lampAccount,
        'Een staande lamp besteld bij lampen-voordeel.example. Na drie weken nog steeds niets.',
      ],
      [16, 'bank', 89, lampAccount, 'Klant kocht twee tafellampen bij een webwinkel die niet levert.'],
      [12, 'police', 245, lentAccount, 'Mijn hanglamp zou binnen een week komen. De winkel neemt de telefoon niet op.'],
      [9, 'bank', 175, lentAccount, 'Klant betaalde vooraf voor een plafondlamp. De bevestiging bleek namaak.'],
      [
        6,
        'police',
        310,
        lentAccount,
        'Vier buitenlampen gekocht voor de tuin. Het volgnummer van het pakket bestaat niet.',
      ],
      [3, 'bank', 99, lampAccount, 'Klant zag de winkel in een advertentie. De foto’s komen van een andere winkel.'],
      [
        1,
        'police',
        140,
        lampAccount,
        'Ik heb een leeslamp betaald. Daarna verdween de website een dag en kwam hij terug.',
      ],
    ],
  ),
  ...told({ scheme: 'daughter', fraudForm: 'FF-310', contactChannel: 'CH-040', known: [calledBy(daughterNumber)] }, [
    [
      21,
      'police',
      1_450,
      daughterAccount,
      'Mijn dochter zou een nieuw nummer hebben. Zij vroeg of ik een rekening wilde voorschieten.',
    ],
    [17, 'bank', 2_200, daughterAccount, 'Klant maakte geld over na berichten die van haar zoon leken te komen.'],
    [
      11,
      'police',
      980,
      lentAccount,
      'Het bericht begon met “Hoi pap”. Ik betaalde één keer en vertrouwde de tweede vraag niet.',
    ],
    [8, 'bank', 1_900, lentAccount, 'Klant kreeg haast opgelegd: de betaling moest voor vijf uur binnen zijn.'],
    [5, 'police', 750, lentAccount, 'Ik belde het oude nummer van mijn zoon pas toen het geld al weg was.'],
  ]),
  ...told(
    { scheme: 'savings', fraudForm: 'FF-910', contactChannel: 'CH-070', known: [onSite('rente-direct.example')] },
    [
      [
        20,
        'police',
        5_000,
        savingsAccount,
        'Een spaarrekening met zes procent rente. Na mijn inleg kan ik niet meer inloggen.',
      ],
      [14, 'bank', 12_500, savingsAccount, 'Klant opende een deposito op een site die zich voordoet als spaarbank.'],
      [
        10,
        'police',
        7_500,
        lentAccount,
        'Er belde een adviseur na mijn aanvraag. Hij stuurde een contract dat echt leek.',
      ],
      [7, 'bank', 10_000, lentAccount, 'Klant zag elke dag rente bijkomen op de site, maar opnemen lukte niet.'],
      [4, 'police', 3_000, lentAccount, 'Ik moest eerst belasting betalen voordat mijn spaargeld terug kon komen.'],
    ],
  ),
  ...told({ scheme: 'helpdesk', fraudForm: 'FF-411', contactChannel: 'CH-010', known: [calledBy(helpdeskNumber)] }, [
    [
      22,
      'police',
      4_800,
      helpdeskAccount,
      'Een mevrouw van de bank zei dat er een lening op mijn naam was aangevraagd.',
    ],
    [
      18,
      'police',
      9_200,
      helpdeskAccount,
      'Ik moest mijn spaargeld op een kluisrekening zetten totdat het onderzoek klaar was.',
    ],
    [
      15,
      'bank',
      6_100,
      helpdeskAccount,
      'Klant werd anderhalf uur aan de lijn gehouden en verhoogde zelf zijn limiet.',
    ],
    [
      13,
      'police',
      2_750,
      helpdeskAccount,
      'De man aan de telefoon kende mijn laatste afschrijvingen. Daarom geloofde ik hem.',
    ],
    [
      6,
      'police',
      640,
      otherAccount,
      'Ik belde zelf een nummer dat ik online vond en kreeg iemand die wilde meekijken.',
    ],
    [
      4,
      'police',
      820,
      otherAccount,
      'Via een zoekmachine vond ik een helpdesk voor mijn printer. Zij rekenden vooraf.',
    ],
    [
      2,
      'police',
      390,
      otherAccount,
      'Een pop-up gaf een nummer om te bellen. Ik betaalde voor een schoonmaak van mijn laptop.',
    ],
  ]),
]

/** What comes in after somebody began to watch the number of the daughter. */
export const news: readonly StoryReport[] = told(
  { scheme: 'daughter', fraudForm: 'FF-310', contactChannel: 'CH-040', known: [calledBy(daughterNumber)] },
  [
    [
      0.2,
      'police',
      1_120,
      daughterAccount,
      'Vanmorgen weer zo’n bericht van mijn zogenaamde dochter. Ik heb helaas betaald.',
    ],
    [0.1, 'bank', 2_600, daughterAccount, 'Klant belde direct na de betaling. De rekening is bij ons bekend.'],
  ],
)
