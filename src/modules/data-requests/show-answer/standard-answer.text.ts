// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** The sentences of an answer that are the same for everybody. Concept: no jurist has adopted them. */
export const standardText = defineText({
  nl: {
    title: 'Antwoord van {organisation}',
    avgLead: 'Dit is het antwoord van {organisation} van {day}, volgens de AVG.',
    wpgLead: 'Dit is het antwoord van {organisation} van {day}, volgens de Wet politiegegevens.',
    neutralLead:
      'Dit is het eerste antwoord van {organisation} van {day}. Iedereen die iets vraagt, krijgt dit antwoord.',
    neutral:
      'Politie en Openbaar Ministerie zeggen hier niet of er politiegegevens over u zijn. Zij zeggen ook niet dat die er niet zijn (art. 27 Wpg). Zo leert niemand uit een antwoord of er een onderzoek is.',
    neutralMore:
      'U kunt de Autoriteit Persoonsgegevens vragen om na te gaan of anderen uw gegevens goed gebruiken. Komt er een uitgebreider antwoord, dan staat het op deze plek.',
    searched: 'Waarop is gezocht',
    searchedReport: 'Op uw eigen melding, met de code.',
    given: 'Wat u zelf vertelde',
    givenNone: 'Er staat in dit antwoord niets dat u zelf vertelde.',
    since: 'bewaard sinds {day}',
    sinceUntil: 'bewaard sinds {day}, hooguit tot en met {until}',
    done: 'Wat er met uw gegevens is gedaan',
    erased: '{title}: gewist ({count})',
    corrected: '{title}: verbeterd',
    refused: '{title}: niet gedaan. {ground}',
    explanation: 'Uitleg van de organisatie',
    stated: 'Wat anderen over uw rekening, nummer of adres zeggen',
    statedMore:
      'Wie iets meldt over een rekening, nummer of adres, moet dat veilig kunnen doen. Daarom zegt deze organisatie niet of er meldingen zijn, van wie, hoeveel en wanneer. Dat geldt voor iedereen: u krijgt hetzelfde antwoord als er niets is gemeld.',
    statedKinds:
      'Meldde iemand iets? Dan gaat het om de rekening, het nummer of het adres. Ook om wat er volgens de melder gebeurde, de dag, het bedrag en de soort fraude.',
    warning: 'Iedereen die {identifier} controleert, krijgt nu een waarschuwing van deze organisatie.',
    warningReason: 'Reden',
    warningBasis: 'Grond',
    warningUntil: 'Geldt tot en met',
    noWarning: 'Er is nu geen waarschuwing van deze organisatie waarin iets staat waarop is gezocht.',
    decidedStated: 'Dit geeft de organisatie u, na een besluit van een medewerker',
    processing: 'Wat wij in het algemeen met gegevens doen',
    processingMore:
      'Dit geldt voor iedereen. Het staat in het register van verwerkingen. Dat een verwerking hier staat, zegt niet dat er iets over u in staat.',
    purpose: 'Waarvoor',
    legalBasis: 'Grond',
    data: 'Welke gegevens',
    about: 'Van wie',
    recipients: 'Wie ze kan krijgen',
    kept: 'Hoe lang',
    unknowableTitle: 'Wat niemand u kan vertellen',
    unknowable:
      'Van een openbare controle bewaren wij niets: niet wie vroeg en niet welke rekening, nummer of site. Dat geldt ook voor een controle waarbij iemand niet vertelt wat hij vraagt. Niemand kan dus zien of iemand u controleerde, ook wij niet.',
    partnerChecks:
      'Controleert het systeem van een partner iets, dan bewaren wij wie vroeg, wanneer, hoeveel en waarvoor, maar niet wat. Geeft een waarschuwing antwoord, dan leggen wij vast aan welke partner wij de waarschuwing gaven, zodat wij haar kunnen terugroepen.',
    rights: 'Wat u verder kunt doen',
    'rights-1': 'U kunt vragen om iets te laten verbeteren of wissen, of om uw gegevens niet meer te gebruiken.',
    'rights-2': 'Klopt een waarschuwing niet? Maak bezwaar op /bezwaar.',
    'rights-3':
      'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan. Het Juridisch Loket geeft gratis eerste advies.',
    'rights-4': 'Geen computer beslist over u. Een waarschuwing is een besluit van mensen.',
    concept: 'De vaste teksten van dit antwoord zijn een concept. Een jurist moet ze nog vaststellen.',
    back: 'Terug naar uw verzoek',
    file: 'Bewaar als bestand',
    print: 'U kunt deze pagina ook afdrukken.',
  },
  en: {
    title: 'Answer of {organisation}',
    avgLead: 'This is the answer of {organisation} of {day}, under the GDPR.',
    wpgLead: 'This is the answer of {organisation} of {day}, under the Dutch Police Data Act (Wpg).',
    neutralLead: 'This is the first answer of {organisation} of {day}. Everybody who asks something gets this answer.',
    neutral:
      'Police and prosecutor do not say here whether there are police data about you, nor that there are none (art. 27 Wpg). So nobody learns from an answer whether there is an investigation.',
    neutralMore:
      'You can ask the Dutch Data Protection Authority to see whether your data are used well. If a longer answer comes, it stands in this place.',
    searched: 'What was searched by',
    searchedReport: 'By your own report, with the code.',
    given: 'What you told yourself',
    givenNone: 'There is nothing in this answer that you told yourself.',
    since: 'kept since {day}',
    sinceUntil: 'kept since {day}, until {until} at most',
    done: 'What was done with your data',
    erased: '{title}: erased ({count})',
    corrected: '{title}: corrected',
    refused: '{title}: not done. {ground}',
    explanation: 'Explanation of the organisation',
    stated: 'What others say about your account, number or address',
    statedMore:
      'Whoever reports something about an account, number or address must be able to do so safely. So this organisation does not say whether there are reports, from whom, how many and when. That holds for everybody: you get the same answer when nothing was reported.',
    statedKinds:
      'If something was reported, it is: the account, number or address, what happened according to the reporter, the day, the amount and the kind of fraud.',
    warning: 'Everybody who checks {identifier} now gets a warning of this organisation.',
    warningReason: 'Reason',
    warningBasis: 'Ground',
    warningUntil: 'Holds until',
    noWarning: 'There is now no warning of this organisation with anything in it that was searched by.',
    decidedStated: 'This the organisation gives you, after a decision of one of its people',
    processing: 'What we do with data in general',
    processingMore:
      'This holds for everybody. It is in the register of processing activities, which is in Dutch. That an activity stands here does not say that there is anything about you in it.',
    purpose: 'What for',
    legalBasis: 'Ground',
    data: 'Which data',
    about: 'About whom',
    recipients: 'Who can get them',
    kept: 'How long',
    unknowableTitle: 'What nobody can tell you',
    unknowable:
      'Of a public check we keep nothing: not who asked and not which account, number or site. The same holds for a check in which it is not told what is asked. So nobody can see whether somebody checked you, nor can we.',
    partnerChecks:
      'When the system of a partner checks something, we keep who asked, when, how many and what for, but not what. When a warning answers it, we write down to which partner we gave the warning, so that we can recall it.',
    rights: 'What else you can do',
    'rights-1': 'You can ask to have something corrected or erased, or that your data are not used any more.',
    'rights-2': 'Is a warning not right? Object at /en/bezwaar.',
    'rights-3':
      'You can complain to the Dutch Data Protection Authority, or go to court. The Juridisch Loket gives free first advice.',
    'rights-4': 'No computer decides about you. A warning is a decision of people.',
    concept: 'The fixed texts of this answer are a draft. A jurist has yet to adopt them.',
    back: 'Back to your request',
    file: 'Keep as a file',
    print: 'You can print this page too.',
  },
})
