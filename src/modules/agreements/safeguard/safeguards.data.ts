// SPDX-License-Identifier: EUPL-1.2
import type { Safeguard } from './safeguard.ts'

/** The catalogue of conditions. Two sentences at most each, as something to do; `test` is proven to exist by safeguard.test.ts. */
export const safeguards = {
  'minimal-data': {
    by: 'people',
    test: null,
    nl: 'Deel alleen wat de ander voor dit doel nodig heeft. Laat de rest weg.',
    en: 'Share only what the receiver needs for this purpose. Leave the rest out.',
  },
  'decision-recorded': {
    by: 'program',
    test: 'src/foundation/audit/audit.test.ts',
    nl: 'Leg vast wie wat deelde, met wie, waarom en op welke grondslag.',
    en: 'Record who shared what, with whom, why and on which legal basis.',
  },
  'consent-recorded': {
    by: 'people',
    test: null,
    nl: 'Vraag de persoon vooraf, zeg wat u deelt en met wie, en leg het antwoord vast.',
    en: 'Ask the person beforehand, say what you share and with whom, and record the answer.',
  },
  'consent-can-be-withdrawn': {
    by: 'program',
    test: 'src/modules/reports/follow-report/follow-report.test.ts',
    nl: 'Zeg dat de persoon zich kan bedenken, en stop dan.',
    en: 'Say that the person can change their mind, and stop when they do.',
  },
  'explicit-consent': {
    by: 'people',
    test: null,
    nl: 'Vraag uitdrukkelijk toestemming voor dit bijzondere gegeven, apart van de rest.',
    en: 'Ask explicit consent for this special datum, apart from the rest.',
  },
  'only-in-danger': {
    by: 'people',
    test: null,
    nl: 'Doe dit alleen als iemands leven of gezondheid nu gevaar loopt.',
    en: 'Do this only when somebody’s life or health is in danger now.',
  },
  'law-named': {
    by: 'people',
    test: null,
    nl: 'Noem de wet en het artikel in het verzoek en in het antwoord.',
    en: 'Name the law and the article in the request and in the answer.',
  },
  'weighing-recorded': {
    by: 'people',
    test: null,
    nl: 'Schrijf op waarom uw belang zwaarder weegt dan dat van de persoon.',
    en: 'Write down why your interest weighs more than that of the person.',
  },
  'subject-informed': {
    by: 'people',
    test: null,
    nl: 'Vertel de persoon dat u dit deelt, of leg vast waarom u daarmee wacht en tot wanneer.',
    en: 'Tell the person that you share this, or record why you wait with that and until when.',
  },
  'objection-open': {
    by: 'people',
    test: null,
    nl: 'Zorg dat de persoon bezwaar kan maken en antwoord krijgt van een mens.',
    en: 'See to it that the person can object and gets an answer from a human being.',
  },
  'dpia-approved': {
    by: 'people',
    test: null,
    nl: 'Maak vooraf een DPIA en laat die goedkeuren. Blijft er veel risico over? Vraag dan eerst de toezichthouder.',
    en: 'Make a DPIA beforehand and have it approved. Is much risk left? Then consult the supervisor first.',
  },
  'permit-on-file': {
    by: 'people',
    test: null,
    nl: 'Bewaar de vergunning bij de afspraak, met nummer en einddatum.',
    en: 'Keep the permit with the agreement, with its number and end date.',
  },
  'agreement-signed': {
    by: 'people',
    test: null,
    nl: 'Leg in een afspraak vast: welke gegevens, met wie, waarvoor, tot wanneer.',
    en: 'Lay down in an agreement: which data, with whom, what for, until when.',
  },
  'hit-no-hit': {
    by: 'program',
    test: 'src/modules/sharing/check-identifier/check-identifier.test.ts',
    nl: 'Antwoord alleen of er een waarschuwing is. Geef geen aantallen, namen of verhalen.',
    en: 'Answer only whether there is a warning. Give no counts, names or stories.',
  },
  'source-weighs-details': {
    by: 'people',
    test: null,
    nl: 'Details blijven bij de bron. De bron beslist per vraag of meer nodig is.',
    en: 'Details stay at the source. The source decides per question whether more is needed.',
  },
  'eight-years-at-most': {
    by: 'people',
    test: null,
    nl: 'Haal de gegevens op tijd weg: uiterlijk na acht jaar, liever eerder.',
    en: 'Remove the data in time: after eight years at the latest, preferably sooner.',
  },
  'expiry-set': {
    by: 'program',
    test: 'src/modules/identifiers/listing/taking-back.test.ts',
    nl: 'Geef elke waarschuwing een einddatum. Daarna verdwijnt zij vanzelf.',
    en: 'Give every warning an end date. After that it disappears by itself.',
  },
  'decided-by-authority': {
    by: 'program',
    test: 'src/modules/identifiers/listing/listings.test.ts',
    nl: 'Een bevoegde organisatie beslist, met reden, grondslag en naam.',
    en: 'A competent organisation decides, with a reason, a legal basis and its name.',
  },
  'protected-list': {
    by: 'program',
    test: 'src/modules/identifiers/protected-list/protection.test.ts',
    nl: 'Controleer eerst of het nummer of de site van een bank of overheid is. Die krijgt nooit een waarschuwing.',
    en: 'Check first whether the number or site belongs to a bank or public body. Those never get a warning.',
  },
  'threshold-of-reports': {
    by: 'program',
    test: 'src/modules/identifiers/listing/listing-threshold.test.ts',
    nl: 'Wacht tot genoeg verschillende, nagekeken meldingen er zijn.',
    en: 'Wait until there are enough different, verified reports.',
  },
  'reporter-hidden': {
    by: 'program',
    test: 'src/modules/identifiers/listing/public-answer.test.ts',
    nl: 'Laat niets zien waaruit blijkt wie iets meldde.',
    en: 'Show nothing that tells who reported.',
  },
  'small-numbers-hidden': {
    by: 'people',
    test: null,
    nl: 'Laat kleine aantallen weg, zodat niemand te herkennen is.',
    en: 'Leave small numbers out, so that nobody can be recognised.',
  },
  'identity-proven': {
    by: 'people',
    test: null,
    nl: 'Controleer dat de vraag echt van deze persoon komt.',
    en: 'Check that the question really comes from this person.',
  },
  'recall-arrives': {
    by: 'program',
    test: null,
    nl: 'Trekt u iets terug? Dan moet elke ontvanger dat krijgen en bevestigen.',
    en: 'When something is withdrawn, every recipient must get that and confirm it.',
  },
  receipts: {
    by: 'program',
    test: null,
    nl: 'Houd bij welke ontvanger welke versie heeft.',
    en: 'Keep track of which recipient has which version.',
  },
  'officer-authorised': {
    by: 'people',
    test: null,
    nl: 'Laat een bevoegde functionaris bij de politie dit besluiten en opschrijven.',
    en: 'Let a competent officer of the police decide and record this.',
  },
  'weighty-interest-recorded': {
    by: 'people',
    test: null,
    nl: 'Schrijf op welk zwaarwegend algemeen belang dit nodig maakt.',
    en: 'Write down which weighty public interest makes this necessary.',
  },
  'near-certainty': {
    by: 'people',
    test: null,
    nl: 'Wees zo goed als zeker dat de site voor fraude is gemaakt.',
    en: 'Be as good as certain that the site was made for fraud.',
  },
  'no-automatic-refusal': {
    by: 'people',
    test: null,
    nl: 'Weiger niemand alleen omdat een computer iets aangeeft. Laat een mens kijken.',
    en: 'Refuse nobody only because a computer points at something. Let a human being look.',
  },
  'blind-tokens': {
    by: 'program',
    test: null,
    nl: 'Deel geen kenmerken van een toestel zelf, maar een code die alleen hier iets betekent en vervalt.',
    en: 'Share no characteristics of a device itself, but a code that means something only here and expires.',
  },
  'two-sources': {
    by: 'program',
    test: 'src/modules/sharing/pool-devices/visibility.test.ts',
    nl: 'Tel iets pas mee als twee deelnemers het los van elkaar zagen.',
    en: 'Count something only when two participants saw it independently.',
  },
  'pilot-with-end-date': {
    by: 'program',
    test: 'src/modules/sharing/pool-devices/pool-devices.test.ts',
    nl: 'Doe het als proef, met een einddatum en een grens aan het aantal.',
    en: 'Do it as a pilot, with an end date and a limit to the number.',
  },
  'own-claim-only': {
    by: 'people',
    test: null,
    nl: 'Gebruik de gegevens alleen voor deze ene vordering.',
    en: 'Use the data for this one claim only.',
  },
  'five-reports-one-account': {
    by: 'people',
    test: null,
    nl: 'Doe dit bij minstens vijf aangiften tegen dezelfde rekening, die niet zijn ingetrokken.',
    en: 'Do this with at least five complaints about the same account that were not withdrawn.',
  },
  'prosecutor-agrees': {
    by: 'people',
    test: null,
    nl: 'Vraag het Openbaar Ministerie vooraf of het bezwaar heeft.',
    en: 'Ask the Public Prosecution Service beforehand whether it objects.',
  },
  'not-a-minor': {
    by: 'people',
    test: null,
    nl: 'Kijk na of de persoon minderjarig is, of zelf slachtoffer. Stop dan.',
    en: 'Find out whether the person is a minor, or a victim. If so, stop.',
  },
  'show-only-close-name': {
    by: 'people',
    test: null,
    nl: 'Laat een naam alleen zien als die bijna klopt. De betaler beslist zelf.',
    en: 'Show a name only when it is nearly right. The payer decides.',
  },
  'relation-not-ended': {
    by: 'people',
    test: null,
    nl: 'Beëindig geen klantrelatie alleen door dit bericht.',
    en: 'Do not end a relation with a customer on this message alone.',
  },
} as const satisfies Record<string, Safeguard>

export type SafeguardId = keyof typeof safeguards
export const safeguardIds = Object.keys(safeguards) as [SafeguardId, ...SafeguardId[]]
