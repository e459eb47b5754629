// SPDX-License-Identifier: EUPL-1.2

type FourScores = readonly [harm: number, reach: number, room: number, ready: number]

interface DemoStep {
  step: 'prioritise' | 'direct' | 'advise' | 'consult' | 'start-pilot' | 'evaluate' | 'adopt' | 'stop'
  by: string
  daysAgo: number
  evidence: string
  told: Record<string, string>
}

export interface DemoPilot {
  lead: string
  signers: readonly string[]
  /** Asked, and not signed yet. */
  asked: readonly string[]
  terms: {
    name: string
    summary: string
    /** Which of our own exchanges it makes possible. */
    exchange?: string
    dpiaReference?: string
    legalBasis?: string
    endsInDays?: number
    sampleCap?: string
  }
  counted: number
  stoppedBecause?: string
}

export interface DemoLine {
  by: string
  metDaysAgo: number
  told: { title: string; wanted: string; law: string; casuistry: string }
  scores: Record<string, FourScores>
  dissent: readonly { by: string; text: string }[]
  steps: readonly DemoStep[]
  pilot?: DemoPilot
}

const step = (
  name: DemoStep['step'],
  by: string,
  daysAgo: number,
  evidence: string,
  told: Record<string, string> = {},
): DemoStep => ({ step: name, by, daysAgo, evidence, told })

const advised = (by: string, daysAgo: number, advice: string, summary: string) =>
  step('advise', by, daysAgo, 'Advies PA-voorbeeld, versie 1', {
    adviser: 'Privacybureau Voorbeeld (demo)',
    advice,
    summary,
  })

/** Invented, after what is public. Nobody in here exists; no organisation said this. */
export const demoLines: readonly DemoLine[] = [
  {
    by: 'deltabank-demo',
    metDaysAgo: 300,
    told: {
      title: 'Een bank mag een marktplaats niet zeggen dat hetzelfde toestel telkens terugkomt',
      wanted:
        'Een onherkenbaar gemaakt kenmerk van een toestel, tussen banken en marktplaatsen, om een betaling of advertentie even tegen te houden.',
      law: 'Artikel 11.7a Telecommunicatiewet, artikel 10 AVG en artikel 33 UAVG.',
      casuistry:
        'Met één toestel werden bij drie bedrijven accounts geopend. Elk bedrijf zag alleen zijn eigen deel. Bij het vierde bedrijf ging het weer mis.',
    },
    scores: { 'politie-demo': [5, 4, 2, 2], 'deltabank-demo': [5, 5, 3, 3], 'koopplein-demo': [4, 5, 2, 3] },
    dissent: [
      {
        by: 'toezicht-demo',
        text: 'Een toestel is vaak van een gezin of een bibliotheek. Wij vinden dat eerst vast moet staan hoe vaak het kenmerk de verkeerde raakt.',
      },
    ],
    steps: [
      step('prioritise', 'politie-demo', 260, 'Verslag werkgroep, punt 4', {
        question: 'Mogen twee sectoren elkaar zeggen dat zij hetzelfde toestel zagen, zonder te zeggen van wie?',
      }),
      step('direct', 'deltabank-demo', 220, 'Notitie oplossing, versie 3', {
        direction:
          'Elke deelnemer maakt zelf een onherkenbaar kenmerk. Een antwoord is alleen: bij twee of meer bedrijven gezien, of niet. Het verloopt na 90 dagen.',
        cases:
          'Nieuwe advertenties met een toestel dat vorige week bij twee banken opviel. Niet: een toestel dat op afstand werd overgenomen.',
      }),
      advised(
        'politie-demo',
        170,
        'conditions',
        'Kan, als er geen lijst in het midden ontstaat en niemand alleen hierom wordt geweigerd.',
      ),
      step('consult', 'politie-demo', 120, 'Brief met antwoord, voorbeeld 12', {
        asked: 'Of deze proef, zo klein en zo kort, past binnen de wet.',
        answered:
          'Een kleine proef met een einddatum kan, mits vooraf is onderzocht hoe vaak het kenmerk de verkeerde raakt.',
        position: 'conditions',
      }),
      step('start-pilot', 'politie-demo', 40, ''),
    ],
    pilot: {
      lead: 'politie-demo',
      signers: ['deltabank-demo', 'koopplein-demo', 'politie-demo'],
      asked: [],
      terms: {
        name: 'Verdachte toestellen',
        exchange: 'device-pool',
        summary:
          'Een bank en een marktplaats zeggen elkaar of zij hetzelfde toestel zagen. Zij zeggen niet van wie het is. De politie bevestigt wat zij zeker weet. Een treffer geeft uitstel en een extra vraag, nooit een weigering.',
        dpiaReference: 'DPIA toestellen, versie 2 (demo)',
        legalBasis: 'Artikel 6, eerste lid, onder f, AVG, met de voorwaarden uit het antwoord van de toezichthouder.',
        endsInDays: 50,
        sampleCap: '500',
      },
      // What the participants pool is counted when sharing loads its demo.
      counted: 0,
    },
  },
  {
    by: 'koopplein-demo',
    metDaysAgo: 210,
    told: {
      title: 'De controle op een verkoper werkt één voor één, en alleen met de hand',
      wanted: 'Vooraf weten of er over een rekening meldingen zijn, voor alle advertenties van één dag tegelijk.',
      law: 'Artikel 18 en 19 Wet politiegegevens.',
      casuistry:
        'Een koper controleerde de verkoper pas na het betalen. De marktplaats had het een uur eerder kunnen zien.',
    },
    scores: { 'politie-demo': [4, 5, 3, 4], 'koopplein-demo': [4, 5, 4, 4], 'polderbank-demo': [3, 4, 3, 3] },
    dissent: [],
    steps: [
      step('prioritise', 'politie-demo', 190, 'Verslag werkgroep, punt 2', {
        question: 'Mag een marktplaats in één keer vragen of er over rekeningen meldingen zijn?',
      }),
      step('direct', 'koopplein-demo', 160, 'Notitie checkfunctie 2.0', {
        direction: 'Een vraag waarbij wij niet leren wat er is gevraagd, en waarbij het antwoord alleen ja of nee is.',
        cases: 'Advertenties van nieuwe verkopers, voor zij zichtbaar worden.',
      }),
      advised(
        'koopplein-demo',
        110,
        'positive',
        'Past, omdat alleen wordt geantwoord na een besluit van een bevoegde organisatie.',
      ),
      step('consult', 'politie-demo', 60, 'Verslag gesprek, voorbeeld 21', {
        asked: 'Of een antwoord ja of nee op veel rekeningen tegelijk hetzelfde is als één vraag.',
        answered: 'Geen bezwaar tegen een proef, als is afgesproken wat er met een ja gebeurt.',
        position: 'no-objection',
      }),
    ],
    pilot: {
      lead: 'koopplein-demo',
      signers: ['koopplein-demo'],
      asked: ['polderbank-demo'],
      terms: {
        name: 'Checkfunctie 2.0',
        exchange: 'tag-set',
        summary:
          'Een marktplaats controleert rekeningen van nieuwe verkopers vooraf. Bij een ja kijkt een mens ernaar.',
        dpiaReference: 'DPIA checkfunctie 2.0, versie 1 (demo)',
        endsInDays: 120,
        sampleCap: '10.000',
      },
      counted: 0,
    },
  },
  {
    by: 'polderbank-demo',
    metDaysAgo: 400,
    told: {
      title: 'Een lijst van verdachten, gedeeld tussen sectoren, kreeg geen vergunning',
      wanted: 'Namen van mensen die van oplichting werden verdacht, tussen banken, telefoonbedrijven en winkels.',
      law: 'Artikel 10 AVG en artikel 33, vierde lid, onder c, UAVG.',
      casuistry:
        'Iemand kreeg één keer een klein bedrag dat uit oplichting kwam. Twee bedrijven weigerden hem daarna als klant, en zeiden niet waarom.',
    },
    scores: { 'polderbank-demo': [4, 3, 1, 1], 'politie-demo': [3, 3, 1, 1] },
    dissent: [
      {
        by: 'polderbank-demo',
        text: 'Wij vinden dat de schade groot genoeg is om het opnieuw te vragen, met betere waarborgen.',
      },
    ],
    steps: [
      step('stop', 'politie-demo', 350, 'Besluit toezichthouder, voorbeeld 3', {
        reason:
          'De vergunning is geweigerd: een lijst over sectoren heen gaat te ver, en wie erop staat kan zich niet verweren.',
      }),
    ],
  },
  {
    by: 'politie-demo',
    metDaysAgo: 380,
    told: {
      title: 'Een bank hoort te laat dat een rekening bij oplichting is gebruikt',
      wanted: 'Een rekening uit een bevestigde melding, van de politie naar één bank, om geld tegen te houden.',
      law: 'Artikel 19 Wet politiegegevens.',
      casuistry: 'De melding kwam om negen uur, het geld was om elf uur weg. De bank hoorde het de volgende dag.',
    },
    scores: { 'politie-demo': [5, 5, 4, 4], 'deltabank-demo': [5, 5, 4, 5], 'om-demo': [4, 4, 4, 4] },
    dissent: [],
    steps: [
      step('prioritise', 'politie-demo', 360, 'Verslag werkgroep, punt 1', {
        question: 'Hoe snel mag de politie een bank inlichten?',
      }),
      step('direct', 'deltabank-demo', 340, 'Notitie snelle lijn', {
        direction: 'Een vast loket bij de bank, met een bericht per geval.',
        cases: 'Bevestigde meldingen van de laatste 24 uur.',
      }),
      advised('om-demo', 320, 'positive', 'Past binnen artikel 19, als elk geval apart wordt gewogen en vastgelegd.'),
      step('consult', 'om-demo', 300, 'Verslag gesprek, voorbeeld 8', {
        asked: 'Of een vast loket de weging per geval in stand laat.',
        answered: 'Ja, als een mens elk bericht verstuurt.',
        position: 'no-objection',
      }),
      step('start-pilot', 'politie-demo', 280, ''),
      step('evaluate', 'politie-demo', 200, 'Evaluatierapport, voorbeeld 8', {
        outcome: 'partly',
        result:
          'In 60 van de 200 gevallen stond er nog geld op de rekening. In de avond was het loket dicht, en kwam het bericht te laat.',
      }),
      step('adopt', 'deltabank-demo', 150, 'Werkafspraak, versie 1', {
        practice: 'Het loket blijft, ook in de avond. De bank zorgt voor de bezetting, de politie voor de weging.',
      }),
    ],
    pilot: {
      lead: 'politie-demo',
      signers: ['politie-demo', 'deltabank-demo'],
      asked: [],
      terms: {
        name: 'Snelle lijn naar de bank',
        summary:
          'De politie belt een vast loket van de bank zodra een melding is bevestigd. De bank beslist zelf of zij geld tegenhoudt.',
        dpiaReference: 'DPIA snelle lijn, versie 1 (demo)',
        legalBasis: 'Artikel 19 Wet politiegegevens: per geval gewogen, om een strafbaar feit te voorkomen.',
        endsInDays: 5,
        sampleCap: '200',
      },
      counted: 200,
    },
  },
  {
    by: 'gemeente-demo',
    metDaysAgo: 90,
    told: {
      title: 'Een gemeente weet niet of zij slachtoffers bij naam mag doorgeven aan hulpverleners',
      wanted: 'Naam en telefoonnummer van een inwoner die is opgelicht, aan een hulporganisatie, zodat die zelf belt.',
      law: 'Artikel 6 AVG; onduidelijk is of toestemming achteraf genoeg is.',
      casuistry: 'Een inwoner belde in paniek en hing op voordat iemand om toestemming kon vragen.',
    },
    scores: { 'gemeente-demo': [4, 3, 4, 5], 'politie-demo': [3, 3, 4, 4] },
    dissent: [],
    steps: [
      step('prioritise', 'gemeente-demo', 70, 'Verslag werkgroep, punt 6', {
        question:
          'Mag een gemeente een slachtoffer doorgeven aan een hulporganisatie als dat nog niet gevraagd kon worden?',
      }),
      step('direct', 'gemeente-demo', 40, 'Notitie warme overdracht', {
        direction: 'Bij het eerste contact meteen om toestemming vragen, en die in één zin vastleggen.',
        cases: 'Inwoners die zelf bellen en hulp willen.',
      }),
    ],
  },
  {
    by: 'om-demo',
    metDaysAgo: 20,
    told: {
      title: 'Onderzoekers krijgen geen cijfers per vorm van fraude van telefoonbedrijven',
      wanted: 'Alleen aantallen, zonder personen, per week en per vorm.',
      law: 'Geen wet genoemd: het bedrijf wist het niet zeker en zei nee.',
      casuistry: 'Een golf van berichten over een dochter in nood werd pas na drie weken zichtbaar.',
    },
    scores: { 'om-demo': [3, 4, 5, 5] },
    dissent: [],
    steps: [],
  },
]
