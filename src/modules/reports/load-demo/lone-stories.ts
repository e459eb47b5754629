// SPDX-License-Identifier: EUPL-1.2
import { demoIban, demoPhone, type IdentifierKind } from '#values'
import type { IdentifierRole } from '../report/identifier-role.ts'

export interface LoneStory {
  form: string
  channel: string
  partner: string
  /** Null: nothing was lost. */
  euros: number | null
  told: string
  met: readonly { kind: IdentifierKind; role: IdentifierRole; value: string }[]
}

const account = (n: number) => ({ kind: 'iban' as const, role: 'paid-to' as const, value: demoIban(2_390_000 + n) })
const number = (n: number) => ({ kind: 'phone' as const, role: 'contact' as const, value: demoPhone(200 + n) })
const site = (value: string) => ({ kind: 'web-address' as const, role: 'site' as const, value })
const lone = (
  form: string,
  channel: string,
  partner: string,
  euros: number | null,
  told: string,
  ...met: LoneStory['met']
): LoneStory => ({ form, channel, partner, euros, told, met })

const [market, desk, bank, telecom] = ['koopplein-demo', 'meldpunt-demo', 'deltabank-demo', 'zeewind-telecom-demo']

/** What happened to one person only: nobody else names the same account, number or site. */
export const loneStories: readonly LoneStory[] = [
  lone(
    'FF-114',
    'CH-060',
    market,
    780,
    'Wij huurden een vakantiehuisje aan zee via een advertentie. Bij aankomst deed een andere familie open. Zij hadden ook betaald, maar dan aan de echte eigenaar.',
    account(1),
  ),
  lone(
    'FF-112',
    'CH-060',
    market,
    185,
    'Ik kocht een kinderwagen van een andere moeder. Zij stuurde haar legitimatie mee om mij gerust te stellen. Het pakket bevatte oude kranten.',
    account(2),
  ),
  lone(
    'FF-112',
    'CH-070',
    market,
    60,
    'Een zeldzame postzegel zou aangetekend komen. De track-en-tracecode hoort bij een zending naar Groningen en ik woon in Zeeland.',
    account(3),
  ),
  lone(
    'FF-115',
    'CH-080',
    market,
    39,
    'Ik bestelde afslankpillen op proef. Nu wordt er iedere maand iets van mijn rekening gehaald en opzeggen lukt niet.',
    site('slank-in-tien-dagen.example'),
  ),
  lone(
    'FF-110',
    'CH-070',
    market,
    1_250,
    'Een fokker had nog één labradorpup. Eerst moest ik de inentingen betalen, daarna een reismand, daarna de dierenarts. Het hondje heb ik nooit gezien.',
    account(5),
    number(5),
  ),
  lone(
    'FF-110',
    'CH-080',
    market,
    2_400,
    'Voor onze zonnepanelen vroeg de monteur een voorschot. Op de afgesproken ochtend stond er geen busje en het bedrijf is onbereikbaar.',
    account(6),
  ),
  lone(
    'FF-113',
    'CH-060',
    market,
    null,
    'Iemand bood treinkaartjes met korting aan. De datum stond er met een ander lettertype op, dus ik heb bedankt.',
    number(7),
  ),
  lone(
    'FF-121',
    'CH-060',
    market,
    320,
    'Mijn oude bromfiets werd opgehaald door twee jongens. Eén van hen hield zijn toestel omhoog met een bevestiging die achteraf een filmpje was.',
    number(8),
  ),
  lone(
    'FF-230',
    'CH-040',
    bank,
    410,
    'Een koper wilde zeker weten dat ik geen robot was en vroeg mij één cent te betalen. De betaalpagina was namaak en maakte er heel iets anders van.',
    site('een-cent-controle.example'),
  ),
  lone(
    'FF-220',
    'CH-130',
    bank,
    96,
    'Op de parkeerautomaat zat een sticker met een vierkante code. Ik dacht dat ik parkeergeld betaalde, maar gaf de cijfers van mijn creditcard weg.',
    site('snel-parkeren.example'),
  ),
  lone(
    'FF-320',
    'CH-070',
    desk,
    250,
    'Onze penningmeester van de tennisvereniging vroeg om iets voor te schieten voor de baanhuur. Zijn profiel was gekaapt, zo’n twintig leden kregen hetzelfde verzoek.',
    account(11),
  ),
  lone(
    'FF-330',
    'CH-040',
    desk,
    3_100,
    'Ik hoorde mijn kleinzoon huilen aan de lijn. Hij zat vast na een aanrijding, zei een advocaat daarna. Het was een nagemaakte stem.',
    account(12),
  ),
  lone(
    'FF-412',
    'CH-120',
    bank,
    1_950,
    'Een jongeman in pak kwam aan huis mijn bankpas en sieraden ophalen om ze veilig op te bergen. Hij tekende zelfs een ontvangstbewijs.',
    number(13),
  ),
  lone(
    'FF-413',
    'CH-010',
    bank,
    5_600,
    'Er werd een hulpprogramma op mijn laptop gezet door een zogenaamde bankmedewerker. Terwijl wij praatten verschoof hij zelf mijn deposito.',
    account(14),
  ),
  lone(
    'FF-430',
    'CH-010',
    desk,
    2_800,
    'Agenten zouden een inbrekersbende hebben opgepakt met mijn adres op een lijstje. Een collega in burger nam al ons goud mee.',
    number(15),
  ),
  lone(
    'FF-440',
    'CH-010',
    desk,
    7_200,
    'Mijn digitale munten stonden volgens de helpdesk op het punt gestolen te worden. De nieuwe bewaarplek die zij voor mij maakten, was van hen.',
    site('wallet-redding.example'),
  ),
  lone(
    'FF-450',
    'CH-090',
    desk,
    149,
    'Ik zocht het telefoonnummer van de luchtvaartmaatschappij om mijn ticket om te boeken. De bovenste uitkomst was een nepdienst die servicekosten rekende.',
    number(17),
  ),
  lone(
    'FF-520',
    'CH-110',
    telecom,
    890,
    'Een incassobureau schrijft over twee abonnementen met dure toestellen. Die zijn met een kopie van mijn rijbewijs in een winkel afgesloten.',
  ),
  lone(
    'FF-530',
    'CH-070',
    telecom,
    null,
    'Ik kan niet meer in mijn account. Vrienden krijgen namens mij reclame voor goksites en de herstelcode gaat naar een vreemd adres.',
  ),
  lone(
    'FF-550',
    'CH-050',
    telecom,
    4_300,
    'Klanten van mijn schildersbedrijf ontvingen facturen met ons briefhoofd en een ander rekeningnummer. Drie hebben al betaald.',
    account(20),
  ),
  lone(
    'FF-920',
    'CH-070',
    bank,
    8_700,
    'We schreven elkaar vier maanden en hij zou overkomen uit Noorwegen. Toen raakte hij gewond op het booreiland en moest ik de operatie betalen.',
    account(21),
  ),
  lone(
    'FF-940',
    'CH-050',
    bank,
    14_500,
    'Onze boekhouder kreeg uit naam van de directeur opdracht om nog vandaag een vertrouwelijke overname te betalen. Eén letter in het mailadres was anders.',
    account(22),
  ),
  lone(
    'FF-950',
    'CH-010',
    bank,
    600,
    'Een juridisch kantoor in Londen had mijn verdwenen beleggingen teruggevonden. Na de administratiekosten vroegen ze om notariskosten, en toen om borg.',
    account(23),
    number(23),
  ),
  lone(
    'FF-930',
    'CH-050',
    bank,
    350,
    'Ik zou een erfenis krijgen van een verre achterneef in Canada. Voor de stempels van de rechtbank moest vooraf worden betaald.',
    account(24),
  ),
]
