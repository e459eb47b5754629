// SPDX-License-Identifier: EUPL-1.2
import type { FraudForm } from './message-kind.ts'
import { holds, type Rule, wordsOf } from './word-rules.ts'

/** A model that learnt from whole messages is seldom sure of a few words. These are known by the words alone, in any order and however short. */
const kin =
  'mam mama mams ma moeder pap papa paps pa vader opa oma opi omi oom tante ouders dochter zoon kleinzoon kleindochter neef nicht'
const number = 'nummer nr nummertje mobiel telefoonnummer telnr tel'
const phone = 'telefoon tel mobiel toestel gsm foon telefoonnummer'
const broken = 'kapot stuk gevallen vallen water wc gestolen gecrasht defect doet kwijt verloren'
/** Somebody who says so of the person they love, or who is in love with them. */
const dear =
  'vriend vriendje vriendin vriendinnetje lief liefje liefste schat schatje verloofde geliefde date matches match boyfriend girlfriend fiance sweetheart lover darling'
const online =
  'tinder bumble badoo lexa parship hinge datingsite datingapp dating online internet facebook insta instagram'
const need = 'nodig vraagt vroeg wil lenen leen stuur sturen overmaken betalen moet needs need asks wants send lend'
const money =
  'bedrag geld euro eur honderd duizend bitcoin crypto giftcard cadeaukaart ziekenhuis operatie douane ticket vliegticket vlucht visum money dollars hospital surgery customs flight visa'
const ask =
  'link klik klikken betaal betalen verzendkosten invoerkosten douanekosten kosten bevestig bevestigen hier via'
const known: readonly (readonly [FraudForm, readonly Rule[]])[] = [
  [
    'FF-300',
    [
      [
        kin,
        number,
        'nieuwe andere tijdelijk voortaan oude vorige opslaan',
        'mijn mn m’n me dit deze ik is hoi hey hai hallo maak over betaal',
      ],
      [kin, phone, broken, `${number} app appen appje betalen betaal rekening geld voorschieten overmaken`],
      [kin, phone, broken, 'tijdelijk gebruik'],
      [kin, 'voorschieten overmaken betalen rekening', `${number} dringend haast ff nieuw`],
    ],
  ],
  [
    'FF-200',
    [
      ['pakket pakje pakketje zending bezorging', 'niet mislukt gemist depot klaar', ask],
      [
        'pas bankpas pinpas betaalpas digid mijnoverheid account rekening bankrekening toegang',
        'verloopt vervalt geblokkeerd verlopen opgeheven gedeactiveerd beperkt stopgezet',
        'bevestig bevestigen verleng verlengen vernieuw vernieuwen verifieer identificeer vraag link klik gegevens herinnering hier direct',
      ],
      [
        'vinted marktplaats koper verkoop',
        'kaart pas creditcard rekening',
        'bevestig bevestigen verifiëren verifieer',
        'betaald uitbetaald geld ontvangen betaling',
      ],
      ['tax taxes hmrc', 'refund rebate', 'text message link click claim owed email mail'],
      [
        'teruggave terugbetaling toeslag energietoeslag huurtoeslag zorgtoeslag',
        'klaar recht ontvangt ontvangen krijgt vraag',
        'rekening gegevens link klik vul bevestig via hier',
      ],
    ],
  ],
  [
    'FF-920',
    [
      [dear, online, need, money],
      [`${dear} man vrouw woman`, 'nooit never', 'gezien ontmoet met seen', money],
      ['generaal militair soldaat soldier', 'praat praten chat chatten talks chatting', 'maanden weken months weeks'],
    ],
  ],
  [
    'FF-500',
    [
      [
        'ik i',
        'gaf gegeven gestuurd stuurde geappt gemaild gave sent emailed',
        'paspoort id identiteitskaart idkaart bsn rijbewijs passport licence',
        'woning kamer appartement sollicitatie apartment room verkoper koper seller buyer site website',
      ],
    ],
  ],
  [
    'FF-930',
    [
      [
        'verdien verdienen verdiensten earn euro pay salary salaris',
        'dag daags day daily',
        'thuis thuiswerk thuiswerken home hr hiring recruiter recruitment',
        'whatsapp app appen telegram message bericht stuur reageer interesse',
      ],
    ],
  ],
  [
    'FF-940',
    [
      // Nobody says by message or letter alone that an account changed.
      [
        'rekeningnummer bankrekeningnummer rekening iban bankgegevens account',
        'gewijzigd veranderd nieuwe changed new',
        'factuur facturen leverancier debiteuren openstaande invoice supplier',
        'betaal betalen voldoen overmaken gebruik gebruiken pay',
      ],
      [
        'boete cjib belastingdienst belastingschuld deurwaarder incassobureau naheffing',
        'openstaande open achterstand betaal betalen',
        'vandaag direct beslag onmiddellijk herinnering sommatie beslaglegging executie aanmaning voldaan',
      ],
    ],
  ],
]

/** A bank or the police that warns uses the same words. */
const warning = /\b(?:klik|open|betaal|reageer|vul)\b(?: \S+){0,2} (?:niet|niets|nooit)\b|\bwaarschuw/i

/** Longer ones the model reads well. */
const longest = 40

/** People leave out of what. */
const amount = /(?<![\d:.,-]|\d )[1-9]\d{1,4}(?![\d:-]|[.,]\d| \d)/

/** The form of fraud that a short message has the words of; null: of none that is known this way. */
export function shortMessageKind(text: string): FraudForm | null {
  const words = [...wordsOf(text), ...(amount.test(text) ? ['bedrag'] : [])]
  if (words.length > longest || warning.test(text)) return null
  return known.find(([, rules]) => rules.some((rule) => holds(rule, words)))?.[0] ?? null
}
