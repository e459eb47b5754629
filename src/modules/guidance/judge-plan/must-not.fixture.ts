// SPDX-License-Identifier: EUPL-1.2

/** A plan as its reader has it: which steps, in which order, and every sentence of them. */
export interface ReadPlan {
  ids: readonly string[]
  clocks: readonly string[]
  text: string
}

const ownBank = [
  'bank-card',
  'bank-block',
  'bank-stop',
  'bank-stop-company',
  'bank-back',
  'bank-tell',
  'ask-recall',
  'mule-call-bank',
]
const complaint = [
  'complain-first',
  'complain-first-company',
  'file-complaint',
  'file-complaint-company',
  'identity-complaint',
]
const forPayers = [...ownBank, ...complaint, 'ask-whose-account', 'ask-compensation', 'pay-nothing-more', 'report-here']

const has =
  (...ids: string[]) =>
  (plan: ReadPlan) =>
    plan.ids.some((id) => ids.includes(id))
const lacks =
  (...ids: string[]) =>
  (plan: ReadPlan) =>
    !has(...ids)(plan)
const begins =
  (...ids: string[]) =>
  (plan: ReadPlan) =>
    ids.includes(plan.ids[0] ?? '')
const says = (words: RegExp) => (plan: ReadPlan) => words.test(plan.text)
const saysNot = (words: RegExp) => (plan: ReadPlan) => !words.test(plan.text)
const waits = (plan: ReadPlan) => !['danger', 'now', 'half-hour', 'today'].includes(plan.clocks[0] ?? '')
const placeOf = ({ ids }: ReadPlan, some: readonly string[]) => {
  const at = ids.findIndex((id) => some.includes(id))
  return at === -1 ? Number.POSITIVE_INFINITY : at
}
const complainsBeforeBank = (plan: ReadPlan) => placeOf(plan, complaint) < placeOf(plan, ownBank)
const isLongWinded = ({ text }: ReadPlan) =>
  text.split(/[.?!:]/).some((sentence) => sentence.trim().split(/\s+/).length > 24)
const refusesToPay =
  /betaal (\S+ ){0,3}(niet|niets|geen)\b|betaal niet|maak (dan )?niets|maak het naar niemand|niet meteen alles te betalen/i

/**
 * What must not be said, in the words of whoever wrote a situation, and when a plan says it after all. The first pattern that fits counts. A sentence
 * without a pattern cannot be judged, and the test fails on it.
 */
export const mustNotRules: readonly (readonly [written: RegExp, isSaid: (plan: ReadPlan) => boolean])[] = [
  [/112/, has('call-112')],
  [/CMI als eerste/, begins('report-identity')],
  [/Huurcommissie/, says(/huurcommissie/i)],
  [/zonder (uitleg|vertaling)/, isLongWinded],
  [/PNBF als eerste/, begins('ask-whose-account', 'bank-back')],
  [/PNBF/, has('ask-whose-account')],
  [/aan de lijn blijven|blijven praten|zaaknummer/, lacks('hang-up')],
  [/verbreek de verbinding als eerste/, begins('unplug', 'hang-up')],
  [/onderweg/, (plan) => !begins('call-112')(plan)],
  [/eerst aangifte/, complainsBeforeBank],
  [/aangifte (als verplichte eerste|van oplichting als eerste)/, begins(...complaint)],
  [/opnieuw aangifte/, (plan) => has(...complaint)(plan) && !says(/al aangifte/i)(plan)],
  [/aangifte/, has(...complaint)],
  [/alleen de geldkant/, lacks('new-document')],
  [/alleen een bankstap/, lacks('images', 'call-113')],
  [/ACM als enige/, lacks(...complaint)],
  [/alleen (de post|(het )?platform)/, lacks(...ownBank)],
  [
    /(alleen de (bank)?pas|als enige)/,
    (plan) => says(/pas blokkeren/i)(plan) && !says(/internetbankieren|betaling/i)(plan),
  ],
  [/doorgeknipte pas/, says(/doorgeknipte pas \S* ?veilig/i)],
  [
    /pas\b.*blokkeren|betaalpas/,
    (plan) => has('bank-card')(plan) || says(/\b(bank)?pas (en rekening )?(laten )?blokkeren/i)(plan),
  ],
  [/alles terughaalt/, says(/alles terug/i)],
  [
    /houdt het nog tegen|tegenhoudt|nog kan (tegenhouden|terughalen|blokkeren)/,
    (plan) => has('bank-stop', 'bank-stop-company', 'ask-recall')(plan) || says(/nog (kan )?tegenhouden/i)(plan),
  ],
  [/eerst de bank|bank blokkeren als eerste/, begins(...ownBank)],
  [/zonder te bellen/, lacks(...ownBank, 'money-transfer')],
  [/bank (bellen|vragen)/, has(...ownBank)],
  [/rekening (laten )?blokkeren/, has('bank-block', 'bank-card')],
  [/storneren|incasso terugboeken/, has('reverse-debit')],
  [/coulance/, has('ask-compensation')],
  [/zeker/, says(/(krijgt|vergoed)\S* .{0,40}(zeker|altijd) (terug|alles)|zeker weg/i)],
  [/kopers terugbetalen/, says(/betaal .{0,20}kopers/i)],
  [/cent terugvragen/, says(/\bcent\b/i)],
  [/terugstorten|pinnen en/, (plan) => saysNot(/naar niemand over/i)(plan)],
  [/betalen|voorschot/, saysNot(refusesToPay)],
  [/terughaalbureau|"hacker"/, saysNot(/betaal (geen|niets)/i)],
  [/verwijderen door een onbekende/, says(/laat .{0,40}verwijderen/i)],
  [/virusscan/, says(/virusscan/i)],
  [/dezelfde computer/, saysNot(/ánder apparaat|ander toestel/i)],
  [/inloggen/, says(/log (opnieuw|nog|even) /i)],
  [/doorsturen/, says(/stuur .{0,20}(beeld|film|foto)/i)],
  [/wissen/, saysNot(/wis niets/i)],
  [/loon/, says(/\bloon\b/i)],
  [/zwijgen/, lacks('grown-up', 'mule-tell')],
  [
    /schuld|beschuldigen|verdachte|moeten maken|schreeuwen/,
    says(/eigen schuld|ingetrapt|had u (niet )?moeten|u deed iets fout|beter moeten/i),
  ],
  [/aansprakelijk/, says(/aansprakelijk/i)],
  [/sociale media/, says(/(zet|deel) .{0,40}(facebook|sociale media|op internet)/i)],
  [/BSN/, says(/nieuw (bsn|burgerservicenummer) aan/i)],
  [/niets doen|afwachten|wachten tot|pas morgen|afschrijven|afreizen/, waits],
  [/negeren/, saysNot(/niet liggen|echte dagvaarding/i)],
  [/AFM/, says(/AFM .{0,30}(haalt|krijgt) /i)],
  [/ACM sturen/, has('complain-to-shop')],
  [/winst/, says(/uw winst/i)],
  [/betrouwbaar/, says(/betrouwbaar/i)],
  [/slachtoffer die geld terug/, has(...forPayers.filter((id) => id !== 'mule-call-bank'))],
  [/(politie|bureau) brengen/, says(/breng .{0,40}(politie|bureau)/i)],
  [
    /dader|nepnummer|nummer terugbellen|scherm|terugmailen|recruiter|afspreken/,
    says(/spreek af|ga (zelf )?langs|zoek (zelf )?de dader|bel het nummer .{0,20}scherm|mail .{0,20}terug/i),
  ],
]
