// SPDX-License-Identifier: EUPL-1.2
import type { Requirement } from './requirement.ts'

const trusted = {
  name: 'Security.nl (2026), trusted flagger Thuiswinkel.org',
  url: 'https://www.security.nl/posting/926104/',
}
const unanswered = {
  name: 'VNO-NCW (2017), ondernemers over aangiften zonder antwoord',
  url: 'https://vno-ncw.nl/forum/dit-overkomt-steeds-meer-ondernemers-bedrijf-gekaapt-door-identiteitsdief',
}
const manyDesks = {
  name: 'veiliginternetten.nl zakelijk, aangifte of melding',
  url: 'https://veiliginternetten.nl/zakelijk/themas/cybercrime-en-incidenten/situatie/ik-wil-aangifte-doen-of-een-melding-maken/?type=p',
}
const plan = { name: 'actieplan 2023, resultaat “online aangifteloket”', url: null }
const bulk = 'src/modules/reports/upload-reports'
const batch = 'src/modules/complaints/sign-batch/batch.test.ts'

/** What companies need of a desk, as far as they said it in public. */
export const businessRequirements: readonly Requirement[] = [
  {
    id: 'B-01',
    asker: 'business',
    priority: 'must',
    statement: {
      nl: 'Duizenden zaken in één keer: van 10.000 rijen met één kapotte rekening komen er 9.999 binnen.',
      en: 'Thousands of cases at once: of 10,000 rows with one broken account 9,999 come in.',
    },
    acceptance: {
      nl: 'Lever zo’n bestand aan. De ene rij komt terug met haar nummer en wat er mis is.',
      en: 'Hand in such a file. The one row comes back with its number and what is wrong.',
    },
    source: trusted,
    decision: '0072',
    shownBy: [
      `${bulk}/many-rows.test.ts#land as 9,999, and the one comes back with where it stood and what to do`,
      `${batch}#of which one account is broken becomes a draft of every other row, and a report that a spreadsheet opens`,
      `${batch}#is signed in one go, and every case is a complaint by itself`,
    ],
  },
  {
    id: 'B-02',
    asker: 'business',
    priority: 'must',
    statement: {
      nl: 'Wat een rekenblad met rekeningen, telefoonnummers, bedragen en dagen doet, wordt hersteld waar dat zeker is en anders uitgelegd.',
      en: 'What a spreadsheet does to accounts, phone numbers, amounts and days is undone where that is certain and explained otherwise.',
    },
    acceptance: {
      nl: 'Een rekening zonder landletters wordt hersteld; 3,16E+10 komt terug met wat u moet doen.',
      en: 'An account without its country letters is mended; 3.16E+10 comes back with what to do.',
    },
    source: plan,
    decision: null,
    shownBy: [
      `${bulk}/forgives-excel.test.ts#lands what is right, says how much it mended, and gives the rest back as CSV and as a workbook`,
      'src/values/mend-iban.test.ts#never gives a number of which a digit is wrong',
    ],
  },
  {
    id: 'B-03',
    asker: 'business',
    priority: 'must',
    statement: {
      nl: 'Excel, CSV en JSON, ook met twee tekensets door elkaar.',
      en: 'Excel, CSV and JSON, also with two encodings mixed.',
    },
    acceptance: {
      nl: 'Een bestand waarin de helft van de regels een oude tekenset heeft, houdt zijn é en €.',
      en: 'A file in which half of the lines have an old encoding keeps its é and €.',
    },
    source: plan,
    decision: null,
    shownBy: [
      `${bulk}/read-table.test.ts#is read line by line when two encodings are mixed, and as UTF-16 when it says so`,
      `${bulk}/forgives-excel.test.ts#is read as one list, as a list inside an object, and as one report`,
    ],
  },
  {
    id: 'B-04',
    asker: 'business',
    priority: 'must',
    statement: {
      nl: 'Een koppeling (API) waarmee een eigen systeem instuurt, navraagt en intrekt.',
      en: 'An API with which an own system files, asks after and withdraws.',
    },
    acceptance: {
      nl: 'Een partij van duizend geeft per zaak antwoord: opgeslagen, al bekend of wat er mis is.',
      en: 'A batch of a thousand answers for each case: stored, known already or what is wrong.',
    },
    source: trusted,
    decision: null,
    shownBy: [
      'src/modules/reports/file-reports/file-reports.test.ts#stores what is right and gives back the rest with every error and its place',
      'src/modules/reports/file-reports/file-reports.test.ts#is filed, asked after and withdrawn by the partner, and by no other',
    ],
  },
  {
    id: 'B-05',
    asker: 'business',
    priority: 'must',
    statement: {
      nl: 'Een status met reden voor elke aangifte, en een klok: stilte is zichtbaar voor beide kanten.',
      en: 'A status with its reason for every complaint, and a clock: silence is visible to both sides.',
    },
    acceptance: {
      nl: 'Is de termijn voorbij zonder antwoord, dan zien indiener en politie dat allebei.',
      en: 'When the term passed without an answer, filer and police both see it.',
    },
    source: unanswered,
    decision: '0065',
    shownBy: [
      'src/modules/complaints/show-complaint/pages.test.ts#shows both sides that somebody is silent past the clock',
      'src/modules/complaints/tell-of-silence/tell-of-silence.test.ts#a clock that passed is told to both sides once, until somebody of each side looks',
      'src/modules/complaints/sign-complaint/sign-complaint.test.ts#lead from the police to the prosecutor and to an end, each with the reason that the filer reads',
    ],
  },
  {
    id: 'B-06',
    asker: 'business',
    priority: 'must',
    statement: {
      nl: 'Een medewerker bereidt voor, een gemachtigde ondertekent, ook honderd zaken tegelijk.',
      en: 'An employee prepares, a mandated person signs, also a hundred cases at once.',
    },
    acceptance: {
      nl: 'Wordt de machtiging halverwege ingetrokken, dan is daarna niets meer te ondertekenen.',
      en: 'When the mandate is revoked halfway, nothing can be signed after that.',
    },
    source: plan,
    decision: '0065',
    shownBy: [
      'src/modules/complaints/sign-complaint/sign-complaint.test.ts#that is revoked halfway stops the signature, keeps the draft and says what to do',
      'src/modules/complaints/sign-complaint/sign-complaint.test.ts#can ask for two people, and is the role of a signatory as well',
      `${batch}#goes on where it was interrupted, when the mandate was taken away halfway, and signs none twice`,
    ],
  },
  {
    id: 'B-07',
    asker: 'business',
    priority: 'must',
    statement: {
      nl: 'Aanmelden met eHerkenning, met niveau, KvK-nummer en ketenmachtiging.',
      en: 'Sign in with eHerkenning, with its level, company number and chain mandate.',
    },
    acceptance: {
      nl: 'Een medewerker meldt zich aan bij een echte makelaar van eHerkenning.',
      en: 'An employee signs in at a real broker of eHerkenning.',
    },
    source: plan,
    decision: null,
    shownBy: [
      'src/foundation/sign-in/eherkenning.test.ts#somebody comes in, and what was chosen is what is heard',
      'src/modules/complaints/enter-by-eherkenning/enter-by-eherkenning.test.ts#with a chain mandate both names',
    ],
    missing: {
      nl: 'Er is nooit een echte makelaar aangesloten. Alles werkt met een nagebootste makelaar: niveau, KVK-nummer, vestiging, ketenmachtiging en wat er mis kan gaan.',
      en: 'A real broker was never connected. Everything works with a simulated one: level, company number, branch, chain mandate and what can go wrong.',
    },
  },
  {
    id: 'B-08',
    asker: 'business',
    priority: 'should',
    statement: {
      nl: 'Een brancheorganisatie doet aangifte namens leden.',
      en: 'A branch organisation files on behalf of its members.',
    },
    acceptance: {
      nl: 'Een branche dient in voor een lid dat dat toestond, en voor een ander niet.',
      en: 'A branch files for a member that allowed it, and for no other.',
    },
    source: trusted,
    decision: '0065',
    shownBy: [
      'src/modules/complaints/sign-complaint/sign-complaint.test.ts#of another company is a chain: a branch organisation files for its member',
    ],
  },
  {
    id: 'B-09',
    asker: 'business',
    priority: 'should',
    statement: {
      nl: 'Eén loket, welke vorm van fraude het ook is; wie elders moet zijn, leest waar en waarom.',
      en: 'One desk, whatever the form of fraud; whoever must be elsewhere reads where and why.',
    },
    acceptance: {
      nl: 'Voor elke vorm van fraude tegen bedrijven bestaat een formulier of een verwijzing.',
      en: 'For every form of fraud against companies there is a form or a referral.',
    },
    source: manyDesks,
    decision: '0065',
    shownBy: [
      'src/modules/complaints/show-complaint/pages.test.ts#leads from the first choice over every page to a signature',
    ],
    missing: {
      nl: 'Of er voor elke vorm een formulier of verwijzing is, heeft niemand per vorm nagegaan.',
      en: 'Whether there is a form or a referral for every form, nobody has examined form by form.',
    },
  },
  {
    id: 'B-10',
    asker: 'business',
    priority: 'should',
    statement: {
      nl: 'Bericht van een nieuwe status aan het eigen systeem (webhook).',
      en: 'News of a new status to the own system (webhook).',
    },
    acceptance: {
      nl: 'Een systeem dat even weg was, krijgt het bericht later alsnog, één keer.',
      en: 'A system that was away gets the news later, once.',
    },
    source: trusted,
    decision: '0116',
    shownBy: [
      'src/modules/complaints/call-webhook/call-webhook.test.ts#tells the system of a filer every status once, signed, with codes and no words',
      'src/modules/complaints/call-webhook/call-webhook.test.ts#tries eight times while it is away, says so, and gives up; what comes later arrives once',
    ],
  },
  {
    id: 'B-11',
    asker: 'business',
    priority: 'wont',
    statement: {
      nl: 'Opsporing beginnen zonder dat een mens van de politie daarover besluit.',
      en: 'Start an investigation without a person of the police deciding so.',
    },
    acceptance: {
      nl: 'Geen enkele stap naar “in onderzoek” is automatisch.',
      en: 'No step to “in investigation” is automatic.',
    },
    source: trusted,
    decision: null,
    shownBy: [],
    missing: {
      nl: 'Wordt bewust niet gebouwd: dat besluit is van politie en Openbaar Ministerie.',
      en: 'Deliberately not built: that decision is for police and prosecutor.',
    },
  },
  {
    id: 'B-12',
    asker: 'business',
    priority: 'must',
    statement: {
      nl: 'Is er minder dan drie dagen geleden betaald, dan horen beide banken dat zodra de aangifte is getekend.',
      en: 'When it was paid less than three days ago, both banks hear so as soon as the complaint is signed.',
    },
    acceptance: {
      nl: 'Na de handtekening ligt het verzoek bij beide banken; de bank van de ontvanger mag nog niets doen.',
      en: 'After the signature the request lies with both banks; the recipient’s bank may do nothing yet.',
    },
    source: plan,
    decision: '0068',
    shownBy: [
      'src/modules/recovery/ask-recall/complaint-recalls.test.ts#both banks of a payment in a signed complaint are asked, with the number of the complaint at the own bank',
      'src/modules/recovery/ask-recall/complaint-recalls.test.ts#whoever wants the banks asked fills in a whole payment first, and loses nothing',
    ],
    missing: {
      nl: 'Geen echte bank is aangesloten.',
      en: 'No real bank is connected.',
    },
  },
]
