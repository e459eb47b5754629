// SPDX-License-Identifier: EUPL-1.2
import type { FraudForm } from './message-kind.ts'
import { holds, type Rule, wordsOf } from './word-rules.ts'

/** A model that learnt from whole messages is seldom sure of a few words. These are known by the words alone, in any order and however short. */
const kin =
  'mam mama mams ma moeder pap papa paps pa vader opa oma opi omi oom tante ouders dochter zoon kleinzoon kleindochter neef nicht'
const number = 'nummer nr nummertje mobiel telefoonnummer telnr tel'
const phone = 'telefoon tel mobiel toestel gsm foon telefoonnummer'
const broken = 'kapot stuk gevallen water wc gestolen gecrasht defect doet kwijt verloren'
const ask =
  'link klik klikken betaal betalen verzendkosten invoerkosten douanekosten kosten bevestig bevestigen hier via'
const known: readonly (readonly [FraudForm, readonly Rule[]])[] = [
  [
    'FF-300',
    [
      [
        kin,
        number,
        'nieuw nieuwe ander andere tijdelijk voortaan oude vorige opslaan',
        'mijn mn m’n me dit deze ik is hoi hey hai hallo maak over betaal',
      ],
      [kin, phone, broken, `${number} app appen appje betalen betaal rekening geld voorschieten overmaken`],
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
        'teruggave terugbetaling toeslag energietoeslag huurtoeslag zorgtoeslag',
        'klaar recht ontvangt ontvangen krijgt vraag',
        'rekening gegevens link klik vul bevestig via hier',
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
      [
        'boete cjib belastingdienst belastingschuld deurwaarder incassobureau naheffing',
        'openstaande openstaand open achterstand betaal betalen',
        'vandaag direct beslag onmiddellijk herinnering sommatie beslaglegging executie aanmaning voldaan',
      ],
    ],
  ],
]

/** A bank or the police that warns uses the same words. */
const warning = /\b(?:klik|open|betaal|reageer|vul)\b(?: \S+){0,2} (?:niet|niets|nooit)\b|\bwaarschuw/i

/** Longer ones the model reads well. */
const longest = 40

/** The form of fraud that a short message has the words of; null: of none that is known this way. */
export function shortMessageKind(text: string): FraudForm | null {
  const words = wordsOf(text)
  if (words.length > longest || warning.test(text)) return null
  return known.find(([, rules]) => rules.some((rule) => holds(rule, words)))?.[0] ?? null
}
