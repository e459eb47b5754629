// SPDX-License-Identifier: EUPL-1.2
import type { ArticleAudience, ArticleKind } from '../article/article.ts'

export interface DemoArticle {
  by: string
  daysAgo: number
  /** Days from now; before now: it was not looked at in time. */
  reviewInDays: number
  kind: ArticleKind
  audience: ArticleAudience
  toOrganisations?: string[]
  toPeople?: string
  holderRole: string
  title: string
  summary: string
  body: string
  concepts: string[]
  isPublished: boolean
  comments?: { by: string; kind: 'remark' | 'question'; text: string; answer?: { by: string; text: string } }[]
}

/** What is invented says so; the rest is what the sources say that stand with it. */
export const demoArticles: readonly DemoArticle[] = [
  {
    by: 'chantal-biervliet',
    daysAgo: 40,
    reviewInDays: 150,
    kind: 'method',
    audience: 'public',
    holderRole: 'redactie voorlichting',
    title: 'Bankhelpdeskfraude: zo gaat het gesprek, en zo stopt u het',
    summary:
      'Iemand belt namens uw bank en zegt dat uw geld gevaar loopt. Hier leest u hoe zo’n gesprek gaat, en bij welke zin u ophangt.',
    body: `## Hoe het gesprek gaat

1. **Schrik.** Er zou geld van uw rekening worden gehaald. Het nummer in uw scherm lijkt van de bank: dat is na te maken.
2. **Vertrouwen.** De beller weet uw naam, en soms uw rekening. Die gegevens kunnen uit een datalek komen.
3. **Haast.** U moet aan de lijn blijven, en mag niemand iets zeggen.
4. **De vraag.** U moet geld overmaken naar een “veilige rekening”, uw pas meegeven aan een koerier, een code voorlezen of een programma installeren waarmee de beller meekijkt.

## Hang op bij een van deze zinnen

- “Maak uw geld over naar een veilige rekening.”
- “Er komt iemand uw pas ophalen.”
- “Lees de code voor die u krijgt.”
- “Installeer dit programma, dan kijk ik mee.”

Een bank vraagt dit nooit. Bel daarna zelf uw bank, op het nummer in de app van uw bank.

## Als het al gebeurd is

Bel meteen uw bank. Staat er iemand voor de deur, doe niet open en bel 112, ook als hij al weg is. Doe daarna aangifte bij de [politie](https://www.politie.nl). Praat erover met iemand: het ligt niet aan u. Alle stappen staan bij [Hulp nu](/hulp/bankhelpdesk).

> Wie uw geld “terughaalt” tegen betaling, is vaak de volgende oplichter.`,
    concepts: ['FF-410', 'LU-110', 'LU-510', 'LU-650'],
    isPublished: true,
  },
  {
    by: 'hilde-wagenaar',
    daysAgo: 25,
    reviewInDays: 200,
    kind: 'practice',
    audience: 'public',
    holderRole: 'team veiligheid van de gemeente',
    title: 'Een inwoner aan de balie is net opgelicht: wat u in tien minuten doet',
    summary:
      'Voor medewerkers van gemeenten. De volgorde die schade beperkt, de zin waarmee u begint, en naar wie u doorverwijst.',
    body: `## Begin hiermee

Zeg: *“Wat vervelend. Dit overkomt veel mensen, en u bent hier op de goede plek.”* Vraag niet waarom iemand het deed. Schaamte houdt mensen tegen om te melden.

## De volgorde

1. **Is het nog bezig?** Hangt er iemand aan de lijn, of komt er iemand aan de deur? Ophangen, niet opendoen, 112 bellen, ook als hij al weg is.
2. **Eerst de bank.** Laat de inwoner nu bellen, op het nummer in de app van de bank. Elke minuut telt als geld nog onderweg is.
3. **Bewaar alles.** Berichten, nummers, rekening, schermafdrukken. Laat niets wissen.
4. **Aangifte.** Bij de [politie](https://www.politie.nl). Bij aankoopfraude kan dat online.
5. **Doorverwijzen**, het liefst warm: bel samen, of vraag of u de gegevens mag doorgeven.

## Naar wie

| Vraag | Waarheen |
| --- | --- |
| Wat is dit, en wat kan ik doen? | [Fraudehelpdesk](https://www.fraudehelpdesk.nl) |
| Ik slaap er niet van, of wil weten welke rechten ik heb | [Slachtofferhulp Nederland](https://www.slachtofferhulp.nl) |
| Iemand gebruikt mijn naam of identiteitsbewijs | [Centraal Meldpunt Identiteitsfraude](https://www.rvig.nl/centraal-meldpunt-identiteitsfraude/) |
| Een echt bedrijf levert niet | [ConsuWijzer](https://www.consuwijzer.nl) |

Wat elk meldpunt wel en niet doet, staat bij [Meldpunten](/meldpunten).

## Daarna

Vraag na twee weken hoe het gaat. Wie één keer is opgelicht, wordt vaker benaderd. In een proef in Rotterdam kregen ongeveer zestig slachtoffers in drie maanden nazorg en hulp om herhaling te voorkomen; een effectmeting daarvan kennen wij niet.`,
    concepts: ['FF-400', 'FF-300', 'FF-500'],
    isPublished: true,
  },
  {
    by: 'chantal-biervliet',
    daysAgo: 12,
    reviewInDays: 100,
    kind: 'article',
    audience: 'public',
    holderRole: 'redactie voorlichting',
    title: 'Geld terug na online fraude: wat kan wel, en wat niet',
    summary:
      'Of u geld terugkrijgt, hangt af van hoe u betaalde. Per manier van betalen staat hier wat u vraagt, en aan wie.',
    body: `Begin altijd bij uw bank, en snel. Beloof uzelf geen uitkomst: soms lukt het, vaak niet.

## Hoe betaalde u?

- **Automatische incasso.** U kunt die zelf terugboeken, tot acht weken na de afschrijving. Gaf u nooit toestemming, dan kan het tot dertien maanden.
- **Creditcard.** Vraag uw kaartuitgever om de betaling terug te draaien (*chargeback*).
- **Overgemaakt, of een betaalverzoek betaald.** De bank kan vragen of het geld er nog staat. Is het weg, dan helpt de procedure hieronder soms.
- **Gebeld door iemand die zei dat hij van uw bank was.** Vraag uw bank om de coulanceregeling. De bank kijkt onder meer of u aangifte deed en of het nummer van uw eigen bank was nagemaakt.

## De procedure van de banken bij niet-bancaire fraude

Sinds 2021 kan uw bank de rekeninghouder vragen om terug te betalen. De belangrijkste voorwaarden:

- u maakte het geld zelf over, en beide rekeningen zijn Nederlands;
- het is hoogstens dertien maanden geleden;
- u deed aangifte, en u kunt niet op een andere manier aan naam en adres komen.

Betaalt de rekeninghouder niet binnen drie weken, dan krijgt u naam, adres en woonplaats. Daarmee kunt u naar een deurwaarder. Deze procedure wordt weinig gebruikt, en niemand kan de ander dwingen mee te doen.

## Niet eens met uw bank?

Dien eerst een klacht in bij de bank. Daarna kunt u naar het [Kifid](https://www.kifid.nl); dat kost u niets.

## Let op

Iemand die zegt dat hij uw geld kan terughalen als u eerst betaalt, licht u op.`,
    concepts: ['FF-100', 'FF-300', 'FF-410', 'FF-950'],
    isPublished: true,
  },
  {
    by: 'milan-de-wit',
    daysAgo: 18,
    reviewInDays: 10,
    kind: 'practice',
    audience: 'partners',
    holderRole: 'team fraudepreventie',
    title: 'Een tijdslot op hogere limieten geeft mensen tijd om na te denken',
    summary:
      'Banken lieten het verhogen van een limiet pas na een paar uur ingaan. De schade per aangifte daalde. Wat we weten, en wat niet.',
    body: `## Wat het is

Wie de daglimiet verhoogt, kan dat hogere bedrag pas na enkele uren gebruiken. De beller die haast maakt, verliest daarmee zijn wapen: wie ophangt en het iemand vertelt, ziet vaak zelf dat het niet klopt.

## Wat de cijfers zeggen

| | 2022 | 2023 |
| --- | ---: | ---: |
| Registraties van bankhelpdeskfraude bij de politie | 7.458 | 6.970 |
| Schade in aangiften | € 56,1 miljoen | € 33,7 miljoen |

De gemiddelde schade was € 13.770 in 2020 en € 6.771 in 2023.

**Pas op met de uitleg.** In dezelfde tijd kwamen er lagere standaardlimieten, meer detectie en campagnes. Niemand heeft het effect van het tijdslot apart gemeten. Bewijsniveau: voor en na, zonder vergelijkingsgroep.

## Wat u nodig heeft

- Een uitzondering voor wie echt haast heeft, aan de balie of met een gesprek.
- Een melding in de app die zegt *waarom* het even duurt, en dat een bank nooit om haast vraagt.
- Een telling vooraf: hoe vaak wordt een limiet verhoogd vlak voor een betaling die later fraude blijkt?`,
    concepts: ['FF-410', 'LU-110'],
    isPublished: true,
    comments: [
      {
        by: 'lieke-jansma',
        kind: 'question',
        text: 'Hoe lang duurt het tijdslot bij jullie, en geldt het ook voor een spaarrekening van dezelfde klant?',
        answer: {
          by: 'milan-de-wit',
          text: 'Voorbeeld, want wij zijn een verzonnen bank: vier uur, en niet tussen eigen rekeningen. Het gaat om geld dat de klant verlaat.',
        },
      },
      {
        by: 'sharmila-ramdin',
        kind: 'question',
        text: 'Is bekend hoeveel mensen de verhoging binnen die uren weer intrekken? Dat zou een goede maat zijn.',
      },
    ],
  },
  {
    by: 'sharmila-ramdin',
    daysAgo: 210,
    reviewInDays: -20,
    kind: 'article',
    audience: 'partners',
    holderRole: 'analyse online fraude',
    title: 'Zo schrijft u een melding waar een onderzoek mee verder kan',
    summary:
      'Voor wie meldingen opneemt. Eén losse aangifte lost zelden iets op; tien met dezelfde rekening wel. Wat er dan in moet staan.',
    body: `## Waarom het uitmaakt

Meldingen worden gebundeld op wat ze gemeen hebben: rekening, nummer, site, gebruikersnaam. Vanaf de derde aangifte op dezelfde rekening laat de politie het de bank weten. Ongeveer een op de vijf slachtoffers meldt; elke bruikbare melding weegt dus zwaar.

## Vraag altijd

1. **Waarheen ging het geld?** De hele rekening, ook als die buitenlands is. Schrijf haar in het veld ervoor, nooit in het verhaal.
2. **Hoe was het contact?** Het kanaal, en het volledige adres van een profiel. Een schermnaam alleen is niet genoeg: die verandert.
3. **Wie keurde de betaling goed?** Deed de melder dat zelf, of een ander met zijn codes? Dat bepaalt welke vorm het is, en welke regeling geldt.
4. **Wat was de volgorde?** Eerst een bericht en toen een telefoontje is iets anders dan andersom.

## Laat weg

- Wat u vermoedt over de rekeninghouder. Die kan zelf slachtoffer zijn.
- Gegevens van anderen die niets met de zaak te maken hebben.

## Is het wel fraude?

Bijna een kwart van de aangiften van aankoopfraude blijkt geen strafbaar feit, bijvoorbeeld een late levering. Verwijs dan naar [ConsuWijzer](https://www.consuwijzer.nl) of het [Juridisch Loket](https://www.juridischloket.nl).`,
    concepts: ['FF-100', 'FF-400'],
    isPublished: true,
    comments: [
      {
        by: 'anh-nguyen',
        kind: 'remark',
        text: 'Bij vraag 3 helpt het om te zeggen waarvoor je het vraagt. Mensen denken anders dat ze de schuld krijgen.',
        answer: { by: 'sharmila-ramdin', text: 'Goed punt. Dat nemen we mee als we het artikel nakijken.' },
      },
    ],
  },
  {
    by: 'jayden-martina',
    daysAgo: 6,
    reviewInDays: 60,
    kind: 'method',
    audience: 'amber',
    toOrganisations: ['politie-demo', 'deltabank-demo', 'polderbank-demo'],
    holderRole: 'team vertrouwen en veiligheid',
    title: 'Voorbeeld: oude accounts die opeens twintig fietsen verkopen',
    summary:
      'Een verzonnen voorbeeld van een patroon. Overgenomen accounts met goede beoordelingen plaatsen veel advertenties en lokken kopers van het platform weg.',
    body: `**Dit patroon is verzonnen**, om te laten zien hoe partners zoiets kunnen delen.

## Wat opvalt

- Een account dat twee jaar stil was, plaatst binnen een uur meer dan tien advertenties.
- De eerste reactie vraagt om verder te praten in een andere app.
- De betaling gaat naar een rekening op een andere naam dan die van het account.

## Wat wij doen

1. Advertenties van zo’n account gaan pas online nadat iemand keek.
2. Kopers krijgen in het gesprek een waarschuwing als er om een ander kanaal wordt gevraagd.
3. De eigenaar van het account krijgt bericht langs een tweede weg: ook hij is slachtoffer.

## Wat wij vragen

Ziet u hetzelfde op een andere plek? Reageer hieronder, zonder gegevens van mensen. Meld rekeningen in de werkbank.`,
    concepts: ['FF-112', 'LU-640', 'FF-530'],
    isPublished: true,
  },
  {
    by: 'fatima-benali',
    daysAgo: 2,
    reviewInDays: 30,
    kind: 'method',
    audience: 'red',
    toPeople: 'Sharmila Ramdin\nNoor Verhoeven, Openbaar Ministerie (demo)',
    holderRole: 'coördinatie lopende acties',
    title: 'Voorbeeld: aandachtspunten voor een gezamenlijke actie',
    summary: 'Een verzonnen voorbeeld van iets dat alleen voor genoemde mensen is.',
    body: `**Dit is verzonnen.** Zo ziet een stuk met TLP:RED eruit: alleen wie genoemd is, weet dat het bestaat.

- Spreek af wie wanneer met de banken belt.
- Publiceer niets voordat iedereen klaar is.`,
    concepts: ['FF-400'],
    isPublished: true,
  },
]
