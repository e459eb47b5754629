// SPDX-License-Identifier: EUPL-1.2

/** By which words one sees that a message is meant to cheat: each sign once, in the order of `signs`. */
export type ClueKey =
  | 'clueNumber'
  | 'clueNoCall'
  | 'clueSecret'
  | 'clueSafe'
  | 'clueGift'
  | 'clueRemote'
  | 'clueCodes'
  | 'clueProve'
  | 'clueThreat'
  | 'clueHaste'
  | 'clueProfit'
  | 'clueMoney'

/** In Dutch and English, as people write: a word may go on, or begin with a capital. The plainest sign, that somebody wants money, comes last. */
const signs: readonly [ClueKey, RegExp][] = [
  [
    'clueNumber',
    /\b(?:mijn|m'n|mn|een)\s+(?:nieuwe?|andere?)\s+(?:telefoon|mobiele\s+)?(?:nummer|nr)\b|\b(?:oude?|vorige)\s+(?:nummer|telefoon)\b.{0,20}\b(?:weg|verwijder\w*|kapot)|\btelefoon\b.{0,25}\b(?:kapot|gevallen|gestolen|kwijt|stuk)\b|\bmy\s+new\s+(?:phone\s+)?number\b|\bphone\b.{0,20}\b(?:broken|lost|stolen)\b/iu,
  ],
  [
    'clueNoCall',
    /\b(?:niet|kan\s+(?:je\s+|u\s+)?niet|kun(?:t)?\s+niet)\s+(?:be(?:l|ll?en)|opbellen|terugbellen)\b|\bbel\b.{0,12}\bniet\b|\balleen\s+(?:appen|berichten|whatsappen)\b|\b(?:can'?t|cannot|do\s*n[o']?t|don't)\s+(?:call|phone|talk)\b/iu,
  ],
  [
    'clueSecret',
    /\b(?:tegen|aan|met)\s+niemand\b|\bniemand\s+(?:iets\s+)?(?:vertellen|zeggen)\b|\bgeheim\w*|\btussen\s+ons\b|\b(?:don't|do\s+not)\s+tell\b|\bkeep\s+(?:this|it)\s+(?:a\s+)?(?:secret|between)\b/iu,
  ],
  [
    'clueSafe',
    /\b(?:kluis|veiligheids|bufferr?)rekening\b|\bveilige\s+rekening\b|\bveilig\s*(?:te\s+)?stellen\b|\bsafe\s+account\b/iu,
  ],
  [
    'clueGift',
    /\b(?:cadeau|gift|steam|itunes|google\s*play|paysafe)\s*-?(?:kaart|bon|card|code)\w*|\b(?:bitcoin|crypto|usdt|ethereum)\w*/iu,
  ],
  [
    'clueRemote',
    /\b(?:anydesk|teamviewer|rustdesk|quick\s+assist)\b|\bmee\s*kijken\b|\bover(?:te)?\s*nemen\s+van\s+uw\s+(?:computer|scherm)\b|\bscherm\s+delen\b|\bshare\s+your\s+screen\b/iu,
  ],
  [
    'clueCodes',
    /\b(?:pin\s*-?code|wachtwoord|inlog(?:code|gegevens)?|verificatie\s*-?code|tan\s*-?code|beveiligingscode|bank\s*pas|pinpas|betaalpas)\w*|\b(?:stuur|geef|deel)\b.{0,15}\bcode\b|\b(?:bevestig|verifieer|controleer|update)\s+(?:uw|je)\s+(?:gegevens|account|rekening|identiteit)\b|\b(?:password|pin\s+code|verification\s+code|verify\s+your)\b/iu,
  ],
  ['clueProve', /\b(?:1|een|één|one)\s*(?:euro)?cent\b|(?:€\s*)?\b0[,.]01\b|\bbetaal\w*.{0,30}\bverifi\w*/iu],
  [
    'clueThreat',
    /\b(?:geblokkeerd|blokkade|blokkeren|(?<!(?:abonnement|contract|lening|verzekering|krediet|hypotheek)\s+(?:\p{L}+\s+){0,3})afgesloten|afsluiten|opgeschort|boete|deurwaarder|incasso\w*|beslag\w*|gedagvaard|aanhouding|verhoogd)\b|\bsluiten\s+wij\b|\b(?:blocked|suspended|bailiff|arrest(?:ed)?|legal\s+action)\b/iu,
  ],
  [
    'clueHaste',
    /\bvandaag(?:\s+nog)?\b|\bnu\s+(?:meteen|direct)\b|\b(?:zo\s+)?(?:snel|spoedig)\s+mogelijk\b|\b(?:spoed|dringend|onmiddellijk|per\s+direct|haast)\b|\bbinnen\s+(?:\d+|een|één|twee|enkele)\s+(?:uur|uren|minuten|dagen|kwartier)\b|\bvóór\s+\d|\bverloopt\b|\blaatste\s+(?:kans|herinnering|waarschuwing|dag)\b|\b(?:today|immediately|urgent\w*|asap|right\s+away|expires?|final\s+(?:notice|reminder)|within\s+\d+\s+hours?)\b/iu,
  ],
  [
    'clueProfit',
    /\bgegarandeerd\w*|\b(?:rendement|winst|passief\s+inkomen|rijk\s+worden)\b|\bverdien\w*.{0,15}\b(?:per\s+(?:dag|week)|thuis|snel)\b|\b(?:guaranteed|profits?|returns?)\b/iu,
  ],
  [
    'clueMoney',
    /\b(?:overmaken|voorschieten|betaal|betalen|overboeken|maak\b.{0,30}\bover|betaalverzoek|betaallink|tikkie|leges|bezorgkosten|invoerkosten|douanekosten|aanbetaling)\b|\b(?:geld|euro)\b.{0,12}\b(?:sturen|stuur|lenen)\b|\b(?:stuur|leen|sturen)\b.{0,20}\b(?:geld|euro)\b|\b(?:transfer|pay(?:ment)?|wire|deposit)\b/iu,
  ],
]

const most = 5

/** What is won is not what they pay with. */
const won = /\b(?:gewonnen|win(?:t|nen)?|winnaar|winnares|prijs|won|winner|prize)\b/i

/** Where each begins; what lies within another already is no second sign. */
export function cluesIn(
  text: string,
  known: readonly { part: string; said: string }[],
  say: (key: ClueKey) => string,
): { part: string; said: string }[] {
  const found = [
    ...known.map((one) => ({ ...one, at: text.indexOf(one.part) })),
    ...signs.flatMap(([key, words]) => {
      if (key === 'clueGift' && won.test(text)) return []
      const hit = words.exec(text)
      return hit ? [{ part: hit[0], said: say(key), at: text.indexOf(hit[0]) }] : []
    }),
  ].filter(({ at, part }) => at >= 0 && part !== '')
  const apart = found.filter((one, place) => !found.slice(0, place).some((other) => overlap(one, other)))
  return apart
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
    .map(({ part, said }) => ({ part, said }))
}

interface Placed {
  at: number
  part: string
}

function overlap(one: Placed, other: Placed): boolean {
  return one.at < other.at + other.part.length && other.at < one.at + one.part.length
}
