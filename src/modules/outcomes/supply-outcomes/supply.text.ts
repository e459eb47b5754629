// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

/** What is wrong with a row, and what to do about it. */
export const supplyMessages = defineMessages('outcomes', {
  maySupplyNot: {
    nl: 'Alleen politie en Openbaar Ministerie leveren uitkomsten aan. Vraag de beheerder van uw organisatie om de rol “behandelt aangiften”.',
    en: 'Only police and prosecutor supply outcomes. Ask the administrator of your organisation for the role “handles complaints”.',
  },
  fileMissing: {
    nl: 'Kies een bestand. Er is nog niets aangeleverd.',
    en: 'Choose a file. Nothing was supplied yet.',
  },
  fileTooLarge: {
    nl: 'Dit bestand is te groot. Lever hoogstens {rows, number} regels (10 MB) per keer aan; u kunt het splitsen.',
    en: 'This file is too large. Supply at most {rows, number} rows (10 MB) at a time; you can split it.',
  },
  fileEmpty: {
    nl: 'In dit bestand staan geen regels. Kijk of u het goede bestand koos.',
    en: 'There are no rows in this file. Check whether you chose the right one.',
  },
  fileUnreadable: {
    nl: 'Dit bestand kunnen wij niet lezen. Bewaar het in uw rekenprogramma als “CSV UTF-8”, of lever JSON aan.',
    en: 'We cannot read this file. Save it in your spreadsheet as “CSV UTF-8”, or supply JSON.',
  },
  fileColumns: {
    nl: 'In de eerste regel ontbreekt: {missing}. Gebruik de kolommen van het voorbeeld; de volgorde maakt niet uit.',
    en: 'Missing in the first line: {missing}. Use the columns of the example; the order does not matter.',
  },
  wrongHalf: {
    nl: 'Kies een halfjaar dat voorbij is.',
    en: 'Choose a half-year that is over.',
  },
  kindUnknown: {
    nl: '“{found}” kennen wij niet. Schrijf case (één aangifte), count (een aantal) of result (ander resultaat).',
    en: 'We do not know “{found}”. Write case (one complaint), count (a number) or result (another result).',
  },
  tooLong: {
    nl: 'Hier staan te veel tekens. Gebruik er hoogstens {max}.',
    en: 'Too many characters. Use at most {max}.',
  },
  required: { nl: 'Dit is leeg. Vul het in.', en: 'This is empty. Fill it in.' },
  numberUnknown: {
    nl: 'Een aangifte met nummer {found} kennen wij niet, of zij is niet bij u. Kijk of het nummer klopt; ons nummer begint met A, dat van de politie mag ook.',
    en: 'We know no complaint with number {found}, or it is not with you. Check the number; ours begins with A, that of the police will do too.',
  },
  notConfirmed: {
    nl: 'De politie heeft {found} niet opgenomen op die dag. Zonder opname is het nog geen aangifte, en heeft zij geen uitkomst. Neem haar eerst op in de werkbank.',
    en: 'The police had not taken {found} by that day. Until they do it is no complaint and has no outcome. First take it at the workbench.',
  },
  onlyReport: {
    nl: '{found} is een melding zonder aangifte. Daar hoort geen uitkomst bij.',
    en: '{found} is a report without complaint. It has no outcome.',
  },
  outcomeUnknown: {
    nl: '“{found}” is geen uitkomst die u kunt aanleveren. Kies uit: {choices}.',
    en: '“{found}” is no outcome that you can supply. Choose from: {choices}.',
  },
  outcomeOfOther: {
    nl: '“{found}” zegt de ander: de politie levert aan tot en met het overdragen, het Openbaar Ministerie wat daarna komt. Laat deze regel weg.',
    en: '“{found}” is for the other to say: the police supply up to the handing over, the prosecutor what comes after. Leave this row out.',
  },
  groundUnknown: {
    nl: '“{found}” is geen reden bij deze uitkomst. Kies uit: {choices}, of laat dit leeg.',
    en: '“{found}” is no ground for this outcome. Choose from: {choices}, or leave it empty.',
  },
  groundNotHere: {
    nl: 'Bij deze uitkomst tellen wij geen redenen. Laat dit leeg.',
    en: 'We count no grounds for this outcome. Leave it empty.',
  },
  dateWrong: {
    nl: '“{found}” is geen datum. Schrijf bijvoorbeeld 2026-03-31 of 31-3-2026.',
    en: '“{found}” is no date. Write for example 2026-03-31.',
  },
  dateInFuture: {
    nl: '{found} moet nog komen. Een uitkomst die er nog niet is, telt niet mee. Kijk de datum na.',
    en: '{found} still has to come. An outcome that is not there yet does not count. Check the date.',
  },
  dateAfterHalf: {
    nl: '{found} ligt na het halfjaar dat u aanlevert. Lever deze regel aan bij het halfjaar waarin het gebeurde.',
    en: '{found} lies after the half-year that you supply. Supply this row with the half-year in which it happened.',
  },
  dateBefore: {
    nl: '{found} ligt vóór de dag waarop de aangifte werd ingediend ({submitted}). Een uitkomst kan niet eerder zijn. Kijk nummer en datum na.',
    en: '{found} lies before the day on which the complaint was submitted ({submitted}). An outcome cannot come earlier. Check number and date.',
  },
  periodWrong: {
    nl: '“{found}” is geen halfjaar. Schrijf bijvoorbeeld 2026-1.',
    en: '“{found}” is no half-year. Write for example 2026-1.',
  },
  periodAfter: {
    nl: '{found} ligt na het halfjaar dat u aanlevert ({half}). Kies het goede halfjaar, of mend deze cel.',
    en: '{found} lies after the half-year that you supply ({half}). Choose the right half-year, or mend this cell.',
  },
  formUnknown: {
    nl: '“{found}” is geen fraudevorm uit de taxonomie. Schrijf de code, bijvoorbeeld FF-100.',
    en: '“{found}” is no form of fraud of the taxonomy. Write the code, for example FF-100.',
  },
  regionUnknown: {
    nl: '“{found}” is geen regionale eenheid. Schrijf bijvoorbeeld rotterdam, of onbekend.',
    en: '“{found}” is no regional unit. Write for example rotterdam, or unknown.',
  },
  yesNo: {
    nl: '“{found}” begrijpen wij niet. Schrijf ja, nee of niets.',
    en: 'Write yes, no or nothing; not “{found}”.',
  },
  bundledNotHere: {
    nl: 'Of een aangifte gebundeld is, vragen wij alleen van wat de politie opnam. Laat dit leeg.',
    en: 'Whether a complaint was bundled is asked only of what the police took. Leave it empty.',
  },
  countDecimal: {
    nl: '“{found}” is geen heel aantal. Een aantal heeft geen komma: schrijf bijvoorbeeld 12.',
    en: '“{found}” is no whole number. A number of complaints has no decimals: write for example 12.',
  },
  countThousands: {
    nl: '“{found}” kan op twee manieren worden gelezen. Schrijf het zonder punt of komma: {plain}.',
    en: '“{found}” can be read in two ways. Write it without point or comma: {plain}.',
  },
  countWrong: {
    nl: '“{found}” is geen aantal. Schrijf cijfers, bijvoorbeeld 120.',
    en: '“{found}” is no number. Write digits, for example 120.',
  },
  countTooLarge: {
    nl: '{found} is meer dan er kan zijn. Kijk of hier geen bedrag of nummer staat.',
    en: '{found} is more than there can be. Check that this is not an amount or a reference.',
  },
  monthsTooMany: {
    nl: '{found} maanden kan niet: wat in {period} is ingediend, is eind {half} hoogstens {max} maanden oud.',
    en: '{found} months cannot be: what was submitted in {period} is at most {max} months old by the end of {half}.',
  },
  resultUnknown: {
    nl: '“{found}” kennen wij niet. Kies uit: {choices}.',
    en: 'We do not know “{found}”. Choose from: {choices}.',
  },
  amountWrong: {
    nl: '“{found}” is geen bedrag in euro’s dat wij begrijpen. Schrijf bijvoorbeeld 1250000 of 1.250.000,50.',
    en: '“{found}” is no amount in euros that we understand. Write for example 1250000 or 1250000.50.',
  },
  percentWrong: {
    nl: '“{found}” is geen percentage. Schrijf bijvoorbeeld 25 of 25,5.',
    en: '“{found}” is no percentage. Write for example 25 or 25.5.',
  },
  percentTooLarge: {
    nl: '{found}% is meer dan alles. Een percentage is hoogstens 100; stuurde u misschien een aantal?',
    en: '{found}% is more than everything. A percentage is at most 100; did you perhaps send a number?',
  },
  casesRequired: {
    nl: 'Zet hier van hoeveel zaken of mensen dit is. Zonder dat mogen wij het niet laten zien.',
    en: 'Say of how many cases or people this is. Without it we may not show it.',
  },
  sourceRequired: {
    nl: 'Noem de bron: het rapport, systeem of jaarverslag waar dit uit komt.',
    en: 'Name the source: the report, system or annual report that this comes from.',
  },
  sameLine: {
    nl: 'Dit staat ook op regel {other}. Wij tellen het één keer.',
    en: 'This stands on line {other} too. We count it once.',
  },
  otherLine: {
    nl: 'Regel {other} gaat over hetzelfde en zegt iets anders. Wij weten niet welke klopt, en namen geen van beide over. Lever de goede opnieuw aan.',
    en: 'Line {other} is about the same and says something else. We do not know which is right, and took neither. Supply the right one again.',
  },
  saidBefore: {
    nl: 'Dit leverde u al aan op {on}. Er verandert niets; het telt één keer.',
    en: 'You supplied this already on {on}. Nothing changes; it counts once.',
  },
  saidOther: {
    nl: 'Op {on} leverde u hiervoor iets anders aan ({before}). Is dit een verbetering? Zet dan “ja” bij correction. De eerdere regel blijft bewaard.',
    en: 'On {on} you supplied something else for this ({before}). Is this a correction? Then put “yes” at correction. The earlier row is kept.',
  },
})
