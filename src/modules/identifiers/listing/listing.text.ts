// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const listingMessages = defineMessages('identifiers', {
  mayNotDecide: {
    nl: 'Alleen een organisatie met de bevoegdheid om te publiceren mag dit besluiten.',
    en: 'Only an organisation with the power to publish may decide this.',
  },
  automaticNeedsAdoptedBasis: {
    nl: 'Zonder besluit van een mens waarschuwen mag pas als een jurist van uw organisatie de grondslag heeft vastgesteld. Kies dat een mens beslist.',
    en: 'Warning without the decision of a person is only allowed once a jurist of your organisation has adopted the legal basis. Choose that a person decides.',
  },
  noSuchListing: {
    nl: 'Deze vermelding bestaat niet, of is van een andere organisatie.',
    en: 'This listing does not exist, or belongs to another organisation.',
  },
  isProtected: {
    nl: 'Dit staat op de beschermde lijst. Het is van een echte organisatie, of van velen. U kunt het niet publiceren. Klopt één pagina van een site niet? Laat die pagina weghalen bij de bron, via het schild.',
    en: 'This is on the protected list. It belongs to a real organisation, or to many. You cannot publish it. Is one page of a site wrong? Have that page taken down at its source, by the shield.',
  },
  underProtected: {
    nl: 'Dit ligt onder {name}. Die naam staat op de beschermde lijst. U kunt dit niet publiceren. Laat de pagina weghalen bij de bron, via het schild.',
    en: 'This lies under {name}. That name is on the protected list. You cannot publish this. Have the page taken down at its source, by the shield.',
  },
  perhapsGenuine: {
    nl: 'Dit is misschien echt van {organisation}. U kunt het nu niet publiceren. Zoek het op bij {organisation} zelf. Klopt het? Zet het met een tweede persoon op de beschermde lijst.',
    en: 'This perhaps really belongs to {organisation}. You cannot publish it now. Look it up at {organisation} itself. Is it right? Put it on the protected list with a second person.',
  },
  tooFewReports: {
    nl: 'Er zijn nu {found} bevestigde meldingen en er zijn er {needed} nodig. Publiceren kan niet.',
    en: 'There are now {found} verified reports and {needed} are needed. It cannot be published.',
  },
  noneToKeep: {
    nl: 'Er telt geen enkele bevestigde melding meer mee. U kunt de waarschuwing alleen nog opschorten of intrekken.',
    en: 'Not one verified report counts any more. You can only suspend or withdraw the warning.',
  },
  noPolicy: {
    nl: 'Uw organisatie heeft voor dit soort kenmerk nog geen beleid. Stel dat eerst vast bij Beleid voor vermeldingen.',
    en: 'Your organisation has no policy for this kind of identifier yet. Set it first at Policy for listings.',
  },
  noSuchIdentifier: { nl: 'Dit kenmerk kennen wij niet.', en: 'We do not know this identifier.' },
  noConfirmedReport: {
    nl: 'Nog niemand bevestigde een melding hierover. Bevestig eerst de melding, en zeg daarin wat dit kenmerk was.',
    en: 'Nobody verified a report about this yet. Verify the report first, and say in it what this identifier was.',
  },
  waitsAlready: {
    nl: 'Hierover loopt al een voorstel of een waarschuwing. Kijk bij die vermelding.',
    en: 'There is a proposal or a warning about this already. Look at that listing.',
  },
  waitsForSecond: {
    nl: 'Dit ligt al bij een tweede persoon. Die leest het na en publiceert het, of geeft het terug.',
    en: 'This is with a second person already, who reads it and publishes it, or returns it.',
  },
  proofNeeded: {
    nl: 'Schrijf op wat het bewijst, zodat een collega het kan nagaan.',
    en: 'Write down what proves it, so that a colleague can check it.',
  },
  proofTooShort: {
    nl: 'Dit is te kort. Zeg waar een collega het kan nagaan, in ten minste {least} tekens.',
    en: 'This is too short. Say where a colleague can check it, in at least {least} characters.',
  },
  evidenceChanged: {
    nl: 'Dit voorstel is intussen beoordeeld of vervangen. Lees wat er nu staat.',
    en: 'This proposal was judged or replaced in the meantime. Read what stands here now.',
  },
  notOwnEvidence: {
    nl: 'Alleen wie het voorstelde, kan het terugnemen. U kunt het wel teruggeven.',
    en: 'Only whoever proposed it can take it back. You can return it.',
  },
  returnReasonNeeded: {
    nl: 'Schrijf op waarom u het teruggeeft, zodat uw collega verder kan.',
    en: 'Write down why you return it, so that your colleague can go on.',
  },
  reasonHoldsIdentifier: {
    nl: 'Iedereen leest deze reden. Haal het nummer, de rekening of het adres eruit.',
    en: 'Everybody reads this reason. Take the number, account or address out of it.',
  },
  reasonNamesSomebody: {
    nl: 'Iedereen leest deze reden. Haal “{name}” eruit. Is het de naam van een winkel, bank of site? Zet die tussen aanhalingstekens.',
    en: 'Everybody reads this reason. Take “{name}” out of it. Is it the name of a shop, bank or site? Put that between quotation marks.',
  },
  suspendedTooLong: {
    nl: 'Kies voor hoeveel dagen, hoogstens 14. Moet het langer? Trek de waarschuwing dan in: een collega beslist als tweede.',
    en: 'Choose for how many days, at most 14. Must it be longer? Then withdraw the warning: a colleague decides as the second.',
  },
  basisNeeded: { nl: 'Kies de grondslag.', en: 'Choose the legal basis.' },
  expiryNeeded: { nl: 'Vul in tot en met welke dag de vermelding geldt.', en: 'Enter the last day of the listing.' },
  expiryPast: { nl: 'Kies een dag in de toekomst.', en: 'Choose a day in the future.' },
  expiryFar: { nl: 'Kies een dag binnen drie jaar.', en: 'Choose a day within three years.' },
  entryExists: {
    nl: 'Dit staat al op de lijst, of wacht al op een tweede persoon.',
    en: 'This is on the list already, or already waits for a second person.',
  },
  entryGone: { nl: 'Iemand anders heeft dit al goedgekeurd.', en: 'Somebody else approved this already.' },
  entryUnread: {
    nl: 'Wij herkennen dit niet. Vul één rekeningnummer, telefoonnummer, adres of site in.',
    en: 'We do not recognise this. Enter one account number, phone number, address or site.',
  },
  mayNotProtect: { nl: 'U mag de beschermde lijst niet veranderen.', en: 'You may not change the protected list.' },
})

export const listingStatusText = defineText({
  nl: {
    proposed: 'Voorgesteld',
    active: 'Gepubliceerd',
    declined: 'Afgewezen',
    suspended: 'Opgeschort',
    withdrawn: 'Ingetrokken',
    expired: 'Verlopen',
  },
  en: {
    proposed: 'Proposed',
    active: 'Published',
    declined: 'Declined',
    suspended: 'Suspended',
    withdrawn: 'Withdrawn',
    expired: 'Expired',
  },
})

/** Why the program itself took a step, as it stands in the history. */
export const ruleReasons = {
  propose: 'De drempel van bevestigde meldingen is bereikt.',
  activate: 'De drempel is bereikt en het beleid van deze organisatie publiceert dan.',
  suspend: 'Er zijn minder bevestigde meldingen dan de drempel.',
  resume: 'De drempel is weer bereikt en het beleid van deze organisatie publiceert dan.',
  'suspension-over': 'De tijd waarvoor één persoon dit opschortte, is om.',
  answer: 'Er zijn weer genoeg bevestigde meldingen.',
  decline: 'Er zijn niet meer genoeg bevestigde meldingen, of het kenmerk is beschermd.',
  withdraw: 'Het kenmerk staat op de beschermde lijst.',
  expire: 'De einddatum is bereikt.',
  unanswered: 'Er zijn minder bevestigde meldingen dan de drempel, en niemand keek er op tijd naar.',
} as const

/** Why fewer reports count than before. */
export type Fall = 'withdrawn' | 'rejected' | 'duplicate' | 'expired' | 'erased' | 'aged' | 'changed'

const falls = {
  withdrawn: 'trok iemand in',
  rejected: 'wees iemand af',
  duplicate: 'verklaarde iemand dubbel',
  expired: 'hebben wij gewist, omdat de termijn voorbij is',
  erased: 'hebben wij gewist, omdat iemand dat vroeg',
  aged: 'is te oud om nog mee te tellen',
  changed: 'rekenen wij niet meer mee',
} as const satisfies Record<Fall, string>

interface Questioned {
  /** Reports that counted before and count now, and that the policy asks. */
  before: number
  now: number
  needed: number
  fall: Fall
}

/** '1 van 3 meldingen trok iemand in. Er tellen er nog 2 mee.' */
export function whyQuestioned({ before, now, needed, fall }: Questioned): string {
  if (now >= before) return `Het beleid vraagt nu ${needed} bevestigde meldingen. Er tellen er ${now} mee.`
  const left =
    now === 0 ? 'Er telt er geen meer mee.' : now === 1 ? 'Er telt er nog 1 mee.' : `Er tellen er nog ${now} mee.`
  return before === 1
    ? `De enige melding ${falls[fall]}. ${left}`
    : `${before - now} van ${before} meldingen ${falls[fall]}. ${left}`
}
