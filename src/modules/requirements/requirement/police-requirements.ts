// SPDX-License-Identifier: EUPL-1.2
import type { Requirement } from './requirement.ts'

const asked = {
  name: 'politie.nl, gegevens die de politie nodig heeft',
  url: 'https://www.politie.nl/informatie/gegevens-die-de-politie-nodig-heeft-als-u-aangifte-doet-van-internetoplichting.html',
}
const chain = {
  name: 'Omroep West (2020), over de werkwijze van het LMIO',
  url: 'https://www.omroepwest.nl/nieuws/4374677/Opgelicht-op-Marktplaats-De-dader-vinden-is-een-ingewikkelde-klus',
}
const choiceHelp = {
  name: 'Tweakers (2019), over de keuzehulp van de politie',
  url: 'https://tweakers.net/nieuws/157808/politie-biedt-slimme-keuzehulp-om-online-aangiftes-beter-te-beoordelen.html',
}
const ours = { name: 'actieplan 2023, resultaat “programma van eisen”', url: null }

/** What the police need of a desk, as far as it is public. */
export const policeRequirements: readonly Requirement[] = [
  {
    id: 'P-01',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'Rekening, telefoonnummer, e-mailadres, site en profiel van de andere partij komen elk in een eigen veld binnen, gecontroleerd.',
      en: 'Account, phone number, e-mail address, site and profile of the other party come in in fields of their own, checked.',
    },
    acceptance: {
      nl: 'Een bestand met eigen kolomnamen wordt gelezen; een rekening die niet bestaat, komt terug met de reden.',
      en: 'A file with column names of its own is read; an account that does not exist comes back with the reason.',
    },
    source: asked,
    decision: null,
    shownBy: [
      'src/modules/reports/upload-reports/upload.test.ts#is understood by its Dutch column names, checked before anything is stored, and filed as far as it is right',
    ],
    missing: {
      nl: 'Een eigen veld voor het nummer van de advertentie.',
      en: 'A field of its own for the number of the advertisement.',
    },
  },
  {
    id: 'P-02',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'Bewijs komt mee als bestand: afschrift, gesprek, schermafdruk. Wat het is, blijkt uit de inhoud en niet uit de naam.',
      en: 'Evidence comes along as a file: statement, conversation, screenshot. What it is follows from its content, not its name.',
    },
    acceptance: {
      nl: 'Een programma met de naam van een plaatje wordt geweigerd met uitleg; een plaatje met een vreemde naam wordt aangenomen.',
      en: 'A program with the name of a picture is refused with an explanation; a picture with a strange name is accepted.',
    },
    source: asked,
    decision: '0067',
    shownBy: [
      'src/modules/reports/submit-report/draft.test.ts#makes one report of it, with its files, and forgets the draft',
      'src/modules/reports/submit-report/draft.test.ts#are at most five of ten megabytes each, and one can be taken out',
    ],
  },
  {
    id: 'P-03',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'Schadelijke software komt nooit bij de politie binnen; wat niet is gecontroleerd, is herkenbaar.',
      en: 'Malware never reaches the police; what was not scanned can be recognised.',
    },
    acceptance: {
      nl: 'Het testbestand van EICAR wordt meteen gewist en niemand kan het nog openen. Zonder scanner staat er “niet gecontroleerd”.',
      en: 'The test file of EICAR is wiped at once and nobody can open it any more. Without a scanner it says “not scanned”.',
    },
    source: ours,
    decision: '0067',
    shownBy: [
      'src/modules/reports/scan-attachment/scan-attachment.test.ts#with malware is wiped at once, whoever asks for it, and the reporter is told',
      'src/modules/reports/scan-attachment/scan-attachment.test.ts#a file stays “not scanned”, is given only after a warning, and the record says so',
    ],
  },
  {
    id: 'P-04',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'Meldingen over dezelfde rekening of hetzelfde nummer komen bij elkaar, met de reden erbij.',
      en: 'Reports about the same account or number come together, with the reason.',
    },
    acceptance: {
      nl: 'Twee meldingen met één rekening staan in één zaak; een rekening op de lijst van beschermde kenmerken verbindt niets.',
      en: 'Two reports with one account are in one case; an account on the protected list joins nothing.',
    },
    source: chain,
    decision: null,
    shownBy: [
      'src/modules/cases/link-reports/link-reports.test.ts#one account, one number, one site, one wording: each joins',
      'src/modules/cases/link-reports/link-reports.test.ts#an identifier that comes on the protected list lets go of what it joined',
    ],
  },
  {
    id: 'P-05',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'Eén zaak telt één keer, ook als die twee keer is ingestuurd.',
      en: 'One case counts once, also when it was sent twice.',
    },
    acceptance: {
      nl: 'Dezelfde zaak in een tweede bestand, anders geschreven, wordt herkend als al bekend.',
      en: 'The same case in a second file, written otherwise, is recognised as known already.',
    },
    source: chain,
    decision: null,
    shownBy: [
      'src/modules/reports/upload-reports/forgives-excel.test.ts#is one case without a reference too, however its account is written',
      'src/modules/reports/decide-report/decide-reports.test.ts#no longer counts, points to the report that does, and the reporter reads why',
    ],
    missing: {
      nl: 'Twee insturen met een verschillend eigen kenmerk worden pas later als dubbel voorgesteld.',
      en: 'Two that were sent with different references of their own are proposed as duplicates only later.',
    },
  },
  {
    id: 'P-06',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'Alleen de politie neemt een aangifte op. Tot de bevestiging zegt elk scherm “nog geen aangifte”.',
      en: 'Only the police take a criminal complaint. Until the confirmation every screen says “not yet a complaint”.',
    },
    acceptance: {
      nl: 'Op elk scherm van een ondertekende, niet bevestigde aangifte staan die woorden.',
      en: 'Every screen of a signed complaint that was not confirmed has those words.',
    },
    source: ours,
    decision: '0065',
    shownBy: [
      'src/modules/complaints/show-complaint/pages.test.ts#says on every page of both sides that it is no complaint yet, until the police confirm it',
      'src/modules/complaints/sign-complaint/sign-complaint.test.ts#is nothing to the police before it is signed, and no complaint before they confirm it',
    ],
  },
  {
    id: 'P-07',
    asker: 'police',
    priority: 'should',
    statement: {
      nl: 'De intake vraagt in gewone woorden naar de bestanddelen van oplichting (art. 326 Sr) en wijst wie elders moet zijn de weg.',
      en: 'The intake asks in plain words for the elements of fraud (art. 326 Sr) and shows others where to go.',
    },
    acceptance: {
      nl: 'Wie alleen op een late levering wacht, krijgt een andere weg te zien, met de reden.',
      en: 'Whoever only waits for a late delivery is shown another way, with the reason.',
    },
    source: choiceHelp,
    decision: '0065',
    shownBy: [
      'src/modules/complaints/show-complaint/pages.test.ts#explains where else to go when it is probably no crime, and stops nobody',
    ],
  },
  {
    id: 'P-08',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'Een systeem van de politie haalt aangiften zelf op en geeft statussen terug.',
      en: 'A system of the police fetches complaints by itself and gives statuses back.',
    },
    acceptance: {
      nl: 'Een los programma haalt een aangifte op via de koppeling en de indiener ziet de status die het teruggeeft.',
      en: 'A separate program fetches a complaint over the API and the filer sees the status that it gives back.',
    },
    source: ours,
    decision: '0073',
    shownBy: [
      'tests/journeys/police-system.test.ts#kill -9 in the middle, again and again, loses no complaint and takes none twice',
      'src/modules/complaints/take-over-by-api/take-over.test.ts#gets what was signed with its hash, says that it holds it, and is told of everything new',
    ],
  },
  {
    id: 'P-10',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'De koppeling is beschreven, voor mensen en voor machines, en die beschrijving klopt altijd.',
      en: 'The interface is described, for people and for machines, and that description is always right.',
    },
    acceptance: {
      nl: 'Wat de koppeling antwoordt, past in de gepubliceerde schema’s, en elk veld staat op de pagina.',
      en: 'What the interface answers fits the published schemas, and every field stands on the page.',
    },
    source: ours,
    decision: '0073',
    shownBy: [
      'src/modules/complaints/describe-interface/describe-interface.test.ts#what is answered fits the published description, which is the file in the documentation',
      'src/modules/complaints/describe-interface/describe-interface.test.ts#stands on the page with every field, step and question',
    ],
  },
  {
    id: 'P-11',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'Een echt systeem van de politie is aangesloten.',
      en: 'A real system of the police is connected.',
    },
    acceptance: {
      nl: 'De politie neemt een aangifte over in haar eigen systeem en de indiener ziet haar nummer.',
      en: 'The police take a complaint over into their own system and the filer sees its number.',
    },
    source: ours,
    decision: '0073',
    shownBy: [],
    missing: {
      nl: 'Dat is nooit geprobeerd. Wel is er een los programma dat zo’n systeem nadoet.',
      en: 'That was never tried. There is a separate program that imitates such a system.',
    },
  },
  {
    id: 'P-09',
    asker: 'police',
    priority: 'must',
    statement: {
      nl: 'Intrekken kan, en wat wegviel telt nergens meer mee.',
      en: 'Withdrawing is possible, and what fell away counts nowhere any more.',
    },
    acceptance: {
      nl: 'Na intrekken door de instuurder verdwijnt de melding uit haar zaak, en een zaak die erop rustte valt uiteen.',
      en: 'After its sender withdrew it, a report leaves its case, and a case that rested on it falls apart.',
    },
    source: chain,
    decision: null,
    shownBy: [
      'src/modules/reports/file-reports/file-reports.test.ts#is filed, asked after and withdrawn by the partner, and by no other',
      'src/modules/cases/link-reports/link-reports.test.ts#two reports that together held a case are withdrawn at once: it falls apart',
    ],
  },
]
